// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "schema/document.h"
#include "store/journalentry.h"

namespace models {

/// A change that was made through a connection, as its journal has it.
struct AuditRow {
    QString connection;     ///< id
    QString connectionName; ///< as people call it
    QString title;          ///< of the method, translated
    store::JournalRow journal;

    /// What it was about: a name, an id, or how many; empty where the parameters do not say.
    QString target() const;
    schema::Document params() const;
    /// Nobody knows whether the server did it.
    bool isUnknown() const
    {
        return journal.outcome && journal.outcome->state == store::JournalOutcome::State::Unknown;
    }
};

using AuditTableModel = RecordTableModel<AuditRow>;

/// time, connection, change, target, outcome, error.
QList<Column<AuditRow>> auditColumns();
RowKey auditKey(const AuditRow &row);
/// "Done", "Not sent" … "Under way" while there is none.
QString outcomeText(const std::optional<store::JournalOutcome> &outcome);
Tone toneOf(const std::optional<store::JournalOutcome> &outcome);

} // namespace models
