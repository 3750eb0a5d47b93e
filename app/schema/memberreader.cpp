// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/memberreader.h"

#include "schema/pointer.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace schema {

void MemberReader::fault(const QString &pointer, const QString &text)
{
    m_faults->append({m_method, pointer, text});
}

QString MemberReader::string(const QJsonObject &object, const QString &key, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
        fault(pointerTo(pointer, key), u"must be a text, not empty"_s);
    return value.toString();
}

bool MemberReader::boolean(const QJsonObject &object, const QString &key, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fault(pointerTo(pointer, key), u"must be true or false"_s);
    return value.toBool();
}

QJsonObject MemberReader::object(const QJsonObject &object, const QString &key, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isObject())
        fault(pointerTo(pointer, key), u"must be an object"_s);
    return value.toObject();
}

QJsonArray MemberReader::array(const QJsonObject &object, const QString &key, const QString &pointer)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isArray())
        fault(pointerTo(pointer, key), u"must be a list"_s);
    return value.toArray();
}

QStringList MemberReader::strings(const QJsonObject &object, const QString &key, const QString &pointer)
{
    QStringList list;
    const QJsonArray values = array(object, key, pointer);
    for (const QJsonValue &value : values) {
        if (!value.isString() || value.toString().isEmpty())
            fault(pointerTo(pointer, key), u"must be a list of texts"_s);
        list.append(value.toString());
    }
    if (list.removeDuplicates() > 0)
        fault(pointerTo(pointer, key), u"says something twice"_s);
    return list;
}

Editions MemberReader::editions(const QJsonObject &object, const QString &key, const QString &pointer)
{
    Editions set;
    const QStringList names = strings(object, key, pointer);
    for (const QString &name : names) {
        if (const auto edition = editionNamed(name))
            set |= *edition;
        else
            fault(pointerTo(pointer, key), u"%1 is no edition"_s.arg(name));
    }
    if (object.contains(key) && names.isEmpty())
        fault(pointerTo(pointer, key), u"must not be empty"_s);
    return set;
}

QStringList MemberReader::versions(const QJsonObject &object, const QString &key, const QString &pointer)
{
    static const QRegularExpression form(u"^v[0-9]+\\.[0-9]+$"_s);
    const QStringList list = strings(object, key, pointer);
    for (const QString &version : list) {
        if (!form.match(version).hasMatch())
            fault(pointerTo(pointer, key), u"%1 is no version"_s.arg(version));
    }
    if (object.contains(key) && list.isEmpty())
        fault(pointerTo(pointer, key), u"must not be empty"_s);
    return list;
}

QStringList MemberReader::order(const QJsonObject &object, const QString &pointer) const
{
    const QStringList names = m_order.at(pointer);
    const auto isIn = [&](const QString &name) { return object.contains(name); };
    // A schema that was put together from several (variants) does not stand as it is in the text.
    return names.size() == object.size() && std::all_of(names.cbegin(), names.cend(), isIn) ? names : object.keys();
}

std::optional<int> MemberReader::count(const QJsonObject &schema, const QString &key, const QString &pointer)
{
    const auto value = number(schema, key, pointer);
    if (!value)
        return std::nullopt;
    if (*value < 0 || *value > 1e9 || std::trunc(*value) != *value) {
        fault(pointerTo(pointer, key), u"must be a count"_s);
        return std::nullopt;
    }
    return static_cast<int>(*value);
}

std::optional<double> MemberReader::number(const QJsonObject &schema, const QString &key, const QString &pointer)
{
    const QJsonValue value = schema.value(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        fault(pointerTo(pointer, key), u"must be a number"_s);
        return std::nullopt;
    }
    return value.toDouble();
}

void MemberReader::checkWords(const QJsonObject &object, const QSet<QString> &words, const QString &pointer)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!words.contains(it.key()))
            fault(pointerTo(pointer, it.key()), u"is no word of the dialect"_s);
    }
}

void MemberReader::require(const QJsonObject &object, const QString &key, const QString &pointer)
{
    if (!object.contains(key))
        fault(pointerTo(pointer, key), u"is missing"_s);
}

} // namespace schema
