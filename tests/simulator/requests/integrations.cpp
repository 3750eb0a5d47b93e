// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject integration(Place &at)
{
    return {{u"integrationId"_s,
             at.demo.result(u"integrations.getConfiguredIntegrations"_s)["data"_L1].toArray().first()["id"_L1]}};
}

} // namespace

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
        return with(integration(at), u"name"_s, u"Renamed"_s);
    };
    requests[u"integrations.getIntegrationDetails"_s] = integration;
    requests[u"integrations.manageIntegration"_s] = [](Place &at) {
        return with(integration(at), u"action"_s, u"disable"_s);
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

} // namespace requests
