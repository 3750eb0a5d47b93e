// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

namespace models {

/// A state that is told by colour, and never by colour alone: an icon and a word stand beside it.
enum class Tone {
    Neutral,
    Good,    ///< green
    Warning, ///< amber
    Bad,     ///< red
};

/// Who a row is, in every table.
struct RowKey {
    QString connection; ///< id
    QString id;         ///< the API's, opaque; unique within its kind and connection

    bool isValid() const { return !id.isEmpty(); }
    bool operator==(const RowKey &) const = default;
};
size_t qHash(const RowKey &key, size_t seed = 0);

/// One column as the table's header and its chooser know it.
struct ColumnInfo {
    QString id;    ///< stable, for settings and exports
    QString title; ///< translated
    bool numeric = false;
    bool shown = true; ///< before a person chose
    int width = 16;    ///< in average characters, before a person dragged
};

/// What every table of the window is over: rows of several connections, searched and sorted by the model itself. A filter
/// or a sort swaps the order (a reset); new data is a diff. GUI thread.
class TableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        ValueRole = Qt::UserRole, ///< the value behind Qt::DisplayRole: QDateTime, number, bool … invalid: not known
        ToneRole,                 ///< int(Tone); the view draws icon and colour beside the word
        ColorRole,                ///< QString, a connection's `#rrggbb`; the view draws it as a dot before its name
    };

    using QAbstractTableModel::QAbstractTableModel;

    virtual const QList<ColumnInfo> &columns() const = 0;
    virtual RowKey keyAt(int row) const = 0;
    /// -1 when it is not shown.
    virtual int rowOf(const RowKey &key) const = 0;

    /// Words, all of which must stand somewhere in a row; folded, so case and accents do not matter.
    virtual void setFilter(const QString &words) = 0;
    virtual QString filter() const = 0;
    /// Rows without the filter.
    virtual qint64 total() const = 0;
    // sort(column, order) of QAbstractItemModel: what is not known comes last either way; column -1: as they came.
    virtual int sortColumn() const = 0;
    virtual Qt::SortOrder sortOrder() const = 0;
    /// True while a filter or sort is being worked out: what is shown is the one before.
    virtual bool isBusy() const { return false; }

Q_SIGNALS:
    /// rowCount(), total() or isBusy() is another.
    void countsChanged();
    /// ColumnInfo::shown of a column is another: one that means something only sometimes. What a person chose stays.
    void columnsChanged();
};

} // namespace models
