// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/policiesservice.h"
#include "ui/pages/page.h"

namespace ui {

/// The policies of the key's company. Owned by whoever it is given to.
Page *makePoliciesPage(const api::PoliciesService &policies);

} // namespace ui
