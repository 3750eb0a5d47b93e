// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/patches.h"

#include <QJsonArray>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject &windowOf(const Call &call, const QString &parameter, const QString &id)
{
    const QJsonObject *window = call.tenant.maintenanceWindows.find(id);
    if (!window)
        reject(parameter, u"is not the id of a maintenance window"_s);
    return *window;
}

/// What calls say of a window; `companyId` is whose it is or becomes.
QJsonObject windowFrom(const Call &call, const QString &company, const QString &exceptId)
{
    const QString name = textOf(call, u"name"_s);
    if (name.trimmed().isEmpty())
        reject(u"name"_s, u"is empty"_s);
    const auto isOfCompany = [&company](const QJsonObject &known) { return known.value("companyId"_L1) == company; };
    if (call.tenant.maintenanceWindows.isTaken(u"name"_s, name, exceptId, Qt::CaseSensitive, isOfCompany))
        reject(u"name"_s, u"is the name of another window"_s);
    const bool mayOthers = call.params.value("allowChangeByOtherUsers"_L1).toBool();
    if (!mayOthers && company != call.tenant.id(Kind::Company, Places::own))
        reject(u"allowChangeByOtherUsers"_s, u"has to be true for a company below"_s);
    const QJsonObject settings = call.params.value("settings"_L1).toObject();
    const QJsonObject from = settings.value("downloadSettings"_L1).toObject();
    for (const QJsonValue &server : from.value("cachingServers"_L1).toArray()) {
        const std::uint32_t endpoint =
            endpointOf(call, u"settings.downloadSettings.cachingServers"_s, server["id"_L1].toString());
        if (!(call.tenant.endpoints.factsOf(endpoint).roles & EndpointFacts::Relay))
            reject(u"settings.downloadSettings.cachingServers"_s, u"names an endpoint that is no relay"_s);
        if (call.tenant.id(Kind::Company, call.tenant.endpoints.companyOf(endpoint)) != company)
            reject(u"settings.downloadSettings.cachingServers"_s, u"names a relay of another company"_s);
    }
    if (!from.isEmpty() && from.value("cachingServers"_L1).toArray().isEmpty()
        && !from.value("fallbackOnDirectDownload"_L1).toBool())
        reject(u"settings.downloadSettings.fallbackOnDirectDownload"_s, u"has to be true without caching servers"_s);
    return {{u"name"_s, name}, {u"allowChangeByOtherUsers"_s, mayOthers}, {u"settings"_s, settings}};
}

QByteArray createPatchManagementMaintenanceWindow(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QJsonObject window = windowFrom(call, company, {});
    window.insert(u"companyId"_s, company);
    window.insert(u"type"_s, 0);
    window.insert(u"createdBy"_s, u"ops@lanternlight.example"_s);
    window.insert(u"createDate"_s, text(timeText(call.now)));
    window.insert(u"lastModifiedBy"_s, u"ops@lanternlight.example"_s);
    window.insert(u"lastModifyDate"_s, text(timeText(call.now)));
    return json(call.tenant.maintenanceWindows.create(window));
}

QByteArray getMaintenanceWindowsList(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QList<QJsonObject> all;
    for (const QJsonObject &window : call.tenant.maintenanceWindows.list()) {
        if (window.value("companyId"_L1) == company)
            all.append({{u"id"_s, window.value("id"_L1)},
                        {u"name"_s, window.value("name"_L1)},
                        {u"type"_s, window.value("type"_L1)}});
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray getMaintenanceWindowDetails(Call &call)
{
    const QString id = textOf(call, u"id"_s);
    QJsonObject window = windowOf(call, u"id"_s, id);
    window.remove("companyId"_L1);
    const auto used =
        std::ranges::count_if(call.tenant.windowOfPolicy, [&id](const auto &one) { return one.second == id; });
    window.insert(u"inPolicies"_s, static_cast<int>(used));
    window.insert(u"status"_s, used > 0 ? 1 : 0);
    return json(window);
}

QByteArray updatePatchManagementMaintenanceWindow(Call &call)
{
    const QString id = textOf(call, u"id"_s);
    const QString company = windowOf(call, u"id"_s, id).value("companyId"_L1).toString();
    QJsonObject changes = windowFrom(call, company, id);
    changes.insert(u"lastModifyDate"_s, text(timeText(call.now)));
    call.tenant.maintenanceWindows.update(id, changes);
    return json(true);
}

QByteArray deleteMaintenanceWindow(Call &call)
{
    const QString id = textOf(call, u"id"_s);
    windowOf(call, u"id"_s, id);
    call.tenant.maintenanceWindows.remove(id);
    std::erase_if(call.tenant.windowOfPolicy, [&id](const auto &one) { return one.second == id; });
    return json(true);
}

QByteArray assign(Call &call, bool isThere)
{
    const std::uint32_t policy = policyOf(call, u"policyId"_s, textOf(call, u"policyId"_s));
    const Policies::Policy &facts = call.tenant.policies.all()[policy];
    if (facts.isDefault)
        reject(u"policyId"_s, u"names the default policy"_s);
    const QJsonArray ids = call.params.value("maintenanceWindowIds"_L1).toArray();
    if (ids.size() > 1)
        reject(u"maintenanceWindowIds"_s, u"has more than one window of a kind"_s);
    const QString id = ids.first().toString();
    const QJsonObject &window = windowOf(call, u"maintenanceWindowIds"_s, id);
    if (window.value("companyId"_L1) != call.tenant.id(Kind::Company, facts.company))
        reject(u"maintenanceWindowIds"_s, u"names a window of another company than the policy's"_s);
    auto &assigned = call.tenant.windowOfPolicy;
    if (isThere) {
        assigned[policy] = id;
    } else {
        const auto found = assigned.find(policy);
        if (found == assigned.end() || found->second != id)
            reject(u"maintenanceWindowIds"_s, u"names a window that the policy does not use"_s);
        assigned.erase(found);
    }
    return json(QJsonObject{{u"success"_s, true}});
}

/// Those that some window names, as they are known.
QByteArray getManuallyApprovedPatches(Call &call)
{
    return json(approvedPatches(call.tenant, companyOf(call, u"companyId"_s)));
}

} // namespace

void addMaintenanceWindows(Router &router)
{
    router.add(u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s, createPatchManagementMaintenanceWindow);
    router.add(u"maintenanceWindows.getMaintenanceWindowsList"_s, getMaintenanceWindowsList);
    router.add(u"maintenanceWindows.getMaintenanceWindowDetails"_s, getMaintenanceWindowDetails);
    router.add(u"maintenanceWindows.updatePatchManagementMaintenanceWindow"_s, updatePatchManagementMaintenanceWindow);
    router.add(u"maintenanceWindows.deleteMaintenanceWindow"_s, deleteMaintenanceWindow);
    router.add(u"maintenanceWindows.assignMaintenanceWindows"_s, [](Call &call) { return assign(call, true); });
    router.add(u"maintenanceWindows.unassignMaintenanceWindows"_s, [](Call &call) { return assign(call, false); });
    router.add(u"maintenanceWindows.getManuallyApprovedPatches"_s, getManuallyApprovedPatches);
}

} // namespace simulator
