// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/contract.h"

#include "schema/check.h"
#include "simulator/fault.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

/// Parameters that the API is known to accept and to ignore.
struct Ignored {
    const char16_t *method;
    const char16_t *parameter;
};
constexpr Ignored ignored[]{
    {u"network.getEndpointsList", u"companyId"}, // use parentId
};

/// Parameters that the vendor's page and its client spell otherwise: both are taken.
struct Alias {
    const char16_t *method;
    const char16_t *alias;
    const char16_t *parameter;
};
constexpr Alias aliases[]{
    {u"integrations.getConfiguredIntegrations", u"companyID", u"companyId"},
};

/// `/filters/depth` → `filters.depth`
QString dotted(const QString &pointer)
{
    QString path = pointer.sliced(pointer.startsWith(u'/') ? 1 : 0);
    path.replace(u'/', u'.').replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
    return path;
}

QString worded(const schema::Violation &violation)
{
    using Kind = schema::Violation::Kind;
    const QString name = dotted(violation.pointer);
    const auto bad = [&name](const QString &why) {
        return u"The value for '%1' parameter is invalid: %2."_s.arg(name, why);
    };
    switch (violation.kind) {
    case Kind::Missing: return u"The required parameter '%1' is missing."_s.arg(name);
    case Kind::Unknown: return u"The parameter '%1' is not expected."_s.arg(name);
    case Kind::WrongType: return bad(u"expected "_s + violation.limit);
    case Kind::Null: return bad(u"null is not accepted, leave it out"_s);
    case Kind::TooSmall: return bad(u"the minimum is "_s + violation.limit);
    case Kind::TooLarge: return bad(u"the maximum is "_s + violation.limit);
    case Kind::TooShort: return bad(u"it must have at least %1 characters"_s.arg(violation.limit));
    case Kind::TooLong: return bad(u"it must have at most %1 characters"_s.arg(violation.limit));
    case Kind::TooFew: return bad(u"it must have at least %1 items"_s.arg(violation.limit));
    case Kind::TooMany: return bad(u"it must have at most %1 items"_s.arg(violation.limit));
    case Kind::NotAChoice: return bad(u"it is none of "_s + violation.limit);
    case Kind::WrongPattern:
    case Kind::WrongFormat: return bad(u"it has not the form "_s + violation.limit);
    case Kind::WrongEdition:
    case Kind::WrongVersion: return u"The parameter '%1' is not expected."_s.arg(name);
    case Kind::NotNow: return bad(u"it may not be sent along with this value of '%1'"_s.arg(dotted(violation.limit)));
    case Kind::Placeholder: return u"The parameter '%1' is not expected."_s.arg(name);
    }
    return name;
}

QString worded(const QList<schema::Violation> &violations)
{
    QStringList texts;
    for (const schema::Violation &violation : violations) {
        texts.append(worded(violation));
        if (texts.size() == 5)
            break;
    }
    return texts.join(u' ');
}

/// \p value with `{}` for every `[]` where \p field wants an object: PHP writes empty maps that way, and the documents
/// type some objects as arrays. There is nothing in it to misread.
QJsonValue withEmptyObjects(const schema::Field &field, const QJsonValue &value)
{
    using Type = schema::Field::Type;
    if (field.type == Type::Any) {
        QJsonValue changed = value;
        const bool mayBeArray = std::ranges::any_of(
            field.alternatives, [](const schema::Field &alternative) { return alternative.type == Type::Array; });
        for (const schema::Field &alternative : field.alternatives) {
            if (!mayBeArray || !value.isArray() || alternative.type == Type::Array)
                changed = withEmptyObjects(alternative, changed);
        }
        return changed;
    }
    if (field.type == Type::Array && value.isArray() && !field.items.isEmpty()) {
        QJsonArray changed;
        for (const QJsonValue &element : value.toArray())
            changed.append(withEmptyObjects(field.items.first(), element));
        return changed;
    }
    if (field.type != Type::Object)
        return value;
    if (value.isArray() && value.toArray().isEmpty())
        return QJsonObject();
    if (!value.isObject())
        return value;
    QJsonObject changed = value.toObject();
    for (const schema::Field &member : field.fields) {
        if (const auto found = changed.find(member.name); found != changed.end())
            *found = withEmptyObjects(member, *found);
    }
    return changed;
}

} // namespace

