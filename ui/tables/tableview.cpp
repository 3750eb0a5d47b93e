// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include <QHeaderView>

#include <algorithm>

namespace ui {

namespace {

constexpr int measuredRows = 100; // widths are a guess from the first rows: a million would take seconds
constexpr int widestColumn = 320; // pixels at start; people may drag further

} // namespace

TableView::TableView(QWidget *parent) : QTableView(parent)
{
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setResizeContentsPrecision(measuredRows);
    horizontalHeader()->setSectionsMovable(true);
}

void TableView::fitColumnsOnce(bool complete)
{
    const int rows = model() ? model()->rowCount() : 0;
    if (m_fitted || rows == 0 || (!complete && rows < measuredRows))
        return;
    m_fitted = true;
    resizeColumnsToContents();
    for (int column = 0; column + 1 < model()->columnCount(); ++column)
        setColumnWidth(column, std::min(columnWidth(column) + 16, widestColumn));
}

} // namespace ui
