// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/patches.h"

#include <QJsonArray>

#include <set>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t mostEndpoints = 2'000; ///< of a company that are looked at
constexpr qsizetype mostNamed = 100;           ///< endpoints with an entry
constexpr int approvedByHand = 2;              ///< a type, as the API counts

/// Those that are asked about: either some, or those of a company.
std::vector<std::uint32_t> askedAbout(const Call &call)
{
    const bool hasCompany = call.params.contains("companyId"_L1);
    if (call.params.contains("endpointsIds"_L1)) {
        if (hasCompany)
            reject(u"companyId"_s, u"may not stand beside endpointsIds"_s);
        return endpointsOf(call, u"endpointsIds"_s);
    }
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const auto inside = endpointsIn(call.tenant, {Kind::Company, company}, false, Which::All, call.now);
    std::vector<std::uint32_t> found;
    inside->visit(0, std::min(inside->size(), mostEndpoints), [&found](std::uint32_t one) { found.push_back(one); });
    return found;
}

QByteArray patchesThatAre(Call &call, Patches::State state)
{
    const Tenant &tenant = call.tenant;
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    const auto asked = askedAbout(call);
    std::set<std::uint32_t> companies;
    for (const std::uint32_t endpoint : asked)
        companies.insert(tenant.endpoints.companyOf(endpoint));
    QStringList approved;
    for (const std::uint32_t company : companies) {
        for (const QJsonValue &patch : approvedPatches(tenant, company))
            approved.append(patch.toString());
    }
    QList<QJsonObject> all;
    for (std::uint32_t patch = 0; patch < Patches::all().size(); ++patch) {
        const Patches::Patch &facts = Patches::all()[patch];
        const QString id = tenant.id(Kind::Patch, patch);
        const int type = approved.contains(id) ? approvedByHand : facts.type;
        if ((filters.contains("type"_L1) && filters.value("type"_L1).toInt() != type)
            || (filters.contains("severity"_L1) && filters.value("severity"_L1).toInt() != facts.severity))
            continue;
        QJsonArray endpoints;
        for (const std::uint32_t endpoint : asked) {
            if (endpoints.size() < mostNamed && Patches::stateOf(patch, tenant.endpoints.factsOf(endpoint)) == state)
                endpoints.append(tenant.id(Kind::Endpoint, endpoint));
        }
        if (endpoints.isEmpty())
            continue;
        const QString cve = QString::fromLatin1(facts.cve);
        all.append({{u"id"_s, id},
                    {u"name"_s, QString::fromLatin1(facts.name)},
                    {u"kbNumber"_s, QString::fromLatin1(facts.kb)},
                    {u"cve"_s, cve.isEmpty() ? QJsonArray() : QJsonArray{cve}},
                    {u"type"_s, type},
                    {u"severity"_s, facts.severity},
                    {u"vendor"_s, QString::fromLatin1(facts.vendor)},
                    {u"product"_s, QString::fromLatin1(facts.product)},
                    {u"endpoints"_s, endpoints}});
    }
    return pageText(call, Page::of(call.params), all);
}

} // namespace

void addPatchManagement(Router &router)
{
    router.add(u"patchManagement.getMissingPatches"_s,
               [](Call &call) { return patchesThatAre(call, Patches::State::Missing); });
    router.add(u"patchManagement.getInstalledPatches"_s,
               [](Call &call) { return patchesThatAre(call, Patches::State::Installed); });
}

} // namespace simulator
