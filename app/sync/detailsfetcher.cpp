// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/detailsfetcher.h"

#include "api/chain.h"
#include "api/cloudsecurityservice.h"
#include "api/companiesservice.h"
#include "api/licensingservice.h"
#include "api/networkservice.h"
#include "api/policiesservice.h"
#include "schema/methods.h"
#include "store/inventory.h"
#include "sync/tenantbinding.h"

#include <QJsonDocument>
#include <QPointer>

#include <algorithm>

namespace syncing {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using base::Result;
using store::Record;
namespace kinds = store::kinds;
namespace method = schema::method;

/// What becomes of an answer.
struct DetailsFetcher::Made {
    store::Item item;
    Record record;
    std::optional<store::InventoryRow> row; ///< of an endpoint
};

/// One question, and who waits for its answer.
struct DetailsFetcher::Fetch {
    QString kind;
    QString id;
    std::vector<base::CallPromise<Record>> waiting;
    base::CallSlot slot;
};

DetailsFetcher::DetailsFetcher(const Ground &ground, QObject *parent) : QObject(parent), m_ground(ground) {}

DetailsFetcher::~DetailsFetcher() = default;

Call<std::optional<Record>> DetailsFetcher::kept(const QString &kind, const QString &id)
{
    return m_ground.cache.read([kind, id](const store::CacheReader &reader) { return reader.find(kind, id); });
}

Call<Record> DetailsFetcher::fetch(const QString &kind, const QString &id)
{
    const QString key = kind + u'/' + id;
    base::CallPromise<Record> promise;
    auto call = promise.call();
    promise.onAbort([fetcher = QPointer(this), key] {
        if (!fetcher)
            return;
        const auto fetch = fetcher->m_fetches.value(key);
        if (fetch && std::ranges::none_of(fetch->waiting, [](const auto &one) { return one.isWanted(); }))
            fetcher->m_fetches.remove(key);
    });
    if (const auto running = m_fetches.value(key)) {
        running->waiting.push_back(promise);
        return call;
    }
    const auto fetch = std::make_shared<Fetch>();
    fetch->kind = kind;
    fetch->id = id;
    fetch->waiting.push_back(promise);
    m_fetches.insert(key, fetch);
    begin(key);
    return call;
}

void DetailsFetcher::keyChanged()
{
    const auto keys = m_fetches.keys();
    for (const auto &key : keys)
        begin(key);
}

void DetailsFetcher::begin(const QString &key)
{
    const auto fetch = m_fetches.value(key);
    fetch->slot = ask(fetch->kind, fetch->id).finally(this, [this, key](Result<Answer> &&answer) {
        if (answer)
            make(key, std::move(*answer));
        else
            settle(key, base::Failure(answer.error()));
    });
}

Call<DetailsFetcher::Answer> DetailsFetcher::ask(const QString &kind, const QString &id)
{
    if (kind == kinds::endpointDetails) {
        return api::NetworkService(m_ground.client)
            .endpointDetails(id)
            .map([](records::EndpointDetails &&details) -> Result<Answer> {
                return Answer{details.companyId, details.raw, method::network::getManagedEndpointDetails};
            });
    }
    if (kind == kinds::companyDetails) {
        return api::CompaniesService(m_ground.client)
            .details(id)
            .map([](records::CompanyDetails &&details) -> Result<Answer> {
                return Answer{{}, details.raw, method::companies::getCompanyDetails};
            });
    }
    if (kind == kinds::licenseInfo) {
        return api::LicensingService(m_ground.client)
            .license(id)
            .map([](records::LicenseInfo &&license) -> Result<Answer> {
                return Answer{{}, license.raw, method::licensing::getLicenseInfo};
            });
    }
    if (kind == kinds::policyDetails) {
        return api::PoliciesService(m_ground.client)
            .details(id)
            .map([](records::PolicyDetails &&details) -> Result<Answer> {
                return Answer{{}, details.raw, method::policies::getPolicyDetails};
            });
    }
    if (kind == kinds::check) {
        return api::CloudSecurityService(m_ground.client).check(id).map([](records::Check &&check) -> Result<Answer> {
            return Answer{{}, check.raw, method::cloudSecurity::getCheck};
        });
    }
    Q_ASSERT_X(false, "DetailsFetcher", "no such kind");
    ApiError error;
    error.kind = ApiError::Kind::NotSupported;
    error.outcome = ApiError::Outcome::NotSent;
    return Call<Answer>::failed(std::move(error));
}

void DetailsFetcher::make(const QString &key, Answer answer)
{
    const auto fetch = m_fetches.value(key);
    auto made = Call<Answer>::ready(std::move(answer))
                    .mapOn(&m_ground.workers, [&redactor = m_ground.redactor, kind = fetch->kind, id = fetch->id,
                                               at = m_ground.clock.utc()](Answer &&said) {
                        Made all{itemOf(redactor, id, said.raw, said.method), {}, {}};
                        const auto json = QJsonDocument(all.item.json).toJson(QJsonDocument::Compact);
                        all.record = {kind, id, said.company, json, at, 0};
                        if (kind == kinds::endpointDetails)
                            all.row = store::InventoryRow::from(records::EndpointDetails::from(all.item.json));
                        return Result<Made>(std::move(all));
                    });
    fetch->slot = std::move(made).finally(this, [this, key](const Result<Made> &all) {
        if (all)
            keep(key, *all);
        else
            settle(key, base::Failure(all.error()));
    });
}

void DetailsFetcher::keep(const QString &key, const Made &made)
{
    auto kept = api::chain(m_ground.binding.bound(),
                           [this, record = made.record, item = made.item](Result<store::Tenant> &&tenant) {
                               if (!tenant)
                                   return Call<qint64>::failed(std::move(tenant.error()));
                               return m_ground.cache.put({record.kind, record.company}, {item}, record.seenAt);
                           });
    m_fetches.value(key)->slot =
        std::move(kept).finally(this, [this, key, record = made.record, row = made.row](const Result<qint64> &written) {
            if (row && written)
                m_ground.inventory.learn(m_ground.connection, *row);
            // What could not be kept is shown all the same.
            settle(key, record);
        });
}

void DetailsFetcher::settle(const QString &key, const Result<Record> &result)
{
    const auto fetch = m_fetches.take(key);
    for (const auto &promise : fetch->waiting)
        promise.settle(result);
}

} // namespace syncing
