// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <vector>

namespace models {

/// From the rows a table shows to those it will show. A value, made by workers.
struct OrderChange {
    std::vector<int> order; ///< rows of the new table, as they will be shown
    std::vector<int> to;    ///< of each position before: the one afterwards; -1: gone
    std::vector<bool>
        changed; ///< by position afterwards: was there before, and shows something else; may be empty: none
};

/// A table that shows numbered rows in an order of its own. New data is brought to the views as removals, moves,
/// insertions and changes, few of them however scattered it is, so that persistent indexes, selection and scrolling
/// survive. GUI thread.
class OrderedTableModel : public TableModel {
    Q_OBJECT

public:
    using TableModel::TableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// What is shown at a position: a row of the table; ~row for one of the table before that is about to be removed,
    /// which happens only while follow() runs.
    int shownAt(int position) const { return m_order[static_cast<size_t>(position)]; }
    const std::vector<int> &order() const { return m_order; }
    /// -1 when it is not shown.
    int positionOf(int row) const;

    /// Between beginResetModel() and endResetModel().
    void setOrder(std::vector<int> order);
    /// The new table must be in place, and the one before still be there for rows that leave.
    void follow(OrderChange &&change);

private:
    void removeLeaving();
    void insertArriving(const std::vector<int> &order, const std::vector<bool> &wasThere);
    void tellChanged(const std::vector<bool> &changed);
    /// \p from: of each new position, the one before.
    void permute(const std::vector<int> &from);

    std::vector<int> m_order;
    mutable std::vector<int> m_positions; ///< by row; empty: not worked out
};

} // namespace models
