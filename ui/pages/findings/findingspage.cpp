// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings/findingspage.h"

#include "models/columns.h"
#include "models/words.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::display;
using models::shown;
using records::Check;
namespace kinds = store::kinds;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

TablePage::Texts texts()
{
    TablePage::Texts texts;
    texts.filterHint = Words::tr("Filter by severity, resource, account …");
    texts.emptySentence = Words::tr("Nothing was found: no check has failed.");
    texts.rightName = Words::tr("Cloud Security");
    return texts;
}

} // namespace

FindingsPage::FindingsPage(PageHost &host, QWidget *parent)
    : RecordPage(u"findings"_s, tr("Findings"), host, {kinds::check}, always(&models::readFindings),
                 models::checkColumns(), texts(), {.sortBy = u"severity"_s, .order = Qt::DescendingOrder}, parent),
      m_record(kinds::check)
{
    connect(&m_record, &RecordDetails::changed, this, &FindingsPage::refreshDetails);
}

Details FindingsPage::detailsOf(const models::RowKey &key)
{
    m_record.show(sessionOf(key), key);
    const auto now = host().workspace().clock().utc();
    const auto *row = find(key);
    const auto *record = m_record.of(key);
    const Check check = record ? Check::from(record->json.value().toObject()) : row ? row->record : Check();
    const auto created = shown(check.createdAt);
    const bool isSevere = check.severity.value >= records::Severity::High;
    const QString severity = display(shown(check.severity), now);
    Details details;
    details.title = check.resourceName.isEmpty() ? check.id : check.resourceName;
    details.subtitle = check.scanName;
    details.connection = key.connection;
    details.groups = {
        {tr("Finding"),
         {{.label = tr("Severity"),
           .value = isSevere ? QString() : severity,
           .warning = isSevere ? severity : QString()},
          {.label = tr("Result"), .value = display(shown(check.result), now)},
          {.label = tr("Status"), .value = display(shown(check.status), now)},
          {.label = tr("Found"), .value = display(created, now), .toolTip = models::exactTime(created)}}},
        {tr("Resource"),
         {{.label = tr("Name"), .value = check.resourceName},
          {.label = tr("Type"), .value = check.resourceType},
          {.label = tr("Region"), .value = check.resourceRegion},
          {.label = tr("ID"), .value = check.resourceId, .isId = true}}},
        {tr("Account"),
         {{.label = tr("Cloud account"),
           .value = check.scanName,
           .place = Place{.page = u"accounts"_s, .connection = key.connection, .filter = check.scanName}},
          {.label = tr("Group"), .value = check.scanGroupName}}},
        {tr("Identity"), {{.label = tr("ID"), .value = check.id, .isId = true}}},
    };
    details.isLoading = m_record.isLoading();
    details.problem = m_record.problem();
    details.seenAt = record ? record->seenAt : row ? row->seenAt : QDateTime();
    details.raw = check.raw;
    return details;
}

void FindingsPage::fetchDetails(const models::RowKey &, bool anyway)
{
    m_record.fetch(host().workspace().clock().utc(), anyway);
}

} // namespace ui
