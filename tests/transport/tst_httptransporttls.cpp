// SPDX-License-Identifier: GPL-3.0-or-later
#include "onwire.h"
#include "support/certificates.h"
#include "support/heartbeat.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using support::FaultProxy;
namespace faults = support::faults;

Q_DECLARE_METATYPE(support::Identity)

/// Whom we believe. Certificates are made here and now, in memory.
class TestHttpTransportTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QSslSocket::supportsSsl());
        m_authority = support::makeIdentity({.name = "Test Authority", .alternatives = {}, .authority = true});
        m_good = support::makeIdentity({.issuer = &m_authority});
    }

    void ownAuthoritiesAreBelieved()
    {
        const auto server = serve(m_good);
        Wire wire(server->url(u"/api"_s));
        wire.settings.tls.ownCa = m_authority.certificatePem;
        for (const auto &request : {Wire::read(), Wire::write()}) {
            const auto result = wire.run(request);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        }
        QCOMPARE(server->receipts(), 2);
    }

    void othersAreNot_data()
    {
        QTest::addColumn<support::Identity>("identity");
        QTest::addColumn<bool>("withOwnAuthority");
        QTest::addColumn<ApiError::TlsCause>("cause");
        QTest::addColumn<QString>("fact");

        const auto stranger = support::makeIdentity({.name = "Stranger", .alternatives = {}, .authority = true});
        QTest::newRow("unknown authority") << m_good << false << ApiError::TlsCause::Untrusted << u"Test Authority"_s;
        QTest::newRow("another authority")
            << support::makeIdentity({.issuer = &stranger}) << true << ApiError::TlsCause::Untrusted << u"Stranger"_s;
        QTest::newRow("self-signed") << support::makeIdentity({}) << true << ApiError::TlsCause::SelfSigned
                                     << QString();
        QTest::newRow("expired") << support::makeIdentity({.fromDays = -20, .untilDays = -10, .issuer = &m_authority})
                                 << true << ApiError::TlsCause::Expired
                                 << QDateTime::currentDateTimeUtc().addDays(-10).date().toString(Qt::ISODate);
        QTest::newRow("not yet valid") << support::makeIdentity({.fromDays = 5, .issuer = &m_authority}) << true
                                       << ApiError::TlsCause::NotYetValid
                                       << QDateTime::currentDateTimeUtc().addDays(5).date().toString(Qt::ISODate);
        QTest::newRow("wrong host") << support::makeIdentity(
            {.name = "console.example", .alternatives = "DNS:console.example", .issuer = &m_authority})
                                    << true << ApiError::TlsCause::WrongHost << u"console.example"_s;
    }

    void othersAreNot()
    {
        QFETCH(support::Identity, identity);
        QFETCH(bool, withOwnAuthority);
        QFETCH(ApiError::TlsCause, cause);
        QFETCH(QString, fact);
        const auto server = serve(identity);
        Wire wire(server->url(u"/api"_s));
        if (withOwnAuthority)
            wire.settings.tls.ownCa = m_authority.certificatePem;
        for (auto request : {Wire::read(), Wire::write()}) {
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Tls));
            QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
            QCOMPARE(base::nameOf(result.error().tlsCause), base::nameOf(cause));
            QCOMPARE(result.error().details, fact);
        }
        QCOMPARE(server->receipts(), 0);
    }

    /// With a pin, exactly that certificate is good, whatever else is wrong with it.
    void thePinnedCertificateIsBelieved()
    {
        const auto odd = support::makeIdentity(
            {.name = "gz.local", .alternatives = "DNS:gz.local", .fromDays = -20, .untilDays = -1});
        const auto server = serve(odd);
        Wire wire(server->url(u"/api"_s));
        wire.settings.tls.pinnedSha256 = odd.certificate().digest(QCryptographicHash::Sha256);
        for (const auto &request : {Wire::read(), Wire::write(), Wire::read()}) {
            const auto result = wire.run(request);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        }
    }

    void anythingElseThanThePinnedOneIsNot()
    {
        const auto server = serve(m_good);
        const auto trustedOnce = support::makeIdentity({});
        for (const bool valid : {true, false}) {
            Wire wire(server->url(u"/api"_s));
            wire.settings.tls.pinnedSha256 = trustedOnce.certificate().digest(QCryptographicHash::Sha256);
            if (valid)
                wire.settings.tls.ownCa = m_authority.certificatePem;
            for (const auto &request : {Wire::read(), Wire::write()}) {
                const auto result = wire.run(request);
                QVERIFY(!result.has_value());
                QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Tls));
                QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
            }
        }
        QCOMPARE(server->receipts(), 0);
    }

    void aServerWithoutTlsIsNotBelieved()
    {
        FaultProxy server;
        server.always(faults::raw("HTTP/1.1 400 Bad Request\r\n\r\n"));
        auto url = server.url(u"/api"_s);
        url.setScheme(u"https"_s);
        Wire wire(url);
        auto request = Wire::write();
        request.deadline = 3s;
        const auto result = wire.run(request);
        QVERIFY(!result.has_value());
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
        QCOMPARE(server.receipts(), 0);
    }

    void anUnreadableAuthorityIsSaid()
    {
        const auto server = serve(m_good);
        Wire wire(server->url(u"/api"_s));
        wire.settings.tls.ownCa = "-----BEGIN CERTIFICATE-----\nnonsense";
        const auto result = wire.run(Wire::write());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Tls));
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
        QCOMPARE(server->connections(), 0);
    }

    void aCertificateIsShownBeforeItIsTrusted()
    {
        const auto odd = support::makeIdentity({.name = "gz.local", .alternatives = "DNS:gz.local"});
        const auto server = serve(odd);
        Wire wire(server->url(u"/api"_s));
        std::optional<base::Result<QSslCertificate>> shown;
        QObject context;
        const auto handle =
            wire.transport().peerCertificate().finally(&context, [&](auto result) { shown = std::move(result); });
        Wire::until([&] { return shown.has_value(); });
        QVERIFY2(shown->has_value(), *shown ? "" : qPrintable(shown->error().message));
        QCOMPARE(**shown, odd.certificate());
        // Nothing of a request left with it.
        QTRY_COMPARE(server->open(), 0);
        QCOMPARE(server->receipts(), 0);
    }

    void showingNeedsAServer()
    {
        Wire wire(QUrl(u"https://console.invalid/api"_s));
        Wire plain(QUrl(u"http://127.0.0.1:9/api"_s));
        QObject context;
        std::optional<ApiError> unreachable;
        std::optional<ApiError> unencrypted;
        const auto one = wire.transport().peerCertificate().then(
            &context, [](const auto &) {}, [&](const ApiError &error) { unreachable = error; });
        const auto two = plain.transport().peerCertificate().then(
            &context, [](const auto &) {}, [&](const ApiError &error) { unencrypted = error; });
        Wire::until([&] { return unreachable && unencrypted; });
        QCOMPARE(base::nameOf(unreachable->kind), base::nameOf(Kind::Offline));
        QCOMPARE(base::nameOf(unencrypted->kind), base::nameOf(Kind::BadParams));
    }

    void versionTwoOfHttpIsNotSpoken()
    {
        const auto server = serve(m_good, {"h2", "http/1.1"});
        Wire wire(server->url(u"/api"_s));
        wire.settings.tls.ownCa = m_authority.certificatePem;
        const auto result = wire.run(Wire::read());
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(server->receipts(), 1); // an h2 preface is no request here
    }

    void theHandshakeHoldsNothingUp()
    {
        const auto server = serve(m_good);
        auto held = std::chrono::microseconds::max();
        for (int attempt = 0; attempt < 4 && held > support::Heartbeat::allowed(); ++attempt) {
            Wire wire(server->url(u"/api"_s));
            wire.settings.tls.ownCa = m_authority.certificatePem;
            support::Heartbeat heart;
            QVERIFY(wire.run(Wire::write()).has_value());
            held = std::min(held, heart.longest());
        }
        qInfo("the event loop was held up for %.1f ms at most", static_cast<double>(held.count()) / 1000);
        QVERIFY(held <= support::Heartbeat::allowed());
    }

private:
    static std::unique_ptr<FaultProxy> serve(const support::Identity &identity, const QList<QByteArray> &protocols = {})
    {
        return std::make_unique<FaultProxy>(FaultProxy::Tls{identity.certificate(), identity.key(), protocols});
    }

    support::Identity m_authority;
    support::Identity m_good;
};

QTEST_GUILESS_MAIN(TestHttpTransportTls)
#include "tst_httptransporttls.moc"
