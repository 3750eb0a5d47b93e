// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds reconfigureTime = 15'000;

/// The managed endpoints behind a list of endpoints and containers. Unmanaged ones named singly are refused.
std::vector<std::uint32_t> targetsOf(const Call &call, const QString &parameter)
{
    const Tenant &tenant = call.tenant;
    std::vector<std::uint32_t> found;
    const QJsonArray ids = call.params.value(parameter).toArray();
    if (ids.isEmpty())
        reject(parameter, u"is an empty list"_s);
    for (const QJsonValue &id : ids) {
        const auto place = placeOf(tenant, id.toString());
        if (!place) {
            found.push_back(managedEndpointOf(call, parameter, id.toString()));
            continue;
        }
        Where where = *place;
        if (where.kind == Kind::NetworkContainer)
            where.kind = Kind::Company;
        if (where.kind != Kind::Group && where.kind != Kind::Company)
            reject(parameter, u"names something that is neither endpoint nor group"_s);
        const auto inside = endpointsIn(tenant, where, false, Which::Managed, call.now);
        inside->visit(0, inside->size(), [&found](std::uint32_t endpoint) { found.push_back(endpoint); });
    }
    return found;
}

Tasks::Task scanFrom(const Call &call)
{
    static constexpr std::array<const char *, 4> names{"Quick Scan", "Full Scan", "Memory Scan", "Custom Scan"};
    static constexpr std::array<Milliseconds, 4> paces{8'000, 30'000, 5'000, 15'000};
    const int type = call.params.value("type"_L1).toInt();
    const auto kind = static_cast<std::size_t>(std::clamp(type, 1, 4) - 1);
    if (type == 4 && !call.params.contains("customScanSettings"_L1))
        throw Fault{Fault::InvalidParams, u"The required parameter 'customScanSettings' is missing."_s, 200, {}};
    Tasks::Task task;
    task.type = Tasks::Scan;
    task.pace = paces[kind];
    const QString name = textOf(call, u"name"_s);
    task.name = name.isEmpty() ? names[kind] + (" " + timeText(call.now)) : name.toStdString();
    return task;
}

QByteArray createScanTask(Call &call)
{
    const auto targets = targetsOf(call, u"targetIds"_s);
    const QStringList ids = addTasks(call, scanFrom(call), targets);
    if (call.params.value("returnAllTaskIds"_L1).toBool())
        return json(QJsonArray::fromStringList(ids));
    if (call.params.value("returnTaskId"_L1).toBool() && !ids.isEmpty())
        return json(ids.first());
    return json(true);
}

QByteArray createScanTaskByMac(Call &call)
{
    std::vector<std::uint32_t> targets;
    const QJsonArray macs = call.params.value("macAddresses"_L1).toArray();
    if (macs.isEmpty())
        reject(u"macAddresses"_s, u"is an empty list"_s);
    for (const QJsonValue &value : macs) {
        const QString mac = value.toString().remove(u':').remove(u'-').toLower();
        const auto endpoint = call.tenant.endpoints.withMac(mac.toStdString());
        if (!endpoint || !call.tenant.endpoints.isManaged(*endpoint, call.now))
            reject(u"macAddresses"_s, u"names no managed endpoint: "_s + value.toString().left(40));
        targets.push_back(*endpoint);
    }
    const QStringList ids = addTasks(call, scanFrom(call), targets);
    return call.params.value("returnTaskId"_L1).toBool() ? json(ids.first()) : json(true);
}

QByteArray getScanTasksList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QString name = textOf(call, u"name"_s);
    const QJsonValue status = call.params.value("status"_L1);
    QList<QJsonObject> found;
    for (std::uint32_t index = 0; index < tenant.tasks.all().size(); ++index) {
        const Tasks::Task &task = tenant.tasks.all()[index];
        if (!task.alive || task.type != Tasks::Scan)
            continue;
        const int state = static_cast<int>(Tasks::statusOf(task, call.now));
        if ((!status.isUndefined() && status.toInt() != state)
            || (!name.isEmpty() && !matchesName(text(task.name), name)))
            continue;
        found.append(QJsonObject{{u"id"_s, tenant.id(Kind::Task, index)},
                                 {u"name"_s, text(task.name)},
                                 {u"status"_s, state},
                                 {u"startDate"_s, text(timeText(task.createdAt))}});
    }
    return pageText(call, Page::of(call.params), found);
}

