// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// A cell as other programs may safely read it: one that begins with `= + - @`, tab or carriage return would be taken for a
/// formula by a spreadsheet and is made text; what would break the table (tabs, line ends) becomes a space.
QString copyCell(const QString &text);

} // namespace ui
