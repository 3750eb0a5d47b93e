// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectionspage.h"

#include "session/connectioncolors.h"
#include "session/workspace.h"
#include "ui/pages/connections/connectiondialog.h"
#include "ui/pages/connections/connectionview.h"
#include "ui/tables/tableview.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/askbar.h"

#include <QAction>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using base::Result;
using models::RowKey;
using models::Tone;
using session::ConnectionChanges;
using session::KeyState;
using Verdict = ConnectionChanges::Verdict;

namespace {

constexpr auto newPlace = "new"_L1;
constexpr int belowFilter = 2; // where the page asks, in its column

QToolButton *arrowButton(QAction *action, Qt::ArrowType arrow, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAccessibleName(QString(action->text()).remove(u'&'));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ConnectionsPage::ConnectionsPage(PageHost &host, QWidget *parent)
    : TablePage(u"connections"_s, tr("Connections"), host, parent),
      m_tools(ConnectionTools::of(host.workspace())),
      m_rows(host.workspace()),
      m_model(own(std::make_unique<ConnectionRows::Model>(connectionColumns(), &ConnectionRows::keyOf,
                                                          host.workspace().clock()))),
      m_ask(new AskBar(this)),
      m_add(addAction(u"add"_s, u"add"_s, tr("&New connection…"), &ConnectionsPage::addNew)),
      m_edit(addAction(u"edit"_s, u"edit"_s, tr("&Edit…"), &ConnectionsPage::edit)),
      m_duplicate(addAction(u"duplicate"_s, u"duplicate"_s, tr("D&uplicate…"), &ConnectionsPage::duplicate)),
      m_test(addAction(u"test"_s, u"test"_s, tr("&Test"), &ConnectionsPage::test)),
      m_up(addAction(u"up"_s, {}, tr("Move u&p"), &ConnectionsPage::moveUp)),
      m_down(addAction(u"down"_s, {}, tr("Move do&wn"), &ConnectionsPage::moveDown)),
      m_unlock(addAction(u"unlock"_s, u"unlock"_s, tr("Un&lock keychain"), &ConnectionsPage::unlock)),
      m_remove(addAction(u"remove"_s, u"remove"_s, tr("&Remove…"), &ConnectionsPage::remove))
{
    setTable({}, {.filterHint = tr("Filter connections"),
                  .emptySentence = tr("There is no connection yet."),
                  .emptyHint = tr("A connection needs the access URL of a console and an API key that was made there."),
                  .selectFirst = tr("Select a connection first.")});
    setActions({m_edit, m_duplicate, m_test, m_unlock, m_remove}, {m_unlock});
    table().setRowActions({m_edit, m_duplicate, m_test, m_up, m_down, m_unlock, m_remove});
    addTool(arrowButton(m_up, Qt::UpArrow, this));
    addTool(arrowButton(m_down, Qt::DownArrow, this));
    addTool(new ActionButton(m_add, this));
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(belowFilter, m_ask);
    connect(&m_rows, &ConnectionRows::changed, this, &ConnectionsPage::takeRows);
    takeRows();
    setLoaded(true);
}

ConnectionsPage::~ConnectionsPage() = default;

QAction *ConnectionsPage::addAction(const QString &name, const QString &iconName, const QString &text,
                                    void (ConnectionsPage::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(u"connections."_s + name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    connect(action, &QAction::triggered, this, run);
    return action;
}

void ConnectionsPage::takeRows()
{
    m_model.setRows(m_rows.rows());
    selectionChanged();
    refreshDetails();
}

void ConnectionsPage::sessionsChanged()
{
    setLoaded(true); // the page shows all of them, whatever the scope is
}

void ConnectionsPage::refresh()
{
    m_rows.refresh();
}

void ConnectionsPage::reveal(const Place &place)
{
    if (place.id == newPlace) {
        addNew();
        return;
    }
    TablePage::reveal(place);
}

QList<QAction *> ConnectionsPage::pageActions() const
{
    return {m_add, m_edit, m_duplicate, m_test, m_up, m_down, m_unlock, m_remove};
}

const ConnectionRow *ConnectionsPage::selected() const
{
    const auto keys = table().selectedKeys(2);
    return keys.size() == 1 ? m_rows.find(keys.first().id) : nullptr;
}

void ConnectionsPage::selectionChanged()
{
    const auto *row = selected();
    const auto allow = [](QAction *action, bool allowed, const QString &reason) {
        action->setEnabled(allowed);
        action->setToolTip(allowed ? QString(action->text()).remove(u'&') : reason);
    };
    const auto none = tr("Select one connection first.");
    const auto temporary = tr("This connection is not kept: it ends with Plumbline.");
    const auto reason = row ? temporary : none;
    const bool isStored = row && !row->isTemporary;
    allow(m_add, true, {});
    for (auto *action : {m_edit, m_test})
        allow(action, isStored, reason);
    const bool isRemoving = m_removing.isActive();
    allow(m_remove, isStored && !isRemoving, isRemoving ? tr("One is being removed.") : reason);
    allow(m_duplicate, row != nullptr, none);
    // The row may be of a connection that has just been removed.
    const auto &entries = m_tools.settings.connections();
    const auto id = row ? row->entry.connection.id : QString();
    const auto at = std::ranges::find(entries, id, [](const auto &entry) { return entry.connection.id; });
    const auto index = at == entries.cend() ? -1 : std::distance(entries.cbegin(), at);
    const bool isSorted = m_model.sortColumn() >= 0;
    const auto sorted = tr("The table is sorted by a column.");
    allow(m_up, isStored && !isSorted && index > 0, !isStored ? reason : isSorted ? sorted : tr("It is the first."));
    allow(m_down, isStored && !isSorted && index >= 0 && index + 1 < entries.size(),
          !isStored  ? reason
          : isSorted ? sorted
                     : tr("It is the last."));
    const bool isLocked = std::any_of(m_rows.rows().cbegin(), m_rows.rows().cend(),
                                      [](const auto &one) { return one.key == KeyState::Locked; });
    m_unlock->setVisible(isLocked);
    allow(m_unlock, isLocked, {});
}

Details ConnectionsPage::detailsOf(const RowKey &key)
{
    const auto *row = m_rows.find(key.id);
    if (!row)
        return {};
    auto details = connectionDetails(*row, m_tools.clock.utc());
    if (!row->isTemporary)
        details.actions = {m_edit, m_test};
    return details;
}

void ConnectionsPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_rows.look();
    if (m_ask->text().isEmpty())
        askAboutCaches();
}

void ConnectionsPage::openDialog(session::ConnectionEntry entry)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ConnectionDialog(m_tools, std::move(entry), this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ConnectionDialog::saved, this, [this](const QString &id, const QString &remark) {
        host().workspace().open(id);
        TablePage::reveal({.page = this->id(), .connection = id, .id = id});
        const auto *saved = m_tools.settings.find(id);
        const auto sentence = tr("The connection “%1” is saved.").arg(saved ? saved->connection.name : id)
                              + (remark.isEmpty() ? QString() : u' ' + remark);
        host().announce(sentence);
        if (!remark.isEmpty())
            m_ask->say(Tone::Warning, sentence, {{u"understood"_s, tr("&Understood"), {}}});
    });
    m_dialog->open();
}

void ConnectionsPage::addNew()
{
    openDialog({});
}

void ConnectionsPage::edit()
{
    if (const auto *row = selected(); row && !row->isTemporary)
        openDialog(row->entry);
}

void ConnectionsPage::duplicate()
{
    const auto *row = selected();
    if (!row)
        return;
    session::ConnectionEntry entry;
    entry.connection = row->entry.connection;
    entry.editionIsSet = row->entry.editionIsSet;
    entry.connection.id = session::Settings::newId();
    //: %1: name of the connection it is a copy of
    entry.connection.name = tr("%1 (copy)").arg(entry.connection.name);
    QStringList used;
    for (const auto &one : m_rows.rows())
        used += one.entry.connection.color;
    entry.connection.color = session::freeColor(used);
    openDialog(entry);
}

void ConnectionsPage::test()
{
    const auto *row = selected();
    if (!row || row->isTemporary)
        return;
    const auto entry = row->entry;
    const auto name = entry.connection.name;
    m_ask->say(Tone::Neutral, tr("Asking “%1”…").arg(name));
    m_testing =
        m_tools.changes.test(entry.connection.id)
            .then(
                this,
                [this, entry, name](ConnectionChanges::Outcome &&outcome) {
                    const auto said = [&name](const QString &text) { return name + u": "_s + text; };
                    const QList<AskBar::Verb> close{{u"understood"_s, tr("&Close"), {}}};
                    switch (outcome.verdict) {
                    case Verdict::Done:
                        m_ask->say(Tone::Good, said(reportText(outcome.report, entry.connection.kind)), close);
                        return;
                    case Verdict::TestFailed:
                        m_ask->say(Tone::Bad, said(reportText(outcome.report, entry.connection.kind)),
                                   {{u"editTested"_s, tr("&Edit…"),
                                     [this, id = entry.connection.id] {
                                         if (const auto *now = m_tools.settings.find(id))
                                             openDialog(*now);
                                     }},
                                    close.first()});
                        return;
                    case Verdict::AnotherTenant:
                        m_ask->say(Tone::Warning, said(tenantQuestion(outcome, entry)), close);
                        return;
                    case Verdict::KeyUnavailable:
                        m_ask->say(Tone::Warning, said(stateText(outcome.key).sentence),
                                   outcome.key == KeyState::Locked
                                       ? QList<AskBar::Verb>{{u"unlockFirst"_s, tr("Un&lock"), [this] { unlock(); }}}
                                       : close);
                        return;
                    case Verdict::Gone: m_ask->clear(); return;
                    }
                },
                [this](const base::ApiError &error) { m_ask->say(Tone::Bad, userText(error).sentence); });
}

void ConnectionsPage::unlock()
{
    m_ask->say(Tone::Neutral, tr("The keychain asks for its password in a window of its own…"));
    m_unlocking = m_tools.unlock().finally(this, [this](Result<session::KeychainState> &&state) {
        const auto text = stateText(state.value_or(session::KeychainState::Unanswered));
        if (text.tone == Tone::Good)
            m_ask->clear();
        else
            m_ask->say(text.tone, text.sentence);
        host().announce(text.sentence);
        m_rows.refresh();
    });
}

void ConnectionsPage::move(int by)
{
    const auto *row = selected();
    if (!row)
        return;
    QStringList ids;
    for (const auto &entry : m_tools.settings.connections())
        ids += entry.connection.id;
    const auto from = ids.indexOf(row->entry.connection.id);
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    if (const auto saved = m_tools.settings.setOrder(ids); !saved)
        m_ask->say(Tone::Bad, userText(saved.error()).sentence);
}

void ConnectionsPage::remove()
{
    const auto *row = selected();
    if (!row || row->isTemporary)
        return;
    const auto id = row->entry.connection.id;
    const auto name = row->entry.connection.name;
    m_ask->say(Tone::Warning,
               tr("Remove the connection “%1” and its key from this machine? The record of what was changed through it "
                  "stays. The key itself goes on working until it is deactivated at the console.")
                   .arg(name),
               {{u"removeNow"_s, tr("&Remove it"), [this, id, name] { removeNow(id, name, false); }},
                {u"keepIt"_s, tr("&Keep it"), {}}});
}

void ConnectionsPage::removeNow(const QString &id, const QString &name, bool evenIfUnproven)
{
    if (m_removing.isActive())
        return; // to begin another would leave it half done
    m_ask->say(Tone::Neutral, tr("Removing “%1”…").arg(name));
    m_removing = m_tools.changes.remove(id, evenIfUnproven).finally(this, [this, id, name](Result<Removal> &&removal) {
        if (removal)
            removed(id, name, *removal);
        else
            m_ask->say(Tone::Bad, userText(removal.error()).sentence);
        selectionChanged();
    });
    selectionChanged();
}

void ConnectionsPage::removed(const QString &id, const QString &name, const Removal &removal)
{
    const auto sentence = userText(removal);
    host().announce(sentence);
    if (removal.removed) {
        m_ask->clear();
        askAboutCaches(sentence);
        return;
    }
    QList<AskBar::Verb> verbs;
    if (removal.key == KeyState::Locked)
        verbs.append({u"unlockAndRemove"_s, tr("Un&lock and remove"), [this, id, name] {
                          m_unlocking =
                              m_tools.unlock().finally(this, [this, id, name](Result<session::KeychainState> &&) {
                                  removeNow(id, name, false);
                              });
                      }});
    else
        verbs.append({u"removeAgain"_s, tr("&Try again"), [this, id, name] { removeNow(id, name, false); }});
    verbs.append({u"removeAnyway"_s, tr("Remove it any&way"), [this, id, name] { removeNow(id, name, true); }});
    verbs.append({u"keepIt"_s, tr("&Keep it"), {}});
    m_ask->say(Tone::Warning, sentence, verbs);
}

/// One after the other; also those that nobody has answered about before.
void ConnectionsPage::askAboutCaches(const QString &before)
{
    auto &workspace = host().workspace();
    const auto removed = m_tools.settings.removed();
    for (const auto &one : removed) {
        if (!one.askAboutCache)
            continue;
        const auto bytes = workspace.cacheSize(one.id);
        if (bytes == 0) {
            (void)m_tools.settings.cacheAskedAbout(one.id); // asked again at the next start if it cannot be written
            continue;
        }
        const auto decided = [this, id = one.id](bool deletes) {
            if (deletes && !host().workspace().removeCache(id)) {
                m_ask->say(Tone::Bad, tr("What was kept of it could not be deleted; some of it is still there."),
                           {{u"understood"_s, tr("&Close"), {}}});
                return; // asked about again
            }
            if (const auto saved = m_tools.settings.cacheAskedAbout(id); !saved)
                m_ask->say(Tone::Bad, userText(saved.error()).sentence);
            else
                askAboutCaches();
        };
        const auto question =
            //: %1: name of a connection, %2: a size such as 3 MB
            tr("Delete what was kept of “%1” (%2)? The record of what was changed through it stays either way.")
                .arg(one.name, QLocale().formattedDataSize(bytes, 0));
        m_ask->say(Tone::Neutral, before.isEmpty() ? question : before + u'\n' + question,
                   {{u"deleteCache"_s, tr("&Delete it"), [decided] { decided(true); }},
                    {u"keepCache"_s, tr("&Keep it"), [decided] { decided(false); }}});
        return;
    }
    if (!before.isEmpty())
        m_ask->say(Tone::Good, before, {{u"understood"_s, tr("&Close"), {}}});
}

} // namespace ui
