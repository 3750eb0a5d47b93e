// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace base {

/// Where time comes from: everything that waits, paces or expires asks here, so that tests move time by hand.
/// One thread (the GUI thread).
class Clock {
public:
    using Duration = std::chrono::microseconds;
    /// Monotonic; unaffected by changes of the wall clock. The origin means nothing.
    using Instant = std::chrono::time_point<std::chrono::steady_clock, Duration>;

    /// A pending wake-up; destroying it cancels.
    class Alarm {
    public:
        virtual ~Alarm() = default;
    };

    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The wall clock in UTC: for records shown to people, never for measuring.
    virtual QDateTime utc() const = 0;
    /// Calls \p wake once, from the event loop, at \p when or up to a few milliseconds after; at once if it has passed.
    [[nodiscard]] virtual std::unique_ptr<Alarm> at(Instant when, std::function<void()> wake) = 0;
};

/// The machine's clock; alarms are precise Qt timers of the calling thread.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    QDateTime utc() const override;
    std::unique_ptr<Alarm> at(Instant when, std::function<void()> wake) override;
};

} // namespace base
