// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/inventorycolumns.h"

#include <memory>
#include <vector>

namespace store {

/// The endpoints of one connection: a large base, and what has changed since beside it. Immutable; any thread.
class InventorySegment {
public:
    InventorySegment(const QString &connection, std::shared_ptr<const InventoryColumns> base);

    /// The same with rows added or replaced by id, and others gone. Folds the changes into a new base when they have become
    /// many: then it takes as long as building one. For workers.
    std::shared_ptr<const InventorySegment> changed(const QList<InventoryRow> &rows, const QStringList &gone) const;

    std::optional<InventoryRow> find(const QString &id) const;

    const QString &connection() const { return m_connection; }
    const InventoryColumns &base() const { return *m_base; }
    const InventoryColumns &delta() const { return *m_delta; }
    /// True for a row of the base that has been replaced or is gone.
    bool isHidden(quint32 baseRow) const { return !m_hidden.empty() && m_hidden[baseRow]; }
    /// Rows that are there.
    quint32 size() const { return m_base->size() - m_hiddenCount + m_delta->size(); }
    size_t memory() const { return m_base->memory() + m_delta->memory() + m_hidden.capacity() / 8; }

private:
    QString m_connection;
    std::shared_ptr<const InventoryColumns> m_base;
    std::shared_ptr<const InventoryColumns> m_delta;
    std::vector<bool> m_hidden; ///< empty: none
    quint32 m_hiddenCount = 0;
};

/// Rows of a snapshot, in the order of a view.
using InventoryIndex = std::vector<quint32>;

/// What a view asks for.
struct InventoryQuery {
    QString words{};                          ///< all must stand in a row; empty: every row
    std::optional<QStringList> companies{};   ///< ids; unset: of all
    std::optional<InventoryColumn> sortBy{};  ///< unset: as they came
    Qt::SortOrder order = Qt::AscendingOrder; ///< what is not told comes last either way
    std::optional<QStringList> connections{}; ///< ids; unset: of all
};

/// What became of the rows of an earlier snapshot.
struct Succession {
    static constexpr quint32 gone = ~quint32(0);

    std::vector<quint32> to; ///< by number there: the number here, or gone
    bool isSlight = true;    ///< most rows are the very same; false: each was looked for anew
    /// By number here: certainly the same as it was there. What is not may still be.
    std::vector<bool> same;
};

/// What is known of all endpoints at one moment: segments, shared. Rows are numbered through all of them; numbers mean
/// nothing in another snapshot. Immutable; any thread.
class Snapshot {
public:
    explicit Snapshot(std::vector<std::shared_ptr<const InventorySegment>> segments = {});

    quint32 size() const { return m_size; }
    const std::vector<std::shared_ptr<const InventorySegment>> &segments() const { return m_segments; }
    InventoryRow row(quint32 number) const;
    QString id(quint32 number) const;
    QString connection(quint32 number) const;
    std::optional<quint32> find(const QString &connection, const QString &id) const;
    size_t memory() const;
    /// What became of the rows of \p earlier; for workers.
    Succession since(const Snapshot &earlier) const;
    /// How many endpoints of a connection each company has, by its id.
    QHash<QString, qint64> countByCompany(const QString &connection) const;

    /// Up to a second at a million rows: for workers.
    InventoryIndex rows(const InventoryQuery &query) const;

private:
    /// The columns of one part, and which of their rows count.
    struct Part {
        const InventorySegment *segment;
        const InventoryColumns *columns;
        quint32 offset; ///< number of its first row
        bool isBase;
    };
    const Part &partOf(quint32 number) const;
    quint32 numbers() const { return m_parts.empty() ? 0 : m_parts.back().offset + m_parts.back().columns->size(); }
    InventoryIndex filter(const InventoryQuery &query) const;
    void sort(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const;
    void sortByKey(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const;
    void sortByText(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const;
    std::vector<quint64> keys(const InventoryIndex &index, InventoryColumn column) const;

    std::vector<std::shared_ptr<const InventorySegment>> m_segments;
    std::vector<Part> m_parts;
    quint32 m_size = 0;
};

} // namespace store
