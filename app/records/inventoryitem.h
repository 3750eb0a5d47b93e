// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/endpoint.h"

// Facts: network.getNetworkInventoryItems v1.0 and v1.1.

namespace records {

enum class InventoryKind {
    Unknown,
    Company,
    RootContainer,
    CompanyFolder,
    Group,
    Computer,
    VirtualMachine,
    Ec2Instance,
    VirtualizationHost,
    VShieldApp,
    VirtualizationCluster,
    VirtualizationDatacenter,
    ResourcePool,
    VirtualizationPool,
    ContainerGroup,
    ContainerHostFolder,
    Container,
};

struct InventoryItem {
    QString id;
    QString name;
    QString parentId;
    QString companyId;
    Coded<InventoryKind> kind;
    /// Kinds Computer, VirtualMachine and Ec2Instance: from `details`, with id and name of the item.
    std::optional<Endpoint> endpoint;
    schema::Document raw;

    static InventoryItem from(const QJsonObject &json);
};

/// Computer, VirtualMachine, Ec2Instance.
bool isEndpoint(InventoryKind kind);

} // namespace records
