// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inventoryrow.h"

namespace store {

namespace {

records::Moment inSeconds(records::Moment moment)
{
    if (moment.isKnown())
        moment.utc = QDateTime::fromSecsSinceEpoch(moment.utc.toSecsSinceEpoch(), Qt::UTC);
    return moment;
}

template <typename T>
void learn(T &known, const T &told)
{
    if (!(told == T{}))
        known = told;
}

} // namespace

InventoryRow InventoryRow::from(const records::Endpoint &endpoint, const QString &company)
{
    InventoryRow row;
    row.id = endpoint.id;
    row.name = endpoint.name;
    row.label = endpoint.label.isEmpty() ? endpoint.fqdn : endpoint.label;
    row.company = company;
    row.group = endpoint.groupId;
    row.operatingSystem = endpoint.operatingSystem;
    row.ip = endpoint.ip;
    for (const QString &mac : endpoint.macs)
        row.macs.append(records::mac(mac));
    row.policy = endpoint.policy.name;
    row.isManaged = endpoint.isManaged;
    row.policyApplied = endpoint.policy.applied;
    row.productOutdated = endpoint.productOutdated;
    row.machineType = endpoint.machineType.value;
    row.lastScan = inSeconds(endpoint.lastSuccessfulScan.date);
    return row;
}

std::optional<InventoryRow> InventoryRow::from(const records::InventoryItem &item)
{
    if (!item.endpoint)
        return std::nullopt;
    InventoryRow row = from(*item.endpoint, item.companyId);
    row.id = item.id;
    learn(row.name, item.name);
    if (row.group.isEmpty())
        row.group = item.parentId;
    return row;
}

InventoryRow InventoryRow::from(const records::EndpointDetails &details)
{
    InventoryRow row;
    row.id = details.id;
    row.name = details.name;
    row.label = details.label;
    row.company = details.companyId;
    row.group = details.groupId;
    row.groupName = details.groupName;
    row.operatingSystem = details.operatingSystem;
    row.ip = details.ip;
    row.policy = details.policy.name;
    row.agent = details.agent.productVersion;
    row.policyApplied = details.policy.applied;
    row.productOutdated = details.agent.productOutdated;
    row.signatureOutdated = details.agent.signatureOutdated;
    row.infected = details.infected;
    row.machineType = details.machineType.value;
    row.state = details.state.value;
    row.lastScan = inSeconds(details.lastSuccessfulScan.date);
    row.lastSeen = inSeconds(details.lastSeen);
    return row;
}

void InventoryRow::add(const InventoryRow &other)
{
    learn(name, other.name);
    learn(label, other.label);
    learn(company, other.company);
    learn(companyName, other.companyName);
    learn(group, other.group);
    learn(groupName, other.groupName);
    learn(operatingSystem, other.operatingSystem);
    learn(ip, other.ip);
    learn(macs, other.macs);
    learn(policy, other.policy);
    learn(agent, other.agent);
    learn(isManaged, other.isManaged);
    learn(policyApplied, other.policyApplied);
    learn(productOutdated, other.productOutdated);
    learn(signatureOutdated, other.signatureOutdated);
    learn(infected, other.infected);
    learn(machineType, other.machineType);
    learn(state, other.state);
    learn(lastScan, other.lastScan);
    learn(lastSeen, other.lastSeen);
}

} // namespace store
