// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace ui {

/// The colour of a connection as a dot; it always stands beside the connection's name. An empty circle when none was
/// chosen. \p ring: drawn around it, where what lies behind may be of the same colour.
QIcon colorDot(const QColor &color, const QColor &ring = {});

} // namespace ui
