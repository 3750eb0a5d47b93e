// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/pager.h"
#include "records/policy.h"

namespace api {

/// Policies, which the API lets us read. A list of verbs without state; \p client must outlive its calls.
class PoliciesService {
public:
    explicit PoliciesService(Client &client) : m_client(&client) {}

    /// \p companyId: partner keys only; empty: the key's company.
    base::Call<records::Page<records::PolicyItem>> policies(const QString &companyId = {},
                                                            const PageRequest &page = {}) const;
    Pager<records::PolicyItem> allPolicies(const QString &companyId, Priority priority) const;
    base::Call<records::PolicyDetails> details(const QString &policyId, Priority priority = Priority::Click) const;

private:
    Client *m_client;
};

} // namespace api
