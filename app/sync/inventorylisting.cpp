// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/inventorylisting.h"

#include "api/chain.h"
#include "api/networkservice.h"
#include "api/repeat.h"
#include "schema/methods.h"
#include "sync/companylisting.h"
#include "sync/pagewalk.h"
#include "sync/refusal.h"

namespace syncing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::chain;
using base::ApiError;
using base::Call;
using base::Result;
using records::InventoryItem;
using records::InventoryKind;
using store::InventoryRow;
namespace kinds = store::kinds;

namespace {

/// So long a company that was seen need not be seen again when a walk had to begin anew.
constexpr auto stillSeen = 1h;

/// This company is not for us, or no more: the others may be.
bool isOfOneCompany(const ApiError &error)
{
    return isRefusedByServer(error) && error.kind != ApiError::Kind::NotSupported;
}

/// The container of what was deleted stands beside the groups; what is in it is no endpoint of the company any more.
bool isDeletedContainer(const InventoryItem &item, const QString &company)
{
    return item.parentId == company && item.name == "Deleted"_L1;
}

/// The ids of endpoints that the inventory shows of \p scope and the cache does not have.
QStringList missingIn(const store::CacheReader &reader, const store::Snapshot &snapshot, const QString &connection,
                      const store::Scope &scope)
{
    QSet<QString> kept;
    reader.forEach(scope, [&kept](const store::RowView &row) { return kept.insert(QString::fromUtf8(row.id)), true; });
    store::InventoryQuery query{.connections = QStringList(connection)};
    if (scope.company)
        query.companies = {*scope.company};
    QStringList gone;
    for (const auto row : snapshot.rows(query)) {
        if (const QString id = snapshot.id(row); !kept.contains(id))
            gone.append(id);
    }
    return gone;
}

} // namespace

InventoryListing::InventoryListing(const Ground &ground, Listing &companies, QObject *parent)
    : Listing(ground, parent),
      m_companies(companies)
{
    readNote();
}

QString InventoryListing::kind() const
{
    return kinds::inventoryItem;
}

Call<Listing::Seen> InventoryListing::walk()
{
    m_open.clear();
    m_all.clear();
    m_names.clear();
    m_seen = 0;
    m_removed = 0;
    m_sawAll = true;
    m_skipped.reset();
    if (ground().clock.now() > m_doneAt + stillSeen)
        m_done.clear();
    return chain(companiesRead(), [this](Result<bool> &&) {
        return chain(ground().client.editions(), [this](Result<schema::Editions> &&editions) {
            if (!editions)
                return Call<Seen>::failed(std::move(editions.error()));
            return companies(editions->testFlag(schema::Edition::Partner));
        });
    });
}

/// Once a session, and as far as they can be had.
Call<bool> InventoryListing::companiesRead()
{
    const auto state = m_companies.status().state;
    if (state == ListingStatus::State::Waiting || state == ListingStatus::State::Running)
        m_companies.refresh(priority()); // one that runs goes on as soon as somebody waits for us
    return m_companies.over();
}

Call<Listing::Seen> InventoryListing::companies(bool oneByOne)
{
    return chain(ground().cache.read([](const store::CacheReader &reader) { return companiesIn(reader); }),
                 [this, oneByOne](Result<QList<CompanyRecord>> &&kept) {
                     if (!kept)
                         return Call<Seen>::failed(std::move(kept.error()));
                     QHash<QString, CompanyRecord> nodes;
                     for (const auto &node : std::as_const(*kept))
                         nodes.insert(node.id, node);
                     // Folders belong to the company above them.
                     QSet<QString> partners;
                     for (const auto &node : std::as_const(*kept)) {
                         if (node.isFolder)
                             continue;
                         QString above = node.parent;
                         for (auto steps = nodes.size(); steps > 0 && nodes.value(above).isFolder; --steps)
                             above = nodes.value(above).parent;
                         partners.insert(above);
                     }
                     for (const auto &node : std::as_const(*kept)) {
                         if (node.isFolder)
                             continue;
                         m_names.insert(node.id, node.name);
                         if (!oneByOne)
                             continue;
                         m_all.insert(node.id);
                         if (!m_done.contains(node.id))
                             m_open.append({node.id, partners.contains(node.id)});
                     }
                     // A key that may see no company may see endpoints all the same.
                     if (m_all.isEmpty())
                         m_open.append(Company());
                     return api::repeat([this] { return nextCompany(); });
                 });
}

