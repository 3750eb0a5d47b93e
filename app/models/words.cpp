// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QLocale>

namespace models {

namespace {

QString wordFor(records::TaskState value)
{
    switch (value) {
    case records::TaskState::Unknown: return {};
    case records::TaskState::Pending: return Words::tr("Pending");
    case records::TaskState::InProgress: return Words::tr("In progress");
    case records::TaskState::Finished: return Words::tr("Finished");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::CheckResult value)
{
    switch (value) {
    case records::CheckResult::Unknown: return {};
    case records::CheckResult::Pass: return Words::tr("Pass");
    case records::CheckResult::Fail: return Words::tr("Fail");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::Severity value)
{
    switch (value) {
    case records::Severity::Unknown: return {};
    case records::Severity::Informational: return Words::tr("Informational");
    case records::Severity::Low: return Words::tr("Low");
    case records::Severity::Medium: return Words::tr("Medium");
    case records::Severity::High: return Words::tr("High");
    case records::Severity::Critical: return Words::tr("Critical");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::CheckStatus value)
{
    switch (value) {
    case records::CheckStatus::Unknown: return {};
    case records::CheckStatus::Open: return Words::tr("Open");
    case records::CheckStatus::Remediated: return Words::tr("Remediated");
    case records::CheckStatus::RiskAccepted: return Words::tr("Risk accepted");
    case records::CheckStatus::FalsePositive: return Words::tr("False positive");
    case records::CheckStatus::NeedsReview: return Words::tr("Needs review");
    }
    Q_UNREACHABLE();
}

/// A word we do not know is shown as the server spelled it.
template <typename E>
QVariant wordOrText(const records::Worded<E> &worded)
{
    return shown(worded.value == E::Unknown ? worded.text : wordFor(worded.value));
}

} // namespace

QVariant shown(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant shown(std::optional<bool> flag)
{
    if (!flag)
        return {};
    return *flag ? Words::tr("Yes") : Words::tr("No");
}

QVariant shown(const records::Moment &moment)
{
    if (moment.never)
        return Words::tr("Never");
    if (!moment.isKnown())
        return {};
    return QLocale().toString(moment.utc.toLocalTime(), QLocale::ShortFormat);
}

QVariant shown(const records::Coded<records::TaskState> &state)
{
    if (state.value != records::TaskState::Unknown)
        return wordFor(state.value);
    return state.number ? QVariant(*state.number) : QVariant();
}

QVariant shown(const records::Worded<records::CheckResult> &result)
{
    return wordOrText(result);
}

QVariant shown(const records::Worded<records::Severity> &severity)
{
    return wordOrText(severity);
}

QVariant shown(const records::Worded<records::CheckStatus> &status)
{
    return wordOrText(status);
}

} // namespace models
