// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds pace = 20'000; ///< about how long an endpoint takes to do as it is told
constexpr qsizetype longestPath = 4096;

Quarantine::Service serviceOf(const Call &call)
{
    return call.service == "exchange"_L1 ? Quarantine::Service::Exchange : Quarantine::Service::Computers;
}

bool matches(const QString &text, const QJsonValue &filter)
{
    return filter.isUndefined() || text.contains(filter.toString(), Qt::CaseInsensitive);
}

QJsonObject shown(const Call &call, std::uint32_t index)
{
    const Tenant &tenant = call.tenant;
    const Quarantine::Item &item = tenant.quarantine.all()[index];
    const bool isIdle = item.action == Quarantine::None;
    return {{u"id"_s, tenant.id(Kind::QuarantineItem, index)},
            {u"quarantinedOn"_s, text(timeText(item.putAwayAt))},
            {u"actionStatus"_s, int(item.action)},
            {u"endpointId"_s, tenant.id(Kind::Endpoint, item.endpoint)},
            {u"endpointName"_s, text(tenant.endpoints.nameOf(item.endpoint))},
            {u"endpointIP"_s, text(tenant.endpoints.ipOf(item.endpoint))},
            {u"canBeRestored"_s, isIdle},
            {u"canBeRemoved"_s, isIdle},
            {u"threatName"_s, item.threat},
            {u"details"_s, item.details}};
}

QByteArray getQuarantineItemsList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    std::optional<std::uint32_t> endpoint;
    if (call.params.contains("endpointId"_L1))
        endpoint = endpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s));
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    const auto from = momentOf(filters.value("startDate"_L1), u"filters.startDate"_s);
    const auto until = momentOf(filters.value("endDate"_L1), u"filters.endDate"_s);
    const QJsonValue status = filters.value("actionStatus"_L1);

    QList<QJsonObject> all;
    for (std::uint32_t index = 0; index < tenant.quarantine.all().size(); ++index) {
        const Quarantine::Item &item = tenant.quarantine.all()[index];
        if (item.service != serviceOf(call) || !Quarantine::isThere(item, call.now)
            || !tenant.endpoints.exists(item.endpoint))
            continue;
        const std::uint32_t owner = tenant.endpoints.companyOf(item.endpoint);
        const bool isHere = endpoint ? item.endpoint == *endpoint : isCompanyBelow(tenant, owner, company);
        if (!isHere || (from && item.putAwayAt < *from) || (until && item.putAwayAt > *until)
            || !matches(item.threat, filters.value("threatName"_L1))
            || !matches(item.details.value("filePath"_L1).toString(), filters.value("filePath"_L1))
            || !matches(item.sha256, filters.value("fileSha256"_L1))
            || (filters.contains("ip"_L1)
                && text(tenant.endpoints.ipOf(item.endpoint)) != filters.value("ip"_L1).toString())
            || (!status.isUndefined() && status.toInt() != int(item.action)))
            continue;
        all.append(shown(call, index));
    }
    return pageText(call, Page::of(call.params), all);
}

/// The items that are named, all of the URL's service and idle.
std::vector<std::uint32_t> itemsOf(const Call &call, Quarantine::Service service)
{
    std::vector<std::uint32_t> items;
    const QString parameter = u"quarantineItemsIds"_s;
    for (const QJsonValue &id : call.params.value(parameter).toArray()) {
        const auto name = call.tenant.ids.nameOf(id.toString().toStdString());
        const auto &all = call.tenant.quarantine.all();
        const bool isItem = name && name->kind == Kind::QuarantineItem && name->index < all.size()
                            && all[name->index].service == service && Quarantine::isThere(all[name->index], call.now);
        if (!isItem)
            reject(parameter, u"names no item of this quarantine"_s);
        if (all[name->index].action != Quarantine::None)
            reject(parameter, u"one or more items are not available for the specified action"_s);
        items.push_back(name->index);
    }
    return items;
}

/// Begins the tasks; v1.0 says only that it did.
QByteArray begin(Call &call, Quarantine::Action action, Tasks::Type type, const std::vector<std::uint32_t> &items)
{
    Tasks::Task task;
    task.type = type;
    task.name = (action == Quarantine::Removal ? "Quarantine removal " : "Quarantine restore ") + timeText(call.now);
    task.pace = pace;
    std::vector<std::uint32_t> targets;
    for (const std::uint32_t index : items)
        targets.push_back(call.tenant.quarantine.all()[index].endpoint);
    const QStringList ids = addTasks(call, task, targets);
    for (const std::uint32_t index : items) {
        Quarantine::Item &item = call.tenant.quarantine.item(index);
        item.action = action;
        item.endsAt = call.now + 2 * pace;
    }
    return call.isAtLeast(u"v1.1") ? json(QJsonArray::fromStringList(ids)) : json(true);
}

