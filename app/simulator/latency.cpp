// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/latency.h"

#include "simulator/hash.h"

namespace simulator {

Latency::Latency(std::chrono::microseconds from, std::chrono::microseconds to, std::uint64_t seed)
    : m_from(from / 2),
      m_to(to / 2),
      m_state(hashOf(seed, 91, 0))
{}

std::chrono::microseconds Latency::draw()
{
    const std::scoped_lock lock(m_mutex);
    m_state = scramble(m_state);
    const auto range = static_cast<std::uint64_t>((m_to - m_from).count()) + 1;
    return m_from + std::chrono::microseconds(m_state % range);
}

void Latency::oneWay()
{
    if (m_to.count() == 0)
        return;
    const auto until = std::chrono::steady_clock::now() + draw();
    std::unique_lock lock(m_mutex);
    m_stopped.wait_until(lock, until, [this] { return m_isStopped; });
}

void Latency::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isStopped = true;
    m_stopped.notify_all();
}

} // namespace simulator
