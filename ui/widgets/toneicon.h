// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QColor>
#include <QIcon>

namespace ui {

/// The name of the icon that stands beside a word of this tone; empty for Neutral.
QString iconNameOf(models::Tone tone);
/// One of our icons in one colour, whatever the state it is drawn in. \p side in pixels.
QIcon tintedIcon(const QString &name, const QColor &color, int side);
/// The tone's icon in \p color.
QIcon toneIcon(models::Tone tone, const QColor &color, int side);

} // namespace ui
