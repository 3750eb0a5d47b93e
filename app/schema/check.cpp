// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/check.h"

#include "schema/document.h"
#include "schema/format.h"
#include "schema/nearest.h"
#include "schema/pointer.h"

#include <QJsonArray>
#include <QLocale>
#include <QScopeGuard>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

/// Where a value stands. Lives on the stack; becomes text only when there is something to say.
struct Path {
    const Path *parent = nullptr;
    QString step;         ///< a member's name; of the first Path: the pointer it begins at
    qsizetype index = -1; ///< an element's place, when not negative

    QString pointer() const
    {
        if (!parent)
            return step;
        return index < 0 ? pointerTo(parent->pointer(), step) : pointerTo(parent->pointer(), index);
    }
};

QString numberText(double number)
{
    if (std::trunc(number) == number && std::abs(number) < 1e15)
        return QString::number(number, 'f', 0);
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString choicesText(const QList<Choice> &choices)
{
    QStringList texts;
    for (const Choice &choice : choices) {
        if (choice.value.isString())
            texts.append(choice.value.toString());
        else if (choice.value.isDouble())
            texts.append(numberText(choice.value.toDouble()));
        else
            texts.append(QString::fromUtf8(Document(choice.value).toJson()).trimmed());
    }
    return texts.join(", "_L1);
}

/// Whether \p value is of the kind of JSON that \p field takes; 1.5 is of an integer's kind.
bool isOfKind(const Field &field, const QJsonValue &value)
{
    if (value.isNull() && field.nullable)
        return true;
    switch (field.type) {
    case Field::Type::Any:
        return field.alternatives.isEmpty()
               || std::any_of(field.alternatives.cbegin(), field.alternatives.cend(),
                              [&](const Field &alternative) { return isOfKind(alternative, value); });
    case Field::Type::Null: return value.isNull();
    case Field::Type::Boolean: return value.isBool();
    case Field::Type::Integer:
    case Field::Type::Number: return value.isDouble();
    case Field::Type::String:
    case Field::Type::Date:
    case Field::Type::DateTime:
    case Field::Type::Time:
    case Field::Type::Month: return value.isString();
    case Field::Type::Object: return value.isObject();
    case Field::Type::Array: return value.isArray();
    }
    return false;
}

bool isInteger(double number)
{
    return std::isfinite(number) && std::trunc(number) == number && std::abs(number) < 9.2e18;
}

/// What \p object holds as \p field, or what the server would take in its place.
QJsonValue effectiveValue(const Field *field, const QJsonValue &given)
{
    return given.isUndefined() && field ? field->defaultValue : given;
}

const Field *fieldAt(const Field &root, const QStringList &steps)
{
    const Field *field = &root;
    for (const QString &step : steps) {
        field = field->member(step);
        if (!field)
            return nullptr;
    }
    return field;
}

class Checker {
public:
    explicit Checker(const Caller &caller) : m_caller(caller) {}

    QList<Violation> params(const Field &field, const QJsonObject &params)
    {
        m_rootField = &field;
        m_root = params;
        if (field.confidence != Confidence::Recalled)
            members(field, params, Path{});
        return std::move(m_violations);
    }

    QList<Violation> value(const Field &field, const QJsonValue &value, const QString &pointer)
    {
        given(field, value, Path{nullptr, pointer});
        return std::move(m_violations);
    }

private:
    void add(Violation::Kind kind, const Path &path, const QString &limit = {})
    {
        if (!isFull())
            m_violations.append({kind, path.pointer(), limit});
    }
    bool isFull() const { return m_violations.size() >= mostViolations; }

    bool isForOtherEdition(const Field &field) const
    {
        return field.editions && m_caller.edition && !field.editions.testFlag(*m_caller.edition);
    }
    bool isOfOtherVersion(const Field &field) const
    {
        return !m_caller.version.isEmpty() && !field.existsIn(m_caller.version);
    }

    bool isMet(const Dependency &dependency, const Field &parent, const QJsonObject &siblings) const
    {
        QJsonValue value;
        const Field *other = nullptr;
        if (dependency.field.startsWith(Dependency::besideParent)) {
            if (m_levels.size() < 2)
                return true; // a single value is checked: nobody knows
            const Level &above = m_levels.at(m_levels.size() - 2);
            const QString name = dependency.field.sliced(Dependency::besideParent.size());
            value = above.object->value(name);
            other = above.field->member(name);
        } else if (dependency.field.startsWith(u'/')) {
            if (!m_rootField)
                return true; // a single value is checked: nobody knows
            value = Document(m_root).at(dependency.field);
            if (value.isUndefined())
                other = fieldAt(*m_rootField, pointerSteps(dependency.field).value_or(QStringList()));
        } else {
            value = siblings.value(dependency.field);
            other = parent.member(dependency.field);
        }
        if (dependency.values.isEmpty())
            return !value.isUndefined() && !value.isNull();
        value = effectiveValue(other, value);
        const auto isWanted = [&](const QJsonValue &v) { return dependency.values.contains(v); };
        if (!value.isArray())
            return isWanted(value);
        const QJsonArray array = value.toArray();
        return std::any_of(array.cbegin(), array.cend(), isWanted);
    }

    /// The first of its conditions that does not hold.
    const Dependency *unmet(const Field &field, const Field &parent, const QJsonObject &siblings) const
    {
        const auto found = std::find_if(field.onlyWhen.begin(), field.onlyWhen.end(),
                                        [&](const Dependency &when) { return !isMet(when, parent, siblings); });
        return found == field.onlyWhen.end() ? nullptr : &*found;
    }

    /// What \p field says about being left out; in \p because the other field that has a part in it.
    bool isMandatory(const Field &field, const Field &parent, const QJsonObject &siblings, QString *because) const
    {
        if (field.placeholder || field.confidence == Confidence::Recalled || isOfOtherVersion(field))
            return false;
        // Not knowing the edition, we cannot say that it is mandatory for this one.
        if (field.editions && (!m_caller.edition || isForOtherEdition(field)))
            return false;
        if (unmet(field, parent, siblings))
            return false;
        if (field.required)
            return true;
        if (m_caller.edition && field.requiredEditions.testFlag(*m_caller.edition))
            return true;
        if (field.requiredVersions.contains(m_caller.version))
            return true;
        if (!field.requiredUnless.isEmpty() && !siblings.contains(field.requiredUnless)) {
            *because = field.requiredUnless;
            return true;
        }
        if (field.requiredWhen && isMet(*field.requiredWhen, parent, siblings)) {
            *because = field.requiredWhen->field;
            return true;
        }
        return false;
    }

    void members(const Field &field, const QJsonObject &object, const Path &path)
    {
        m_levels.append({&field, &object});
        const auto leave = qScopeGuard([this] { m_levels.removeLast(); });
        qsizetype known = 0;
        for (const Field &member : field.fields) {
            if (isFull())
                return;
            const Path here{&path, member.name};
            const QJsonValue value = object.value(member.name);
            if (value.isUndefined()) {
                QString because;
                if (isMandatory(member, field, object, &because))
                    add(Violation::Kind::Missing, here, because);
                continue;
            }
            ++known;
            const Dependency *against = unmet(member, field, object);
            if (against && against->refused && member.confidence != Confidence::Recalled && !member.placeholder
                && !isForOtherEdition(member) && !isOfOtherVersion(member))
                add(Violation::Kind::NotNow, here, against->field);
            else
                given(member, value, here);
        }
        if (!field.openEnd && known < object.size())
            unknownMembers(field, object, path);
    }

    void unknownMembers(const Field &field, const QJsonObject &object, const Path &path)
    {
        QStringList names;
        for (const Field &member : field.fields) {
            if (!member.placeholder)
                names.append(member.name);
        }
        for (auto it = object.begin(); it != object.end() && !isFull(); ++it) {
            const QString key = it.key();
            if (!field.member(key))
                add(Violation::Kind::Unknown, Path{&path, key}, nearest(key, names));
        }
    }

    void given(const Field &field, const QJsonValue &value, const Path &path)
    {
        if (field.placeholder)
            add(Violation::Kind::Placeholder, path);
        else if (field.confidence == Confidence::Recalled)
            return;
        else if (isForOtherEdition(field))
            add(Violation::Kind::WrongEdition, path, namesOf(field.editions).join(", "_L1));
        else if (isOfOtherVersion(field))
            add(Violation::Kind::WrongVersion, path, field.versions.join(", "_L1));
        else if (!isOfKind(field, value))
            add(value.isNull() ? Violation::Kind::Null : Violation::Kind::WrongType, path,
                value.isNull() ? QString() : typeName(field));
        else if (!value.isNull())
            content(field, value, path);
    }

    /// \p value is of the kind that \p field takes.
    void content(const Field &field, const QJsonValue &value, const Path &path)
    {
        const qsizetype before = m_violations.size();
        switch (field.type) {
        case Field::Type::Any: anyOf(field, value, path); break;
        case Field::Type::Null:
        case Field::Type::Boolean: break;
        case Field::Type::Integer:
        case Field::Type::Number: number(field, value.toDouble(), path); break;
        case Field::Type::String:
        case Field::Type::Date:
        case Field::Type::DateTime:
        case Field::Type::Time:
        case Field::Type::Month: string(field, value.toString(), path); break;
        case Field::Type::Object: members(field, value.toObject(), path); break;
        case Field::Type::Array: array(field, value.toArray(), path); break;
        }
        if (m_violations.size() == before && !field.choices.isEmpty() && !field.openChoices
            && std::none_of(field.choices.cbegin(), field.choices.cend(),
                            [&](const Choice &choice) { return choice.value == value; }))
            add(Violation::Kind::NotAChoice, path, choicesText(field.choices));
    }

    void number(const Field &field, double value, const Path &path)
    {
        const VersionLimits limits = field.limitsIn(m_caller.version);
        if (field.type == Field::Type::Integer && !isInteger(value))
            add(Violation::Kind::WrongType, path, typeName(field));
        else if (limits.minimum && value < *limits.minimum)
            add(Violation::Kind::TooSmall, path, numberText(*limits.minimum));
        else if (limits.maximum && value > *limits.maximum)
            add(Violation::Kind::TooLarge, path, numberText(*limits.maximum));
    }

    void string(const Field &field, const QString &value, const Path &path)
    {
        if (field.minLength && value.size() < *field.minLength)
            add(Violation::Kind::TooShort, path, QString::number(*field.minLength));
        else if (field.maxLength && value.size() > *field.maxLength)
            add(Violation::Kind::TooLong, path, QString::number(*field.maxLength));
        else if (!hasFormat(field.type, value))
            add(Violation::Kind::WrongFormat, path, typeName(field));
        else if (!field.pattern.pattern().isEmpty() && !field.pattern.match(value).hasMatch())
            add(Violation::Kind::WrongPattern, path, field.pattern.pattern());
    }

    void array(const Field &field, const QJsonArray &value, const Path &path)
    {
        const VersionLimits limits = field.limitsIn(m_caller.version);
        if (limits.minItems && value.size() < *limits.minItems)
            add(Violation::Kind::TooFew, path, QString::number(*limits.minItems));
        if (limits.maxItems && value.size() > *limits.maxItems) {
            add(Violation::Kind::TooMany, path, QString::number(*limits.maxItems));
            return; // what is too much is not looked through
        }
        if (field.items.isEmpty())
            return;
        for (qsizetype i = 0; i < value.size() && !isFull(); ++i)
            given(field.items.first(), value.at(i), Path{&path, {}, i});
    }

    /// Good when one alternative takes it. If none does, the one of its kind that has the least against it speaks.
    void anyOf(const Field &field, const QJsonValue &value, const Path &path)
    {
        std::optional<QList<Violation>> least;
        for (const Field &alternative : field.alternatives) {
            if (!isOfKind(alternative, value))
                continue;
            QList<Violation> others = std::exchange(m_violations, {});
            given(alternative, value, path);
            QList<Violation> mine = std::exchange(m_violations, std::move(others));
            if (mine.isEmpty())
                return;
            if (!least || mine.size() < least->size())
                least = std::move(mine);
        }
        if (least)
            m_violations.append(least->first(std::min<qsizetype>(least->size(), mostViolations - m_violations.size())));
    }

    const Caller &m_caller;
    struct Level {
        const Field *field;
        const QJsonObject *object;
    };
    const Field *m_rootField = nullptr;
    QVarLengthArray<Level, 16> m_levels; ///< the objects that are being looked at, the outermost first
    QJsonObject m_root;
    QList<Violation> m_violations;
};

} // namespace

