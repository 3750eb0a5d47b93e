// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

namespace demo {

using namespace Qt::StringLiterals;

const QJsonObject recursively{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};

QJsonObject below(const QString &parent)
{
    return {{u"parentId"_s, parent}, {u"filters"_s, recursively}};
}

QJsonObject filtered(const QString &section, const QJsonObject &filter)
{
    QJsonObject filters = recursively;
    filters.insert(section, filter);
    return filters;
}

QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids.append(item["id"_L1].toString());
    return ids;
}

QJsonObject withId(const QJsonArray &items, const QString &id)
{
    for (const QJsonValue &item : items) {
        if (item["id"_L1].toString() == id)
            return item.toObject();
    }
    return {};
}

QJsonArray Tenant::endpoints(const QString &parent)
{
    return all(u"network.getEndpointsList"_s, below(parent), u"v1.1"_s, 1000);
}

QJsonArray Tenant::managed(const QString &parent)
{
    QJsonObject params = below(parent);
    params.insert(u"isManaged"_s, true);
    return all(u"network.getEndpointsList"_s, params, u"v1.1"_s, 1000);
}

QString Tenant::endpoint(qsizetype number)
{
    return managed(own).at(number)["id"_L1].toString();
}

QString Tenant::customer(int atLeast)
{
    for (const QJsonValue &company :
         result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}}).toArray()) {
        const QString id = company["id"_L1].toString();
        if (managed(id).size() >= atLeast && assignsPolicies(id))
            return id;
    }
    qFatal("no such company");
    return {};
}

QString Tenant::firstGroup(const QString &company)
{
    return result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, company}}).toArray().at(0)["id"_L1].toString();
}

QString Tenant::deletedGroup(const QString &company)
{
    return result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, company}}).toArray().at(1)["id"_L1].toString();
}

QJsonObject Tenant::details(const QString &endpoint)
{
    return result(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, endpoint}}).toObject();
}

QString Tenant::policyOf(const QString &endpoint)
{
    return details(endpoint).value("policy"_L1)["id"_L1].toString();
}

QStringList Tenant::policies()
{
    return idsOf(all(u"policies.getPoliciesList"_s));
}

bool Tenant::assignsPolicies(const QString &company)
{
    const QString endpoint = managed(company).first()["id"_L1].toString();
    const QString before = policyOf(endpoint);
    const QString other = policies().at(policies().first() == before ? 1 : 0);
    result(u"network.assignPolicy"_s,
           {{u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, other}, {u"inheritFromAbove"_s, false}});
    const bool assigned = policyOf(endpoint) == other;
    result(u"network.assignPolicy"_s, {{u"targetIds"_s, QJsonArray{endpoint}}});
    return assigned;
}

} // namespace demo
