// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"

#include <QTimer>

#include <algorithm>

namespace base {

namespace {

class TimerAlarm final : public Clock::Alarm {
public:
    TimerAlarm(std::chrono::milliseconds wait, std::function<void()> wake)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        // The callee may destroy this alarm while it runs: call a copy that lives on the stack.
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [wake = std::move(wake)] {
            const auto call = wake;
            call();
        });
        m_timer.start(wait);
    }

private:
    QTimer m_timer;
};

} // namespace

Clock::Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Duration>(std::chrono::steady_clock::now());
}

QDateTime SystemClock::utc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::unique_ptr<Clock::Alarm> SystemClock::at(Instant when, std::function<void()> wake)
{
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(std::max(when - now(), Duration::zero()));
    return std::make_unique<TimerAlarm>(wait, std::move(wake));
}

} // namespace base
