// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/endpointtext.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"

#include <array>

namespace simulator {

void EndpointText::writePolicy(JsonWriter &out, std::uint32_t endpoint) const
{
    const Tenant::InForce inForce = m_tenant.policyOf(endpoint, m_now);
    out.key("policy");
    out.beginObject();
    out.member("id", m_tenant.ids.idOf(Kind::Policy, inForce.policy));
    out.member("name", m_tenant.policies.all()[inForce.policy].name);
    out.member("applied", inForce.applied);
    out.endObject();
}

void EndpointText::writeModules(JsonWriter &out, std::uint32_t endpoint) const
{
    const auto names = Endpoints::moduleNames();
    const std::uint32_t mask = m_tenant.endpoints.modulesOf(endpoint, m_now);
    out.key("modules");
    out.beginObject();
    for (std::size_t module = 0; module < names.size(); ++module) {
        if (names[module] == "applicationControl" && m_tenant.edition != schema::Edition::OnPremises)
            continue;
        out.member(names[module], (mask & (1U << module)) != 0);
    }
    out.endObject();
}

void EndpointText::writeRisk(JsonWriter &out, std::uint32_t endpoint) const
{
    Dice dice(scramble(m_tenant.endpoints.factsOf(endpoint).chance ^ 11U));
    const std::uint32_t value = dice.below(95);
    const auto share = [&dice, value] { return std::to_string(dice.below(value + 1)) + '%'; };
    out.key("riskScore");
    out.beginObject();
    out.member("value", std::to_string(value) + '%');
    out.member("impact", value < 30 ? "Low" : value < 70 ? "Medium" : "High");
    out.member("misconfigurations", share());
    out.member("appVulnerabilities", share());
    out.member("humanRisks", share());
    out.endObject();
}

void EndpointText::writeLastScan(JsonWriter &out, std::uint32_t endpoint) const
{
    static constexpr std::array<std::string_view, 3> names{"Quick scan", "Full scan", "Weekly scan"};
    std::string name;
    Milliseconds when = 0;
    if (const auto scan = m_tenant.tasks.lastScanOf(endpoint, m_now)) {
        name = m_tenant.tasks.all()[scan->first].name;
        when = scan->second;
    } else {
        Dice dice(scramble(m_tenant.endpoints.factsOf(endpoint).chance ^ 13U));
        if (dice.perMille(250))
            return; // never scanned
        name = names[dice.below(names.size())];
        when = m_tenant.startedAt - Milliseconds{dice.below(60 * 86'400)} * 1000;
    }
    out.key("lastSuccessfulScan");
    out.beginObject();
    out.member("name", name);
    out.member("date", timeText(when) + "+00:00");
    out.endObject();
}

void EndpointText::write(JsonWriter &out, std::uint32_t endpoint) const
{
    const Endpoints &endpoints = m_tenant.endpoints;
    const EndpointFacts facts = endpoints.factsOf(endpoint);
    const bool managed = endpoints.isManaged(endpoint, m_now);
    const std::uint32_t group = endpoints.groupOf(endpoint);
    const std::string name = endpoints.nameOf(endpoint);
    const Endpoints::Change *change = endpoints.changeOf(endpoint);

    out.beginObject();
    if (!inventory) {
        out.member("id", m_tenant.ids.idOf(Kind::Endpoint, endpoint));
        out.member("name", name);
    }
    out.member("label", endpoints.labelOf(endpoint));
    out.member("fqdn", endpoints.fqdnOf(endpoint));
    out.member("groupId", m_tenant.ids.idOf(Kind::Group, group));
    out.member("isManaged", managed);
    out.member("machineType", static_cast<int>(facts.machine));
    out.member("operatingSystemVersion", operatingSystems()[facts.system].name);
    out.member("ip", endpoints.ipOf(endpoint));
    out.key("macs");
    out.beginArray();
    for (const std::string &mac : endpoints.macsOf(endpoint))
        out.value(mac);
    out.endArray();
    out.member("ssid", endpoints.ssidOf(endpoint));
    out.member("managedWithBest", managed);
    const auto role = [&](std::string_view member, EndpointFacts::Role which) {
        out.member(member, managed && (facts.roles & which) != 0);
    };
    role("isContainerHost", EndpointFacts::ContainerHost);
    role("managedExchangeServer", EndpointFacts::Exchange);
    role("managedRelay", EndpointFacts::Relay);
    role("securityServer", EndpointFacts::SecurityServer);
    if (m_tenant.edition == schema::Edition::OnPremises) {
        out.member("managedWithNsx", false);
        out.member("managedWithVShield", false);
        out.member("managedWithHvi", false);
    }
    if (managed)
        writePolicy(out, endpoint);
    if (inventory && managed) {
        writeModules(out, endpoint);
        writeRisk(out, endpoint);
    }
    if (change && change->movesTo != Places::none) {
        const std::uint32_t company = m_tenant.places.groups()[static_cast<std::uint32_t>(change->movesTo)].company;
        out.key("movingInfo");
        out.beginObject();
        out.member("state", 1);
        out.member("destinationCompanyName", m_tenant.places.companies()[company].name);
        out.endObject();
    }
    if (productOutdated && managed)
        out.member("productOutdated", endpoints.isProductOutdated(endpoint));
    if (lastSuccessfulScan && managed)
        writeLastScan(out, endpoint);
    out.endObject();
}

} // namespace simulator
