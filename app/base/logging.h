// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace base {

// What goes to the terminal and the system's log. Never a key, a header, a body or a tenant's names.
Q_DECLARE_LOGGING_CATEGORY(logTransport) // plumbline.transport
Q_DECLARE_LOGGING_CATEGORY(logThrottle)  // plumbline.throttle
Q_DECLARE_LOGGING_CATEGORY(logSchema)    // plumbline.schema
Q_DECLARE_LOGGING_CATEGORY(logApi)       // plumbline.api
Q_DECLARE_LOGGING_CATEGORY(logStart)     // plumbline.start

} // namespace base
