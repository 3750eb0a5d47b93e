// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transport/httpsettings.h"

#include <QSslConfiguration>
#include <QSslError>

namespace transport {

/// How a connection verifies: TLS 1.2 or later, the machine's authorities or the connection's own. Fails (Tls, NotSent)
/// when those cannot be read.
base::Result<QSslConfiguration> tlsConfiguration(const TlsTrust &trust);

/// The certificate is the trusted one, byte for byte.
bool isPinned(const TlsTrust &trust, const QSslCertificate &certificate);

/// Why the handshake failed, by the worst of \p errors: revoked, expired, self-signed, for another host, unknown
/// authority. Without any, \p words of the library are all that is known.
base::ApiError tlsFault(const QList<QSslError> &errors, const QString &words);

} // namespace transport
