// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/types.h"

#include <QNetworkProxy>
#include <QUrl>

#include <chrono>
#include <functional>

namespace transport {

/// Whom to believe beyond the authorities of this machine. Certificates are always verified; nothing switches that off.
struct TlsTrust {
    /// PEM. When given, these authorities are believed for the connection, and no others.
    QByteArray ownCa;
    /// SHA-256 of the one certificate (DER) that a person was shown and trusted: 32 bytes. When given, exactly that one
    /// is accepted, whoever signed it, whatever name and dates stand in it; any other is refused, a valid one too.
    QByteArray pinnedSha256;
};

struct ProxySettings {
    /// In no mode for this machine itself, or for an address that is not https: a proxy would read the key.
    enum class Mode {
        System, ///< what the desktop says
        None,
        Manual,
    };
    Mode mode = Mode::System;
    QString host; ///< Manual: an HTTP proxy
    quint16 port = 0;
    QString user;
    /// Asked when the proxy wants it, in the GUI thread; it lives in the keychain.
    std::function<QString()> password;
    /// The system's answer; may block, so it is asked on a worker. Replaced in tests only.
    std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)> lookUp = &QNetworkProxyFactory::systemProxyForQuery;
};

/// One connection, as HttpTransport needs it.
struct HttpSettings {
    QString connection; ///< id, for records and the log
    schema::Protocol protocol = schema::Protocol::JsonRpc;
    QUrl accessUrl; ///< as accessUrl() made it
    TlsTrust tls;
    ProxySettings proxy;
    /// A read that has waited this long for the first byte makes the next one take a manager of its own: one oversized
    /// header keeps Qt's parser, and all that shares it, busy for 20 s.
    std::chrono::milliseconds suspectAfter{std::chrono::seconds(8)};
};

/// Where the key comes from, at the last moment; empty when there is none.
using KeySource = std::function<QByteArray()>;

} // namespace transport
