// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

/// Members that name a company to change: one below for partners, the key's own otherwise.
QJsonObject withCompany(Place &at, QJsonObject params)
{
    if (at.isPartner())
        params.insert(u"companyId"_s, at.customer());
    return params;
}

const QString key = u"BASE-0001-EXAMPLE"_s;

} // namespace

void addLicensing(Requests &requests)
{
    requests[u"licensing.setMonthlySubscription"_s] = [](Place &at) {
        const QJsonValue company =
            at.isPartner() ? QJsonValue(at.customer())
                           : at.demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"below"_s}});
        return QJsonObject{{u"companyId"_s, company}, {u"reservedSlots"_s, 5}, {u"manageEncryption"_s, true}};
    };
    requests[u"licensing.setLicenseKey"_s] = [](Place &at) { return withCompany(at, {{u"licenseKey"_s, key}}); };
    requests[u"licensing.addProductKey"_s] = [](Place &at) { return withCompany(at, {{u"licenseKey"_s, key}}); };
    requests[u"licensing.removeProductKey"_s] = [](Place &at) {
        const QJsonObject params = withCompany(at, {{u"licenseKey"_s, key}});
        at.demo.result(u"licensing.setLicenseKey"_s, params);
        return params;
    };
}

} // namespace requests
