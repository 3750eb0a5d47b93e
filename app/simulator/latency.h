// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>

namespace simulator {

/// The way to the server and back, as waiting. Each way is drawn for itself, from half the range, so that what the
/// limiter sees is spread as well. Any thread.
class Latency {
public:
    Latency(std::chrono::microseconds from, std::chrono::microseconds to, std::uint64_t seed);

    /// Waits for one way; not at all after stop(), and no longer than until then.
    void oneWay();
    void stop();
    /// What oneWay() would wait next.
    std::chrono::microseconds draw();

private:
    const std::chrono::microseconds m_from, m_to;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    std::uint64_t m_state;
    bool m_isStopped = false;
};

} // namespace simulator
