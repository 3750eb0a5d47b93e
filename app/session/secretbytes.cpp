// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretbytes.h"

#include <algorithm>
#include <utility>

namespace session {

namespace {

/// Through a volatile pointer, or the compiler sees that nobody reads it again and leaves it out.
void overwrite(void *data, std::size_t size)
{
    volatile auto *bytes = static_cast<volatile unsigned char *>(data);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = 0;
}

/// Also where \p text is shared: constData() does not detach. Literals have no buffer of their own, and cannot be written.
template <typename Text>
void wipeShared(Text &text)
{
    using Char = std::remove_cvref_t<decltype(*text.constData())>;
    if (text.data_ptr().d_ptr())
        overwrite(const_cast<Char *>(text.constData()), static_cast<std::size_t>(text.size()) * sizeof(Char));
    text.clear();
}

template <typename Text>
void wipeOwn(Text &text)
{
    if (text.data_ptr().isShared())
        text.clear();
    else
        wipeShared(text);
}

} // namespace

SecretBytes::SecretBytes(QByteArrayView bytes)
    : m_data(bytes.isEmpty() ? nullptr : std::make_unique<char[]>(static_cast<std::size_t>(bytes.size()))),
      m_size(bytes.size())
{
    std::copy(bytes.begin(), bytes.end(), m_data.get());
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::move(other.m_data)),
      m_size(std::exchange(other.m_size, 0))
{}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes SecretBytes::taken(QString &typed)
{
    auto utf8 = typed.toUtf8();
    wipeOwn(typed);
    return taken(utf8);
}

SecretBytes SecretBytes::taken(QByteArray &bytes)
{
    SecretBytes secret(QByteArrayView(bytes).trimmed());
    wipeOwn(bytes);
    return secret;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    if (m_size != other.m_size)
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < m_size; ++i)
        difference |= static_cast<unsigned>(view().at(i) ^ other.view().at(i));
    return difference == 0;
}

void SecretBytes::wipe()
{
    if (m_data)
        overwrite(m_data.get(), static_cast<std::size_t>(m_size));
    m_data.reset();
    m_size = 0;
}

void wipe(QByteArray &bytes)
{
    wipeShared(bytes);
}

void wipe(QString &text)
{
    wipeShared(text);
}

} // namespace session
