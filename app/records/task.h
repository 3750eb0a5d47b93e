// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/values.h"
#include "schema/document.h"

// Facts: network.getScanTasksList, network.createScanTask, network.getTaskStatus v1.0 and v1.1.

namespace records {

enum class TaskState {
    Unknown,
    Pending,
    InProgress,
    Finished, ///< not the same as successful: the outcome is in the subtasks
};

enum class TaskType {
    Unknown,
    Scan,
    ReconfigureAgent,
    RemoveQuarantineItems,
    RestoreQuarantineItems,
    EmptyQuarantine,
    EmptyExchangeQuarantine,
    IsolateEndpoint,
    RestoreFromIsolation,
    RemoveExchangeQuarantineItems,
    RestoreExchangeQuarantineItems,
    AddFileToQuarantine,
};

/// One row of getScanTasksList.
struct ScanTask {
    QString id;
    QString name;
    Coded<TaskState> status;
    Moment startDate;
    schema::Document raw;

    static ScanTask from(const QJsonObject &json);
};

/// The answer of getTaskStatus. Owner and company came with v1.1.
struct TaskStatus {
    QString name;
    Coded<TaskState> status;
    Coded<TaskType> type;
    Moment startDate;
    QString ownerId;
    QString ownerName;
    QString companyId;
    QString companyName;
    schema::Document subtasks; ///< a list or an object; its members are not established
    schema::Document raw;

    static TaskStatus from(const QJsonObject &json);
    bool isFinished() const { return status.value == TaskState::Finished; }
};

/// What creating a task answers: `true`, an id, a list of ids, or an object with `taskIds`.
struct CreatedTask {
    QStringList ids; ///< empty where the server names none: find it by its name
    schema::Document raw;

    static CreatedTask from(const QJsonValue &value);
    /// False when the answer is none of the shapes above.
    static bool isAnswer(const QJsonValue &value);
};

} // namespace records
