// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "session/apiarea.h"
#include "session/proxypassword.h"
#include "session/workspace.h"
#include "ui/pages/keys/replacekeydialog.h"
#include "ui/tables/tableview.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/askbar.h"

#include <QAction>
#include <QLabel>
#include <QMap>
#include <QSet>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::RowKey;
using models::Tone;
using session::Connection;
using session::KeychainState;
using session::KeyState;

namespace {

constexpr int belowFilter = 2; // where the page asks, in its column

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeysPage)
};

QString mayUse(const ConnectionRow &row)
{
    // Keys of Cloud Security know no areas.
    return row.entry.connection.kind == Connection::Kind::CloudSecurity ? Words::tr("All of Cloud Security")
                                                                        : rightsText(row.entry.key.enabledApis);
}

QList<ConnectionRows::Column> columns(const base::Clock &clock)
{
    using Row = ConnectionRow;
    const auto time = [](const QString &id, const QString &title, auto value) {
        ConnectionRows::Column column;
        column.id = id;
        column.title = title;
        column.value = [value](const Row &row) { return models::shown(QDateTime(value(row))); };
        return column;
    };
    auto kept = ConnectionRows::keyColumn();
    kept.title = Words::tr("Kept");
    QList<ConnectionRows::Column> all{ConnectionRows::nameColumn(), kept};
    ConnectionRows::Column age;
    age.id = u"age"_s;
    age.title = Words::tr("Age");
    age.width = 14;
    age.value = [](const Row &row) { return models::shown(row.entry.key.createdAt); };
    age.text = [&clock](const Row &row) { return ageText(row.entry.key.createdAt, clock.utc()).word; };
    age.tone = [&clock](const Row &row) { return ageText(row.entry.key.createdAt, clock.utc()).tone; };
    age.toolTip = [&clock](const Row &row) { return ageText(row.entry.key.createdAt, clock.utc()).sentence; };
    all += age;
    all += time(u"accepted"_s, Words::tr("Last accepted"), [](const Row &row) { return row.answeredAt(); });
    all += time(u"stored"_s, Words::tr("Stored"), [](const Row &row) { return row.entry.key.storedAt; });
    ConnectionRows::Column rights;
    rights.id = u"rights"_s;
    rights.title = Words::tr("May use");
    rights.width = 40;
    rights.value = [](const Row &row) { return QVariant(mayUse(row)); };
    all += rights;
    return all;
}

/// For people who sit at the console; in their own words, not in ours.
QString deactivationSteps(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::ControlCenter:
        return Words::tr("To deactivate a key of Control Center:\n"
                         "1. Sign in to Control Center as the user who made the key.\n"
                         "2. Open your account from the menu at your name, and go to API keys.\n"
                         "3. Delete the key. From then on no program can use it.\n"
                         "Make a new key first if this connection shall go on, and put it in with Replace.");
    case Connection::Kind::CloudSecurity:
        return Words::tr("To deactivate a key of Cloud Security:\n"
                         "1. Sign in to the Cloud Security console.\n"
                         "2. Go to Settings, Integrations, API Token.\n"
                         "3. Deactivate the token. From then on no program can use it.\n"
                         "Make a new token first if this connection shall go on, and put it in with Replace.");
    }
    Q_UNREACHABLE();
}

} // namespace

