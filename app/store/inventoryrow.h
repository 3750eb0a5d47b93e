// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/inventoryitem.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace store {

/// What views search and sort of one endpoint. Blank or unset: not told. A value, made for one row at a time; a million
/// of them live in InventoryColumns.
struct InventoryRow {
    QString id;
    QString name;
    QString label;   ///< what a person calls it at the server, else its FQDN
    QString company; ///< id
    QString companyName;
    QString group; ///< id
    QString groupName;
    QString operatingSystem;
    QString ip;
    QStringList macs; ///< as records::mac() writes them
    QString policy;   ///< name
    QString agent;    ///< version
    std::optional<bool> isManaged;
    std::optional<bool> policyApplied;
    std::optional<bool> productOutdated;
    std::optional<bool> signatureOutdated;
    std::optional<bool> infected;
    records::MachineType machineType = records::MachineType::Unknown;
    records::PowerState state = records::PowerState::Unknown;
    records::Moment lastScan; ///< whole seconds
    records::Moment lastSeen; ///< whole seconds

    static InventoryRow from(const records::Endpoint &endpoint, const QString &company);
    /// Nothing for an item that is no endpoint.
    static std::optional<InventoryRow> from(const records::InventoryItem &item);
    static InventoryRow from(const records::EndpointDetails &details);
    /// What another answer told of the same endpoint; what it leaves blank stays.
    void add(const InventoryRow &other);

    bool operator==(const InventoryRow &) const = default;
};

enum class InventoryColumn {
    Name,
    Label,
    Company,
    Group,
    OperatingSystem,
    Ip,
    Mac,
    Policy,
    Agent,
    Managed,
    PolicyApplied,
    ProductOutdated,
    SignatureOutdated,
    Infected,
    MachineType,
    State,
    LastScan,
    LastSeen,
};

} // namespace store
