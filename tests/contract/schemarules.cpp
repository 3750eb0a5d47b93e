// SPDX-License-Identifier: GPL-3.0-or-later
#include "schemarules.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

const QStringList words{u"description"_s,
                        u"type"_s,
                        u"enum"_s,
                        u"minimum"_s,
                        u"maximum"_s,
                        u"minLength"_s,
                        u"maxLength"_s,
                        u"minItems"_s,
                        u"maxItems"_s,
                        u"pattern"_s,
                        u"format"_s,
                        u"default"_s,
                        u"items"_s,
                        u"properties"_s,
                        u"required"_s,
                        u"additionalProperties"_s,
                        u"anyOf"_s,
                        u"deprecated"_s,
                        u"x-enum-labels"_s,
                        u"x-open-enum"_s,
                        u"x-editions"_s,
                        u"x-required-editions"_s,
                        u"x-required-versions"_s,
                        u"x-required-unless"_s,
                        u"x-required-when"_s,
                        u"x-only-when"_s,
                        u"x-versions"_s,
                        u"x-by-version"_s,
                        u"x-secret"_s,
                        u"x-placeholder"_s,
                        u"x-confidence"_s};
const QStringList types{u"string"_s, u"integer"_s, u"number"_s, u"boolean"_s, u"object"_s, u"array"_s, u"null"_s};
const QStringList formats{u"date"_s, u"date-time"_s, u"time"_s, u"month"_s};
const QStringList limits{u"minimum"_s, u"maximum"_s, u"minItems"_s, u"maxItems"_s};

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema["type"_L1];
    return type.isArray() ? strings(type) : type.isString() ? QStringList{type.toString()} : QStringList{};
}

bool fits(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::String: return type == "string"_L1;
    case QJsonValue::Bool: return type == "boolean"_L1;
    case QJsonValue::Double:
        return type == "number"_L1 || (type == "integer"_L1 && value.toDouble() == double(value.toInteger()));
    case QJsonValue::Object: return type == "object"_L1;
    case QJsonValue::Array: return type == "array"_L1;
    case QJsonValue::Null: return type == "null"_L1;
    case QJsonValue::Undefined: return false;
    }
    return false;
}

QString keyOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

/// What a condition's field is: a sibling, what stands beside the object that holds both, or what a pointer names among
/// the parameters.
QJsonObject fieldNamed(const QString &field, const SchemaPlace &place)
{
    if (field.startsWith("../"_L1))
        return place.above[field.mid(3)].toObject();
    if (!field.startsWith(u'/'))
        return place.siblings[field].toObject();
    QJsonObject members = place.parameters;
    QJsonObject found;
    const QStringList steps = field.mid(1).split(u'/');
    for (const QString &step : steps) {
        found = members.value(step).toObject();
        members = found.value("properties"_L1).toObject();
    }
    return found;
}

class Faults {
public:
    explicit Faults(const SchemaPlace &place) : m_place(place) {}

    QStringList of(const QJsonObject &schema)
    {
        wordsAndTypes(schema);
        enumeration(schema);
        limitsOf(schema);
        lists(schema);
        conditions(schema);
        members(schema);
        return m_faults;
    }

private:
    void add(const QString &fault) { m_faults << m_place.where + u": "_s + fault; }

