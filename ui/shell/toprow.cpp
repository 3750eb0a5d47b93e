// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toprow.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFrame>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 3; // pixels, of the connection's colour

/// Looks like a field, and opens the palette, which has the real one.
class SearchButton final : public QPushButton {
public:
    SearchButton(QAction *palette, QWidget *parent) : QPushButton(parent), m_palette(palette)
    {
        setObjectName(u"search"_s);
        setAccessibleName(palette->text().remove(u'&'));
        setCursor(Qt::IBeamCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(this, &QPushButton::clicked, palette, &QAction::trigger);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() + grid + 4};
    }
    QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QStyleOptionFrame frame;
        frame.initFrom(this);
        frame.lineWidth = 1;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), halfGrid, halfGrid);
        style()->drawPrimitive(QStyle::PE_FrameLineEdit, &frame, &painter, this);
        const int side = fontMetrics().height();
        QRect words = rect().adjusted(grid, 0, -grid, 0);
        ui::icon(u"search"_s).paint(&painter, QRect(words.left(), (height() - side) / 2, side, side));
        words.setLeft(words.left() + side + grid);
        painter.setPen(palette().color(QPalette::PlaceholderText));
        const QString keys = m_palette->shortcut().toString(QKeySequence::NativeText);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, keys);
        words.setRight(words.right() - fontMetrics().horizontalAdvance(keys) - grid);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_palette->text().remove(u'&'), Qt::ElideRight, words.width()));
    }

private:
    QAction *m_palette;
};

} // namespace

TopRow::TopRow(ConnectionSwitcher *switcher, QAction *palette, QAction *refresh, QMenu *look, QMenu *help,
               QWidget *parent)
    : QWidget(parent),
      m_switcher(switcher)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(halfGrid, barHeight + halfGrid, grid, halfGrid);
    row->setSpacing(grid);
    row->addWidget(switcher);
    row->addWidget(new SearchButton(palette, this), 1);
    QToolButton *again = addButton(u"refresh"_s, u"refresh"_s);
    again->setAccessibleName(refresh->text().remove(u'&'));
    //: tool tip; %1: what a button does, %2: its keys
    again->setToolTip(
        tr("%1 (%2)").arg(again->accessibleName(), refresh->shortcut().toString(QKeySequence::NativeText)));
    connect(again, &QToolButton::clicked, refresh, &QAction::trigger);
    const auto addMenu = [this](const QString &iconName, const QString &name, const QString &words, QMenu *menu) {
        QToolButton *button = addButton(iconName, name);
        button->setAccessibleName(words);
        button->setToolTip(words);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
    };
    addMenu(u"settings"_s, u"settings"_s, tr("Settings"), look);
    addMenu(u"help"_s, u"help"_s, tr("Help"), help);
    connect(switcher, &ConnectionSwitcher::presented, this, qOverload<>(&QWidget::update));
}

QToolButton *TopRow::addButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    static_cast<QHBoxLayout *>(layout())->addWidget(button);
    return button;
}

void TopRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = m_switcher->color();
    painter.fillRect(QRect(0, 0, width(), barHeight), color.isValid() ? color : palette().color(QPalette::Mid));
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace ui
