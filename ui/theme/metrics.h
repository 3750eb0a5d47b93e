// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

// One rhythm for every page, see window.md of the design: an 8 px grid and one scale of type.

namespace ui {

inline constexpr int grid = 8;     ///< pixels; every distance is a multiple, or half of it
inline constexpr int halfGrid = 4; ///< pixels

QFont titleFont(const QFont &body);   ///< 1.3 of the body, bold
QFont captionFont(const QFont &body); ///< 0.9 of the body
QFont idFont();                       ///< monospace, for ids and JSON

} // namespace ui
