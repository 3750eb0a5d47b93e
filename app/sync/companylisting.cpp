// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/companylisting.h"

#include "api/chain.h"
#include "api/companiesservice.h"
#include "api/repeat.h"
#include "schema/methods.h"
#include "store/inventory.h"
#include "sync/pagewalk.h"
#include "sync/refusal.h"
#include "sync/tenantbinding.h"

#include <QJsonDocument>

namespace syncing {

using namespace Qt::StringLiterals;
using api::chain;
using base::ApiError;
using base::Call;
using base::Result;
using records::CompanyDetails;
using records::CompanyNode;
using records::InventoryItem;
using records::InventoryKind;
namespace kinds = store::kinds;
namespace method = schema::method;

namespace {

/// This list is not offered, the older one may be.
bool isListMissing(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotSupported
           || (error.kind == ApiError::Kind::BadParams && error.outcome == ApiError::Outcome::Refused);
}

} // namespace

CompanyRecord CompanyRecord::from(const store::RowView &row)
{
    const auto item = InventoryItem::from(
        QJsonDocument::fromJson(QByteArray::fromRawData(row.json.data(), row.json.size())).object());
    return {item.id, item.name, QString::fromUtf8(row.company), item.kind.value == InventoryKind::CompanyFolder};
}

QList<CompanyRecord> companiesIn(const store::CacheReader &reader)
{
    QList<CompanyRecord> all;
    reader.forEach({kinds::company, std::nullopt},
                   [&all](const store::RowView &row) { return all.append(CompanyRecord::from(row)), true; });
    return all;
}

CompanyListing::CompanyListing(const Ground &ground, QObject *parent) : Listing(ground, parent)
{
    readNote();
}

QString CompanyListing::kind() const
{
    return kinds::company;
}

Call<Listing::Seen> CompanyListing::walk()
{
    m_root.clear();
    m_noOwn.reset();
    m_open.clear();
    m_isRenamed = false;
    return chain(ground().cache.read([](const store::CacheReader &reader) { return companiesIn(reader); }),
                 [this](Result<QList<CompanyRecord>> &&kept) {
                     m_known.clear();
                     for (const auto &company : kept.value_or(QList<CompanyRecord>()))
                         m_known.insert(company.id, company.name);
                     return chain(beginPass({kinds::company, std::nullopt}), [this](Result<qint64> &&pass) {
                         return pass ? own() : Call<Seen>::failed(std::move(pass.error()));
                     });
                 });
}

/// No list contains the key's own company. A key without the right to see it may see those below.
Call<Listing::Seen> CompanyListing::own()
{
    // Who finds out whose cache it is has just asked for the same.
    auto told = ground().binding.freshCompany();
    auto asked = told ? Call<CompanyDetails>::ready(std::move(*told))
                      : api::CompaniesService(ground().client).details({}, priority());
    return chain(std::move(asked), [this](Result<CompanyDetails> &&own) {
        if (!own && !isRefusedByServer(own.error()))
            return Call<Seen>::failed(std::move(own.error()));
        if (!own) {
            m_noOwn = own.error();
            return below();
        }
        m_root = own->id;
        return chain(keepOwn(*own), [this](Result<qint64> &&kept) {
            return kept ? below() : Call<Seen>::failed(std::move(kept.error()));
        });
    });
}

Call<qint64> CompanyListing::keepOwn(const CompanyDetails &company)
{
    name(company.id, company.name);
    auto details =
        ground().cache.put({kinds::companyDetails, QString()},
                           {itemOf(ground().redactor, company.id, company.raw, method::companies::getCompanyDetails)},
                           ground().clock.utc());
    // Its `type` counts differently from that of the inventory, so it is not kept among those.
    const store::Item root{company.id, {{u"id"_s, company.id}, {u"name"_s, company.name}}};
    return chain(std::move(details), [this, root](Result<qint64> &&) {
        return keep({kinds::company, QString()}, {root});
    });
}

Call<Listing::Seen> CompanyListing::below()
{
    const api::InventoryQuery query{
        .parentId = m_root, .companies = true, .companyFolders = true, .groups = false, .endpoints = false};
    auto pager = pagesOf<InventoryItem>([this] { return priority(); },
                                        [&client = ground().client, query](const api::PageRequest &page) {
                                            return api::NetworkService(client).inventory(query, page);
                                        });
    auto all = walkPages(
        pager, [this] { return turn(); },
        [this](records::Page<InventoryItem> &&page) { return take(std::move(page)); });
    return chain(std::move(all), [this, pager](Result<api::PageProgress> &&progress) {
        if (progress)
            return end(progress->isComplete(), progress->isComplete());
        if (pager->progress().pages == 0 && isListMissing(progress.error())) {
            return levels();
        }
        // A key that may see its own company only has seen all that is for it.
        if (!m_root.isEmpty() && progress.error().kind == ApiError::Kind::Forbidden)
            return end(true, false);
        return Call<Seen>::failed(m_noOwn.value_or(std::move(progress.error())));
    });
}

Call<qint64> CompanyListing::take(records::Page<InventoryItem> &&page)
{
    setTotal(page.facts.total);
    page.items.removeIf([](const InventoryItem &item) {
        return item.kind.value != InventoryKind::Company && item.kind.value != InventoryKind::CompanyFolder;
    });
    for (const auto &item : std::as_const(page.items))
        name(item.id, item.name);
    auto made = Call<QList<InventoryItem>>::ready(std::move(page.items))
                    .mapOn(&ground().workers, [&redactor = ground().redactor](QList<InventoryItem> &&all) {
                        QMap<QString, QList<store::Item>> items;
                        for (const auto &item : std::as_const(all)) {
                            items[item.parentId].append(
                                itemOf(redactor, item.id, item.raw, method::network::getNetworkInventoryItems));
                        }
                        return Result<QMap<QString, QList<store::Item>>>(std::move(items));
                    });
    return chain(std::move(made), [this](Result<QMap<QString, QList<store::Item>>> &&items) {
        return items ? keepAll(kinds::company, std::move(*items)) : Call<qint64>::failed(std::move(items.error()));
    });
}

Call<Listing::Seen> CompanyListing::levels()
{
    m_open = {m_root};
    m_sawLevel = false;
    return api::repeat([this] { return nextLevel(); });
}

/// The next company whose children nobody has asked for. Answers nothing while there may be others.
Call<std::optional<Listing::Seen>> CompanyListing::nextLevel()
{
    using Next = std::optional<Seen>;
    const auto isOver = [this] { return end(true, true).map([](Seen &&seen) -> Result<Next> { return seen; }); };
    if (m_open.isEmpty())
        return isOver();
    const QString parent = m_open.takeFirst();
    auto children = chain(turn(), [this, parent](Result<bool> &&) {
        return api::CompaniesService(ground().client).children(parent, priority());
    });
    return chain(std::move(children), [this, parent, isOver](Result<QList<CompanyNode>> &&nodes) {
        if (!nodes) {
            // Only partners have companies below.
            const bool isNoPartner = !m_sawLevel && isRefusedByServer(nodes.error());
            if (isNoPartner && !m_root.isEmpty())
                return isOver();
            return Call<Next>::failed(m_noOwn.value_or(std::move(nodes.error())));
        }
        m_sawLevel = true;
        for (const auto &node : std::as_const(*nodes)) {
            name(node.id, node.name);
            m_open.append(node.id);
        }
        auto made = Call<QList<CompanyNode>>::ready(std::move(*nodes))
                        .mapOn(&ground().workers, [&redactor = ground().redactor](QList<CompanyNode> &&all) {
                            QList<store::Item> items;
                            for (const auto &node : std::as_const(all))
                                items.append(itemOf(redactor, node.id, node.raw, method::network::getCompaniesList));
                            return Result<QList<store::Item>>(std::move(items));
                        });
        return chain(std::move(made), [this, parent](Result<QList<store::Item>> &&items) {
            if (!items)
                return Call<Next>::failed(std::move(items.error()));
            return keep({kinds::company, parent}, *items).map([](qint64) -> Result<Next> { return Next(); });
        });
    });
}

void CompanyListing::name(const QString &id, const QString &name)
{
    const auto known = m_known.constFind(id);
    m_isRenamed = m_isRenamed || (known != m_known.constEnd() && *known != name);
}

Call<Listing::Seen> CompanyListing::end(bool sawAll, bool mayRemove)
{
    return chain(endPass(mayRemove), [this, sawAll](Result<qint64> &&removed) {
        if (!removed)
            return Call<Seen>::failed(std::move(removed.error()));
        // Endpoints are shown with the names of their companies.
        if (m_isRenamed)
            m_loading = ground()
                            .inventory.load(ground().connection, ground().cache)
                            .finally(this, [](const Result<store::Loaded> &) {});
        return Call<Seen>::ready(Seen{*removed, sawAll});
    });
}

} // namespace syncing
