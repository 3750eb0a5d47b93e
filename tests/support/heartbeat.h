// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>

namespace support {

/// How long this thread's event loop was ever held up while this lived. Time in which the thread was ready but the
/// machine had no processor for it is taken out (Linux tells it), so that a busy machine fails no test.
class Heartbeat {
public:
    Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

    std::chrono::microseconds longest() const { return m_longest; }
    void restart();
    /// 16 ms; sanitizers make everything several times slower.
    static std::chrono::microseconds allowed();

private:
    void beat();

    QTimer m_timer;
    std::chrono::steady_clock::time_point m_last;
    std::chrono::nanoseconds m_lastWaited{};
    std::chrono::microseconds m_longest{};
};

} // namespace support
