// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limits.h"

#include "simulator/options.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The published limits are linked in with the documents of the schema layer.
static void initLimits()
{
    Q_INIT_RESOURCE(api);
}

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

tl::expected<LimitRules::Bucket, QString> readBucket(const QJsonObject &from, const QString &name)
{
    LimitRules::Bucket bucket;
    bucket.name = name.toStdString();
    const QJsonValue limit = from.value("limit"_L1);
    if (!limit.isDouble() && !limit.isNull() && !limit.isUndefined())
        return tl::unexpected(u"The limit of bucket \"%1\" is not a number."_s.arg(name));
    if (limit.toInteger() < 0 || limit.toInteger() > 1'000'000)
        return tl::unexpected(u"The limit of bucket \"%1\" is not between 0 and 1000000."_s.arg(name));
    bucket.limit = static_cast<std::size_t>(limit.toInteger());
    if (bucket.limit == 0)
        return bucket;
    const double seconds = from.value("perSeconds"_L1).toDouble();
    if (!(seconds > 0 && seconds <= 86'400))
        return tl::unexpected(u"perSeconds of bucket \"%1\" is not a number of seconds up to a day."_s.arg(name));
    bucket.per = std::chrono::microseconds(static_cast<std::int64_t>(seconds * 1e6));
    return bucket;
}

} // namespace

tl::expected<LimitRules, QString> readLimits(const QByteArray &text)
{
    LimitRules rules;
    if (text.isEmpty())
        return rules;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return tl::unexpected(u"The limits are not a JSON object: %1."_s.arg(error.errorString()));
    const QJsonObject root = document.object();
    rules.retryAfter = root.value("retryAfter"_L1).toBool(true);
    rules.countRefused = root.value("countRefused"_L1).toBool(false);
    if (!root.value("buckets"_L1).isArray())
        return tl::unexpected(u"The limits have no list \"buckets\"."_s);
    for (const QJsonValue &entry : root.value("buckets"_L1).toArray()) {
        const QJsonObject from = entry.toObject();
        const QString name = from.value("name"_L1).toString();
        auto bucket = readBucket(from, name);
        if (!bucket)
            return tl::unexpected(bucket.error());
        // A list of patterns, or a text for the bucket that takes all the others.
        const QJsonValue methods = from.value("methods"_L1);
        if (methods.isArray() && methods.toArray().isEmpty())
            continue;
        for (const QJsonValue &pattern : methods.toArray())
            bucket->patterns.push_back(pattern.toString().toStdString());
        rules.buckets.push_back(std::move(*bucket));
    }
    if (const QJsonValue cloud = root.value("cloudSecurity"_L1); cloud.isObject()) {
        auto bucket = readBucket(cloud.toObject(), u"cloudSecurity"_s);
        if (!bucket)
            return tl::unexpected(bucket.error());
        rules.cloud = std::move(*bucket);
    }
    return rules;
}

QByteArray strictLimits()
{
    initLimits();
    QFile file(u":/api/rate-limits.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The published limits are missing from the program.");
    return file.readAll();
}

} // namespace simulator
