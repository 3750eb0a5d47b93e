// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"

#include <QJsonArray>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 255;

QJsonObject named(const QString &id, const std::string &name)
{
    return {{u"id"_s, id}, {u"name"_s, text(name)}};
}

QString nameFrom(const Call &call, const QString &parameter)
{
    const QString name = textOf(call, parameter);
    if (name.trimmed().isEmpty())
        reject(parameter, u"is empty"_s);
    if (name.size() > longestName)
        reject(parameter, u"is longer than 255 characters"_s);
    return name;
}

/// A partner or a folder: what companies and folders lie in.
Places::Node holderOf(const Call &call, const QString &parameter)
{
    const Where place = parentOf(call, parameter, {});
    if (place.kind == Kind::Folder)
        return {place.kind, place.index};
    if ((place.kind != Kind::Company && place.kind != Kind::CompaniesContainer)
        || !call.tenant.places.companies()[place.index].partner)
        reject(parameter, u"is not the id of a partner company or of a company folder"_s);
    return {Kind::Company, place.index};
}

QByteArray getCompaniesList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const Places::Node holder = holderOf(call, u"parentId"_s);
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    const QJsonValue type = filters.value("companyType"_L1);
    const QJsonValue licence = filters.value("licenseType"_L1);
    QJsonArray found;
    for (const std::uint32_t index : tenant.places.companiesIn(holder)) {
        const Places::Company &company = tenant.places.companies()[index];
        if (!type.isUndefined() && type.toInt() != (company.partner ? 0 : 1))
            continue;
        if (!licence.isUndefined() && std::min(tenant.licenses.typeOf(index), 3) != licence.toInt())
            continue;
        found.append(named(tenant.id(Kind::Company, index), company.name));
    }
    return json(found);
}

QByteArray getCompanyFoldersList(Call &call)
{
    const Tenant &tenant = call.tenant;
    QJsonArray found;
    for (const std::uint32_t index : tenant.places.foldersIn(holderOf(call, u"parentId"_s)))
        found.append(named(tenant.id(Kind::Folder, index), tenant.places.folders()[index].name));
    return json(found);
}

QByteArray createCompanyFolder(Call &call)
{
    const QString name = nameFrom(call, u"folderName"_s);
    const std::uint32_t folder = call.tenant.places.addFolder(name.toStdString(), holderOf(call, u"parentId"_s));
    return json(call.tenant.id(Kind::Folder, folder));
}

QByteArray deleteCompanyFolder(Call &call)
{
    const Where place = parentOf(call, u"folderId"_s, {});
    if (place.kind != Kind::Folder)
        reject(u"folderId"_s, u"is not the id of a company folder"_s);
    const Places::Folder &folder = call.tenant.places.folders()[place.index];
    if (!folder.companies.empty() || !folder.folders.empty())
        reject(u"folderId"_s, u"names a folder that is not empty"_s);
    call.tenant.places.removeFolder(place.index);
    return json(QJsonValue::Null);
}

QByteArray moveCompanyOrCompanyFolder(Call &call)
{
    const Where place = parentOf(call, u"id"_s, {});
    if (place.kind != Kind::Company && place.kind != Kind::Folder)
        reject(u"id"_s, u"is not the id of a company or of a company folder"_s);
    if (place.kind == Kind::Company && place.index == Places::own)
        reject(u"id"_s, u"names the company of the key"_s);
    const Places::Node to = holderOf(call, u"newParentId"_s);
    const Places::Node what{place.kind, place.index};
    if (call.tenant.places.isBelow(to, what))
        reject(u"newParentId"_s, u"lies in what is to be moved"_s);
    call.tenant.places.move(what, to);
    return json(QJsonValue::Null);
}

QByteArray getRootContainers(Call &call)
{
    const Tenant &tenant = call.tenant;
    const std::uint32_t index = companyOf(call, u"companyId"_s);
    const Places::Company &company = tenant.places.companies()[index];
    QJsonArray containers;
    if (company.partner)
        containers.append(named(tenant.id(Kind::CompaniesContainer, index), "Companies"));
    containers.append(named(tenant.id(Kind::NetworkContainer, index), "Network"));
    containers.append(named(tenant.id(Kind::Group, company.rootGroup), "Computers and Groups"));
    containers.append(named(tenant.id(Kind::Group, company.deletedGroup), "Deleted"));
    return json(containers);
}

