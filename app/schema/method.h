// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

#include <QJsonObject>

namespace schema {

/// The name of a method that the documents hold, made only by the build step (schema/methods.h): a service that names a
/// missing method does not compile.
class MethodId {
public:
    constexpr explicit MethodId(const char16_t *text, qsizetype length) : m_text(text), m_length(length) {}
    operator QString() const { return QString::fromRawData(reinterpret_cast<const QChar *>(m_text), m_length); }
    QString toString() const { return *this; }

private:
    const char16_t *m_text;
    qsizetype m_length;
};

/// One line of the index: what is known of a method without reading its schemas.
struct Method {
    QString id;   ///< JSON-RPC: `<area>.<name>`, e.g. `network.getEndpointsList`; REST: the operationId, `listChecks`
    QString area; ///< JSON-RPC: the URL's segment (`maintenanceWindows`); REST: `cloudSecurity`
    QString name; ///< JSON-RPC: what stands in `method`; REST: the operationId
    Protocol protocol = Protocol::JsonRpc;
    QString verb;         ///< REST: `GET` or `POST`
    QString path;         ///< REST: below the base URL, `{name}` marks a path parameter
    QString summary;      ///< one sentence, untranslated
    QStringList versions; ///< JSON-RPC, oldest first; REST: empty
    QStringList
        services; ///< `x-services`: URL segment after the area, where a method has one (`computers`, `exchange`)
    Editions servicesEditions; ///< `x-services-editions`: whose URL has the segment; none set: everybody's
    Editions editions;
    Effect effect = Effect::Read;
    bool destructive = false; ///< takes something away or touches many; ask before
    bool idempotent = false;  ///< the same call twice leaves the server as once
    Pagination pagination = Pagination::None;
    QString pagingParams; ///< `x-paging`: JSON pointer to what holds page and perPage; empty: the parameters
    QString pagingItems = QStringLiteral("/items"); ///< `x-paging`: JSON pointer to the list in the answer
    QString bucket;                                 ///< `x-bucket`: the name of its limits in rate-limits.json
    Confidence confidence = Confidence::Documented;

    bool isWrite() const { return effect != Effect::Read; }
    QString latestVersion() const { return versions.isEmpty() ? QString() : versions.last(); }
    bool operator==(const Method &) const = default;
};

/// An invented call and its answer.
struct Example {
    QString version;
    QJsonObject params;
    QJsonValue result;
};

/// What a method takes and gives; read on first use.
struct MethodSchema {
    QString description;                              ///< notes for people, untranslated, may be long
    Field params;                                     ///< an object: the parameters, in order
    Field result;                                     ///< of the latest version
    QList<std::pair<QString, Field>> resultByVersion; ///< only versions whose answer differs from `result`
    QList<Example> examples;

    const Field &resultOf(QStringView version) const;
};

} // namespace schema
