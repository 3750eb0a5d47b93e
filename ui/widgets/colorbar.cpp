// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colorbar.h"

#include <QPainter>
#include <QWidget>

namespace ui {

void paintColorBar(QWidget &window, const QList<QColor> &colors)
{
    QPainter painter(&window);
    const int count = int(colors.size());
    for (int i = 0; i < count; ++i) {
        const int from = window.width() * i / count;
        const int to = window.width() * (i + 1) / count;
        if (colors.at(i).isValid())
            painter.fillRect(from, 0, to - from, colorBar, colors.at(i));
    }
}

} // namespace ui
