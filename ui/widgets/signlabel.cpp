// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signlabel.h"

#include "ui/theme/theme.h"

#include <QEvent>

namespace ui {

SignLabel::SignLabel(QWidget *parent) : QLabel(parent) {}

void SignLabel::setTone(models::Tone tone)
{
    setIcon(signOf(tone));
}

void SignLabel::setIcon(const QIcon &icon, QIcon::Mode mode)
{
    m_icon = icon;
    m_mode = mode;
    draw();
}

void SignLabel::setLines(int lines)
{
    m_lines = lines;
    draw();
}

void SignLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        draw();
}

void SignLabel::draw()
{
    if (m_icon.isNull()) {
        clear();
        return;
    }
    const int side = fontMetrics().height() * m_lines;
    setPixmap(m_icon.pixmap(QSize(side, side), devicePixelRatioF(), m_mode));
}

} // namespace ui
