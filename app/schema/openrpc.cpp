// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/areareader.h"

#include "schema/pointer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

const QSet<QString> &methodWords()
{
    static const QSet<QString> words{
        u"name"_s,         u"summary"_s,
        u"description"_s,  u"params"_s,
        u"result"_s,       u"examples"_s,
        u"errors"_s,       u"deprecated"_s,
        u"tags"_s,         u"paramStructure"_s,
        u"x-versions"_s,   u"x-editions"_s,
        u"x-effect"_s,     u"x-destructive"_s,
        u"x-idempotent"_s, u"x-pagination"_s,
        u"x-bucket"_s,     u"x-confidence"_s,
        u"x-services"_s,   u"x-services-editions"_s,
        u"x-paging"_s,     u"x-result-by-version"_s,
    };
    return words;
}

} // namespace

void AreaReader::readOpenRpc()
{
    readInfo(Protocol::JsonRpc);
    m_fields.require(m_root, u"methods"_s, {});
    const QJsonArray methods = m_fields.array(m_root, u"methods"_s, {});
    for (qsizetype i = 0; i < methods.size(); ++i)
        readRpcMethod(methods.at(i).toObject(), pointerTo(u"/methods"_s, i));
}

void AreaReader::readRpcMethod(const QJsonObject &object, const QString &pointer)
{
    m_name.clear();
    m_fields.require(object, u"name"_s, pointer);
    begin(m_fields.string(object, u"name"_s, pointer), Protocol::JsonRpc);
    m_fields.checkWords(object, methodWords(), pointer);
    m_fields.require(object, u"x-versions"_s, pointer);
    m_fields.require(object, u"result"_s, pointer);
    m_method.versions = m_fields.versions(object, u"x-versions"_s, pointer);
    readFacts(object, pointer);

    MethodSchema schema;
    schema.description = m_fields.string(object, u"description"_s, pointer);
    schema.params = readRpcParams(object, pointer, m_method.confidence);
    schema.result =
        readContent(m_fields.object(object, u"result"_s, pointer), pointerTo(pointer, u"result"), m_method.confidence);
    const QJsonObject older = m_fields.object(object, u"x-result-by-version"_s, pointer);
    for (auto it = older.begin(); it != older.end(); ++it) {
        const QString here = pointerTo(pointerTo(pointer, u"x-result-by-version"), it.key());
        if (!m_method.versions.contains(it.key()))
            m_fields.fault(here, u"the method has no such version"_s);
        schema.resultByVersion.append(
            {it.key(), m_fields.read(schema.result.name, it.value().toObject(), here, m_method.confidence)});
        m_fields.checkReferences(schema.resultByVersion.last().second, here, m_method.versions);
    }
    m_fields.checkReferences(schema.params, pointerTo(pointer, u"params"), m_method.versions);
    m_fields.checkReferences(schema.result, pointerTo(pointer, u"result"), m_method.versions);
    schema.examples = readExamples(object, u"examples"_s, pointer);
    readErrors(object, pointer);

    m_area->methods.append(m_method);
    m_area->schemas.append(std::move(schema));
}

Field AreaReader::readRpcParams(const QJsonObject &object, const QString &pointer, Confidence confidence)
{
    Field params;
    params.type = Field::Type::Object;
    params.confidence = confidence;
    m_fields.require(object, u"params"_s, pointer);
    const QJsonArray list = m_fields.array(object, u"params"_s, pointer);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QJsonObject param = list.at(i).toObject();
        const QString here = pointerTo(pointerTo(pointer, u"params"), i);
        Field field = readContent(param, here, confidence);
        field.required = m_fields.boolean(param, u"required"_s, here);
        if (params.member(field.name))
            m_fields.fault(here, u"%1 stands twice"_s.arg(field.name));
        params.fields.append(std::move(field));
    }
    return params;
}

/// A content descriptor: name, description and schema.
Field AreaReader::readContent(const QJsonObject &content, const QString &pointer, Confidence confidence)
{
    m_fields.checkWords(content, {u"name"_s, u"required"_s, u"summary"_s, u"description"_s, u"schema"_s}, pointer);
    m_fields.require(content, u"name"_s, pointer);
    m_fields.require(content, u"schema"_s, pointer);
    const QString name = m_fields.string(content, u"name"_s, pointer);
    Field field =
        m_fields.read(name, m_fields.object(content, u"schema"_s, pointer), pointerTo(pointer, u"schema"), confidence);
    const QString description = m_fields.string(content, u"description"_s, pointer);
    if (!description.isEmpty())
        field.description = description;
    return field;
}

void AreaReader::readErrors(const QJsonObject &object, const QString &pointer)
{
    const QJsonArray errors = m_fields.array(object, u"errors"_s, pointer);
    for (qsizetype i = 0; i < errors.size(); ++i) {
        const QJsonObject error = errors.at(i).toObject();
        if (!error.value(u"code"_s).isDouble() || error.value(u"message"_s).toString().isEmpty())
            m_fields.fault(pointerTo(pointerTo(pointer, u"errors"), i), u"must have a code and a message"_s);
    }
}

} // namespace schema
