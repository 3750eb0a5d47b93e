// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/inventory.h"

#include "records/company.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <map>

namespace store {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const RowView &row)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(row.json.data(), row.json.size())).object();
}

template <typename Fn>
void forEach(const CacheReader &reader, QLatin1StringView kind, Fn fn)
{
    reader.forEach({kind, std::nullopt}, [&fn](const RowView &row) { return fn(row), true; });
}

/// \p row as a list shows it now, in place of \p before.
InventoryRow shownAnew(InventoryRow row, const InventoryRow &before)
{
    InventoryRow told; // by details alone
    told.agent = before.agent;
    told.signatureOutdated = before.signatureOutdated;
    told.infected = before.infected;
    told.state = before.state;
    told.lastSeen = before.lastSeen;
    if (row.companyName.isEmpty() && row.company == before.company)
        told.companyName = before.companyName;
    if (row.groupName.isEmpty() && row.group == before.group)
        told.groupName = before.groupName;
    row.add(told);
    return row;
}

} // namespace

std::shared_ptr<const InventoryColumns> readInventory(const CacheReader &reader)
{
    QHash<QString, QString> companies;
    forEach(reader, kinds::company, [&companies](const RowView &row) {
        const auto company = records::CompanyNode::from(objectOf(row));
        companies.insert(company.id, company.name);
    });
    InventoryColumns details;
    forEach(reader, kinds::endpointDetails, [&details](const RowView &row) {
        details.add(InventoryRow::from(records::EndpointDetails::from(objectOf(row))));
    });
    details.finish();
    const auto withDetails = [&details](InventoryRow row) {
        if (const auto found = details.find(row.id))
            row.add(details.row(*found));
        return row;
    };

    auto columns = std::make_shared<InventoryColumns>();
    QHash<QString, QString> groups;
    QSet<QString> seen;
    const bool hasBoth = reader.holding({kinds::endpoint, std::nullopt}).rows > 0;
    forEach(reader, kinds::inventoryItem, [&](const RowView &row) {
        const auto item = records::InventoryItem::from(objectOf(row));
        auto endpoint = InventoryRow::from(item);
        if (!endpoint) {
            groups.insert(item.id, item.name);
            return;
        }
        if (endpoint->company.isEmpty())
            endpoint->company = QString::fromUtf8(row.company);
        if (hasBoth)
            seen.insert(endpoint->id);
        columns->add(withDetails(std::move(*endpoint)));
    });
    forEach(reader, kinds::endpoint, [&](const RowView &row) {
        auto endpoint = InventoryRow::from(records::Endpoint::from(objectOf(row)), QString::fromUtf8(row.company));
        if (!seen.contains(endpoint.id))
            columns->add(withDetails(std::move(endpoint)));
    });
    columns->nameCompanies(companies);
    columns->nameGroups(groups);
    columns->finish();
    return columns;
}

/// What was asked for while others may be still on their way.
struct Inventory::Change {
    QList<InventoryRow> rows;
    QStringList gone;
    std::optional<InventoryRow> details{};
};

/// Makes snapshots, one after the other, on a thread of its own.
struct Inventory::Builder {
    explicit Builder(Inventory *owner) : inventory(owner), home(owner), thread(u"inventory"_s) {}

    Inventory *inventory; ///< for home only
    base::Homeward home;

    // Its thread only.
    std::map<QString, std::shared_ptr<const InventorySegment>> segments;
    struct Loading {
        std::weak_ptr<int> reader; ///< gone: nobody reads any more
        QList<Change> changes;     ///< since load() was asked for
    };
    std::map<QString, Loading> loading;

    StoreThread thread;

    void publish()
    {
        std::vector<std::shared_ptr<const InventorySegment>> all;
        for (const auto &[connection, segment] : segments)
            all.push_back(segment);
        home.drop([this, snapshot = std::make_shared<const Snapshot>(std::move(all))] {
            inventory->m_snapshot = snapshot;
            Q_EMIT inventory->changed();
        });
    }

