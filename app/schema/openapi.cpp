// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/areareader.h"

#include "schema/pointer.h"

#include <QJsonArray>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

const QSet<QString> &operationWords()
{
    static const QSet<QString> words{
        u"operationId"_s,  u"summary"_s,    u"description"_s,  u"parameters"_s,    u"requestBody"_s,
        u"responses"_s,    u"tags"_s,       u"deprecated"_s,   u"security"_s,      u"x-examples"_s,
        u"x-variants"_s,   u"x-editions"_s, u"x-effect"_s,     u"x-destructive"_s, u"x-idempotent"_s,
        u"x-pagination"_s, u"x-bucket"_s,   u"x-confidence"_s, u"x-paging"_s,
    };
    return words;
}

constexpr std::array places{
    std::pair{"path"_L1, Field::Place::Path},
    std::pair{"query"_L1, Field::Place::Query},
    std::pair{"header"_L1, Field::Place::Header},
};

} // namespace

void AreaReader::readOpenApi()
{
    readInfo(Protocol::Rest);
    m_fields.require(m_root, u"paths"_s, {});
    const QJsonObject paths = m_fields.object(m_root, u"paths"_s, {});
    for (const QString &path : m_fields.order(paths, u"/paths"_s)) {
        const QString here = pointerTo(u"/paths"_s, path);
        const QJsonObject item = m_fields.object(paths, path, u"/paths"_s);
        m_fields.checkWords(item, {u"get"_s, u"post"_s}, here);
        for (const QString &verb : {u"get"_s, u"post"_s}) {
            if (!item.contains(verb))
                continue;
            QJsonObject operation = m_fields.object(item, verb, here);
            readOperation(path, verb, operation, pointerTo(here, verb));
            const QJsonArray variants = operation.value(u"x-variants"_s).toArray();
            operation.remove(u"x-variants"_s);
            for (qsizetype i = 0; i < variants.size(); ++i) {
                QJsonObject variant = operation;
                const QJsonObject others = variants.at(i).toObject();
                for (auto it = others.begin(); it != others.end(); ++it)
                    variant.insert(it.key(), it.value());
                // Where the members of the variant itself stand; what it shares is told of there as well.
                readOperation(path, verb, variant, pointerTo(pointerTo(pointerTo(here, verb), u"x-variants"), i));
            }
        }
    }
}

void AreaReader::readOperation(const QString &path, const QString &verb, const QJsonObject &object,
                               const QString &pointer)
{
    m_name.clear();
    m_fields.require(object, u"operationId"_s, pointer);
    begin(m_fields.string(object, u"operationId"_s, pointer), Protocol::Rest);
    m_fields.checkWords(object, operationWords(), pointer);
    m_method.path = path;
    m_method.verb = verb.toUpper();
    readFacts(object, pointer);

    MethodSchema schema;
    schema.description = m_fields.string(object, u"description"_s, pointer);
    schema.params.type = Field::Type::Object;
    schema.params.confidence = m_method.confidence;
    readParameters(&schema.params, object, pointer);
    readBody(&schema.params, object, pointer);
    schema.result = readResponse(object, pointer, m_method.confidence);
    m_fields.checkReferences(schema.params, pointerTo(pointer, u"parameters"), {});
    m_fields.checkReferences(schema.result, pointerTo(pointer, u"responses"), {});
    schema.examples = readExamples(object, u"x-examples"_s, pointer);

    m_area->methods.append(m_method);
    m_area->schemas.append(std::move(schema));
}

void AreaReader::readParameters(Field *params, const QJsonObject &operation, const QString &pointer)
{
    const QJsonArray list = m_fields.array(operation, u"parameters"_s, pointer);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject parameter = list.at(i).toObject();
        const QString here = pointerTo(pointerTo(pointer, u"parameters"), i);
        m_fields.checkWords(
            parameter, {u"name"_s, u"in"_s, u"required"_s, u"description"_s, u"schema"_s, u"style"_s, u"explode"_s},
            here);
        m_fields.require(parameter, u"name"_s, here);
        m_fields.require(parameter, u"schema"_s, here);
        Field field =
            m_fields.read(m_fields.string(parameter, u"name"_s, here), m_fields.object(parameter, u"schema"_s, here),
                          pointerTo(here, u"schema"), params->confidence);
        const QString description = m_fields.string(parameter, u"description"_s, here);
        if (!description.isEmpty())
            field.description = description;
        field.required = m_fields.boolean(parameter, u"required"_s, here);

        const QString in = m_fields.string(parameter, u"in"_s, here);
        const auto place = std::find_if(places.begin(), places.end(), [&](const auto &p) { return p.first == in; });
        if (place != places.end())
            field.place = place->second;
        else
            m_fields.fault(pointerTo(here, u"in"), u"must be path, query or header"_s);
        if (field.type == Field::Type::Array && parameter.value(u"explode"_s).toBool(true))
            m_fields.fault(pointerTo(here, u"explode"), u"lists are comma-separated: must be false"_s);
        if (field.place == Field::Place::Path && (!field.required || !m_method.path.contains(u'{' + field.name + u'}')))
            m_fields.fault(here, u"a path parameter must be required and stand in the path"_s);
        if (params->member(field.name))
            m_fields.fault(here, u"%1 stands twice"_s.arg(field.name));
        params->fields.append(std::move(field));
    }
    static const QRegularExpression mark(u"\\{([^}]*)\\}"_s);
    for (auto it = mark.globalMatch(m_method.path); it.hasNext();) {
        const QString name = it.next().captured(1);
        const Field *field = params->member(name);
        if (!field || field->place != Field::Place::Path)
            m_fields.fault(pointerTo(pointer, u"parameters"), u"the path's %1 is missing"_s.arg(name));
    }
}

void AreaReader::readBody(Field *params, const QJsonObject &operation, const QString &pointer)
{
    if (m_method.verb == u"GET") {
        if (operation.contains(u"requestBody"_s))
            m_fields.fault(pointerTo(pointer, u"requestBody"), u"a GET has no body"_s);
        return;
    }
    const QString here = pointerTo(pointer, u"requestBody");
    m_fields.require(operation, u"requestBody"_s, pointer);
    const QJsonObject json = m_fields.object(operation, u"requestBody"_s, pointer)
                                 .value(u"content"_s)
                                 .toObject()
                                 .value(u"application/json"_s)
                                 .toObject();
    const QString at = here + u"/content/application~1json"_s;
    m_fields.require(json, u"schema"_s, at);
    const Field body =
        m_fields.read({}, m_fields.object(json, u"schema"_s, at), pointerTo(at, u"schema"), params->confidence);
    if (body.type != Field::Type::Object)
        m_fields.fault(at, u"must be an object"_s);
    for (const Field &field : body.fields) {
        if (params->member(field.name))
            m_fields.fault(at, u"%1 stands twice"_s.arg(field.name));
        params->fields.append(field);
    }
    params->openEnd = body.openEnd;
}

Field AreaReader::readResponse(const QJsonObject &operation, const QString &pointer, Confidence confidence)
{
    const QString here = pointer + u"/responses/200/content/application~1json"_s;
    const QJsonObject json = m_fields.object(operation, u"responses"_s, pointer)
                                 .value(u"200"_s)
                                 .toObject()
                                 .value(u"content"_s)
                                 .toObject()
                                 .value(u"application/json"_s)
                                 .toObject();
    m_fields.require(json, u"schema"_s, here);
    return m_fields.read(u"result"_s, m_fields.object(json, u"schema"_s, here), pointerTo(here, u"schema"), confidence);
}

} // namespace schema
