// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/fieldreader.h"

#include "schema/check.h"
#include "schema/format.h"
#include "schema/pointer.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

constexpr int deepest = 32; // levels of a schema; the API's own go to about ten

struct TypeWord {
    QLatin1String word;
    Field::Type type;
};
constexpr std::array typeWords{
    TypeWord{"null"_L1, Field::Type::Null},       TypeWord{"boolean"_L1, Field::Type::Boolean},
    TypeWord{"integer"_L1, Field::Type::Integer}, TypeWord{"number"_L1, Field::Type::Number},
    TypeWord{"string"_L1, Field::Type::String},   TypeWord{"object"_L1, Field::Type::Object},
    TypeWord{"array"_L1, Field::Type::Array},
};
constexpr std::array formatWords{
    TypeWord{"date"_L1, Field::Type::Date},
    TypeWord{"date-time"_L1, Field::Type::DateTime},
    TypeWord{"time"_L1, Field::Type::Time},
    TypeWord{"month"_L1, Field::Type::Month},
};

template <std::size_t N>
std::optional<Field::Type> typeOf(const std::array<TypeWord, N> &table, const QString &word)
{
    for (const TypeWord &entry : table) {
        if (entry.word == word)
            return entry.type;
    }
    return std::nullopt;
}

/// Words that have a meaning with one type only.
bool isWordOf(const QString &word, const QString &type)
{
    static const QHash<QString, QStringList> words{
        {u"properties"_s, {u"object"_s}},
        {u"required"_s, {u"object"_s}},
        {u"additionalProperties"_s, {u"object"_s}},
        {u"items"_s, {u"array"_s}},
        {u"minItems"_s, {u"array"_s}},
        {u"maxItems"_s, {u"array"_s}},
        {u"minLength"_s, {u"string"_s}},
        {u"maxLength"_s, {u"string"_s}},
        {u"pattern"_s, {u"string"_s}},
        {u"format"_s, {u"string"_s}},
        {u"minimum"_s, {u"integer"_s, u"number"_s}},
        {u"maximum"_s, {u"integer"_s, u"number"_s}},
    };
    const auto it = words.constFind(word);
    return it == words.cend() || it->contains(type);
}

const QSet<QString> &schemaWords()
{
    static const QSet<QString> words{
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
        u"title"_s,
        u"description"_s,
        u"x-enum-labels"_s,
        u"x-open-enum"_s,
        u"x-editions"_s,
        u"x-required-editions"_s,
        u"x-required-versions"_s,
        u"x-required-unless"_s,
        u"x-required-when"_s,
        u"x-versions"_s,
        u"x-only-when"_s,
        u"x-by-version"_s,
        u"x-secret"_s,
        u"x-placeholder"_s,
        u"x-confidence"_s,
    };
    return words;
}

QString keyOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toVariant().toString();
}

} // namespace

Field FieldReader::read(const QString &name, const QJsonObject &schema, const QString &pointer, Confidence confidence)
{
    Field field;
    field.name = name;
    field.confidence = confidence;
    if (m_depth >= deepest) {
        fault(pointer, u"is nested too deeply"_s);
        return field;
    }
    ++m_depth;
    checkWords(schema, schemaWords(), pointer);
    field.description = string(schema, u"description"_s, pointer);
    field.deprecated = boolean(schema, u"deprecated"_s, pointer);
    readOwnWords(&field, schema, pointer);
    readType(&field, schema, pointer);
    readChoices(&field, schema, pointer);
    field.defaultValue = schema.value(u"default"_s);
    checkDefault(field, pointer);
    --m_depth;
    return field;
}

void FieldReader::readType(Field *field, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue type = schema.value(u"type"_s);
    if (schema.contains(u"anyOf"_s)) {
        if (!type.isUndefined())
            fault(pointer, u"has both type and anyOf"_s);
        readAlternatives(field, schema, pointer);
        return;
    }
    if (type.isArray()) {
        readTypeList(field, type.toArray(), schema, pointer);
        return;
    }
    const QString word = string(schema, u"type"_s, pointer);
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!isWordOf(it.key(), word))
            fault(pointerTo(pointer, it.key()),
                  word.isEmpty() ? u"has no meaning without a type"_s : u"has no meaning with the type %1"_s.arg(word));
    }
    if (type.isUndefined())
        return; // anything
    const auto known = typeOf(typeWords, word);
    if (!known) {
        fault(pointerTo(pointer, u"type"), u"%1 is no type"_s.arg(word));
        return;
    }
    field->type = *known;
    if (*known == Field::Type::String && schema.contains(u"format"_s)) {
        const QString format = string(schema, u"format"_s, pointer);
        if (const auto formatted = typeOf(formatWords, format))
            field->type = *formatted;
        else
            fault(pointerTo(pointer, u"format"), u"%1 is no format"_s.arg(format));
    } else if (*known == Field::Type::Object) {
        readMembers(field, schema, pointer);
    } else if (*known == Field::Type::Array && schema.contains(u"items"_s)) {
        field->items.append(
            read({}, object(schema, u"items"_s, pointer), pointerTo(pointer, u"items"), field->confidence));
    }
    readLimits(field, schema, pointer);
}

