// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace session {

/// A key in memory. Moves but does not copy, overwrites itself when it goes, and turns into nothing by itself: no log,
/// no QVariant, no QString can swallow it unnoticed. Any thread, one at a time.
class SecretBytes {
public:
    SecretBytes() = default;
    /// A copy of \p bytes; the caller's own stays as it is.
    explicit SecretBytes(QByteArrayView bytes);
    ~SecretBytes() { wipe(); }
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    /// What a person pasted, or a program printed: without the white space around it. The original is emptied, and
    /// overwritten unless somebody else shares its buffer.
    static SecretBytes taken(QString &typed);
    static SecretBytes taken(QByteArray &bytes);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    /// Valid while this lives.
    QByteArrayView view() const { return {m_data.get(), m_size}; }
    /// A copy that nobody overwrites: for the header of a request and the field that a person holds open.
    QByteArray copy() const { return view().toByteArray(); }
    SecretBytes clone() const { return SecretBytes(view()); }
    /// Takes the same time wherever they differ.
    bool equals(const SecretBytes &other) const;
    void wipe();

private:
    std::unique_ptr<char[]> m_data;
    qsizetype m_size = 0;
};

/// Empties it and overwrites what it held, also for those that share it: for buffers of libraries that go on to keep
/// theirs. Literals are left.
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace session

class QDebug;
QDebug operator<<(QDebug, const session::SecretBytes &) = delete;
