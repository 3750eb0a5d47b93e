// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <string>
#include <string_view>
#include <vector>

namespace store {

/// Texts one after the other, each ended by a NUL, by number. NULs within a text become spaces. 4 GiB in all: what comes
/// after that is kept as empty.
class TextPool {
public:
    void add(QByteArrayView text);
    std::string_view at(quint32 number) const
    {
        const size_t begin = number == 0 ? 0 : m_ends[number - 1];
        return {m_bytes.data() + begin, m_ends[number] - begin - 1};
    }
    quint32 size() const { return static_cast<quint32>(m_ends.size()); }
    /// Gives back what was reserved for more.
    void squeeze();
    size_t memory() const { return m_bytes.capacity() + m_ends.capacity() * sizeof(quint32); }

    /// Calls \p hit(number) once for each text in which \p word stands, in order.
    template <typename Fn>
    void search(std::string_view word, Fn hit) const
    {
        quint32 number = 0;
        for (size_t at = 0; (at = find(word, at)) != npos;) {
            // The next end behind the hit: near, where hits are many.
            number = behind(at, number);
            hit(number);
            at = m_ends[number];
        }
    }

private:
    static constexpr size_t npos = static_cast<size_t>(-1);
    size_t find(std::string_view word, size_t from) const;
    quint32 behind(size_t at, quint32 from) const;

    std::string m_bytes;
    std::vector<quint32> m_ends;
};

/// Each different text once, with a number; 0 is the empty one.
class Dictionary {
public:
    Dictionary();
    /// The number of \p text, which is added if it is new.
    quint32 numberOf(const QString &text);
    QString at(quint32 number) const;
    quint32 size() const { return m_texts.size(); }
    std::string_view folded(quint32 number) const { return m_folded.at(number); }
    /// After the last numberOf().
    void finish();
    /// By number: whether \p word stands in the folded text. Empty when it stands in none.
    std::vector<bool> search(std::string_view word) const;
    size_t memory() const { return m_texts.memory() + m_folded.memory(); }

private:
    QHash<QString, quint32> m_numbers; ///< until finish()
    TextPool m_texts;
    TextPool m_folded;
};

} // namespace store
