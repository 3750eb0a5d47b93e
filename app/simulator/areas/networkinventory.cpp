// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/areas/endpointtext.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/recent.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

std::string plainMac(QString mac)
{
    return mac.remove(u':').remove(u'-').remove(u'.').toLower().toStdString();
}

bool isOn(const QJsonObject &section, QLatin1StringView name)
{
    return section.value(name).toBool();
}

/// The sections that both lists share.
Endpoints::Filter filterOf(const Call &call, const QJsonObject &filters)
{
    Endpoints::Filter filter;
    const QJsonObject management = filters.value("security"_L1).toObject().value("management"_L1).toObject();
    filter.managedWithBest = isOn(management, "managedWithBest"_L1);
    const auto role = [&](QLatin1StringView name, EndpointFacts::Role which) {
        if (isOn(management, name))
            filter.roles |= which;
    };
    role("managedExchangeServers"_L1, EndpointFacts::Exchange);
    role("managedRelays"_L1, EndpointFacts::Relay);
    role("securityServers"_L1, EndpointFacts::SecurityServer);
    role("isContainerHost"_L1, EndpointFacts::ContainerHost);
    const QJsonObject details = filters.value("details"_L1).toObject();
    filter.name = details.value("name"_L1).toString().toStdString();
    if (details.contains("label"_L1))
        filter.label = details.value("label"_L1).toString().toStdString();
    if (details.contains("ssid"_L1))
        filter.ssid = details.value("ssid"_L1).toString().toStdString();
    for (const QJsonValue &mac : details.value("macs"_L1).toArray())
        filter.macs.push_back(plainMac(mac.toString()));
    if (call.service == "virtualmachines"_L1)
        filter.machines = 1U << EndpointFacts::Virtual;
    return filter;
}

bool isRecursive(const QJsonObject &filters)
{
    return isOn(filters.value("depth"_L1).toObject(), "allItemsRecursively"_L1);
}

QByteArray getEndpointsList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    const bool recursive = isRecursive(filters);
    const bool asked = call.params.contains("parentId"_L1);
    const Where place = parentOf(call, u"parentId"_s, {});
    if (place.kind == Kind::CompaniesContainer)
        throw Fault{Fault::InvalidParams,
                    u"The value for 'parentId' parameter is invalid: it names the container Companies."_s,
                    400,
                    {}};
    const auto groups = [&]() -> std::vector<std::uint32_t> {
        if (place.kind == Kind::Group)
            return recursive ? tenant.places.groupsBelow(place.index) : std::vector{place.index};
        if (place.kind == Kind::Folder)
            return recursive ? tenant.places.groupsOf({Kind::Folder, place.index}, true) : std::vector<std::uint32_t>();
        if (!recursive)
            return {tenant.places.companies()[place.index].rootGroup};
        // Without parentId a partner's key covers its own level only: never the companies below.
        return tenant.places.groupsOf({Kind::Company, place.index}, asked && place.kind == Kind::Company);
    };

    Endpoints::Filter filter = filterOf(call, filters);
    if (call.params.contains("isManaged"_L1))
        filter.managed = call.params.value("isManaged"_L1).toBool();
    const std::string key = place.key() + (recursive ? "r" : "d") + (asked ? "p" : "");
    const auto selection = tenant.endpoints.select(key, groups, filter, call.now);

    const QJsonObject options = call.params.value("options"_L1).toObject();
    EndpointText text(tenant, call.now);
    text.productOutdated = isOn(options, "returnProductOutdated"_L1);
    text.lastSuccessfulScan = isOn(options, "includeScanLogs"_L1);
    const Page page = Page::of(call.params);
    return pageText(call, page, selection->size(), [&](JsonWriter &out) {
        const std::uint32_t count = page.countOf(selection->size());
        if (count > 0)
            selection->visit(static_cast<std::uint32_t>(page.from()), count,
                             [&](std::uint32_t endpoint) { text.write(out, endpoint); });
    });
}

/// A node of the inventory that is not an endpoint.
struct TreeNode {
    Kind kind = Kind::Company;
    std::uint32_t index = 0;
};

enum ItemType { CompanyItem = 1, FolderItem = 3, GroupItem = 4, ComputerItem = 5, VirtualItem = 6, Ec2Item = 7 };

