// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/heartbeat.h"

#include <QFile>

#include <algorithm>

namespace support {

namespace {

/// How long the calling thread has waited for a processor in its life.
std::chrono::nanoseconds waitedForProcessor()
{
    QFile file(QStringLiteral("/proc/thread-self/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return std::chrono::nanoseconds(file.readAll().split(' ').value(1).toLongLong());
}

} // namespace

Heartbeat::Heartbeat()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.callOnTimeout(&m_timer, [this] { beat(); });
    m_timer.start(std::chrono::milliseconds(1));
    restart();
}

void Heartbeat::restart()
{
    m_longest = {};
    m_last = std::chrono::steady_clock::now();
    m_lastWaited = waitedForProcessor();
}

std::chrono::microseconds Heartbeat::allowed()
{
#if defined(__SANITIZE_ADDRESS__)
    return std::chrono::milliseconds(160);
#else
    return std::chrono::milliseconds(16);
#endif
}

void Heartbeat::beat()
{
    const auto now = std::chrono::steady_clock::now();
    const auto waited = waitedForProcessor();
    const auto held = (now - m_last) - (waited - m_lastWaited);
    m_longest = std::max(m_longest, std::chrono::duration_cast<std::chrono::microseconds>(held));
    m_last = now;
    m_lastWaited = waited;
}

} // namespace support
