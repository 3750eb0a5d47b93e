// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <QUrl>

namespace ui {

/// The vendor's own console of a connection, for *Open in browser*: the host of the access URL, nothing else of it.
/// Invalid for hosts on this machine (a demo tenant has none).
QUrl consoleUrl(const session::Connection &connection);

} // namespace ui
