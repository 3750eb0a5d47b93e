// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace contract {
namespace {

QList<Example> examplesOf(const QJsonArray &list, const QString &latest)
{
    QList<Example> examples;
    for (const QJsonValue &value : list) {
        const QJsonObject json = value.toObject();
        Example example;
        example.name = json["name"_L1].toString();
        example.version = json["x-version"_L1].toString(latest);
        for (const QJsonValue &param : json["params"_L1].toArray()) {
            example.names << param["name"_L1].toString();
            example.params[param["name"_L1].toString()] = param["value"_L1];
        }
        example.result = json["result"_L1]["value"_L1];
        examples << example;
    }
    return examples;
}

Method rpcMethod(const QJsonObject &json, const QString &area, const QString &file)
{
    Method method;
    method.area = area;
    method.name = json["name"_L1].toString();
    method.file = file;
    method.json = json;
    for (const QJsonValue &value : json["params"_L1].toArray()) {
        const QJsonObject param = value.toObject();
        method.params << Param{param["name"_L1].toString(),   u"body"_s,
                               param["required"_L1].toBool(), param["description"_L1].toString(),
                               param["schema"_L1].toObject(), param};
    }
    method.examples = examplesOf(json["examples"_L1].toArray(), method.versions().value(method.versions().size() - 1));
    return method;
}

Method restMethod(const QJsonObject &json, const QString &area, const QString &file, const QString &path,
                  const QString &verb)
{
    Method method;
    method.area = area;
    method.name = json["operationId"_L1].toString();
    method.file = file;
    method.rest = true;
    method.verb = verb;
    method.path = path;
    method.json = json;
    for (const QJsonValue &value : json["parameters"_L1].toArray()) {
        const QJsonObject param = value.toObject();
        method.params << Param{param["name"_L1].toString(),   param["in"_L1].toString(),
                               param["required"_L1].toBool(), param["description"_L1].toString(),
                               param["schema"_L1].toObject(), param};
    }
    const QJsonObject body = json["requestBody"_L1]["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    const QStringList required = strings(body["required"_L1]);
    const QJsonObject members = body["properties"_L1].toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QJsonObject schema = it->toObject();
        method.params << Param{it.key(), u"body"_s, required.contains(it.key()), schema["description"_L1].toString(),
                               schema,   {}};
    }
    method.examples = examplesOf(json["x-examples"_L1].toArray(), {});
    return method;
}

void addRest(QList<Method> &methods, const QJsonObject &document, const QString &file)
{
    const QString area = document["info"_L1]["x-api"_L1].toString();
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject verbs = path->toObject();
        for (auto verb = verbs.begin(); verb != verbs.end(); ++verb) {
            const QJsonObject operation = verb->toObject();
            methods << restMethod(operation, area, file, path.key(), verb.key().toUpper());
            for (const QJsonValue &value : operation["x-variants"_L1].toArray()) {
                QJsonObject whole = operation;
                whole.remove("x-variants"_L1);
                const QJsonObject variant = value.toObject();
                for (auto it = variant.begin(); it != variant.end(); ++it)
                    whole[it.key()] = *it;
                methods << restMethod(whole, area, file, path.key(), verb.key().toUpper());
            }
        }
    }
}

} // namespace

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    for (const QJsonValue &value : list.toArray())
        result << value.toString();
    return result;
}

QStringList Method::versions() const
{
    return strings(json["x-versions"_L1]);
}

QJsonObject Method::resultSchema() const
{
    if (rest)
        return json["responses"_L1]["200"_L1]["content"_L1]["application/json"_L1]["schema"_L1].toObject();
    return json["result"_L1]["schema"_L1].toObject();
}

QJsonObject Method::resultSchema(const QString &version) const
{
    const QJsonValue other = json["x-result-by-version"_L1][version];
    return other.isObject() ? other.toObject() : resultSchema();
}

QString directory()
{
    return QStringLiteral(PLUMBLINE_API_DIR);
}

QJsonObject read(const QString &file)
{
    QFile source(directory() + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(source.fileName()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject())
        qFatal("%s: %s at %d", qPrintable(file), qPrintable(error.errorString()), error.offset);
    return document.object();
}

QStringList documentFiles()
{
    return QDir(directory()).entryList({u"*.openrpc.json"_s, u"*.openapi.json"_s}, QDir::Files, QDir::Name);
}

QList<Method> methods()
{
    QList<Method> all;
    for (const QString &file : documentFiles()) {
        const QJsonObject document = read(file);
        if (document.contains("paths"_L1)) {
            addRest(all, document, file);
            continue;
        }
        for (const QJsonValue &value : document["methods"_L1].toArray())
            all << rpcMethod(value.toObject(), document["info"_L1]["x-api"_L1].toString(), file);
    }
    return all;
}

} // namespace contract
