// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/treemodel.h"

#include "base/foldedtext.h"
#include "models/tablework.h"
#include "models/words.h"

#include <algorithm>

namespace models {

namespace {

/// More ranges of new lines than this are brought in at once.
constexpr size_t mostRanges = 32;

qint64 prepare(std::vector<TreeItem> &items)
{
    qint64 records = 0;
    for (TreeItem &item : items) {
        QString text = item.row.id;
        for (const QVariant &cell : std::as_const(item.cells))
            text += u'\n' + searchedText(cell);
        item.searched = base::folded(text);
        records += (item.row.isValid() ? 1 : 0) + prepare(item.children);
    }
    return records;
}

} // namespace

struct TreeModel::Node {
    Node *parent = nullptr;
    int row = 0;
    int target = 0; ///< while siblings are reconciled: where it goes; -1: nowhere
    QString key{};
    QVariantList cells{};
    QString toolTip{};
    RowKey id{};
    std::vector<std::unique_ptr<Node>> children{};

    void number()
    {
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->row = static_cast<int>(i);
    }
};

/// An item that passes the filter, with those below it that do.
struct TreeModel::Wanted {
    const TreeItem *item;
    bool isWanted;
    std::vector<Wanted> children;
};

TreeModel::TreeModel(QList<ColumnInfo> columns, QObject *parent)
    : QAbstractItemModel(parent),
      m_columns(std::move(columns)),
      m_root(std::make_unique<Node>())
{}

TreeModel::~TreeModel() = default;

void TreeModel::setItems(std::vector<TreeItem> items)
{
    m_items = std::move(items);
    m_total = prepare(m_items);
    refresh();
}

void TreeModel::setFilter(const QString &words)
{
    m_filter = words;
    if (const QByteArrayList folded = base::foldedWords(words); folded != m_words) {
        m_words = folded;
        refresh();
    }
}

void TreeModel::sort(int column, Qt::SortOrder order)
{
    if (column < -1 || column >= m_columns.size() || (column == m_sortColumn && order == m_order))
        return;
    m_sortColumn = column;
    m_order = order;
    refresh();
}

TreeModel::Wanted TreeModel::wanted(const TreeItem &item, const QByteArrayList &words) const
{
    QByteArrayList missing = words;
    missing.removeIf([&item](const QByteArray &word) { return item.searched.contains(word); });
    Wanted result{&item, missing.isEmpty(), {}};
    for (const TreeItem &child : item.children) {
        Wanted below = wanted(child, missing);
        if (below.isWanted)
            result.children.push_back(std::move(below));
    }
    result.isWanted = result.isWanted || !result.children.empty();
    arrange(result.children);
    return result;
}

void TreeModel::arrange(std::vector<Wanted> &siblings) const
{
    if (m_sortColumn < 0)
        return;
    std::vector<SortKey> keys;
    std::vector<int> rows;
    for (const Wanted &sibling : siblings) {
        rows.push_back(static_cast<int>(rows.size()));
        keys.push_back(SortKey::of(sibling.item->cells.value(m_sortColumn)));
    }
    sortRows(rows, keys, m_order);
    std::vector<Wanted> sorted;
    for (const int row : rows)
        sorted.push_back(std::move(siblings[static_cast<size_t>(row)]));
    siblings = std::move(sorted);
}

void TreeModel::refresh()
{
    std::vector<Wanted> top;
    for (const TreeItem &item : m_items) {
        Wanted one = wanted(item, m_words);
        if (one.isWanted)
            top.push_back(std::move(one));
    }
    arrange(top);
    reconcile(*m_root, top);
    const auto count = [](const auto &self, const std::vector<Wanted> &siblings) -> qint64 {
        qint64 records = 0;
        for (const Wanted &one : siblings)
            records += (one.item->row.isValid() ? 1 : 0) + self(self, one.children);
        return records;
    };
    m_shownCount = count(count, top);
    Q_EMIT countsChanged();
}

void TreeModel::reconcile(Node &parent, const std::vector<Wanted> &wanted)
{
    QHash<QString, int> targets;
    for (size_t i = 0; i < wanted.size(); ++i)
        targets.insert(wanted[i].item->key, static_cast<int>(i));
    bool isTogether = true;
    int highest = -1;
    int leaving = 0;
    int firstLeaving = -1;
    for (const auto &child : parent.children) {
        child->target = targets.value(child->key, -1);
        if (child->target < 0) {
            firstLeaving = leaving++ == 0 ? child->row : firstLeaving;
            isTogether = isTogether && child->row == firstLeaving + leaving - 1;
        } else {
            isTogether = isTogether && child->target > highest;
            highest = child->target;
        }
    }
    if (!isTogether) {
        bringTogether(parent);
        firstLeaving = static_cast<int>(parent.children.size()) - leaving;
    }
    if (leaving > 0) {
        const auto first = parent.children.begin() + firstLeaving;
        beginRemoveRows(indexOf(parent), firstLeaving, firstLeaving + leaving - 1);
        parent.children.erase(first, first + leaving);
        parent.number();
        endRemoveRows();
    }
    insertMissing(parent, wanted);
    for (size_t i = 0; i < wanted.size(); ++i) {
        Node &child = *parent.children[i];
        const TreeItem &item = *wanted[i].item;
        child.id = item.row;
        if (child.cells != item.cells || child.toolTip != item.toolTip) {
            child.cells = item.cells;
            child.toolTip = item.toolTip;
            const QModelIndex first = indexOf(child);
            Q_EMIT dataChanged(first, first.siblingAtColumn(columnCount() - 1));
        }
        reconcile(child, wanted[i].children);
    }
}

/// Puts siblings in the order of their targets, those that leave at the end.
void TreeModel::bringTogether(Node &parent)
{
    const QList<QPersistentModelIndex> parents{QPersistentModelIndex(indexOf(parent))};
    Q_EMIT layoutAboutToBeChanged(parents, VerticalSortHint);
    std::stable_sort(parent.children.begin(), parent.children.end(), [](const auto &a, const auto &b) {
        return static_cast<unsigned>(a->target) < static_cast<unsigned>(b->target); // -1 is last
    });
    parent.number();
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex &index : held) {
        Node *const node = static_cast<Node *>(index.internalPointer());
        if (node->parent == &parent)
            changePersistentIndex(index, createIndex(node->row, index.column(), node));
    }
    Q_EMIT layoutChanged(parents, VerticalSortHint);
}

