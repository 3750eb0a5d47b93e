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
