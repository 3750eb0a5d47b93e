// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/company.h"
#include "store/cache.h"

#include <QObject>

#include <vector>

namespace api {
class Client;
}

namespace syncing {

/// Makes sure that the tenant that answers is the one the cache was filled from, before anything is kept. GUI thread.
class TenantBinding final : public QObject {
    Q_OBJECT

public:
    /// \p url: of the connection, without a key. \p asksCompany: the root company can be asked for (Control Center); else
    /// the address is all there is to know a tenant by. Both references must outlive it.
    TenantBinding(api::Client &client, store::Cache &cache, const QString &url, bool asksCompany,
                  QObject *parent = nullptr);
    ~TenantBinding() override;

    /// Settles when the cache is bound: with the tenant. Fails when nobody answers, and with a StoreFault when it is
    /// another tenant. The first to ask has it found out.
    base::Call<store::Tenant> bound();
    /// Another key, so perhaps another tenant: found out anew by the next bound().
    void forget();
    /// Who answered last; nothing while nobody has, or where it cannot be asked.
    const std::optional<records::CompanyDetails> &company() const { return m_company; }
    /// The same, once for each time it was asked for: whoever wants it next asks anew.
    std::optional<records::CompanyDetails> freshCompany();

    /// After otherAnswers(): the cache is set aside, and a new one is this tenant's.
    base::Call<store::Tenant> accept();

Q_SIGNALS:
    void boundTo(const store::Tenant &tenant);
    void otherAnswers(const store::Tenant &tenant);

private:
    void ask();
    void bind(const store::Tenant &tenant);
    void over(const base::Result<store::Tenant> &result);

    api::Client &m_client;
    store::Cache &m_cache;
    QString m_url;
    bool m_asksCompany;
    bool m_isBound = false;
    bool m_isFresh = false; ///< m_company has not been taken yet
    std::optional<records::CompanyDetails> m_company;
    store::Tenant m_tenant; ///< that the cache is bound to, or that a person may accept
    std::vector<base::CallPromise<store::Tenant>> m_waiting;
    base::CallSlot m_asking;
};

} // namespace syncing
