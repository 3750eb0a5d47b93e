// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/policiesservice.h"

#include "api/params.h"
#include "schema/methods.h"

namespace api {

using namespace Qt::StringLiterals;
using namespace records;
using base::Call;
namespace method = schema::method;

Call<Page<PolicyItem>> PoliciesService::policies(const QString &companyId, const PageRequest &page) const
{
    return m_client->page<PolicyItem>(
        {.method = method::policies::getPoliciesList, .params = Params().text(u"companyId"_s, companyId)}, page);
}

Pager<PolicyItem> PoliciesService::allPolicies(const QString &companyId, Priority priority) const
{
    return Pager<PolicyItem>([*this, companyId](const PageRequest &page) { return policies(companyId, page); },
                             {.priority = priority});
}

Call<PolicyDetails> PoliciesService::details(const QString &policyId, Priority priority) const
{
    return m_client->get({.method = method::policies::getPolicyDetails,
                          .params = Params().text(u"policyId"_s, policyId),
                          .priority = priority},
                         recordFrom<PolicyDetails>);
}

} // namespace api
