// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/tenant.h"

#include "simulator/hash.h"
#include "simulator/tenant/cloud.h"
#include "simulator/tenant/names.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>
#include <cstdio>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

Milliseconds systemNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

struct Civil {
    int year;
    unsigned month, day, hour, minute, second, millisecond;
};

Civil civilOf(Milliseconds when)
{
    using namespace std::chrono;
    const sys_time<milliseconds> point{milliseconds(when)};
    const auto day = floor<days>(point);
    const year_month_day date{day};
    const hh_mm_ss time{point - day};
    return {int(date.year()),
            unsigned(date.month()),
            unsigned(date.day()),
            unsigned(time.hours().count()),
            unsigned(time.minutes().count()),
            unsigned(time.seconds().count()),
            unsigned(time.subseconds().count())};
}

} // namespace

std::string timeText(Milliseconds when)
{
    const Civil at = civilOf(when);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02u:%02u:%02u", at.year, at.month, at.day, at.hour, at.minute,
                  at.second);
    return text;
}

std::string timeTextZ(Milliseconds when)
{
    const Civil at = civilOf(when);
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02u-%02uT%02u:%02u:%02u.%03uZ", at.year, at.month, at.day, at.hour,
                  at.minute, at.second, at.millisecond);
    return text;
}

Tenant::Tenant(const Options &options)
    : seed(options.seed),
      edition(options.edition),
      now(options.now ? options.now : systemNow),
      startedAt(now()),
      ids(options.seed),
      places(options, startedAt),
      licenses(options.seed, startedAt, places),
      policies(options.seed, places),
      endpoints(options.seed, places.endpoints(), options.edition != schema::Edition::OnPremises, places),
      tasks(options.seed),
      quarantine(options.seed, startedAt, endpoints),
      incidents(options.seed, startedAt, endpoints),
      push(),
      accounts(ids, Kind::Account),
      packages(ids, Kind::Package),
      reports(ids, Kind::Report),
      activities(ids, Kind::Activity),
      integrations(ids, Kind::Integration),
      blocklist(ids, Kind::BlocklistItem),
      customRules(ids, Kind::CustomRule),
      responses(ids, Kind::ResponseAction),
      maintenanceWindows(ids, Kind::MaintenanceWindow),
      phasrRecommendations(ids, Kind::PhasrRecommendation),
      tags(ids, Kind::Tag),
      customFields(ids, Kind::CustomField),
      containers(ids, Kind::Container)
{
    furnish(options);
    furnishCollections();
}

