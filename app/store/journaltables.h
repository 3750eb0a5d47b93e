// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/journalentry.h"

// Inside store: the SQL of journal.db. These throw SQLite::Exception; the thread that holds the database calls them.

namespace store {

const Schema &journalSchema();

struct JournalTables {
    SQLite::Database &database;

    /// Durable when it returns.
    qint64 begin(const JournalEntry &entry);
    void end(qint64 id, const JournalOutcome &outcome);
    /// Gives every entry without an outcome that of Unknown, recovered; answers these, oldest first.
    QList<JournalRow> recover(const QDateTime &now);
    QList<JournalRow> list(const JournalQuery &query);
};

} // namespace store
