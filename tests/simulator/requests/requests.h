// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo.h"
#include "schema/types.h"

#include <functional>

/// A request for each method that cannot be called without parameters, for this tenant: what it names is there, ids come
/// from the tenant's own lists.
namespace requests {

/// A tenant of one edition, and the version that is asked for.
struct Place {
    Place(const simulator::Options &options, const QString &asked)
        : edition(options.edition),
          version(asked),
          demo(options)
    {}

    const schema::Edition edition;
    const QString version;
    Demo demo;

    bool isPartner() const { return edition == schema::Edition::Partner; }
    /// `.computers` where the URL of network and policies has a service.
    QString service() const;
    QString own();      ///< the key's company
    QString customer(); ///< a company below it; partners only
    QJsonArray managed();
    QString endpoint(); ///< a managed one with Windows
    QString policy();
};

QJsonObject with(QJsonObject params, const QString &name, const QJsonValue &value);

/// By method, `network.assignPolicy`.
using Requests = QMap<QString, std::function<QJsonObject(Place &)>>;
Requests all();

void addAccounts(Requests &requests);
void addCompanies(Requests &requests);
void addIncidents(Requests &requests);
void addIntegrations(Requests &requests);
void addInternal(Requests &requests);
void addInvestigation(Requests &requests);
void addLicensing(Requests &requests);
void addMaintenanceWindows(Requests &requests);
void addNetwork(Requests &requests);
void addPackages(Requests &requests);
void addPatchManagement(Requests &requests);
void addPhasr(Requests &requests);
void addPush(Requests &requests);
void addQuarantine(Requests &requests);
void addReports(Requests &requests);
void addSandbox(Requests &requests);
void addFew(Requests &requests); ///< general and policies

} // namespace requests
