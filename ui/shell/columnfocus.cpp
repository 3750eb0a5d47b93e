// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columnfocus.h"

#include <QApplication>
#include <QWidget>

namespace ui {

void moveFocusAmong(const QList<QWidget *> &all, int step)
{
    QList<QWidget *> columns;
    for (QWidget *column : all) {
        if (column && column->isVisible())
            columns.append(column);
    }
    if (columns.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i] == focus || columns[i]->isAncestorOf(focus))
            at = i;
    }
    const qsizetype count = columns.size();
    QWidget *column = columns[at < 0 ? 0 : (at + step + count) % count];
    // Where it was in that column, else what can have it there first.
    QWidget *target = column->focusWidget();
    for (QWidget *next = column; !target && next; next = next->nextInFocusChain()) {
        const bool isInside = next == column || column->isAncestorOf(next);
        if (isInside && next->focusPolicy() & Qt::TabFocus && next->isVisible() && next->isEnabled())
            target = next;
        if (next->nextInFocusChain() == column)
            break;
    }
    if (target)
        target->setFocus(Qt::TabFocusReason);
}

} // namespace ui
