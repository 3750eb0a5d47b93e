// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/secrets.h"

#include <QJsonArray>

namespace api {

namespace {

QJsonValue without(const QJsonValue &value, const schema::Field &known)
{
    if (value.isObject()) {
        auto json = withoutSecrets(value.toObject(), known);
        for (const auto &alternative : known.alternatives)
            json = withoutSecrets(json, alternative);
        return json;
    }
    if (!value.isArray() || known.items.isEmpty())
        return value;
    QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i)
        array.replace(i, without(array.at(i), known.items.first()));
    return array;
}

} // namespace

QJsonObject withoutSecrets(const QJsonObject &params, const schema::Field &known)
{
    auto json = params;
    for (const auto &field : known.fields) {
        if (field.secret)
            json.remove(field.name);
        else if (const auto it = json.constFind(field.name); it != json.constEnd())
            json.insert(field.name, without(*it, field));
    }
    return json;
}

} // namespace api
