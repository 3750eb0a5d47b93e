// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal radius = 4;    // pixels, of corners
constexpr qreal boxRadius = 3; // of check boxes
constexpr qreal ringWidth = 2; // pixels, of the focus ring

/// A frame whose line lies on whole pixels.
void drawRounded(QPainter *painter, const QRect &rect, const QPen &line, const QBrush &fill, qreal corner = radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line);
    painter->setBrush(fill);
    const qreal inset = line.style() == Qt::NoPen ? 0 : line.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    painter->restore();
}

QPen ring(const QStyleOption *option)
{
    return {option->palette.color(QPalette::Link), ringWidth};
}

/// Under the pointer a little further from the window's colour, pressed or switched on further still.
QColor buttonFill(const QStyleOption *option)
{
    if (option->state & (QStyle::State_Sunken | QStyle::State_On))
        return option->palette.color(QPalette::Mid);
    if (option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled)
        return option->palette.color(QPalette::Midlight);
    return option->palette.color(QPalette::Button);
}

void drawPushButton(const QStyleOption *option, QPainter *painter)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    constexpr auto shown = QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On | QStyle::State_HasFocus;
    const bool isFlat = button && button->features & QStyleOptionButton::Flat;
    if (isFlat && !(option->state & shown))
        return;
    const bool isDefault = button && button->features & QStyleOptionButton::DefaultButton;
    QPen line = isFlat ? QPen(Qt::NoPen) : QPen(option->palette.color(isDefault ? QPalette::Link : QPalette::Dark), 1);
    if (option->state & QStyle::State_HasFocus) // Fusion shows it after a key was pressed only
        line = ring(option);
    drawRounded(painter, option->rect, line, buttonFill(option));
}

void drawToolButton(const QStyleOption *option, QPainter *painter)
{
    const bool isRaised = option->state & QStyle::State_Raised && !(option->state & QStyle::State_AutoRaise);
    const QPen line = isRaised ? QPen(option->palette.color(QPalette::Dark), 1) : QPen(Qt::NoPen);
    drawRounded(painter, option->rect, line, buttonFill(option));
}

void drawLineEditFrame(const QStyleOption *option, QPainter *painter)
{
    const bool hasFocus = option->state & QStyle::State_HasFocus;
    const QPen line = hasFocus ? ring(option) : QPen(option->palette.color(QPalette::Dark), 1);
    drawRounded(painter, option->rect, line, Qt::NoBrush);
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const auto &palette = option->palette;
    const bool isOn = option->state & QStyle::State_On;
    const bool isPartly = option->state & QStyle::State_NoChange;
    const bool isFilled = isOn || isPartly;
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor fill = isFilled ? accent : palette.color(QPalette::Base);
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    // On a selected row the accent lies beneath: then the line is what shows the box.
    const bool isSelected = option->state & QStyle::State_Selected;
    const QColor line = isSelected ? palette.color(QPalette::HighlightedText)
                        : isFilled ? accent
                                   : palette.color(QPalette::Dark);
    drawRounded(painter, box, QPen(line, 1.25), fill, boxRadius);
    if (!isFilled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(palette.color(QPalette::HighlightedText), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](qreal x, qreal y) { return QPointF(box.x() + x * box.width(), box.y() + y * box.height()); };
    if (isPartly)
        painter->drawLine(at(0.27, 0.5), at(0.73, 0.5));
    else
        painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    painter->restore();
}

void drawRadioButton(const QStyleOption *option, QPainter *painter)
{
    const bool isOn = option->state & QStyle::State_On;
    const QColor accent = option->palette.color(QPalette::Highlight);
    const QRectF disc = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isOn ? accent : option->palette.color(QPalette::Dark), 1.25));
    painter->setBrush(isOn ? accent : option->palette.color(QPalette::Base));
    painter->drawEllipse(disc);
    if (isOn) {
        const qreal inset = disc.width() * 0.3;
        painter->setPen(Qt::NoPen);
        painter->setBrush(option->palette.color(QPalette::HighlightedText));
        painter->drawEllipse(disc.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

/// Fusion puts a small arrow into the corner of buttons with a menu. One with words has a larger one beside them; for one
/// that is an icon alone the icon is enough.
void drawMenuArrow(const QStyleOption *option, QPainter *painter, const QToolButton &button)
{
    if (button.toolButtonStyle() != Qt::ToolButtonTextBesideIcon)
        return;
    const int side = option->fontMetrics.height() * 3 / 4;
    const QRect corner(button.width() - side - halfGrid, (button.height() - side) / 2, side, side);
    icon(u"chevron-down"_s).paint(painter, corner);
}

void drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const QToolButton *>(widget)) { // Fusion's place for it is inside the icon
        drawRounded(painter, button->rect(), ring(option), Qt::NoBrush);
        return;
    }
    // On a selected row the ring would drown in the row's colour.
    const bool isSelected = option->state & QStyle::State_Selected;
    const QPen line = isSelected ? QPen(option->palette.color(QPalette::HighlightedText), 1) : ring(option);
    drawRounded(painter, option->rect, line, Qt::NoBrush);
}

