// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "base/foldedtext.h"
#include "models/tablework.h"
#include "models/words.h"

#include <functional>
#include <numeric>

namespace models {

/// One column of a table of records. A table of columns is data: order, words, alignment, how a value is read. The
/// functions are pure, and workers call them too.
template <typename Row>
struct Column {
    QString id;                                    ///< stable, for settings and exports
    QString title;                                 ///< translated
    std::function<QVariant(const Row &)> value;    ///< text, number, bool or QDateTime (UTC); invalid: not known
    bool numeric = false;                          ///< right-aligned
    int width = 16;                                ///< in average characters, before a person dragged
    bool shown = true;                             ///< before a person chose
    std::function<QVariant(const Row &)> order{};  ///< sorted by this in place of the value
    std::function<QString(const Row &)> text{};    ///< shown in place of what display() makes of the value
    std::function<Tone(const Row &)> tone{};       ///< unset: Neutral
    std::function<QString(const Row &)> color{};   ///< Connection::color, where the value is its name
    std::function<QString(const Row &)> toolTip{}; ///< our own words only, as tool tips may be taken for markup
};

/// Rows of one kind of record, read-only. Up to about 100 000: what takes long is done by a worker, the latest wins.
/// Rows with the same key are one row. GUI thread.
template <typename Row>
class RecordTableModel final : public OrderedTableModel {
public:
    using KeyOf = std::function<RowKey(const Row &)>;

    /// \p clock tells how long ago a time is; must outlive the model.
    RecordTableModel(QList<Column<Row>> columns, KeyOf keyOf, const base::Clock &clock, QObject *parent = nullptr)
        : OrderedTableModel(parent),
          m_making(std::make_shared<const Making>(Making{std::move(columns), std::move(keyOf)})),
          m_clock(clock),
          m_table(std::make_shared<const Table>())
    {
        for (const Column<Row> &column : m_making->columns)
            m_columns.append({column.id, column.title, column.numeric, column.shown, column.width});
    }

    /// In place of all rows. What stays by its key stays selected, and what is shown changes where it has to.
    void setRows(const QList<Row> &rows) { setParts({rows}); }
    /// The same in parts, one after the other: putting them together may take long.
    void setParts(const QList<QList<Row>> &parts)
    {
        m_arrived = parts;
        // What a worker is busy with is let come to its end: under a sweep there would be no end of beginning anew.
        m_isStale = isLarge() && m_work.isActive();
        if (!m_isStale)
            work();
    }
    /// All that are shown or filtered away, in the order they came. Not yet those that a worker is busy with.
    const QList<Row> &rows() const { return m_table->rows; }
    const Row &rowAt(int position) const
    {
        const int row = shownAt(position);
        return row >= 0 ? m_table->rows.at(row) : m_before->rows.at(~row);
    }
    /// nullptr when there is none; shown or not.
    const Row *find(const RowKey &key) const
    {
        const auto found = m_table->index.byKey.constFind(key);
        return found == m_table->index.byKey.cend() ? nullptr : &m_table->rows.at(*found);
    }
    /// A column that means something only sometimes.
    void setColumnShown(const QString &id, bool shown)
    {
        for (ColumnInfo &column : m_columns) {
            if (column.id == id && std::exchange(column.shown, shown) != shown)
                Q_EMIT columnsChanged();
        }
    }

    const QList<ColumnInfo> &columns() const override { return m_columns; }
    RowKey keyAt(int row) const override
    {
        const int shown = shownAt(row);
        return shown >= 0 ? m_table->index.keys.at(shown) : m_before->index.keys.at(~shown);
    }
    int rowOf(const RowKey &key) const override { return positionOf(m_table->index.byKey.value(key, -1)); }
    void setFilter(const QString &words) override
    {
        m_filter = words;
        if (const QByteArrayList folded = base::foldedWords(words); folded != m_wanted.words) {
            m_wanted.words = folded;
            work();
        }
    }
    QString filter() const override { return m_filter; }
    qint64 total() const override { return m_table->rows.size(); }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override
    {
        if (column < -1 || column >= m_columns.size() || (column == m_wanted.column && order == m_wanted.order))
            return;
        m_wanted.column = column;
        m_wanted.order = order;
        work();
    }
    int sortColumn() const override { return m_wanted.column; }
    Qt::SortOrder sortOrder() const override { return m_wanted.order; }
    bool isBusy() const override { return m_work.isActive(); }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Column<Row> &column = m_making->columns.at(index.column());
        switch (role) {
        case Qt::DisplayRole: {
            const QString text = column.text ? column.text(rowAt(index.row())) : QString();
            return text.isEmpty() ? display(column.value(rowAt(index.row())), m_clock.utc()) : text;
        }
        case Qt::ToolTipRole: {
            const QString text = column.toolTip ? column.toolTip(rowAt(index.row())) : QString();
            return shown(text.isEmpty() ? exactTime(column.value(rowAt(index.row()))) : text);
        }
        case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
        case ValueRole: return column.value(rowAt(index.row()));
        case ToneRole: return static_cast<int>(column.tone ? column.tone(rowAt(index.row())) : Tone::Neutral);
        case ColorRole: return column.color ? QVariant(column.color(rowAt(index.row()))) : QVariant();
        default: return {};
        }
    }

private:
    /// More rows than this are for a worker.
    static constexpr qsizetype fewRows = 5000;

