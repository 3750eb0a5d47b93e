// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/cloudsecurityservice.h"
#include "ui/pages/page.h"

namespace ui {

// The lists of Cloud Security. Owned by whoever they are given to.

Page *makeScanAccountsPage(const api::CloudSecurityService &cloud);
Page *makeScanGroupsPage(const api::CloudSecurityService &cloud);
/// Failed checks: what the console calls findings.
Page *makeFindingsPage(const api::CloudSecurityService &cloud);

} // namespace ui
