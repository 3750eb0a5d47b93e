// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QByteArrayList>
#include <QVariant>

#include <memory>
#include <vector>

namespace models {

/// One line of a tree, with those below it.
struct TreeItem {
    QString key;        ///< unique among its siblings: who it is when new items come
    QVariantList cells; ///< a value a column, as shown() makes them
    QString toolTip{};  ///< our own words only, as tool tips may be taken for markup
    RowKey row{};       ///< invalid: no record, only a place in the tree
    std::vector<TreeItem> children{};
    QByteArray searched{}; ///< filled in by the model
};

/// A searchable tree. New items, a filter and a sort are brought to the views as a diff, so that what is expanded and
/// selected stays so. A word of the filter may stand in a line or in any above it; lines above a hit stay. GUI thread;
/// for some ten thousand lines.
class TreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    using Role = TableModel::Role;

    ~TreeModel() override;

    const QList<ColumnInfo> &columns() const { return m_columns; }
    void setFilter(const QString &words);
    QString filter() const { return m_filter; }
    /// Records without the filter, and those that are shown; lines above a hit among them.
    qint64 total() const { return m_total; }
    qint64 shownCount() const { return m_shownCount; }
    RowKey keyAt(const QModelIndex &index) const;
    /// Invalid when it is not shown.
    QModelIndex indexOf(const RowKey &key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Among siblings; what is not known comes last either way. Column -1: as they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// total() or shownCount() is another.
    void countsChanged();

protected:
    explicit TreeModel(QList<ColumnInfo> columns, QObject *parent = nullptr);
    void setItems(std::vector<TreeItem> items);

private:
    struct Node;
    struct Wanted;

    Wanted wanted(const TreeItem &item, const QByteArrayList &words) const;
    void arrange(std::vector<Wanted> &siblings) const;
    void refresh();
    void reconcile(Node &parent, const std::vector<Wanted> &wanted);
    void bringTogether(Node &parent);
    void insertMissing(Node &parent, const std::vector<Wanted> &wanted);
    std::unique_ptr<Node> made(const Wanted &wanted, Node &parent, int target) const;
    QModelIndex indexOf(const Node &node) const;
    Node &nodeAt(const QModelIndex &index) const;

    QList<ColumnInfo> m_columns;
    std::vector<TreeItem> m_items;
    std::unique_ptr<Node> m_root;
    QString m_filter;
    QByteArrayList m_words;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    qint64 m_total = 0;
    qint64 m_shownCount = 0;
};

} // namespace models
