// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/rowselection.h"

#include <QItemSelectionModel>
#include <QScopedValueRollback>

#include <algorithm>
#include <vector>

namespace ui {

using models::RowKey;

namespace {

constexpr int mostExceptions = 1'000;   // "all but these"
constexpr qsizetype mostKeys = 200'000; // more than that and not nearly all: forgotten with the order they stood in

/// From top to bottom.
QList<std::pair<int, int>> rangesOf(const QItemSelectionModel &selection)
{
    QList<std::pair<int, int>> ranges;
    const auto selected = selection.selection();
    for (const auto &range : selected)
        ranges.append({range.top(), range.bottom()});
    std::sort(ranges.begin(), ranges.end());
    return ranges;
}

} // namespace

RowSelection::RowSelection(models::TableModel &model, QItemSelectionModel &selection, QObject *parent)
    : QObject(parent),
      m_model(model),
      m_selection(selection)
{
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, &RowSelection::remember);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &RowSelection::restore);
    connect(&m_selection, &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_restoring)
            return;
        m_remembered.reset();
        Q_EMIT changed();
    });
}

qsizetype RowSelection::count() const
{
    qsizetype rows = 0;
    const auto selected = m_selection.selection();
    for (const auto &range : selected)
        rows += range.height();
    return rows;
}

QList<RowKey> RowSelection::keys(qsizetype most) const
{
    QList<RowKey> keys;
    const auto ranges = rangesOf(m_selection);
    for (const auto &[top, bottom] : ranges) {
        for (int row = top; row <= bottom; ++row) {
            if (most >= 0 && keys.size() >= most)
                return keys;
            keys.append(m_model.keyAt(row));
        }
    }
    return keys;
}

RowSelection::Remembered RowSelection::whatIsSelected() const
{
    Remembered remembered;
    const qsizetype selected = count();
    const int rows = m_model.rowCount();
    // With a filter, "all" would mean others as soon as it goes.
    if (selected > 0 && rows - selected <= mostExceptions && m_model.total() == rows
        && (selected == rows || selected > mostExceptions)) {
        remembered.allBut = true;
        int next = 0;
        auto ranges = rangesOf(m_selection);
        ranges.append({rows, rows});
        for (const auto &[top, bottom] : std::as_const(ranges)) {
            for (; next < top; ++next)
                remembered.keys.insert(m_model.keyAt(next));
            next = bottom + 1;
        }
    } else if (selected <= mostKeys) {
        const auto all = keys();
        remembered.keys = QSet<RowKey>(all.begin(), all.end());
    }
    return remembered;
}

void RowSelection::remember()
{
    const auto current = m_selection.currentIndex();
    if (current.isValid())
        m_current = m_model.keyAt(current.row());
    if (!m_remembered)
        m_remembered = whatIsSelected();
}

void RowSelection::restore()
{
    if (!m_remembered)
        return;
    const QScopedValueRollback guard(m_restoring, true);
    const int lastColumn = m_model.columnCount() - 1;
    QItemSelection selection;
    const auto add = [&](int top, int bottom) {
        if (top <= bottom)
            selection.append(QItemSelectionRange(m_model.index(top, 0), m_model.index(bottom, lastColumn)));
    };
    std::vector<int> found;
    for (const RowKey &key : std::as_const(m_remembered->keys)) {
        if (const int row = m_model.rowOf(key); row >= 0)
            found.push_back(row);
    }
    std::ranges::sort(found);
    if (m_remembered->allBut) {
        int top = 0;
        for (const int row : found) {
            add(top, row - 1);
            top = row + 1;
        }
        add(top, m_model.rowCount() - 1);
    } else {
        for (std::size_t i = 0; i < found.size();) {
            std::size_t end = i + 1;
            while (end < found.size() && found[end] == found[end - 1] + 1)
                ++end;
            add(found[i], found[end - 1]);
            i = end;
        }
    }
    if (!selection.isEmpty())
        m_selection.select(selection, QItemSelectionModel::ClearAndSelect);
    const int row = m_current.isValid() ? m_model.rowOf(m_current) : -1;
    if (row >= 0)
        m_selection.setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    Q_EMIT changed();
    Q_EMIT restored(row);
}

} // namespace ui
