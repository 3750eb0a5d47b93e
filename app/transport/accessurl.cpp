// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/accessurl.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

QString withoutTrailingSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QString jsonRpcPath(QString path)
{
    // `/api/v1.0/jsonrpc/network`, as the vendor's examples show it
    static const QRegularExpression endpoint(u"/v[0-9]+(\\.[0-9]+)*(/jsonrpc(/.*)?)?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    path.remove(endpoint);
    path = withoutTrailingSlashes(path);
    if (path.endsWith("/api"_L1, Qt::CaseInsensitive))
        path.chop(4);
    return path + "/api"_L1;
}

} // namespace

tl::expected<QUrl, AccessUrlFault> accessUrl(const QString &typed, schema::Protocol protocol)
{
    using Fault = tl::unexpected<AccessUrlFault>;

    QString text = typed.trimmed();
    if (text.isEmpty())
        return Fault(AccessUrlFault::Empty);
    const bool odd = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isSpace() || c.category() == QChar::Other_Control || c == u'\\';
    });
    if (odd)
        return Fault(AccessUrlFault::Malformed);
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);

    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return Fault(AccessUrlFault::Malformed);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return Fault(AccessUrlFault::NotWeb);
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return Fault(AccessUrlFault::UserInfo);
    if (url.host().isEmpty() || url.port() == 0)
        return Fault(AccessUrlFault::Malformed);
    if (url.hasQuery() || url.hasFragment())
        return Fault(AccessUrlFault::QueryOrAnchor);
    if (url.scheme() == "http"_L1 && !isLoopback(url))
        return Fault(AccessUrlFault::NotEncrypted);

    const auto path = withoutTrailingSlashes(url.path(QUrl::FullyEncoded));
    const auto segments = path.split(u'/').mid(1);
    const bool indirect = std::any_of(segments.cbegin(), segments.cend(), [](const QString &segment) {
        return segment.isEmpty() || segment == "."_L1 || segment == ".."_L1;
    });
    if (indirect)
        return Fault(AccessUrlFault::Malformed);
    url.setPath(protocol == schema::Protocol::JsonRpc ? jsonRpcPath(path) : path, QUrl::StrictMode);
    return url;
}

bool isLoopback(const QUrl &url)
{
    const auto host = url.host();
    if (host == "localhost"_L1)
        return true;
    const QHostAddress address(host);
    return !address.isNull() && address.isLoopback();
}

QString nameOf(AccessUrlFault fault)
{
    switch (fault) {
    case AccessUrlFault::Empty: return u"empty"_s;
    case AccessUrlFault::Malformed: return u"malformed"_s;
    case AccessUrlFault::NotWeb: return u"notWeb"_s;
    case AccessUrlFault::NotEncrypted: return u"notEncrypted"_s;
    case AccessUrlFault::UserInfo: return u"userInfo"_s;
    case AccessUrlFault::QueryOrAnchor: return u"queryOrAnchor"_s;
    }
    Q_UNREACHABLE();
}

} // namespace transport
