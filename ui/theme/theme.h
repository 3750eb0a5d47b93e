// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace ui {

enum class ThemeChoice {
    System, ///< follow the desktop, also when it changes
    Light,
    Dark,
};

/// As settings and `--theme` write it: `system`, `light`, `dark`. Anything else is System.
QString nameOf(ThemeChoice choice);
ThemeChoice themeChoice(const QString &name);

/// Fusion with our palette, and a font scaled by \p percent (90 to 200) of the system's; can be called again while windows
/// are open.
void applyTheme(ThemeChoice choice, int percent = 100);
bool isDark();
/// Readable (contrast 4.5:1) on the window's base colour, light and dark. On a selected row use the row's text colour.
QColor toneColor(models::Tone tone);
/// One of our line icons (`resources/icons/line/NAME.svg`), tinted by the palette; follows a change of theme.
QIcon icon(const QString &name);
/// The sign of \p tone in its colour; on a selected row in that of its text.
QIcon signOf(models::Tone tone);
/// Plumbline's own.
QIcon applicationIcon();

} // namespace ui
