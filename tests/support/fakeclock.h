// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <map>
#include <memory>

namespace support {

/// Time that stands still until a test moves it. Alarms run in order of their time, at exactly their time, and the
/// event loop is drained after each, so that queued deliveries see the moment they were made at.
class FakeClock final : public base::Clock {
public:
    FakeClock();

    Instant now() const override { return m_now; }
    QDateTime utc() const override;
    std::unique_ptr<Alarm> at(Instant when, std::function<void()> wake) override;

    void advance(Duration by);
    /// Moves the wall clock alone, as a person or NTP would.
    void setWallOffset(Duration offset) { m_wallOffset = offset; }
    int pendingAlarms() const;

private:
    struct Entry;
    class Ticket;

    Instant m_now{std::chrono::hours(1)};
    Duration m_wallOffset{};
    std::shared_ptr<std::multimap<Instant, std::shared_ptr<Entry>>> m_entries;
};

} // namespace support
