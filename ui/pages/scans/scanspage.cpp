// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scans/scanspage.h"

#include "models/columns.h"
#include "models/words.h"
#include "ui/text/usertext.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::display;
using models::RowKey;
using models::shown;
using records::ScanTask;
using records::TaskStatus;
namespace kinds = store::kinds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScanTask)

public:
    static QString type(const records::Coded<records::TaskType> &type)
    {
        using Type = records::TaskType;
        switch (type.value) {
        case Type::Unknown: return type.number ? QString::number(*type.number) : QString();
        case Type::Scan: return tr("Scan");
        case Type::ReconfigureAgent: return tr("Reconfigure agent");
        case Type::RemoveQuarantineItems: return tr("Remove from quarantine");
        case Type::RestoreQuarantineItems: return tr("Restore from quarantine");
        case Type::EmptyQuarantine: return tr("Empty quarantine");
        case Type::EmptyExchangeQuarantine: return tr("Empty Exchange quarantine");
        case Type::IsolateEndpoint: return tr("Isolate endpoint");
        case Type::RestoreFromIsolation: return tr("Restore from isolation");
        case Type::RemoveExchangeQuarantineItems: return tr("Remove from Exchange quarantine");
        case Type::RestoreExchangeQuarantineItems: return tr("Restore from Exchange quarantine");
        case Type::AddFileToQuarantine: return tr("Add file to quarantine");
        }
        Q_UNREACHABLE();
    }
};

TablePage::Texts texts()
{
    TablePage::Texts texts;
    texts.filterHint = Words::tr("Filter by name, status …");
    texts.emptySentence = Words::tr("There are no scan tasks.");
    texts.emptyHint = Words::tr("Select endpoints and scan them: the task appears here.");
    texts.rightName = Words::tr("Network API");
    texts.rightPlace = Words::tr("It is ticked in the console: My account, API keys.");
    return texts;
}

} // namespace

ScansPage::ScansPage(PageHost &host, QWidget *parent)
    : RecordPage(u"scans"_s, tr("Scans"), host, {kinds::scanTask}, always([](const store::CacheReader &reader) {
                     return models::RecordFeedOf<ScanTask>::all(reader, kinds::scanTask);
                 }),
                 models::scanTaskColumns(), texts(), {.sortBy = u"startDate"_s, .order = Qt::DescendingOrder}, parent)
{}

void ScansPage::sessionsChanged()
{
    if (!sessionOf(detailed())) {
        m_follow.cancel();
        m_seen.reset();
        m_followed = {};
        m_problem.clear();
    }
    RecordPage::sessionsChanged();
}

Details ScansPage::detailsOf(const RowKey &key)
{
    if (m_followed != key) {
        m_follow.cancel();
        m_followed = key;
        m_problem.clear();
    }
    const auto now = host().workspace().clock().utc();
    const auto *row = find(key);
    const bool isSeen = m_seen && m_seen->key == key;
    const TaskStatus status = isSeen ? m_seen->status : TaskStatus();
    Details details;
    details.title = row ? row->record.name : status.name;
    details.connection = key.connection;
    const auto started = shown(isSeen && status.startDate.isKnown() ? status.startDate
                               : row                                ? row->record.startDate
                                                                    : records::Moment());
    const auto state = isSeen && status.status.number ? status.status
                       : row                          ? row->record.status
                                                      : records::Coded<records::TaskState>();
    details.groups = {
        {tr("Task"),
         {{.label = tr("Status"), .value = display(shown(state), now)},
          {.label = tr("Started"), .value = display(started, now), .toolTip = models::exactTime(started)},
          {.label = tr("Type"), .value = Words::type(status.type)}}},
        {tr("Identity"),
         {{.label = tr("Name"), .value = details.title}, {.label = tr("ID"), .value = key.id, .isId = true}}},
        {tr("Company"),
         {{.label = tr("Company"),
           .value = status.companyName,
           .place = Place{.page = u"companies"_s, .connection = key.connection, .id = status.companyId}},
          {.label = tr("Ordered by"), .value = status.ownerName}}},
    };
    if (details.title.isEmpty() && row)
        details.title = key.id;
    details.isLoading = m_follow.isActive();
    details.problem = m_problem;
    details.seenAt = isSeen ? m_seen->at : row ? row->seenAt : QDateTime();
    details.raw = isSeen ? status.raw : row ? row->record.raw : schema::Document();
    return details;
}

void ScansPage::fetchDetails(const RowKey &key, bool anyway)
{
    auto *session = sessionOf(key);
    if (!session || (m_follow.isActive() && m_followed == key && !anyway))
        return;
    if (m_seen && m_seen->key == key && m_seen->status.isFinished() && !anyway)
        return;
    m_follow = session->network()
                   .followTask(host().workspace().clock(), key.id, {},
                               [this, key](const TaskStatus &status) { seen(key, status); })
                   .then(
                       this, [this, key](const TaskStatus &status) { seen(key, status); },
                       [this](const base::ApiError &error) {
                           m_problem = userText(error).sentence;
                           refreshDetails();
                       });
    refreshDetails();
}

void ScansPage::seen(const RowKey &key, const TaskStatus &status)
{
    const auto *row = find(key);
    // the list says it too, and so does every other page
    const bool isNews = row && row->record.status != status.status;
    m_seen = Seen{key, status, host().workspace().clock().utc()};
    m_problem.clear();
    refreshDetails();
    if (auto *session = isNews ? sessionOf(key) : nullptr)
        session->listing(kinds::scanTask)->refresh(api::Priority::Page);
}

void ScansPage::hideEvent(QHideEvent *event)
{
    m_follow.cancel(); // nobody looks
    RecordPage::hideEvent(event);
}

} // namespace ui
