// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ratebudget.h"

#include "base/logging.h"

#include <algorithm>
#include <cmath>

namespace transport {

using namespace std::chrono_literals;

namespace {

constexpr auto leastPause = 1s;          ///< after a refusal that names none
constexpr auto leastServerPause = 250ms; ///< after "Retry-After: 0"
constexpr auto longestPause = 1h;
constexpr auto firstRaise = 30s;
constexpr auto catchUp = 100ms; ///< how far behind its even schedule a paced request may catch up
constexpr double stretchStep = 0.02;
constexpr double stretchBound = 0.2;
constexpr auto stretchHalfLife = 60s;

RateBudget::Duration scaled(RateBudget::Duration duration, double factor)
{
    return RateBudget::Duration(std::llround(static_cast<double>(duration.count()) * factor));
}

bool isPaced(Priority priority)
{
    switch (priority) {
    case Priority::Click:
    case Priority::Page: return false;
    case Priority::Job:
    case Priority::Sweep: return true;
    }
    Q_UNREACHABLE();
}

} // namespace

RateBudget::RateBudget(RateLimit published, quint32 seed) : m_published(std::move(published)), m_dice(seed)
{
    m_typicalGuard = RoundTrips().typicalGuard();
    learn({}, {});
}

void RateBudget::setPublished(const RateLimit &published, Instant now)
{
    m_published = published;
    learn(m_learnt, now);
}

/// Sets the windows that are enforced: the published one, its burst, and what was learnt.
void RateBudget::learn(std::optional<Learnt> learnt, Instant now)
{
    const auto rateOf = [](int limit, Duration window) {
        return window > Duration::zero() ? limit / std::chrono::duration<double>(window).count() : 0.0;
    };
    if (learnt && m_published.isPublished()
        && rateOf(learnt->limit, learnt->window) >= rateOf(m_published.limit, m_published.window))
        learnt.reset();
    if (learnt && learnt != m_learnt)
        qCInfo(base::logThrottle) << "bucket" << m_published.name << "holds" << learnt->limit << "per"
                                  << std::chrono::duration<double>(learnt->window).count() << "s";
    if (m_learnt && learnt && m_learnt->window < learnt->window)
        m_learntBefore.push_back(*m_learnt);
    m_learnt = learnt;
    std::erase_if(m_learntBefore, [&](const Learnt &before) {
        return !m_learnt || before.window >= m_learnt->window
               || rateOf(before.limit, before.window) <= rateOf(m_learnt->limit, m_learnt->window);
    });
    m_windows.clear();
    const auto add = [&](int limit, Duration span) {
        Window window{limit, span, {}};
        for (const auto until : m_history.counting(span, now))
            window.counting.insert(until);
        m_windows.push_back(std::move(window));
    };
    if (m_published.isPublished()) {
        add(m_published.limit, m_published.window);
        if (m_published.burst < m_published.limit)
            add(m_published.burst, m_published.window * m_published.burst / m_published.limit);
    }
    if (m_learnt)
        add(m_learnt->limit, m_learnt->window);
    for (const auto &before : m_learntBefore)
        add(before.limit, before.window);
}

double RateBudget::stretch(Instant now) const
{
    if (m_stretch <= 0)
        return 1;
    const auto age = std::chrono::duration<double>(now - m_lastRefusal) / stretchHalfLife;
    return 1 + m_stretch * std::exp2(-age);
}

RateBudget::Duration RateBudget::spacing(Instant now) const
{
    Duration out{};
    for (const auto &window : m_windows) {
        const int usable = std::max(1, window.limit - window.reserve());
        out = std::max(out, (window.span + m_typicalGuard) / usable);
    }
    return scaled(out, stretch(now));
}

double RateBudget::rate() const
{
    const auto gap = std::chrono::duration<double>(spacing(m_lastRefusal + stretchHalfLife)).count();
    return gap > 0 ? 1 / gap : 0;
}

RateBudget::Instant RateBudget::readyAt(Priority priority, Instant now)
{
    if (m_probe || (m_published.inFlight > 0 && m_inFlight >= m_published.inFlight))
        return never;
    const bool paced = isPaced(priority);
    Instant ready = std::max(m_pausedUntil, paced ? m_nextPaced : Instant{});
    for (auto &window : m_windows) {
        const auto span = scaled(window.span, stretch(now));
        while (!window.counting.empty() && *window.counting.begin() + span <= now)
            window.counting.erase(window.counting.begin());
        const int usable = std::max(1, window.limit - (paced ? window.reserve() : 0));
        const int over = static_cast<int>(window.counting.size()) - usable;
        if (over >= 0)
            ready = std::max(ready, *std::next(window.counting.begin(), over) + span);
    }
    return ready;
}

RateBudget::Flight RateBudget::send(Instant now, const RoundTrips &trips)
{
    m_typicalGuard = trips.typicalGuard();
    ++m_inFlight;
    ++m_sentSinceRaise;
    const auto gap = spacing(now);
    // Late by a timer or a full window: the schedule stands. Late because nothing was asked for: it starts anew.
    const bool late = now - m_nextPaced <= std::min<Duration>(gap, catchUp);
    m_nextPaced = (late ? m_nextPaced : now) + gap;
    const auto counted = now + trips.likelyGuard();
    for (auto &window : m_windows)
        window.counting.insert(counted);
    const auto id = m_history.sent(now, counted);
    if (m_probing)
        m_probe = id;
    return {id, now, counted};
}

/// The estimate made at sending becomes what was measured.
void RateBudget::settle(const Flight &flight, Duration guard)
{
    --m_inFlight;
    if (m_probe == flight.id)
        m_probe.reset();
    for (auto &window : m_windows) {
        const auto estimate = window.counting.find(flight.counted);
        if (estimate != window.counting.end())
            window.counting.erase(estimate);
        window.counting.insert(flight.sent + guard);
    }
}

void RateBudget::admitted(const Flight &flight, Instant now, Duration guard)
{
    settle(flight, guard);
    m_history.admitted(flight.id, flight.sent + guard);
    if (flight.sent >= m_pausedUntil) {
        m_probing = false;
        m_refusalsInRow = 0;
    }
    if (m_learnt && now >= m_raiseAt)
        raise(now);
}

void RateBudget::unanswered(const Flight &flight, Duration guard)
{
    settle(flight, guard);
    m_history.unanswered(flight.id, flight.sent + guard);
}

void RateBudget::refused(const Flight &flight, Instant now, Duration guard, std::optional<Duration> retryAfter,
                         bool blamed)
{
    settle(flight, guard);
    m_history.refused(flight.id, flight.sent + guard, retryAfter);
    if (!blamed)
        return;
    const bool newEpisode = flight.sent >= m_pausedAt;
    if (newEpisode) {
        if (++m_refusalsInRow == 1)
            m_rowBeforeBegan = std::exchange(m_rowBegan, flight.sent);
        m_stretch = stretch(now) - 1;
        m_lastRefusal = now;
        m_refusedOnTrial = std::exchange(m_onTrial, false);
        if (m_refusedOnTrial) {
            ++m_raiseFailures;
            m_raiseSuccesses = 0;
            if (m_learnt)
                learn(Learnt{m_limitBefore, m_learnt->window}, now);
        }
    }
    conclude(now, newEpisode, retryAfter);
}

/// What we believe already, then what is published, then the shortest window: the cheapest to be wrong about.
std::optional<RateHistory::Hypothesis> RateBudget::bestGuess(int slack) const
{
    const auto guesses = m_history.plausible(m_published.window, slack);
    for (const auto wanted : {window(), m_published.window}) {
        for (const auto &guess : guesses) {
            if (guess.window == wanted)
                return guess;
        }
    }
    return guesses.empty() ? std::nullopt : std::optional(guesses.front());
}

/// The limit that explains what was refused, by the least strange reading that fits.
std::optional<RateHistory::Hypothesis> RateBudget::explain()
{
    constexpr int notSliding = 2;
    if (m_lowered >= 3) {
        // Lowered again and again: the window is not this one, or the limit changed. What is long ago teaches nothing.
        m_lowered = 0;
        m_history.forgetLessons(m_rowBeforeBegan);
        learn(m_published.isPublished() ? std::nullopt : m_learnt, m_lastRefusal);
    }
    const auto first = bestGuess();
    if (first && first->window == window())
        return first;
    // It worked until now, so the window is right and not of the sliding kind; a refused probe is proof against that.
    if (m_refusalsInRow <= 1) {
        const auto same = bestGuess(notSliding);
        if (same && same->window == window())
            return same;
    }
    if (first)
        return first;
    // There may be several limits: only what happens now needs explaining.
    m_history.forgetRefusals(m_rowBegan);
    const auto second = bestGuess();
    return second ? second : bestGuess(notSliding);
}

void RateBudget::conclude(Instant now, bool newEpisode, std::optional<Duration> retryAfter)
{
    const auto guess = explain();
    Instant until = now;
    if (guess) {
        if (guess->window != window())
            m_lowered = 0;
        else if (guess->most < limit())
            ++m_lowered;
        if (guess->window != window() || guess->most < limit())
            learn(Learnt{std::max(1, std::min(guess->most, guess->nominal)), guess->window}, now);
        else if (newEpisode && !m_refusedOnTrial) // right at the limit: jitter
            m_stretch = std::min(stretchBound, m_stretch + stretchStep);
        // The moment at which this guess is put to the test: fewer count then than ever went through.
        until = m_history.fallsTo(std::min(guess->most, guess->least) - 1, guess->window);
    } else if (newEpisode) {
        yieldToUnknown(now);
        until = now + backOff();
    }
    if (retryAfter && m_refusalsInRow < 2)
        until = now; // the server knows; only when it was wrong we look at the guess again
    until = std::max(until, now + (retryAfter ? std::max<Duration>(*retryAfter, leastServerPause) : leastPause));
    const auto longest = now + std::max<Duration>(longestPause, retryAfter.value_or(0s));
    m_pausedUntil = std::clamp(until, m_pausedUntil, std::max(m_pausedUntil, longest));
    m_pausedAt = now;
    m_probing = true;
    m_raiseAt = m_pausedUntil + std::max<Duration>(firstRaise, window()) * (1 << std::min(m_raiseFailures, 7));
}

/// Refused, and no window of ours explains it: somebody else uses the limit, or it changed. Slower, and a fresh look.
void RateBudget::yieldToUnknown(Instant now)
{
    m_history.forgetLessons(m_lastRefusal - 1s);
    const int held = limit();
    if (held <= 0)
        return;
    if (held > 1)
        learn(Learnt{std::max(1, held * 7 / 10), window()}, now);
    else
        learn(Learnt{1, std::min<Duration>(window() * 3 / 2, longestPause)}, now);
}

RateBudget::Duration RateBudget::backOff()
{
    const auto step = std::clamp<qsizetype>(m_refusalsInRow - 1, 0, m_published.backOff.size() - 1);
    return scaled(m_published.backOff.at(step), 1 + m_dice.generateDouble() * 0.25);
}

void RateBudget::raise(Instant now)
{
    if (m_onTrial) {
        const auto since = now - m_raisedAt;
        if (since < std::max<Duration>(firstRaise, m_learnt->window * 6 / 5))
            return;
        const double possible = m_learnt->limit * (std::chrono::duration<double>(since) / m_learnt->window);
        if (m_sentSinceRaise < 0.8 * possible) { // not put to the test: neither proven nor refuted
            m_raisedAt = now;
            m_sentSinceRaise = 0;
            return;
        }
        m_raiseFailures = 0;
        ++m_raiseSuccesses;
        m_lowered = 0;
        m_history.forgetRefusals(m_raisedAt);
    }
    m_onTrial = true;
    m_limitBefore = m_learnt->limit;
    m_raisedAt = now;
    m_sentSinceRaise = 0;
    // 5 %, then 10, 20 … as long as that goes well.
    const int step = m_learnt->limit * std::min(1 << std::min(m_raiseSuccesses, 5), 20) / 20;
    learn(Learnt{m_learnt->limit + std::max(1, step), m_learnt->window}, now);
}

double RateBudget::fullness(Instant now) const
{
    double out = 0;
    for (const auto &window : m_windows) {
        const auto live = std::distance(window.counting.upper_bound(now - window.span), window.counting.end());
        out = std::max(out, static_cast<double>(live) / window.limit);
    }
    return out;
}

} // namespace transport
