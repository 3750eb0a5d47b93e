// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <span>

// The lenient half of every codec: a member that is missing, null or of another type is blank, never a fault.
// Pure functions, any thread.

namespace records {

/// A date-time of the API: known, never, or not told.
struct Moment {
    QDateTime utc;      ///< invalid unless known
    bool never = false; ///< the API's `0001-01-01T00:00:00`: it has not happened yet

    bool isKnown() const { return utc.isValid(); }
    bool operator==(const Moment &) const = default;
};

/// An enumerated member: what we know it as, and what came. Whatever is not in the table is E::Unknown.
template <typename E>
struct Coded {
    E value = E::Unknown;
    std::optional<qint64> number; ///< as it came; unset when missing or not a whole number

    bool operator==(const Coded &) const = default;
};

/// The same for enumerations that are spelled in words.
template <typename E>
struct Worded {
    E value = E::Unknown;
    QString text; ///< as it came; empty when missing

    bool operator==(const Worded &) const = default;
};

template <typename E>
struct NumberOf {
    qint64 number;
    E value;
};

template <typename E>
struct WordOf {
    QLatin1StringView text;
    E value;
};

/// Text as it is; blank when it is not text.
QString text(const QJsonObject &json, QLatin1StringView name);
/// An opaque id; a number is taken as its digits.
QString id(const QJsonObject &json, QLatin1StringView name);
QString id(const QJsonValue &value);
/// Unset when it is not a boolean: "not told" is not "no".
std::optional<bool> flag(const QJsonObject &json, QLatin1StringView name);
/// Unset when it is not a whole number that fits.
std::optional<qint64> integer(const QJsonObject &json, QLatin1StringView name);
std::optional<qint64> integer(const QJsonValue &value);
/// ISO 8601; without a zone it is UTC, an offset (`+0000`, `+02:00`, `Z`) is honoured.
Moment moment(const QJsonObject &json, QLatin1StringView name);
Moment moment(const QString &text);
QJsonObject object(const QJsonObject &json, QLatin1StringView name);
/// The elements that are text, in order.
QStringList texts(const QJsonObject &json, QLatin1StringView name);
/// `00:11:22:33:44:55`, upper case, from bare, colon or dash form; anything else stays as it came.
QString mac(const QString &text);

template <typename E>
Coded<E> coded(const QJsonObject &json, QLatin1StringView name, std::span<const NumberOf<E>> table)
{
    Coded<E> result;
    result.number = integer(json, name);
    for (const auto &row : table) {
        if (result.number == row.number)
            result.value = row.value;
    }
    return result;
}

template <typename E>
Worded<E> worded(const QJsonObject &json, QLatin1StringView name, std::span<const WordOf<E>> table)
{
    Worded<E> result;
    result.text = text(json, name);
    for (const auto &row : table) {
        if (result.text == row.text)
            result.value = row.value;
    }
    return result;
}

} // namespace records
