// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "session/settings.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/copytext.h"
#include "ui/tables/rowselection.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choosermenu.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using models::RowKey;

namespace {

constexpr int mostCopied = 10'000; // rows; a clipboard holds its text several times over
constexpr int narrowest = 3;       // average characters

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent), m_cells(new CellDelegate(this))
{
    setItemDelegate(m_cells);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { popupColumns(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &TableView::sortChanged);
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        fillWidth();
        keepLayout();
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (m_arranging || size == 0)
            return;
        m_widths[column] = size;
        fillWidth();
        keepLayout();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (index.isValid())
            Q_EMIT rowOpened(m_model->keyAt(index.row()));
    });
    takeFont();
}

TableView::~TableView() = default;

void TableView::setTable(models::TableModel &model, session::Settings *settings, const QString &name,
                         const ColumnLayout &begin)
{
    Q_ASSERT(!m_model);
    m_model = &model;
    m_settings = settings;
    m_name = name;
    m_begin = begin;
    for (const auto &column : model.columns())
        m_widths.append(pixels(column.width * 100));
    {
        const QScopedValueRollback guard(m_arranging, true);
        setModel(&model);
    }
    m_rows = new RowSelection(model, *selectionModel(), this);
    connect(m_rows, &RowSelection::changed, this, &TableView::selectedRowsChanged);
    connect(m_rows, &RowSelection::restored, this, [this](int row) {
        if (row >= 0)
            scrollTo(m_model->index(row, 0));
    });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { hover(-1); });
    connect(&model, &models::TableModel::columnsChanged, this, &TableView::followDefaults);
    apply(keptLayout());
}

ColumnLayout TableView::keptLayout() const
{
    const QString kept = m_settings ? m_settings->value(u"columns/"_s + m_name).toString() : QString();
    return kept.isEmpty() ? m_begin : ColumnLayout::fromText(kept);
}

qsizetype TableView::selectedCount() const
{
    return m_rows ? m_rows->count() : 0;
}

QList<RowKey> TableView::selectedKeys(qsizetype most) const
{
    return m_rows ? m_rows->keys(most) : QList<RowKey>();
}

RowKey TableView::currentKey() const
{
    const auto index = currentIndex();
    return index.isValid() ? m_model->keyAt(index.row()) : RowKey();
}

bool TableView::selectKey(const RowKey &key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(m_model->index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(m_model->index(row, column), PositionAtCenter);
    return true;
}

int TableView::indexOfColumn(const QString &id) const
{
    const auto &columns = m_model->columns();
    const auto at = std::find_if(columns.begin(), columns.end(), [&](const auto &column) { return column.id == id; });
    return at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
}

int TableView::pixels(int hundredths) const
{
    return hundredths * fontMetrics().averageCharWidth() / 100 + 2 * grid;
}

/// Columns that mean something only sometimes come and go, unless a person chose.
void TableView::followDefaults()
{
    const QScopedValueRollback guard(m_arranging, true);
    const auto &columns = m_model->columns();
    for (int column = 0; column < columns.size(); ++column) {
        const bool shown = columns.at(column).shown;
        if (m_chosen.contains(columns.at(column).id) || isColumnHidden(column) != shown)
            continue;
        setColumnHidden(column, !shown);
        if (shown)
            setColumnWidth(column, m_widths.at(column));
    }
    fillWidth();
}

void TableView::apply(const ColumnLayout &layout)
{
    auto *header = horizontalHeader();
    m_chosen.clear();
    {
        const QScopedValueRollback guard(m_arranging, true);
        const auto &columns = m_model->columns();
        for (int column = 0; column < columns.size(); ++column) {
            m_widths[column] = pixels(columns.at(column).width * 100);
            setColumnHidden(column, !columns.at(column).shown);
        }
        int place = 0;
        QList<int> order;
        for (const auto &entry : layout.entries) {
            const int column = indexOfColumn(entry.id);
            if (column < 0 || order.contains(column))
                continue;
            order.append(column);
            if (entry.width > 0)
                m_widths[column] = pixels(entry.width);
            if (entry.choice != ColumnLayout::Choice::None) {
                m_chosen.insert(entry.id, entry.choice == ColumnLayout::Choice::Shown);
                setColumnHidden(column, entry.choice == ColumnLayout::Choice::Hidden);
            }
        }
        for (int column = 0; column < columns.size(); ++column) {
            if (!order.contains(column))
                order.append(column);
        }
        for (const int column : std::as_const(order))
            header->moveSection(header->visualIndex(column), place++);
        for (int column = 0; column < columns.size(); ++column) {
            if (!isColumnHidden(column))
                setColumnWidth(column, m_widths.at(column));
        }
        header->setSortIndicator(indexOfColumn(layout.sortBy), layout.order);
    }
    fillWidth();
    m_model->sort(indexOfColumn(layout.sortBy), layout.order);
}

ColumnLayout TableView::currentLayout() const
{
    ColumnLayout layout;
    const auto *header = horizontalHeader();
    const int average = std::max(1, fontMetrics().averageCharWidth());
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const int column = header->logicalIndex(place);
        const auto &id = m_model->columns().at(column).id;
        const auto choice = !m_chosen.contains(id) ? ColumnLayout::Choice::None
                            : m_chosen.value(id)   ? ColumnLayout::Choice::Shown
                                                   : ColumnLayout::Choice::Hidden;
        layout.entries.append({id, choice, std::max(0, m_widths.at(column) - 2 * grid) * 100 / average});
    }
    const int sorted = header->sortIndicatorSection();
    if (sorted >= 0 && sorted < m_model->columnCount())
        layout.sortBy = m_model->columns().at(sorted).id;
    layout.order = header->sortIndicatorOrder();
    return layout;
}

