// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QString companyBelow(Place &at)
{
    return at.isPartner()
               ? at.customer()
               : at.demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"below"_s}}).toString();
}

QJsonValue field(Place &at)
{
    return at.demo.result(u"companies.getCustomFieldsDefinitions"_s).toArray().first()["id"_L1];
}

QJsonObject suspension(Place &at)
{
    return {{u"companyId"_s, companyBelow(at)}, {u"recursive"_s, at.isPartner()}};
}

} // namespace

void addCompanies(Requests &requests)
{
    requests[u"companies.createCompany"_s] = [](Place &) {
        return QJsonObject{{u"type"_s, 1}, {u"name"_s, u"New Company"_s}};
    };
    requests[u"companies.deleteCompany"_s] = [](Place &at) { return QJsonObject{{u"companyId"_s, companyBelow(at)}}; };
    requests[u"companies.suspendCompany"_s] = suspension;
    requests[u"companies.activateCompany"_s] = suspension;
    requests[u"companies.updateCompanyDetails"_s] = [](Place &) { return QJsonObject{{u"phone"_s, u"+1555"_s}}; };
    requests[u"companies.getCompanyDetailsByUser"_s] = [](Place &at) {
        const QJsonObject company = at.demo.result(u"companies.getCompanyDetails"_s).toObject();
        return QJsonObject{{u"username"_s, company.value("contactPerson"_L1)["email"_L1]}};
    };
    requests[u"companies.findCompaniesByName"_s] = [](Place &) { return QJsonObject{{u"nameFilter"_s, u"*a"_s}}; };
    requests[u"companies.createCustomFieldDefinition"_s] = [](Place &) { return QJsonObject{{u"name"_s, u"floor"_s}}; };
    requests[u"companies.updateCustomFieldDefinition"_s] = [](Place &at) {
        return QJsonObject{{u"id"_s, field(at)}, {u"name"_s, u"floor"_s}};
    };
    requests[u"companies.deleteCustomFieldDefinition"_s] = [](Place &at) { return QJsonObject{{u"id"_s, field(at)}}; };
}

} // namespace requests
