// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// \p text for a tool tip, which takes for markup whatever looks like it: names of a tenant stay text.
QString plainToolTip(const QString &text);

} // namespace ui
