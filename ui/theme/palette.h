// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QPalette>

namespace ui {

/// Our two sets of colours. Every role is ours, so that nothing of the desktop's shines through.
///
/// Text has a contrast of 4.5:1 and more on what it is written on; QPalette::Dark, the line around controls, and
/// QPalette::Link, which also draws the focus ring, 3:1 and more against windows and fields (WCAG 2.1, 1.4.3 and 1.4.11).
QPalette themePalette(bool dark);
/// Readable on windows, fields and every other row of tables.
QColor toneColor(models::Tone tone, bool dark);

} // namespace ui