/// Answers nothing while there are others.
Call<std::optional<Listing::Seen>> InventoryListing::nextCompany()
{
    using Next = std::optional<Seen>;
    if (m_open.isEmpty()) {
        if (m_seen == 0 && m_done.isEmpty() && m_skipped)
            return Call<Next>::failed(*m_skipped);
        m_done.clear();
        return tidied().map([](Seen &&seen) -> Result<Next> { return seen; });
    }
    const auto next = m_open.takeFirst();
    return chain(company(next), [this, next](Result<qint64> &&removed) {
        if (!removed && isOfOneCompany(removed.error()) && !next.id.isEmpty()) {
            // What this key may not see is not missing from all that it may.
            m_sawAll = m_sawAll && removed.error().kind == ApiError::Kind::Forbidden;
            m_skipped = removed.error();
            (void)endPass(false);
            return Call<Next>::ready(Next());
        }
        if (!removed)
            return Call<Next>::failed(std::move(removed.error()));
        ++m_seen;
        m_removed += *removed;
        m_sawAll = m_sawAll && m_isWhole;
        if (m_isWhole)
            m_done.insert(next.id);
        m_doneAt = ground().clock.now();
        return Call<Next>::ready(Next());
    });
}

/// One pass. Answers how many rows were there no more.
Call<qint64> InventoryListing::company(const Company &company)
{
    m_isWhole = true;
    m_parts = {Part{company.id, !company.isPartner}};
    return chain(beginPass({kind(), company.id.isEmpty() ? std::nullopt : std::optional(company.id)}),
                 [this, company](Result<qint64> &&pass) {
                     return pass ? parts(company) : Call<qint64>::failed(std::move(pass.error()));
                 });
}

Call<qint64> InventoryListing::parts(const Company &company)
{
    return chain(api::repeat([this, company] { return nextPart(company); }), [this, company](Result<bool> &&seen) {
        if (!seen)
            return Call<qint64>::failed(std::move(seen.error()));
        return chain(endPass(m_isWhole), [this, company](Result<qint64> &&removed) {
            return removed ? completed(company, *removed) : Call<qint64>::failed(std::move(removed.error()));
        });
    });
}

/// Answers nothing while there are others.
Call<std::optional<bool>> InventoryListing::nextPart(const Company &company)
{
    using Next = std::optional<bool>;
    if (m_parts.isEmpty())
        return Call<Next>::ready(Next(true));
    return part(company, m_parts.takeFirst()).map([](qint64) -> Result<Next> { return Next(); });
}

Call<qint64> InventoryListing::part(const Company &company, const Part &part)
{
    const api::InventoryQuery query{
        .parentId = part.parent, .recursive = part.recursive, .groups = true, .endpoints = true};
    auto pager = pagesOf<InventoryItem>([this] { return priority(); },
                                        [&client = ground().client, query](const api::PageRequest &page) {
                                            return api::NetworkService(client).inventory(query, page);
                                        });
    return walkPages(
               std::move(pager), [this] { return turn(); },
               [this, company, part](records::Page<InventoryItem> &&page) {
                   return take(company, part, std::move(page));
               })
        .map([this](api::PageProgress &&progress) -> Result<qint64> {
            m_isWhole = m_isWhole && progress.isComplete();
            return progress.items;
        });
}

/// What becomes of a page.
struct InventoryListing::Batch {
    QMap<QString, QList<store::Item>> items; ///< by company
    QList<InventoryRow> rows;
    QHash<QString, QString> groups; ///< names of those that came
    QStringList below;              ///< groups that are still to be asked for
};

/// For a worker: everything is given.
struct InventoryListing::Maker {
    const transport::Redactor &redactor;
    QHash<QString, QString> companies; ///< names
    QHash<QString, QString> groups;    ///< names of those that came before
    Company company;
    bool takesGroupsApart = false;

    Batch batchOf(const QList<InventoryItem> &all) const;
    InventoryRow rowOf(InventoryRow row, const QHash<QString, QString> &newGroups) const;
};

