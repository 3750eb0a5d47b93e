// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

Requests all()
{
    Requests requests;
    addAccounts(requests);
    addCompanies(requests);
    addIncidents(requests);
    addIntegrations(requests);
    addInternal(requests);
    addInvestigation(requests);
    addLicensing(requests);
    addMaintenanceWindows(requests);
    addNetwork(requests);
    addPackages(requests);
    addPatchManagement(requests);
    addPhasr(requests);
    addPush(requests);
    addQuarantine(requests);
    addReports(requests);
    addSandbox(requests);
    addFew(requests);
    return requests;
}

QJsonObject with(QJsonObject params, const QString &name, const QJsonValue &value)
{
    params.insert(name, value);
    return params;
}

QString Place::service() const
{
    return edition == schema::Edition::OnPremises ? u".computers"_s : QString();
}

QString Place::own()
{
    return demo.result(u"companies.getCompanyDetails"_s)["id"_L1].toString();
}

QString Place::customer()
{
    return demo.result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}})
        .toArray()
        .first()["id"_L1]
        .toString();
}

QJsonArray Place::managed()
{
    return demo.all(u"network.getEndpointsList"_s + service(),
                    {{u"isManaged"_s, true},
                     {u"filters"_s, QJsonObject{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}}}});
}

QString Place::endpoint()
{
    const QJsonArray all = managed();
    QString found = all.first()["id"_L1].toString();
    for (const QJsonValue &one : all) {
        if (one["operatingSystemVersion"_L1].toString().startsWith("Windows"_L1))
            found = one["id"_L1].toString();
    }
    return found;
}

QString Place::policy()
{
    return demo.all(u"policies.getPoliciesList"_s + service()).at(1)["id"_L1].toString();
}

} // namespace requests
