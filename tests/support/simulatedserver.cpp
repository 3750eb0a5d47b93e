// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulatedserver.h"

#include "support/faketransport.h"

#include <algorithm>

namespace support {

using namespace std::chrono_literals;
using transport::Reply;

SimulatedServer::SimulatedServer(base::Clock &clock, Options options)
    : m_clock(clock),
      m_start(clock.now()),
      m_options(std::move(options)),
      m_dice(m_options.seed)
{}

SimulatedServer::Duration SimulatedServer::half()
{
    const auto spread = (m_options.longest - m_options.shortest) / 2;
    return m_options.shortest / 2
           + Duration(static_cast<qint64>(m_dice.generateDouble() * static_cast<double>(spread.count())));
}

/// Nothing when it was counted, else how long until one would be.
std::optional<SimulatedServer::Duration> SimulatedServer::count()
{
    m_counted.resize(m_options.rules.size());
    std::optional<Duration> wait;
    for (std::size_t i = 0; i < m_counted.size(); ++i) {
        const auto &rule = m_options.rules[i];
        auto &seen = m_counted[i];
        Duration free{};
        switch (rule.kind) {
        case Kind::Sliding:
            while (!seen.empty() && seen.front() + rule.window <= now())
                seen.pop_front();
            if (static_cast<int>(seen.size()) >= rule.limit)
                free = seen[seen.size() - static_cast<std::size_t>(rule.limit)] + rule.window - now();
            break;
        case Kind::Fixed: {
            const auto begin = now() - now() % rule.window;
            while (!seen.empty() && seen.front() < begin)
                seen.pop_front();
            if (static_cast<int>(seen.size()) >= rule.limit)
                free = begin + rule.window - now();
            break;
        }
        case Kind::Bucket: {
            // As a virtual schedule: one token every window/limit, `limit` of them in store.
            const auto token = rule.window / rule.limit;
            const auto due = seen.empty() ? now() : std::max(seen.back(), now());
            if (due + token > now() + rule.window)
                free = due + token - rule.window - now();
            break;
        }
        }
        if (free > 0us)
            wait = std::max(wait.value_or(0us), free);
    }
    for (std::size_t i = 0; i < m_counted.size(); ++i) {
        const auto &rule = m_options.rules[i];
        auto &seen = m_counted[i];
        if (wait && !rule.countsRefused)
            continue;
        if (rule.kind == Kind::Bucket)
            seen.assign(1, (seen.empty() ? now() : std::max(seen.back(), now())) + rule.window / rule.limit);
        else
            seen.push_back(now());
    }
    return wait;
}

void SimulatedServer::useElsewhere(int requests)
{
    for (int i = 0; i < requests; ++i)
        count();
}

base::Call<Reply> SimulatedServer::send(transport::Request request)
{
    if (request.onSending)
        request.onSending();
    m_mostInFlight = std::max(m_mostInFlight, ++m_inFlight);
    base::CallPromise<Reply> promise;
    auto call = promise.call();
    const auto id = m_next++;
    const auto priority = request.priority;
    m_alarms[id] = m_clock.at(m_clock.now() + half(), [this, promise, id, priority] {
        const auto wait = m_failing ? std::nullopt : count();
        if (!m_failing)
            m_receipts.push_back({now(), wait.has_value(), priority});
        const bool failing = m_failing;
        m_alarms[id] = m_clock.at(m_clock.now() + half(), [this, promise, id, wait, failing] {
            --m_inFlight;
            const auto answer = promise;
            const auto pause = wait ? std::optional(std::chrono::ceil<std::chrono::seconds>(*wait)) : std::nullopt;
            if (failing)
                answer.fail(makeError(base::ApiError::Kind::Offline, base::ApiError::Outcome::Unknown));
            else if (pause)
                answer.fail(rateLimited(m_options.retryAfter ? std::optional<std::chrono::milliseconds>(*pause)
                                                             : std::nullopt));
            else
                answer.settle(FakeTransport::reply(true));
            m_alarms.erase(id);
        });
    });
    return call;
}

int SimulatedServer::admitted(Duration from, Duration to) const
{
    return static_cast<int>(std::count_if(m_receipts.begin(), m_receipts.end(),
                                          [&](const Receipt &r) { return !r.refused && r.at >= from && r.at < to; }));
}

int SimulatedServer::refused(Duration from, Duration to) const
{
    return static_cast<int>(std::count_if(m_receipts.begin(), m_receipts.end(),
                                          [&](const Receipt &r) { return r.refused && r.at >= from && r.at < to; }));
}

} // namespace support
