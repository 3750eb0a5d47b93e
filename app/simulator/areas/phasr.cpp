// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/names.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostResources = 1'000;
constexpr std::uint32_t identities = 24;
constexpr std::uint32_t profilesOfRule = 12;

struct Rule {
    const char *name;
    int category; ///< as the API counts
};
constexpr std::array<Rule, 10> rules{{{"Process Hacker", 1},
                                      {"Defender Control", 1},
                                      {"KMS activators", 2},
                                      {"Key generators", 2},
                                      {"AnyDesk", 3},
                                      {"TeamViewer", 3},
                                      {"XMRig", 4},
                                      {"certutil.exe", 5},
                                      {"mshta.exe", 5},
                                      {"powershell.exe -enc", 5}}};

const Rule &ruleOf(const Call &call)
{
    const int id = call.params.value("ruleId"_L1).toInt();
    if (id < 1 || id > int(rules.size()))
        reject(u"ruleId"_s, u"is not the id of a rule"_s);
    return rules[static_cast<std::size_t>(id - 1)];
}

/// The managed endpoints of a company itself.
std::shared_ptr<const Endpoints::Selection> resourcesOf(const Call &call, std::uint32_t company)
{
    return endpointsIn(call.tenant, {Kind::Company, company}, false, Which::Managed, call.now);
}

QJsonObject identityOf(const Tenant &tenant, std::uint32_t company, std::uint32_t number)
{
    Dice dice(hashOf(tenant.seed, 97, std::uint64_t{company} * identities + number));
    const QString name = text(personName(dice));
    return {{u"id"_s, u"S-1-5-21-%1-%2"_s.arg(company + 1).arg(1000 + number)}, {u"name"_s, name}};
}

QJsonObject resourceOf(const Call &call, std::uint32_t endpoint)
{
    return {{u"id"_s, call.tenant.id(Kind::Endpoint, endpoint)},
            {u"name"_s, text(call.tenant.endpoints.nameOf(endpoint))}};
}

/// Who uses what where: an identity on a device.
QList<QJsonObject> profilesOf(const Call &call, std::uint32_t company, int rule)
{
    const auto resources = resourcesOf(call, company);
    QList<QJsonObject> profiles;
    for (std::uint32_t number = 0; number < profilesOfRule && resources->size() > 0; ++number) {
        Dice dice(hashOf(call.tenant.seed, 98,
                         (std::uint64_t{company} << 16U) + static_cast<std::uint64_t>(rule * 64) + number));
        const QJsonObject identity = identityOf(call.tenant, company, dice.below(identities));
        const QJsonObject resource = resourceOf(call, resources->at(dice.below(resources->size())));
        const QString id = identity.value("id"_L1).toString() + u'_' + resource.value("id"_L1).toString();
        if (std::ranges::any_of(profiles, [&id](const QJsonObject &one) { return one.value("profileId"_L1) == id; }))
            continue; // the same two once more
        const bool uses = dice.perMille(300);
        const auto set = call.tenant.phasrAccess.find(u"%1/%2"_s.arg(rule).arg(id));
        const bool restricted = set != call.tenant.phasrAccess.end() && set->second;
        profiles.append({{u"profileId"_s, id},
                         {u"identity"_s, identity},
                         {u"resource"_s, resource},
                         {u"profileType"_s, restricted ? 4
                                            : uses     ? 1
                                                       : 2}});
    }
    return profiles;
}

