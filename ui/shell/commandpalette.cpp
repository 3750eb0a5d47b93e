// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "base/foldedtext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QGraphicsDropShadowEffect>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;
constexpr int shownRows = 12;

int rowHeight(const QFontMetrics &metrics)
{
    return metrics.height() + grid + 2;
}

/// Icon, title, detail in grey; keys on the right.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isEnabled = option.state & QStyle::State_Enabled;
        const auto group = isEnabled ? QPalette::Active : QPalette::Disabled;
        const QColor ink = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
        const QColor pale = isSelected ? ink : option.palette.color(group, QPalette::PlaceholderText);
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const int side = option.fontMetrics.height();
        QRect rest = option.rect.adjusted(grid, 0, -grid, 0);
        const auto mode = isSelected ? QIcon::Selected : isEnabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(painter, QRect(rest.left(), rest.center().y() - side / 2, side, side), Qt::AlignCenter, mode);
        rest.setLeft(rest.left() + side + grid);
        painter->setPen(pale);
        const QString keys = index.data(keysRole).toString();
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, keys);
        if (!keys.isEmpty())
            rest.setRight(rest.right() - option.fontMetrics.horizontalAdvance(keys) - 2 * grid);
        painter->setPen(ink);
        const QString title = option.fontMetrics.elidedText(option.text, Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, title);
        rest.setLeft(rest.left() + option.fontMetrics.horizontalAdvance(title) + grid + halfGrid);
        painter->setPen(pale);
        if (rest.width() > 0)
            painter->drawText(
                rest, Qt::AlignVCenter | Qt::AlignLeft,
                option.fontMetrics.elidedText(index.data(detailRole).toString(), Qt::ElideRight, rest.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, rowHeight(option.fontMetrics)};
    }
};

} // namespace

CommandPalette::CommandPalette(session::Workspace &workspace, QWidget *window)
    : QFrame(window),
      m_search(workspace),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this)),
      m_nothing(new QLabel(tr("Nothing is called so."), this))
{
    setObjectName(u"palette"_s);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    auto shadow = std::make_unique<QGraphicsDropShadowEffect>();
    shadow->setBlurRadius(3 * grid);
    shadow->setOffset(0, halfGrid);
    shadow->setColor(QColor(0, 0, 0, 120));
    setGraphicsEffect(shadow.release()); // the widget takes it

    m_field->setObjectName(u"paletteField"_s);
    m_field->setPlaceholderText(tr("Companies, endpoints, pages, connections, actions…"));
    m_field->setAccessibleName(tr("Search"));
    m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_isRunWanted = false;
        m_hasMoved = false;
        m_search.search(typed);
        present();
    });
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field keeps it; arrows typed there move here
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::runCurrent);
    m_nothing->setObjectName(u"paletteNothing"_s);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(grid);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(halfGrid);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    column->addStretch();
    connect(&m_search, &PaletteSearch::found, this, [this](const QList<PaletteHit> &hits) {
        if (!isVisible())
            return;
        m_hits = hits;
        present();
        if (m_isRunWanted)
            enter();
    });
    window->installEventFilter(this);
    hide();
}

void CommandPalette::begin(QList<PaletteCommand> commands)
{
    m_commands = std::move(commands);
    m_hits.clear();
    m_hasMoved = false;
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_search.begin();
    m_field->clear();
    arrange();
    present();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::leave()
{
    if (!isVisible())
        return;
    const auto before = m_before; // hiding moves the focus, which looks as if a person did
    hide();
    m_isRunWanted = false;
    m_search.end();
    m_commands.clear(); // they may hold what belongs to pages
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::present()
{
    const auto words = base::foldedWords(m_field->text());
    // What a person has gone to stays current when more is found for the same words.
    const auto *current = m_list->currentItem();
    const QString kept = m_hasMoved && current ? current->data(Qt::AccessibleTextRole).toString() : QString();
    m_list->clear();
    m_runs.clear();
    m_commandCount = 0;
    for (const PaletteCommand &command : std::as_const(m_commands)) {
        const QByteArray folded = base::folded(command.title);
        if (std::ranges::all_of(words, [&](const QByteArray &word) { return folded.contains(word); }))
            add(command);
    }
    m_commandCount = m_list->count();
    if (!words.isEmpty()) {
        for (const PaletteHit &hit : std::as_const(m_hits))
            add({hit.title, hit.detail, icon(hit.icon), {}, true, [this, place = hit.place] {
                     Q_EMIT placeWanted(place);
                 }});
    }
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty && !m_search.isBusy());
    int row = kept.isEmpty() ? 0 : m_list->count() - 1;
    while (row > 0 && m_list->item(row)->data(Qt::AccessibleTextRole).toString() != kept)
        --row;
    m_list->setCurrentRow(row);
    arrange();
}

void CommandPalette::add(const PaletteCommand &entry)
{
    auto *item = new QListWidgetItem(entry.icon, entry.title, m_list);
    item->setData(detailRole, entry.detail);
    item->setData(keysRole, entry.keys);
    item->setData(Qt::AccessibleTextRole, entry.detail.isEmpty() ? entry.title : entry.title + u", "_s + entry.detail);
    if (!entry.enabled)
        item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    m_runs.append(entry.run);
}

void CommandPalette::move(int step)
{
    if (m_list->count() == 0)
        return;
    m_hasMoved = true;
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
}

void CommandPalette::enter()
{
    const int row = m_list->currentRow();
    const bool isSure = row >= 0 && row < m_commandCount;
    m_isRunWanted = m_search.isBusy() && !isSure; // what stands there was found for earlier words
    if (!m_isRunWanted)
        runCurrent();
}

void CommandPalette::runCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || !(m_list->item(row)->flags() & Qt::ItemIsEnabled))
        return;
    const auto run = m_runs.value(row);
    leave();
    if (run)
        run();
}

void CommandPalette::arrange()
{
    const QWidget *window = parentWidget();
    const int wide = std::min(fontMetrics().averageCharWidth() * 88, window->width() - 4 * grid);
    const int top = fontMetrics().height() + 5 * grid;
    const int room = window->height() - top - m_field->sizeHint().height() - 6 * grid;
    const int row = rowHeight(fontMetrics());
    const int rows = std::clamp(m_list->count(), 1, std::clamp(room / row, 1, shownRows));
    m_field->setMinimumHeight(row + halfGrid);
    m_list->setFixedHeight(rows * row); // none is cut
    const int high = m_field->minimumHeight() + rows * row + 2 * grid + halfGrid + 2 * frameWidth();
    setGeometry((window->width() - wide) / 2, top, wide, high);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            arrange();
        return false;
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        m_before = nullptr; // the focus went where a person wanted it
        leave();
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape: leave(); return true;
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(shownRows); return true;
    case Qt::Key_PageUp: move(-shownRows); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: enter(); return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return true; // there is nothing else to go to
    }
    return false;
}

} // namespace ui
