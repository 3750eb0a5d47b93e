// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/colordot.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace ui {

namespace {

/// Drawn where it is shown, so that it is round at every scale.
class Dot final : public QIconEngine {
public:
    Dot(const QColor &color, const QColor &ring) : m_color(color), m_ring(ring) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        constexpr double share = 0.62; // of the icon's side
        const double side = std::min(rect.width(), rect.height()) * share;
        QRectF dot(0, 0, side, side);
        dot.moveCenter(QRectF(rect).center());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.5);
        if (m_color.isValid()) {
            painter->setPen(m_ring.isValid() ? QPen(m_ring, 1.5) : QPen(Qt::NoPen));
            painter->setBrush(m_color);
        } else {
            painter->setPen(QPen(QApplication::palette().color(QPalette::PlaceholderText), 1.5));
            painter->setBrush(Qt::NoBrush);
        }
        painter->drawEllipse(dot);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new Dot(*this); }

private:
    QColor m_color;
    QColor m_ring;
};

} // namespace

QIcon colorDot(const QColor &color, const QColor &ring)
{
    return QIcon(new Dot(color, ring));
}

} // namespace ui