QByteArray getMonitoredRules(Call &call)
{
    companyOf(call, u"companyId"_s);
    const QJsonArray categories = call.params.value("categories"_L1).toArray();
    QList<QJsonObject> all;
    for (std::size_t number = 0; number < rules.size(); ++number) {
        if (!categories.isEmpty() && !categories.contains(rules[number].category))
            continue;
        all.append({{u"ruleId"_s, static_cast<int>(number + 1)},
                    {u"type"_s, QString::number(rules[number].category)},
                    {u"name"_s, QString::fromLatin1(rules[number].name)}});
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray getMonitoredRuleData(Call &call)
{
    ruleOf(call);
    const QJsonValue type = call.params.value("profileType"_L1);
    QList<QJsonObject> all = profilesOf(call, companyOf(call, u"companyId"_s), call.params.value("ruleId"_L1).toInt());
    all.removeIf([&type](const QJsonObject &profile) {
        return !type.isUndefined() && profile.value("profileType"_L1).toInt() != type.toInt();
    });
    return pageText(call, Page::of(call.params), all);
}

QByteArray editMonitoredRulesAccess(Call &call)
{
    ruleOf(call);
    const int rule = call.params.value("ruleId"_L1).toInt();
    const auto known = profilesOf(call, companyOf(call, u"companyId"_s), rule);
    const QJsonArray targets = call.params.value("targets"_L1).toArray();
    for (const QJsonValue &target : targets) {
        const bool isThere = std::ranges::any_of(
            known, [&target](const QJsonObject &profile) { return profile.value("profileId"_L1) == target; });
        if (!isThere)
            reject(u"targets"_s, u"names no profile of this rule"_s);
    }
    for (const QJsonValue &target : targets)
        call.tenant.phasrAccess[u"%1/%2"_s.arg(rule).arg(target.toString())] =
            call.params.value("action"_L1).toInt() == 1;
    return json(true);
}

bool has(const QJsonValue &list, const QJsonValue &value)
{
    return list.isUndefined() || list.toArray().contains(value);
}

QByteArray getPhasrRecommendations(Call &call)
{
    const std::uint32_t place = companyOf(call, u"companyId"_s);
    const QString company = call.tenant.id(Kind::Company, place);
    const QJsonObject &asked = call.params;
    const QJsonValue identitiesAsked = asked.value("behavioralProfileIdentities"_L1);
    const QJsonValue resourcesAsked = asked.value("behavioralProfileResources"_L1);
    const auto isAbout = [&](const QJsonObject &one) {
        if (identitiesAsked.isUndefined() && resourcesAsked.isUndefined())
            return true;
        const auto profiles = profilesOf(call, place, one.value("ruleId"_L1).toInt());
        return std::ranges::any_of(profiles, [&](const QJsonObject &profile) {
            return has(identitiesAsked, profile.value("identity"_L1)["id"_L1])
                   && has(resourcesAsked, profile.value("resource"_L1)["id"_L1]);
        });
    };
    const auto from = momentOf(asked.value("createdOnMin"_L1), u"createdOnMin"_s);
    const auto until = momentOf(asked.value("createdOnMax"_L1), u"createdOnMax"_s);
    const auto isWanted = [&](const QJsonObject &one) {
        const auto created = momentOf(one.value("createdOn"_L1), u"createdOn"_s);
        const QString rule = u"%1-%2"_s.arg(one.value("ruleId"_L1).toInt()).arg(one.value("type"_L1).toInt());
        return one.value("companyId"_L1) == company
               && (!asked.contains("objectId"_L1) || one.value("id"_L1) == asked.value("objectId"_L1))
               && has(asked.value("ruleIds"_L1), rule) && has(asked.value("categoryIds"_L1), one.value("categoryId"_L1))
               && has(asked.value("actionTaken"_L1), one.value("actionTaken"_L1))
               && has(asked.value("type"_L1), one.value("type"_L1)) && (!from || created >= from)
               && (!until || created <= until) && isAbout(one);
    };
    QList<QJsonObject> all = call.tenant.phasrRecommendations.list(isWanted);
    if (const QString by = textOf(call, u"sort"_s); !by.isEmpty()) {
        std::ranges::stable_sort(all, [&by](const QJsonObject &left, const QJsonObject &right) {
            const QJsonValue a = left.value(by), b = right.value(by);
            return a.isString() ? a.toString() < b.toString() : a.toInt() < b.toInt();
        });
        if (textOf(call, u"dir"_s) == "DESC"_L1)
            std::ranges::reverse(all);
    }
    return pageText(call, Page::of(call.params), all);
}

/// The recommendations that are named, all of one company.
QStringList recommendationsOf(const Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QStringList ids;
    for (const QJsonValue &id : call.params.value("recommendationIds"_L1).toArray()) {
        const QJsonObject *one = call.tenant.phasrRecommendations.find(id.toString());
        if (!one || one->value("companyId"_L1) != company)
            reject(u"recommendationIds"_s, u"names no recommendation of this company"_s);
        ids.append(id.toString());
    }
    return ids;
}

QByteArray setTaken(Call &call, bool isRequest)
{
    const QStringList ids = recommendationsOf(call);
    QJsonArray outcomes;
    for (const QString &id : ids) {
        const bool fits = !isRequest || call.tenant.phasrRecommendations.find(id)->value("type"_L1).toInt() == 2;
        if (fits)
            call.tenant.phasrRecommendations.update(id, {{u"actionTaken"_s, 1}});
        outcomes.append(QJsonObject{{u"id"_s, id}, {u"success"_s, fits}});
    }
    return json(outcomes);
}

QByteArray getRecommendationProfiles(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const QJsonObject *one = call.tenant.phasrRecommendations.find(textOf(call, u"objectId"_s));
    if (!one || one->value("companyId"_L1) != call.tenant.id(Kind::Company, company))
        reject(u"objectId"_s, u"is not the id of a recommendation of this company"_s);
    return pageText(call, Page::of(call.params), profilesOf(call, company, one->value("ruleId"_L1).toInt()));
}

QByteArray getAllCompanyResources(Call &call)
{
    const QString search = textOf(call, u"searchString"_s);
    const auto resources = resourcesOf(call, companyOf(call, u"companyId"_s));
    QList<QJsonObject> all;
    resources->visit(0, std::min(resources->size(), mostResources), [&](std::uint32_t endpoint) {
        const QJsonObject one = resourceOf(call, endpoint);
        if (one.value("name"_L1).toString().contains(search, Qt::CaseInsensitive))
            all.append(one);
    });
    return pageText(call, Page::of(call.params), all);
}

QByteArray getAllCompanyIdentities(Call &call)
{
    const QString search = textOf(call, u"searchString"_s);
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    QList<QJsonObject> all;
    for (std::uint32_t number = 0; number < identities; ++number) {
        const QJsonObject one = identityOf(call.tenant, company, number);
        if (one.value("name"_L1).toString().contains(search, Qt::CaseInsensitive))
            all.append(one);
    }
    return pageText(call, Page::of(call.params), all);
}

} // namespace

void addPhasr(Router &router)
{
    router.add(u"phasr.getMonitoredRules"_s, getMonitoredRules);
    router.add(u"phasr.getMonitoredRuleData"_s, getMonitoredRuleData);
    router.add(u"phasr.editMonitoredRulesAccess"_s, editMonitoredRulesAccess);
    router.add(u"phasr.getPhasrRecommendations"_s, getPhasrRecommendations);
    router.add(u"phasr.applyRecommendations"_s, [](Call &call) { return setTaken(call, false); });
    router.add(u"phasr.getRecommendationProfiles"_s, getRecommendationProfiles);
    router.add(u"phasr.getAllCompanyResources"_s, getAllCompanyResources);
    router.add(u"phasr.getAllCompanyIdentities"_s, getAllCompanyIdentities);
    router.add(u"phasr.takeRequestAccessAction"_s, [](Call &call) { return setTaken(call, true); });
}

} // namespace simulator
