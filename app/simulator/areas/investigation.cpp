// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/archive.h"
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"

#include <QJsonArray>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds working = 15'000;
constexpr auto storage = "/storage/investigationFiles/";

/// Begins something whose file comes later; its id.
QByteArray begin(Call &call, const QString &kind, const QString &about)
{
    const QString target = textOf(call, u"targetId"_s);
    managedEndpointOf(call, u"targetId"_s, target);
    return json(call.tenant.activities.create({{u"kind"_s, kind},
                                               {u"targetId"_s, target},
                                               {u"about"_s, about},
                                               {u"begunAt"_s, static_cast<qint64>(call.now)}}));
}

bool isOver(const QJsonObject &activity, Milliseconds now)
{
    return now >= static_cast<Milliseconds>(activity.value("begunAt"_L1).toDouble()) + working;
}

/// What is not there cannot be brought.
bool hasFailed(const QJsonObject &activity)
{
    return activity.value("kind"_L1) == "file"_L1
           && activity.value("about"_L1).toString().contains("missing"_L1, Qt::CaseInsensitive);
}

QByteArray startCommandExecutionOnEndpoint(Call &call)
{
    const QString command = textOf(call, u"command"_s);
    if (command.trimmed().isEmpty())
        reject(u"command"_s, u"is empty"_s);
    return begin(call, u"command"_s, command);
}

QByteArray startRetrieveInvestigationFileFromEndpoint(Call &call)
{
    const QString path = textOf(call, u"path"_s);
    if (!isFullPath(path))
        reject(u"path"_s, u"is not a full path"_s);
    return begin(call, u"file"_s, path);
}

QByteArray collectInvestigationPackage(Call &call)
{
    return begin(call, u"package"_s, QString());
}

QByteArray getInvestigationFileUrl(Call &call)
{
    const QString target = textOf(call, u"targetId"_s);
    endpointOf(call, u"targetId"_s, target);
    const QString id = textOf(call, u"activityId"_s);
    const QJsonObject *activity = call.tenant.activities.find(id);
    if (!activity || activity->value("targetId"_L1) != target)
        reject(u"activityId"_s, u"is not the id of an activity of this endpoint"_s);
    if (!isOver(*activity, call.now))
        return json(QJsonObject{{u"status"_s, u"pending"_s}});
    if (hasFailed(*activity))
        return json(QJsonObject{{u"status"_s, u"failed"_s}, {u"errorCode"_s, 404}});
    return json(QJsonObject{{u"status"_s, u"success"_s},
                            {u"url"_s, call.origin + QLatin1StringView(storage) + id},
                            {u"bucket"_s, u"investigationFiles"_s},
                            {u"fileId"_s, id}});
}

QByteArray killProcess(Call &call)
{
    const std::uint32_t endpoint = managedEndpointOf(call, u"targetId"_s, textOf(call, u"targetId"_s));
    const QJsonValue process = call.params.value("processId"_L1);
    bool isNumber = process.isUndefined() || process.isDouble();
    if (process.isString())
        process.toString().toUInt(&isNumber);
    if (!isNumber)
        reject(u"processId"_s, u"is not the number of a process"_s);
    if (process.isUndefined() && textOf(call, u"path"_s).trimmed().isEmpty())
        reject(u"path"_s, u"is empty"_s);
    Tasks::Task task;
    task.name = "Kill process";
    task.type = Tasks::KillProcess;
    task.pace = 3'000;
    return json(addTasks(call, task, {endpoint}).first());
}

std::optional<Download> downloadFile(DownloadCall &call)
{
    const QJsonObject *activity = call.tenant.activities.find(call.below);
    if (!activity || !isOver(*activity, call.now) || hasFailed(*activity))
        return std::nullopt;
    const QString about = activity->value("about"_L1).toString();
    const auto name = call.tenant.ids.nameOf(activity->value("targetId"_L1).toString().toStdString());
    const QString host = name ? text(call.tenant.endpoints.nameOf(name->index)) : QString();
    QList<ArchivedFile> files;
    if (activity->value("kind"_L1) == "command"_L1) {
        files.append({u"output.log"_s, (u"> "_s + about + u"\r\n"_s + host + u"\r\n"_s).toUtf8()});
    } else if (activity->value("kind"_L1) == "file"_L1) {
        files.append({about.section(QChar(u'\\'), -1).section(u'/', -1), ("content of " + about.toUtf8() + '\n')});
    } else {
        files.append({u"system.txt"_s, (u"Host: "_s + host + u"\r\n"_s).toUtf8()});
        files.append({u"processes.csv"_s, QByteArray("pid,name\r\n4,System\r\n812,svchost.exe\r\n")});
    }
    return Download{zipArchive(files), "application/zip", u"investigation.zip"_s};
}

} // namespace

void addInvestigation(Router &router)
{
    router.add(u"investigation.startCommandExecutionOnEndpoint"_s, startCommandExecutionOnEndpoint);
    router.add(u"investigation.startRetrieveInvestigationFileFromEndpoint"_s,
               startRetrieveInvestigationFileFromEndpoint);
    router.add(u"investigation.collectInvestigationPackage"_s, collectInvestigationPackage);
    router.add(u"investigation.getInvestigationFileUrl"_s, getInvestigationFileUrl);
    router.add(u"investigation.killProcess"_s, killProcess);
    router.addDownload(QLatin1StringView(storage), u"investigation"_s, downloadFile);
}

} // namespace simulator
