// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

namespace ui {

/// The round mark of a connection's colour, never without its name beside it. \p side in pixels.
QPixmap connectionDot(const QColor &color, int side);

} // namespace ui
