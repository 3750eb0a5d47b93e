// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonValue recommendation(Place &at, int type)
{
    return at.demo.all(u"phasr.getPhasrRecommendations"_s, {{u"type"_s, QJsonArray{type}}}).first()["id"_L1];
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

} // namespace requests
