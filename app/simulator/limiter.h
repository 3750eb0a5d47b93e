// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <deque>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace simulator {

/// The limits in force. Free of Qt, like the limiter.
struct LimitRules {
    struct Bucket {
        std::string name;
        std::size_t limit = 0; ///< requests in any window of `per`; 0: no limit
        std::chrono::microseconds per{};
        std::vector<std::string> patterns; ///< `network.get*`, `*` is any run of characters; empty: every other method
    };
    std::vector<Bucket> buckets; ///< empty: nothing is limited
    std::optional<Bucket> cloud; ///< Cloud Security; unset: not limited
    bool retryAfter = true;      ///< 429 carries Retry-After
    bool countRefused = false;   ///< a refused request counts like one that was let through

    /// The bucket with the most specific pattern (most characters that are not `*`), else the one without patterns.
    const Bucket *bucketFor(std::string_view method) const;
};

/// Lets through at most `limit` requests in every window of `per`, per key and bucket: a window slides, it does not
/// start anew at the full second. Any thread.
class Limiter {
public:
    using Instant = std::chrono::time_point<std::chrono::steady_clock, std::chrono::microseconds>;
    struct Verdict {
        bool admitted = true;
        std::chrono::microseconds wait{}; ///< refused: until one more would be let through
    };

    explicit Limiter(LimitRules rules) : m_rules(std::move(rules)) {}

    const LimitRules &rules() const { return m_rules; }
    /// \p bucket may be nullptr: not limited.
    Verdict admit(std::string_view key, const LimitRules::Bucket *bucket, Instant now);

private:
    const LimitRules m_rules;
    std::mutex m_mutex;
    std::map<std::pair<std::string, const LimitRules::Bucket *>, std::deque<Instant>, std::less<>> m_counted;
};

} // namespace simulator
