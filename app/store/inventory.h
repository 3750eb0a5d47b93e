// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cache.h"
#include "store/snapshot.h"

namespace store {

/// Rows for a view, with the snapshot in which their numbers mean something.
struct InventoryView {
    std::shared_ptr<const Snapshot> snapshot;
    InventoryIndex index;
};

/// Answers where nothing is to be told.
struct Loaded {
    quint32 rows = 0;
};

/// The endpoints of all open connections in memory, for views to search and sort. GUI thread; building, filtering and
/// sorting are done by workers, and snapshots that were handed out stay as they are.
class Inventory final : public QObject {
    Q_OBJECT

public:
    explicit Inventory(QObject *parent = nullptr);
    ~Inventory() override;

    std::shared_ptr<const Snapshot> snapshot() const { return m_snapshot; }

    /// Reads what \p cache has of the connection in place of what is here; changes that arrive meanwhile are kept.
    base::Call<Loaded> load(const QString &connection, Cache &cache);
    /// What a list shows: adds or replaces rows by id, and drops others. What only details tell of an endpoint stays as it
    /// was, and so do its names of a company and a group where they are not told and it is still in them.
    void change(const QString &connection, const QList<InventoryRow> &rows, const QStringList &gone = {});
    /// What the details of one endpoint told; nothing where no list has shown it.
    void learn(const QString &connection, const InventoryRow &details);
    void remove(const QString &connection);

    /// Of the snapshot as it is now. Keep the call in a CallSlot: the latest wins.
    base::Call<InventoryView> view(const InventoryQuery &query);

Q_SIGNALS:
    /// snapshot() is another one.
    void changed();

private:
    struct Builder;
    struct Change;
    void post(const QString &connection, Change change);

    std::shared_ptr<const Snapshot> m_snapshot;
    std::shared_ptr<Builder> m_builder;
    QThreadPool m_workers;
};

/// The endpoints that a cache holds, as columns. For a reader's worker.
std::shared_ptr<const InventoryColumns> readInventory(const CacheReader &reader);

} // namespace store
