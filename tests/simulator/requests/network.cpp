// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

const QJsonObject recursively{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};
const QString integration = u"60f000000000000000000001"_s;

QString folder(Place &at)
{
    return at.demo.result(u"network.createCompanyFolder"_s, {{u"folderName"_s, u"f"_s}}).toString();
}

QString group(Place &at)
{
    return at.demo.result(u"network.createCustomGroup"_s + at.service(), {{u"groupName"_s, u"g"_s}}).toString();
}

QString firstGroup(Place &at, const QJsonObject &params = {})
{
    return at.demo.result(u"network.getCustomGroupsList"_s, params).toArray().first()["id"_L1].toString();
}

QString task(Place &at)
{
    return at.demo.all(u"network.getScanTasksList"_s).first()["id"_L1].toString();
}

QJsonArray targets(Place &at)
{
    return {at.endpoint()};
}

void addTree(Requests &requests)
{
    requests[u"network.createCompanyFolder"_s] = [](Place &) { return QJsonObject{{u"folderName"_s, u"f"_s}}; };
    requests[u"network.deleteCompanyFolder"_s] = [](Place &at) { return QJsonObject{{u"folderId"_s, folder(at)}}; };
    requests[u"network.moveCompanyOrCompanyFolder"_s] = [](Place &at) {
        return QJsonObject{{u"id"_s, at.customer()}, {u"newParentId"_s, folder(at)}};
    };
    requests[u"network.createCustomGroup"_s] = [](Place &) { return QJsonObject{{u"groupName"_s, u"g"_s}}; };
    requests[u"network.deleteCustomGroup"_s] = [](Place &at) { return QJsonObject{{u"groupId"_s, group(at)}}; };
    requests[u"network.moveCustomGroup"_s] = [](Place &at) {
        return QJsonObject{{u"groupId"_s, group(at)}, {u"parentId"_s, group(at)}};
    };
}

void addEndpoints(Requests &requests)
{
    requests[u"network.getEndpointsList"_s] = [](Place &at) {
        return QJsonObject{
            {u"parentId"_s, at.own()},
            {u"perPage"_s, 100},
            {u"filters"_s, recursively},
            {u"options"_s, QJsonObject{{u"returnProductOutdated"_s, true}, {u"includeScanLogs"_s, true}}}};
    };
    requests[u"network.getNetworkInventoryItems"_s] = [](Place &at) {
        return QJsonObject{{u"perPage"_s, at.version == "v1.0"_L1 ? 100 : 1000},
                           {u"filters"_s, recursively},
                           {u"options"_s, QJsonObject{{u"endpoints"_s, QJsonObject{{u"returnProductOutdated"_s, true},
                                                                                   {u"includeScanLogs"_s, true}}}}}};
    };
    requests[u"network.getManagedEndpointDetails"_s] = [](Place &at) {
        return QJsonObject{
            {u"endpointId"_s, at.endpoint()},
            {u"options"_s, QJsonObject{{u"includeScanLogs"_s, true}, {u"includeLastLoggedUsers"_s, true}}}};
    };
    requests[u"network.moveEndpoints"_s] = [](Place &at) {
        return QJsonObject{{u"endpointIds"_s, targets(at)}, {u"groupId"_s, firstGroup(at)}};
    };
    requests[u"network.moveEndpointsBetweenCompanies"_s] = [](Place &at) {
        return QJsonObject{{u"endpointIds"_s, targets(at)},
                           {u"destinationGroupId"_s, firstGroup(at, {{u"parentId"_s, at.customer()}})}};
    };
    requests[u"network.deleteEndpoint"_s] = [](Place &at) { return QJsonObject{{u"endpointId"_s, at.endpoint()}}; };
    requests[u"network.setEndpointLabel"_s] = [](Place &at) {
        return QJsonObject{{u"endpointId"_s, at.endpoint()}, {u"label"_s, u"l"_s}};
    };
    requests[u"network.assignPolicy"_s] = [](Place &at) {
        return QJsonObject{{u"targetIds"_s, targets(at)}, {u"policyId"_s, at.policy()}, {u"inheritFromAbove"_s, false}};
    };
}

void addTasks(Requests &requests)
{
    requests[u"network.createScanTask"_s] = [](Place &at) {
        return QJsonObject{{u"type"_s, 1}, {u"returnTaskId"_s, true}, {u"targetIds"_s, targets(at)}};
    };
    requests[u"network.createScanTaskByMac"_s] = [](Place &at) {
        return QJsonObject{
            {u"type"_s, 1}, {u"returnTaskId"_s, true}, {u"macAddresses"_s, at.managed().first()["macs"_L1]}};
    };
    requests[u"network.getTaskStatus"_s] = [](Place &at) {
        QJsonObject params{{u"taskId"_s, task(at)}};
        if (at.version != "v1.0"_L1)
            params.insert(u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}});
        return params;
    };
    requests[u"network.deleteTask"_s] = [](Place &at) { return QJsonObject{{u"taskId"_s, task(at)}}; };
    requests[u"network.createReconfigureClientTask"_s] = [](Place &at) {
        return QJsonObject{{u"targetIds"_s, targets(at)}, {u"modules"_s, QJsonObject{{u"firewall"_s, 1}}}};
    };
    requests[u"network.killProcess"_s] = [](Place &at) {
        return QJsonObject{{u"endpointId"_s, at.endpoint()}, {u"processId"_s, u"12"_s}, {u"path"_s, u"C:\\x.exe"_s}};
    };
    requests[u"network.createSubmitToSandboxAnalyzerTask"_s] = [](Place &at) {
        return QJsonObject{{u"targetId"_s, at.endpoint()}, {u"samplePaths"_s, QJsonArray{u"C:\\x.exe"_s}}};
    };
    requests[u"network.runLiveSearchQuery"_s] = [](Place &at) {
        return QJsonObject{
            {u"companyId"_s, at.own()}, {u"query"_s, u"select 1"_s}, {u"s3UploadConfig"_s, QJsonObject()}};
    };
    requests[u"network.addIntegrators"_s] = [](Place &at) {
        return QJsonObject{{u"integrationId"_s, integration}, {u"targetIds"_s, targets(at)}};
    };
    requests[u"network.getIntegrators"_s] = [](Place &) { return QJsonObject{{u"integrationId"_s, integration}}; };
    requests[u"network.removeIntegrators"_s] = [](Place &at) { return QJsonObject{{u"targetIds"_s, targets(at)}}; };
}

} // namespace

void addNetwork(Requests &requests)
{
    addTree(requests);
    addEndpoints(requests);
    addTasks(requests);
}

} // namespace requests
