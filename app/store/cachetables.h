// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/record.h"

#include <functional>

// Inside store: the SQL of cache.db. These throw SQLite::Exception; the thread that holds the database calls them.

namespace store {

const Schema &cacheSchema();

struct CacheTables {
    SQLite::Database &database;

    std::optional<Tenant> tenant();
    void setTenant(const Tenant &tenant);
    QString note(const QString &name);
    void setNote(const QString &name, const QString &value);

    qint64 beginPass(const Scope &scope, const QDateTime &at);
    /// One transaction, with what it belongs to. False when \p pass is not running.
    bool put(const Scope &page, const QList<Item> &items, const QDateTime &seenAt, qint64 pass);
    /// Removes what the scope of the pass no longer has. Unset when the pass is not running.
    std::optional<qint64> completePass(qint64 pass, const QDateTime &at);
    void abandonPass(qint64 pass);
    void abandonAllPasses();
    qint64 remove(const QString &kind, const QStringList &ids);

    std::optional<Record> find(const QString &kind, const QString &id);
    /// In the order they were first seen, until \p row answers false.
    void forEach(const Scope &scope, const std::function<bool(const RowView &)> &row);
    Holding holding(const Scope &scope);

private:
    /// Kinds have numbers; 0: nothing of this kind has been kept.
    qint64 numberOf(const QString &kind);
    qint64 numberFor(const QString &kind);
};

} // namespace store
