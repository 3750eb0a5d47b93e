// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <deque>
#include <optional>
#include <vector>

namespace transport {

/// What a server let through and what it refused, and which limits would explain that. Pure; no clock of its own.
///
/// When a request reached the server's limiter is known only as an interval: not before it was sent, not after its
/// answer less the shortest round trip. Times here are measured from the sending plus the shortest way there, so
/// `until` is "sent + how much longer this answer took than the fastest".
class RateHistory {
public:
    using Instant = base::Clock::Instant;
    using Duration = base::Clock::Duration;
    using Id = quint64;

    /// \p until: the latest moment it can have counted; here an estimate.
    Id sent(Instant when, Instant until);
    void admitted(Id id, Instant until);
    void refused(Id id, Instant until, std::optional<Duration> retryAfter);
    /// No answer: it may have counted.
    void unanswered(Id id, Instant until);

    /// "At most so many in this window" as one explanation of all refusals.
    struct Hypothesis {
        Duration window{};
        int least = 0;   ///< so many went through for certain
        int most = 0;    ///< at a refusal at most so many can have counted
        int nominal = 0; ///< the most that went through, taking the times of sending as they are
    };
    /// Shortest window first. A window is out when more went through in it than counted at a refusal, or when the
    /// server asked for a pause longer than it. Empty: nobody was refused, or no single window explains it all (the
    /// limit changed, somebody else uses it, or it is not a sliding window). O(n log n): for refusals, not for calls.
    ///
    /// \p slack: so many times as much as counted at a refusal may have gone through: 1 for sliding windows; fixed ones
    /// and token buckets let up to twice their limit through.
    std::vector<Hypothesis> plausible(Duration published, int slack = 1) const;

    /// When at most \p count of what was sent can still count in \p window. A time in the past: now.
    Instant fallsTo(int count, Duration window) const;
    /// The latest moments at which requests can have counted, of those that still do at \p now, unordered.
    std::vector<Instant> counting(Duration window, Instant now) const;

    /// Refusals before \p when explain nothing any more.
    void forgetRefusals(Instant when);
    /// Neither does what went through before.
    void forgetLessons(Instant when);

private:
    enum class State { Flying, Admitted, Refused, Unanswered };
    struct Entry {
        Instant sent;
        Instant until;
        State state = State::Flying;
        bool lesson = true;
        Duration retryAfter{};
    };
    Entry *find(Id id);

    std::deque<Entry> m_entries;
    Id m_first = 0;
};

} // namespace transport