/// Whether a size is one of small things beside text. Others (of line edits, tabs, lists) follow PM_SmallIconSize by
/// themselves.
bool goesWithFont(QStyle::PixelMetric metric)
{
    constexpr QStyle::PixelMetric such[] = {
        QStyle::PM_SmallIconSize,   QStyle::PM_ButtonIconSize,          QStyle::PM_ListViewIconSize,
        QStyle::PM_ToolBarIconSize, QStyle::PM_MessageBoxIconSize,      QStyle::PM_IndicatorWidth,
        QStyle::PM_IndicatorHeight, QStyle::PM_ExclusiveIndicatorWidth, QStyle::PM_ExclusiveIndicatorHeight,
    };
    return std::find(std::begin(such), std::end(such), metric) != std::end(such);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (int(element)) { // of Fusion's many, those that are ours
    case PE_PanelButtonCommand: drawPushButton(option, painter); return;
    case PE_PanelButtonTool: drawToolButton(option, painter); return;
    case PE_FrameLineEdit: drawLineEditFrame(option, painter); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheckBox(option, painter); return;
    case PE_IndicatorRadioButton: drawRadioButton(option, painter); return;
    case PE_FrameFocusRect: drawFocusRing(option, painter, widget); return;
    case PE_IndicatorArrowDown:
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && button->popupMode() == QToolButton::InstantPopup && button->menu()) {
            drawMenuArrow(option, painter, *button);
            return;
        }
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter) { // a line, in the middle of what can be grabbed
        const bool isUpright = option->state & State_Horizontal;
        const QPoint middle = option->rect.center();
        painter->fillRect(isUpright ? QRect(middle.x(), option->rect.top(), 1, option->rect.height())
                                    : QRect(option->rect.left(), middle.y(), option->rect.width(), 1),
                          option->palette.color(QPalette::Mid));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (int(type)) { // of many
    case CT_PushButton: return size + QSize(grid + halfGrid, halfGrid);
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: return size + QSize(0, halfGrid); // as high as a button beside it
    case CT_ToolButton:
        if (const auto *button = qobject_cast<const QToolButton *>(widget);
            button && button->menu() && button->toolButtonStyle() == Qt::ToolButtonTextBesideIcon)
            return size + QSize(option->fontMetrics.height() / 2, 0); // for the arrow
        return size;
    }
    return size;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int size = QProxyStyle::pixelMetric(metric, option, widget);
    return goesWithFont(metric) ? qRound(size * m_percent / 100.0) : size;
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    // The verbs say it; the desktop's own icons are none of ours.
    if (hint == SH_EtchDisabledText || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    // Fusion's is a picture file: the first line edit would load every plugin that reads pictures.
    if (pixmap == SP_LineEditClearButton)
        return icon(u"close"_s);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace ui
