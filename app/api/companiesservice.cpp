// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/companiesservice.h"

#include "api/params.h"
#include "schema/methods.h"

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using records::CompanyDetails;
using records::CompanyNode;
namespace method = schema::method;

namespace {

using Nodes = base::Result<QList<CompanyNode>>;

/// The server's own -32602 about the parent: it is a customer. Anything else wrong with the parameters stays an error.
bool saysLeaf(const ApiError &error)
{
    constexpr int invalidParams = -32602;
    return error.kind == ApiError::Kind::BadParams && error.code == invalidParams
           && error.outcome == ApiError::Outcome::Refused
           && (error.pointer.isEmpty() || error.pointer == u"/parentId"_s);
}

} // namespace

base::Call<CompanyDetails> CompaniesService::details(const QString &companyId, Priority priority) const
{
    return m_client->get({.method = method::companies::getCompanyDetails,
                          .params = Params().text(u"companyId"_s, m_client->companyToName(companyId)),
                          .priority = priority},
                         records::recordFrom<CompanyDetails>);
}

base::Call<QList<CompanyNode>> CompaniesService::children(const QString &parentId, Priority priority) const
{
    return m_client
        ->page<CompanyNode>(
            {.method = method::network::getCompaniesList, .params = Params().text(u"parentId"_s, parentId)},
            {.priority = priority})
        .transform([hasParent = !parentId.isEmpty()](base::Result<records::Page<CompanyNode>> &&page) -> Nodes {
            if (page)
                return std::move(page->items);
            return hasParent && saysLeaf(page.error()) ? Nodes(QList<CompanyNode>()) : base::Failure(page.error());
        });
}

} // namespace api