/// `"type": ["string", "null"]`: null makes the field nullable; more than one other type makes alternatives of each.
void FieldReader::readTypeList(Field *field, const QJsonArray &names, const QJsonObject &schema, const QString &pointer)
{
    QStringList words;
    for (const QJsonValue &name : names) {
        if (name.toString() == u"null")
            field->nullable = true;
        else
            words.append(name.toString());
    }
    if (words.isEmpty() || words.removeDuplicates() > 0)
        fault(pointerTo(pointer, u"type"), u"must name types, each once"_s);
    QList<Field> alternatives;
    for (const QString &word : std::as_const(words)) {
        QJsonObject one{{u"type"_s, word}};
        for (auto it = schema.begin(); it != schema.end(); ++it) {
            static const QSet<QString> apart{u"type"_s, u"enum"_s, u"x-enum-labels"_s, u"x-open-enum"_s, u"default"_s};
            if (schemaWords().contains(it.key()) && !apart.contains(it.key()) && !it.key().startsWith("x-"_L1)
                && isWordOf(it.key(), word))
                one.insert(it.key(), it.value());
        }
        alternatives.append(read({}, one, pointer, field->confidence));
    }
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (std::none_of(words.cbegin(), words.cend(), [&](const QString &word) { return isWordOf(it.key(), word); }))
            fault(pointerTo(pointer, it.key()), u"has no meaning with these types"_s);
    }
    if (alternatives.size() != 1) {
        field->alternatives = alternatives;
        return;
    }
    Field &only = alternatives.first();
    field->type = only.type;
    field->fields = only.fields;
    field->items = only.items;
    field->openEnd = only.openEnd;
    readLimits(field, schema, pointer);
}

void FieldReader::readAlternatives(Field *field, const QJsonObject &schema, const QString &pointer)
{
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!isWordOf(it.key(), {}))
            fault(pointerTo(pointer, it.key()), u"belongs into the alternatives of anyOf"_s);
    }
    const QJsonArray list = array(schema, u"anyOf"_s, pointer);
    if (list.size() < 2)
        fault(pointerTo(pointer, u"anyOf"), u"must hold at least two alternatives"_s);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = pointerTo(pointerTo(pointer, u"anyOf"), i);
        if (!list.at(i).isObject())
            fault(here, u"must be a schema"_s);
        Field alternative = read({}, list.at(i).toObject(), here, field->confidence);
        if (alternative.type == Field::Type::Null)
            field->nullable = true;
        else
            field->alternatives.append(std::move(alternative));
    }
}

void FieldReader::readMembers(Field *field, const QJsonObject &schema, const QString &pointer)
{
    const QJsonValue more = schema.value(u"additionalProperties"_s);
    if (!more.isUndefined() && !more.isBool())
        fault(pointerTo(pointer, u"additionalProperties"), u"must be true or false"_s);
    // An object of which nothing is known but that it is one.
    field->openEnd = more.isUndefined() ? !schema.contains(u"properties"_s) : more.toBool();

    const QJsonObject properties = object(schema, u"properties"_s, pointer);
    const QString below = pointerTo(pointer, u"properties");
    const QStringList required = strings(schema, u"required"_s, pointer);
    for (const QString &name : order(properties, below)) {
        const QString here = pointerTo(below, name);
        if (!properties.value(name).isObject())
            fault(here, u"must be a schema"_s);
        field->fields.append(read(name, properties.value(name).toObject(), here, field->confidence));
        field->fields.last().required = required.contains(name);
    }
    for (const QString &name : required) {
        if (!properties.contains(name))
            fault(pointerTo(pointer, u"required"), u"%1 is not among the properties"_s.arg(name));
    }
}

