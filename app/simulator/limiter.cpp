// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/limiter.h"

#include <algorithm>

namespace simulator {

namespace {

bool matches(std::string_view pattern, std::string_view text)
{
    // Two fingers: on a mismatch the last star takes one character more.
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

} // namespace

const LimitRules::Bucket *LimitRules::bucketFor(std::string_view method) const
{
    const Bucket *found = nullptr;
    std::ptrdiff_t literal = -1;
    for (const Bucket &bucket : buckets) {
        if (bucket.patterns.empty()) {
            if (!found)
                found = &bucket;
            continue;
        }
        for (const std::string &pattern : bucket.patterns) {
            const auto weight = std::ranges::count_if(pattern, [](char c) { return c != '*'; });
            if (weight > literal && matches(pattern, method)) {
                literal = weight;
                found = &bucket;
            }
        }
    }
    return found;
}

Limiter::Verdict Limiter::admit(std::string_view key, const LimitRules::Bucket *bucket, Instant now)
{
    if (!bucket || bucket->limit == 0)
        return {};
    const std::scoped_lock lock(m_mutex);
    auto &counted = m_counted[{std::string(key), bucket}];
    while (!counted.empty() && now - counted.front() >= bucket->per)
        counted.pop_front();
    if (counted.size() < bucket->limit) {
        counted.push_back(now);
        return {};
    }
    if (m_rules.countRefused) {
        counted.push_back(now);
        counted.pop_front(); // more than `limit` of them never matter
    }
    // A place is free when the oldest of the last `limit` ones leaves the window.
    const Instant oldest = counted[counted.size() - bucket->limit];
    return {false, bucket->per - (now - oldest)};
}

} // namespace simulator
