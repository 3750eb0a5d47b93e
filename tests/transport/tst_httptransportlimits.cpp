// SPDX-License-Identifier: GPL-3.0-or-later
#include "onwire.h"
#include "support/heartbeat.h"
#include "transport/keymask.h"
#include "transport/loggingtransport.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using support::Fault;
using support::FaultProxy;
namespace faults = support::faults;

/// Takes so much and no more: a full disk.
class FullDisk final : public QIODevice {
public:
    explicit FullDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const auto taken = std::min(size, m_room);
        m_room -= taken;
        if (taken < size)
            setErrorString(u"no space left"_s);
        return taken > 0 ? taken : -1;
    }

private:
    qint64 m_room;
};

/// Answers without measure, and what they cost: bounded in size and time, and the event loop never waits.
class TestHttpTransportLimits : public QObject {
    Q_OBJECT

public:
    enum class Travels { Announced, Unannounced, Packed };
    Q_ENUM(Travels)

private Q_SLOTS:
    /// What the first use of Qt's network costs once in a process is not what is measured here.
    void initTestCase()
    {
        FaultProxy server;
        Wire wire(server.url(u"/api"_s));
        QVERIFY(wire.run(Wire::read()).has_value());
    }

    void anAnnouncedGiantIsNotFetched()
    {
        FaultProxy server;
        auto giant = faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n");
        giant.flood = QByteArray(64 * 1024, 'x');
        giant.floods = 3200;
        server.always(giant);
        Wire wire(server.url(u"/api"_s));
        auto request = Wire::write();
        request.maxBytes = 1024 * 1024;
        const auto record = request.record;
        holdsNothingUp([&] {
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::TooLarge));
            QCOMPARE(result.error().outcome, ApiError::Outcome::Unknown);
            QCOMPARE(result.error().httpStatus, 200);
            QVERIFY(record->bytesReceived <= request.maxBytes);
        });
    }

    void anEndlessAnswerIsCut()
    {
        FaultProxy server;
        auto giant = faults::raw("HTTP/1.1 200 OK\r\n\r\n["); // until the connection closes
        giant.flood = QByteArray(64 * 1024, ' ');
        giant.floods = 3200;
        server.always(giant);
        Wire wire(server.url(u"/api"_s));
        auto request = Wire::read();
        request.maxBytes = 16 * 1024 * 1024;
        holdsNothingUp([&] {
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::TooLarge));
        });
    }

    void twoHundredMegabytesHoldNothingUp()
    {
        FaultProxy server;
        auto giant = faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 209715200\r\n\r\n");
        giant.flood = QByteArray(64 * 1024, ' ');
        giant.floods = 3200;
        server.always(giant);
        Wire wire(server.url(u"/api"_s));
        auto request = Wire::read();
        request.deadline = 60s;
        const auto record = request.record;
        holdsNothingUp([&] {
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Undecodable));
            QCOMPARE(record->bytesReceived, 209715200);
            QVERIFY(record->responseBody.size() <= transport::Redactor::readBytes + transport::Redactor::longestKey);
        });
    }

    void aDroppedGiantHoldsNothingUp()
    {
        holdsNothingUp([] {
            FaultProxy server;
            auto giant = faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 209715201\r\n\r\n", Fault::Then::Hang);
            giant.flood = QByteArray(64 * 1024, ' ');
            giant.floods = 3200;
            server.always(giant);
            Wire wire(server.url(u"/api"_s));
            auto request = Wire::read();
            request.deadline = 60s;
            const auto record = request.record;
            {
                QObject context;
                const auto handle =
                    wire.transport().send(request).finally(&context, [](auto) { QFAIL("never whole"); });
                // The body is collected out of sight; all but its last byte has left the server.
                Wire::until([&] { return server.written() >= 209715200; });
            }
            Wire::until([turns = 0]() mutable { return ++turns > 20; }); // what was dropped is cleared away meanwhile
            QVERIFY2(record->bytesReceived > 20'000'000, qPrintable(QString::number(record->bytesReceived)));
        });
    }

    void aBombIsDefused()
    {
        FaultProxy server;
        server.always(faults::answer(200, faults::bomb(256 * 1024 * 1024), {{"Content-Encoding", "gzip"}}));
        Wire wire(server.url(u"/api"_s));
        holdsNothingUp([&] {
            const auto result = wire.run(Wire::write());
            QVERIFY(!result.has_value());
            qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
            QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::TooLarge));
            QCOMPARE(result.error().outcome, ApiError::Outcome::Unknown);
        });
    }

    void honestCompressionIsRead()
    {
        FaultProxy server;
        Fault fault;
        fault.reply = [](const QByteArray &body) {
            const auto id = QJsonDocument::fromJson(body).object()["id"_L1].toString().toUtf8();
            const auto answer = "{\"jsonrpc\":\"2.0\",\"result\":[1,2,3],\"id\":\"" + id + "\"}";
            return faults::http(200, faults::gzip(answer), {{"Content-Encoding", "gzip"}});
        };
        server.always(fault);
        Wire wire(server.url(u"/api"_s));
        const auto result = wire.run(Wire::read());
        QVERIFY(result.has_value());
        QCOMPARE(result->document.value().toArray().size(), 3);
    }

    void brokenCompressionIsUndecodable()
    {
        FaultProxy server;
        server.always(faults::answer(200, "this is no gzip at all, and long enough to be looked at",
                                     {{"Content-Encoding", "gzip"}}));
        Wire wire(server.url(u"/api"_s));
        const auto result = wire.run(Wire::read());
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Undecodable));
    }

    void unknownPackingIsUndecodable()
    {
        FaultProxy server;
        server.always(faults::answer(200, "whatever", {{"Content-Encoding", "br"}}));
        Wire wire(server.url(u"/api"_s));
        QCOMPARE(base::nameOf(wire.run(Wire::read()).error().kind), base::nameOf(Kind::Undecodable));
        QCOMPARE(server.received().at(0).headers["accept-encoding"], "gzip");
    }

    void packedErrorsAreRead()
    {
        FaultProxy server;
        server.always(faults::answer(404, faults::gzip("{\"error\":\"text\"}"), {{"Content-Encoding", "gzip"}}));
        Wire wire(server.url(u"/api"_s));
        const auto result = wire.run(Wire::read());
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::NotSupported));
        QCOMPARE(result.error().message, u"text"_s);
    }

    void aLargePageIsParsedElsewhere_data()
    {
        QTest::addColumn<Travels>("travels");
        QTest::newRow("plain") << Travels::Announced;
        QTest::newRow("until the connection closes") << Travels::Unannounced;
        QTest::newRow("gzip") << Travels::Packed;
    }

    void aLargePageIsParsedElsewhere()
    {
        QFETCH(Travels, travels);
        QByteArray items;
        for (int i = 0; i < 20'000; ++i)
            items +=
                QByteArray(
                    "{\"id\":\"%1\",\"name\":\"workstation\",\"labels\":[1,2,%1],\"details\":{\"a\":1,\"b\":\"two\"}},")
                    .replace("%1", QByteArray::number(i));
        items.chop(1);
        FaultProxy server;
        Fault fault;
        fault.reply = [=](const QByteArray &body) {
            const auto id = QJsonDocument::fromJson(body).object()["id"_L1].toString().toUtf8();
            const auto answer = "{\"id\":\"" + id + "\",\"result\":{\"items\":[" + items + "]}}";
            switch (travels) {
            case Travels::Packed: return faults::http(200, faults::gzip(answer), {{"Content-Encoding", "gzip"}});
            case Travels::Unannounced: return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + answer;
            case Travels::Announced: break;
            }
            return faults::http(200, answer);
        };
        if (travels == Travels::Unannounced)
            fault.then = Fault::Then::Close;
        server.always(fault);
        Wire wire(server.url(u"/api"_s));
        holdsNothingUp([&] {
            const auto result = wire.run(Wire::read());
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
            const auto read = result->document.value()["items"_L1].toArray();
            QCOMPARE(read.size(), 20'000);
            QCOMPARE(read.last()["id"_L1].toString(), u"19999"_s);
        });
    }

    /// Often, since Qt errs about it now and then.
    void anAnswerWithoutALengthIsWhole()
    {
        constexpr int items = 100'000;
        FaultProxy server;
        Fault fault;
        fault.reply = [](const QByteArray &body) {
            const auto id = QJsonDocument::fromJson(body).object()["id"_L1].toString().toUtf8();
            return "HTTP/1.1 200 OK\r\n\r\n{\"id\":\"" + id + "\",\"result\":[0" + QByteArray(",17").repeated(items)
                   + "]}";
        };
        fault.then = Fault::Then::Close;
        server.always(fault);
        Wire wire(server.url(u"/api"_s));
        for (int turn = 0; turn < 40; ++turn) {
            const auto result = wire.run(Wire::read());
            QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().message));
            QCOMPARE(result->document.value().toArray().size(), items + 1);
        }
    }

    /// The request log looks at every answer, in this thread.
    void aPageInTheLogHoldsNothingUp()
    {
        FaultProxy server;
        QJsonArray items;
        for (int i = 0; i < 1000; ++i) {
            items.append(QJsonObject{{u"id"_s, QString::number(i, 16).rightJustified(24, u'5')},
                                     {u"name"_s, u"WS-%1"_s.arg(i)},
                                     {u"label"_s, u"a \"label\""_s},
                                     {u"fqdn"_s, u"ws-%1.example.com"_s.arg(i)},
                                     {u"user"_s, u"EXAMPLE\\user"_s},
                                     {u"ip"_s, u"10.0.0.1"_s},
                                     {u"isManaged"_s, true},
                                     {u"policy"_s, QJsonObject{{u"id"_s, u"5f"_s}, {u"name"_s, u"Default"_s}}}});
        }
        server.always(faults::result(QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson(QJsonDocument::Compact)));
        Wire wire(server.url(u"/api"_s));
        const QTemporaryDir folder;
        const transport::Redactor redactor;
        transport::RequestLog log(redactor, {folder.path()});
        base::SystemClock clock;
        transport::LoggingTransport logging(wire.transport(), log, clock, u"c1"_s, [&](QByteArray text) {
            return transport::KeyMask(wire.key, schema::Protocol::JsonRpc).mask(std::move(text));
        });
        holdsNothingUp([&] {
            for (int i = 0; i < 5; ++i) {
                std::optional<Wire::Result> result;
                QObject context;
                const auto handle = logging.send(Wire::read()).finally(&context, [&](Wire::Result answer) {
                    result = std::move(answer);
                });
                Wire::until([&] { return result.has_value(); });
                QVERIFY(result->has_value());
                QCOMPARE((*result)->document.value()["items"_L1].toArray().size(), 1000);
            }
        });
        const auto &kept = log.records().back().responseBody;
        QVERIFY(kept.size() > transport::Redactor::keptBytes - 8);
        QVERIFY(kept.size() <= transport::Redactor::keptBytes);
        QVERIFY(kept.contains("ws-7.example.com"));
    }

    void aGiantHeaderHoldsUpItsCallAlone()
    {
        holdsNothingUp([] {
            FaultProxy server;
            auto giant = faults::raw("HTTP/1.1 200 OK\r\nX-Giant: ", Fault::Then::Hang);
            giant.flood = QByteArray(64 * 1024, 'x');
            giant.floods = 320;
            giant.after = "\r\nContent-Length: 2\r\n\r\n{}";
            server.script({giant, faults::result("true")});

            Wire wire(server.url(u"/api"_s));
            wire.settings.suspectAfter = 200ms;
            auto request = Wire::read();
            request.deadline = 4s;
            QElapsedTimer time;
            time.start();
            std::optional<Wire::Result> stuck;
            QObject context;
            const auto handle = wire.transport().send(request).finally(
                &context, [&](Wire::Result result) { stuck = std::move(result); });
            // Meanwhile others pass, once it is suspected.
            Wire::until([&] { return server.receipts() == 1 && time.elapsed() > 300; });
            const auto other = wire.run(Wire::read());
            QVERIFY(other.has_value());
            QVERIFY2(!stuck, "the giant was over too soon to prove anything");
            Wire::until([&] { return stuck.has_value(); });
            QVERIFY(!*stuck);
            QCOMPARE(base::nameOf(stuck->error().kind), base::nameOf(Kind::Timeout));
            QVERIFY2(time.elapsed() < 6000, "the deadline passed long before");
        });
    }

    void aHeaderBeyondItsBoundIsRefused()
    {
        FaultProxy server;
        server.always(faults::answer(200, "{}", {{"X-Large", QByteArray(300 * 1024, 'x')}}));
        Wire wire(server.url(u"/api"_s));
        const auto result = wire.run(Wire::read());
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::TooLarge));
    }

    void downloadsStream()
    {
        // Room that is there already: a buffer that grows holds the event loop up itself.
        QByteArray room(20971520, '.');
        const QByteArray sent(20971520, 'z');
        holdsNothingUp([&] {
            FaultProxy server;
            auto archive =
                faults::raw("HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\nContent-Length: 20971520\r\n\r\n");
            archive.flood = QByteArray(64 * 1024, 'z');
            archive.floods = 320;
            server.always(archive);
            Wire wire(server.url(u"/api"_s));
            room.fill('.');
            QBuffer sink(&room);
            sink.open(QIODevice::ReadWrite);
            auto request = download(sink);
            request.link = QUrl(u"/api/v1.0/http/getReport?id=7"_s);
            const auto result = wire.run(request);
            QVERIFY(result.has_value());
            QVERIFY(result->document.isEmpty());
            QCOMPARE(result->bytes, 20971520);
            QCOMPARE(sink.pos(), 20971520);
            QVERIFY(room == sent);
            const auto got = server.received();
            QCOMPARE(got[0].verb, "GET");
            QCOMPARE(got[0].target, "/api/v1.0/http/getReport?id=7");
            QVERIFY(got[0].headers["authorization"].startsWith("Basic "));
        });
    }

    void downloadsAreBounded()
    {
        FaultProxy server;
        auto archive = faults::raw("HTTP/1.1 200 OK\r\n\r\n");
        archive.flood = QByteArray(64 * 1024, 'z');
        archive.floods = 320;
        server.always(archive);
        Wire wire(server.url(u"/api"_s));
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        auto request = download(sink);
        request.maxBytes = 1'000'000;
        const auto result = wire.run(request);
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::TooLarge));
        QVERIFY(sink.data().size() <= 1'000'000);
    }

    void aFullDiskEndsADownload()
    {
        FaultProxy server;
        server.always(faults::answer(200, QByteArray(500'000, 'z')));
        Wire wire(server.url(u"/api"_s));
        FullDisk sink(100'000);
        const auto result = wire.run(download(sink));
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::StoreFault));
        QCOMPARE(result.error().message, u"no space left"_s);
    }

    void aRefusedDownloadWritesNothing()
    {
        FaultProxy server;
        server.always(faults::answer(404, R"({"error":"no such report"})"));
        Wire wire(server.url(u"/api"_s));
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto result = wire.run(download(sink));
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::NotFound));
        QCOMPARE(result.error().message, u"no such report"_s);
        QVERIFY(sink.data().isEmpty());
    }

    void aShortDownloadIsAnError()
    {
        FaultProxy server;
        server.always(faults::raw("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nonly this"));
        Wire wire(server.url(u"/api"_s));
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        const auto result = wire.run(download(sink));
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Undecodable));
    }

    void downloadsStayOnTheirOrigin()
    {
        FaultProxy server;
        FaultProxy other;
        Wire wire(server.url(u"/api"_s));
        QBuffer sink;
        sink.open(QIODevice::WriteOnly);
        auto request = download(sink);
        request.link = other.url(u"/storage/1"_s);
        const auto result = wire.run(request);
        QVERIFY(!result.has_value());
        qInfo() << base::nameOf(result.error().kind) << result.error().message << result.error().details;
        QCOMPARE(base::nameOf(result.error().kind), base::nameOf(Kind::Redirected));
        QCOMPARE(result.error().outcome, ApiError::Outcome::NotSent);
        QCOMPARE(other.connections(), 0);
    }

private:
    static transport::Request download(QIODevice &sink)
    {
        auto request = Wire::read();
        request.link = QUrl(u"/file"_s);
        request.sink = &sink;
        return request;
    }

    /// A machine that is busy with other things can hold up anything; code that blocks does so every time.
    template <typename Scenario>
    static void holdsNothingUp(Scenario scenario)
    {
        auto held = std::chrono::microseconds::max();
        for (int attempt = 0; attempt < 4 && held > support::Heartbeat::allowed(); ++attempt) {
            support::Heartbeat heart;
            scenario();
            if (QTest::currentTestFailed())
                return;
            held = std::min(held, heart.longest());
        }
        qInfo("the event loop was held up for %.1f ms at most", static_cast<double>(held.count()) / 1000);
        QVERIFY2(held <= support::Heartbeat::allowed(), "the event loop was held up");
    }
};

QTEST_GUILESS_MAIN(TestHttpTransportLimits)
#include "tst_httptransportlimits.moc"
