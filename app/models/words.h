// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/cloudsecurity.h"
#include "records/task.h"
#include "records/values.h"

#include <QCoreApplication>
#include <QVariant>

namespace models {

/// The translation context of titles and fixed words in tables.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

// A value of a record as a table shows it. Invalid means unknown: never zero, never "no".

QVariant shown(const QString &text);
QVariant shown(std::optional<bool> flag);                        ///< "Yes", "No"
QVariant shown(const records::Moment &moment);                   ///< local time by the user's locale, or "Never"
QVariant shown(const records::Coded<records::TaskState> &state); ///< an unknown number is shown as it came
QVariant shown(const records::Worded<records::CheckResult> &result);
QVariant shown(const records::Worded<records::Severity> &severity);
QVariant shown(const records::Worded<records::CheckStatus> &status);

} // namespace models
