// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace schema {

/// One enumerator and its spelling in the documents. Tables of them are `std::array<Word<E>, n>`.
template <typename E>
struct Word {
    E value;
    QLatin1String text;
};

template <typename E, std::size_t N>
QString textOf(const std::array<Word<E>, N> &table, E value)
{
    for (const auto &word : table) {
        if (word.value == value)
            return word.text;
    }
    return {};
}

template <typename E, std::size_t N>
std::optional<E> valueOf(const std::array<Word<E>, N> &table, QStringView text)
{
    for (const auto &word : table) {
        if (word.text == text)
            return word.value;
    }
    return std::nullopt;
}

} // namespace schema
