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
    tellSettings({}, {});
    connect(&m_record, &RecordDetails::changed, this, &PoliciesPage::refreshDetails);
}

PoliciesPage::~PoliciesPage() = default;

void PoliciesPage::sessionsChanged()
{
    if (!sessionOf(detailed())) {
        m_record.clear();
        tellSettings({}, {});
    }
    RecordPage::sessionsChanged();
}

void PoliciesPage::selectionChanged() {}

Details PoliciesPage::detailsOf(const RowKey &key)
{
    m_record.show(sessionOf(key), key);
    const auto *row = find(key);
    const auto *record = m_record.of(key);
    std::optional<records::PolicyDetails> policy;
    if (record)
        policy = records::PolicyDetails::from(record->object());
    tellSettings(key, policy);

    const auto now = host().workspace().clock().utc();
    const auto moment = [&now](const QString &label, const records::Moment &at) {
        const auto value = models::shown(at);
        return Details::Line{.label = label, .value = models::display(value, now), .toolTip = models::exactTime(value)};
    };
    const records::PolicyDetails known = policy.value_or(records::PolicyDetails());
    Details details;
    details.title = row ? row->record.name : known.name;
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
         {{.label = tr("Made by"), .value = known.createdBy},
          moment(tr("Made"), known.createDate),
          moment(tr("Changed"), known.lastModifyDate)}},
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
        details.raw = policy->raw;
    }
    return details;
}

void PoliciesPage::fetchDetails(const RowKey &, bool anyway)
{
    m_record.fetch(host().workspace().clock().utc(), anyway);
}

void PoliciesPage::tellSettings(const RowKey &key, const std::optional<records::PolicyDetails> &policy)
{
    if (!key.isValid()) {
        m_settings->tell({}, {}, tr("Select a policy to see its settings."));
        return;
    }
    const auto *row = find(key);
    const QString name = row ? row->record.name : QString();
    if (policy) {
        const auto *record = m_record.of(key);
        //: %1: a policy, %2: how long ago its settings were read
        m_settings->tell(
            tr("Settings of %1 · %2").arg(name, models::ago(record->seenAt, host().workspace().clock().utc())),
            policy->settings, tr("The server tells no settings of this policy."));
        return;
    }
    const QString note = m_record.isLoading()            ? tr("The settings are being asked for …")
                         : !m_record.problem().isEmpty() ? m_record.problem()
                                                         : tr("The settings are not known yet.");
    m_settings->tell(tr("Settings of %1").arg(name), {}, note);
}

} // namespace ui
