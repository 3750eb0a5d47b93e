// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "models/orderedtablemodel.h"
#include "store/inventory.h"

#include <memory>

namespace models {

/// The endpoints of the inventory that are in scope, a million if need be: filter, sort and diff are done by workers, and
/// a row is read when it is painted. A change of the inventory is a diff, unless it is a large one of a large table; a
/// change of scope, filter or sort is a reset. GUI thread.
class EndpointTableModel final : public OrderedTableModel {
    Q_OBJECT

public:
    struct Connection {
        QString id;
        QString name; ///< as people call it

        bool operator==(const Connection &) const = default;
    };

    /// Both must outlive the model. Shows nothing before setConnections().
    EndpointTableModel(store::Inventory &inventory, base::Clock &clock, QObject *parent = nullptr);
    ~EndpointTableModel() override;

    /// Whose endpoints; in this order where a person sorts by it.
    void setConnections(const QList<Connection> &connections);
    /// Only of these companies, by their ids; unset: of all.
    void setCompanies(const std::optional<QStringList> &companies);
    /// While nobody looks, what changes in the inventory is only noted.
    void setAwake(bool awake);

    /// Shown or not.
    std::optional<store::InventoryRow> find(const RowKey &key) const;

    const QList<ColumnInfo> &columns() const override { return m_columns; }
    RowKey keyAt(int row) const override;
    int rowOf(const RowKey &key) const override;
    void setFilter(const QString &words) override;
    QString filter() const override { return m_filter; }
    qint64 total() const override { return m_total; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    int sortColumn() const override { return m_wanted.column; }
    Qt::SortOrder sortOrder() const override { return m_wanted.order; }
    /// Data that is taken over behind is no work a person waits for.
    bool isBusy() const override { return m_isBusy; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Wanted {
        QList<Connection> connections;
        std::optional<QStringList> companies;
        QString words; ///< folded
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Wanted &) const = default;
    };
    struct Result;

    void want(const Wanted &wanted);
    void inventoryChanged();
    void ask();
    /// A person waits.
    void askAtOnce();
    void take(Result &&result);
    /// The row at a position, read once.
    struct Read {
        int shown = -1;
        const store::Snapshot *snapshot = nullptr;
        QString connection;
        store::InventoryRow row{};
    };
    const Read &read(int position) const;
    QString nameOf(const QString &connection) const;

    store::Inventory &m_inventory;
    base::Clock &m_clock;
    QList<ColumnInfo> m_columns;
    std::shared_ptr<const store::Snapshot> m_snapshot;
    std::shared_ptr<const store::Snapshot> m_before; ///< while rows of it leave
    QString m_filter;
    Wanted m_wanted;
    Wanted m_shown;
    qint64 m_total = 0;
    bool m_isBusy = false;
    bool m_isAwake = true;
    bool m_isStale = false; ///< the inventory changed since it was asked
    base::Clock::Instant m_asked{};
    std::unique_ptr<base::Clock::Alarm> m_rest;
    base::CallSlot m_work;
    mutable Read m_read;
};

} // namespace models
