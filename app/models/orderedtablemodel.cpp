// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orderedtablemodel.h"

#include <algorithm>
#include <numeric>

namespace models {

namespace {

/// More ranges than this are brought together first: each one costs a view a walk through all its rows.
constexpr size_t mostRanges = 32;

struct Range {
    int first;
    int last;
};

template <typename Fn>
std::vector<Range> rangesOf(size_t count, Fn isIn)
{
    std::vector<Range> ranges;
    for (size_t at = 0; at < count; ++at) {
        if (!isIn(at))
            continue;
        const auto position = static_cast<int>(at);
        if (!ranges.empty() && ranges.back().last == position - 1)
            ranges.back().last = position;
        else
            ranges.push_back({position, position});
    }
    return ranges;
}

} // namespace

int OrderedTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int OrderedTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(columns().size());
}

QVariant OrderedTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &column = columns().at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

int OrderedTableModel::positionOf(int row) const
{
    if (row < 0)
        return -1;
    if (m_positions.empty() && !m_order.empty()) {
        // Rows that are about to leave (~row) are no longer found.
        const int highest = std::max(0, *std::max_element(m_order.begin(), m_order.end()));
        m_positions.assign(static_cast<size_t>(highest) + 1, -1);
        for (size_t position = 0; position < m_order.size(); ++position) {
            if (m_order[position] >= 0)
                m_positions[static_cast<size_t>(m_order[position])] = static_cast<int>(position);
        }
    }
    return static_cast<size_t>(row) < m_positions.size() ? m_positions[static_cast<size_t>(row)] : -1;
}

void OrderedTableModel::setOrder(std::vector<int> order)
{
    m_order = std::move(order);
    m_positions.clear();
}

void OrderedTableModel::follow(OrderChange &&change)
{
    Q_ASSERT(change.to.size() == m_order.size());
    // Rows that stay are read from the new table from here on.
    std::vector<bool> wasThere(change.order.size());
    bool isInOrder = true;
    int highest = -1;
    for (size_t position = 0; position < m_order.size(); ++position) {
        const int to = change.to[position];
        if (to < 0) {
            m_order[position] = ~m_order[position];
            continue;
        }
        m_order[position] = change.order[static_cast<size_t>(to)];
        wasThere[static_cast<size_t>(to)] = true;
        isInOrder = isInOrder && to > highest;
        highest = to;
    }
    m_positions.clear();

    const auto leaves = [this](size_t position) { return m_order[position] < 0; };
    if (!isInOrder || rangesOf(m_order.size(), leaves).size() > mostRanges) {
        std::vector<int> from(m_order.size());
        std::iota(from.begin(), from.end(), 0);
        std::stable_sort(from.begin(), from.end(), [&change](int a, int b) {
            const auto key = [&change](int position) {
                return static_cast<unsigned>(change.to[static_cast<size_t>(position)]); // -1 is last
            };
            return key(a) < key(b);
        });
        permute(from);
    }
    removeLeaving();
    insertArriving(change.order, wasThere);
    tellChanged(change.changed);
}

void OrderedTableModel::removeLeaving()
{
    const auto ranges = rangesOf(m_order.size(), [this](size_t position) { return m_order[position] < 0; });
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        beginRemoveRows({}, range->first, range->last);
        m_order.erase(m_order.begin() + range->first, m_order.begin() + range->last + 1);
        m_positions.clear();
        endRemoveRows();
    }
}

void OrderedTableModel::insertArriving(const std::vector<int> &order, const std::vector<bool> &wasThere)
{
    const auto ranges = rangesOf(order.size(), [&wasThere](size_t position) { return !wasThere[position]; });
    if (ranges.size() <= mostRanges) {
        for (const Range &range : ranges) {
            beginInsertRows({}, range.first, range.last);
            m_order.insert(m_order.begin() + range.first, order.begin() + range.first, order.begin() + range.last + 1);
            m_positions.clear();
            endInsertRows();
        }
        return;
    }
    // All at the end, then everything to its place.
    const auto kept = static_cast<int>(m_order.size());
    beginInsertRows({}, kept, static_cast<int>(order.size()) - 1);
    for (size_t position = 0; position < order.size(); ++position) {
        if (!wasThere[position])
            m_order.push_back(order[position]);
    }
    m_positions.clear();
    endInsertRows();
    std::vector<int> from(order.size());
    int next = 0;
    int nextNew = kept;
    for (size_t position = 0; position < order.size(); ++position)
        from[position] = wasThere[position] ? next++ : nextNew++;
    permute(from);
}

void OrderedTableModel::tellChanged(const std::vector<bool> &changed)
{
    if (columnCount() == 0)
        return;
    auto ranges = rangesOf(changed.size(), [&changed](size_t position) { return changed[position]; });
    if (ranges.size() > mostRanges)
        ranges = {{ranges.front().first, ranges.back().last}};
    for (const Range &range : ranges)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

void OrderedTableModel::permute(const std::vector<int> &from)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<int> moved(from.size());
    std::vector<int> to(from.size());
    for (size_t position = 0; position < from.size(); ++position) {
        moved[position] = m_order[static_cast<size_t>(from[position])];
        to[static_cast<size_t>(from[position])] = static_cast<int>(position);
    }
    setOrder(std::move(moved));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(this->index(to[static_cast<size_t>(index.row())], index.column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace models
