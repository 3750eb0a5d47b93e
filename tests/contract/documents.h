// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

/// The documents of resources/api as they lie in the tree, read with nothing but QJson: so that a fault of the catalogue
/// cannot hide a fault of the documents. Both kinds of document are brought to one form.
namespace contract {

struct Param {
    QString name;
    QString place; ///< `body`, `path`, `query`, `header`
    bool required = false;
    QString description;
    QJsonObject schema;
    QJsonObject json; ///< as it stands; empty for a member of a REST body
};

struct Example {
    QString name;
    QString version; ///< the latest where the document names none; empty for REST
    QStringList names;
    QJsonObject params;
    QJsonValue result;
};

struct Method {
    QString area; ///< `info.x-api`
    QString name; ///< also the operationId
    QString file; ///< file name
    bool rest = false;
    QString verb, path; ///< REST
    QJsonObject json;   ///< the method or operation; a variant with what it takes from its operation
    QList<Param> params;
    QList<Example> examples;

    /// `network.getEndpointsList`, `listChecks`
    QString id() const { return rest ? name : area + u'.' + name; }
    QStringList versions() const;
    QJsonObject resultSchema() const;
    /// The answer of \p version, which differs where `x-result-by-version` says so.
    QJsonObject resultSchema(const QString &version) const;
};

QString directory();
QJsonObject read(const QString &file);
QStringList documentFiles();
/// Every method of every document, in order.
QList<Method> methods();
QStringList strings(const QJsonValue &list);

} // namespace contract