QList<Violation> check(const MethodSchema &schema, const QJsonObject &params, const Caller &caller)
{
    return Checker(caller).params(schema.params, params);
}

QList<Violation> check(const Field &field, const QJsonValue &value, const QString &pointer, const Caller &caller)
{
    return Checker(caller).value(field, value, pointer);
}

QString nameOf(Violation::Kind kind)
{
    switch (kind) {
    case Violation::Kind::Missing: return u"Missing"_s;
    case Violation::Kind::Unknown: return u"Unknown"_s;
    case Violation::Kind::WrongType: return u"WrongType"_s;
    case Violation::Kind::Null: return u"Null"_s;
    case Violation::Kind::TooSmall: return u"TooSmall"_s;
    case Violation::Kind::TooLarge: return u"TooLarge"_s;
    case Violation::Kind::TooShort: return u"TooShort"_s;
    case Violation::Kind::TooLong: return u"TooLong"_s;
    case Violation::Kind::TooFew: return u"TooFew"_s;
    case Violation::Kind::TooMany: return u"TooMany"_s;
    case Violation::Kind::NotAChoice: return u"NotAChoice"_s;
    case Violation::Kind::WrongPattern: return u"WrongPattern"_s;
    case Violation::Kind::WrongFormat: return u"WrongFormat"_s;
    case Violation::Kind::WrongEdition: return u"WrongEdition"_s;
    case Violation::Kind::WrongVersion: return u"WrongVersion"_s;
    case Violation::Kind::NotNow: return u"NotNow"_s;
    case Violation::Kind::Placeholder: return u"Placeholder"_s;
    }
    return {};
}

} // namespace schema
