// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fakeclock.h"
#include "transport/transport.h"

#include <QRandomGenerator>

#include <deque>
#include <map>
#include <set>

namespace support {

/// The far end of a rate limit under a clock: requests arrive after half the latency, are counted or refused, and are
/// answered after the other half. Both halves are drawn from their own range, so answers may overtake each other.
class SimulatedServer final : public transport::Transport {
public:
    using Duration = base::Clock::Duration;
    enum class Kind {
        Sliding, ///< at most `limit` in any window
        Fixed,   ///< the count starts anew at every multiple of the window
        Bucket,  ///< `limit` tokens, refilled evenly over the window
    };
    struct Rule {
        int limit = 10;
        Duration window = std::chrono::seconds(1);
        Kind kind = Kind::Sliding;
        bool countsRefused = false; ///< refusals use the limit up, too
    };
    struct Options {
        std::vector<Rule> rules;
        bool retryAfter = true; ///< in whole seconds, rounded up
        Duration shortest{};    ///< latency, both halves together
        Duration longest{};
        quint32 seed = 1;
    };
    struct Receipt {
        Duration at{};
        bool refused = false;
        transport::Priority priority{};
    };

    SimulatedServer(base::Clock &clock, Options options);

    base::Call<transport::Reply> send(transport::Request request) override;

    void setRules(std::vector<Rule> rules) { m_options.rules = std::move(rules); }
    /// Somebody else uses the same limit, now.
    void useElsewhere(int requests);

    const std::vector<Receipt> &receipts() const { return m_receipts; }
    int admitted(Duration from, Duration to) const;
    int refused(Duration from, Duration to) const;
    int mostInFlight() const { return m_mostInFlight; }
    void setFailing(bool failing) { m_failing = failing; }

private:
    Duration half();
    Duration now() const { return m_clock.now() - m_start; }
    std::optional<Duration> count();

    base::Clock &m_clock;
    base::Clock::Instant m_start;
    Options m_options;
    QRandomGenerator m_dice;
    std::vector<std::deque<Duration>> m_counted;
    std::vector<Receipt> m_receipts;
    std::map<quint64, std::unique_ptr<base::Clock::Alarm>> m_alarms;
    quint64 m_next = 0;
    int m_inFlight = 0;
    int m_mostInFlight = 0;
    bool m_failing = false;
};

} // namespace support
