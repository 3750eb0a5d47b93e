// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationlist.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int lastShortcut = 9; // Ctrl+1 … Ctrl+9

/// A quiet mark for the page that is shown: the strong one is for rows of tables.
class PlaceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(idRole).toString().isEmpty()) {
            painter->setPen(QPen(palette.color(QPalette::Mid), 1));
            const qreal middle = option.rect.center().y() + 0.5;
            painter->drawLine(QPointF(option.rect.left() + grid, middle), QPointF(option.rect.right() - grid, middle));
            painter->restore();
            return;
        }
        const QRect row = option.rect.adjusted(halfGrid, 1, -halfGrid, -1);
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool hasFocus = isCurrent && option.widget && option.widget->hasFocus();
        if (isCurrent || option.state & QStyle::State_MouseOver) {
            painter->setPen(hasFocus ? QPen(palette.color(QPalette::Link), 2) : QPen(Qt::NoPen));
            painter->setBrush(palette.color(QPalette::Midlight));
            painter->drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1), halfGrid, halfGrid);
        }
        if (isCurrent) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(QPalette::Link));
            painter->drawRoundedRect(QRectF(row.left(), row.top() + halfGrid, 3, row.height() - grid), 1.5, 1.5);
        }
        const int side = option.decorationSize.width();
        const QRect picture(row.left() + grid + halfGrid, row.center().y() - side / 2, side, side);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, picture);
        QFont font = option.font;
        font.setBold(isCurrent);
        painter->setFont(font);
        painter->setPen(palette.color(QPalette::WindowText));
        const QRect words(picture.right() + grid + 2, row.top(), row.right() - picture.right() - grid - halfGrid,
                          row.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(option.text, Qt::ElideRight, words.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int line = QFontMetrics(option.font).height();
        return {0, index.data(idRole).toString().isEmpty() ? 2 * grid + 1 : line + 2 * grid - 2};
    }
};

} // namespace

NavigationList::NavigationList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setItemDelegate(new PlaceDelegate(this));
    viewport()->setAutoFillBackground(false);
    setViewportMargins(0, halfGrid, 0, halfGrid);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT activated(item->data(idRole).toString());
    });
}

void NavigationList::setPages(const QList<PageFactory> &fitting, const QList<PageFactory> &always)
{
    const QString shown = current();
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const PageFactory &page : fitting)
            addPage(page);
        if (!fitting.isEmpty() && !always.isEmpty()) {
            auto *line = new QListWidgetItem(this);
            line->setFlags(Qt::NoItemFlags);
        }
        for (const PageFactory &page : always)
            addPage(page);
    }
    setCurrent(shown);
    measure();
}

void NavigationList::addPage(const PageFactory &page)
{
    auto *item = new QListWidgetItem(icon(page.icon), page.title, this);
    item->setData(idRole, page.id);
    const auto number = pageIds().size();
    if (number <= lastShortcut)
        //: tool tip of a page; %1: its name, %2: keys
        item->setToolTip(
            tr("%1 (%2)").arg(page.title, QKeySequence(u"Ctrl+%1"_s.arg(number)).toString(QKeySequence::NativeText)));
}

QString NavigationList::current() const
{
    return currentItem() ? currentItem()->data(idRole).toString() : QString();
}

void NavigationList::setCurrent(const QString &pageId)
{
    const QSignalBlocker quiet(this);
    for (int row = 0; row < count(); ++row) {
        if (!pageId.isEmpty() && item(row)->data(idRole) == pageId) {
            setCurrentRow(row);
            return;
        }
    }
    setCurrentItem(nullptr);
}

QStringList NavigationList::pageIds() const
{
    QStringList ids;
    for (int row = 0; row < count(); ++row) {
        if (const QString id = item(row)->data(idRole).toString(); !id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QSize NavigationList::sizeHint() const
{
    return {m_widest + iconSize().width() + 6 * grid, QListWidget::sizeHint().height()};
}

QSize NavigationList::minimumSizeHint() const
{
    return {sizeHint().width(), QListWidget::minimumSizeHint().height()};
}

void NavigationList::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void NavigationList::measure()
{
    const int side = fontMetrics().height() + 2;
    setIconSize({side, side});
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    m_widest = 0;
    for (int row = 0; row < count(); ++row)
        m_widest = std::max(m_widest, metrics.horizontalAdvance(item(row)->text()));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

} // namespace ui
