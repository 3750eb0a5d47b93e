// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/areareader.h"

#include "schema/pointer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schema {

AreaReader::AreaReader(QJsonObject root, const KeyOrder &order, Area *area)
    : m_root(std::move(root)),
      m_area(area),
      m_fields(order, m_name, &area->faults)
{}

void AreaReader::begin(const QString &name, Protocol protocol)
{
    m_name = name;
    m_method = {};
    m_method.name = name;
    m_method.area = m_area->name;
    m_method.protocol = protocol;
    m_method.id = protocol == Protocol::JsonRpc ? m_area->name + u'.' + name : name;
}

void AreaReader::readInfo(Protocol protocol)
{
    m_name.clear();
    const QString pointer = u"/info"_s;
    const QJsonObject info = m_fields.object(m_root, u"info"_s, {});
    m_fields.require(info, u"title"_s, pointer);
    m_fields.require(info, u"version"_s, pointer);
    if (protocol == Protocol::JsonRpc)
        m_fields.require(info, u"x-api"_s, pointer);
    m_area->name = m_fields.string(info, u"x-api"_s, pointer);
    if (m_area->name.isEmpty() && protocol == Protocol::Rest)
        m_area->name = u"cloudSecurity"_s;
    m_services = m_fields.strings(info, u"x-services"_s, pointer);
}

/// The `x-` members that every method has.
void AreaReader::readFacts(const QJsonObject &object, const QString &pointer)
{
    static const QStringList mandatory{u"summary"_s,      u"x-editions"_s, u"x-effect"_s,     u"x-destructive"_s,
                                       u"x-idempotent"_s, u"x-bucket"_s,   u"x-pagination"_s, u"x-confidence"_s};
    for (const QString &key : mandatory)
        m_fields.require(object, key, pointer);

    const auto word = [&](const QString &key, auto find, auto *target) {
        const QString text = m_fields.string(object, key, pointer);
        if (const auto value = find(text))
            *target = *value;
        else if (!text.isEmpty())
            m_fields.fault(pointerTo(pointer, key), u"%1 is not one of its values"_s.arg(text));
    };
    m_method.summary = m_fields.string(object, u"summary"_s, pointer);
    m_method.editions = m_fields.editions(object, u"x-editions"_s, pointer);
    word(u"x-effect"_s, effectNamed, &m_method.effect);
    m_method.destructive = m_fields.boolean(object, u"x-destructive"_s, pointer);
    m_method.idempotent = m_fields.boolean(object, u"x-idempotent"_s, pointer);
    word(u"x-pagination"_s, paginationNamed, &m_method.pagination);
    m_method.bucket = m_fields.string(object, u"x-bucket"_s, pointer);
    word(u"x-confidence"_s, confidenceNamed, &m_method.confidence);
    m_method.services = m_fields.strings(object, u"x-services"_s, pointer);
    m_method.servicesEditions = m_fields.editions(object, u"x-services-editions"_s, pointer);
    readPaging(object, pointer);

    if (m_method.destructive && !m_method.isWrite())
        m_fields.fault(pointerTo(pointer, u"x-destructive"), u"a read takes nothing away"_s);
    if (m_method.servicesEditions && m_method.services.isEmpty())
        m_fields.fault(pointerTo(pointer, u"x-services-editions"), u"has no meaning without x-services"_s);
    for (const QString &service : std::as_const(m_method.services)) {
        if (!m_services.contains(service))
            m_fields.fault(pointerTo(pointer, u"x-services"), u"%1 is not among the x-services of info"_s.arg(service));
    }
}

void AreaReader::readPaging(const QJsonObject &object, const QString &pointer)
{
    if (!object.contains(u"x-paging"_s))
        return;
    const QJsonObject paging = m_fields.object(object, u"x-paging"_s, pointer);
    const QString here = pointerTo(pointer, u"x-paging");
    m_fields.checkWords(paging, {u"params"_s, u"items"_s}, here);
    if (m_method.pagination == Pagination::None)
        m_fields.fault(here, u"has no meaning without pagination"_s);
    for (const auto &[key, target] :
         {std::pair(u"params"_s, &m_method.pagingParams), std::pair(u"items"_s, &m_method.pagingItems)}) {
        if (!paging.contains(key))
            continue;
        *target = paging.value(key).toString();
        if (!paging.value(key).isString() || !pointerSteps(*target))
            m_fields.fault(pointerTo(here, key), u"must be a JSON pointer"_s);
    }
}

QList<Example> AreaReader::readExamples(const QJsonObject &object, const QString &key, const QString &pointer)
{
    m_fields.require(object, key, pointer);
    const QJsonArray list = m_fields.array(object, key, pointer);
    if (object.contains(key) && list.isEmpty())
        m_fields.fault(pointerTo(pointer, key), u"must hold at least one example"_s);
    QList<Example> examples;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString here = pointerTo(pointerTo(pointer, key), i);
        const QJsonObject one = list.at(i).toObject();
        m_fields.checkWords(one, {u"name"_s, u"summary"_s, u"description"_s, u"params"_s, u"result"_s, u"x-version"_s},
                            here);
        m_fields.require(one, u"params"_s, here);
        m_fields.require(one, u"result"_s, here);
        Example example;
        example.version = one.value(u"x-version"_s).toString(m_method.latestVersion());
        if (!m_method.versions.contains(example.version) && m_method.protocol == Protocol::JsonRpc)
            m_fields.fault(pointerTo(here, u"x-version"), u"the method has no version %1"_s.arg(example.version));
        const QJsonArray params = m_fields.array(one, u"params"_s, here);
        for (qsizetype p = 0; p < params.size(); ++p) {
            const QJsonObject param = params.at(p).toObject();
            const QString name = param.value(u"name"_s).toString();
            if (name.isEmpty() || !param.contains(u"value"_s))
                m_fields.fault(pointerTo(pointerTo(here, u"params"), p), u"must have a name and a value"_s);
            example.params.insert(name, param.value(u"value"_s));
        }
        const QJsonObject result = m_fields.object(one, u"result"_s, here);
        if (!result.contains(u"value"_s))
            m_fields.fault(pointerTo(here, u"result"), u"must have a value"_s);
        example.result = result.value(u"value"_s);
        examples.append(std::move(example));
    }
    return examples;
}

} // namespace schema