std::uint32_t taskOf(const Call &call)
{
    const auto name = call.tenant.ids.nameOf(textOf(call, u"taskId"_s).toStdString());
    if (!name || name->kind != Kind::Task || name->index >= call.tenant.tasks.all().size()
        || !call.tenant.tasks.all()[name->index].alive)
        reject(u"taskId"_s, u"is not the id of a task"_s);
    return name->index;
}

std::optional<Milliseconds> momentFrom(const QJsonObject &filters, QLatin1StringView name)
{
    if (!filters.contains(name))
        return std::nullopt;
    QDateTime when = QDateTime::fromString(filters.value(name).toString(), Qt::ISODateWithMs);
    if (when.timeSpec() == Qt::LocalTime)
        when = QDateTime(when.date(), when.time(), Qt::UTC);
    return when.toMSecsSinceEpoch();
}

QJsonArray subtasksOf(const Call &call, const Tasks::Task &task)
{
    const Tenant &tenant = call.tenant;
    const QJsonObject filters = call.params.value("subtaskFilters"_L1).toObject();
    const auto after = momentFrom(filters, "endedAfter"_L1);
    const auto before = momentFrom(filters, "endedBefore"_L1);
    const Page page = Page::of(call.params.value("options"_L1).toObject());
    QJsonArray found;
    std::uint64_t position = 0;
    for (const std::uint32_t endpoint : task.targets) {
        const Tasks::Subtask subtask = Tasks::subtaskOf(task, endpoint);
        const int state = static_cast<int>(Tasks::statusAt(subtask.start, subtask.end, call.now));
        const bool ended = state == static_cast<int>(Tasks::Status::Finished);
        if (filters.contains("status"_L1) && filters.value("status"_L1).toInt() != state)
            continue;
        if ((after && !(ended && subtask.end > *after)) || (before && !(ended && subtask.end < *before)))
            continue;
        if (position++ < page.from())
            continue;
        QJsonObject item{{u"endpointId"_s, tenant.id(Kind::Endpoint, endpoint)},
                         {u"endpointName"_s, text(tenant.endpoints.nameOf(endpoint))},
                         {u"status"_s, state}};
        if (state != static_cast<int>(Tasks::Status::Pending))
            item.insert(u"startDate"_s, text(timeText(subtask.start)));
        if (ended) {
            item.insert(u"endDate"_s, text(timeText(subtask.end)));
            item.insert(u"errorCode"_s, subtask.failed ? 1002 : 0);
            item.insert(u"errorMessage"_s, subtask.failed ? u"The endpoint did not answer."_s : QString());
        }
        found.append(item);
        if (found.size() == static_cast<qsizetype>(page.size))
            break;
    }
    return found;
}

QByteArray getTaskStatus(Call &call)
{
    const Tenant &tenant = call.tenant;
    const Tasks::Task &task = tenant.tasks.all()[taskOf(call)];
    QJsonObject result{{u"name"_s, text(task.name)},
                       {u"startDate"_s, text(timeText(task.createdAt))},
                       {u"status"_s, static_cast<int>(Tasks::statusOf(task, call.now))},
                       {u"type"_s, task.type}};
    if (call.isAtLeast(u"v1.1")) {
        result.insert(u"owner"_s, QJsonObject{{u"id"_s, tenant.id(Kind::Account, 0)},
                                              {u"userName"_s, u"ops@lanternlight.example"_s}});
        result.insert(u"company"_s, QJsonObject{{u"id"_s, tenant.id(Kind::Company, task.company)},
                                                {u"name"_s, text(tenant.places.companies()[task.company].name)}});
        if (call.params.value("options"_L1).toObject().value("returnSubtasks"_L1).toBool())
            result.insert(u"subtasks"_s, subtasksOf(call, task));
    }
    return json(result);
}

QByteArray deleteTask(Call &call)
{
    call.tenant.tasks.remove(taskOf(call));
    return json(true);
}