/// What stands directly below \p place; groups of a company are its two containers.
std::vector<TreeNode> childrenOf(const Tenant &tenant, TreeNode place)
{
    std::vector<TreeNode> found;
    const auto add = [&found](Kind kind, const std::vector<std::uint32_t> &indexes) {
        for (const std::uint32_t index : indexes)
            found.push_back({kind, index});
    };
    if (place.kind == Kind::Group) {
        add(Kind::Group, tenant.places.groups()[place.index].groups);
        return found;
    }
    if (place.kind != Kind::NetworkContainer) {
        const Places::Node node{place.kind == Kind::Folder ? Kind::Folder : Kind::Company, place.index};
        add(Kind::Company, tenant.places.companiesIn(node));
        add(Kind::Folder, tenant.places.foldersIn(node));
    }
    if (place.kind == Kind::Company || place.kind == Kind::NetworkContainer) {
        const Places::Company &company = tenant.places.companies()[place.index];
        add(Kind::Group, {company.rootGroup, company.deletedGroup});
    }
    return found;
}

void writeNode(JsonWriter &out, const Tenant &tenant, TreeNode node)
{
    const Places &places = tenant.places;
    const auto companyId = [&tenant](std::uint32_t company) { return tenant.ids.idOf(Kind::Company, company); };
    out.beginObject();
    out.member("id", tenant.ids.idOf(node.kind, node.index));
    if (node.kind == Kind::Company) {
        const Places::Company &company = places.companies()[node.index];
        out.member("name", company.name);
        out.member("parentId", company.folder != Places::none
                                   ? tenant.ids.idOf(Kind::Folder, static_cast<std::uint32_t>(company.folder))
                                   : companyId(static_cast<std::uint32_t>(company.parent)));
        out.member("companyId", companyId(static_cast<std::uint32_t>(company.parent)));
        out.member("type", static_cast<int>(CompanyItem));
        out.key("details");
        out.beginObject();
        out.endObject();
    } else if (node.kind == Kind::Folder) {
        const Places::Folder &folder = places.folders()[node.index];
        out.member("name", folder.name);
        out.member("parentId", folder.parent != Places::none
                                   ? tenant.ids.idOf(Kind::Folder, static_cast<std::uint32_t>(folder.parent))
                                   : companyId(folder.company));
        out.member("companyId", companyId(folder.company));
        out.member("type", static_cast<int>(FolderItem));
    } else {
        const Places::Group &group = places.groups()[node.index];
        out.member("name", group.name);
        out.member("parentId", group.parent != Places::none
                                   ? tenant.ids.idOf(Kind::Group, static_cast<std::uint32_t>(group.parent))
                                   : companyId(group.company));
        out.member("companyId", companyId(group.company));
        out.member("type", static_cast<int>(GroupItem));
    }
    out.endObject();
}

int typeOf(const EndpointFacts &facts)
{
    switch (facts.machine) {
    case EndpointFacts::Other:
    case EndpointFacts::Computer: return ComputerItem;
    case EndpointFacts::Virtual: return VirtualItem;
    case EndpointFacts::Ec2: return Ec2Item;
    }
    return ComputerItem;
}

struct InventoryQuery {
    bool companies = false, folders = false, groups = false, endpoints = false;
    Endpoints::Filter filter;
    QString name;
    QJsonValue companyType = QJsonValue::Undefined;
    QJsonArray subscriptions;
};

InventoryQuery queryOf(const Call &call, const QJsonObject &filters)
{
    InventoryQuery query;
    query.filter = filterOf(call, filters);
    query.name = QString::fromStdString(query.filter.name);
    const QJsonObject type = filters.value("type"_L1).toObject();
    query.companies = isOn(type, "companies"_L1);
    query.folders = isOn(type, "companyFolders"_L1);
    query.groups = isOn(type, "groups"_L1);
    std::uint8_t machines = 0;
    if (isOn(type, "computers"_L1))
        machines |= (1U << EndpointFacts::Computer) | (1U << EndpointFacts::Other);
    if (isOn(type, "virtualMachines"_L1))
        machines |= 1U << EndpointFacts::Virtual;
    if (isOn(type, "ec2Instances"_L1))
        machines |= 1U << EndpointFacts::Ec2;
    query.endpoints = machines != 0;
    const bool anyType = query.companies || query.folders || query.groups || query.endpoints
                         || isOn(type, "containers"_L1) || isOn(type, "containerHosts"_L1);
    if (!anyType)
        query.companies = query.folders = query.groups = query.endpoints = true;
    if (machines != 0)
        query.filter.machines = query.filter.machines == 0 ? machines : query.filter.machines & machines;
    // What only an endpoint can match leaves only endpoints.
    if (query.filter.managedWithBest || query.filter.roles != 0 || query.filter.label || query.filter.ssid
        || !query.filter.macs.empty())
        query.companies = query.folders = query.groups = false;
    query.companyType = filters.value("companyType"_L1);
    query.subscriptions = filters.value("subscriptionType"_L1).toArray();
    return query;
}

