// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"
#include "simulator/tenant/ids.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 untilItEnded = 120'000;

QJsonObject target(Place &at)
{
    return {{u"targetId"_s, at.endpoint()}};
}

QJsonObject with(QJsonObject params, const QString &name, const QJsonValue &value)
{
    params.insert(name, value);
    return params;
}

QJsonObject endpointsFor(Place &at)
{
    return {{u"endpointsIds"_s, QJsonArray{at.endpoint()}}};
}

/// Ids of submissions stand in no list: the console has them from where it sent the samples to.
QJsonObject submission(Place &)
{
    const simulator::Ids ids(Demo::options().seed);
    return {{u"submissionId"_s, QString::fromStdString(ids.idOf(simulator::Kind::Submission, 7))}};
}

QJsonObject liveSearch(Place &at)
{
    return {{u"endpoints"_s, QJsonArray{at.endpoint()}},
            {u"queryType"_s, u"QUERY_PROCESS_PER_HASH"_s},
            {u"querySpecifics"_s, QJsonObject{{u"hash"_s, QString(64, u'0')}}}};
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
    requests[u"internal.runPredefinedLiveSearchQuery"_s] = liveSearch;
    requests[u"internal.getLiveSearchQueryTaskResult"_s] = [](Place &at) {
        const QJsonValue task = at.demo.result(u"internal.runPredefinedLiveSearchQuery"_s, liveSearch(at));
        at.demo.pass(untilItEnded);
        return QJsonObject{{u"taskId"_s, task}};
    };
    requests[u"patchManagement.getMissingPatches"_s] = endpointsFor;
    requests[u"patchManagement.getInstalledPatches"_s] = endpointsFor;
    requests[u"sandbox.getImagesList"_s] = [](Place &at) {
        return QJsonObject{
            {u"sandboxId"_s, at.demo.all(u"sandbox.getSandboxAnalyzerInstancesList"_s).first()["sandboxId"_L1]}};
    };
    requests[u"sandbox.getSubmissionStatus"_s] = submission;
    requests[u"sandbox.getDetonationDetails"_s] = submission;
}

} // namespace requests
