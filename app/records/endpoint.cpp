// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/endpoint.h"

#include <QJsonArray>

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberOf<MachineType> machineTypes[] = {
    {0, MachineType::Other},
    {1, MachineType::Computer},
    {2, MachineType::VirtualMachine},
    {3, MachineType::Ec2Instance},
};

constexpr NumberOf<PowerState> powerStates[] = {
    {0, PowerState::Unknown},
    {1, PowerState::Online},
    {2, PowerState::Offline},
    {3, PowerState::Suspended},
};

constexpr NumberOf<AgentType> agentTypes[] = {
    {1, AgentType::EndpointSecurity},
    {2, AgentType::BitdefenderTools},
    {3, AgentType::Best},
};

constexpr NumberOf<ScanEngine> scanEngines[] = {
    {0, ScanEngine::Unknown},
    {1, ScanEngine::Central},
    {2, ScanEngine::Hybrid},
    {3, ScanEngine::Local},
};

constexpr NumberOf<LicenceState> licenceStates[] = {
    {0, LicenceState::Pending},
    {1, LicenceState::Active},
    {2, LicenceState::Expired},
    {6, LicenceState::None},
};

QMap<QString, bool> modulesFrom(const QJsonObject &json)
{
    QMap<QString, bool> modules;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isBool())
            modules.insert(it.key(), it->toBool());
    }
    return modules;
}

/// Clients have met plain names and objects.
QStringList usersFrom(const QJsonArray &array)
{
    QStringList users;
    for (const auto &user : array) {
        const auto name = user.isObject() ? text(user.toObject(), "userName"_L1) : user.toString();
        if (!name.isEmpty())
            users.append(name);
    }
    return users;
}

} // namespace

PolicyRef PolicyRef::from(const QJsonObject &json)
{
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .applied = flag(json, "applied"_L1),
    };
}

LastScan LastScan::from(const QJsonObject &json)
{
    return {.name = text(json, "name"_L1), .date = moment(json, "date"_L1)};
}

RiskScore RiskScore::from(const QJsonObject &json)
{
    return {
        .value = text(json, "value"_L1),
        .impact = text(json, "impact"_L1),
        .misconfigurations = text(json, "misconfigurations"_L1),
        .appVulnerabilities = text(json, "appVulnerabilities"_L1),
        .humanRisks = text(json, "humanRisks"_L1),
        .industryModifier = text(json, "industryModifier"_L1),
    };
}

Endpoint Endpoint::from(const QJsonObject &json)
{
    Endpoint endpoint{
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .label = text(json, "label"_L1),
        .fqdn = text(json, "fqdn"_L1),
        .groupId = records::id(json, "groupId"_L1),
        .ip = text(json, "ip"_L1),
        .operatingSystem = text(json, "operatingSystemVersion"_L1),
        .ssid = text(json, "ssid"_L1),
        .macs = texts(json, "macs"_L1),
        .machineType = coded<MachineType>(json, "machineType"_L1, machineTypes),
        .isManaged = flag(json, "isManaged"_L1),
        .managedWithBest = flag(json, "managedWithBest"_L1),
        .isContainerHost = flag(json, "isContainerHost"_L1),
        .exchangeServer = flag(json, "managedExchangeServer"_L1),
        .relay = flag(json, "managedRelay"_L1),
        .securityServer = flag(json, "securityServer"_L1),
        .policy = PolicyRef::from(object(json, "policy"_L1)),
        .productOutdated = flag(json, "productOutdated"_L1),
        .lastSuccessfulScan = LastScan::from(object(json, "lastSuccessfulScan"_L1)),
        .movingTo = text(object(json, "movingInfo"_L1), "destinationCompanyName"_L1),
        .modules = modulesFrom(object(json, "modules"_L1)),
        .riskScore = RiskScore::from(object(json, "riskScore"_L1)),
        .raw = schema::Document(json),
    };
    for (auto &address : endpoint.macs)
        address = mac(address);
    return endpoint;
}

AgentInfo AgentInfo::from(const QJsonObject &json)
{
    return {
        .type = coded<AgentType>(json, "type"_L1, agentTypes),
        .primaryEngine = coded<ScanEngine>(json, "primaryEngine"_L1, scanEngines),
        .fallbackEngine = coded<ScanEngine>(json, "fallbackEngine"_L1, scanEngines),
        .licensed = coded<LicenceState>(json, "licensed"_L1, licenceStates),
        .productVersion = text(json, "productVersion"_L1),
        .engineVersion = text(json, "engineVersion"_L1),
        .lastUpdate = moment(json, "lastUpdate"_L1),
        .productOutdated = flag(json, "productOutdated"_L1),
        .productUpdateDisabled = flag(json, "productUpdateDisabled"_L1),
        .signatureOutdated = flag(json, "signatureOutdated"_L1),
        .signatureUpdateDisabled = flag(json, "signatureUpdateDisabled"_L1),
    };
}

EndpointDetails EndpointDetails::from(const QJsonObject &json)
{
    const auto group = object(json, "group"_L1);
    const auto malware = object(json, "malwareStatus"_L1);
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .label = text(json, "label"_L1),
        .companyId = records::id(json, "companyId"_L1),
        .operatingSystem = text(json, "operatingSystem"_L1),
        .ip = text(json, "ip"_L1),
        .state = coded<PowerState>(json, "state"_L1, powerStates),
        .machineType = coded<MachineType>(json, "machineType"_L1, machineTypes),
        .lastSeen = moment(json, "lastSeen"_L1),
        .agent = AgentInfo::from(object(json, "agent"_L1)),
        .groupId = records::id(group, "id"_L1),
        .groupName = text(group, "name"_L1),
        .detection = flag(malware, "detection"_L1),
        .infected = flag(malware, "infected"_L1),
        .policy = PolicyRef::from(object(json, "policy"_L1)),
        .modules = modulesFrom(object(json, "modules"_L1)),
        .managedWithBest = flag(json, "managedWithBest"_L1),
        .relay = flag(json, "managedRelay"_L1),
        .exchangeServer = flag(json, "managedExchangeServer"_L1),
        .securityServer = flag(json, "securityServer"_L1),
        .isContainerHost = flag(json, "isContainerHost"_L1),
        .moveState = integer(json, "moveState"_L1),
        .riskScore = RiskScore::from(object(json, "riskScore"_L1)),
        .lastSuccessfulScan = LastScan::from(object(json, "lastSuccessfulScan"_L1)),
        .lastLoggedUsers = usersFrom(json.value("lastLoggedUsers"_L1).toArray()),
        .raw = schema::Document(json),
    };
}

} // namespace records
