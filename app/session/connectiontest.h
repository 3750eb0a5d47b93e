// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/settings.h"

class QSslCertificate;

namespace session {

/// What a server shows in its handshake, for a person to compare before it is trusted. All but the fingerprint is what the
/// server says of itself.
struct ServerCertificate {
    QByteArray sha256; ///< of the DER form, 32 bytes: TlsTrust::pinnedSha256
    QString subject;   ///< common name, else organisation
    QString issuer;
    QStringList names; ///< hosts it is made out to
    QDateTime validFrom;
    QDateTime validUntil;
    bool selfSigned = false;

    static ServerCertificate from(const QSslCertificate &certificate);
    /// `AB:CD:…`, as consoles and browsers print it.
    QString fingerprint() const;
};

/// What *Test* found out.
struct TestReport {
    std::optional<base::ApiError> error;          ///< why it does not work; unset: it does, and the key was accepted
    std::optional<ServerCertificate> certificate; ///< only when TLS is the error: what to show
    std::optional<QStringList> enabledApis;       ///< unset: the server does not tell rights, which is not "none"
    QDateTime keyCreatedAt;                       ///< UTC, invalid: not told
    std::optional<schema::Edition> edition;       ///< a guess from what answers; unset: cannot be told with this key
    QString tenant;     ///< the id of the company the key belongs to; the access URL where that cannot be asked
    QString tenantName; ///< empty when it cannot be asked

    bool works() const { return !error; }
};

/// How a connection is reached while it is tested: past the stores, with nothing written.
struct TestWay {
    api::Client &client; ///< made without an edition, so that nothing is refused for it
    /// What the server shows; asked only when TLS has failed.
    std::function<base::Call<QSslCertificate>()> certificate;
};

/// One to four reads with the priority of a click. Never fails: TestReport::error says what is wrong. What \p way refers to
/// must outlive the call.
base::Call<TestReport> testConnection(const Connection &connection, const TestWay &way);

/// Whether the same tenant answers that answered before.
enum class TenantMatch {
    Same,    ///< or nobody has answered before
    Another, ///< its data must not be mixed with what is cached: ask
    Unclear, ///< once known by its company, once only by the address, so nobody can tell: ask as well
};
TenantMatch compareTenant(const ConnectionEntry &known, const TestReport &report);

/// \p entry with what a test that worked has learnt. A set edition stays.
ConnectionEntry learnt(ConnectionEntry entry, const TestReport &report, const QDateTime &utcNow);

QString nameOf(TenantMatch match);

} // namespace session