QByteArray getContainers(Call &call)
{
    const QString parent = textOf(call, u"parentId"_s);
    if (!parent.isEmpty() && !call.tenant.containers.find(parent))
        reject(u"parentId"_s, u"is not the id of a container"_s);
    const QChar view = QChar(u'0' + call.params.value("viewType"_L1).toInt(1));
    QJsonArray found;
    for (const QJsonObject &container : call.tenant.containers.list()) {
        if (container.value("parentId"_L1).toString() != parent)
            continue;
        if (call.params.contains("viewType"_L1) && !container.value("views"_L1).toString().contains(view))
            continue;
        found.append(QJsonObject{{u"id"_s, container.value("id"_L1)}, {u"name"_s, container.value("name"_L1)}});
    }
    return json(found);
}

/// A group to put things in; a company stands for its Computers and Groups.
std::uint32_t roomOf(const Call &call, const QString &parameter)
{
    const Where place = parentOf(call, parameter, {});
    if (place.kind == Kind::Company || place.kind == Kind::NetworkContainer)
        return call.tenant.places.companies()[place.index].rootGroup;
    if (place.kind != Kind::Group)
        reject(parameter, u"is not the id of a group or company"_s);
    if (call.tenant.places.groups()[place.index].deleted)
        reject(parameter, u"names the Deleted container"_s);
    return place.index;
}

QByteArray createCustomGroup(Call &call)
{
    const QString name = nameFrom(call, u"groupName"_s);
    return json(
        call.tenant.id(Kind::Group, call.tenant.places.addGroup(name.toStdString(), roomOf(call, u"parentId"_s))));
}

QByteArray getCustomGroupsList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const Where place = parentOf(call, u"parentId"_s, {});
    std::vector<std::uint32_t> found;
    if (place.kind == Kind::Company || place.kind == Kind::NetworkContainer)
        found = {tenant.places.companies()[place.index].rootGroup, tenant.places.companies()[place.index].deletedGroup};
    else if (place.kind == Kind::Group)
        found = tenant.places.groups()[place.index].groups;
    else
        reject(u"parentId"_s, u"is not the id of a group or company"_s);
    QJsonArray list;
    for (const std::uint32_t group : found)
        list.append(named(tenant.id(Kind::Group, group), tenant.places.groups()[group].name));
    return json(list);
}

std::uint32_t customGroupOf(const Call &call)
{
    const std::uint32_t group = groupOf(call, u"groupId"_s, textOf(call, u"groupId"_s));
    if (call.tenant.places.groups()[group].parent == Places::none)
        reject(u"groupId"_s, u"names a container that every company has"_s);
    return group;
}

QByteArray deleteCustomGroup(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t group = customGroupOf(call);
    const auto groups = tenant.places.groupsBelow(group);
    const auto inside = endpointsIn(tenant, {Kind::Group, group}, false, Which::All, call.now);
    if (!call.params.value("force"_L1).toBool() && (groups.size() > 1 || inside->size() > 0))
        reject(u"groupId"_s, u"names a group that is not empty; send force to delete it with all it holds"_s);
    // Those who lived there are parked in Deleted, like those deleted one by one.
    const std::uint32_t deleted = tenant.places.companies()[tenant.places.groups()[group].company].deletedGroup;
    inside->visit(0, inside->size(), [&](std::uint32_t endpoint) { tenant.endpoints.moveTo(endpoint, deleted); });
    tenant.places.removeGroup(group);
    return json(QJsonValue::Null);
}

QByteArray moveCustomGroup(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t group = customGroupOf(call);
    const std::uint32_t to = roomOf(call, u"parentId"_s);
    if (tenant.places.groups()[group].company != tenant.places.groups()[to].company)
        reject(u"parentId"_s, u"names a group of another company"_s);
    const auto below = tenant.places.groupsBelow(group);
    if (std::find(below.begin(), below.end(), to) != below.end())
        reject(u"parentId"_s, u"lies in what is to be moved"_s);
    tenant.places.moveGroup(group, to);
    return json(QJsonValue::Null);
}

} // namespace

void addNetworkTree(Router &router)
{
    router.add(u"network.getCompaniesList"_s, getCompaniesList);
    router.add(u"network.getCompanyFoldersList"_s, getCompanyFoldersList);
    router.add(u"network.createCompanyFolder"_s, createCompanyFolder);
    router.add(u"network.deleteCompanyFolder"_s, deleteCompanyFolder);
    router.add(u"network.moveCompanyOrCompanyFolder"_s, moveCompanyOrCompanyFolder);
    router.add(u"network.getRootContainers"_s, getRootContainers);
    router.add(u"network.getContainers"_s, getContainers);
    router.add(u"network.createCustomGroup"_s, createCustomGroup);
    router.add(u"network.deleteCustomGroup"_s, deleteCustomGroup);
    router.add(u"network.getCustomGroupsList"_s, getCustomGroupsList);
    router.add(u"network.moveCustomGroup"_s, moveCustomGroup);
}

} // namespace simulator