void TreeModel::insertMissing(Node &parent, const std::vector<Wanted> &wanted)
{
    struct Range {
        int first;
        int last;
    };
    std::vector<bool> isThere(wanted.size());
    for (const auto &child : parent.children)
        isThere[static_cast<size_t>(child->target)] = true;
    std::vector<Range> ranges;
    for (int i = 0; i < static_cast<int>(wanted.size()); ++i) {
        if (isThere[static_cast<size_t>(i)])
            continue;
        if (!ranges.empty() && ranges.back().last == i - 1)
            ranges.back().last = i;
        else
            ranges.push_back({i, i});
    }
    const auto insert = [&](int at, const std::vector<Range> &which) {
        std::vector<std::unique_ptr<Node>> fresh;
        for (const Range &range : which) {
            for (int i = range.first; i <= range.last; ++i)
                fresh.push_back(made(wanted[static_cast<size_t>(i)], parent, i));
        }
        beginInsertRows(indexOf(parent), at, at + static_cast<int>(fresh.size()) - 1);
        parent.children.insert(parent.children.begin() + at, std::make_move_iterator(fresh.begin()),
                               std::make_move_iterator(fresh.end()));
        parent.number();
        endInsertRows();
    };
    if (ranges.size() > mostRanges) {
        insert(static_cast<int>(parent.children.size()), ranges);
        bringTogether(parent);
        return;
    }
    for (const Range &range : ranges)
        insert(range.first, {range});
}

std::unique_ptr<TreeModel::Node> TreeModel::made(const Wanted &wanted, Node &parent, int target) const
{
    auto node = std::make_unique<Node>(Node{.parent = &parent, .target = target});
    node->key = wanted.item->key;
    node->cells = wanted.item->cells;
    node->toolTip = wanted.item->toolTip;
    node->id = wanted.item->row;
    for (const Wanted &child : wanted.children)
        node->children.push_back(made(child, *node, static_cast<int>(node->children.size())));
    node->number();
    return node;
}

TreeModel::Node &TreeModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? *static_cast<Node *>(index.internalPointer()) : *m_root;
}

QModelIndex TreeModel::indexOf(const Node &node) const
{
    return &node == m_root.get() ? QModelIndex() : createIndex(node.row, 0, &node);
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeAt(parent).children[static_cast<size_t>(row)].get());
}

QModelIndex TreeModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(*nodeAt(child).parent) : QModelIndex();
}

int TreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent).children.size());
}

int TreeModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns.size());
}

QVariant TreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole: return display(node.cells.value(index.column()), QDateTime::currentDateTimeUtc());
    case Qt::ToolTipRole: return shown(node.toolTip);
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case TableModel::ValueRole: return node.cells.value(index.column());
    case TableModel::ToneRole: return static_cast<int>(Tone::Neutral);
    default: return {};
    }
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo &column = m_columns.at(section);
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

RowKey TreeModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? nodeAt(index).id : RowKey();
}

QModelIndex TreeModel::indexOf(const RowKey &key) const
{
    const auto find = [&key](const auto &self, const Node &node) -> const Node * {
        if (key.isValid() && node.id == key)
            return &node;
        for (const auto &child : node.children) {
            if (const Node *found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Node *found = find(find, *m_root);
    return found ? indexOf(*found) : QModelIndex();
}

} // namespace models
