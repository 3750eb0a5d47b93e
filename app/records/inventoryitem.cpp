// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/inventoryitem.h"

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberOf<InventoryKind> kinds[] = {
    {1, InventoryKind::Company},
    {2, InventoryKind::RootContainer},
    {3, InventoryKind::CompanyFolder},
    {4, InventoryKind::Group},
    {5, InventoryKind::Computer},
    {6, InventoryKind::VirtualMachine},
    {7, InventoryKind::Ec2Instance},
    {8, InventoryKind::VirtualizationHost},
    {9, InventoryKind::VShieldApp},
    {10, InventoryKind::VirtualizationCluster},
    {11, InventoryKind::VirtualizationDatacenter},
    {12, InventoryKind::ResourcePool},
    {13, InventoryKind::VirtualizationPool},
    {14, InventoryKind::ContainerGroup},
    {15, InventoryKind::ContainerHostFolder},
    {16, InventoryKind::Container},
};

} // namespace

bool isEndpoint(InventoryKind kind)
{
    return kind == InventoryKind::Computer || kind == InventoryKind::VirtualMachine
           || kind == InventoryKind::Ec2Instance;
}

InventoryItem InventoryItem::from(const QJsonObject &json)
{
    InventoryItem item{
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .parentId = records::id(json, "parentId"_L1),
        .companyId = records::id(json, "companyId"_L1),
        .kind = coded<InventoryKind>(json, "type"_L1, kinds),
        .endpoint = {},
        .raw = schema::Document(json),
    };
    if (isEndpoint(item.kind.value)) {
        item.endpoint = Endpoint::from(object(json, "details"_L1));
        item.endpoint->id = item.id;
        item.endpoint->name = item.name;
        if (item.endpoint->groupId.isEmpty())
            item.endpoint->groupId = item.parentId;
    }
    return item;
}

} // namespace records
