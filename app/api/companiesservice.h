// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "records/company.h"

namespace api {

/// Companies: who they are and who stands below whom. A list of verbs without state; \p client must outlive its calls.
class CompaniesService {
public:
    explicit CompaniesService(Client &client) : m_client(&client) {}

    /// \p companyId empty: the company the key belongs to.
    base::Call<records::CompanyDetails> details(const QString &companyId = {},
                                                Priority priority = Priority::Click) const;
    /// One level: who stands directly below a partner or folder (empty: the key's company), never that one itself. Below a
    /// customer there is nobody: an empty list.
    base::Call<QList<records::CompanyNode>> children(const QString &parentId = {},
                                                     Priority priority = Priority::Click) const;

private:
    Client *m_client;
};

} // namespace api
