// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skeleton.h"

#include "ui/theme/metrics.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int alpha = 24;                 // of 255
constexpr int bars = 4;                   // a row
constexpr int shortest = 40, spread = 45; // percent of a bar's share; uneven, as words are

} // namespace

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("skeleton"));
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    QColor grey = palette().color(QPalette::Text);
    grey.setAlpha(alpha);
    painter.setPen(Qt::NoPen);
    painter.setBrush(grey);
    const int thick = fontMetrics().height() * 6 / 10;
    const int step = fontMetrics().height() + 2 * grid;
    const int share = width() / bars;
    for (int row = 0; row * step + grid + thick < height(); ++row) {
        for (int bar = 0; bar < bars; ++bar) {
            const int length = share * (shortest + (row * 31 + bar * 17) % spread) / 100;
            painter.drawRoundedRect(bar * share + grid, row * step + grid, length - grid, thick, halfGrid, halfGrid);
        }
    }
}

} // namespace ui
