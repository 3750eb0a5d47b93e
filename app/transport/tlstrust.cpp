// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/tlstrust.h"

#include "transport/apierrors.h"

#include <QCryptographicHash>
#include <QSslCertificate>

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

base::ApiError faultFor(const QSslError &error)
{
    using Cause = base::ApiError::TlsCause;
    const auto &certificate = error.certificate();
    const auto words = error.errorString();
    const auto day = [](const QDateTime &when) { return when.toUTC().date().toString(Qt::ISODate); };
    switch (error.error()) {
    case QSslError::CertificateExpired: return tlsError(Cause::Expired, day(certificate.expiryDate()), words);
    case QSslError::CertificateNotYetValid:
        return tlsError(Cause::NotYetValid, day(certificate.effectiveDate()), words);
    case QSslError::HostNameMismatch: {
        auto names = certificate.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = certificate.subjectInfo(QSslCertificate::CommonName);
        return tlsError(Cause::WrongHost, names.mid(0, 5).join(u", "_s), words);
    }
    case QSslError::SelfSignedCertificate: return tlsError(Cause::SelfSigned, {}, words);
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tlsError(Cause::Untrusted, certificate.issuerInfo(QSslCertificate::CommonName).join(u", "_s), words);
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return tlsError(Cause::Revoked, {}, words);
    default: // the thirty other kinds: the library's words go along
        return tlsError(Cause::Handshake, {}, words);
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
            return base::Failure(tlsError(base::ApiError::TlsCause::AuthorityUnreadable));
        configuration.setCaCertificates(authorities);
    }
    return configuration;
}

bool isPinned(const TlsTrust &trust, const QSslCertificate &certificate)
{
    return !trust.pinnedSha256.isEmpty() && !certificate.isNull()
           && certificate.digest(QCryptographicHash::Sha256) == trust.pinnedSha256;
}

base::ApiError tlsFault(const QList<QSslError> &errors, const QString &words)
{
    constexpr std::array worstFirst{
        QSslError::CertificateRevoked,     QSslError::CertificateBlacklisted, QSslError::CertificateExpired,
        QSslError::CertificateNotYetValid, QSslError::SelfSignedCertificate,  QSslError::HostNameMismatch,
    };
    for (const auto kind : worstFirst) {
        const auto found =
            std::find_if(errors.cbegin(), errors.cend(), [kind](const auto &error) { return error.error() == kind; });
        if (found != errors.cend())
            return faultFor(*found);
    }
    return errors.isEmpty() ? tlsError(base::ApiError::TlsCause::Handshake, {}, words) : faultFor(errors.constFirst());
}

} // namespace transport
