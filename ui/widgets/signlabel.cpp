// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signlabel.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

namespace ui {

SignLabel::SignLabel(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SignLabel::setTone(models::Tone tone)
{
    setIcon(signOf(tone));
}

void SignLabel::setIcon(const QIcon &icon, QIcon::Mode mode)
{
    m_icon = icon;
    m_mode = mode;
    update();
}

void SignLabel::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize SignLabel::sizeHint() const
{
    return {side(), side()};
}

void SignLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QRect square(0, 0, side(), side());
    square.moveCenter(rect().center());
    QPainter painter(this);
    m_icon.paint(&painter, square, Qt::AlignCenter, m_mode);
}

int SignLabel::side() const
{
    return fontMetrics().height() * m_lines;
}

} // namespace ui
