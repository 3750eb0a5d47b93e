// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ratelimits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace transport {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Duration = base::Clock::Duration;

namespace {

const QList<Duration> usualBackOff{1s, 2s, 4s, 8s, 16s, 32s, 60s};

base::Failure wrong(const QString &why)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::Undecodable;
    error.outcome = base::ApiError::Outcome::NotSent;
    error.message = u"rate limits: "_s + why;
    return base::Failure(std::move(error));
}

Duration seconds(double value)
{
    return Duration(std::llround(value * 1e6));
}

/// Nothing when the numbers make no limit.
std::optional<RateLimit> readLimit(const QJsonObject &json)
{
    RateLimit limit;
    limit.name = json.value(u"name"_s).toString();
    limit.inFlight = std::max(0, json.value(u"inFlight"_s).toInt());
    for (const auto &pause : json.value(u"backOffSeconds"_s).toArray()) {
        if (pause.toDouble() > 0)
            limit.backOff.append(seconds(pause.toDouble()));
    }
    if (limit.backOff.isEmpty())
        limit.backOff = usualBackOff;
    if (json.value(u"limit"_s).isNull() || json.value(u"limit"_s).isUndefined())
        return limit;
    limit.limit = json.value(u"limit"_s).toInt();
    limit.window = seconds(json.value(u"perSeconds"_s).toDouble());
    limit.burst = json.value(u"burst"_s).toInt(limit.limit);
    if (limit.limit < 1 || limit.window < 1ms || limit.window > 24h || limit.burst < 1)
        return {};
    limit.burst = std::min(limit.burst, limit.limit);
    return limit;
}

qsizetype literals(const QString &pattern)
{
    return pattern.size() - pattern.count(u'*');
}

} // namespace

base::Result<RateLimits> RateLimits::parse(const QByteArray &json)
{
    QJsonParseError fault;
    const auto root = QJsonDocument::fromJson(json, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return wrong(fault.errorString());

    RateLimits out;
    std::optional<RateLimit> rest;
    for (const auto &value : root.value(u"buckets"_s).toArray()) {
        const auto object = value.toObject();
        auto limit = readLimit(object);
        if (!limit || limit->name.isEmpty())
            return wrong(u"a bucket without a name or with bad numbers: "_s + object.value(u"name"_s).toString());
        const auto methods = object.value(u"methods"_s);
        if (methods.isString()) {
            if (rest)
                return wrong(u"two buckets take the rest"_s);
            rest = std::move(limit);
            continue;
        }
        out.m_buckets.append(std::move(*limit));
        for (const auto &method : methods.toArray())
            out.m_patterns.append({method.toString(), static_cast<int>(out.m_buckets.size())});
    }
    if (!rest)
        return wrong(u"no bucket takes the rest"_s);
    out.m_buckets.prepend(std::move(*rest));

    auto cloud = readLimit(root.value(u"cloudSecurity"_s).toObject());
    if (!cloud)
        return wrong(u"bad numbers for Cloud Security"_s);
    if (cloud->name.isEmpty())
        cloud->name = u"cloud-security"_s;
    if (cloud->inFlight == 0)
        cloud->inFlight = 1;
    out.m_cloudSecurity = static_cast<int>(out.m_buckets.size());
    out.m_buckets.append(std::move(*cloud));

    std::stable_sort(out.m_patterns.begin(), out.m_patterns.end(), [](const Pattern &a, const Pattern &b) {
        return std::pair(literals(a.text), b.text.size()) > std::pair(literals(b.text), a.text.size());
    });
    for (const auto &pattern : std::as_const(out.m_patterns)) {
        if (!pattern.text.contains(u'.'))
            return wrong(u"a pattern without an area: "_s + pattern.text);
        const auto same = std::count_if(out.m_patterns.cbegin(), out.m_patterns.cend(),
                                        [&](const Pattern &other) { return other.text == pattern.text; });
        if (same > 1)
            return wrong(u"a pattern stands twice: "_s + pattern.text);
    }
    return out;
}

int RateLimits::indexOf(const schema::Method &method) const
{
    if (method.protocol == schema::Protocol::Rest)
        return m_cloudSecurity;
    const QString full = method.area + u'.' + method.name;
    for (const auto &pattern : m_patterns) {
        if (matches(pattern.text, full))
            return pattern.bucket;
    }
    return 0;
}

const RateLimit &RateLimits::bucketOf(const schema::Method &method) const
{
    return m_buckets.at(indexOf(method));
}

void RateLimits::override(const QString &bucket, int limit, Duration window)
{
    for (qsizetype i = 0; i < m_buckets.size(); ++i) {
        auto &own = m_buckets[i];
        if (own.name != bucket || limit < 1 || window < 1ms)
            continue;
        own.burst = own.isPublished() && own.burst < own.limit ? std::min(own.burst, limit) : limit;
        own.limit = limit;
        own.window = window;
        if (!m_overridden.contains(static_cast<int>(i)))
            m_overridden.append(static_cast<int>(i));
    }
}

bool RateLimits::matches(QStringView pattern, QStringView text)
{
    // Greedy with one step back: linear for the patterns in use, and no regular expressions to escape.
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

} // namespace transport
