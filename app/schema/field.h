// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/types.h"

#include <QJsonValue>
#include <QList>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace schema {

/// One choice of an enumeration.
struct Choice {
    QJsonValue value;
    QString label; ///< what people read; untranslated here, empty when the documents have none
};

/// `x-only-when`, `x-required-when`: while another field holds one of these values. That field counts with its default
/// when it is left out.
struct Dependency {
    /// What \ref field begins with when it names something beside the object that holds the dependent field.
    static constexpr QLatin1StringView besideParent{"../"};

    QString
        field; ///< a sibling's name; `../name` beside the object that holds both; a pointer from the root of the parameters
    QList<QJsonValue> values; ///< empty: it only has to be there
    bool refused = false;     ///< only-when: the server refuses the field otherwise; else it ignores it
};

/// `x-by-version`: limits that are others in one version.
struct VersionLimits {
    QString version;
    std::optional<double> minimum, maximum;
    std::optional<int> minItems, maxItems;
};

/// One parameter, or one member of an answer: what a form, a column or a check needs to know. A value.
struct Field {
    enum class Type {
        Any, ///< see `alternatives`; empty alternatives: anything
        Null,
        Boolean,
        Integer,
        Number,
        String,
        Date,     ///< yyyy-mm-dd
        DateTime, ///< ISO 8601, zone optional
        Time,     ///< HH:mm
        Month,    ///< mm/yyyy
        Object,
        Array,
    };
    enum class Place { Body, Path, Query, Header }; ///< REST; JSON-RPC parameters are all Body

    QString name;
    QString description; ///< untranslated
    Type type = Type::Any;
    Place place = Place::Body;
    Confidence confidence = Confidence::Documented;
    bool required = false;
    bool nullable = false;    ///< answers: null was seen
    bool secret = false;      ///< `x-secret`: never logged, stored or shown
    bool placeholder = false; ///< exists under a name we do not know: never sent
    bool deprecated = false;
    bool openChoices = false; ///< `x-open-enum`: `choices` is not complete, other values are never rejected
    bool openEnd = false; ///< `additionalProperties`: members beyond `fields` are meant to be there (a map, free keys)

    QJsonValue defaultValue = QJsonValue::Undefined; ///< what the server takes when it is left out
    QList<Choice> choices;                           ///< empty: not an enumeration
    std::optional<double> minimum;                   ///< inclusive
    std::optional<double> maximum;                   ///< inclusive
    std::optional<int> minLength, maxLength;         ///< strings, UTF-16 units
    std::optional<int> minItems, maxItems;           ///< arrays
    QRegularExpression pattern; ///< strings: searched, not anchored; empty: none. Compiled once, shared by copies

    Editions editions;                      ///< who may send it; none set: whoever may call the method
    Editions requiredEditions;              ///< mandatory for these although `required` is false
    QStringList requiredVersions;           ///< mandatory in these although `required` is false
    QStringList versions;                   ///< exists in these versions only; empty: in all of the method's
    QString requiredUnless;                 ///< mandatory while this sibling is missing
    std::optional<Dependency> requiredWhen; ///< mandatory while it holds
    QList<Dependency> onlyWhen;             ///< all have to hold; empty: always
    QList<VersionLimits> limitsByVersion;   ///< go before the limits above in their version

    QList<Field> fields;       ///< members of an object, in order
    QList<Field> items;        ///< arrays: the element's type, one entry; empty: anything
    QList<Field> alternatives; ///< Any: what it may be

    const Field *member(QStringView memberName) const;
    bool existsIn(QStringView version) const;
    /// `minimum` … `maxItems` as they are in that version.
    VersionLimits limitsIn(QStringView version) const;
};

} // namespace schema