KeysPage::KeysPage(PageHost &host, QWidget *parent)
    : TablePage(u"keys"_s, tr("Keys"), host, parent),
      m_tools(ConnectionTools::of(host.workspace())),
      m_rows(host.workspace()),
      m_model(own(std::make_unique<ConnectionRows::Model>(columns(host.workspace().clock()), &ConnectionRows::keyOf,
                                                          host.workspace().clock()))),
      m_clipboard(host.workspace().clock(), this),
      m_ask(new AskBar(this)),
      m_keychain(new QLabel(this)),
      m_replace(addAction(u"replace"_s, u"edit"_s, tr("&Replace…"), &KeysPage::replace)),
      m_copy(addAction(u"copy"_s, u"copy"_s, tr("&Copy"), &KeysPage::copy)),
      m_unlock(addAction(u"unlock"_s, u"unlock"_s, tr("Un&lock keychain"), &KeysPage::unlock)),
      m_deactivate(addAction(u"deactivate"_s, u"help"_s, tr("How to &deactivate"), &KeysPage::explainDeactivation)),
      m_remove(addAction(u"remove"_s, u"remove"_s, tr("R&emove…"), &KeysPage::remove))
{
    setTable({}, {.filterHint = tr("Filter keys"),
                  .emptySentence = tr("There is no connection yet, so there is no key."),
                  .emptyHint = tr("Keys come with connections: add one under Connections."),
                  .selectFirst = tr("Select a connection first.")});
    setActions({m_replace, m_copy, m_unlock, m_deactivate, m_remove}, {m_unlock});
    m_keychain->setObjectName(u"keychain"_s);
    m_keychain->setTextFormat(Qt::PlainText);
    m_keychain->setWordWrap(true);
    m_keychain->setFont(captionFont(font()));
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(belowFilter, m_ask);
    column->insertWidget(belowFilter, m_keychain);
    connect(&m_rows, &ConnectionRows::changed, this, &KeysPage::takeRows);
    connect(&m_clipboard, &TimedClipboard::over, this, [this](bool cleared) {
        if (m_ask->text() == m_copied)
            m_ask->clear();
        if (cleared)
            this->host().announce(tr("The key was taken off the clipboard."));
    });
    takeRows();
    setLoaded(true);
}

KeysPage::~KeysPage() = default;

QAction *KeysPage::addAction(const QString &name, const QString &iconName, const QString &text, void (KeysPage::*run)())
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setObjectName(u"keys."_s + name);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void KeysPage::takeRows()
{
    m_model.setRows(m_rows.rows());
    selectionChanged();
    refreshDetails();
}

void KeysPage::sessionsChanged()
{
    setLoaded(true); // the page shows all of them, whatever the scope is
}

void KeysPage::refresh()
{
    m_rows.refresh();
    tellKeychain();
}

void KeysPage::showEvent(QShowEvent *event)
{
    TablePage::showEvent(event);
    m_rows.look();
    tellKeychain();
}

void KeysPage::tellKeychain()
{
    m_asking = m_tools.keys.keychain().finally(this, [this](base::Result<KeychainState> &&result) {
        const auto state = result.value_or(KeychainState::Unanswered);
        m_canUnlock = state == KeychainState::Locked || state == KeychainState::NoKeyring;
        // A demo asks no keychain, whether there is one or not.
        const bool onlyTemporary = m_tools.settings.connections().isEmpty() && !m_rows.rows().isEmpty();
        m_keychain->setText(onlyTemporary ? tr("These connections and their keys are kept until Plumbline ends.")
                                          : stateText(state).sentence);
        selectionChanged();
    });
}

const ConnectionRow *KeysPage::selected() const
{
    const auto keys = table().selectedKeys(2);
    return keys.size() == 1 ? m_rows.find(keys.first().id) : nullptr;
}

void KeysPage::selectionChanged()
{
    const auto *row = selected();
    const auto allow = [](QAction *action, bool allowed, const QString &reason) {
        action->setEnabled(allowed);
        action->setToolTip(allowed ? QString() : reason);
    };
    const auto none = tr("Select one connection first.");
    const bool isStored = row && !row->isTemporary;
    const auto reason = row ? tr("This connection is not kept: its key ends with Plumbline.") : none;
    const bool hasKey = isStored && (row->key == KeyState::Stored || row->key == KeyState::SessionOnly);
    allow(m_replace, isStored, reason);
    allow(m_copy, hasKey, isStored ? tr("There is no key to copy, or it cannot be read now.") : reason);
    const bool isRemoving = m_removing.isActive();
    allow(m_remove, isStored && !isRemoving, isRemoving ? tr("One is being removed.") : reason);
    allow(m_deactivate, row != nullptr, none);
    m_unlock->setVisible(m_canUnlock);
    allow(m_unlock, m_canUnlock, {});
}