bool passes(const Tenant &tenant, const InventoryQuery &query, TreeNode node)
{
    const std::string *name = nullptr;
    if (node.kind == Kind::Company) {
        const Places::Company &company = tenant.places.companies()[node.index];
        if (!query.companies
            || (!query.companyType.isUndefined() && query.companyType.toInt() != (company.partner ? 0 : 1)))
            return false;
        if (!query.subscriptions.isEmpty() && !query.subscriptions.contains(tenant.licenses.typeOf(node.index)))
            return false;
        name = &company.name;
    } else if (node.kind == Kind::Folder) {
        if (!query.folders)
            return false;
        name = &tenant.places.folders()[node.index].name;
    } else {
        if (!query.groups)
            return false;
        name = &tenant.places.groups()[node.index].name;
    }
    return query.name.isEmpty() || matchesName(text(*name), query.name);
}

/// What a walk through companies, folders and groups has found.
struct Walk {
    std::vector<TreeNode> nodes;       ///< those that pass
    std::vector<std::uint32_t> groups; ///< whose endpoints are looked at
};

Walk walk(const Tenant &tenant, const InventoryQuery &query, TreeNode place, bool recursive)
{
    Walk found;
    if (place.kind == Kind::Group)
        found.groups.push_back(place.index);
    std::vector<TreeNode> todo = childrenOf(tenant, place);
    for (std::size_t at = 0; at < todo.size(); ++at) {
        const TreeNode node = todo[at];
        if (passes(tenant, query, node))
            found.nodes.push_back(node);
        if (!recursive)
            continue;
        if (node.kind == Kind::Group && !tenant.places.groups()[node.index].deleted)
            found.groups.push_back(node.index);
        const auto below = childrenOf(tenant, node);
        todo.insert(todo.end(), below.begin(), below.end());
    }
    if (!query.endpoints)
        found.groups.clear();
    return found;
}

/// \p walks: of the pages before, which belong to the same walk until the tree changes.
QByteArray getNetworkInventoryItems(Call &call, Recent<Walk> &walks)
{
    const Tenant &tenant = call.tenant;
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    const bool recursive = isRecursive(filters);
    const InventoryQuery query = queryOf(call, filters);
    const Where place = parentOf(call, u"parentId"_s, {});

    const std::string where = place.key() + (recursive ? "r" : "d");
    std::string key = std::to_string(tenant.places.version()) + '/' + where + '/'
                      + QJsonDocument(filters).toJson(QJsonDocument::Compact).toStdString();
    auto found = walks.find(key);
    if (!found) {
        found = std::make_shared<Walk>(walk(tenant, query, {place.kind, place.index}, recursive));
        walks.remember(std::move(key), found);
    }
    const std::vector<TreeNode> &nodes = found->nodes;
    const auto endpoints = tenant.endpoints.select(
        "i" + where + (query.endpoints ? "" : "-"), [&found] { return found->groups; }, query.filter, call.now);

    const QJsonObject options = call.params.value("options"_L1).toObject().value("endpoints"_L1).toObject();
    EndpointText details(tenant, call.now);
    details.inventory = true;
    details.productOutdated = isOn(options, "returnProductOutdated"_L1);
    details.lastSuccessfulScan = isOn(options, "includeScanLogs"_L1);
    const Page page = Page::of(call.params);
    const std::uint64_t total = nodes.size() + endpoints->size();
    return pageText(call, page, total, [&](JsonWriter &out) {
        std::uint64_t at = page.from();
        std::uint32_t left = page.countOf(total);
        for (; left > 0 && at < nodes.size(); ++at, --left)
            writeNode(out, tenant, nodes[at]);
        if (left == 0)
            return;
        endpoints->visit(static_cast<std::uint32_t>(at - nodes.size()), left, [&](std::uint32_t endpoint) {
            const std::uint32_t group = tenant.endpoints.groupOf(endpoint);
            out.beginObject();
            out.member("id", tenant.ids.idOf(Kind::Endpoint, endpoint));
            out.member("name", tenant.endpoints.nameOf(endpoint));
            out.member("parentId", tenant.ids.idOf(Kind::Group, group));
            out.member("companyId", tenant.ids.idOf(Kind::Company, tenant.places.groups()[group].company));
            out.member("type", typeOf(tenant.endpoints.factsOf(endpoint)));
            out.key("details");
            details.write(out, endpoint);
            out.endObject();
        });
    });
}

} // namespace

void addNetworkInventory(Router &router)
{
    router.add(u"network.getEndpointsList"_s, getEndpointsList);
    router.add(u"network.getNetworkInventoryItems"_s, [walks = std::make_shared<Recent<Walk>>()](Call &call) {
        return getNetworkInventoryItems(call, *walks);
    });
}

} // namespace simulator
