// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/area.h"
#include "schema/fieldreader.h"
#include "schema/keyorder.h"

#include <QJsonObject>
#include <QSet>

namespace schema {

/// What readers of both kinds of document share: one document, and the method that is being read.
class AreaReader {
public:
    AreaReader(QJsonObject root, const KeyOrder &order, Area *area);

    void readOpenRpc();
    void readOpenApi();

private:
    // OpenRPC
    void readRpcMethod(const QJsonObject &object, const QString &pointer);
    Field readRpcParams(const QJsonObject &object, const QString &pointer, Confidence confidence);
    Field readContent(const QJsonObject &content, const QString &pointer, Confidence confidence);
    void readErrors(const QJsonObject &object, const QString &pointer);
    // OpenAPI
    void readOperation(const QString &path, const QString &verb, const QJsonObject &object, const QString &pointer);
    void readParameters(Field *params, const QJsonObject &operation, const QString &pointer);
    void readBody(Field *params, const QJsonObject &operation, const QString &pointer);
    Field readResponse(const QJsonObject &operation, const QString &pointer, Confidence confidence);
    // both
    void begin(const QString &name, Protocol protocol);
    void readInfo(Protocol protocol);
    void readFacts(const QJsonObject &object, const QString &pointer);
    void readPaging(const QJsonObject &object, const QString &pointer);
    QList<Example> readExamples(const QJsonObject &object, const QString &key, const QString &pointer);

    QJsonObject m_root;
    Area *m_area;
    QStringList m_services;
    Method m_method;
    QString m_name; ///< what faults are told of
    FieldReader m_fields;
};

} // namespace schema