QByteArray createRemoveQuarantineItemTask(Call &call)
{
    const Quarantine::Service service = serviceOf(call);
    return begin(call, Quarantine::Removal,
                 service == Quarantine::Service::Exchange ? Tasks::ExchangeRemoval : Tasks::QuarantineRemoval,
                 itemsOf(call, service));
}

QByteArray createEmptyQuarantineTask(Call &call)
{
    const Tenant &tenant = call.tenant;
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const bool below = call.params.value("includeSubCompanies"_L1).toBool();
    const Quarantine::Service service = serviceOf(call);
    std::vector<std::uint32_t> items;
    for (std::uint32_t index = 0; index < tenant.quarantine.all().size(); ++index) {
        const Quarantine::Item &item = tenant.quarantine.all()[index];
        const std::uint32_t owner = tenant.endpoints.companyOf(item.endpoint);
        if (item.service == service && Quarantine::isThere(item, call.now) && item.action == Quarantine::None
            && (below ? isCompanyBelow(tenant, owner, company) : owner == company))
            items.push_back(index);
    }
    return begin(call, Quarantine::Removal,
                 service == Quarantine::Service::Exchange ? Tasks::ExchangeEmptying : Tasks::QuarantineEmptying, items);
}

QByteArray createRestoreQuarantineItemTask(Call &call)
{
    return begin(call, Quarantine::Restore, Tasks::QuarantineRestore, itemsOf(call, Quarantine::Service::Computers));
}

QByteArray createRestoreQuarantineExchangeItemTask(Call &call)
{
    if (textOf(call, u"username"_s).isEmpty())
        reject(u"username"_s, u"is empty"_s);
    return begin(call, Quarantine::Restore, Tasks::ExchangeRestore, itemsOf(call, Quarantine::Service::Exchange));
}

/// Mails, though the URL says computers.
QByteArray createReleaseQuarantineExchangeItemTask(Call &call)
{
    begin(call, Quarantine::Restore, Tasks::ExchangeRestore, itemsOf(call, Quarantine::Service::Exchange));
    return json(true);
}

QByteArray createAddFileToQuarantineTask(Call &call)
{
    const QString path = textOf(call, u"filePath"_s);
    if (!isFullPath(path) || path.size() > longestPath)
        reject(u"filePath"_s, u"is not a full path"_s);
    if (call.params.value("endpointIds"_L1).toArray().isEmpty())
        reject(u"endpointIds"_s, u"is an empty list"_s);
    std::vector<std::uint32_t> targets;
    for (const QJsonValue &id : call.params.value("endpointIds"_L1).toArray())
        targets.push_back(managedEndpointOf(call, u"endpointIds"_s, id.toString()));
    Tasks::Task task;
    task.type = Tasks::QuarantineAddition;
    task.name = "Add to quarantine " + timeText(call.now);
    task.pace = pace;
    const QStringList ids = addTasks(call, task, targets);
    for (const std::uint32_t endpoint : targets) {
        Quarantine::Item item;
        item.endpoint = endpoint;
        item.putAwayAt = call.now + 2 * pace;
        item.threat = u"Manually quarantined"_s;
        item.details = {{u"filePath"_s, path}};
        call.tenant.quarantine.add(std::move(item));
    }
    return call.isAtLeast(u"v1.1") ? json(QJsonArray::fromStringList(ids)) : json(true);
}

} // namespace

void addQuarantine(Router &router)
{
    router.add(u"quarantine.getQuarantineItemsList"_s, getQuarantineItemsList);
    router.add(u"quarantine.createRemoveQuarantineItemTask"_s, createRemoveQuarantineItemTask);
    router.add(u"quarantine.createEmptyQuarantineTask"_s, createEmptyQuarantineTask);
    router.add(u"quarantine.createRestoreQuarantineItemTask"_s, createRestoreQuarantineItemTask);
    router.add(u"quarantine.createRestoreQuarantineExchangeItemTask"_s, createRestoreQuarantineExchangeItemTask);
    router.add(u"quarantine.createReleaseQuarantineExchangeItemTask"_s, createReleaseQuarantineExchangeItemTask);
    router.add(u"quarantine.createAddFileToQuarantineTask"_s, createAddFileToQuarantineTask);
}

} // namespace simulator
