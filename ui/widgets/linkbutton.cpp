// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include <QPainter>
#include <QStyleOptionFocusRect>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere;
constexpr int room = 0; // around the text: it stands in line with labels

} // namespace

LinkButton::LinkButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setPlainText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setText(QString(text).replace(u'&', u"&&"_s));
    updateGeometry();
    update();
}

QSize LinkButton::sizeHint() const
{
    return fontMetrics().size(Qt::TextSingleLine, m_text) + QSize(2 * room, 2 * room);
}

QSize LinkButton::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, fontMetrics().height() + 2 * room};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect rect(0, 0, width - 2 * room, QWIDGETSIZE_MAX);
    return fontMetrics().boundingRect(rect, flags, m_text).height() + 2 * room;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont underlined = font();
    underlined.setUnderline(isEnabled()); // a relation that is not known leads nowhere
    painter.setFont(underlined);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Link));
    painter.drawText(rect().adjusted(room, room, -room, -room), flags, m_text);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.backgroundColor = palette().color(QPalette::Window);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

} // namespace ui