    /// False when all is as it was.
    bool apply(const QString &connection, const Change &change)
    {
        auto &segment = segments[connection];
        if (!segment) {
            auto empty = std::make_shared<InventoryColumns>();
            empty->finish();
            segment = std::make_shared<InventorySegment>(connection, std::move(empty));
        }
        // Merged here, with what is known at this moment: lists and details arrive in any order.
        QHash<QString, const InventoryRow *> latest;
        for (const InventoryRow &row : change.rows)
            latest.insert(row.id, &row);
        QList<InventoryRow> rows;
        for (const InventoryRow &row : change.rows) {
            if (latest.value(row.id) != &row)
                continue;
            const auto before = segment->find(row.id);
            auto now = before ? shownAnew(row, *before) : row;
            if (before != now)
                rows.append(std::move(now));
        }
        if (change.details) {
            if (const auto before = segment->find(change.details->id)) {
                auto now = *before;
                now.add(*change.details);
                if (now != *before)
                    rows.append(std::move(now));
            }
        }
        QStringList gone;
        std::ranges::copy_if(change.gone, std::back_inserter(gone),
                             [&segment](const QString &id) { return segment->find(id).has_value(); });
        if (rows.isEmpty() && gone.isEmpty())
            return false;
        segment = segment->changed(rows, gone);
        return true;
    }
};

Inventory::Inventory(QObject *parent)
    : QObject(parent),
      m_snapshot(std::make_shared<const Snapshot>()),
      m_builder(std::make_shared<Builder>(this))
{
    m_workers.setMaxThreadCount(2);
    m_workers.setObjectName(u"inventory-workers"_s);
}

Inventory::~Inventory()
{
    m_workers.clear();
    // What is queued would be thrown away.
    m_builder->thread.close(std::chrono::milliseconds(0), [builder = m_builder] { builder->segments.clear(); });
    m_builder->home.close();
}

base::Call<Loaded> Inventory::load(const QString &connection, Cache &cache)
{
    Builder *const builder = m_builder.get();
    const auto token = std::make_shared<int>();
    builder->thread.post([builder, connection, reader = std::weak_ptr(token)] {
        builder->loading[connection] = {reader, {}};
    });
    return cache.read([keep = m_builder, token, connection](const CacheReader &reader) {
        const auto columns = readInventory(reader);
        keep->thread.post([raw = keep.get(), token, connection, columns] {
            raw->segments[connection] = std::make_shared<const InventorySegment>(connection, columns);
            const auto missed = raw->loading.find(connection);
            if (missed != raw->loading.end() && missed->second.reader.lock() == token) {
                for (const Change &change : std::as_const(missed->second.changes))
                    (void)raw->apply(connection, change);
                raw->loading.erase(missed);
            }
            raw->publish();
        });
        return Loaded{columns->size()};
    });
}

void Inventory::change(const QString &connection, const QList<InventoryRow> &rows, const QStringList &gone)
{
    post(connection, {rows, gone});
}

void Inventory::learn(const QString &connection, const InventoryRow &details)
{
    post(connection, {{}, {}, details});
}

void Inventory::post(const QString &connection, Change change)
{
    m_builder->thread.post([builder = m_builder.get(), connection, change = std::move(change)] {
        const auto loading = builder->loading.find(connection);
        if (loading != builder->loading.end() && loading->second.reader.expired())
            builder->loading.erase(loading);
        else if (loading != builder->loading.end())
            loading->second.changes.append(change);
        if (builder->apply(connection, change))
            builder->publish();
    });
}

void Inventory::remove(const QString &connection)
{
    m_builder->thread.post([builder = m_builder.get(), connection] {
        builder->segments.erase(connection);
        builder->loading.erase(connection);
        builder->publish();
    });
}

base::Call<InventoryView> Inventory::view(const InventoryQuery &query)
{
    return base::Call<std::shared_ptr<const Snapshot>>::ready(m_snapshot)
        .mapOn(&m_workers, [query](std::shared_ptr<const Snapshot> &&snapshot) -> base::Result<InventoryView> {
            auto index = snapshot->rows(query);
            return InventoryView{std::move(snapshot), std::move(index)};
        });
}

} // namespace store
