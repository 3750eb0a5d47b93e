// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

/// The smallest table: rows of words, searched and sorted at once. `name` is who a row is.
class WordTable final : public models::TableModel {
public:
    struct Row {
        QString name;
        QString place;
        int size = 0;
        models::Tone tone = models::Tone::Neutral;
    };

    explicit WordTable(QList<Row> rows = {}) : m_all(std::move(rows)) { order(); }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_all = rows;
        order();
        endResetModel();
        Q_EMIT countsChanged();
    }
    void append(const Row &row)
    {
        beginInsertRows({}, rowCount(), rowCount());
        m_all.append(row);
        m_shown.append(m_all.size() - 1);
        endInsertRows();
        Q_EMIT countsChanged();
    }
    void setColumnShown(int column, bool shown)
    {
        m_columns[column].shown = shown;
        Q_EMIT columnsChanged();
    }
    static QList<Row> many(int count)
    {
        QList<Row> rows;
        for (int i = 0; i < count; ++i)
            rows.append({QStringLiteral("r%1").arg(i, 7, 10, QChar(u'0')), QStringLiteral("here"), i});
        return rows;
    }
    int asked = 0; ///< data() calls

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role) const override
    {
        ++const_cast<WordTable *>(this)->asked;
        const Row &row = m_all.at(m_shown.at(index.row()));
        if (role == Qt::DisplayRole)
            return index.column() == 0   ? QVariant(row.name)
                   : index.column() == 1 ? QVariant(row.place)
                                         : QVariant(row.size);
        if (role == ToneRole && index.column() == 1)
            return static_cast<int>(row.tone);
        if (role == Qt::TextAlignmentRole && index.column() == 2)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
            return m_columns.at(section).title;
        return {};
    }
    const QList<models::ColumnInfo> &columns() const override { return m_columns; }
    models::RowKey keyAt(int row) const override { return {QStringLiteral("c"), m_all.at(m_shown.at(row)).name}; }
    int rowOf(const models::RowKey &key) const override
    {
        for (int row = 0; row < rowCount(); ++row) {
            if (keyAt(row) == key)
                return row;
        }
        return -1;
    }
    void setFilter(const QString &words) override
    {
        beginResetModel();
        m_filter = words;
        order();
        endResetModel();
        Q_EMIT countsChanged();
    }
    QString filter() const override { return m_filter; }
    qint64 total() const override { return m_all.size(); }
    void sort(int column, Qt::SortOrder by) override
    {
        beginResetModel();
        m_sortColumn = column;
        m_sortOrder = by;
        order();
        endResetModel();
    }
    int sortColumn() const override { return m_sortColumn; }
    Qt::SortOrder sortOrder() const override { return m_sortOrder; }

private:
    void order()
    {
        m_shown.clear();
        for (qsizetype i = 0; i < m_all.size(); ++i) {
            if (m_filter.isEmpty() || m_all.at(i).name.contains(m_filter) || m_all.at(i).place.contains(m_filter))
                m_shown.append(i);
        }
        if (m_sortColumn < 0)
            return;
        std::stable_sort(m_shown.begin(), m_shown.end(), [this](qsizetype a, qsizetype b) {
            const Row &left = m_all.at(m_sortOrder == Qt::AscendingOrder ? a : b);
            const Row &right = m_all.at(m_sortOrder == Qt::AscendingOrder ? b : a);
            return m_sortColumn == 0   ? left.name < right.name
                   : m_sortColumn == 1 ? left.place < right.place
                                       : left.size < right.size;
        });
    }

    QList<models::ColumnInfo> m_columns{
        {QStringLiteral("name"), QStringLiteral("Name"), false, true, 20},
        {QStringLiteral("place"), QStringLiteral("Place"), false, true, 12},
        {QStringLiteral("size"), QStringLiteral("Size"), true, true, 8},
    };
    QList<Row> m_all;
    QList<qsizetype> m_shown;
    QString m_filter;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};
