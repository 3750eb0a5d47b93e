// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

class QWidget;

namespace ui {

inline constexpr int colorBar = 3; ///< pixels at the top of every window of a connection

/// From the paintEvent() of \p window: the colours of its connections side by side; invalid ones leave a gap.
void paintColorBar(QWidget &window, const QList<QColor> &colors);

} // namespace ui
