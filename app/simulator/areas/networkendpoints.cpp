// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/areas/endpointtext.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/names.h"

#include <QJsonArray>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds policyTravel = 5'000;   ///< until a policy is applied
constexpr Milliseconds uninstallTime = 20'000; ///< until the agent of a deleted endpoint is gone
constexpr Milliseconds companyTravel = 10'000; ///< until a move between companies is done

/// When the agent was heard last; nothing: never.
std::optional<Milliseconds> lastSeenOf(const Tenant &tenant, std::uint32_t endpoint, Milliseconds now)
{
    Dice dice(scramble(tenant.endpoints.factsOf(endpoint).chance ^ 17U));
    const std::uint32_t kind = dice.below(1000);
    if (kind < 720)
        return now - Milliseconds{dice.below(300)} * 1000;
    if (kind < 900)
        return tenant.startedAt - Milliseconds{3600 + dice.below(4 * 86'400)} * 1000;
    if (kind < 990)
        return tenant.startedAt - Milliseconds{5 * 86'400 + dice.below(120 * 86'400)} * 1000;
    return std::nullopt;
}

std::string timeOrNever(std::optional<Milliseconds> when)
{
    return when ? timeText(*when) : "0001-01-01T00:00:00";
}

void writeAgent(JsonWriter &out, const Tenant &tenant, std::uint32_t endpoint, std::optional<Milliseconds> lastSeen)
{
    const EndpointFacts facts = tenant.endpoints.factsOf(endpoint);
    Dice dice(scramble(facts.chance ^ 19U));
    const bool outdated = tenant.endpoints.isProductOutdated(endpoint);
    const bool staleSignatures = dice.perMille(60);
    const bool isVirtual = facts.machine == EndpointFacts::Virtual;
    out.key("agent");
    out.beginObject();
    out.member("engineVersion", "7.9" + std::to_string(6'400 + dice.below(200)));
    out.member("primaryEngine", isVirtual && dice.perMille(500) ? 1 : dice.perMille(200) ? 2 : 3);
    out.member("fallbackEngine", isVirtual ? 2 : 0);
    out.member("lastUpdate",
               timeOrNever(lastSeen ? std::optional(*lastSeen - (staleSignatures ? 9LL * 86'400'000 : 3'600'000))
                                    : std::nullopt));
    out.member("licensed", dice.perMille(950) ? 1 : dice.perMille(500) ? 2 : 0);
    out.member("productOutdated", outdated);
    out.member("productUpdateDisabled", dice.perMille(30));
    out.member("productVersion", (outdated ? "7.8." : "7.9.") + std::to_string(1 + dice.below(20)) + '.'
                                     + std::to_string(400 + dice.below(99)));
    out.member("signatureOutdated", staleSignatures);
    out.member("signatureUpdateDisabled", dice.perMille(15));
    out.member("type", 3);
    out.endObject();
}

void writeUsers(JsonWriter &out, const Tenant &tenant, std::uint32_t endpoint, std::optional<Milliseconds> lastSeen)
{
    Dice dice(scramble(tenant.endpoints.factsOf(endpoint).chance ^ 23U));
    out.key("lastLoggedUsers");
    out.beginArray();
    for (std::uint32_t user = dice.below(3); lastSeen && user > 0; --user) {
        out.beginObject();
        out.member("userName", personName(dice));
        out.member("loginDate", timeText(*lastSeen - Milliseconds{dice.below(86'400)} * 1000));
        out.endObject();
    }
    out.endArray();
}

QByteArray getManagedEndpointDetails(Call &call)
{
    const Tenant &tenant = call.tenant;
    const std::uint32_t endpoint = managedEndpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s));
    const QJsonObject options = call.params.value("options"_L1).toObject();
    const EndpointFacts facts = tenant.endpoints.factsOf(endpoint);
    const std::uint32_t group = tenant.endpoints.groupOf(endpoint);
    const Endpoints::Change *change = tenant.endpoints.changeOf(endpoint);
    const auto lastSeen = lastSeenOf(tenant, endpoint, call.now);
    const EndpointText text(tenant, call.now);
    const bool infected = scramble(facts.chance ^ 29U) % 1000 < 15;

    JsonWriter out;
    out.beginObject();
    out.member("id", tenant.ids.idOf(Kind::Endpoint, endpoint));
    out.member("name", tenant.endpoints.nameOf(endpoint));
    out.member("label", tenant.endpoints.labelOf(endpoint));
    out.member("companyId", tenant.ids.idOf(Kind::Company, tenant.places.groups()[group].company));
    out.member("operatingSystem", operatingSystems()[facts.system].name);
    out.member("state", lastSeen && *lastSeen > call.now - 3'600'000 ? 1 : 0);
    out.member("ip", tenant.endpoints.ipOf(endpoint));
    out.member("lastSeen", timeOrNever(lastSeen));
    out.member("machineType", static_cast<int>(facts.machine));
    writeAgent(out, tenant, endpoint, lastSeen);
    out.key("group");
    out.beginObject();
    out.member("id", tenant.ids.idOf(Kind::Group, group));
    out.member("name", tenant.places.groups()[group].name);
    out.endObject();
    out.key("malwareStatus");
    out.beginObject();
    out.member("detection", infected || scramble(facts.chance ^ 31U) % 1000 < 20);
    out.member("infected", infected);
    out.endObject();
    text.writePolicy(out, endpoint);
    text.writeModules(out, endpoint);
    out.member("managedWithBest", true);
    out.member("isContainerHost", (facts.roles & EndpointFacts::ContainerHost) != 0);
    out.member("managedExchangeServer", (facts.roles & EndpointFacts::Exchange) != 0);
    out.member("managedRelay", (facts.roles & EndpointFacts::Relay) != 0);
    out.member("securityServer", (facts.roles & EndpointFacts::SecurityServer) != 0);
    if (tenant.edition == schema::Edition::OnPremises) {
        out.member("managedWithNsx", false);
        out.member("managedWithVShield", false);
        out.member("managedWithHvi", false);
    }
    out.member("moveState", change && change->movesTo != Places::none ? 2 : 1);
    text.writeRisk(out, endpoint);
    if (options.value("includeScanLogs"_L1).toBool())
        text.writeLastScan(out, endpoint);
    if (options.value("includeLastLoggedUsers"_L1).toBool())
        writeUsers(out, tenant, endpoint, lastSeen);
    out.endObject();
    return out.take();
}

QByteArray moveEndpoints(Call &call)
{
    Tenant &tenant = call.tenant;
    const auto endpoints = endpointsOf(call, u"endpointIds"_s);
    const std::uint32_t group = groupOf(call, u"groupId"_s, textOf(call, u"groupId"_s));
    if (tenant.places.groups()[group].deleted)
        reject(u"groupId"_s, u"names the Deleted container"_s);
    for (const std::uint32_t endpoint : endpoints) {
        if (tenant.endpoints.companyOf(endpoint) != tenant.places.groups()[group].company)
            reject(u"groupId"_s, u"names a group of another company"_s);
    }
    for (const std::uint32_t endpoint : endpoints)
        tenant.endpoints.moveTo(endpoint, group);
    return json(QJsonValue::Null);
}

QByteArray moveEndpointsBetweenCompanies(Call &call)
{
    Tenant &tenant = call.tenant;
    // The page numbers what can be wrong; whether the numbers stand in error.code or in error.data was never seen.
    const auto refuse = [](int number, const QString &why) {
        throw Fault{Fault::InvalidParams, why, 200, {{u"code"_s, number}}};
    };
    const auto place = placeOf(tenant, textOf(call, u"destinationGroupId"_s));
    std::uint32_t group = 0;
    if (place && place->kind == Kind::Group && !tenant.places.groups()[place->index].deleted)
        group = place->index;
    else if (place && (place->kind == Kind::Company || place->kind == Kind::NetworkContainer))
        group = tenant.places.companies()[place->index].rootGroup;
    else
        refuse(4050001, u"The value for 'destinationGroupId' parameter is invalid: it is not the id of a group."_s);
    const auto endpoints = endpointsOf(call, u"endpointIds"_s);
    for (const std::uint32_t endpoint : endpoints) {
        const Endpoints::Change *change = tenant.endpoints.changeOf(endpoint);
        const std::uint8_t roles = tenant.endpoints.factsOf(endpoint).roles;
        if (!tenant.endpoints.isManaged(endpoint, call.now))
            refuse(4050004, u"The value for 'endpointIds' parameter is invalid: an endpoint is not managed."_s);
        if (tenant.endpoints.companyOf(endpoint) == tenant.places.groups()[group].company)
            refuse(
                4050005,
                u"The value for 'endpointIds' parameter is invalid: an endpoint is in the destination company already."_s);
        if (tenant.endpoints.isDeleted(endpoint) || (roles & EndpointFacts::SecurityServer) != 0)
            refuse(4050006, u"The value for 'endpointIds' parameter is invalid: an endpoint cannot be moved."_s);
        if (change && change->movesTo != Places::none)
            refuse(4050008, u"The value for 'endpointIds' parameter is invalid: an endpoint is being moved."_s);
    }
    for (const std::uint32_t endpoint : endpoints)
        tenant.endpoints.moveLater(endpoint, group, call.now + companyTravel);
    return json(QJsonValue::Null);
}

/// The first time it is parked in Deleted and its agent removed, the second time it is gone.
QByteArray deleteEndpoint(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t endpoint = endpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s));
    if (tenant.endpoints.isDeleted(endpoint)) {
        tenant.endpoints.purge(endpoint);
        return json(QJsonValue::Null);
    }
    const std::uint32_t company = tenant.endpoints.companyOf(endpoint);
    if (tenant.endpoints.isManaged(endpoint, call.now)) {
        Tasks::Task task;
        task.name = "Uninstall client";
        task.type = Tasks::Uninstall;
        task.company = company;
        task.createdAt = call.now;
        task.targets = {endpoint};
        tenant.tasks.add(std::move(task));
        tenant.endpoints.change(endpoint).unmanagedAt = call.now + uninstallTime;
    }
    tenant.endpoints.moveTo(endpoint, tenant.places.companies()[company].deletedGroup);
    return json(QJsonValue::Null);
}

QByteArray setEndpointLabel(Call &call)
{
    const std::uint32_t endpoint = endpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s));
    call.tenant.endpoints.change(endpoint).label = textOf(call, u"label"_s).toStdString();
    return json(true);
}

QByteArray assignPolicy(Call &call)
{
    Tenant &tenant = call.tenant;
    const bool hasPolicy = call.params.contains("policyId"_L1);
    const bool saidInherit = call.params.contains("inheritFromAbove"_L1);
    const bool inherit = call.params.value("inheritFromAbove"_L1).toBool(true);
    const bool force = call.params.value("forcePolicyInheritance"_L1).toBool();
    if (!hasPolicy && !inherit)
        throw Fault{Fault::InvalidParams, u"The required parameter 'policyId' is missing."_s, 200, {}};
    if (hasPolicy && saidInherit && inherit)
        reject(u"inheritFromAbove"_s, u"may not be true along with policyId"_s);
    if (force && !hasPolicy)
        reject(u"forcePolicyInheritance"_s, u"needs a policyId"_s);
    const auto policy = hasPolicy
                            ? static_cast<std::int32_t>(policyOf(call, u"policyId"_s, textOf(call, u"policyId"_s)))
                            : Places::none;

    struct Target {
        bool isEndpoint = false;
        std::uint32_t index = 0;
    };
    std::vector<Target> targets;
    for (const QJsonValue &id : call.params.value("targetIds"_L1).toArray()) {
        const auto place = placeOf(tenant, id.toString());
        if (place && place->kind == Kind::Group)
            targets.push_back({false, place->index});
        else if (place && (place->kind == Kind::Company || place->kind == Kind::NetworkContainer))
            targets.push_back({false, tenant.places.companies()[place->index].rootGroup});
        else
            targets.push_back({true, managedEndpointOf(call, u"targetIds"_s, id.toString())});
    }
    if (targets.empty())
        reject(u"targetIds"_s, u"is an empty list"_s);

    for (const Target target : targets) {
        // What is enforced from above stays, and nobody is told. inheritFromAbove is true unless it is said to be false:
        // with a policyId alone the target inherits.
        const std::uint32_t group = target.isEndpoint ? tenant.endpoints.groupOf(target.index) : target.index;
        const std::int32_t enforced = tenant.enforcedAbove(group);
        if (target.isEndpoint) {
            if (enforced != Places::none)
                continue;
            Endpoints::Change &change = tenant.endpoints.change(target.index);
            change.policySet = hasPolicy && !inherit;
            change.policy = change.policySet ? policy : Places::none;
            change.policyAppliedAt = call.now + policyTravel;
            continue;
        }
        if (enforced != Places::none && static_cast<std::uint32_t>(enforced) != target.index)
            continue;
        Places::Group &room = tenant.places.group(target.index);
        room.policy = hasPolicy && !inherit ? policy : Places::none;
        room.enforced = room.policy != Places::none && force;
        room.policyAppliedAt = call.now + policyTravel;
    }
    return json(true);
}

QByteArray addIntegrators(Call &call)
{
    for (const std::uint32_t endpoint : endpointsOf(call, u"targetIds"_s))
        call.tenant.endpoints.change(endpoint).integrations.insert(textOf(call, u"integrationId"_s).toStdString());
    return json(true);
}

QByteArray getIntegrators(Call &call)
{
    const std::string integration = textOf(call, u"integrationId"_s).toStdString();
    QJsonArray found;
    for (const auto &[endpoint, change] : call.tenant.endpoints.changes()) {
        if (change.integrations.contains(integration) && call.tenant.endpoints.exists(endpoint))
            found.append(QJsonObject{{u"id"_s, call.tenant.id(Kind::Endpoint, endpoint)},
                                     {u"name"_s, text(call.tenant.endpoints.nameOf(endpoint))}});
    }
    return json(found);
}

QByteArray removeIntegrators(Call &call)
{
    for (const std::uint32_t endpoint : endpointsOf(call, u"targetIds"_s))
        call.tenant.endpoints.change(endpoint).integrations.clear();
    return json(true);
}

QByteArray getEndpointTags(Call &call)
{
    QList<QJsonObject> tags = call.tenant.tags.list();
    const QString by = call.params.value("orderBy"_L1).toString(u"created"_s);
    const bool ascending = call.params.value("order"_L1).toString() == "ASC"_L1;
    std::stable_sort(tags.begin(), tags.end(), [&](const QJsonObject &left, const QJsonObject &right) {
        const QJsonObject &first = ascending ? left : right;
        const QJsonObject &second = ascending ? right : left;
        if (by == "type"_L1)
            return first.value(by).toInt() < second.value(by).toInt();
        return first.value(by).toString() < second.value(by).toString();
    });
    return pageText(call, Page::of(call.params), tags);
}

} // namespace

void addNetworkEndpoints(Router &router)
{
    router.add(u"network.getManagedEndpointDetails"_s, getManagedEndpointDetails);
    router.add(u"network.moveEndpoints"_s, moveEndpoints);
    router.add(u"network.moveEndpointsBetweenCompanies"_s, moveEndpointsBetweenCompanies);
    router.add(u"network.deleteEndpoint"_s, deleteEndpoint);
    router.add(u"network.setEndpointLabel"_s, setEndpointLabel);
    router.add(u"network.assignPolicy"_s, assignPolicy);
    router.add(u"network.addIntegrators"_s, addIntegrators);
    router.add(u"network.getIntegrators"_s, getIntegrators);
    router.add(u"network.removeIntegrators"_s, removeIntegrators);
    router.add(u"network.getEndpointTags"_s, getEndpointTags);
}

} // namespace simulator