Details KeysPage::detailsOf(const RowKey &key)
{
    Details details;
    const auto *row = m_rows.find(key.id);
    if (!row)
        return details;
    const auto now = m_tools.clock.utc();
    const auto &notes = row->entry.key;
    const auto moment = [&](const QString &label, const QDateTime &utc) {
        return Details::Line{.label = label,
                             .value = utc.isValid() ? models::display(models::shown(utc), now) : QString(),
                             .toolTip = models::exactTime(models::shown(utc))};
    };
    details.title = row->entry.connection.name;
    details.subtitle = kindText(row->entry.connection.kind);
    details.connection = row->entry.connection.id;
    Details::Group where{tr("Where it is"), {}};
    if (row->key) {
        const auto text = stateText(*row->key);
        const bool isTrouble = text.tone == Tone::Warning || text.tone == Tone::Bad;
        where.lines.append({.label = tr("Kept"), .value = text.sentence, .warning = isTrouble ? text.word : QString()});
    }
    where.lines.append(moment(tr("Stored"), notes.storedAt));
    Details::Group made{tr("Its life"), {}};
    const auto age = ageText(notes.createdAt, now);
    made.lines.append({.label = tr("Age"),
                       .value = notes.createdAt.isValid() ? age.word : QString(),
                       .warning = age.tone == Tone::Warning ? tr("replace it") : QString(),
                       .toolTip = age.sentence});
    made.lines.append(moment(tr("Made"), notes.createdAt));
    made.lines.append(moment(tr("Last accepted"), row->answeredAt()));
    Details::Group rights{tr("What it may do"), {}};
    if (row->entry.connection.kind == Connection::Kind::ControlCenter && notes.enabledApis) {
        QMap<QString, QString> areas; // one spelling for all that mean the same, the catalogue's if it knows it
        for (const auto &area : *notes.enabledApis)
            areas.insert(session::plainArea(area), area);
        QSet<QString> ticked(areas.keyBegin(), areas.keyEnd());
        for (const auto &area : apiAreas(host().workspace().catalogue(), schema::Protocol::JsonRpc))
            areas.insert(session::plainArea(area), area);
        for (auto area = areas.cbegin(); area != areas.cend(); ++area) {
            if (area.key() == u"general"_s && !ticked.contains(area.key()))
                continue; // every key has it
            rights.lines.append({.label = apiText(area.value()),
                                 .value = ticked.contains(area.key()) ? tr("Yes") : tr("No, not ticked on the key")});
        }
    } else {
        rights.lines.append({.label = tr("Rights"), .value = mayUse(*row)});
    }
    details.groups = {where, made, rights};
    if (!row->isTemporary)
        details.actions = {m_replace, m_copy};
    return details;
}

void KeysPage::replace()
{
    const auto *row = selected();
    if (!row || row->isTemporary)
        return;
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = new ReplaceKeyDialog(m_tools, row->entry, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ReplaceKeyDialog::replaced, this, &KeysPage::replaced);
    m_dialog->open();
}

void KeysPage::replaced(const QString &id, const session::ConnectionChanges::Outcome &outcome)
{
    if (auto *session = host().workspace().open(id)) {
        session->lookForKey();
        session->retry();
    }
    const auto remark = userText(outcome);
    const auto sentence = tr("The new key works and is in use.") + (remark.isEmpty() ? QString() : u' ' + remark);
    host().announce(sentence);
    const auto *entry = m_tools.settings.find(id);
    const bool oldIsKept = outcome.key != KeyState::Stored && entry && entry->key.storedAt.isValid();
    m_ask->say(remark.isEmpty() ? Tone::Good : Tone::Warning,
               sentence + u' '
                   + (oldIsKept ? tr("In the keychain is still the old one: deactivate it at the console when the new "
                                     "one is there.")
                                : tr("Deactivate the old one at the console.")),
               {{u"understood"_s, tr("&Close"), {}}});
    m_rows.refresh();
}

