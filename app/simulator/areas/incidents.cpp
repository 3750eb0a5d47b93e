// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

using Incident = Incidents::Incident;

constexpr std::uint32_t usualPage = 1000; ///< pages are larger than elsewhere

/// This area gives times an offset, unlike the older ones.
QString timeWithOffset(Milliseconds when)
{
    return text(timeText(when)) + u"+00:00"_s;
}

QString linkTo(const Tenant &tenant, std::uint32_t index)
{
    return u"https://cloud.plumbline.example/#!/incidents/view/"_s + tenant.id(Kind::Incident, index);
}

QJsonObject reference(const Tenant &tenant, std::uint32_t index)
{
    return {{u"incidentId"_s, tenant.id(Kind::Incident, index)}, {u"incidentLink"_s, linkTo(tenant, index)}};
}

/// What only organization incidents count, in the API's order.
constexpr std::array ofOrganizations{
    "servers"_L1,
    "mobileDevices"_L1,
    "printers"_L1,
    "routers"_L1,
    "IoTs"_L1,
    "identities"_L1,
    "emails"_L1,
    "IPs"_L1,
    "DNSs"_L1,
    "DGAs"_L1,
    "cloudStorages"_L1,
    "torNodes"_L1,
    "externalDrives"_L1,
    "externalSources"_L1,
    "exfiltratedFiles"_L1,
    "internalIPs"_L1,
    "internalEmails"_L1,
    "users"_L1,
    "virtualDesktops"_L1,
    "containers"_L1,
    "databases"_L1,
    "office365Instances"_L1,
    "ADInstances"_L1,
    "azureADInstances"_L1,
    "AWSInstances"_L1,
    "GCPInstances"_L1,
    "googleWorkspaceInstances"_L1,
    "atlassianInstances"_L1,
    "atlassianBitbucketProducts"_L1,
    "atlassianJiraProducts"_L1,
    "atlassianConfluenceProducts"_L1,
    "bitbucketProjects"_L1,
    "confluenceSpaces"_L1,
};

QJsonObject countersOf(const Tenant &tenant, std::uint32_t index)
{
    Dice dice(hashOf(tenant.seed, 102, index));
    const bool isExtended = tenant.incidents.all()[index].isExtended;
    QJsonObject counters;
    for (const auto name :
         {"endpoints"_L1, "files"_L1, "processes"_L1, "domains"_L1, "registries"_L1, "events"_L1, "storages"_L1})
        counters.insert(name, static_cast<int>(dice.below(12)));
    counters.insert(u"endpoints"_s, isExtended ? static_cast<int>(1 + dice.below(5)) : 1);
    if (isExtended) {
        for (const QLatin1StringView name : ofOrganizations)
            counters.insert(name, dice.perMille(300) ? static_cast<int>(dice.below(6)) : 0);
    }
    return counters;
}

QJsonArray alertsOf(const Tenant &tenant, std::uint32_t index)
{
    const Incident &incident = tenant.incidents.all()[index];
    Dice dice(hashOf(tenant.seed, 103, index));
    QJsonArray alerts;
    for (std::uint32_t number = 1 + dice.below(4); number > 0; --number) {
        const Incidents::Detection &detection = Incidents::detections()[dice.below(Incidents::detections().size())];
        alerts.append(QJsonObject{
            {u"id"_s, u"%1-%2"_s.arg(tenant.id(Kind::Incident, index)).arg(number)},
            {u"name"_s, QString::fromLatin1(detection.name)},
            {u"date"_s, timeWithOffset(incident.createdAt + number * 1000)},
            {u"detectedBy"_s, QJsonObject{{u"name"_s, QString::fromLatin1(detection.technology)},
                                          {u"class"_s, QString::fromLatin1(detection.technology)}}},
            {u"resources"_s,
             QJsonArray{QJsonObject{{u"type"_s, u"process"_s},
                                    {u"details"_s, QJsonObject{{u"pid"_s, static_cast<int>(300 + dice.below(9000))},
                                                               {u"processPath"_s, u"C:\\Windows\\Temp\\run.exe"_s},
                                                               {u"user"_s, QJsonValue::Null}}}}}},
            {u"extra"_s, QJsonArray{QJsonObject{{u"key"_s, u"rule"_s}, {u"value"_s, u"%1"_s.arg(number)}}}}});
    }
    return alerts;
}