void FieldReader::readLimits(Field *field, const QJsonObject &schema, const QString &pointer)
{
    field->minimum = number(schema, u"minimum"_s, pointer);
    field->maximum = number(schema, u"maximum"_s, pointer);
    field->minLength = count(schema, u"minLength"_s, pointer);
    field->maxLength = count(schema, u"maxLength"_s, pointer);
    field->minItems = count(schema, u"minItems"_s, pointer);
    field->maxItems = count(schema, u"maxItems"_s, pointer);
    if (field->minimum && field->maximum && *field->minimum > *field->maximum)
        fault(pointer, u"minimum is above maximum"_s);
    if (field->minLength && field->maxLength && *field->minLength > *field->maxLength)
        fault(pointer, u"minLength is above maxLength"_s);
    if (field->minItems && field->maxItems && *field->minItems > *field->maxItems)
        fault(pointer, u"minItems is above maxItems"_s);
    if (schema.contains(u"pattern"_s)) {
        field->pattern.setPattern(string(schema, u"pattern"_s, pointer));
        if (field->pattern.isValid())
            field->pattern.optimize();
        else
            fault(pointerTo(pointer, u"pattern"), field->pattern.errorString());
    }
}

void FieldReader::readChoices(Field *field, const QJsonObject &schema, const QString &pointer)
{
    const QJsonArray values = array(schema, u"enum"_s, pointer);
    const QJsonObject labels = object(schema, u"x-enum-labels"_s, pointer);
    if (schema.contains(u"enum"_s) && values.isEmpty())
        fault(pointerTo(pointer, u"enum"), u"must not be empty"_s);
    if (field->openChoices && values.isEmpty())
        fault(pointerTo(pointer, u"x-open-enum"), u"has no meaning without enum"_s);
    if (values.isEmpty() && labels.isEmpty())
        return;

    Field plain = *field;
    plain.confidence = Confidence::Documented;
    plain.placeholder = false;
    QSet<QString> keys;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QJsonValue value = values.at(i);
        const QString key = keyOf(value);
        if (keys.contains(key))
            fault(pointerTo(pointerTo(pointer, u"enum"), i), u"stands twice"_s);
        keys.insert(key);
        if (value.isNull()) { // JSON Schema wants it listed where null is a type
            field->nullable = true;
            continue;
        }
        if (!check(plain, value, {}, {}).isEmpty())
            fault(pointerTo(pointerTo(pointer, u"enum"), i), u"is not of the type %1"_s.arg(typeName(*field)));
        const bool isLabelled = labels.contains(key);
        if (!labels.isEmpty() && !isLabelled)
            fault(pointerTo(pointer, u"x-enum-labels"), u"has no label for %1"_s.arg(key));
        field->choices.append({value, labels.value(key).toString()});
        if (isLabelled && field->choices.last().label.isEmpty())
            fault(pointerTo(pointerTo(pointer, u"x-enum-labels"), key), u"must be a text"_s);
    }
    for (auto it = labels.begin(); it != labels.end(); ++it) {
        if (!keys.contains(it.key()))
            fault(pointerTo(pointerTo(pointer, u"x-enum-labels"), it.key()), u"labels no value of enum"_s);
    }
}

void FieldReader::readOwnWords(Field *field, const QJsonObject &schema, const QString &pointer)
{
    field->openChoices = boolean(schema, u"x-open-enum"_s, pointer);
    field->secret = boolean(schema, u"x-secret"_s, pointer);
    field->placeholder = boolean(schema, u"x-placeholder"_s, pointer);
    field->editions = editions(schema, u"x-editions"_s, pointer);
    field->requiredEditions = editions(schema, u"x-required-editions"_s, pointer);
    field->versions = versions(schema, u"x-versions"_s, pointer);
    field->requiredVersions = versions(schema, u"x-required-versions"_s, pointer);
    field->requiredUnless = string(schema, u"x-required-unless"_s, pointer);
    if (schema.contains(u"x-confidence"_s)) {
        const QString word = string(schema, u"x-confidence"_s, pointer);
        if (const auto confidence = confidenceNamed(word))
            field->confidence = *confidence;
        else
            fault(pointerTo(pointer, u"x-confidence"), u"%1 is no confidence"_s.arg(word));
    }
    field->requiredWhen = dependency(schema, u"x-required-when"_s, pointer);
    field->onlyWhen = dependencies(schema, u"x-only-when"_s, pointer);
    readLimitsByVersion(field, schema, pointer);
}

std::optional<Dependency> FieldReader::dependency(const QJsonObject &schema, const QString &key, const QString &pointer)
{
    if (!schema.contains(key))
        return std::nullopt;
    return dependency(object(schema, key, pointer), pointerTo(pointer, key));
}