Contract::Contract(schema::Edition edition) : m_edition(edition)
{
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol == schema::Protocol::JsonRpc && !m_areas.contains(method.area))
            m_areas.append(method.area);
    }
}

QStringList Contract::areas() const
{
    QStringList areas;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol == schema::Protocol::JsonRpc && method.area != "general"_L1
            && method.editions.testFlag(m_edition) && !areas.contains(method.area))
            areas.append(method.area);
    }
    return areas;
}

bool Contract::wantsService(const schema::Method &method) const
{
    return !method.services.isEmpty() && (!method.servicesEditions || method.servicesEditions.testFlag(m_edition));
}

bool Contract::hasService(const QString &area, const QString &service) const
{
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.area == area && wantsService(method) && method.services.contains(service))
            return true;
    }
    return false;
}

const schema::Method &Contract::method(const QString &area, const QString &name, const QString &version,
                                       const QString &service) const
{
    const schema::Method *method = m_catalogue.find(QString(area + u'.' + name));
    if (!method || method->protocol != schema::Protocol::JsonRpc)
        throw Fault{
            Fault::MethodNotFound, u"The method '%1' does not exist in '%2'."_s.arg(name.left(80), area), 200, {}};
    if (!method->editions.testFlag(m_edition))
        throw Fault{Fault::MethodNotFound, u"The method '%1' is not available for this company."_s.arg(name), 200, {}};
    if (!method->versions.contains(version))
        throw Fault{
            Fault::MethodNotFound, u"The method '%1' does not exist in version %2."_s.arg(name, version), 200, {}};
    const bool wanted = wantsService(*method);
    if (wanted ? !method->services.contains(service) : !service.isEmpty())
        throw Fault{Fault::MethodNotFound, u"The method '%1' does not exist under this path."_s.arg(name), 200, {}};
    return *method;
}

QJsonObject Contract::checked(const schema::Method &method, const QString &version, QJsonObject params) const
{
    for (const Ignored &one : ignored) {
        if (method.id == QStringView(one.method))
            params.remove(QStringView(one.parameter).toString());
    }
    for (const Alias &one : aliases) {
        const QString alias = QStringView(one.alias).toString();
        const QString parameter = QStringView(one.parameter).toString();
        if (method.id == QStringView(one.method) && params.contains(alias) && !params.contains(parameter))
            params.insert(parameter, params.take(alias));
    }
    const schema::MethodSchema &schema = m_catalogue.schema(method);
    params = withEmptyObjects(schema.params, params).toObject();
    const auto violations = schema::check(schema, params, {version, m_edition});
    if (!violations.isEmpty())
        throw Fault{Fault::InvalidParams, worded(violations), 200, {}};
    return params;
}

const schema::Method *Contract::operation(const QString &verb, const QString &path, bool asff, QString &id,
                                          bool &pathExists) const
{
    pathExists = false;
    const schema::Method *found = nullptr;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::Rest)
            continue;
        const qsizetype brace = method.path.indexOf(u'{');
        if (brace < 0 ? path != method.path
                      : !(path.startsWith(QStringView(method.path).first(brace)) && path.size() > brace))
            continue;
        pathExists = true;
        if (method.verb != verb)
            continue;
        // The variant stands under the same path and verb; the header decides.
        if ((method.id == "listChecksAsff"_L1) != (asff && method.path == "/cspm/checks"_L1))
            continue;
        id = brace < 0 ? QString() : path.sliced(brace);
        found = &method;
    }
    return found;
}

QString Contract::complaintAbout(const schema::Method &operation, const QJsonObject &values) const
{
    return worded(schema::check(m_catalogue.schema(operation), values, {QString(), std::nullopt}));
}

QJsonObject Contract::typed(const schema::Method &operation, const QMap<QString, QString> &texts) const
{
    QJsonObject values;
    const schema::Field &params = m_catalogue.schema(operation).params;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        const schema::Field *field = params.member(text.key());
        QJsonValue value = text.value();
        if (field && field->type == schema::Field::Type::Integer) {
            bool isNumber = false;
            const int number = text.value().toInt(&isNumber);
            if (isNumber)
                value = number;
        } else if (field && field->type == schema::Field::Type::Array) {
            value = QJsonArray::fromStringList(text.value().split(u','));
        }
        values.insert(text.key(), value);
    }
    return values;
}

} // namespace simulator