void TableView::keepLayout()
{
    if (!m_arranging && m_model && m_settings)
        m_settings->setValue(u"columns/"_s + m_name, currentLayout().toText());
}

void TableView::resetColumns()
{
    apply(m_begin);
    if (m_settings)
        m_settings->setValue(u"columns/"_s + m_name, QVariant());
}

void TableView::sortChanged(int column, Qt::SortOrder order)
{
    if (m_arranging || !m_model)
        return;
    m_model->sort(column, order);
    keepLayout();
}

/// The last column reaches to the edge, so that rows are one band; it is never narrower than people want it.
void TableView::fillWidth()
{
    if (!m_model)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    auto *header = horizontalHeader();
    header->setMinimumSectionSize(narrowest * fontMetrics().averageCharWidth() + grid);
    int last = -1;
    int taken = 0;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        if (last >= 0) {
            setColumnWidth(last, m_widths.at(last));
            taken += header->sectionSize(last);
        }
        last = column;
    }
    if (last >= 0)
        setColumnWidth(last, std::max(m_widths.at(last), viewport()->width() - taken));
}

void TableView::popupColumns(const QPoint &globalPosition)
{
    auto *menu = new ChooserMenu(this);
    menu->setObjectName(u"columnsMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<QAction *> choices;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const auto &info = m_model->columns().at(column);
        auto *choice = menu->addAction(info.title);
        choice->setObjectName(u"column."_s + info.id);
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        choices.append(choice);
    }
    // the last one cannot go: there would be no header left to bring it back
    const auto guardTheLast = [this, choices] {
        const auto shown = std::count_if(choices.begin(), choices.end(), [](const auto *a) { return a->isChecked(); });
        for (QAction *choice : choices)
            choice->setEnabled(shown > 1 || !choice->isChecked());
    };
    for (int column = 0; column < choices.size(); ++column) {
        connect(choices.at(column), &QAction::toggled, this, [this, column, guardTheLast](bool shown) {
            {
                const QScopedValueRollback guard(m_arranging, true);
                setColumnHidden(column, !shown);
                if (shown)
                    setColumnWidth(column, m_widths.at(column));
            }
            m_chosen.insert(m_model->columns().at(column).id, shown);
            fillWidth();
            keepLayout();
            guardTheLast();
        });
    }
    guardTheLast();
    menu->addSeparator();
    auto *reset = menu->addAction(tr("Reset columns"));
    reset->setObjectName(u"columns.reset"_s);
    connect(reset, &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(globalPosition);
}

void TableView::setRowActions(const QList<QAction *> &actions)
{
    m_rowActions = actions;
}

void TableView::copy()
{
    const auto count = selectedCount();
    if (count == 0)
        return;
    QList<int> columns;
    const auto *header = horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        if (!isColumnHidden(header->logicalIndex(place)))
            columns.append(header->logicalIndex(place));
    }
    QString text;
    const auto line = [&](const auto &cell) {
        for (const int column : std::as_const(columns)) {
            if (column != columns.first())
                text += u'\t';
            text += copyCell(cell(column));
        }
        text += u'\n';
    };
    line([this](int column) { return m_model->columns().at(column).title; });
    auto ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int copied = 0;
    for (const auto &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom() && copied < mostCopied; ++row, ++copied)
            line([this, row](int column) { return m_model->index(row, column).data().toString(); });
    }
    QGuiApplication::clipboard()->setText(text);
    const QLocale locale;
    Q_EMIT told(copied < count ? tr("Only the first %1 of %2 selected rows were copied: more do not fit the clipboard.")
                                     .arg(locale.toString(copied), locale.toString(count))
                : copied == 1 ? tr("1 row copied.")
                              : tr("%1 rows copied.").arg(locale.toString(copied)));
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        event->accept();
        return;
    }
    // Enter alone: with modifiers it is somebody's shortcut
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()
        && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier) {
        Q_EMIT rowOpened(currentKey());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    if (selectedCount() == 0)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_rowActions);
    if (!m_rowActions.isEmpty())
        menu->addSeparator();
    auto *copyRows = menu->addAction(icon(u"copy"_s), tr("Copy"));
    copyRows->setObjectName(u"row.copy"_s);
    copyRows->setShortcut(QKeySequence::Copy);
    connect(copyRows, &QAction::triggered, this, &TableView::copy);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QRect current = visualRect(currentIndex());
    menu->popup(byKey && current.isValid() ? viewport()->mapToGlobal(current.bottomLeft()) : event->globalPos());
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fillWidth();
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        takeFont();
}

void TableView::takeFont()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(CellDelegate::rowHeight(fontMetrics().height()));
    if (m_model && m_settings)
        apply(keptLayout());
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    hover(rowAt(event->position().toPoint().y()));
}

void TableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    hover(-1);
}

void TableView::hover(int row)
{
    const int before = m_cells->hoveredRow();
    if (row == before)
        return;
    m_cells->setHoveredRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0 && m_model && changed < m_model->rowCount())
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

} // namespace ui
