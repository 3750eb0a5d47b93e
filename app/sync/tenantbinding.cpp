// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/tenantbinding.h"

#include "api/companiesservice.h"
#include "sync/refusal.h"

namespace syncing {

using base::Call;
using base::Result;
using store::Cache;
using store::Tenant;

TenantBinding::TenantBinding(api::Client &client, Cache &cache, const QString &url, bool asksCompany, QObject *parent)
    : QObject(parent),
      m_client(client),
      m_cache(cache),
      m_url(url),
      m_asksCompany(asksCompany)
{}

TenantBinding::~TenantBinding() = default;

Call<Tenant> TenantBinding::bound()
{
    if (m_isBound)
        return Call<Tenant>::ready(m_tenant);
    base::CallPromise<Tenant> promise;
    m_waiting.push_back(promise);
    if (!m_asking.isActive())
        ask();
    return promise.call();
}

void TenantBinding::forget()
{
    m_isBound = false;
    m_isFresh = false;
    m_company.reset();
    if (m_asking.isActive())
        ask();
}

std::optional<records::CompanyDetails> TenantBinding::freshCompany()
{
    return std::exchange(m_isFresh, false) ? m_company : std::nullopt;
}

void TenantBinding::ask()
{
    const Tenant byAddress{.rootCompany = {}, .url = m_url, .edition = {}};
    if (!m_asksCompany) {
        bind(byAddress);
        return;
    }
    m_asking = api::CompaniesService(m_client)
                   .details({}, api::Priority::Page)
                   .finally(this, [this, tenant = byAddress](Result<records::CompanyDetails> &&company) mutable {
                       if (company && !company->id.isEmpty()) {
                           tenant.rootCompany = company->id;
                           m_company = std::move(*company);
                           m_isFresh = true;
                       } else if (!company && !isRefusedByServer(company.error())) {
                           over(base::Failure(company.error()));
                           return;
                       }
                       bind(tenant);
                   });
}

void TenantBinding::bind(const Tenant &tenant)
{
    m_tenant = tenant;
    m_asking = m_cache.bind(m_tenant).finally(this, [this](const Result<Cache::Binding> &binding) {
        if (!binding) {
            over(base::Failure(binding.error()));
            return;
        }
        switch (*binding) {
        case Cache::Binding::Same:
        case Cache::Binding::New: over(m_tenant); return;
        case Cache::Binding::Other:
            over(base::Failure(store::storeFault({.kind = store::Message::Kind::OtherTenant})));
            Q_EMIT otherAnswers(m_tenant);
            return;
        }
    });
}

Call<Tenant> TenantBinding::accept()
{
    base::CallPromise<Tenant> promise;
    m_waiting.push_back(promise);
    m_asking = m_cache.startOver(m_tenant).finally(this, [this](const Result<QString> &aside) {
        over(aside ? Result<Tenant>(m_tenant) : base::Failure(aside.error()));
    });
    return promise.call();
}

void TenantBinding::over(const Result<Tenant> &result)
{
    m_isBound = result.has_value();
    for (const auto &promise : std::exchange(m_waiting, {}))
        promise.settle(result);
    if (m_isBound)
        Q_EMIT boundTo(m_tenant);
}

} // namespace syncing
