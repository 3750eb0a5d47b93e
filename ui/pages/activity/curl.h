// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/callrecord.h"
#include "session/connection.h"

namespace ui {

/// A line for a POSIX shell that asks the same again, with `$PLUMBLINE_KEY` where the key goes: there is none in it.
/// Everything else is quoted. Empty when the call never was on the wire.
QString curlLine(const base::CallRecord &record, const session::Connection &connection);

} // namespace ui
