// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/values.h"
#include "schema/document.h"

#include <QMap>

// What C++ reads by name of an endpoint; all else is in `raw`. Facts: network API, getEndpointsList v1.0 and v1.1,
// getNetworkInventoryItems, getManagedEndpointDetails. Values; decoding never fails, it leaves blank.

namespace records {

enum class MachineType { Unknown, Other, Computer, VirtualMachine, Ec2Instance };
enum class PowerState {
    Unknown,
    Online,
    Offline,   ///< told only for endpoints of a virtualization integration: judge staleness by `lastSeen`
    Suspended, ///< same restriction
};
enum class AgentType { Unknown, EndpointSecurity, BitdefenderTools, Best };
enum class ScanEngine { Unknown, Central, Hybrid, Local };
enum class LicenceState { Unknown, Pending, Active, Expired, None };

struct PolicyRef {
    QString id;
    QString name;
    std::optional<bool> applied; ///< false: assigned, not yet in force on the endpoint

    static PolicyRef from(const QJsonObject &json);
};

struct LastScan {
    QString name;
    Moment date;

    static LastScan from(const QJsonObject &json);
};

/// Percentages come as text (`22%`) and stay text.
struct RiskScore {
    QString value;
    QString impact;
    QString misconfigurations;
    QString appVulnerabilities;
    QString humanRisks;
    QString industryModifier; ///< companies only

    static RiskScore from(const QJsonObject &json);
};

/// One row of getEndpointsList, or `details` of an inventory item.
struct Endpoint {
    QString id;
    QString name;
    QString label;
    QString fqdn;
    QString groupId;
    QString ip;
    QString operatingSystem;
    QString ssid;     ///< Active Directory SID
    QStringList macs; ///< see mac()
    Coded<MachineType> machineType;
    std::optional<bool> isManaged;
    std::optional<bool> managedWithBest;
    std::optional<bool> isContainerHost;
    std::optional<bool> exchangeServer;
    std::optional<bool> relay;
    std::optional<bool> securityServer;
    PolicyRef policy;
    std::optional<bool> productOutdated; ///< unset: not asked for
    LastScan lastSuccessfulScan;
    QString movingTo;            ///< destination company while it moves, else empty
    QMap<QString, bool> modules; ///< inventory only; names as the API spells them
    RiskScore riskScore;         ///< inventory only
    schema::Document raw;

    static Endpoint from(const QJsonObject &json);
};

struct AgentInfo {
    Coded<AgentType> type;
    Coded<ScanEngine> primaryEngine;
    Coded<ScanEngine> fallbackEngine;
    Coded<LicenceState> licensed;
    QString productVersion;
    QString engineVersion;
    Moment lastUpdate;
    std::optional<bool> productOutdated;
    std::optional<bool> productUpdateDisabled;
    std::optional<bool> signatureOutdated;
    std::optional<bool> signatureUpdateDisabled;

    static AgentInfo from(const QJsonObject &json);
};

/// The whole answer of getManagedEndpointDetails.
struct EndpointDetails {
    QString id;
    QString name;
    QString label;
    QString companyId;
    QString operatingSystem;
    QString ip;
    Coded<PowerState> state;
    Coded<MachineType> machineType;
    Moment lastSeen;
    AgentInfo agent;
    QString groupId;
    QString groupName;
    std::optional<bool> detection; ///< an active threat is there; says nothing about the engine
    std::optional<bool> infected;
    PolicyRef policy;
    QMap<QString, bool> modules;
    std::optional<bool> managedWithBest;
    std::optional<bool> relay;
    std::optional<bool> exchangeServer;
    std::optional<bool> securityServer;
    std::optional<bool> isContainerHost;
    std::optional<qint64> moveState; ///< meanings are not established
    RiskScore riskScore;
    LastScan lastSuccessfulScan;
    QStringList lastLoggedUsers;
    schema::Document raw;

    static EndpointDetails from(const QJsonObject &json);
};

} // namespace records
