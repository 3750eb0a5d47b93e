// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/keymask.h"

#include <QUrl>

#include <algorithm>

namespace transport {

KeyMask::KeyMask(QByteArray key, schema::Protocol protocol) : m_key(std::move(key)), m_protocol(protocol)
{
    if (m_key.size() < 6)
        return;
    const auto slashed = QByteArray(m_key).replace("/", "\\/");
    for (const auto &form : {(m_key + ':').toBase64(), m_key, slashed, m_key.toPercentEncoding()}) {
        if (!m_forms.contains(form))
            m_forms.append(form);
    }
}

bool KeyMask::isUsable() const
{
    return !m_key.isEmpty() && std::all_of(m_key.begin(), m_key.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != 0x7f;
    });
}

Headers KeyMask::header() const
{
    switch (m_protocol) {
    case schema::Protocol::JsonRpc: return {{"Authorization", "Basic " + (m_key + ':').toBase64()}};
    case schema::Protocol::Rest: return {{"x-api-key", m_key}};
    }
    Q_UNREACHABLE();
}

QByteArray KeyMask::mask(QByteArray text) const
{
    for (const auto &form : m_forms)
        text.replace(form, "[key]");
    return text;
}

base::ApiError KeyMask::mask(base::ApiError error) const
{
    for (auto *text : {&error.message, &error.details, &error.pointer})
        *text = QString::fromUtf8(mask(text->toUtf8()));
    return error;
}

} // namespace transport
