// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/treeview.h"

#include "ui/tables/celldelegate.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace ui {

using models::RowKey;

TreeView::TreeView(QWidget *parent) : QTreeView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    setExpandsOnDoubleClick(false);
    setSortingEnabled(false);
    header()->setHighlightSections(false);
    header()->setSectionsClickable(true);
    header()->setSortIndicatorShown(true);
    header()->setStretchLastSection(false);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const auto key = m_model->keyAt(index); key.isValid())
            Q_EMIT rowOpened(key);
    });
    // What took the place of a line that went is current already when a person clicks it.
    connect(this, &QAbstractItemView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT currentKeyChanged(m_model->keyAt(index)); });
}

void TreeView::setTree(models::TreeModel &model)
{
    m_model = &model;
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isRemoving = true; });
    setModel(&model);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    header()->setSortIndicator(0, Qt::AscendingOrder);
    connect(header(), &QHeaderView::sortIndicatorChanged, &model,
            [&model](int column, Qt::SortOrder order) { model.sort(column, order); });
    for (int column = 0; column < model.columns().size(); ++column) {
        header()->resizeSection(column, model.columns().at(column).width * fontMetrics().averageCharWidth() + 2 * grid);
    }
    header()->setSectionResizeMode(0, QHeaderView::Stretch); // branches are indented
}

RowKey TreeView::currentKey() const
{
    return m_model && currentIndex().isValid() ? m_model->keyAt(currentIndex()) : RowKey();
}

bool TreeView::selectKey(const RowKey &key)
{
    const auto index = m_model->indexOf(key);
    if (!index.isValid())
        return false;
    setCurrentIndex(index); // opens what is above
    scrollTo(index, PositionAtCenter);
    return true;
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentKey().isValid()) {
        Q_EMIT rowOpened(currentKey());
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void TreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (m_model && !m_isRemoving)
        Q_EMIT currentKeyChanged(currentKey());
}

} // namespace ui
