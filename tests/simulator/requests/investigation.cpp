// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 untilItEnded = 120'000;

QJsonObject target(Place &at)
{
    return {{u"targetId"_s, at.endpoint()}};
}

} // namespace

void addInvestigation(Requests &requests)
{
    requests[u"investigation.startCommandExecutionOnEndpoint"_s] = [](Place &at) {
        return with(target(at), u"command"_s, u"hostname"_s);
    };
    requests[u"investigation.startRetrieveInvestigationFileFromEndpoint"_s] = [](Place &at) {
        return with(target(at), u"path"_s, u"C:\\Temp\\a.log"_s);
    };
    requests[u"investigation.collectInvestigationPackage"_s] = target;
    requests[u"investigation.getInvestigationFileUrl"_s] = [](Place &at) {
        const QJsonObject params = target(at);
        const QJsonValue activity = at.demo.result(u"investigation.collectInvestigationPackage"_s, params);
        at.demo.pass(untilItEnded);
        return with(params, u"activityId"_s, activity);
    };
    requests[u"investigation.killProcess"_s] = [](Place &at) { return with(target(at), u"processId"_s, 812); };
}

} // namespace requests
