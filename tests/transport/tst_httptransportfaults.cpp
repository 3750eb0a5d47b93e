// SPDX-License-Identifier: GPL-3.0-or-later
#include "onwire.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using support::Fault;
using support::FaultProxy;
namespace faults = support::faults;

Q_DECLARE_METATYPE(Fault)

/// Every way a server can fail one call: what the caller is told, within the deadline, and how often the server got it.
class TestHttpTransportFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallGoesAsDocumented()
    {
        FaultProxy server;
        server.always(faults::result(R"({"total":1,"items":[]})"));
        Wire wire(server.url(u"/api"_s));
        auto request = Wire::read();
        request.params = {{u"page"_s, 1}};
        const auto record = request.record;
        int told = 0;
        request.onSending = [&] { ++told; };
        const auto result = wire.run(std::move(request));

        QVERIFY(result.has_value());
        QCOMPARE(result->document.value()["total"_L1].toInt(), 1);
        QCOMPARE(result->httpStatus, 200);
        const auto got = server.received();
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].verb, "POST");
        QCOMPARE(got[0].target, "/api/v1.1/jsonrpc/network");
        QCOMPARE(got[0].headers["content-type"], "application/json");
        QCOMPARE(got[0].headers["authorization"], "Basic " + (QByteArray(Wire::Key) + ':').toBase64());
        const auto body = QJsonDocument::fromJson(got[0].body).object();
        QCOMPARE(body["jsonrpc"_L1].toString(), u"2.0"_s);
        QCOMPARE(body["method"_L1].toString(), u"getEndpointsList"_s);
        QCOMPARE(body["params"_L1].toObject(), (QJsonObject{{u"page"_s, 1}}));
        QVERIFY(!body["id"_L1].toString().isEmpty());
        QCOMPARE(told, 1);

        QCOMPARE(record->verb, got[0].verb);
        QCOMPARE(record->target.toUtf8(), got[0].target);
        QCOMPARE(record->attempts, 1);
        QCOMPARE(record->httpStatus, 200);
        QCOMPARE(record->bytesSent, got[0].body.size());
        QCOMPARE(record->requestBody, got[0].body);
        QVERIFY(record->responseBody.contains("\"total\":1"));
        QCOMPARE(record->bytesReceived, record->responseBody.size());
        QVERIFY(record->took > 0us);
    }

    void restGoesAsDocumented()
    {
        FaultProxy server;
        server.always(faults::answer(200, R"({"data":[]})"));
        Wire wire(server.url(u"/v1"_s), schema::Protocol::Rest);
        transport::Request request;
        auto &method = support::ownMethod(request);
        method.protocol = schema::Protocol::Rest;
        method.id = u"listChecks"_s;
        method.verb = u"GET"_s;
        method.path = u"/cspm/checks"_s;
        request.params = {{u"results"_s, QJsonArray{u"pass"_s, u"fail"_s}}};
        const auto result = wire.run(request);
        QVERIFY(result.has_value());
        const auto got = server.received();
        QCOMPARE(got.size(), 1);
        QCOMPARE(got[0].verb, "GET");
        QCOMPARE(got[0].target, "/v1/cspm/checks?results=pass,fail");
        QCOMPARE(got[0].headers["x-api-key"], Wire::Key);
        QVERIFY(!got[0].headers.contains("authorization"));
    }

    void failures_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Outcome>("ofWrite");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<int>("receipts");

        const auto row = [](const char *name, const Fault &fault, Kind kind, Outcome outcome, int status,
                            int receipts = 1) {
            QTest::newRow(name) << fault << kind << outcome << status << receipts;
        };
        const QByteArray html = "<html><head><title>Sign in</title></head><body>hello</body></html>";
        const faults::Headers asHtml{{"Content-Type", "text/html"}};

        row("closed at connect", faults::closeAtConnect(), Kind::Offline, Outcome::Unknown, 0, 0);
        row("closed before the body", faults::closeAfterHeader(), Kind::Offline, Outcome::Unknown, 0, 0);
        row("closed without an answer", faults::closeAfterRequest(), Kind::Offline, Outcome::Unknown, 0);
        row("reset without an answer", faults::resetAfterRequest(), Kind::Offline, Outcome::Unknown, 0);
        row("hung", faults::hang(), Kind::Timeout, Outcome::Unknown, 0);
        {
            auto drip = faults::result("true");
            drip.drip = 40ms;
            row("dripped", drip, Kind::Timeout, Outcome::Unknown, 0);
        }
        row("cut short of its length",
            faults::raw(
                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"jsonrpc\":\"2.0\",\"id\":\"1\",\"result\":true}"),
            Kind::Undecodable, Outcome::Unknown, 200);
        row("chunks cut",
            faults::raw(faults::chunked(200, R"({"jsonrpc":"2.0","id":"1","result":{"items":[1,2,3]}})", true)),
            Kind::Undecodable, Outcome::Unknown, 200);
        row("not HTTP", faults::raw("\x01\x02garbage\r\n\r\n"), Kind::Offline, Outcome::Unknown, 0);
        row("not JSON", faults::answer(200, "certainly"), Kind::Undecodable, Outcome::Unknown, 200);
        row("empty", faults::answer(200, {}), Kind::Undecodable, Outcome::Unknown, 200);
        row("no content", faults::raw("HTTP/1.1 204 No Content\r\n\r\n"), Kind::Undecodable, Outcome::Unknown, 204);
        row("HTML, 200", faults::answer(200, html, asHtml), Kind::Undecodable, Outcome::Unknown, 200);
        row("HTML, 502", faults::answer(502, html, asHtml), Kind::ServerFault, Outcome::Unknown, 502);
        row("HTML, 403", faults::answer(403, html, asHtml), Kind::Forbidden, Outcome::Refused, 403);
        row("other id", faults::answer(200, R"({"jsonrpc":"2.0","id":"999","result":true})"), Kind::Undecodable,
            Outcome::Unknown, 200);
        row("null id", faults::answer(200, R"({"jsonrpc":"2.0","id":null,"result":true})"), Kind::Undecodable,
            Outcome::Unknown, 200);
        row("no id", faults::answer(200, R"({"jsonrpc":"2.0","result":true})"), Kind::Undecodable, Outcome::Unknown,
            200);
        row("no result", faults::answer(200, R"({"jsonrpc":"2.0","id":"1"})"), Kind::Undecodable, Outcome::Unknown,
            200);
        row("a batch", faults::answer(200, R"([{"jsonrpc":"2.0","id":"1","result":true}])"), Kind::Undecodable,
            Outcome::Unknown, 200);
        row("error in 200",
            faults::error(200, R"({"code":-32602,"message":"Invalid params","data":{"details":"targetIds is wrong"}})"),
            Kind::BadParams, Outcome::Refused, 200);
        row("error in 400", faults::error(400, R"({"code":-32601,"message":"Method not found"})"), Kind::NotSupported,
            Outcome::Refused, 400);
        row("fault in 200", faults::error(200, R"({"code":-32000,"message":"Server error"})"), Kind::ServerFault,
            Outcome::Unknown, 200);
        row("fault of nobody",
            faults::answer(500, R"({"jsonrpc":"2.0","id":null,"error":{"code":-32000,"message":"Server error"}})"),
            Kind::ServerFault, Outcome::Unknown, 500);
        row("401 with a body",
            faults::error(401, R"({"code":-32000,"message":"Server error","data":{"details":"no key"}})"),
            Kind::Unauthorized, Outcome::Refused, 401);
        row("401 that challenges",
            faults::error(401, R"({"code":-32000,"message":"Server error"})",
                          {{"Content-Type", "application/json"}, {"WWW-Authenticate", "Basic realm=\"api\""}}),
            Kind::Unauthorized, Outcome::Refused, 401);
        row("400 as text", faults::answer(400, R"({"error":"text"})"), Kind::BadParams, Outcome::Refused, 400);
        row("403", faults::answer(403, {}), Kind::Forbidden, Outcome::Refused, 403);
        row("404 without a body", faults::answer(404, {}), Kind::NotSupported, Outcome::Refused, 404);
        row("404 with text", faults::answer(404, R"({"error":"text"})"), Kind::NotSupported, Outcome::Refused, 404);
        row("405", faults::answer(405, {}), Kind::NotSupported, Outcome::Refused, 405);
        row("413", faults::answer(413, {}), Kind::Rejected, Outcome::Refused, 413);
        row("429", faults::answer(429, {}), Kind::RateLimited, Outcome::NotSent, 429);
        row("429 in JSON-RPC", faults::error(429, R"({"code":-32003,"message":"Too many requests"})"),
            Kind::RateLimited, Outcome::NotSent, 429);
        row("500", faults::answer(500, {}), Kind::ServerFault, Outcome::Unknown, 500);
        row("503", faults::answer(503, {}), Kind::ServerFault, Outcome::Unknown, 503);
        row("504", faults::answer(504, {}), Kind::Timeout, Outcome::Unknown, 504);
        row("407 of no proxy", faults::answer(407, {}, {{"Proxy-Authenticate", "Basic realm=\"p\""}}), Kind::Proxy,
            Outcome::Unknown, 407);
    }

    void failures()
    {
        QFETCH(Fault, fault);
        QFETCH(Kind, kind);
        QFETCH(Outcome, ofWrite);
        QFETCH(int, httpStatus);
        QFETCH(int, receipts);

        for (const bool write : {false, true}) {
            FaultProxy server;
            server.always(fault);
            Wire wire(server.url(u"/api"_s));
            auto request = write ? Wire::write() : Wire::read();
            request.deadline = 500ms;
            const auto result = wire.run(request);
            QVERIFY(!result.has_value());
            const auto &error = result.error();
            qInfo() << (write ? "write:" : "read:") << base::nameOf(error.kind) << base::nameOf(error.outcome)
                    << error.httpStatus << error.code << error.message << error.details << error.pointer;
            QCOMPARE(base::nameOf(error.kind), base::nameOf(kind));
            QCOMPARE(error.httpStatus, httpStatus);
            QCOMPARE(server.receipts(), receipts);
            if (write)
                QCOMPARE(base::nameOf(error.outcome), base::nameOf(ofWrite));
        }
    }
};

QTEST_GUILESS_MAIN(TestHttpTransportFaults)
#include "tst_httptransportfaults.moc"
