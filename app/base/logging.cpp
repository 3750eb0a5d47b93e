// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/logging.h"

namespace base {

Q_LOGGING_CATEGORY(logTransport, "plumbline.transport", QtInfoMsg)
Q_LOGGING_CATEGORY(logThrottle, "plumbline.throttle", QtInfoMsg)
Q_LOGGING_CATEGORY(logSchema, "plumbline.schema", QtInfoMsg)
Q_LOGGING_CATEGORY(logApi, "plumbline.api", QtInfoMsg)
Q_LOGGING_CATEGORY(logStart, "plumbline.start", QtInfoMsg)

} // namespace base
