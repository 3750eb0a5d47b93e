// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

QByteArray runPredefinedLiveSearchQuery(Call &call)
{
    const QString hash = call.params.value("querySpecifics"_L1)["hash"_L1].toString();
    if (!isHexHash(hash, 64) && !isHexHash(hash, 32))
        reject(u"querySpecifics.hash"_s, u"is not a hash"_s);
    std::vector<std::uint32_t> targets;
    for (const QJsonValue &id : call.params.value("endpoints"_L1).toArray())
        targets.push_back(managedEndpointOf(call, u"endpoints"_s, id.toString()));
    Tasks::Task task;
    task.name = "Live search";
    task.type = Tasks::LiveSearch;
    task.pace = 8'000;
    return json(addTasks(call, task, targets).first());
}

QByteArray getLiveSearchQueryTaskResult(Call &call)
{
    const Tenant &tenant = call.tenant;
    const auto name = tenant.ids.nameOf(textOf(call, u"taskId"_s).toStdString());
    const auto &tasks = tenant.tasks.all();
    if (!name || name->kind != Kind::Task || name->index >= tasks.size() || !tasks[name->index].alive
        || tasks[name->index].type != Tasks::LiveSearch)
        reject(u"taskId"_s, u"is not the id of a live search"_s);
    const Tasks::Task &task = tasks[name->index];
    if (Tasks::statusOf(task, call.now) != Tasks::Status::Finished)
        throw Fault{Fault::InvalidParams, u"No results found for the selected filters."_s, 200, {}};
    QList<QJsonObject> all;
    for (const std::uint32_t endpoint : task.targets) {
        Dice dice(hashOf(task.chance, 96, endpoint));
        for (std::uint32_t row = dice.below(3); row > 0; --row) {
            const QJsonObject found{{u"pid"_s, static_cast<int>(400 + dice.below(9000))},
                                    {u"name"_s, u"svchostx.exe"_s},
                                    {u"path"_s, u"C:\\ProgramData\\svchostx.exe"_s},
                                    {u"parent"_s, static_cast<int>(100 + dice.below(900))}};
            all.append({{u"_id"_s, tenant.id(Kind::LiveSearch, static_cast<std::uint32_t>(all.size()))},
                        {u"protectedEntityId"_s, tenant.id(Kind::Endpoint, endpoint)},
                        {u"companyId"_s, tenant.id(Kind::Company, task.company)},
                        {u"taskId"_s, tenant.id(Kind::Task, name->index)},
                        {u"results"_s, QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact))}});
        }
    }
    return pageText(call, Page::of(call.params, 5000), all);
}

} // namespace

void addInternal(Router &router)
{
    router.add(u"internal.runPredefinedLiveSearchQuery"_s, runPredefinedLiveSearchQuery);
    router.add(u"internal.getLiveSearchQueryTaskResult"_s, getLiveSearchQueryTaskResult);
}

} // namespace simulator
