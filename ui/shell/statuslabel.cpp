// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuslabel.h"

#include <QPainter>
#include <QStyle>

namespace ui {

StatusLabel::StatusLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

QSize StatusLabel::minimumSizeHint() const
{
    constexpr int shortest = 6; // characters
    return {std::min(QLabel::minimumSizeHint().width(), fontMetrics().averageCharWidth() * shortest),
            QLabel::minimumSizeHint().height()};
}

void StatusLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), Qt::AlignLeft | Qt::AlignVCenter, palette(), isEnabled(),
                          fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
}

} // namespace ui
