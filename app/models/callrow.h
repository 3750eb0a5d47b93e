// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/callrecord.h"
#include "models/recordtablemodel.h"
#include "schema/document.h"

namespace models {

/// A call as the request log has it.
struct CallRow {
    qint64 number = 0;      ///< the page's count: calls have no id
    QString connectionName; ///< as people call it
    base::CallRecord record;
};

using CallTableModel = RecordTableModel<CallRow>;

/// time, connection, method, version, priority, waited, took, status, size, attempts, error. \p worded says an error in a
/// sentence; workers call it too.
QList<Column<CallRow>> callColumns(const std::function<QString(const base::ApiError &)> &worded);
RowKey callKey(const CallRow &row);

/// What was asked and what was answered, as far as the log keeps it.
schema::Document callDocument(const base::CallRecord &record);
/// `click` and the others as people say it.
QString askedBy(const base::CallRecord &record);

/// "35 ms", "1.2 s".
QString durationText(std::chrono::microseconds duration);

} // namespace models
