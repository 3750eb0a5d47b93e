// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/uploadbody.h"

#include <algorithm>
#include <utility>

namespace transport {

UploadBody::UploadBody(QByteArray body, std::function<void()> onFirstRead, QObject *parent)
    : QIODevice(parent),
      m_body(std::move(body)),
      m_onFirstRead(std::move(onFirstRead))
{
    // Unbuffered: a buffer would read ahead, and the first read means something here.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 UploadBody::readData(char *data, qint64 size)
{
    const auto count = std::min(size, m_body.size() - m_at);
    if (count <= 0)
        return m_at == m_body.size() ? -1 : 0;
    if (const auto first = std::exchange(m_onFirstRead, {}))
        first();
    std::copy_n(m_body.constData() + m_at, count, data);
    m_at += count;
    return count;
}

} // namespace transport
