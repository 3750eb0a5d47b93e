// SPDX-License-Identifier: GPL-3.0-or-later
#include "onwire.h"
#include "support/certificates.h"
#include "support/heartbeat.h"

#include <QTcpServer>
#include <QThread>

#include <atomic>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using support::FaultProxy;
using transport::ProxySettings;
namespace faults = support::faults;

/// Proxies: the system's, none, one by hand; with and without a password.
class TestHttpTransportProxy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_authority = support::makeIdentity({.name = "Test Authority", .alternatives = {}, .authority = true});
        const auto identity = support::makeIdentity(
            {.name = "console.invalid", .alternatives = "DNS:console.invalid,IP:127.0.0.1", .issuer = &m_authority});
        m_server = std::make_unique<FaultProxy>(FaultProxy::Tls{identity.certificate(), identity.key(), {}});
    }

    void init() { m_server->clear(); }

    void byHand()
    {
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        auto wire = throughProxy(proxy.port());
        for (const auto &request : {Wire::read(), Wire::write()}) {
            const auto result = wire->run(request);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        }
        QCOMPARE(m_server->receipts(), 2);
        QVERIFY(proxy.tunnels() >= 1);
        QCOMPARE(proxy.receipts(), 0);
    }

    void withAPassword()
    {
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        proxy.setProxyLogin({"alice", "secret"});
        auto wire = throughProxy(proxy.port());
        int asked = 0;
        wire->settings.proxy.user = u"alice"_s;
        wire->settings.proxy.password = [&] {
            ++asked;
            return u"secret"_s;
        };
        for (const auto &request : {Wire::read(), Wire::write(), Wire::read()}) {
            const auto result = wire->run(request);
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        }
        QCOMPARE(m_server->receipts(), 3);
        QCOMPARE(asked, 2); // once for the lane of reads, once for the write
    }

    void refused_data()
    {
        QTest::addColumn<bool>("withPassword");
        QTest::newRow("none given") << false;
        QTest::newRow("a wrong one") << true;
    }

    void refused()
    {
        QFETCH(bool, withPassword);
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        proxy.setProxyLogin({"alice", "secret"});
        auto wire = throughProxy(proxy.port());
        auto password = u"guess"_s;
        if (withPassword) {
            wire->settings.proxy.user = u"alice"_s;
            wire->settings.proxy.password = [&] { return password; };
        }
        for (const auto &request : {Wire::read(), Wire::write()}) {
            const auto result = wire->run(request);
            QVERIFY(!result.has_value());
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Proxy));
            QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
        }
        QCOMPARE(m_server->receipts(), 0);
        if (withPassword) {
            password = u"secret"_s; // corrected: the next call asks again
            QVERIFY(wire->run(Wire::read()).has_value());
        }
    }

    /// A 407 from behind the tunnel, to a write that has arrived there: nobody knows what it did.
    void from407BehindTheTunnel()
    {
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        m_server->always(faults::answer(407, "log in", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        auto wire = throughProxy(proxy.port());
        const auto result = wire->run(Wire::write());
        QVERIFY(!result.has_value());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Proxy));
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::Unknown));
        QCOMPARE(result.error().httpStatus, 407);
        QCOMPARE(m_server->receipts(), 1);
        m_server->always(faults::result("true"));
    }

    /// A request that is not encrypted would show the key to the proxy's machine.
    void byHandNotForThisMachine()
    {
        FaultProxy proxy;
        FaultProxy plain;
        for (auto url : {plain.url(u"/api"_s), m_server->url(u"/api"_s)}) {
            Wire wire(url);
            byHand(wire, proxy.port());
            wire.settings.tls.ownCa = m_authority.certificatePem;
            for (const auto &request : {Wire::read(), Wire::write()}) {
                const auto result = wire.run(request);
                QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
            }
        }
        QCOMPARE(plain.receipts(), 2);
        QCOMPARE(m_server->receipts(), 2);
        QCOMPARE(proxy.connections(), 0);
    }

    /// The proxy's password is for the proxy.
    void aServersOwn407GetsNoPassword()
    {
        FaultProxy server;
        server.always(faults::answer(407, "log in", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
        Wire wire(server.url(u"/api"_s));
        byHand(wire, 9);
        int asked = 0;
        wire.settings.proxy.user = u"alice"_s;
        wire.settings.proxy.password = [&] {
            ++asked;
            return u"secret"_s;
        };
        for (const auto &request : {Wire::read(), Wire::write()})
            QCOMPARE(base::nameOf(wire.run(request).error().kind), base::nameOf(Kind::Proxy));
        QCOMPARE(asked, 0);
        QCOMPARE(server.receipts(), 2);
        const auto received = server.received();
        for (const auto &one : received)
            QVERIFY(!one.headers.contains("proxy-authorization"));
    }

    void missing()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const auto port = gone.serverPort();
        gone.close();
        auto wire = throughProxy(port);
        const auto result = wire->run(Wire::write());
        QVERIFY(!result.has_value());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Proxy));
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
    }

    void none()
    {
        FaultProxy proxy;
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        Wire wire(QUrl(u"https://console.invalid/api"_s));
        const auto result = wire.run(Wire::write());
        qunsetenv("https_proxy");
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Offline));
        QCOMPARE(proxy.connections(), 0);
    }

    void theSystems()
    {
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        auto wire = throughProxy(0);
        wire->settings.proxy = {};
        QCOMPARE(wire->settings.proxy.mode, ProxySettings::Mode::System);
        const auto result = wire->run(Wire::write());
        qunsetenv("https_proxy");
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        QCOMPARE(proxy.tunnels(), 1);
        QCOMPARE(m_server->receipts(), 1);
    }

    void thisMachineNeedsNone()
    {
        FaultProxy proxy;
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        wire.settings.proxy = {};
        wire.settings.proxy.lookUp = [port = proxy.port()](const QNetworkProxyQuery &) {
            return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port)};
        };
        QVERIFY(wire.run(Wire::read()).has_value());
        QCOMPARE(proxy.connections(), 0);
    }

    /// A script from a dead host takes the system seconds to give up on.
    void theLookUpHoldsNothingUp()
    {
        FaultProxy proxy;
        proxy.setUpstream(m_server->port(), true);
        auto wire = throughProxy(0);
        wire->settings.proxy = {};
        std::atomic<int> lookUps = 0;
        std::binary_semaphore mayEnd{0};
        std::atomic<Qt::HANDLE> where = nullptr;
        wire->settings.proxy.lookUp = [&](const QNetworkProxyQuery &query) {
            ++lookUps;
            where = QThread::currentThreadId();
            mayEnd.acquire();
            mayEnd.release();
            return query.peerHostName() == u"console.invalid"_s
                       ? QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.port())}
                       : QList<QNetworkProxy>();
        };
        std::optional<Wire::Result> result;
        QObject context;
        const auto handle = wire->transport().send(Wire::write()).finally(&context, [&](Wire::Result answer) {
            result = std::move(answer);
        });
        Wire::until([&] { return lookUps == 1; });
        {
            const auto dropped = wire->transport().send(Wire::write()); // while it is asked
        }
        QVERIFY(!result);
        mayEnd.release();
        Wire::until([&] { return result.has_value(); });
        QVERIFY2(result->has_value(), *result ? "" : qPrintable(result->error().message));
        QVERIFY(where != QThread::currentThreadId());
        QCOMPARE(m_server->receipts(), 1);
        const int soFar = lookUps;
        QVERIFY(wire->run(Wire::write()).has_value()); // remembered
        QCOMPARE(lookUps, soFar);
    }

private:
    static void byHand(Wire &wire, quint16 port)
    {
        wire.settings.proxy.mode = ProxySettings::Mode::Manual;
        wire.settings.proxy.host = u"127.0.0.1"_s;
        wire.settings.proxy.port = port;
    }

    /// To a name that only the proxy knows.
    std::unique_ptr<Wire> throughProxy(quint16 port) const
    {
        auto wire = std::make_unique<Wire>(QUrl(u"https://console.invalid/api"_s));
        byHand(*wire, port);
        wire->settings.tls.ownCa = m_authority.certificatePem;
        return wire;
    }

    support::Identity m_authority;
    std::unique_ptr<FaultProxy> m_server;
};

QTEST_GUILESS_MAIN(TestHttpTransportProxy)
#include "tst_httptransportproxy.moc"
