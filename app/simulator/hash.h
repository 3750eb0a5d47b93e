// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>

namespace simulator {

/// Everything in the tenant is a function of (seed, what, index): these two lines are where chance comes from. Not for
/// secrets.
constexpr std::uint64_t scramble(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}
constexpr std::uint64_t hashOf(std::uint64_t seed, std::uint64_t what, std::uint64_t index)
{
    return scramble(scramble(seed ^ (what * 0x9e3779b97f4a7c15U)) ^ index);
}

/// Draws from one hash, one after the other.
class Dice {
public:
    constexpr explicit Dice(std::uint64_t state) : m_state(state) {}

    constexpr std::uint64_t next() { return m_state = scramble(m_state); }
    /// 0 … \p bound - 1; \p bound at least 1.
    constexpr std::uint32_t below(std::size_t bound)
    {
        return static_cast<std::uint32_t>(((next() >> 32U) * static_cast<std::uint64_t>(bound)) >> 32U);
    }
    constexpr bool perMille(std::uint32_t share) { return below(1000) < share; }
    template <typename T, std::size_t Extent>
    constexpr const T &pick(std::span<T, Extent> from)
    {
        return from[below(from.size())];
    }

private:
    std::uint64_t m_state;
};

} // namespace simulator
