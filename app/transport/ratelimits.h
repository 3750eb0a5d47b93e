// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "schema/method.h"

#include <QHash>

namespace transport {

/// The limits of one bucket of methods, as published or as the user set them. A start: the throttle learns the rest.
struct RateLimit {
    QString name;
    int limit = 0;                        ///< requests per window; 0: nothing is published
    base::Clock::Duration window{};       ///< sliding; zero while limit is 0
    int burst = 0;                        ///< how many may go at once, 1 … limit
    int inFlight = 0;                     ///< at most so many at a time; 0: only the host's own bound
    QList<base::Clock::Duration> backOff; ///< pauses after refusals that name none; never empty

    bool isPublished() const { return limit > 0; }
};

/// Which methods share which limits: `resources/api/rate-limits.json`. A value; any thread.
class RateLimits {
public:
    /// Says what is wrong with the file (kind Undecodable): no buckets, two defaults, a pattern twice, bad numbers.
    static base::Result<RateLimits> parse(const QByteArray &json);

    /// The first is the default bucket: it takes what no pattern names, and all Control Center calls count in it, too.
    const QList<RateLimit> &buckets() const { return m_buckets; }
    /// The bucket of a method: Cloud Security has one of its own; else the most specific pattern; else the default.
    const RateLimit &bucketOf(const schema::Method &method) const;
    int indexOf(const schema::Method &method) const;
    int cloudSecurity() const { return m_cloudSecurity; }

    /// The user's numbers for one connection. Unknown names and limits below 1 are ignored.
    void override(const QString &bucket, int limit, base::Clock::Duration window);
    bool isOverridden(int bucket) const { return m_overridden.contains(bucket); }

    /// All patterns with the index of their bucket; tests hold them against the catalogue.
    struct Pattern {
        QString text; ///< `area.name`, `*` is any run of characters
        int bucket = 0;
    };
    const QList<Pattern> &patterns() const { return m_patterns; }
    static bool matches(QStringView pattern, QStringView text);

private:
    QList<RateLimit> m_buckets;
    QList<Pattern> m_patterns; ///< most specific first
    QList<int> m_overridden;
    int m_cloudSecurity = 0;
};

} // namespace transport