    void wordsAndTypes(const QJsonObject &schema)
    {
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            if (!words.contains(it.key()))
                add(u"%1 is no word of the dialect"_s.arg(it.key()));
            if (it.key().startsWith("x-"_L1) && (it->isNull() || (it->isArray() && it->toArray().isEmpty())))
                add(u"%1 is empty"_s.arg(it.key()));
        }
        if (schema.contains("type"_L1) && typesOf(schema).isEmpty())
            add(u"type is neither a word nor a list"_s);
        for (const QString &type : typesOf(schema)) {
            if (!types.contains(type))
                add(u"type %1"_s.arg(type));
        }
        if (schema.contains("type"_L1) && schema.contains("anyOf"_L1))
            add(u"type beside anyOf"_s);
        const QString format = schema["format"_L1].toString();
        if (schema.contains("format"_L1) && (!formats.contains(format) || !typesOf(schema).contains(u"string"_s)))
            add(u"format %1"_s.arg(format));
        for (const QString &flag :
             {u"x-open-enum"_s, u"x-secret"_s, u"x-placeholder"_s, u"deprecated"_s, u"additionalProperties"_s}) {
            if (schema.contains(flag) && schema[flag] != QJsonValue(true))
                add(u"%1 is only ever true"_s.arg(flag));
        }
        const QString confidence = schema["x-confidence"_L1].toString();
        if (schema.contains("x-confidence"_L1)
            && !QStringList{u"client-code"_s, u"recalled"_s, u"documented"_s}.contains(confidence))
            add(u"x-confidence %1"_s.arg(confidence));
        m_faults << faultsOfText(schema["description"_L1].toString(), m_place.where);
        if (schema.contains("default"_L1) && !typesOf(schema).isEmpty()) {
            bool fitting = false;
            for (const QString &type : typesOf(schema))
                fitting = fitting || fits(schema["default"_L1], type);
            if (!fitting)
                add(u"the default is of another type"_s);
        }
    }

    void enumeration(const QJsonObject &schema)
    {
        const QJsonArray values = schema["enum"_L1].toArray();
        const QJsonObject labels = schema["x-enum-labels"_L1].toObject();
        if (schema.contains("enum"_L1) && values.isEmpty())
            add(u"the enumeration is empty"_s);
        if (schema.contains("x-open-enum"_L1) && values.isEmpty())
            add(u"an open enumeration without values"_s);
        QSet<QString> keys;
        for (const QJsonValue &value : values) {
            bool fitting = false;
            for (const QString &type : typesOf(schema))
                fitting = fitting || fits(value, type);
            if (!fitting)
                add(u"the choice %1 is of another type"_s.arg(keyOf(value)));
            if (keys.contains(keyOf(value)))
                add(u"the choice %1 stands twice"_s.arg(keyOf(value)));
            keys << keyOf(value);
            if (labels[keyOf(value)].toString().trimmed().isEmpty())
                add(u"no label for %1"_s.arg(keyOf(value)));
        }
        for (const QString &key : labels.keys()) {
            if (!keys.contains(key))
                add(u"a label for %1, which is no choice"_s.arg(key));
        }
        if (schema.contains("default"_L1) && !values.isEmpty() && !values.contains(schema["default"_L1]))
            add(u"the default is no choice"_s);
    }

    void limitsOf(const QJsonObject &schema)
    {
        const auto pair = [&](QLatin1StringView low, QLatin1StringView high, QLatin1StringView type,
                              QLatin1StringView orType) {
            if (schema.contains(low) && schema.contains(high) && schema[low].toDouble() > schema[high].toDouble())
                add(u"%1 lies above %2"_s.arg(low, high));
            if ((schema.contains(low) || schema.contains(high)) && !typesOf(schema).contains(type)
                && !typesOf(schema).contains(orType))
                add(u"%1 or %2 for another type"_s.arg(low, high));
        };
        pair("minimum"_L1, "maximum"_L1, "integer"_L1, "number"_L1);
        pair("minLength"_L1, "maxLength"_L1, "string"_L1, "string"_L1);
        pair("minItems"_L1, "maxItems"_L1, "array"_L1, "array"_L1);
        if (schema.contains("pattern"_L1) && !QRegularExpression(schema["pattern"_L1].toString()).isValid())
            add(u"the pattern is no regular expression"_s);
        const QJsonObject byVersion = schema["x-by-version"_L1].toObject();
        for (auto it = byVersion.begin(); it != byVersion.end(); ++it) {
            if (!m_place.versions.contains(it.key()))
                add(u"x-by-version names %1, which the method has not"_s.arg(it.key()));
            if (it->toObject().isEmpty())
                add(u"x-by-version says nothing of %1"_s.arg(it.key()));
            for (const QString &limit : it->toObject().keys()) {
                if (!limits.contains(limit) || !schema.contains(limit))
                    add(u"x-by-version changes %1"_s.arg(limit));
            }
        }
    }

    void lists(const QJsonObject &schema)
    {
        for (const QString &word : {u"x-editions"_s, u"x-required-editions"_s}) {
            for (const QString &edition : strings(schema[word])) {
                if (!isEdition(edition))
                    add(u"%1 names %2"_s.arg(word, edition));
                else if (!m_place.editions.contains(edition))
                    add(u"%1 names %2, which the method has not"_s.arg(word, edition));
            }
        }
        for (const QString &version : strings(schema["x-versions"_L1]) + strings(schema["x-required-versions"_L1])) {
            if (!m_place.versions.contains(version))
                add(u"x-versions names %1, which the method has not"_s.arg(version));
        }
    }

    void condition(const QJsonObject &when, const QString &word)
    {
        const QString name = when["field"_L1].toString();
        const QJsonObject field = fieldNamed(name, m_place);
        if (field.isEmpty() || !when["values"_L1].isArray()) {
            add(u"%1 names %2, which is not there, or has no values"_s.arg(word, name));
            return;
        }
        const QJsonArray choices = field["enum"_L1].toArray();
        for (const QJsonValue &value : when["values"_L1].toArray()) {
            bool fitting = false;
            for (const QString &type : typesOf(field))
                fitting = fitting || fits(value, type);
            if (!fitting || (!choices.isEmpty() && !choices.contains(value)))
                add(u"%1: %2 can never be %3"_s.arg(word, name, keyOf(value)));
        }
        for (const QString &key : when.keys()) {
            if (key != "field"_L1 && key != "values"_L1 && !(key == "refused"_L1 && word == "x-only-when"_L1))
                add(u"%1 holds %2"_s.arg(word, key));
        }
    }

    void conditions(const QJsonObject &schema)
    {
        for (const QString &word : {u"x-only-when"_s, u"x-required-when"_s}) {
            if (!schema.contains(word))
                continue;
            const bool isList = word == "x-only-when"_L1 && schema[word].isArray();
            const QJsonArray all = isList ? schema[word].toArray() : QJsonArray{schema[word]};
            if (isList && all.size() < 2)
                add(word + u" is a list of less than two"_s);
            for (const QJsonValue &one : all)
                condition(one.toObject(), word);
        }
        const QString other = schema["x-required-unless"_L1].toString();
        if (schema.contains("x-required-unless"_L1) && !m_place.siblings.contains(other))
            add(u"x-required-unless names %1, which is not there"_s.arg(other));
    }

    void members(const QJsonObject &schema)
    {
        const QJsonObject properties = schema["properties"_L1].toObject();
        if (schema.contains("properties"_L1) && (properties.isEmpty() || !typesOf(schema).contains(u"object"_s)))
            add(u"properties of something that is no object, or none"_s);
        if (typesOf(schema).contains(u"object"_s) && properties.isEmpty()
            && !schema.contains("additionalProperties"_L1))
            add(u"an object that nothing is said of, and that is not open"_s);
        for (const QString &name : strings(schema["required"_L1])) {
            if (!properties.contains(name))
                add(u"required names %1, which is not there"_s.arg(name));
        }
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            if (it.key().contains(u'<') && !it->toObject().contains("x-placeholder"_L1))
                add(u"%1 looks like a placeholder and does not say so"_s.arg(it.key()));
            below(it->toObject(), u'/' + it.key(), properties);
        }
        if (schema.contains("items"_L1)) {
            if (!typesOf(schema).contains(u"array"_s))
                add(u"items of something that is no array"_s);
            below(schema["items"_L1].toObject(), u"/*"_s, {});
        }
        const QJsonArray choices = schema["anyOf"_L1].toArray();
        if (schema.contains("anyOf"_L1) && choices.size() < 2)
            add(u"anyOf of less than two"_s);
        for (qsizetype i = 0; i < choices.size(); ++i)
            below(choices[i].toObject(), u"|%1"_s.arg(i), {});
    }

    void below(const QJsonObject &schema, const QString &step, const QJsonObject &siblings)
    {
        SchemaPlace place = m_place;
        place.where += step;
        place.siblings = siblings;
        place.above =
            m_place.siblings.isEmpty() ? m_place.above : m_place.siblings; // an element stands in its list's place
        m_faults << faultsOf(schema, place);
    }

    const SchemaPlace &m_place;
    QStringList m_faults;
};

} // namespace

bool isEdition(const QString &word)
{
    return word == "partner"_L1 || word == "company"_L1 || word == "on-prem"_L1;
}

QStringList faultsOfText(const QString &text, const QString &where, int sentences)
{
    static const QRegularExpression url(u"(https?:|www\\.|\\.(com|org|net|html)\\b)"_s);
    static const QRegularExpression stop(u"[.?!] +[A-Z]"_s);
    static const QRegularExpression markup(u"[<>`\\[\\]|]|\\*\\*"_s);
    if (text.isEmpty())
        return {};
    QStringList faults;
    if (url.match(text).hasMatch())
        faults << where + u": a URL in \"%1\""_s.arg(text);
    if (markup.match(text).hasMatch())
        faults << where + u": markup in \"%1\""_s.arg(text);
    if (!text.endsWith(u'.') || text != text.simplified() || text.front().isLower())
        faults << where + u": not a sentence: \"%1\""_s.arg(text);
    if (sentences > 0 && text.count(stop) + 1 > sentences)
        faults << where + u": more than %1 sentence: \"%2\""_s.arg(sentences).arg(text);
    return faults;
}

QStringList faultsOf(const QJsonObject &schema, const SchemaPlace &place)
{
    return Faults(place).of(schema);
}

} // namespace contract
