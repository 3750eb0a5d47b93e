// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

namespace ui {

/// The round mark of a connection's colour, never without its name beside it. \p side in pixels; \p ring: drawn around it,
/// where what lies behind may be of the same colour.
QPixmap connectionDot(const QColor &color, int side, const QColor &ring = {});

} // namespace ui