void Tenant::furnish(const Options &options)
{
    Dice dice(hashOf(options.seed, 81, 0));

    // Some customers' policies are enforced from above: assigning another is skipped without a word.
    for (std::uint32_t company = 1; company < places.companies().size(); ++company) {
        if (company % 11 != 7)
            continue;
        Places::Group &root = places.group(places.companies()[company].rootGroup);
        root.policy = static_cast<std::int32_t>(policies.usual(company, 0, places));
        root.enforced = true;
    }

    // What was scanned lately.
    const std::uint32_t count = endpoints.count();
    for (int number = 0; number < 25 && count > 0; ++number) {
        static constexpr std::array<std::string_view, 5> names{"Quick scan", "Full scan", "Weekly scan",
                                                               "Nach USB-Fund prüfen", "Memory scan"};
        Tasks::Task task;
        task.name = names[dice.below(names.size())];
        task.createdAt = startedAt - (number < 2 ? 4'000 : Milliseconds{dice.below(14 * 24 * 3600)} * 1000);
        task.pace = number < 2 ? 90'000 : 30'000;
        const std::uint32_t first = dice.below(count);
        task.company = endpoints.companyOf(first);
        const Places::Company &company = places.companies()[task.company];
        for (std::uint32_t endpoint = company.begin; endpoint < company.end && task.targets.size() < 12; ++endpoint) {
            if (endpoints.factsOf(endpoint).managed)
                task.targets.push_back(endpoint);
        }
        if (!task.targets.empty())
            tasks.add(std::move(task));
    }

    static constexpr std::array<std::string_view, 6> tagNames{"finance", "Laptops",       "Serverraum",
                                                              "VIP",     "<u>legacy</u>", "開発"};
    for (std::size_t number = 0; number < tagNames.size(); ++number) {
        tags.create(
            {{u"name"_s, QString::fromUtf8(tagNames[number].data(), static_cast<qsizetype>(tagNames[number].size()))},
             {u"type"_s, number % 2 == 0 ? 1 : 2},
             {u"description"_s, u"Machines that belong together."_s},
             {u"company"_s, QJsonObject{{u"id"_s, id(Kind::Company, Places::own)},
                                        {u"name"_s, QString::fromStdString(places.companies()[Places::own].name)}}},
             {u"created"_s, QString::fromStdString(timeText(startedAt - Milliseconds{dice.below(600)} * 86'400'000))},
             {u"rules"_s, number % 2 == 0 ? QJsonObject() : QJsonObject{{u"endpointName"_s, QJsonArray{u"NB-*"_s}}}}});
    }
    for (const auto &field : {u"accountManager"_s, u"contractNumber"_s})
        customFields.create({{u"name"_s, field}});

    if (edition == schema::Edition::OnPremises) {
        const QString center =
            containers.create({{u"name"_s, u"Lab vCenter"_s}, {u"parentId"_s, QString()}, {u"views"_s, u"12"_s}});
        const QString pool =
            containers.create({{u"name"_s, u"Xen pool 1"_s}, {u"parentId"_s, QString()}, {u"views"_s, u"34"_s}});
        for (const auto &name : {u"esx-01.lab.example"_s, u"esx-02.lab.example"_s})
            containers.create({{u"name"_s, name}, {u"parentId"_s, center}, {u"views"_s, u"12"_s}});
        containers.create({{u"name"_s, u"xen-01.lab.example"_s}, {u"parentId"_s, pool}, {u"views"_s, u"34"_s}});
    }
}

Cloud &Tenant::cloud()
{
    std::call_once(m_cloudOnce, [this] { m_cloud = std::make_shared<Cloud>(seed, startedAt); });
    return *m_cloud;
}

QString Tenant::id(Kind kind, std::uint32_t index) const
{
    return QString::fromStdString(ids.idOf(kind, index));
}

std::int32_t Tenant::enforcedAbove(std::uint32_t group) const
{
    std::int32_t found = Places::none;
    for (auto at = static_cast<std::int32_t>(group); at != Places::none;
         at = places.groups()[static_cast<std::size_t>(at)].parent) {
        if (places.groups()[static_cast<std::size_t>(at)].enforced)
            found = at; // the topmost wins
    }
    return found;
}

Tenant::InForce Tenant::policyOf(std::uint32_t endpoint, Milliseconds when) const
{
    const std::uint32_t group = endpoints.groupOf(endpoint);
    const Endpoints::Change *change = endpoints.changeOf(endpoint);
    const bool seedSaysApplied = scramble(endpoints.factsOf(endpoint).chance ^ 3U) % 100 >= 4;
    const auto ofGroup = [&](std::int32_t at) {
        const Places::Group &from = places.groups()[static_cast<std::size_t>(at)];
        return InForce{static_cast<std::uint32_t>(from.policy),
                       from.policyAppliedAt == 0 ? seedSaysApplied : from.policyAppliedAt <= when};
    };
    if (const std::int32_t enforced = enforcedAbove(group); enforced != Places::none)
        return ofGroup(enforced);
    if (change && change->policySet)
        return {static_cast<std::uint32_t>(change->policy), change->policyAppliedAt <= when};
    for (auto at = static_cast<std::int32_t>(group); at != Places::none;
         at = places.groups()[static_cast<std::size_t>(at)].parent) {
        if (places.groups()[static_cast<std::size_t>(at)].policy != Places::none)
            return ofGroup(at);
    }
    const std::uint64_t choice = change && change->policyAppliedAt != 0 ? 1 : endpoints.factsOf(endpoint).chance >> 8U;
    const bool applied = change && change->policyAppliedAt != 0 ? change->policyAppliedAt <= when : seedSaysApplied;
    return {policies.usual(places.groups()[group].company, choice, places), applied};
}

} // namespace simulator
