// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject window(Place &at)
{
    return {{u"id"_s, at.demo.all(u"maintenanceWindows.getMaintenanceWindowsList"_s).first()["id"_L1]}};
}

QJsonObject windowSettings(QJsonObject params)
{
    params.insert(u"name"_s, u"Nights"_s);
    params.insert(u"allowChangeByOtherUsers"_s, true);
    params.insert(u"settings"_s,
                  QJsonObject{{u"downloadSettings"_s,
                               QJsonObject{{u"cachingServers"_s, QJsonArray()}, {u"fallbackOnDirectDownload"_s, true}}},
                              {u"scanPatchesSettings"_s, QJsonObject{{u"enabled"_s, true}}}});
    return params;
}

/// A policy of the key's company that is not the default one, and the window.
QJsonObject assignment(Place &at)
{
    return {{u"policyId"_s, at.policy()}, {u"maintenanceWindowIds"_s, QJsonArray{window(at)["id"_L1]}}};
}

} // namespace

void addMaintenanceWindows(Requests &requests)
{
    requests[u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s] = [](Place &) {
        return windowSettings({});
    };
    requests[u"maintenanceWindows.getMaintenanceWindowDetails"_s] = window;
    requests[u"maintenanceWindows.updatePatchManagementMaintenanceWindow"_s] = [](Place &at) {
        return windowSettings(window(at));
    };
    requests[u"maintenanceWindows.deleteMaintenanceWindow"_s] = window;
    requests[u"maintenanceWindows.assignMaintenanceWindows"_s] = assignment;
    requests[u"maintenanceWindows.unassignMaintenanceWindows"_s] = [](Place &at) {
        const QJsonObject params = assignment(at);
        at.demo.result(u"maintenanceWindows.assignMaintenanceWindows"_s, params);
        return params;
    };
    requests[u"maintenanceWindows.getManuallyApprovedPatches"_s] = [](Place &at) {
        return QJsonObject{{u"companyId"_s, at.own()}};
    };
}

} // namespace requests
