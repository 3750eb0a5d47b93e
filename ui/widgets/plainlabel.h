// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace ui {

/// A label for text from outside, never taken for markup: it wraps, and can be selected with the mouse. \p parent owns it.
QLabel *plainLabel(QWidget *parent, const QString &objectName = {});

} // namespace ui
