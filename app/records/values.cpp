// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/values.h"

#include <QJsonArray>

#include <algorithm>

namespace records {

using namespace Qt::StringLiterals;

QString text(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toString();
}

QString id(const QJsonValue &value)
{
    if (const auto number = integer(value))
        return QString::number(*number);
    return value.toString();
}

QString id(const QJsonObject &json, QLatin1StringView name)
{
    return id(json.value(name));
}

std::optional<bool> flag(const QJsonObject &json, QLatin1StringView name)
{
    const auto value = json.value(name);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    // toInteger() gives back its default for fractions and for what does not fit.
    const auto number = value.toInteger(0);
    return number != 0 || value.toDouble() == 0.0 ? std::optional(number) : std::nullopt;
}

std::optional<qint64> integer(const QJsonObject &json, QLatin1StringView name)
{
    return integer(json.value(name));
}

Moment moment(const QString &text)
{
    constexpr qsizetype longest = 40; // 2026-10-04T04:09:29.123456789+00:00 has 35
    constexpr qsizetype dateLength = 10;
    if (text.size() < dateLength || text.size() > longest)
        return {};
    // Without a zone Qt reads local time and loses the hour that summer time skips.
    QString zoned = text;
    if (text.size() == dateLength)
        zoned += u"T00:00:00Z"_s;
    else if (std::none_of(text.cbegin() + dateLength, text.cend(),
                          [](QChar c) { return c == u'Z' || c == u'+' || c == u'-'; }))
        zoned += u'Z';
    const auto when = QDateTime::fromString(zoned, Qt::ISODateWithMs);
    if (!when.isValid())
        return {};
    if (when.date().year() <= 1)
        return {.utc = {}, .never = true};
    return {.utc = when.toUTC(), .never = false};
}

Moment moment(const QJsonObject &json, QLatin1StringView name)
{
    return moment(json.value(name).toString());
}

QJsonObject object(const QJsonObject &json, QLatin1StringView name)
{
    return json.value(name).toObject();
}

QStringList texts(const QJsonObject &json, QLatin1StringView name)
{
    QStringList result;
    const auto array = json.value(name).toArray();
    for (const auto &element : array) {
        if (element.isString())
            result.append(element.toString());
    }
    return result;
}

QString mac(const QString &text)
{
    constexpr qsizetype digits = 12;
    QString bare;
    if (text.size() == digits) {
        bare = text;
    } else if (text.size() == digits + 5) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (i % 3 != 2)
                bare.append(text.at(i));
            else if (text.at(i) != text.at(2) || (text.at(i) != u':' && text.at(i) != u'-'))
                return text;
        }
    } else {
        return text;
    }
    const auto isHex = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    };
    if (!std::all_of(bare.cbegin(), bare.cend(), isHex))
        return text;
    bare = bare.toUpper();
    for (qsizetype i = digits - 2; i > 0; i -= 2)
        bare.insert(i, u':');
    return bare;
}

} // namespace records
