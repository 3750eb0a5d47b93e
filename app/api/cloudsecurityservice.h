// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/pager.h"
#include "records/cloudsecurity.h"

namespace api {

/// Which checks to list; empty lists do not filter. Ids where nothing else is said.
struct CheckQuery {
    QList<records::CheckResult> results{};
    QList<records::Severity> severities{};
    QList<records::CheckStatus> statuses{}; ///< only failed checks have one
    QStringList scans{};
    QStringList scanGroups{};
    QStringList rules{};
    QStringList resources{};
    QStringList resourceTypes{};    ///< names, may hold spaces
    QStringList systemCompliance{}; ///< keys of standards
};

/// Cloud Security. A list of verbs without state; \p client must outlive its calls.
class CloudSecurityService {
public:
    explicit CloudSecurityService(Client &client) : m_client(&client) {}

    base::Call<records::Page<records::ScanAccount>> scans(const PageRequest &page = {}) const;
    Pager<records::ScanAccount> allScans(Priority priority) const;
    base::Call<records::Page<records::ScanGroup>> groups(const PageRequest &page = {}) const;
    Pager<records::ScanGroup> allGroups(Priority priority) const;
    base::Call<records::Page<records::Check>> checks(const CheckQuery &query, const PageRequest &page = {}) const;
    Pager<records::Check> allChecks(const CheckQuery &query, Priority priority) const;
    base::Call<records::Check> check(const QString &checkId, Priority priority = Priority::Click) const;

private:
    Client *m_client;
};

} // namespace api
