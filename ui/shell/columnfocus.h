// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace ui {

/// Gives the keyboard to the column that is \p step further (F6: 1, back: -1), where it was in there, else to what can have
/// it first. Columns that are not visible are left out; null ones, too.
void moveFocusAmong(const QList<QWidget *> &columns, int step);

} // namespace ui
