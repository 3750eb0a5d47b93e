// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/celldelegate.h"

#include "models/tablemodel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colordot.h"

namespace ui {

using models::TableModel;
using models::Tone;

namespace {

constexpr int hoverAlpha = 26; // of 255: seen, and no contrast is lost

} // namespace

int CellDelegate::rowHeight(int fontHeight)
{
    return fontHeight + 2 * halfGrid + 2;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(rowHeight(option.fontMetrics.height()));
    return size;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    if (index.row() == m_hoveredRow && !isSelected && index.model() && !index.parent().isValid()) {
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlpha(hoverAlpha);
        option->backgroundBrush = tint;
    }
    if (const QVariant color = index.data(TableModel::ColorRole); color.isValid()) {
        const int side = option->fontMetrics.height();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = {side, side};
        option->decorationPosition = QStyleOptionViewItem::Left;
        const QColor ring = isSelected ? option->palette.color(QPalette::Active, QPalette::HighlightedText) : QColor();
        option->icon = colorDot(QColor(color.toString()), ring);
        return;
    }
    const QVariant value = index.data(TableModel::ToneRole);
    const auto tone = value.isValid() ? static_cast<Tone>(value.toInt()) : Tone::Neutral;
    if (tone == Tone::Neutral)
        return;
    if (!isSelected)
        option->palette.setColor(QPalette::Text, toneColor(tone));
    const int side = option->fontMetrics.height();
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = {side, side};
    option->decorationPosition = QStyleOptionViewItem::Left;
    option->icon = signOf(tone);
}

} // namespace ui
