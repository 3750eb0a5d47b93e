// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/limiter.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace simulator {

/// Reads rate-limits.json, or a file in its form. `limit` null or 0: not limited. Beyond that form, at the top:
/// `"retryAfter": false` leaves the header out, `"countRefused": true` counts refused requests too. Or one sentence
/// about what is wrong with it. Empty text: nothing is limited.
tl::expected<LimitRules, QString> readLimits(const QByteArray &text);

} // namespace simulator
