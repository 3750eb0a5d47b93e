// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkservice.h"
#include "ui/pages/page.h"

namespace ui {

/// The scan tasks of the Control Center. Owned by whoever it is given to.
Page *makeScansPage(const api::NetworkService &network);

} // namespace ui
