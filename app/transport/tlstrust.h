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

/// One sentence that names the reason, the worst first: expired, for another host, self-signed, unknown authority.
QString tlsSentence(const QList<QSslError> &errors, const QString &host, const QString &fallback);

} // namespace transport
