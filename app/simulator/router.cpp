// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/router.h"

#include "simulator/areas/areas.h"
#include "simulator/jsonwriter.h"

namespace simulator {

Router::Router()
{
    addGeneral(*this);
    addCompanies(*this);
    addNetworkTree(*this);
    addNetworkInventory(*this);
    addNetworkEndpoints(*this);
    addNetworkTasks(*this);
    addPolicies(*this);
    addAccounts(*this);
    addPackages(*this);
    addQuarantine(*this);
    addReports(*this);
    addPush(*this);
    addInvestigation(*this);
    addInternal(*this);
    addPatchManagement(*this);
    addSandbox(*this);
    addIncidents(*this);
    addIncidentRules(*this);
    addIntegrations(*this);
    addMaintenanceWindows(*this);
    addPhasr(*this);
    addLicensing(*this);
    addLicensingUsage(*this);
    addCloudSecurity(*this);
}

const Router::Handler *Router::find(const QString &id) const
{
    const auto found = m_handlers.constFind(id);
    return found == m_handlers.constEnd() ? nullptr : &*found;
}

const Router::RestHandler *Router::findRest(const QString &id) const
{
    const auto found = m_restHandlers.constFind(id);
    return found == m_restHandlers.constEnd() ? nullptr : &*found;
}

const Router::DownloadRoute *Router::findDownload(const QString &path) const
{
    for (const DownloadRoute &route : m_downloads) {
        if (path.startsWith(route.prefix))
            return &route;
    }
    return nullptr;
}

QStringList Router::ids() const
{
    QStringList ids = m_handlers.keys() + m_restHandlers.keys();
    ids.sort();
    return ids;
}

QByteArray json(const QJsonValue &value)
{
    JsonWriter out;
    out.value(value);
    return out.take();
}

} // namespace simulator
