// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/jsonrpcenvelope.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;

/// Bytes in, values out: what a call looks like, and what is read out of an answer.
class TestJsonRpcEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calls_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("url"); // empty: cannot be sent
        const auto row = [](const char *name, const QString &version, const QString &area, const QString &service,
                            const QString &url) { QTest::newRow(name) << version << area << service << url; };
        row("plain", u"v1.0"_s, u"network"_s, {}, u"https://gz.example/api/v1.0/jsonrpc/network"_s);
        row("service", u"v1.1"_s, u"quarantine"_s, u"computers"_s,
            u"https://gz.example/api/v1.1/jsonrpc/quarantine/computers"_s);
        row("camel case", u"v1.0"_s, u"maintenanceWindows"_s, {},
            u"https://gz.example/api/v1.0/jsonrpc/maintenanceWindows"_s);
        row("no version", {}, u"network"_s, {}, {});
        row("no area", u"v1.0"_s, {}, {}, {});
        row("upwards", u".."_s, u"network"_s, {}, {});
        row("a path for a version", u"v1.0/../../x"_s, u"network"_s, {}, {});
        row("a query for a service", u"v1.0"_s, u"network"_s, u"a?b"_s, {});
        row("an escape", u"v1.0"_s, u"network"_s, u"%2e%2e"_s, {});
    }

    void calls()
    {
        QFETCH(QString, version);
        QFETCH(QString, area);
        QFETCH(QString, service);
        QFETCH(QString, url);
        transport::Request request;
        request.version = version;
        request.service = service;
        schema::Method method;
        method.area = area;
        method.name = u"getList"_s;
        request.method = transport::borrowed(method);
        const auto wire = transport::encodeJsonRpc(QUrl(u"https://gz.example/api"_s), request, u"17"_s);
        QCOMPARE(wire.has_value(), !url.isEmpty());
        if (!wire) {
            QCOMPARE(base::nameOf(wire.error().outcome), base::nameOf(Outcome::NotSent));
            return;
        }
        QCOMPARE(wire->url.toString(QUrl::FullyEncoded), url);
        QCOMPARE(wire->verb, "POST");
        // Params are always there: the server wants `{}`.
        QCOMPARE(wire->body, R"({"id":"17","jsonrpc":"2.0","method":"getList","params":{}})");
        QVERIFY(wire->headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "application/json")));
    }

    void results_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonValue>("result");
        QTest::newRow("object") << QByteArray(R"({"jsonrpc":"2.0","id":"17","result":{"a":1}})")
                                << QJsonValue(QJsonObject{{u"a"_s, 1}});
        QTest::newRow("list") << QByteArray(R"({"id":"17","result":[1]})") << QJsonValue(QJsonArray{1});
        QTest::newRow("text") << QByteArray(R"({"id":"17","result":"5f"})") << QJsonValue(u"5f"_s);
        QTest::newRow("false") << QByteArray(R"({"id":"17","result":false})") << QJsonValue(false);
        QTest::newRow("null is a result") << QByteArray(R"({"id":"17","result":null})") << QJsonValue(QJsonValue::Null);
        QTest::newRow("null error beside")
            << QByteArray(R"({"id":"17","result":true,"error":null})") << QJsonValue(true);
        QTest::newRow("id as a number") << QByteArray(R"({"id":17,"result":true})") << QJsonValue(true);
        QTest::newRow("white space") << QByteArray("\r\n {\"id\":\"17\",\"result\":true}\n") << QJsonValue(true);
    }

    void results()
    {
        QFETCH(QByteArray, body);
        QFETCH(QJsonValue, result);
        const auto document = decode(200, body);
        QVERIFY2(document.has_value(), document ? "" : qPrintable(document.error().message));
        QCOMPARE(document->value(), result);
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<Outcome>("outcome");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind,
                            Outcome outcome = Outcome::Refused) {
            QTest::newRow(name) << status << body << kind << outcome;
        };
        const auto rpc = [](int code, const QByteArray &id = "\"17\"") {
            return "{\"id\":" + id + ",\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\"m\"}}";
        };
        row("-32700", 200, rpc(-32700), Kind::Rejected);
        row("-32700 under no id", 200, rpc(-32700, "null"), Kind::Rejected);
        row("-32600", 200, rpc(-32600), Kind::Rejected);
        row("-32601", 200, rpc(-32601), Kind::NotSupported);
        row("-32602", 200, rpc(-32602), Kind::BadParams);
        row("-32603", 200, rpc(-32603), Kind::ServerFault, Outcome::Unknown);
        row("-32603 in 500", 500, rpc(-32603), Kind::ServerFault, Outcome::Unknown);
        row("-32603 in 403", 403, rpc(-32603), Kind::Forbidden);
        row("-32603 of nobody", 200, rpc(-32603, "null"), Kind::ServerFault, Outcome::Unknown);
        row("-32000", 200, rpc(-32000), Kind::ServerFault, Outcome::Unknown);
        row("-32000 in 400", 400, rpc(-32000), Kind::ServerFault, Outcome::Unknown);
        row("-32000 in 500", 500, rpc(-32000), Kind::ServerFault, Outcome::Unknown);
        row("-32000 in 401", 401, rpc(-32000), Kind::Unauthorized);
        row("-32000 in 403", 403, rpc(-32000), Kind::Forbidden);
        row("-32000 in 404", 404, rpc(-32000), Kind::NotSupported);
        row("-32000 in 405", 405, rpc(-32000), Kind::NotSupported);
        row("text in 404", 404, R"({"error":"Not Found"})", Kind::NotSupported);
        row("a message in 404", 404, R"({"message":"Not Found"})", Kind::NotSupported);
        row("-32002 in 404", 404, rpc(-32002), Kind::NotFound);
        row("-32000 in 429", 429, rpc(-32000), Kind::RateLimited, Outcome::NotSent);
        row("-32001", 200, rpc(-32001), Kind::Forbidden);
        row("-32002", 200, rpc(-32002), Kind::NotFound);
        row("-32003 in 200", 200, rpc(-32003), Kind::RateLimited, Outcome::NotSent);
        row("-32602 in 400", 400, rpc(-32602), Kind::BadParams);
        row("-32602 in 500", 500, rpc(-32602), Kind::BadParams);
        row("own code", 200, rpc(1234), Kind::Rejected);
        row("code as text", 200, R"({"id":"17","error":{"code":"-32602","message":"m"}})", Kind::BadParams);
        row("no code", 200, R"({"id":"17","error":{"message":"m"}})", Kind::Rejected);
        row("no code, 403", 403, R"({"error":{"message":"m"}})", Kind::Forbidden);
        row("text under our id", 200, R"({"id":"17","error":"m"})", Kind::Rejected);
        row("text under no id", 200, R"({"error":"m"})", Kind::Undecodable, Outcome::Unknown);
        row("error of another call", 200, rpc(-32602, "\"99\""), Kind::Undecodable, Outcome::Unknown);
        row("429 of another call", 429, rpc(-32602, "1"), Kind::RateLimited, Outcome::NotSent);
        row("result and error", 200, R"({"id":"17","result":1,"error":{"code":-32602}})", Kind::Undecodable,
            Outcome::Unknown);
        row("result in 500", 500, R"({"id":"17","result":1})", Kind::ServerFault, Outcome::Unknown);
        row("result in 302", 302, R"({"id":"17","result":1})", Kind::Redirected);
        row("id as a fraction", 200, R"({"id":17.5,"result":1})", Kind::Undecodable, Outcome::Unknown);
        row("id as a list", 200, R"({"id":["17"],"result":1})", Kind::Undecodable, Outcome::Unknown);
        row("id with a zero", 200, R"({"id":"017","result":1})", Kind::Undecodable, Outcome::Unknown);
        row("too deep", 200, R"({"id":"17","result":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}",
            Kind::Undecodable, Outcome::Unknown);
        row("cut", 200, R"({"id":"17","result":[1,2)", Kind::Undecodable, Outcome::Unknown);
        row("wrong UTF-8", 200, "{\"id\":\"17\",\"result\":\"\xff\xfe\"}", Kind::Undecodable, Outcome::Unknown);
        row("408", 408, {}, Kind::Timeout, Outcome::Unknown);
        row("501", 501, {}, Kind::NotSupported);
        row("no status that is known", 199, {}, Kind::Undecodable, Outcome::Unknown);
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(Outcome, outcome);
        const auto document = decode(status, body);
        QVERIFY(!document.has_value());
        QCOMPARE(base::nameOf(document.error().kind), base::nameOf(kind));
        QCOMPARE(base::nameOf(document.error().outcome), base::nameOf(outcome));
        QCOMPARE(document.error().httpStatus, status);
    }

    void theServersWordsAreKept()
    {
        const auto document = decode(
            200,
            R"({"id":"17","error":{"code":-32602,"message":"Invalid params","data":{"details":"The required parameter is missing: parentId"}}})");
        QCOMPARE(document.error().code, -32602);
        QCOMPARE(document.error().message, u"Invalid params"_s);
        QCOMPARE(document.error().details, u"The required parameter is missing: parentId"_s);
        QCOMPARE(document.error().pointer, u"/parentId"_s);
    }

    void retryAfterIsRead()
    {
        const auto document = decode(429, {}, {{"retry-after", "3"}});
        QVERIFY(document.error().retryAfter == std::chrono::seconds(3));
        QVERIFY(!decode(429, {}).error().retryAfter);
    }

    /// An answer to somebody else may hold their data: none of it goes into the error.
    void nothingIsQuotedFromAnothersAnswer()
    {
        const auto document = decode(200, R"({"id":"99","result":{"name":"their machine"}})");
        QVERIFY(!(document.error().message + document.error().details).contains(u"their"_s));
    }

private:
    static base::Result<schema::Document> decode(int status, const QByteArray &body,
                                                 const transport::Headers &headers = {})
    {
        schema::Field parentId;
        parentId.name = u"parentId"_s;
        schema::Field known;
        known.fields = {parentId};
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        return transport::decodeJsonRpc({status, headers, body}, {u"17"_s, {}, &known}, now);
    }
};

QTEST_GUILESS_MAIN(TestJsonRpcEnvelope)
#include "tst_jsonrpcenvelope.moc"