QList<Dependency> FieldReader::dependencies(const QJsonObject &schema, const QString &key, const QString &pointer)
{
    QList<Dependency> all;
    if (schema.value(key).isArray()) {
        for (const QJsonValue &when : schema.value(key).toArray())
            all.append(dependency(when.toObject(), pointerTo(pointer, key)));
    } else if (const auto only = dependency(schema, key, pointer)) {
        all.append(*only);
    }
    return all;
}

Dependency FieldReader::dependency(const QJsonObject &when, const QString &here)
{
    Dependency dependency;
    dependency.field = string(when, u"field"_s, here);
    dependency.refused = boolean(when, u"refused"_s, here);
    const QJsonArray values = array(when, u"values"_s, here);
    std::copy(values.begin(), values.end(), std::back_inserter(dependency.values));
    if (dependency.field.isEmpty())
        fault(here, u"must name a field"_s);
    checkWords(when, {u"field"_s, u"values"_s, u"refused"_s}, here);
    return dependency;
}

void FieldReader::readLimitsByVersion(Field *field, const QJsonObject &schema, const QString &pointer)
{
    const QJsonObject byVersion = object(schema, u"x-by-version"_s, pointer);
    for (auto it = byVersion.begin(); it != byVersion.end(); ++it) {
        const QString here = pointerTo(pointerTo(pointer, u"x-by-version"), it.key());
        const QJsonObject one = it.value().toObject();
        static const QSet<QString> words{u"minimum"_s, u"maximum"_s, u"minItems"_s, u"maxItems"_s};
        const QStringList keys = one.keys();
        if (keys.isEmpty() || !words.contains(QSet<QString>(keys.cbegin(), keys.cend())))
            fault(here, u"must hold limits: minimum, maximum, minItems, maxItems"_s);
        field->limitsByVersion.append({it.key(), number(one, u"minimum"_s, here), number(one, u"maximum"_s, here),
                                       count(one, u"minItems"_s, here), count(one, u"maxItems"_s, here)});
    }
}

void FieldReader::checkDefault(const Field &field, const QString &pointer)
{
    if (field.defaultValue.isUndefined())
        return;
    Field plain = field;
    plain.placeholder = false;
    const QList<Violation> violations = check(plain, field.defaultValue, pointerTo(pointer, u"default"), {});
    for (const Violation &violation : violations)
        fault(violation.pointer, u"does not fit its own schema: %1 %2"_s.arg(nameOf(violation.kind), violation.limit));
}

void FieldReader::checkReferences(const Field &root, const QString &pointer, const QStringList &versions)
{
    checkReferences(root, nullptr, root, pointer, versions);
}

void FieldReader::checkReferences(const Field &field, const Field *above, const Field &root, const QString &pointer,
                                  const QStringList &versions)
{
    const auto isThere = [&](const QString &reference) {
        if (reference.startsWith(Dependency::besideParent))
            return above && above->member(QStringView(reference).sliced(Dependency::besideParent.size())) != nullptr;
        if (!reference.startsWith(u'/'))
            return field.member(reference) != nullptr;
        const Field *at = &root;
        for (const QString &step : pointerSteps(reference).value_or(QStringList(QString()))) {
            at = at->member(step);
            if (!at)
                return false;
        }
        return true;
    };
    for (const Field &member : field.fields) {
        const QString here = pointer + u' ' + member.name;
        for (const Dependency &when : member.onlyWhen) {
            if (!isThere(when.field))
                fault(here, u"x-only-when: there is no field %1"_s.arg(when.field));
        }
        if (member.requiredWhen && !isThere(member.requiredWhen->field))
            fault(here, u"x-required-when: there is no field %1"_s.arg(member.requiredWhen->field));
        for (const VersionLimits &limits : member.limitsByVersion) {
            if (!versions.contains(limits.version))
                fault(here, u"x-by-version: the method has no version %1"_s.arg(limits.version));
        }
        if (!member.requiredUnless.isEmpty() && !field.member(member.requiredUnless))
            fault(here, u"x-required-unless: there is no sibling %1"_s.arg(member.requiredUnless));
        const auto refuseUnknown = [&](const QStringList &named, const QString &word) {
            for (const QString &version : named) {
                if (!versions.contains(version))
                    fault(here, u"%1: the method has no version %2"_s.arg(word, version));
            }
        };
        refuseUnknown(member.versions, u"x-versions"_s);
        refuseUnknown(member.requiredVersions, u"x-required-versions"_s);
        checkReferences(member, &field, root, here, versions);
    }
    for (const Field &item : field.items)
        checkReferences(item, above, root, pointer + u' ' + u"items"_s, versions);
    for (const Field &alternative : field.alternatives)
        checkReferences(alternative, above, root, pointer, versions);
}

} // namespace schema
