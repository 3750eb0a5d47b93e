// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonValue incident(Place &at, const QString &kind = u"incident"_s)
{
    QJsonObject params{{u"perPage"_s, 500}, {u"filters"_s, QJsonObject{{u"incidentType"_s, QJsonArray{kind}}}}};
    if (at.isPartner())
        params.insert(u"options"_s, QJsonObject{{u"includeChildCompanies"_s, true}});
    return at.demo.result(u"incidents.getIncidentsList"_s, params, u"v1.2"_s)["items"_L1]
        .toArray()
        .first()["incidentId"_L1];
}

QJsonObject named(Place &at)
{
    return {{u"type"_s, u"incidents"_s}, {u"incidentId"_s, incident(at)}};
}

QJsonObject endpoints(Place &at)
{
    if (at.version == "v1.2"_L1)
        return {{u"endpointIds"_s, QJsonArray{at.endpoint()}}};
    return {{u"endpointId"_s, at.endpoint()}};
}

QJsonObject blocking(Place &at)
{
    if (at.version == "v1.0"_L1)
        return {{u"hashType"_s, 2}, {u"hashList"_s, QJsonArray{QString(32, u'0')}}, {u"sourceInfo"_s, u"test"_s}};
    const QJsonObject details{{u"algorithm"_s, u"sha256"_s}, {u"hash"_s, QString(64, u'0')}};
    return {{u"type"_s, u"hash"_s},
            {u"rules"_s, QJsonArray{QJsonObject{{u"note"_s, u"n"_s}, {u"details"_s, details}}}}};
}

QJsonObject rule(const QString &name)
{
    return {{u"type"_s, 1},
            {u"name"_s, name},
            {u"settings"_s, QJsonObject{{u"status"_s, 1},
                                        {u"severity"_s, 2},
                                        {u"target"_s, 1},
                                        {u"criteriaList"_s, QJsonArray{QJsonObject{{u"field"_s, u"Process.Name"_s},
                                                                                   {u"relation"_s, u"is"_s},
                                                                                   {u"value"_s, u"odd.exe"_s}}}}}}};
}

QJsonValue madeRule(Place &at)
{
    QJsonObject params = rule(u"Made"_s);
    params.insert(u"returnRuleId"_s, true);
    return at.demo.result(u"incidents.createCustomRule"_s, params);
}

QJsonObject response(Place &at)
{
    Q_UNUSED(at)
    return {{u"actionType"_s, 3},
            {u"integrationIdentifiers"_s, QJsonObject{{u"id"_s, u"x"_s}}},
            {u"username"_s, u"user@company.example"_s}};
}

} // namespace

void addIncidents(Requests &requests)
{
    requests[u"incidents.getIncident"_s] = [](Place &at) { return QJsonObject{{u"id"_s, incident(at)}}; };
    requests[u"incidents.getIncidentsByIds"_s] = [](Place &at) {
        return QJsonObject{{u"ids"_s, QJsonArray{incident(at)}}};
    };
    requests[u"incidents.changeIncidentStatus"_s] = [](Place &at) { return with(named(at), u"status"_s, 3); };
    requests[u"incidents.updateIncidentNote"_s] = [](Place &at) { return with(named(at), u"note"_s, u"looked at"_s); };
    requests[u"incidents.createIsolateEndpointTask"_s] = endpoints;
    requests[u"incidents.createRestoreEndpointFromIsolationTask"_s] = [](Place &at) {
        const QJsonObject params = endpoints(at);
        at.demo.result(u"incidents.createIsolateEndpointTask"_s, params, at.version);
        return params;
    };
    requests[u"incidents.addToBlocklist"_s] = blocking;
    requests[u"incidents.getBlocklistItems"_s] = [](Place &at) {
        at.demo.result(u"incidents.addToBlocklist"_s, blocking(at), at.version);
        return QJsonObject{{u"page"_s, 1}, {u"perPage"_s, 100}};
    };
    requests[u"incidents.removeFromBlocklist"_s] = [](Place &at) {
        at.demo.result(u"incidents.addToBlocklist"_s, blocking(at), at.version);
        const QJsonValue id =
            at.demo
                .result(u"incidents.getBlocklistItems"_s, {{u"page"_s, 1}, {u"perPage"_s, 100}}, at.version)["items"_L1]
                .toArray()
                .first()["id"_L1];
        return at.version == "v1.0"_L1 ? QJsonObject{{u"hashItemId"_s, id}} : QJsonObject{{u"ids"_s, QJsonArray{id}}};
    };
    requests[u"incidents.createCustomRule"_s] = [](Place &) { return rule(u"New"_s); };
    requests[u"incidents.updateCustomRule"_s] = [](Place &at) {
        QJsonObject params = rule(u"Renamed"_s);
        params.insert(u"ruleId"_s, madeRule(at));
        return params;
    };
    requests[u"incidents.deleteCustomRule"_s] = [](Place &at) {
        return QJsonObject{{u"ruleId"_s, madeRule(at)}, {u"type"_s, 1}};
    };
    requests[u"incidents.createResponseAction"_s] = response;
    requests[u"incidents.getResponseActionStatus"_s] = [](Place &at) {
        return QJsonObject{
            {u"actionId"_s, at.demo.result(u"incidents.createResponseAction"_s, response(at))["actionId"_L1]}};
    };
    requests[u"incidents.getSimilarEmails"_s] = [](Place &) { return QJsonObject{{u"emailId"_s, u"mail-1"_s}}; };
}

} // namespace requests
