// SPDX-License-Identifier: GPL-3.0-or-later
#include "onwire.h"

#include <QJsonDocument>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using support::Fault;
using support::FaultProxy;
namespace faults = support::faults;

Q_DECLARE_METATYPE(Fault)

/// What the server really got, counted there: one planned write is one receipt.
class TestHttpTransportReceipts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void silenceIsNeverFilledByASecondTry_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("close") << faults::closeAfterRequest();
        QTest::newRow("reset") << faults::resetAfterRequest();
        QTest::newRow("garbage") << faults::raw("garbage\r\n\r\n");
        QTest::newRow("half a header") << faults::raw("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("cut") << faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 90\r\n\r\n{");
    }

    void silenceIsNeverFilledByASecondTry()
    {
        QFETCH(Fault, fault);
        FaultProxy server;
        server.always(fault);
        Wire wire(server.url(u"/api"_s));
        constexpr int Calls = 40;
        for (int i = 0; i < Calls; ++i) {
            const auto result = wire.run(Wire::write());
            QVERIFY(!result.has_value());
            QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::Unknown));
        }
        QCOMPARE(server.receipts(), Calls);
    }

    /// The same for reads by POST: the throttle counts what it lets through.
    void readsAreNotDoubledEither()
    {
        FaultProxy server;
        server.always(faults::closeAfterRequest());
        Wire wire(server.url(u"/api"_s));
        for (int i = 0; i < 20; ++i)
            QCOMPARE(base::nameOf(wire.run(Wire::read()).error().kind), base::nameOf(Kind::Offline));
        QCOMPARE(server.receipts(), 20);
    }

    /// A kept connection that the server closes right after its answer must not cost the next write.
    void idleConnectionsThatCloseLoseNoWrite()
    {
        FaultProxy server;
        auto answerAndClose = faults::result("true");
        answerAndClose.then = Fault::Then::Close;
        server.always(answerAndClose);
        Wire wire(server.url(u"/api"_s));
        constexpr int Calls = 200;
        for (int i = 0; i < Calls; ++i) {
            const auto result = wire.run(Wire::write());
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
        }
        QCOMPARE(server.receipts(), Calls);
    }

    void writesTakeNewConnectionsAndReadsKeepThem()
    {
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        for (int i = 0; i < 5; ++i)
            QVERIFY(wire.run(Wire::read()).has_value());
        QCOMPARE(server.connections(), 1);
        for (int i = 0; i < 5; ++i)
            QVERIFY(wire.run(Wire::write()).has_value());
        QCOMPARE(server.connections(), 6);
        QVERIFY(wire.run(Wire::read()).has_value());
        QCOMPARE(server.connections(), 6);
    }

    void writesRunBesideEachOther()
    {
        FaultProxy server;
        auto slow = faults::result("true");
        slow.pause = 60ms;
        server.always(slow);
        Wire wire(server.url(u"/api"_s));
        int good = 0;
        int bad = 0;
        QObject context;
        std::vector<base::CallHandle> handles;
        for (int i = 0; i < 12; ++i) {
            handles.push_back(wire.transport().send(Wire::write()).finally(&context, [&](Wire::Result result) {
                result ? ++good : ++bad;
            }));
        }
        QTRY_COMPARE(good, 12);
        QCOMPARE(bad, 0);
        QCOMPARE(server.receipts(), 12);
    }

    void redirectsAreNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<Outcome>("outcome");
        for (const int status : {301, 302, 307, 308})
            QTest::addRow("%d", status) << status << Outcome::Refused;
        QTest::newRow("303") << 303 << Outcome::Unknown; // "done; look there"
    }

    void redirectsAreNotFollowed()
    {
        QFETCH(int, status);
        QFETCH(Outcome, outcome);
        FaultProxy other;
        FaultProxy server;
        server.always(
            faults::answer(status, {}, {{"Location", other.url(u"/api/v1.0/jsonrpc/network"_s).toEncoded()}}));
        for (const auto protocol : {schema::Protocol::JsonRpc, schema::Protocol::Rest}) {
            Wire wire(server.url(u"/api"_s), protocol);
            auto request = Wire::write();
            auto &method = support::ownMethod(request);
            method.verb = u"POST"_s;
            method.path = u"/cspm/vm/update"_s;
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Redirected));
            QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(outcome));
            QCOMPARE(result.error().httpStatus, status);
            QCOMPARE(result.error().details, other.url().toString());
        }
        QCOMPARE(server.receipts(), 2);
        QCOMPARE(other.connections(), 0);
    }

    /// Also not to another path of the same server, where the body would be posted again.
    void redirectsWithinTheServerAreNotFollowed()
    {
        FaultProxy server;
        server.script({faults::answer(307, {}, {{"Location", "/elsewhere"}}), faults::result("true")});
        Wire wire(server.url(u"/api"_s));
        QCOMPARE(base::nameOf(wire.run(Wire::write()).error().kind), base::nameOf(Kind::Redirected));
        QCOMPARE(server.receipts(), 1);
    }

    void withoutAServerNothingWasSent()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const auto port = gone.serverPort();
        gone.close();
        Wire wire(QUrl(u"http://127.0.0.1:%1/api"_s.arg(port)));
        for (auto request : {Wire::read(), Wire::write()}) {
            int told = 0;
            const bool write = request.method->isWrite();
            request.onSending = [&] { ++told; };
            const auto result = wire.run(request);
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Offline));
            QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
            if (write)
                QCOMPARE(told, 0);
        }
    }

    void withoutANameNothingWasSent()
    {
        Wire wire(QUrl(u"https://console.invalid/api"_s));
        const auto result = wire.run(Wire::write());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Offline));
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
    }

    void aCallDroppedAtOnceLeavesNothing()
    {
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        int told = 0;
        auto request = Wire::write();
        request.onSending = [&] { ++told; };
        {
            const auto dropped = wire.transport().send(request);
        }
        QVERIFY(wire.run(Wire::read()).has_value()); // long enough for the other to have left
        QCOMPARE(server.receipts(), 1);
        QCOMPARE(server.received().at(0).target, "/api/v1.1/jsonrpc/network");
        QCOMPARE(told, 0);
    }

    void aDroppedCallEndsItsConnection()
    {
        FaultProxy server;
        server.always(faults::hang());
        Wire wire(server.url(u"/api"_s));
        QObject context;
        bool answered = false;
        auto handle = wire.transport().send(Wire::write()).finally(&context, [&](const auto &) { answered = true; });
        QTRY_COMPARE(server.receipts(), 1);
        QCOMPARE(server.open(), 1);
        handle.cancel();
        QTRY_COMPARE(server.open(), 0);
        QVERIFY(!answered);
    }

    void aTransportThatGoesTellsItsCallers()
    {
        FaultProxy server;
        server.always(faults::hang());
        Wire wire(server.url(u"/api"_s));
        QObject context;
        std::optional<ApiError> sent;
        std::optional<ApiError> fresh;
        const auto one = wire.transport()
                             .send(Wire::write())
                             .then(
                                 &context, [](const auto &) {}, [&](const ApiError &error) { sent = error; });
        QTRY_COMPARE(server.receipts(), 1);
        const auto two = wire.transport()
                             .send(Wire::write())
                             .then(
                                 &context, [](const auto &) {}, [&](const ApiError &error) { fresh = error; });
        wire.close();
        QTRY_VERIFY(sent && fresh);
        QCOMPARE(base::nameOf(sent->outcome), base::nameOf(Outcome::Unknown));
        QCOMPARE(base::nameOf(fresh->outcome), base::nameOf(Outcome::NotSent));
        QCOMPARE(server.receipts(), 1);
    }

    void theCallerHearsBeforeTheFirstByteLeaves()
    {
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        auto request = Wire::write();
        int receiptsThen = -1;
        int told = 0;
        request.onSending = [&] {
            ++told;
            receiptsThen = server.receipts();
        };
        QVERIFY(wire.run(request).has_value());
        QCOMPARE(told, 1);
        QCOMPARE(receiptsThen, 0);
    }

    void aServerThatRepeatsTheKeyIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("plain") << QByteArray(Wire::Key);
        QTest::newRow("punctuation") << QByteArray("abc/def%40@x+y=z~");
    }

    void aServerThatRepeatsTheKeyIsNotBelieved()
    {
        QFETCH(QByteArray, key);
        const auto basic = (key + ':').toBase64();
        const auto escaped = QByteArray(key).replace("/", "\\/");
        for (const auto &echo : {key, basic, key.toPercentEncoding(), escaped}) {
            FaultProxy server;
            server.always(faults::answer(401, "{\"error\":{\"code\":-32000,\"message\":\"bad key " + escaped
                                                  + "\",\"data\":{\"details\":\"you sent " + echo + "\"}}}"));
            Wire wire(server.url(u"/api"_s));
            wire.key = key;
            auto request = Wire::write();
            const auto record = request.record;
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            const auto all = (result.error().message + result.error().details + result.error().pointer).toUtf8()
                             + record->responseBody + record->requestBody;
            for (const auto &form : {key, basic, key.toPercentEncoding(), escaped})
                QVERIFY2(!all.contains(form), all.constData());
            QVERIFY(all.contains("[key]"));
        }
    }

    void anUnusableKeyIsNotSent_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("two lines") << QByteArray("abc\r\nX-Evil: 1");
    }

    void anUnusableKeyIsNotSent()
    {
        QFETCH(QByteArray, key);
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        wire.key = key;
        const auto result = wire.run(Wire::write());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Unauthorized));
        QCOMPARE(base::nameOf(result.error().outcome), base::nameOf(Outcome::NotSent));
        QCOMPARE(server.connections(), 0);
    }

    void cookiesAreNeitherKeptNorSent()
    {
        FaultProxy server;
        Fault cookie;
        cookie.reply = [](const QByteArray &body) {
            const auto id = QJsonDocument::fromJson(body).object()["id"_L1].toString().toUtf8();
            return faults::http(200, "{\"id\":\"" + id + "\",\"result\":1}", {{"Set-Cookie", "session=1; Path=/"}});
        };
        server.always(cookie);
        Wire wire(server.url(u"/api"_s));
        QVERIFY(wire.run(Wire::read()).has_value());
        QVERIFY(wire.run(Wire::read()).has_value());
        QVERIFY(!server.received().at(1).headers.contains("cookie"));
    }
};

QTEST_GUILESS_MAIN(TestHttpTransportReceipts)
#include "tst_httptransportreceipts.moc"
