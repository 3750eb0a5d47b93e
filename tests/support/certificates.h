// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>

namespace support {

/// A certificate made for this run, with its key. In memory only.
struct Identity {
    QByteArray certificatePem;
    QByteArray keyPem;

    QSslCertificate certificate() const { return QSslCertificate(certificatePem, QSsl::Pem); }
    QSslKey key() const { return QSslKey(keyPem, QSsl::Ec, QSsl::Pem); }
};

struct CertificateWish {
    QByteArray name = "127.0.0.1";
    QByteArray alternatives = "IP:127.0.0.1,DNS:localhost"; ///< as OpenSSL's configuration spells them
    int fromDays = -1;                                      ///< valid from, in days from now
    int untilDays = 30;                                     ///< valid until
    bool authority = false;
    const Identity *issuer = nullptr; ///< nullptr: signs itself
};

Identity makeIdentity(const CertificateWish &wish);

} // namespace support
