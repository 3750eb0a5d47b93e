// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journaltables.h"

#include <QJsonDocument>

#include <array>

namespace store {

using namespace Qt::StringLiterals;

namespace {

// A step is never edited once a version with it has been released; changes are new steps.
constexpr std::array steps{
    // 1
    "CREATE TABLE entry(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, method TEXT NOT NULL,"
    " version TEXT NOT NULL, service TEXT NOT NULL, priority TEXT NOT NULL, params TEXT NOT NULL,"
    " destructive INTEGER NOT NULL);"
    "CREATE TABLE outcome(id INTEGER PRIMARY KEY AUTOINCREMENT, entry INTEGER NOT NULL REFERENCES entry(id),"
    " at INTEGER NOT NULL, state TEXT NOT NULL, error TEXT NOT NULL, recovered INTEGER NOT NULL,"
    " UNIQUE(entry, recovered));"
    // What was written stays as it was written, whoever asks.
    "CREATE TRIGGER entry_stays BEFORE UPDATE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"
    "CREATE TRIGGER entry_is_kept BEFORE DELETE ON entry BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;"
    "CREATE TRIGGER outcome_stays BEFORE UPDATE ON outcome BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only'); END;"
    "CREATE TRIGGER outcome_is_kept BEFORE DELETE ON outcome BEGIN"
    " SELECT RAISE(ABORT, 'the journal is append-only'); END;",
};

constexpr int applicationId = 0x506c4a6f; // "PlJo"

/// An outcome that was told beats one that a later start could only guess.
const char *const columns =
    "SELECT entry.id, entry.at, method, version, service, priority, params, destructive, outcome.at, state, error,"
    " recovered FROM entry LEFT JOIN outcome ON outcome.id ="
    " (SELECT id FROM outcome WHERE entry = entry.id ORDER BY recovered LIMIT 1)";

JournalOutcome::State stateOf(const QString &name)
{
    for (const auto state :
         {JournalOutcome::State::Done, JournalOutcome::State::NotSent, JournalOutcome::State::Refused}) {
        if (nameOf(state) == name)
            return state;
    }
    return JournalOutcome::State::Unknown;
}

QDateTime timeOf(const SQLite::Column &column)
{
    return QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC);
}

QList<JournalRow> rowsOf(SQLite::Statement &statement)
{
    QList<JournalRow> rows;
    while (statement.executeStep()) {
        JournalRow row;
        row.id = statement.getColumn(0).getInt64();
        row.entry = {
            timeOf(statement.getColumn(1)),      textOf(statement.getColumn(2)),
            textOf(statement.getColumn(3)),      textOf(statement.getColumn(4)),
            textOf(statement.getColumn(5)),      QJsonDocument::fromJson(bytesOf(statement.getColumn(6))).object(),
            statement.getColumn(7).getInt() != 0};
        if (!statement.getColumn(8).isNull()) {
            row.outcome = JournalOutcome{stateOf(textOf(statement.getColumn(9))), timeOf(statement.getColumn(8)),
                                         textOf(statement.getColumn(10)), statement.getColumn(11).getInt() != 0};
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QString nameOf(JournalOutcome::State state)
{
    switch (state) {
    case JournalOutcome::State::Done: return u"done"_s;
    case JournalOutcome::State::NotSent: return u"notSent"_s;
    case JournalOutcome::State::Refused: return u"refused"_s;
    case JournalOutcome::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

const Schema &journalSchema()
{
    static const Schema schema{applicationId, steps, true};
    return schema;
}

qint64 JournalTables::begin(const JournalEntry &entry)
{
    SQLite::Statement statement(database,
                                "INSERT INTO entry(at, method, version, service, priority, params, destructive)"
                                " VALUES(?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, static_cast<int64_t>(entry.at.toMSecsSinceEpoch()));
    bindText(statement, 2, entry.method);
    bindText(statement, 3, entry.version);
    bindText(statement, 4, entry.service);
    bindText(statement, 5, entry.priority);
    bindText(statement, 6, QJsonDocument(entry.params).toJson(QJsonDocument::Compact));
    statement.bind(7, entry.destructive ? 1 : 0);
    statement.exec();
    return database.getLastInsertRowid();
}

void JournalTables::end(qint64 id, const JournalOutcome &outcome)
{
    // The first told outcome counts.
    SQLite::Statement statement(database, "INSERT OR IGNORE INTO outcome(entry, at, state, error, recovered)"
                                          " VALUES(?, ?, ?, ?, ?)");
    statement.bind(1, static_cast<int64_t>(id));
    statement.bind(2, static_cast<int64_t>(outcome.at.toMSecsSinceEpoch()));
    bindText(statement, 3, nameOf(outcome.state));
    bindText(statement, 4, outcome.error);
    statement.bind(5, outcome.recovered ? 1 : 0);
    statement.exec();
}

QList<JournalRow> JournalTables::recover(const QDateTime &now)
{
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    QList<JournalRow> rows;
    {
        SQLite::Statement statement(database, columns + std::string(" WHERE outcome.id IS NULL ORDER BY entry.id"));
        rows = rowsOf(statement);
    }
    for (JournalRow &row : rows) {
        row.outcome = JournalOutcome{JournalOutcome::State::Unknown, now, {}, true};
        end(row.id, *row.outcome);
    }
    transaction.commit();
    return rows;
}

QList<JournalRow> JournalTables::list(const JournalQuery &query)
{
    std::string sql = columns + std::string(" WHERE (?1 = 0 OR entry.id < ?1) AND (?2 = '' OR method = ?2)");
    if (query.state)
        sql += " AND state = ?4";
    SQLite::Statement statement(database, sql + " ORDER BY entry.id DESC LIMIT ?3");
    statement.bind(1, static_cast<int64_t>(query.before));
    bindText(statement, 2, query.method);
    statement.bind(3, query.limit);
    if (query.state)
        bindText(statement, 4, nameOf(*query.state));
    return rowsOf(statement);
}

} // namespace store
