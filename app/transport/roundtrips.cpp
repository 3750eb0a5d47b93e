// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/roundtrips.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace transport {

void RoundTrips::add(Duration roundTrip)
{
    m_seen.push_back(roundTrip);
    if (m_seen.size() > 512)
        m_seen.pop_front();
    if (m_seen.size() < enough)
        return;
    m_fastest =
        m_seen.size() == enough ? *std::min_element(m_seen.begin(), m_seen.end()) : std::min(m_fastest, roundTrip);
    if (m_seen.size() <= 2 * enough || ++m_sinceReview >= 16)
        review();
}

RoundTrips::Duration RoundTrips::guard(Duration roundTrip) const
{
    return std::clamp(roundTrip - m_fastest + m_margin, Duration::zero(), bound);
}

void RoundTrips::review()
{
    m_sinceReview = 0;
    m_fastest = *std::min_element(m_seen.begin(), m_seen.end());
    const auto seen = static_cast<double>(m_seen.size());
    const auto total = std::accumulate(m_seen.begin(), m_seen.end(), Duration::zero());
    const double excess = static_cast<double>(total.count()) / seen - static_cast<double>(m_fastest.count());
    const double range = static_cast<double>((*std::max_element(m_seen.begin(), m_seen.end()) - m_fastest).count());
    // How far the fastest seen may still be from the fastest possible: for a triangular spread, with mistrust of few.
    m_margin = margin + Duration(static_cast<qint64>(excess * std::sqrt(2 / seen) + range * 15 / seen));
    std::vector<Duration> guards;
    for (auto trip = m_seen.end() - static_cast<std::ptrdiff_t>(std::min(m_seen.size(), lately)); trip != m_seen.end();
         ++trip)
        guards.push_back(guard(*trip));
    std::sort(guards.begin(), guards.end());
    m_typical = guards[guards.size() / 2];
    m_likely = guards[guards.size() * 95 / 100];
}

} // namespace transport
