// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace ui {

/// The colour of a connection as a dot; it always stands beside the connection's name. \p rgb: Connection::color; an empty
/// ring when none was chosen.
QIcon colorDot(const QString &rgb);

} // namespace ui