QByteArray createReconfigureClientTask(Call &call)
{
    Tenant &tenant = call.tenant;
    const auto targets = targetsOf(call, u"targetIds"_s);
    const QJsonObject modules = call.params.value("modules"_L1).toObject();
    const QJsonObject roles = call.params.value("roles"_L1).toObject();
    const auto names = Endpoints::moduleNames();
    for (const std::uint32_t endpoint : targets) {
        // From v1.1 on a module that is left out counts as disabled; before, it stays as it is.
        const bool replaces = call.isAtLeast(u"v1.1") && call.params.contains("modules"_L1);
        const std::uint32_t before = tenant.endpoints.modulesOf(endpoint, call.now);
        std::uint32_t mask = 0;
        for (std::size_t module = 0; module < names.size(); ++module) {
            const QString name = QString::fromUtf8(names[module].data(), static_cast<qsizetype>(names[module].size()));
            const bool isRole = name == "relay"_L1 || name == "exchange"_L1;
            const QJsonValue wanted = (isRole ? roles : modules).value(name);
            const bool was = (before & (1U << module)) != 0;
            if (wanted.isUndefined() ? was && (isRole || !replaces) : wanted.toInt() == 1)
                mask |= 1U << module;
        }
        Endpoints::Change &change = tenant.endpoints.change(endpoint);
        change.modules = mask;
        change.modulesAt = call.now + reconfigureTime;
    }
    Tasks::Task task;
    task.name = "Reconfigure client " + timeText(call.now);
    task.type = Tasks::Reconfigure;
    task.pace = reconfigureTime;
    addTasks(call, task, targets);
    return json(true);
}

QByteArray killProcess(Call &call)
{
    const std::uint32_t endpoint = managedEndpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s));
    if (textOf(call, u"path"_s).isEmpty())
        reject(u"path"_s, u"is empty"_s);
    Tasks::Task task;
    task.name = "Kill process";
    task.type = Tasks::KillProcess;
    task.pace = 3'000;
    return json(QJsonObject{{u"taskIds"_s, QJsonArray::fromStringList(addTasks(call, task, {endpoint}))}});
}

QByteArray createSubmitToSandboxAnalyzerTask(Call &call)
{
    const std::uint32_t endpoint = managedEndpointOf(call, u"targetId"_s, textOf(call, u"targetId"_s));
    if (operatingSystems()[call.tenant.endpoints.factsOf(endpoint).system].family != OperatingSystem::Windows)
        reject(u"targetId"_s, u"names an endpoint whose operating system is not supported"_s);
    for (const QJsonValue &path : call.params.value("samplePaths"_L1).toArray()) {
        if (path.toString().size() > 1024 || path.toString().size() < 4 || path.toString().at(1) != u':')
            reject(u"samplePaths"_s, u"holds something that is not a path of a file"_s);
    }
    for (const QJsonValue &line : call.params.value("commandLines"_L1).toArray()) {
        if (line.toString().size() > 4096)
            reject(u"commandLines"_s, u"holds a line of more than 4096 characters"_s);
    }
    Tasks::Task task;
    task.name = textOf(call, u"taskName"_s).isEmpty() ? "Submit to Sandbox Analyzer"
                                                      : textOf(call, u"taskName"_s).toStdString();
    task.type = Tasks::SandboxSubmission;
    return json(addTasks(call, task, {endpoint}).first());
}

QByteArray runLiveSearchQuery(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    if (textOf(call, u"query"_s).trimmed().isEmpty())
        reject(u"query"_s, u"is empty"_s);
    std::vector<std::uint32_t> targets;
    for (const QJsonValue &id : call.params.value("endpoints"_L1).toArray())
        targets.push_back(managedEndpointOf(call, u"endpoints"_s, id.toString()));
    if (targets.empty()) {
        const auto inside = endpointsIn(tenant, {Kind::Company, company}, false, Which::Managed, call.now);
        inside->visit(0, std::min<std::uint32_t>(inside->size(), 5000),
                      [&targets](std::uint32_t endpoint) { targets.push_back(endpoint); });
    }
    Tasks::Task task;
    task.name = "Live search";
    task.type = Tasks::LiveSearch;
    task.company = company;
    task.createdAt = call.now;
    task.targets = std::move(targets);
    return json(QJsonObject{{u"taskId"_s, tenant.id(Kind::Task, tenant.tasks.add(std::move(task)))}});
}

} // namespace

void addNetworkTasks(Router &router)
{
    router.add(u"network.createScanTask"_s, createScanTask);
    router.add(u"network.createScanTaskByMac"_s, createScanTaskByMac);
    router.add(u"network.getScanTasksList"_s, getScanTasksList);
    router.add(u"network.getTaskStatus"_s, getTaskStatus);
    router.add(u"network.deleteTask"_s, deleteTask);
    router.add(u"network.createReconfigureClientTask"_s, createReconfigureClientTask);
    router.add(u"network.killProcess"_s, killProcess);
    router.add(u"network.createSubmitToSandboxAnalyzerTask"_s, createSubmitToSandboxAnalyzerTask);
    router.add(u"network.runLiveSearchQuery"_s, runLiveSearchQuery);
}

} // namespace simulator
