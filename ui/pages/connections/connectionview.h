// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connections/connectionrows.h"
#include "ui/pages/details.h"

namespace ui {

// What the page of connections shows of one: in a row, and beside it.

QList<ConnectionRows::Column> connectionColumns();
/// Without actions.
Details connectionDetails(const ConnectionRow &row, const QDateTime &utcNow);

} // namespace ui