void KeysPage::copy()
{
    const auto *row = selected();
    if (!row || row->isTemporary)
        return;
    const auto name = row->entry.connection.name;
    m_copying = m_tools.keys.read(row->entry.connection.id)
                    .finally(this, [this, name](base::Result<session::StoredKey> &&read) {
                        if (!read || read->key.isEmpty()) {
                            const auto text = stateText(read ? read->state : KeyState::Unanswered);
                            m_ask->say(text.tone, text.sentence);
                            return;
                        }
                        m_clipboard.put(std::move(read->key));
                        //: %1: name of a connection, %2: a number of seconds, 30
                        m_copied = tr("The key of “%1” is on the clipboard. It is taken off again after %2 seconds.")
                                       .arg(name)
                                       .arg(TimedClipboard::stay.count());
                        m_ask->say(Tone::Neutral, m_copied);
                        host().announce(m_copied);
                    });
}

void KeysPage::unlock()
{
    m_ask->say(Tone::Neutral, tr("The keychain asks for its password in a window of its own…"));
    m_unlocking = m_tools.unlock().finally(this, [this](base::Result<KeychainState> &&state) {
        const auto text = stateText(state.value_or(KeychainState::Unanswered));
        m_ask->clear();
        if (text.tone != Tone::Good)
            m_ask->say(text.tone, text.sentence);
        host().announce(text.sentence);
        refresh();
    });
}

void KeysPage::remove()
{
    const auto *row = selected();
    if (!row || row->isTemporary)
        return;
    const auto id = row->entry.connection.id;
    const auto name = row->entry.connection.name;
    auto question =
        tr("Remove the key of “%1” from this machine? The connection stays, and cannot ask the server without it. "
           "The key itself goes on working until it is deactivated at the console.")
            .arg(name);
    if (session::needsProxyPassword(row->entry.connection))
        question += u' ' + tr("The password of its proxy goes with it.");
    m_ask->say(Tone::Warning, question,
               {{u"removeKeyNow"_s, tr("&Remove the key"), [this, id, name] { removeNow(id, name); }},
                {u"keepKey"_s, tr("&Keep it"), {}}});
}

void KeysPage::removeNow(const QString &id, const QString &name)
{
    if (m_removing.isActive())
        return; // to begin another would leave it half done
    m_removing = m_tools.changes.removeKey(id).finally(this, [this, id,
                                                              name](base::Result<session::ConnectionChanges::Removal>
                                                                        &&removal) {
        const auto state = removal ? removal->key : KeyState::Unanswered;
        if (removal && removal->removed) {
            auto sentence = tr("The key of “%1” is gone from this machine.").arg(name);
            if (removal->unsaved)
                sentence += u' ' + userText(*removal->unsaved).sentence;
            m_ask->say(removal->unsaved ? Tone::Warning : Tone::Good, sentence, {{u"understood"_s, tr("&Close"), {}}});
            host().announce(sentence);
        } else {
            m_ask->say(Tone::Bad,
                       tr("It is not proven that the key of “%1” is gone.").arg(name) + u' '
                           + stateText(state).sentence,
                       {{u"removeKeyAgain"_s, tr("&Try again"), [this, id, name] { removeNow(id, name); }},
                        {u"keepKey"_s, tr("&Close"), {}}});
        }
        m_rows.refresh();
        selectionChanged();
    });
    selectionChanged();
}

void KeysPage::explainDeactivation()
{
    if (const auto *row = selected())
        m_ask->say(Tone::Neutral, deactivationSteps(row->entry.connection.kind), {{u"understood"_s, tr("&Close"), {}}});
}

} // namespace ui