    struct Making {
        QList<Column<Row>> columns;
        KeyOf keyOf;
    };
    struct Table {
        QList<Row> rows;
        TableIndex index;
    };
    struct Wanted {
        QByteArrayList words;
        int column = -1;
        Qt::SortOrder order = Qt::AscendingOrder;

        bool operator==(const Wanted &) const = default;
    };
    /// What a worker is given.
    struct Task {
        std::shared_ptr<const Making> making;
        std::shared_ptr<const Table> table;
        std::vector<int> order; ///< of table, as it is shown
        std::optional<QList<QList<Row>>> arrived;
        Wanted wanted;
        bool isDiff = false; ///< the same filter and sort as what is shown
    };
    struct Result {
        std::shared_ptr<const Table> table;
        Wanted wanted;
        bool isDiff = false;
        OrderChange change; ///< without a diff only its order
    };

    static qsizetype sizeOf(const QList<QList<Row>> &parts)
    {
        return std::accumulate(parts.cbegin(), parts.cend(), qsizetype(0),
                               [](qsizetype sum, const QList<Row> &part) { return sum + part.size(); });
    }

    static void add(Table &table, const Row &row, const Making &making)
    {
        const RowKey key = making.keyOf(row);
        QString searched = key.id;
        size_t print = 0;
        for (const Column<Row> &column : making.columns) {
            const QVariant value = column.value(row);
            const QString text = column.text ? column.text(row) : QString();
            const Tone tone = column.tone ? column.tone(row) : Tone::Neutral;
            searched += u'\n' + (text.isEmpty() ? searchedText(value) : text);
            const QString color = column.color ? column.color(row) : QString();
            print = qHashMulti(printOf(value, print), text, color, static_cast<int>(tone));
        }
        TableIndex &index = table.index;
        if (const int twin = index.byKey.value(key, -1); twin >= 0) {
            table.rows[twin] = row;
            index.searched[twin] = base::folded(searched);
            index.prints[static_cast<size_t>(twin)] = print;
            return;
        }
        index.byKey.insert(key, static_cast<int>(table.rows.size()));
        index.keys.append(key);
        index.searched.append(base::folded(searched));
        index.prints.push_back(print);
        table.rows.append(row);
    }

    static std::shared_ptr<const Table> tableOf(const QList<QList<Row>> &parts, const Making &making)
    {
        auto table = std::make_shared<Table>();
        table->rows.reserve(sizeOf(parts));
        table->index.byKey.reserve(sizeOf(parts));
        for (const QList<Row> &part : parts) {
            for (const Row &row : part)
                add(*table, row, making);
        }
        return table;
    }

    static Result run(const Task &task)
    {
        Result result{task.arrived ? tableOf(*task.arrived, *task.making) : task.table, task.wanted, task.isDiff, {}};
        std::vector<int> order = matching(result.table->index, task.wanted.words);
        if (task.wanted.column >= 0) {
            const Column<Row> &column = task.making->columns.at(task.wanted.column);
            const auto &value = column.order ? column.order : column.value;
            std::vector<SortKey> keys(static_cast<size_t>(result.table->rows.size()));
            for (const int row : order)
                keys[static_cast<size_t>(row)] = SortKey::of(value(result.table->rows.at(row)));
            sortRows(order, keys, task.wanted.order);
        }
        if (task.isDiff)
            result.change = changeBetween(task.table->index, task.order, result.table->index, std::move(order));
        else
            result.change.order = std::move(order);
        return result;
    }

    bool isLarge() const { return std::max(m_table->rows.size(), m_arrived ? sizeOf(*m_arrived) : 0) > fewRows; }

    void work()
    {
        m_isStale = false;
        Task task{m_making, m_table, order(), m_arrived, m_wanted, m_wanted == m_shown};
        if (!isLarge()) {
            m_work.cancel();
            take(run(task));
            return;
        }
        const bool wasBusy = isBusy();
        m_work =
            base::Call<Task>::ready(std::move(task))
                .mapOn(QThreadPool::globalInstance(), [](Task &&given) -> base::Result<Result> { return run(given); })
                .then(
                    this, [this](Result &&result) { take(std::move(result)); }, [](const base::ApiError &) {});
        if (!wasBusy)
            Q_EMIT countsChanged();
    }

    void take(Result &&result)
    {
        if (!m_isStale)
            m_arrived.reset();
        m_shown = result.wanted;
        m_before = std::exchange(m_table, result.table);
        if (result.isDiff) {
            follow(std::move(result.change));
        } else {
            beginResetModel();
            setOrder(std::move(result.change.order));
            endResetModel();
        }
        dropElsewhere(std::exchange(m_before, {}));
        if (m_isStale)
            work();
        Q_EMIT countsChanged();
    }

    std::shared_ptr<const Making> m_making;
    const base::Clock &m_clock;
    QList<ColumnInfo> m_columns;
    std::shared_ptr<const Table> m_table;
    std::shared_ptr<const Table> m_before;      ///< while rows of it leave
    std::optional<QList<QList<Row>>> m_arrived; ///< not shown yet
    QString m_filter;
    Wanted m_wanted;
    Wanted m_shown;
    base::CallSlot m_work;
    bool m_isStale = false; ///< rows arrived while a worker is busy with those before
};

} // namespace models
