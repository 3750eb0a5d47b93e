// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/cloudsecurity.h"
#include "records/company.h"
#include "records/license.h"
#include "records/task.h"
#include "records/values.h"

#include <QCoreApplication>
#include <QVariant>

namespace models {

/// The translation context of titles and fixed words in tables.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

// A value of a record as a column tells it: text, number, bool or QDateTime (UTC). Invalid means unknown: never zero,
// never "no".

QVariant shown(const QString &text);
QVariant shown(std::optional<bool> flag);
QVariant shown(std::optional<qint64> number);
QVariant shown(const QDateTime &utc);
QVariant shown(const records::Moment &moment);                   ///< a time, or the word "Never"
QVariant shown(const records::Coded<records::TaskState> &state); ///< a word; an unknown number is shown as it came
QVariant shown(const records::Coded<records::CompanyType> &type);
QVariant shown(const records::Coded<records::SubscriptionType> &type);
QVariant shown(const records::Coded<records::ProductType> &type);
QVariant shown(const records::Worded<records::ProtectionModel> &model);
QVariant shown(records::PowerState state);
QVariant shown(const records::Worded<records::CheckResult> &result);
QVariant shown(const records::Worded<records::Severity> &severity);
QVariant shown(const records::Worded<records::CheckStatus> &status);

/// Such a value as people read it: "Yes" and "No", numbers by their locale, times as ago() says; “—” for unknown.
QString display(const QVariant &value, const QDateTime &now);
/// "just now", "5 min ago", "3 d ago", "in 2 h".
QString ago(const QDateTime &utc, const QDateTime &now);
/// Local time by the user's locale, to the second and with its day; empty when \p value is no time.
QString exactTime(const QVariant &value);

} // namespace models
