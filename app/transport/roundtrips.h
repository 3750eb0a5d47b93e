// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>

namespace transport {

/// How long a host's answers take, and how far that spreads. A request counts at the server's limiter somewhere between
/// its sending and its answer; how much longer than the fastest it took bounds by how much it may have counted later
/// than its neighbours. That bound is the guard. Until enough was seen it is wide.
class RoundTrips {
public:
    using Duration = base::Clock::Duration;

    void add(Duration roundTrip);

    /// Of one request that took \p roundTrip: 0 … bound.
    Duration guard(Duration roundTrip) const;
    /// Of one whose answer is not there yet: what 95 of 100 stay below.
    Duration likelyGuard() const { return m_likely; }
    /// Half stay below: what pacing has to reckon with.
    Duration typicalGuard() const { return m_typical; }

    static constexpr Duration bound = std::chrono::milliseconds(250);

private:
    static constexpr Duration unknown = std::chrono::milliseconds(200);
    static constexpr Duration margin = std::chrono::milliseconds(2); ///< timers and event loops
    static constexpr std::size_t enough = 8;
    static constexpr std::size_t lately = 128;

    void review();

    std::deque<Duration> m_seen; ///< the last 512
    Duration m_fastest{};
    Duration m_margin = margin; ///< the fastest seen is slower than the fastest possible: less so, the more were seen
    Duration m_likely = unknown;
    Duration m_typical = unknown;
    int m_sinceReview = 0;
};

} // namespace transport
