// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace simulator {

class Router;

// One registration a method; each function fills in what its file of the same name answers.
void addGeneral(Router &router);
void addCompanies(Router &router);
void addNetworkTree(Router &router);      ///< companies, folders, groups
void addNetworkInventory(Router &router); ///< the lists of endpoints and of everything
void addNetworkEndpoints(Router &router); ///< one or some endpoints
void addNetworkTasks(Router &router);
void addPolicies(Router &router);
void addAccounts(Router &router);
void addPackages(Router &router);
void addQuarantine(Router &router);
void addReports(Router &router);
void addPush(Router &router);
void addInvestigation(Router &router);
void addInternal(Router &router);
void addPatchManagement(Router &router);
void addSandbox(Router &router);
void addIncidents(Router &router);
void addIncidentRules(Router &router); ///< blocklist, custom rules, responses
void addIntegrations(Router &router);
void addMaintenanceWindows(Router &router);
void addPhasr(Router &router);
void addLicensing(Router &router);      ///< what companies have bought
void addLicensingUsage(Router &router); ///< what they have used
void addCloudSecurity(Router &router);

} // namespace simulator
