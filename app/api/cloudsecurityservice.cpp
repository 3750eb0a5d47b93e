// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/cloudsecurityservice.h"

#include "api/params.h"
#include "schema/methods.h"

namespace api {

using namespace Qt::StringLiterals;
using namespace records;
using base::Call;
namespace method = schema::method;

namespace {

template <typename E>
QStringList words(const QList<E> &values)
{
    QStringList result;
    for (const auto value : values)
        result.append(wordOf(value));
    return result;
}

QJsonObject paramsOf(const CheckQuery &query)
{
    return Params()
        .texts(u"results"_s, words(query.results))
        .texts(u"severities"_s, words(query.severities))
        .texts(u"statuses"_s, words(query.statuses))
        .texts(u"scans"_s, query.scans)
        .texts(u"scan_groups"_s, query.scanGroups)
        .texts(u"rules"_s, query.rules)
        .texts(u"resources"_s, query.resources)
        .texts(u"resource_types"_s, query.resourceTypes)
        .texts(u"system_compliance"_s, query.systemCompliance);
}

PageCursor::Limits byLinks(Priority priority)
{
    return {.pagination = schema::Pagination::Cursor, .priority = priority};
}

} // namespace

Call<Page<ScanAccount>> CloudSecurityService::scans(const PageRequest &page) const
{
    return m_client->page<ScanAccount>({.method = method::cloudSecurity::listScanAccounts}, page);
}

Pager<ScanAccount> CloudSecurityService::allScans(Priority priority) const
{
    return Pager<ScanAccount>([*this](const PageRequest &page) { return scans(page); }, byLinks(priority));
}

Call<Page<ScanGroup>> CloudSecurityService::groups(const PageRequest &page) const
{
    return m_client->page<ScanGroup>({.method = method::cloudSecurity::listScanGroups}, page);
}

Pager<ScanGroup> CloudSecurityService::allGroups(Priority priority) const
{
    return Pager<ScanGroup>([*this](const PageRequest &page) { return groups(page); }, byLinks(priority));
}

Call<Page<Check>> CloudSecurityService::checks(const CheckQuery &query, const PageRequest &page) const
{
    return m_client->page<Check>({.method = method::cloudSecurity::listChecks, .params = paramsOf(query)}, page);
}

Pager<Check> CloudSecurityService::allChecks(const CheckQuery &query, Priority priority) const
{
    return Pager<Check>([*this, query](const PageRequest &page) { return checks(query, page); }, byLinks(priority));
}

Call<Check> CloudSecurityService::check(const QString &checkId, Priority priority) const
{
    return m_client->get(
        {.method = method::cloudSecurity::getCheck, .params = Params().text(u"id"_s, checkId), .priority = priority},
        dataFrom<Check>);
}

} // namespace api
