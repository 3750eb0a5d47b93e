// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/task.h"

#include <QJsonArray>

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberOf<TaskState> taskStates[] = {
    {1, TaskState::Pending},
    {2, TaskState::InProgress},
    {3, TaskState::Finished},
};

constexpr NumberOf<TaskType> taskTypes[] = {
    {1, TaskType::Scan},
    {7, TaskType::ReconfigureAgent},
    {9, TaskType::RemoveQuarantineItems},
    {10, TaskType::RestoreQuarantineItems},
    {14, TaskType::EmptyQuarantine},
    {15, TaskType::EmptyExchangeQuarantine},
    {16, TaskType::IsolateEndpoint},
    {17, TaskType::RestoreFromIsolation},
    {18, TaskType::RemoveExchangeQuarantineItems},
    {19, TaskType::RestoreExchangeQuarantineItems},
    {20, TaskType::AddFileToQuarantine},
};

void collectIds(const QJsonValue &value, QStringList &ids)
{
    const auto array = value.toArray();
    for (const auto &element : array)
        collectIds(element, ids);
    if (const auto one = id(value); !one.isEmpty())
        ids.append(one);
}

} // namespace

ScanTask ScanTask::from(const QJsonObject &json)
{
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .status = coded<TaskState>(json, "status"_L1, taskStates),
        .startDate = moment(json, "startDate"_L1),
        .raw = schema::Document(json),
    };
}

TaskStatus TaskStatus::from(const QJsonObject &json)
{
    const auto owner = object(json, "owner"_L1);
    const auto company = object(json, "company"_L1);
    return {
        .name = text(json, "name"_L1),
        .status = coded<TaskState>(json, "status"_L1, taskStates),
        .type = coded<TaskType>(json, "type"_L1, taskTypes),
        .startDate = moment(json, "startDate"_L1),
        .ownerId = records::id(owner, "id"_L1),
        .ownerName = text(owner, "userName"_L1),
        .companyId = records::id(company, "id"_L1),
        .companyName = text(company, "name"_L1),
        .subtasks = schema::Document(json.value("subtasks"_L1)),
        .raw = schema::Document(json),
    };
}

CreatedTask CreatedTask::from(const QJsonValue &value)
{
    CreatedTask task{.ids = {}, .raw = schema::Document(value)};
    const auto json = value.toObject();
    for (const auto name : {"taskIds"_L1, "taskId"_L1, "id"_L1}) {
        if (task.ids.isEmpty())
            collectIds(json.value(name), task.ids);
    }
    collectIds(value, task.ids);
    return task;
}

bool CreatedTask::isAnswer(const QJsonValue &value)
{
    return value.toBool() || !from(value).ids.isEmpty();
}

} // namespace records