InventoryListing::Batch InventoryListing::Maker::batchOf(const QList<InventoryItem> &all) const
{
    Batch batch;
    for (const auto &item : all) {
        if (item.kind.value == InventoryKind::Company || item.kind.value == InventoryKind::CompanyFolder)
            continue;
        if (!item.endpoint) {
            if (takesGroupsApart && isDeletedContainer(item, company.id))
                continue;
            batch.groups.insert(item.id, item.name);
            if (takesGroupsApart)
                batch.below.append(item.id);
        }
        // The scope of the pass decides whose a row is, or it would not be found again by the next one.
        batch.items[company.id.isEmpty() ? item.companyId : company.id].append(
            itemOf(redactor, item.id, item.raw, schema::method::network::getNetworkInventoryItems));
        if (auto row = InventoryRow::from(item))
            batch.rows.append(rowOf(std::move(*row), batch.groups));
    }
    return batch;
}

InventoryRow InventoryListing::Maker::rowOf(InventoryRow row, const QHash<QString, QString> &newGroups) const
{
    if (row.company.isEmpty())
        row.company = company.id;
    row.companyName = companies.value(row.company);
    row.groupName = newGroups.value(row.group, groups.value(row.group));
    return row;
}

Call<qint64> InventoryListing::take(const Company &company, const Part &part, records::Page<InventoryItem> &&page)
{
    if (company.id.isEmpty())
        setTotal(page.facts.total);
    const Maker maker{ground().redactor, m_names, m_groups, company, company.isPartner && !part.recursive};
    auto batch = Call<records::Page<InventoryItem>>::ready(std::move(page))
                     .mapOn(&ground().workers, [maker](records::Page<InventoryItem> &&all) {
                         return Result<Batch>(maker.batchOf(all.items));
                     });
    return chain(std::move(batch), [this](Result<Batch> &&made) {
        if (!made)
            return Call<qint64>::failed(std::move(made.error()));
        m_groups.insert(made->groups);
        for (const auto &group : std::as_const(made->below))
            m_parts.append({group, true});
        return chain(keepAll(kind(), std::move(made->items)), [this, rows = made->rows](Result<qint64> &&kept) {
            // To those who look at it.
            if (kept && !rows.isEmpty())
                ground().inventory.change(ground().connection, rows);
            return Call<qint64>::ready(std::move(kept));
        });
    });
}

Call<qint64> InventoryListing::completed(const Company &company, qint64 removed)
{
    if (removed == 0)
        return Call<qint64>::ready(0);
    const store::Scope scope{kind(), company.id.isEmpty() ? std::nullopt : std::optional(company.id)};
    auto missing = ground().cache.read(
        [snapshot = ground().inventory.snapshot(), connection = ground().connection,
         scope](const store::CacheReader &reader) { return missingIn(reader, *snapshot, connection, scope); });
    return chain(std::move(missing), [this, removed](Result<QStringList> &&gone) {
        return chain(dropped(gone.value_or(QStringList())),
                     [removed](Result<qint64> &&) { return Call<qint64>::ready(removed); });
    });
}

/// What belongs to companies that are no more.
Call<Listing::Seen> InventoryListing::tidied()
{
    if (m_all.isEmpty() || !m_companies.status().isWhole)
        return Call<Seen>::ready(Seen{m_removed, m_sawAll});
    auto foreign = ground().cache.read([all = m_all, kind = kind()](const store::CacheReader &reader) {
        QStringList ids;
        reader.forEach({kind, std::nullopt}, [&](const store::RowView &row) {
            if (!all.contains(QString::fromUtf8(row.company)))
                ids.append(QString::fromUtf8(row.id));
            return true;
        });
        return ids;
    });
    return chain(std::move(foreign), [this](Result<QStringList> &&ids) {
        if (!ids || ids->isEmpty())
            return Call<Seen>::ready(Seen{m_removed, m_sawAll});
        m_removed += ids->size();
        return chain(ground().cache.remove(kind(), *ids), [this, ids = *ids](Result<qint64> &&) {
            return chain(dropped(ids), [this](Result<qint64> &&) {
                return Call<Seen>::ready(Seen{m_removed, m_sawAll});
            });
        });
    });
}

/// They are gone from the cache; what else is known of them goes too.
Call<qint64> InventoryListing::dropped(QStringList gone)
{
    if (gone.isEmpty())
        return Call<qint64>::ready(0);
    ground().inventory.change(ground().connection, {}, gone);
    return ground().cache.remove(kinds::endpointDetails, gone);
}

} // namespace syncing