QJsonObject shown(const Tenant &tenant, std::uint32_t index, bool withAlerts)
{
    const Incident &incident = tenant.incidents.all()[index];
    const Incidents::Detection &detection = Incidents::detections()[static_cast<std::size_t>(incident.detection)];
    QJsonObject details{{u"counters"_s, countersOf(tenant, index)}};
    if (incident.isExtended) {
        QJsonArray contains;
        for (const std::uint32_t part : incident.parts)
            contains.append(reference(tenant, part));
        details.insert(u"contains"_s, contains);
    } else {
        QJsonArray macs;
        for (const std::string &mac : tenant.endpoints.macsOf(incident.endpoint))
            macs.append(text(mac));
        details.insert(u"detectionName"_s, QString::fromLatin1(detection.name));
        details.insert(u"computerId"_s, tenant.id(Kind::Endpoint, incident.endpoint));
        details.insert(u"computerName"_s, text(tenant.endpoints.nameOf(incident.endpoint)));
        details.insert(u"computerFqdn"_s, text(tenant.endpoints.fqdnOf(incident.endpoint)));
        details.insert(u"computerIp"_s, text(tenant.endpoints.ipOf(incident.endpoint)));
        details.insert(u"computerMacAddresses"_s, macs);
        details.insert(u"partOf"_s, incident.partOf == Places::none
                                        ? QJsonArray()
                                        : QJsonArray{reference(tenant, static_cast<std::uint32_t>(incident.partOf))});
    }
    if (withAlerts)
        details.insert(u"alerts"_s, alertsOf(tenant, index));
    QJsonObject item{{u"incidentId"_s, tenant.id(Kind::Incident, index)},
                     {u"incidentNumber"_s, static_cast<int>(index + 1)},
                     {u"incidentType"_s, incident.isExtended ? u"extendedIncident"_s : u"incident"_s},
                     {u"status"_s, QString::fromLatin1(Incidents::wordOf(incident.status))},
                     {u"mainAction"_s, QString::fromLatin1(Incidents::mainAction(incident.action))},
                     {u"priority"_s, QString::fromLatin1(Incidents::priorityOf(incident))},
                     {u"severityScore"_s, incident.score},
                     {u"created"_s, timeWithOffset(incident.createdAt)},
                     {u"lastUpdated"_s, timeWithOffset(incident.updatedAt)},
                     {u"lastProcessed"_s, timeWithOffset(incident.updatedAt)},
                     {u"incidentLink"_s, linkTo(tenant, index)},
                     {u"assignee"_s, QJsonValue::Null},
                     {u"attackTypes"_s, QJsonArray{QString::fromLatin1(detection.attack)}},
                     {u"company"_s, QJsonObject{{u"id"_s, tenant.id(Kind::Company, incident.company)},
                                                {u"name"_s, text(tenant.places.companies()[incident.company].name)}}},
                     {u"details"_s, details}};
    if (incident.status == Incidents::Status::InProgress) {
        item.insert(u"assignee"_s, QJsonObject{{u"userId"_s, tenant.id(Kind::Account, 0)},
                                               {u"userName"_s, u"ops@lanternlight.example"_s},
                                               {u"companyId"_s, tenant.id(Kind::Company, Places::own)},
                                               {u"companyName"_s, text(tenant.places.companies()[Places::own].name)}});
    }
    return item;
}

bool holds(const QJsonValue &list, const QString &word)
{
    return list.isUndefined() || list.toArray().contains(word);
}

QByteArray getIncidentsList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QJsonObject filters = call.params.value("filters"_L1).toObject();
    std::uint32_t company = Places::own;
    if (filters.contains("companyId"_L1)) {
        const auto place = placeOf(tenant, filters.value("companyId"_L1).toString());
        if (!place || place->kind != Kind::Company)
            reject(u"filters.companyId"_s, u"is not the id of a company"_s);
        company = place->index;
    }
    std::optional<std::uint32_t> endpoint;
    if (filters.contains("endpointId"_L1))
        endpoint = endpointOf(call, u"filters.endpointId"_s, filters.value("endpointId"_L1).toString());
    const auto from = momentOf(filters.value("startDate"_L1), u"filters.startDate"_s);
    const auto until = momentOf(filters.value("endDate"_L1), u"filters.endDate"_s);
    const bool below = call.params.value("options"_L1)["includeChildCompanies"_L1].toBool();

    QList<QJsonObject> all;
    for (std::uint32_t index = 0; index < tenant.incidents.all().size(); ++index) {
        const Incident &incident = tenant.incidents.all()[index];
        const bool isHere = below ? isCompanyBelow(tenant, incident.company, company) : incident.company == company;
        if (!isHere || !tenant.places.companies()[incident.company].alive
            || (endpoint && (incident.isExtended || incident.endpoint != *endpoint))
            || (from && incident.updatedAt < *from) || (until && incident.updatedAt > *until))
            continue;
        const auto is = [&filters](QLatin1StringView name, const char *word) {
            return holds(filters.value(name), QString::fromLatin1(word));
        };
        if (is("status"_L1, Incidents::wordOf(incident.status)) && is("priority"_L1, Incidents::priorityOf(incident))
            && is("incidentType"_L1, incident.isExtended ? "extendedIncident" : "incident")
            && is("mainAction"_L1, Incidents::mainAction(incident.action)))
            all.append(shown(tenant, index, false));
    }
    return pageText(call, Page::of(call.params, usualPage), all, PageForm::Older); // though the version is newer
}

