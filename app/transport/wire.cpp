// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/wire.h"

namespace transport {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

} // namespace

QByteArray WireAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.size() == name.size() && qstrnicmp(key.constData(), name.data(), static_cast<size_t>(name.size())) == 0)
            return value;
    }
    return {};
}

bool WireAnswer::looksLikeHtml() const
{
    if (header("Content-Type").toLower().contains("html"))
        return true;
    const auto start = body.first(std::min<qsizetype>(body.size(), 256)).trimmed().toLower();
    return start.startsWith("<!doctype") || start.startsWith("<html") || start.startsWith("<head")
           || start.startsWith("<?xml");
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

} // namespace transport
