// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "store/cache.h"

#include <QJsonDocument>

#include <map>

namespace models {

/// A cache that a table reads. Borrowed: take it out with setSources() before it goes.
struct Source {
    QString connection; ///< id
    QString name;       ///< the connection's, as people call it
    store::Cache *cache = nullptr;

    bool operator==(const Source &) const = default;
};

/// A record, and where it came from: several connections stand in one table.
template <typename T>
struct Sourced {
    QString connection;     ///< id
    QString connectionName; ///< as people call it
    QString company;        ///< id: whose it is, as the cache knows it; for companies their parent
    QDateTime seenAt;       ///< UTC
    T record;
};

/// Brings the records of some caches into a table, and again whenever something changed there. One source is one read; a
/// reload that is asked for meanwhile follows, after a pause as long as the read took. GUI thread.
class RecordFeed : public QObject {
    Q_OBJECT

public:
    ~RecordFeed() override;

    /// In the order they stand in the table. Rows of one that is no longer among them go at once, new ones are read.
    void setSources(const QList<Source> &sources);
    const QList<Source> &sources() const { return m_sources; }
    /// Reads all again, or one of them.
    void reload(const QString &connection = {});
    /// Every source has been read.
    bool isLoaded() const;
    /// Why the cache of a source could not be read the last time; rows of before stay.
    std::optional<base::ApiError> error(const QString &connection) const;

Q_SIGNALS:
    /// A source has been read and the table was given its rows, or there is an error().
    void loaded(const QString &connection);

protected:
    RecordFeed(base::Clock &clock, QObject *parent);

    /// Reads in a worker, then ends in finished().
    virtual base::CallHandle read(const Source &source) = 0;
    virtual void forget(const QString &connection) = 0;
    /// Sources came or went, or have another name.
    virtual void arrange() = 0;
    void finished(const QString &connection, const std::optional<base::ApiError> &error);

private:
    struct Line;
    void begin(const QString &connection);

    base::Clock &m_clock;
    QList<Source> m_sources;
    std::map<QString, std::unique_ptr<Line>> m_lines; ///< by connection
};

/// The feed of one kind of record.
template <typename T>
class RecordFeedOf final : public RecordFeed {
public:
    using Row = Sourced<T>;
    /// Makes the rows of one cache, in a worker; connection and its name are filled in afterwards. Pure.
    using Reader = std::function<QList<Row>(const store::CacheReader &)>;
    /// Gives a read what it needs from this thread.
    using MakeReader = std::function<Reader(const Source &)>;

    /// \p model must outlive the feed; it gets all rows, source by source.
    RecordFeedOf(RecordTableModel<Row> &model, base::Clock &clock, MakeReader makeReader, QObject *parent = nullptr)
        : RecordFeed(clock, parent),
          m_model(model),
          m_makeReader(std::move(makeReader))
    {}
    RecordFeedOf(RecordTableModel<Row> &model, base::Clock &clock, Reader reader, QObject *parent = nullptr)
        : RecordFeedOf(model, clock, MakeReader([reader = std::move(reader)](const Source &) { return reader; }),
                       parent)
    {}
    /// All records of a kind, as T::from() decodes them.
    RecordFeedOf(RecordTableModel<Row> &model, base::Clock &clock, QLatin1StringView kind, QObject *parent = nullptr)
        : RecordFeedOf(model, clock, Reader([kind](const store::CacheReader &reader) { return all(reader, kind); }),
                       parent)
    {}

    /// For readers that add to the records of a kind.
    static QList<Row> all(const store::CacheReader &reader, QLatin1StringView kind)
    {
        QList<Row> rows;
        reader.forEach({kind, std::nullopt}, [&rows](const store::RowView &row) {
            const auto json = QByteArray::fromRawData(row.json.data(), row.json.size());
            rows.append({{},
                         {},
                         QString::fromUtf8(row.company),
                         QDateTime::fromMSecsSinceEpoch(row.seenAt, Qt::UTC),
                         T::from(QJsonDocument::fromJson(json).object())});
            return true;
        });
        return rows;
    }

private:
    base::CallHandle read(const Source &source) override
    {
        return source.cache
            ->read([reader = m_makeReader(source), source](const store::CacheReader &cache) {
                return withSource(reader(cache), source);
            })
            .finally(this, [this, connection = source.connection](base::Result<QList<Row>> &&result) {
                if (!result) {
                    finished(connection, result.error());
                    return;
                }
                dropElsewhere(std::exchange(m_rows[connection], std::move(*result)));
                arrange();
                finished(connection, std::nullopt);
            });
    }
    void forget(const QString &connection) override { dropElsewhere(m_rows.take(connection)); }
    void arrange() override
    {
        QList<QList<Row>> parts;
        for (const Source &source : sources()) {
            QList<Row> &rows = m_rows[source.connection];
            if (!rows.isEmpty() && rows.constFirst().connectionName != source.name)
                rows = withSource(std::move(rows), source);
            parts.append(rows);
        }
        m_model.setParts(parts);
        m_model.setColumnShown(QStringLiteral("connection"), sources().size() > 1);
    }
    static QList<Row> withSource(QList<Row> rows, const Source &source)
    {
        for (Row &row : rows) {
            row.connection = source.connection;
            row.connectionName = source.name;
        }
        return rows;
    }

    RecordTableModel<Row> &m_model;
    MakeReader m_makeReader;
    QHash<QString, QList<Row>> m_rows;
};

/// Columns of a record as columns of one with its source: the same, and the connection.
template <typename T>
QList<Column<Sourced<T>>> sourced(const QList<Column<T>> &columns)
{
    QList<Column<Sourced<T>>> all;
    const auto lifted =
        [](const auto &fn) -> std::function<std::invoke_result_t<decltype(fn), const T &>(const Sourced<T> &)> {
        if (!fn)
            return {};
        return [fn](const Sourced<T> &row) { return fn(row.record); };
    };
    for (const Column<T> &column : columns) {
        all.append({.id = column.id,
                    .title = column.title,
                    .value = lifted(column.value),
                    .numeric = column.numeric,
                    .width = column.width,
                    .shown = column.shown,
                    .order = lifted(column.order),
                    .text = lifted(column.text),
                    .tone = lifted(column.tone),
                    .color = lifted(column.color),
                    .toolTip = lifted(column.toolTip)});
    }
    all.append({.id = QStringLiteral("connection"),
                .title = Words::tr("Connection"),
                .value = [](const Sourced<T> &row) { return shown(row.connectionName); },
                .shown = false});
    return all;
}

/// Who a record with its source is.
template <typename T>
RowKey keyOf(const Sourced<T> &row)
{
    return {row.connection, row.record.id};
}

} // namespace models
