// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// JSON pointers (RFC 6901): `/filters/depth`, `~0` for `~`, `~1` for `/`.

namespace schema {

/// \p pointer with one more step.
QString pointerTo(const QString &pointer, QStringView member);
QString pointerTo(const QString &pointer, qsizetype index);

/// The steps of \p pointer, unescaped; nothing when it is not one (no leading `/`, `~` without 0 or 1).
std::optional<QStringList> pointerSteps(QStringView pointer);

} // namespace schema
