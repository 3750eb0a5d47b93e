// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/ratehistory.h"
#include "transport/ratelimits.h"
#include "transport/roundtrips.h"
#include "transport/transport.h"

#include <QRandomGenerator>

#include <set>

namespace transport {

/// One limit at one server: how many may go in which window, what was learnt about it, when the next may go. It starts
/// from the published numbers and never goes above them; a refusal lowers it, success raises it again, slowly.
///
/// Clicks and pages go whenever the windows have room. Jobs and the sweep go evenly: one every window/limit, counted
/// from whatever went last. Windows are widened by the guard of each request in them (see RoundTrips).
class RateBudget {
public:
    using Instant = base::Clock::Instant;
    using Duration = base::Clock::Duration;

    /// One request on the wire.
    struct Flight {
        RateHistory::Id id = 0;
        Instant sent{};
        Instant counted{}; ///< the latest moment at which it will have counted, by estimate
    };

    /// Not for use at this moment, whatever the time.
    static constexpr Instant never = Instant::max();

    RateBudget(RateLimit published, quint32 seed);

    /// The numbers to start from changed (the user set others); what was learnt is kept where it is lower.
    void setPublished(const RateLimit &published, Instant now);
    const RateLimit &published() const { return m_published; }

    /// When the next of this priority may go; in the past: now. `never`: not before something in flight has ended.
    Instant readyAt(Priority priority, Instant now);
    Flight send(Instant now, const RoundTrips &trips);
    void admitted(const Flight &flight, Instant now, Duration guard);
    void unanswered(const Flight &flight, Duration guard);
    /// A 429. \p blamed: this budget is taken for the cause.
    void refused(const Flight &flight, Instant now, Duration guard, std::optional<Duration> retryAfter, bool blamed);

    /// So many may count at the server now, of at most limit(): how near to its end the budget is, 0 … 1.
    double fullness(Instant now) const;

    /// Requests a second that jobs and sweep may reach; 0: not limited by time.
    double rate() const;
    /// The window that holds now, learnt or published. 0: none known.
    int limit() const { return m_learnt ? m_learnt->limit : m_published.limit; }
    Duration window() const { return m_learnt ? m_learnt->window : m_published.window; }
    bool isLearnt() const { return m_learnt.has_value(); }
    Instant pausedUntil() const { return m_pausedUntil; }
    int inFlight() const { return m_inFlight; }

private:
    struct Window {
        int limit = 0;
        Duration span{};
        std::multiset<Instant> counting;                ///< the latest moments at which requests can have counted
        int reserve() const { return limit * 3 / 100; } ///< left to clicks and pages
    };
    struct Learnt {
        int limit = 0;
        Duration window{};
        bool operator==(const Learnt &) const = default;
    };

    void learn(std::optional<Learnt> learnt, Instant now);
    void conclude(Instant now, bool newEpisode, std::optional<Duration> retryAfter);
    std::optional<RateHistory::Hypothesis> explain();
    std::optional<RateHistory::Hypothesis> bestGuess(int slack = 1) const;
    void yieldToUnknown(Instant now);
    void settle(const Flight &flight, Duration guard);
    void raise(Instant now);
    double stretch(Instant now) const;
    Duration spacing(Instant now) const;
    Duration backOff();

    RateLimit m_published;
    std::optional<Learnt> m_learnt;
    std::vector<Learnt> m_learntBefore; ///< shorter windows that refused us, too, and bound bursts only
    std::vector<Window> m_windows;
    RateHistory m_history;
    QRandomGenerator m_dice;

    Instant m_nextPaced{};
    Duration m_typicalGuard{};
    int m_inFlight = 0;

    Instant m_pausedUntil{};
    Instant m_pausedAt{}; ///< a request sent before belongs to the refusal that is being waited out
    Instant m_lastRefusal{};
    Instant m_rowBegan{}; ///< when the first of the refusals in a row was sent
    Instant m_rowBeforeBegan{};
    bool m_probing = false;                 ///< after a pause one goes first, and the others wait for its answer
    std::optional<RateHistory::Id> m_probe; ///< that one, while it is on the wire
    int m_refusalsInRow = 0;
    int m_lowered = 0;    ///< how often in a row the same window got a smaller limit
    double m_stretch = 0; ///< as of m_lastRefusal; fades

    // The way back up.
    Instant m_raiseAt{};
    Instant m_raisedAt{};
    int m_limitBefore = 0;
    int m_raiseFailures = 0;
    int m_raiseSuccesses = 0;
    int m_sentSinceRaise = 0;
    bool m_onTrial = false;
    bool m_refusedOnTrial = false;
};

} // namespace transport
