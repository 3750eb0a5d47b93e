// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/tlstrust.h"

#include "transport/apierrors.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

QString sentenceFor(const QSslError &error, const QString &host)
{
    const auto &certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return u"the certificate expired on %1"_s.arg(certificate.expiryDate().toUTC().date().toString(Qt::ISODate));
    case QSslError::CertificateNotYetValid:
        return u"the certificate is not valid before %1"_s.arg(
            certificate.effectiveDate().toUTC().date().toString(Qt::ISODate));
    case QSslError::HostNameMismatch: {
        auto names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return u"the certificate is for %1, not for %2"_s.arg(names.mid(0, 5).join(u", "_s), host);
    }
    case QSslError::SelfSignedCertificate: return u"the certificate is self-signed"_s;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return u"the certificate was signed by an authority that is not trusted here: %1"_s.arg(
            certificate.issuerInfo(QSslCertificate::CommonName).join(u", "_s));
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return u"the certificate was revoked"_s;
    default: // Qt's own words for the thirty other kinds
        return error.errorString();
    }
}

} // namespace

base::Result<QSslConfiguration> tlsConfiguration(const TlsTrust &trust)
{
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!trust.ownCa.isEmpty()) {
        const auto authorities = QSslCertificate::fromData(trust.ownCa, QSsl::Pem);
        if (authorities.isEmpty())
            return base::Failure(tlsError(u"the authority stored for this connection holds no certificate"_s));
        configuration.setCaCertificates(authorities);
    }
    return configuration;
}

bool isPinned(const TlsTrust &trust, const QSslCertificate &certificate)
{
    return !trust.pinnedSha256.isEmpty() && !certificate.isNull()
           && certificate.digest(QCryptographicHash::Sha256) == trust.pinnedSha256;
}

QString tlsSentence(const QList<QSslError> &errors, const QString &host, const QString &fallback)
{
    constexpr std::array worstFirst{
        QSslError::CertificateRevoked,     QSslError::CertificateBlacklisted, QSslError::CertificateExpired,
        QSslError::CertificateNotYetValid, QSslError::SelfSignedCertificate,  QSslError::HostNameMismatch,
    };
    for (const auto kind : worstFirst) {
        const auto found =
            std::find_if(errors.cbegin(), errors.cend(), [kind](const auto &error) { return error.error() == kind; });
        if (found != errors.cend())
            return sentenceFor(*found, host);
    }
    return errors.isEmpty() ? fallback : sentenceFor(errors.constFirst(), host);
}

} // namespace transport
