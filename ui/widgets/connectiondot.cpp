// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/connectiondot.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int sharpness = 2; // pixels drawn for each one asked for

} // namespace

QPixmap connectionDot(const QColor &color, int side, const QColor &ring)
{
    QPixmap pixmap(side * sharpness, side * sharpness);
    pixmap.setDevicePixelRatio(sharpness);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ring.isValid() ? QPen(ring, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(color.isValid() ? color : QColor(Qt::gray));
    const qreal inset = side * 0.18;
    painter.drawEllipse(QRectF(inset, inset, side - 2 * inset, side - 2 * inset));
    return pixmap;
}

} // namespace ui
