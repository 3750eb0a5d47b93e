// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ratehistory.h"

#include <algorithm>
#include <array>

namespace transport {

using namespace std::chrono_literals;

namespace {

constexpr std::size_t bound = 4096;
/// Windows that servers use. A true one between two of them is taken for the longer.
constexpr std::array<RateHistory::Duration, 14> candidates{1s,  2s,   5s,   10s,  15s,  20s,   30s,
                                                           60s, 120s, 300s, 600s, 900s, 1800s, 3600s};
/// Servers round a pause up to whole seconds.
constexpr RateHistory::Duration rounding = 1050ms;

int from(const std::vector<RateHistory::Instant> &sorted, RateHistory::Instant when)
{
    return static_cast<int>(sorted.end() - std::lower_bound(sorted.begin(), sorted.end(), when));
}

int after(const std::vector<RateHistory::Instant> &sorted, RateHistory::Instant when)
{
    return static_cast<int>(sorted.end() - std::upper_bound(sorted.begin(), sorted.end(), when));
}

} // namespace

RateHistory::Id RateHistory::sent(Instant when, Instant until)
{
    if (m_entries.size() == bound) {
        m_entries.pop_front();
        ++m_first;
    }
    m_entries.push_back({when, until, State::Flying, true, {}});
    return m_first + m_entries.size() - 1;
}

RateHistory::Entry *RateHistory::find(Id id)
{
    return id >= m_first && id - m_first < m_entries.size() ? &m_entries[id - m_first] : nullptr;
}

void RateHistory::admitted(Id id, Instant until)
{
    if (auto *entry = find(id)) {
        entry->until = until;
        entry->state = State::Admitted;
    }
}

void RateHistory::refused(Id id, Instant until, std::optional<Duration> retryAfter)
{
    if (auto *entry = find(id)) {
        entry->until = until;
        entry->state = State::Refused;
        entry->retryAfter = retryAfter.value_or(Duration::zero());
    }
}

void RateHistory::unanswered(Id id, Instant until)
{
    if (auto *entry = find(id)) {
        entry->until = until;
        entry->state = State::Unanswered;
    }
}

std::vector<RateHistory::Hypothesis> RateHistory::plausible(Duration published, int slack) const
{
    // Sorted times: `sent` is in order already, `until` nearly.
    std::vector<Instant> mayCountSent, mayCountUntil, didSent, didUntil;
    Duration pause{};
    bool anyRefusal = false;
    for (const auto &entry : m_entries) {
        if (entry.state == State::Refused) {
            anyRefusal |= entry.lesson;
            if (entry.lesson)
                pause = std::max(pause, entry.retryAfter);
            continue;
        }
        mayCountSent.push_back(entry.sent);
        mayCountUntil.push_back(entry.until);
        if (entry.state == State::Admitted && entry.lesson) {
            didSent.push_back(entry.sent);
            didUntil.push_back(entry.until);
        }
    }
    if (!anyRefusal)
        return {};
    std::sort(mayCountUntil.begin(), mayCountUntil.end());
    std::sort(didUntil.begin(), didUntil.end());

    std::vector<Duration> windows(candidates.begin(), candidates.end());
    if (published > Duration::zero())
        windows.push_back(published);
    std::sort(windows.begin(), windows.end());
    windows.erase(std::unique(windows.begin(), windows.end()), windows.end());

    std::vector<Hypothesis> out;
    for (const auto window : windows) {
        if (window + rounding < pause)
            continue;
        Hypothesis guess{window, 0, static_cast<int>(bound), 0};
        for (const auto &entry : m_entries) {
            if (!entry.lesson)
                continue;
            if (entry.state == State::Refused) {
                // Counted at the latest after the window began, sent before this one can have arrived.
                const int most = after(mayCountUntil, entry.sent - window) - from(mayCountSent, entry.until);
                guess.most = std::min(guess.most, most);
            } else if (entry.state == State::Admitted) {
                // Arrived before this one for certain, and after the window began for certain.
                const int before = static_cast<int>(didUntil.size()) - after(didUntil, entry.sent);
                const int tooOld = static_cast<int>(didSent.size()) - after(didSent, entry.until - window);
                guess.least = std::max(guess.least, before - tooOld + 1);
                const int inside = after(didSent, entry.sent - window) - after(didSent, entry.sent);
                guess.nominal = std::max(guess.nominal, inside);
            }
        }
        if (guess.most * slack >= guess.least && guess.most > 0)
            out.push_back(guess);
    }
    return out;
}

RateHistory::Instant RateHistory::fallsTo(int count, Duration window) const
{
    std::vector<Instant> times;
    for (const auto &entry : m_entries) {
        if (entry.state != State::Refused)
            times.push_back(entry.until);
    }
    const auto keep = static_cast<std::size_t>(std::max(count, 0));
    if (times.size() <= keep)
        return {};
    std::sort(times.begin(), times.end());
    return times[times.size() - keep - 1] + window;
}

std::vector<RateHistory::Instant> RateHistory::counting(Duration window, Instant now) const
{
    std::vector<Instant> out;
    for (const auto &entry : m_entries) {
        const auto until = entry.until;
        if (entry.state != State::Refused && until + window > now)
            out.push_back(until);
    }
    return out;
}

void RateHistory::forgetRefusals(Instant when)
{
    for (auto &entry : m_entries) {
        if (entry.state == State::Refused && entry.sent < when)
            entry.lesson = false;
    }
}

void RateHistory::forgetLessons(Instant when)
{
    for (auto &entry : m_entries) {
        if (entry.sent < when)
            entry.lesson = false;
    }
}

} // namespace transport
