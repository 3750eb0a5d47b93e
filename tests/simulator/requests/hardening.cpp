// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonValue recommendation(Place &at, int type)
{
    return at.demo.all(u"phasr.getPhasrRecommendations"_s, {{u"type"_s, QJsonArray{type}}}).first()["id"_L1];
}

QJsonObject integration(Place &at)
{
    return {{u"integrationId"_s,
             at.demo.result(u"integrations.getConfiguredIntegrations"_s)["data"_L1].toArray().first()["id"_L1]}};
}

QJsonObject window(Place &at)
{
    return {{u"id"_s, at.demo.all(u"maintenanceWindows.getMaintenanceWindowsList"_s).first()["id"_L1]}};
}

QJsonObject windowSettings(QJsonObject params)
{
    params.insert(u"name"_s, u"Nights"_s);
    params.insert(u"allowChangeByOtherUsers"_s, true);
    params.insert(u"settings"_s,
                  QJsonObject{{u"downloadSettings"_s,
                               QJsonObject{{u"cachingServers"_s, QJsonArray()}, {u"fallbackOnDirectDownload"_s, true}}},
                              {u"scanPatchesSettings"_s, QJsonObject{{u"enabled"_s, true}}}});
    return params;
}

/// A policy of the key's company that is not the default one, and the window.
QJsonObject assignment(Place &at)
{
    return {{u"policyId"_s, at.policy()}, {u"maintenanceWindowIds"_s, QJsonArray{window(at)["id"_L1]}}};
}

} // namespace

void addPhasr(Requests &requests)
{
    requests[u"phasr.getMonitoredRuleData"_s] = [](Place &) { return QJsonObject{{u"ruleId"_s, 1}}; };
    requests[u"phasr.editMonitoredRulesAccess"_s] = [](Place &at) {
        const QJsonArray profiles = at.demo.all(u"phasr.getMonitoredRuleData"_s, {{u"ruleId"_s, 1}});
        return QJsonObject{
            {u"ruleId"_s, 1}, {u"action"_s, 1}, {u"targets"_s, QJsonArray{profiles.first()["profileId"_L1]}}};
    };
    requests[u"phasr.applyRecommendations"_s] = [](Place &at) {
        return QJsonObject{{u"recommendationIds"_s, QJsonArray{recommendation(at, 1)}}};
    };
    requests[u"phasr.getRecommendationProfiles"_s] = [](Place &at) {
        return QJsonObject{{u"objectId"_s, recommendation(at, 1)}};
    };
    requests[u"phasr.takeRequestAccessAction"_s] = [](Place &at) {
        return QJsonObject{{u"recommendationIds"_s, QJsonArray{recommendation(at, 2)}}, {u"action"_s, u"deny"_s}};
    };
}

void addIntegrations(Requests &requests)
{
    requests[u"integrations.createIntegration"_s] = [](Place &) {
        return QJsonObject{{u"name"_s, u"Lab"_s},
                           {u"type"_s, 1},
                           {u"specifics"_s, QJsonObject{{u"hostname"_s, u"vc.lab.example"_s},
                                                        {u"username"_s, u"reader"_s},
                                                        {u"password"_s, u"not-a-real-one"_s}}}};
    };
    requests[u"integrations.updateIntegration"_s] = [](Place &at) {
        QJsonObject params = integration(at);
        params.insert(u"name"_s, u"Renamed"_s);
        return params;
    };
    requests[u"integrations.getIntegrationDetails"_s] = integration;
    requests[u"integrations.manageIntegration"_s] = [](Place &at) {
        QJsonObject params = integration(at);
        params.insert(u"action"_s, u"disable"_s);
        return params;
    };
    requests[u"integrations.deleteIntegration"_s] = integration;
    requests[u"integrations.configureAmazonEC2Integration"_s] = [](Place &) {
        return QJsonObject{{u"keyId"_s, u"AKIAEXAMPLE"_s}, {u"keySecret"_s, u"not-a-real-one"_s}};
    };
    requests[u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s] = [](Place &) {
        return QJsonObject{{u"crossAccountRoleArn"_s, u"arn:aws:iam::111122223333:role/console"_s}};
    };
    requests[u"integrations.disableAmazonEC2Integration"_s] = [](Place &at) {
        at.demo.result(u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s,
                       {{u"crossAccountRoleArn"_s, u"arn:aws:iam::111122223333:role/console"_s}});
        return QJsonObject();
    };
    requests[u"integrations.getCompanyDetailsByAWSAccountId"_s] = [](Place &) {
        return QJsonObject{{u"accountId"_s, u"111122223333"_s}};
    };
}

void addMaintenanceWindows(Requests &requests)
{
    requests[u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s] = [](Place &) {
        return windowSettings({});
    };
    requests[u"maintenanceWindows.getMaintenanceWindowDetails"_s] = window;
    requests[u"maintenanceWindows.updatePatchManagementMaintenanceWindow"_s] = [](Place &at) {
        return windowSettings(window(at));
    };
    requests[u"maintenanceWindows.deleteMaintenanceWindow"_s] = window;
    requests[u"maintenanceWindows.assignMaintenanceWindows"_s] = assignment;
    requests[u"maintenanceWindows.unassignMaintenanceWindows"_s] = [](Place &at) {
        const QJsonObject params = assignment(at);
        at.demo.result(u"maintenanceWindows.assignMaintenanceWindows"_s, params);
        return params;
    };
    requests[u"maintenanceWindows.getManuallyApprovedPatches"_s] = [](Place &at) {
        return QJsonObject{{u"companyId"_s, at.own()}};
    };
}

} // namespace requests
