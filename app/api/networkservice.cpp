// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/networkservice.h"

#include "api/chain.h"
#include "api/params.h"
#include "schema/methods.h"

namespace api {

using namespace Qt::StringLiterals;
using namespace records;
using base::Call;
namespace method = schema::method;

namespace {

template <typename Flag>
std::optional<bool> onlyTrue(Flag flag)
{
    return flag ? std::optional(true) : std::nullopt;
}

QJsonObject depth(bool recursive)
{
    return Params().flag(u"allItemsRecursively"_s, onlyTrue(recursive));
}

QJsonObject extras(bool productOutdated, bool scanLogs)
{
    return Params()
        .flag(u"returnProductOutdated"_s, onlyTrue(productOutdated))
        .flag(u"includeScanLogs"_s, onlyTrue(scanLogs));
}

QJsonObject paramsOf(const EndpointQuery &query)
{
    return Params()
        .text(u"parentId"_s, query.parentId)
        .flag(u"isManaged"_s, query.isManaged)
        .object(u"filters"_s, Params()
                                  .object(u"depth"_s, depth(query.recursive))
                                  .object(u"details"_s, Params().text(u"name"_s, query.name)))
        .object(u"options"_s, extras(query.productOutdated, query.scanLogs));
}

QJsonObject paramsOf(const InventoryQuery &query, bool isPartner)
{
    const auto kinds = Params()
                           .flag(u"companies"_s, onlyTrue(query.companies && isPartner))
                           .flag(u"companyFolders"_s, onlyTrue(query.companyFolders && isPartner))
                           .flag(u"groups"_s, onlyTrue(query.groups))
                           .flag(u"computers"_s, onlyTrue(query.endpoints))
                           .flag(u"virtualMachines"_s, onlyTrue(query.endpoints))
                           .flag(u"ec2Instances"_s, onlyTrue(query.endpoints));
    return Params()
        .text(u"parentId"_s, query.parentId)
        .object(u"filters"_s, Params().object(u"type"_s, kinds).object(u"depth"_s, depth(query.recursive)))
        .object(u"options"_s, Params().object(u"endpoints"_s, extras(query.productOutdated, query.scanLogs)));
}

QJsonObject paramsOf(const ScanOrder &order)
{
    QJsonObject settings;
    if (order.type == ScanOrder::Type::Custom) {
        settings = Params().number(u"scanDepth"_s, static_cast<int>(order.depth)).texts(u"scanPath"_s, order.paths);
    }
    return Params()
        .texts(u"targetIds"_s, order.targetIds)
        .number(u"type"_s, static_cast<int>(order.type))
        .text(u"name"_s, order.name)
        .object(u"customScanSettings"_s, settings)
        .flag(u"returnAllTaskIds"_s, true);
}

base::Result<CreatedTask> createdTask(const schema::Document &answer)
{
    if (!CreatedTask::isAnswer(answer.value()))
        return base::Failure(records::detail::unexpectedAnswer(u"true or task ids"_s));
    return CreatedTask::from(answer.value());
}

} // namespace

Call<Page<Endpoint>> NetworkService::endpoints(const EndpointQuery &query, const PageRequest &page) const
{
    return m_client->page<Endpoint>({.method = method::network::getEndpointsList, .params = paramsOf(query)}, page);
}

Pager<Endpoint> NetworkService::allEndpoints(const EndpointQuery &query, Priority priority) const
{
    return Pager<Endpoint>([*this, query](const PageRequest &page) { return endpoints(query, page); },
                           {.priority = priority});
}

Call<Page<InventoryItem>> NetworkService::inventory(const InventoryQuery &query, const PageRequest &page) const
{
    const auto ask = [client = m_client, query, page](bool isPartner) {
        return client->page<InventoryItem>(
            {.method = method::network::getNetworkInventoryItems, .params = paramsOf(query, isPartner)}, page);
    };
    if (!query.companies && !query.companyFolders)
        return ask(false);
    return chain(m_client->editions(), [ask, query](base::Result<schema::Editions> &&found) {
        if (!found)
            return Call<Page<InventoryItem>>::failed(found.error());
        if (!found->testFlag(schema::Edition::Partner) && !query.groups && !query.endpoints)
            return Call<Page<InventoryItem>>::ready(Page<InventoryItem>());
        return ask(*found == schema::Editions(schema::Edition::Partner));
    });
}

Pager<InventoryItem> NetworkService::allInventory(const InventoryQuery &query, Priority priority) const
{
    return Pager<InventoryItem>([*this, query](const PageRequest &page) { return inventory(query, page); },
                                {.priority = priority});
}

Call<EndpointDetails> NetworkService::endpointDetails(const QString &endpointId, Priority priority) const
{
    return m_client->get(
        {.method = method::network::getManagedEndpointDetails,
         .params =
             Params().text(u"endpointId"_s, endpointId).object(u"options"_s, Params().flag(u"includeScanLogs"_s, true)),
         .priority = priority},
        recordFrom<EndpointDetails>);
}

Call<Page<ScanTask>> NetworkService::scanTasks(const ScanTaskQuery &query, const PageRequest &page) const
{
    return m_client->page<ScanTask>({.method = method::network::getScanTasksList,
                                     .params = Params().text(u"name"_s, query.name).number(u"status"_s, query.status)},
                                    page);
}

Pager<ScanTask> NetworkService::allScanTasks(const ScanTaskQuery &query, Priority priority) const
{
    return Pager<ScanTask>([*this, query](const PageRequest &page) { return scanTasks(query, page); },
                           {.priority = priority});
}

Call<CreatedTask> NetworkService::createScanTask(const ScanOrder &order, Priority priority) const
{
    return m_client->get({.method = method::network::createScanTask, .params = paramsOf(order), .priority = priority},
                         createdTask);
}

Call<TaskStatus> NetworkService::taskStatus(const QString &taskId, Priority priority) const
{
    return m_client->get(
        {.method = method::network::getTaskStatus, .params = Params().text(u"taskId"_s, taskId), .priority = priority},
        recordFrom<TaskStatus>);
}

Call<TaskStatus> NetworkService::followTask(base::Clock &clock, const QString &taskId, const FollowPlan &plan,
                                            std::function<void(const TaskStatus &)> onProgress) const
{
    return follow<TaskStatus>(
        clock, [*this, taskId] { return taskStatus(taskId, Priority::Page); }, &TaskStatus::isFinished, plan,
        std::move(onProgress));
}

} // namespace api
