// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/ids.h"

#include "simulator/hash.h"

#include <array>

namespace simulator {

namespace {

constexpr std::uint32_t firstDay = 1'577'836'800; // 2020-01-01
constexpr std::uint32_t fiveYears = 157'000'000;

template <typename T>
void putHex(char *to, T value, int digits)
{
    static constexpr char hex[] = "0123456789abcdef";
    for (int at = digits - 1; at >= 0; --at) {
        to[at] = hex[value & 15U];
        value >>= 4U;
    }
}

std::optional<std::uint32_t> fromHex(std::string_view text)
{
    std::uint32_t value = 0;
    for (const char digit : text) {
        value <<= 4U;
        if (digit >= '0' && digit <= '9')
            value |= static_cast<std::uint32_t>(digit - '0');
        else if (digit >= 'a' && digit <= 'f')
            value |= static_cast<std::uint32_t>(digit - 'a' + 10);
        else
            return std::nullopt;
    }
    return value;
}

} // namespace

Ids::Ids(std::uint64_t seed) : m_seed(seed), m_tag(static_cast<std::uint32_t>(scramble(seed) & 0xffffffU)) {}

std::uint32_t Ids::madeAt(Kind kind, std::uint32_t index)
{
    return firstDay + static_cast<std::uint32_t>(hashOf(1, static_cast<std::uint64_t>(kind), index) % fiveYears);
}

std::string Ids::idOf(Kind kind, std::uint32_t index) const
{
    std::string id(24, '0');
    putHex(id.data(), madeAt(kind, index), 8);
    putHex(id.data() + 8, m_tag, 6);
    putHex(id.data() + 14, static_cast<std::uint32_t>(kind), 2);
    putHex(id.data() + 16, index, 8);
    return id;
}

std::optional<Name> Ids::nameOf(std::string_view id) const
{
    if (id.size() != 24)
        return std::nullopt;
    const auto time = fromHex(id.substr(0, 8));
    const auto tag = fromHex(id.substr(8, 6));
    const auto kind = fromHex(id.substr(14, 2));
    const auto index = fromHex(id.substr(16, 8));
    if (!time || !tag || !kind || !index || *tag != m_tag)
        return std::nullopt;
    const Name name{static_cast<Kind>(*kind), *index};
    if (*time != madeAt(name.kind, name.index))
        return std::nullopt;
    return name;
}

} // namespace simulator
