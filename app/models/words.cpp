// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words.h"

#include <QLocale>

#include <array>

namespace models {

using namespace Qt::StringLiterals;

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

QString wordFor(records::CompanyType value)
{
    switch (value) {
    case records::CompanyType::Unknown: return {};
    case records::CompanyType::Partner: return Words::tr("Partner");
    case records::CompanyType::Customer: return Words::tr("Customer");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::SubscriptionType value)
{
    switch (value) {
    case records::SubscriptionType::Unknown: return {};
    case records::SubscriptionType::Trial: return Words::tr("Trial");
    case records::SubscriptionType::LicenseKey: return Words::tr("Licence key (yearly)");
    case records::SubscriptionType::Monthly: return Words::tr("Monthly subscription");
    case records::SubscriptionType::MonthlyLicenseTrial: return Words::tr("Monthly licence trial");
    case records::SubscriptionType::MonthlyTrial: return Words::tr("Monthly subscription trial");
    case records::SubscriptionType::Frat: return Words::tr("FRAT subscription");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::ProductType value)
{
    switch (value) {
    case records::ProductType::Unknown: return {};
    case records::ProductType::EndpointSecurity: return Words::tr("Endpoint Security");
    case records::ProductType::Edr: return Words::tr("EDR (report only)");
    case records::ProductType::Phasr: return Words::tr("PHASR");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::ProtectionModel value)
{
    switch (value) {
    case records::ProtectionModel::Unknown: return {};
    case records::ProtectionModel::ALaCarte: return Words::tr("À la carte");
    case records::ProtectionModel::MspSecure: return Words::tr("MSP Secure");
    case records::ProtectionModel::MspSecurePlus: return Words::tr("MSP Secure Plus");
    case records::ProtectionModel::MspSecureExtra: return Words::tr("MSP Secure Extra");
    }
    Q_UNREACHABLE();
}

QString wordFor(records::PowerState value)
{
    switch (value) {
    case records::PowerState::Unknown: return {};
    case records::PowerState::Online: return Words::tr("Online");
    case records::PowerState::Offline: return Words::tr("Offline");
    case records::PowerState::Suspended: return Words::tr("Suspended");
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

/// A number we do not know is shown as it came.
template <typename E>
QVariant wordOrNumber(const records::Coded<E> &coded)
{
    return coded.value == E::Unknown ? shown(coded.number) : shown(wordFor(coded.value));
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
    return flag ? QVariant(*flag) : QVariant();
}

QVariant shown(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant();
}

QVariant shown(const QDateTime &utc)
{
    return utc.isValid() ? QVariant(utc) : QVariant();
}

QVariant shown(const records::Moment &moment)
{
    return moment.never ? QVariant(Words::tr("Never")) : shown(moment.utc);
}

QVariant shown(const records::Coded<records::TaskState> &state)
{
    return wordOrNumber(state);
}

QVariant shown(const records::Coded<records::CompanyType> &type)
{
    return wordOrNumber(type);
}

QVariant shown(const records::Coded<records::SubscriptionType> &type)
{
    return wordOrNumber(type);
}

QVariant shown(const records::Coded<records::ProductType> &type)
{
    return wordOrNumber(type);
}

QVariant shown(const records::Worded<records::ProtectionModel> &model)
{
    return wordOrText(model);
}

QVariant shown(records::PowerState state)
{
    return shown(wordFor(state));
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

QString display(const QVariant &value, const QDateTime &now)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return u"—"_s;
    case QMetaType::Bool: return value.toBool() ? Words::tr("Yes") : Words::tr("No");
    case QMetaType::Int:
    case QMetaType::LongLong: return QLocale().toString(value.toLongLong());
    case QMetaType::QDateTime: return ago(value.toDateTime(), now);
    default: return value.toString();
    }
}

QString ago(const QDateTime &utc, const QDateTime &now)
{
    const qint64 past = utc.secsTo(now);
    const qint64 seconds = std::abs(past);
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (seconds < minute)
        return Words::tr("just now");
    struct Unit {
        qint64 until;
        qint64 seconds;
        const char *past;
        const char *future;
    };
    // Tables ask for every cell: only what is said is translated.
    static constexpr std::array units{
        Unit{hour, minute, QT_TRANSLATE_NOOP("Models", "%1 min ago"), QT_TRANSLATE_NOOP("Models", "in %1 min")},
        Unit{2 * day, hour, QT_TRANSLATE_NOOP("Models", "%1 h ago"), QT_TRANSLATE_NOOP("Models", "in %1 h")},
        //: %1 days
        Unit{90 * day, day, QT_TRANSLATE_NOOP("Models", "%1 d ago"), QT_TRANSLATE_NOOP("Models", "in %1 d")},
        //: %1 months
        Unit{730 * day, 30 * day, QT_TRANSLATE_NOOP("Models", "%1 mo ago"), QT_TRANSLATE_NOOP("Models", "in %1 mo")},
        //: %1 years
        Unit{std::numeric_limits<qint64>::max(), 365 * day, QT_TRANSLATE_NOOP("Models", "%1 y ago"),
             QT_TRANSLATE_NOOP("Models", "in %1 y")},
    };
    const auto unit = std::find_if(units.begin(), units.end(), [seconds](const Unit &u) { return seconds < u.until; });
    return Words::tr(past > 0 ? unit->past : unit->future).arg(QLocale().toString(seconds / unit->seconds));
}

QString exactTime(const QVariant &value)
{
    if (value.typeId() != QMetaType::QDateTime)
        return {};
    return QLocale().toString(value.toDateTime().toLocalTime(), QLocale::LongFormat);
}

} // namespace models
