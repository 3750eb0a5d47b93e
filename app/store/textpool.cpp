// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/textpool.h"

#include "base/foldedtext.h"

#include <algorithm>
#include <cstring>
#include <limits>

namespace store {

void TextPool::add(QByteArrayView text)
{
    const size_t begin = m_bytes.size();
    if (begin + static_cast<size_t>(text.size()) + 1 > std::numeric_limits<quint32>::max())
        text = {};
    m_bytes.append(text.data(), static_cast<size_t>(text.size()));
    std::replace(m_bytes.begin() + static_cast<std::ptrdiff_t>(begin), m_bytes.end(), '\0', ' ');
    m_bytes.push_back('\0');
    m_ends.push_back(static_cast<quint32>(m_bytes.size()));
}

void TextPool::squeeze()
{
    m_bytes.shrink_to_fit();
    m_ends.shrink_to_fit();
}

size_t TextPool::find(std::string_view word, size_t from) const
{
    if (from >= m_bytes.size())
        return npos;
    const void *const hit = ::memmem(m_bytes.data() + from, m_bytes.size() - from, word.data(), word.size());
    return hit ? static_cast<size_t>(static_cast<const char *>(hit) - m_bytes.data()) : npos;
}

quint32 TextPool::behind(size_t at, quint32 from) const
{
    size_t step = 1;
    size_t low = from;
    while (low + step < m_ends.size() && m_ends[low + step] <= at) {
        low += step;
        step *= 2;
    }
    const auto begin = m_ends.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = m_ends.begin() + static_cast<std::ptrdiff_t>(std::min(low + step + 1, m_ends.size()));
    return static_cast<quint32>(std::upper_bound(begin, end, at) - m_ends.begin());
}

Dictionary::Dictionary()
{
    numberOf({});
}

quint32 Dictionary::numberOf(const QString &text)
{
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.cend())
        return *known;
    const quint32 number = m_texts.size();
    m_texts.add(text.toUtf8());
    m_folded.add(base::folded(text));
    m_numbers.insert(text, number);
    return number;
}

QString Dictionary::at(quint32 number) const
{
    const std::string_view text = m_texts.at(number);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void Dictionary::finish()
{
    m_numbers = {};
    m_texts.squeeze();
    m_folded.squeeze();
}

std::vector<bool> Dictionary::search(std::string_view word) const
{
    std::vector<bool> found;
    m_folded.search(word, [this, &found](quint32 number) {
        found.resize(size());
        found[number] = true;
    });
    return found;
}

} // namespace store