std::uint32_t incidentOf(const Call &call, const QString &parameter, const QString &id)
{
    const auto name = call.tenant.ids.nameOf(id.toStdString());
    if (!name || name->kind != Kind::Incident || name->index >= call.tenant.incidents.all().size())
        reject(parameter, u"is not the id of an incident"_s);
    return name->index;
}

QByteArray getIncident(Call &call)
{
    return json(shown(call.tenant, incidentOf(call, u"id"_s, textOf(call, u"id"_s)), true));
}

QByteArray getIncidentsByIds(Call &call)
{
    QJsonArray incidents;
    for (const QJsonValue &id : call.params.value("ids"_L1).toArray())
        incidents.append(shown(call.tenant, incidentOf(call, u"ids"_s, id.toString()), true));
    return json(incidents);
}

/// The incident that a write names, of the kind that it names.
Incident &namedBy(Call &call)
{
    const std::uint32_t index = incidentOf(call, u"incidentId"_s, textOf(call, u"incidentId"_s));
    Incident &incident = call.tenant.incidents.incident(index);
    if (incident.isExtended != (textOf(call, u"type"_s) == "extendedIncidents"_L1))
        reject(u"type"_s, u"is not the kind of this incident"_s);
    incident.updatedAt = call.now;
    return incident;
}

QByteArray changeIncidentStatus(Call &call)
{
    namedBy(call).status = static_cast<Incidents::Status>(call.params.value("status"_L1).toInt());
    return json(true);
}

QByteArray updateIncidentNote(Call &call)
{
    if (textOf(call, u"note"_s).trimmed().isEmpty())
        reject(u"note"_s, u"is empty"_s);
    namedBy(call); // changed by it; no call tells a note again
    if (call.isAtLeast(u"v1.1"))
        return json(true);
    return json(
        QJsonObject{{u"success"_s, true}, {u"data"_s, QJsonObject{{u"lastUpdated"_s, timeWithOffset(call.now)}}}});
}

// Isolation -----------------------------------------------------------------------------------------------------------

/// v1.0 answers true, v1.1 and later the ids of the tasks.
QByteArray isolate(Call &call, bool isIsolation)
{
    std::vector<std::uint32_t> targets;
    if (call.isAtLeast(u"v1.2")) {
        for (const QJsonValue &id : call.params.value("endpointIds"_L1).toArray())
            targets.push_back(managedEndpointOf(call, u"endpointIds"_s, id.toString()));
    } else {
        targets.push_back(managedEndpointOf(call, u"endpointId"_s, textOf(call, u"endpointId"_s)));
    }
    for (const std::uint32_t target : targets) {
        if (!isIsolation && !call.tenant.isolated.contains(target))
            reject(call.isAtLeast(u"v1.2") ? u"endpointIds"_s : u"endpointId"_s,
                   u"names an endpoint that is not isolated"_s);
    }
    Tasks::Task task;
    task.type = isIsolation ? Tasks::Isolation : Tasks::RestoreFromIsolation;
    task.name = (isIsolation ? "Isolate endpoint " : "Restore endpoint from isolation ") + timeText(call.now);
    task.pace = 5'000;
    const QStringList ids = addTasks(call, task, targets);
    for (const std::uint32_t target : targets) {
        if (isIsolation)
            call.tenant.isolated.insert(target);
        else
            call.tenant.isolated.erase(target);
    }
    return call.isAtLeast(u"v1.1") ? json(QJsonArray::fromStringList(ids)) : json(true);
}

} // namespace

void addIncidents(Router &router)
{
    router.add(u"incidents.getIncidentsList"_s, getIncidentsList);
    router.add(u"incidents.getIncident"_s, getIncident);
    router.add(u"incidents.getIncidentsByIds"_s, getIncidentsByIds);
    router.add(u"incidents.changeIncidentStatus"_s, changeIncidentStatus);
    router.add(u"incidents.updateIncidentNote"_s, updateIncidentNote);
    router.add(u"incidents.createIsolateEndpointTask"_s, [](Call &call) { return isolate(call, true); });
    router.add(u"incidents.createRestoreEndpointFromIsolationTask"_s, [](Call &call) { return isolate(call, false); });
}

} // namespace simulator
