// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <functional>

namespace models {

/// One column of a table of records. A table of columns is data: order, words, alignment, how a value is read.
template <typename Row>
struct Column {
    QString id;    ///< stable, for settings and exports
    QString title; ///< translated
    std::function<QVariant(const Row &)>
        value;            ///< shown and sorted by; an invalid QVariant is unknown and shown as “—”
    bool numeric = false; ///< right-aligned
};

/// Rows of one kind of record, read-only, in the order they were given. Rows arrive page by page.
template <typename Row>
class RecordTableModel final : public QAbstractTableModel {
public:
    /// The unformatted value behind what Qt::DisplayRole shows.
    static constexpr int ValueRole = Qt::UserRole;

    explicit RecordTableModel(QList<Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_columns(std::move(columns))
    {}

    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        const auto first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
        m_rows.append(rows);
        endInsertRows();
    }

    void clear()
    {
        if (m_rows.isEmpty())
            return;
        beginResetModel();
        m_rows.clear();
        endResetModel();
    }

    const QList<Row> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<Row> &column = m_columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole: {
            const QVariant value = column.value(m_rows.at(index.row()));
            return value.isValid() ? value : QVariant(QStringLiteral("—"));
        }
        case ValueRole: return column.value(m_rows.at(index.row()));
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(column.numeric ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter));
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return {};
        if (role == Qt::DisplayRole)
            return m_columns.at(section).title;
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment(m_columns.at(section).numeric ? Qt::AlignRight | Qt::AlignVCenter
                                                                                   : Qt::AlignLeft | Qt::AlignVCenter));
        return {};
    }

private:
    QList<Column<Row>> m_columns;
    QList<Row> m_rows;
};

} // namespace models
