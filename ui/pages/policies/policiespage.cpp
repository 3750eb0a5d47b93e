// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policies/policiespage.h"

#include "ui/pages/policies/settingstree.h"
#include "ui/tables/tableview.h"

namespace ui {

using namespace Qt::StringLiterals;
using models::RowKey;
namespace kinds = store::kinds;

namespace {

TablePage::Texts textsOfPolicies()
{
    TablePage::Texts texts;
    texts.filterHint = PoliciesPage::tr("Filter by name, company …");
    texts.emptySentence = PoliciesPage::tr("There are no policies.");
    texts.emptyHint = PoliciesPage::tr("Policies are made in the console; they appear here at the next sweep.");
    texts.rightName = PoliciesPage::tr("Policies API");
    texts.rightPlace = PoliciesPage::tr("It is ticked in the console: My account, API keys.");
    return texts;
}

} // namespace

PoliciesPage::PoliciesPage(PageHost &host, QWidget *parent)
    : RecordPage(u"policies"_s, tr("Policies"), host, {kinds::policy}, always([](const store::CacheReader &reader) {
                     return models::RecordFeedOf<records::PolicyItem>::all(reader, kinds::policy);
                 }),
                 models::policyColumns(), textsOfPolicies(), {.sortBy = u"name"_s}, parent),
      m_record(kinds::policyDetails),
      m_settings(new SettingsTree)
{
    setBeneath(m_settings);
    tellSettings();
    connect(&m_record, &RecordDetails::changed, this, [this] {
        refreshDetails();
        tellSettings();
    });
}

PoliciesPage::~PoliciesPage() = default;

void PoliciesPage::sessionsChanged()
{
    if (!sessionOf(m_looked)) {
        m_looked = {};
        tellSettings();
    }
    RecordPage::sessionsChanged();
}

void PoliciesPage::selectionChanged()
{
    tellSettings();
}

void PoliciesPage::detailsClosed()
{
    RecordPage::detailsClosed();
    tellSettings();
}

Details PoliciesPage::detailsOf(const RowKey &key)
{
    m_record.show(sessionOf(key), key);
    const auto *row = find(key);
    const auto *record = m_record.of(key);
    const auto policy =
        record ? records::PolicyDetails::from(record->json.value().toObject()) : records::PolicyDetails();
    m_looked = key;
    tellSettings();

    const auto now = host().workspace().clock().utc();
    const auto moment = [&now](const QString &label, const records::Moment &at) {
        const auto value = models::shown(at);
        return Details::Line{.label = label, .value = models::display(value, now), .toolTip = models::exactTime(value)};
    };
    Details details;
    details.title = row ? row->record.name : policy.name;
    details.subtitle = row ? row->record.companyName : QString();
    details.connection = key.connection;
    Details::Line endpoints{.label = tr("Endpoints"), .value = tr("Show those that have it")};
    endpoints.place = Place{.page = u"endpoints"_s, .connection = key.connection, .filter = details.title};
    details.groups = {
        {tr("Policy"),
         {{.label = tr("Name"), .value = details.title},
          {.label = tr("ID"), .value = key.id, .isId = true},
          endpoints}},
        {tr("History"),
         {{.label = tr("Made by"), .value = policy.createdBy},
          moment(tr("Made"), policy.createDate),
          moment(tr("Changed"), policy.lastModifyDate)}},
    };
    if (row && !row->record.companyName.isEmpty()) {
        Details::Line company{.label = tr("Company"), .value = row->record.companyName};
        company.place = Place{.page = u"companies"_s, .connection = key.connection, .id = row->record.companyId};
        details.groups.first().lines.insert(1, company);
    }
    if (details.title.isEmpty() && row)
        details.title = key.id;
    details.isLoading = m_record.isLoading();
    details.problem = m_record.problem();
    if (record) {
        details.seenAt = record->seenAt;
        details.raw = policy.raw;
    }
    return details;
}

void PoliciesPage::fetchDetails(const RowKey &, bool anyway)
{
    m_record.fetch(host().workspace().clock().utc(), anyway);
}

void PoliciesPage::tellSettings()
{
    const bool isLookedAt = m_looked.isValid() && (detailed().isValid() || table().selectedKeys().contains(m_looked));
    m_settings->setVisible(isLookedAt);
    if (!isLookedAt)
        return;
    const auto *record = m_record.of(m_looked);
    const QDateTime seenAt = record ? record->seenAt : QDateTime();
    if (m_looked != m_told.key || seenAt != m_told.seenAt) {
        m_told = {m_looked, seenAt};
        m_settings->setSettings(record ? records::PolicyDetails::from(record->json.value().toObject()).settings
                                       : schema::Document());
    }
    const auto *row = find(m_looked);
    const QString name = row ? row->record.name : QString();
    if (record) {
        //: %1: a policy, %2: how long ago its settings were read
        m_settings->tell(tr("Settings of %1 · %2").arg(name, models::ago(seenAt, host().workspace().clock().utc())),
                         tr("The server tells no settings of this policy."));
        return;
    }
    m_settings->tell(tr("Settings of %1").arg(name), m_record.isLoading() ? tr("The settings are being asked for …")
                                                     : !m_record.problem().isEmpty()
                                                         ? m_record.problem()
                                                         : tr("The settings are not known yet."));
}

} // namespace ui
