// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/companylisting.h"

#include "api/chain.h"
#include "api/companiesservice.h"
#include "api/repeat.h"
#include "schema/methods.h"
#include "store/inventory.h"
#include "sync/pagewalk.h"
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

/// The server answered that this is not for us: the key's own company, or all there is below.
bool isForOthers(const ApiError &error)
{
    return error.outcome == ApiError::Outcome::Refused
           && (error.kind == ApiError::Kind::Forbidden || error.kind == ApiError::Kind::NotSupported
               || error.kind == ApiError::Kind::NotFound || error.kind == ApiError::Kind::BadParams
               || error.kind == ApiError::Kind::Rejected);
}

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
    return chain(api::CompaniesService(ground().client).details({}, priority()), [this](Result<CompanyDetails> &&own) {
        if (!own && !isForOthers(own.error()))
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
    auto pager = std::make_shared<api::Pager<InventoryItem>>([this, query](const api::PageRequest &page) {
        auto next = page;
        next.priority = priority();
        return api::NetworkService(ground().client).inventory(query, next);
    });
    auto all = walkPages(
        pager, [this] { return turn(); }, [this](records::Page<InventoryItem> &&page) { return take(page); });
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

Call<qint64> CompanyListing::take(const records::Page<InventoryItem> &page)
{
    setTotal(page.facts.total);
    QMap<QString, QList<store::Item>> items;
    for (const auto &item : page.items) {
        if (item.kind.value != InventoryKind::Company && item.kind.value != InventoryKind::CompanyFolder)
            continue;
        name(item.id, item.name);
        items[item.parentId].append(
            itemOf(ground().redactor, item.id, item.raw, method::network::getNetworkInventoryItems));
    }
    return keepAll(kinds::company, items);
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
            const bool isNoPartner = !m_sawLevel && isForOthers(nodes.error());
            if (isNoPartner && !m_root.isEmpty())
                return isOver();
            return Call<Next>::failed(m_noOwn.value_or(std::move(nodes.error())));
        }
        m_sawLevel = true;
        QList<store::Item> items;
        for (const auto &node : *nodes) {
            name(node.id, node.name);
            m_open.append(node.id);
            items.append(itemOf(ground().redactor, node.id, node.raw, method::network::getCompaniesList));
        }
        return keep({kinds::company, parent}, items).map([](qint64) -> Result<Next> { return Next(); });
    });
}

void CompanyListing::name(const QString &id, const QString &name)
{
    const auto known = m_known.constFind(id);
    m_isRenamed = m_isRenamed || (known != m_known.constEnd() && *known != name);
}

Call<Listing::Seen> CompanyListing::end(bool sawAll, bool mayRemove)
{
    return endPass(mayRemove).map([this, sawAll](qint64 removed) -> Result<Seen> {
        // Endpoints are shown with the names of their companies.
        if (m_isRenamed)
            m_loading = ground()
                            .inventory.load(ground().connection, ground().cache)
                            .finally(this, [](const Result<store::Loaded> &) {});
        return Seen{removed, sawAll};
    });
}

} // namespace syncing
