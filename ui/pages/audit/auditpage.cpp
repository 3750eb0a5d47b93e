// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/audit/auditpage.h"

#include "session/workspace.h"
#include "store/journal.h"
#include "ui/tables/tableview.h"
#include "ui/text/usertext.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::AuditRow;
using models::RowKey;
using Ended = store::JournalOutcome::State;

namespace {

constexpr auto beforeReading = 300ms;
constexpr int mostRows = 5000; ///< of one journal; older changes stay in its file

/// Where a change shows, by its method or the area of it.
QString pageOf(const QString &method)
{
    struct Place {
        QLatin1StringView begin;
        QLatin1StringView page;
    };
    static constexpr Place places[] = {
        {"network.createScanTask"_L1, "scans"_L1}, {"network."_L1, "endpoints"_L1}, {"companies."_L1, "companies"_L1},
        {"policies."_L1, "policies"_L1},           {"create"_L1, "accounts"_L1},
    };
    for (const Place &place : places) {
        if (method.startsWith(place.begin))
            return place.page;
    }
    return {};
}

/// A method's summary is a sentence; here it is a title.
QString titleOf(const schema::Method *method)
{
    const QString summary = method ? method->summary : QString();
    return summary.endsWith(u'.') ? summary.chopped(1) : summary;
}

QString explained(const std::optional<store::JournalOutcome> &outcome)
{
    if (!outcome)
        return AuditPage::tr("It is under way.");
    switch (outcome->state) {
    case Ended::Done:
    case Ended::NotSent:
    case Ended::Refused: return {};
    case Ended::Unknown:
        return outcome->recovered
                   ? AuditPage::tr("Plumbline ended before the server had answered: the change may have been made. "
                                   "Look again to see, before you make it a second time.")
                   : AuditPage::tr("It was sent and no answer came: the change may have been made. Look again to see, "
                                   "before you make it a second time.");
    }
    Q_UNREACHABLE();
}

} // namespace

AuditPage::AuditPage(PageHost &host, QWidget *parent)
    : TablePage(u"audit"_s, tr("Audit"), host, parent),
      m_changes(own(std::make_unique<models::AuditTableModel>(models::auditColumns(), &models::auditKey,
                                                              host.workspace().clock()))),
      m_look(new QAction(icon(u"search"_s), tr("&Look again"), this))
{
    Texts texts;
    texts.filterHint = tr("Filter by change, target, outcome …");
    texts.emptySentence = tr("Nothing has been changed from here.");
    texts.emptyHint = tr("Every change that you make appears here, with how it ended.");
    ColumnLayout newestFirst;
    newestFirst.sortBy = u"time"_s;
    newestFirst.order = Qt::DescendingOrder;
    setTable({}, texts, newestFirst);
    m_look->setObjectName(u"lookAgain"_s);
    setActions({m_look});
    connect(m_look, &QAction::triggered, this, &AuditPage::lookAgain);
    m_pause.setSingleShot(true);
    m_pause.setInterval(beforeReading);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isVisible())
            read();
    });
}

AuditPage::~AuditPage() = default;

void AuditPage::showEvent(QShowEvent *event)
{
    read();
    TablePage::showEvent(event);
}

void AuditPage::refresh()
{
    read();
}

void AuditPage::sessionsChanged()
{
    std::erase_if(m_journals, [this](const auto &entry) { return !sessionOf({entry.first, {}}); });
    m_heard = std::make_unique<QObject>();
    for (auto *session : sessions())
        connect(&session->journal(), &store::Journal::changed, m_heard.get(), [this] { readSoon(); });
    read();
    feed();
}

void AuditPage::readSoon()
{
    if (!m_pause.isActive())
        m_pause.start();
}

void AuditPage::read()
{
    for (auto *session : sessions()) {
        const QString connection = session->connection().id;
        Journal &journal = m_journals[connection];
        if (journal.reading.isActive()) {
            readSoon(); // let come to its end: under steady changes there would be no end of beginning anew
            continue;
        }
        journal.reading = session->journal()
                              .list({.limit = mostRows})
                              .finally(this, [this, connection](base::Result<QList<store::JournalRow>> &&result) {
                                  Journal &answered = m_journals[connection];
                                  answered.isRead = true;
                                  answered.problem = result ? QString() : userText(result.error()).sentence;
                                  if (result) {
                                      answered.rows.clear();
                                      for (const auto &row : std::as_const(*result))
                                          answered.rows.append({connection, {}, {}, row});
                                  }
                                  feed();
                              });
    }
}

void AuditPage::feed()
{
    QList<AuditRow> rows;
    QHash<QString, QString> problems;
    bool isRead = true;
    for (const auto *session : sessions()) {
        const auto journal = m_journals.find(session->connection().id);
        if (journal == m_journals.end()) {
            isRead = false;
            continue;
        }
        isRead = isRead && journal->second.isRead;
        problems.insert(session->connection().id, journal->second.problem);
        for (AuditRow row : std::as_const(journal->second.rows)) {
            row.connectionName = session->connection().name;
            row.title = titleOf(host().workspace().catalogue().find(row.journal.entry.method));
            rows.append(std::move(row));
        }
    }
    m_changes.setRows(rows);
    m_changes.setColumnShown(u"connection"_s, sessions().size() > 1);
    setTroubles(problems);
    setLoaded(isRead);
}

void AuditPage::selectionChanged()
{
    const auto keys = table().selectedKeys(2);
    const auto *row = keys.size() == 1 ? m_changes.find(keys.first()) : nullptr;
    m_look->setEnabled(row && !pageOf(row->journal.entry.method).isEmpty());
    m_look->setToolTip(!row                  ? tr("Select one change first.")
                       : m_look->isEnabled() ? tr("Opens the page that this change is about")
                                             : tr("No page shows what this change is about."));
}

Details AuditPage::detailsOf(const RowKey &key)
{
    Details details;
    details.connection = key.connection;
    const auto *row = m_changes.find(key);
    if (!row)
        return details;
    const auto &entry = row->journal.entry;
    const auto &outcome = row->journal.outcome;
    const bool isBad = row->isUnknown() || (outcome && outcome->state == Ended::Refused);
    details.title = row->title.isEmpty() ? entry.method : row->title;
    details.subtitle = row->connectionName;
    details.problem = explained(outcome);
    details.seenAt = entry.at;
    details.groups = {
        {tr("Outcome"),
         {{.label = tr("Outcome"),
           .value = isBad ? QString() : models::outcomeText(outcome),
           .warning = isBad ? models::outcomeText(outcome) : QString()},
          {.label = tr("Reason"), .value = outcome ? outcome->error : QString()},
          {.label = tr("Known since"), .value = outcome ? models::exactTime(outcome->at) : QString()}}},
        {tr("Change"),
         {{.label = tr("Time"), .value = models::exactTime(entry.at)},
          {.label = tr("What"), .value = row->target()},
          {.label = tr("Method"), .value = entry.method, .isId = true},
          {.label = tr("Version"), .value = entry.version},
          {.label = tr("Takes something away"), .value = entry.destructive ? tr("Yes") : tr("No")},
          {.label = tr("Number"), .value = QString::number(row->journal.id)}}},
    };
    details.raw = row->params();
    details.actions = {m_look};
    return details;
}

void AuditPage::lookAgain()
{
    const auto keys = table().selectedKeys(1);
    const auto *row = keys.isEmpty() ? nullptr : m_changes.find(keys.first());
    if (!row)
        return;
    const QString page = pageOf(row->journal.entry.method);
    if (!page.isEmpty())
        host().open({.page = page, .connection = row->connection});
}

} // namespace ui
