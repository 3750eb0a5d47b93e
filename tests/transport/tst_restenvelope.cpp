// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue.h"
#include "transport/restenvelope.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using schema::Field;

/// Cloud Security's addresses, bodies, pages and errors.
class TestRestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void calls_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QByteArray>("url"); // empty: cannot be sent
        const auto row = [](const char *name, const QString &method, const QJsonObject &params, const QByteArray &url) {
            QTest::newRow(name) << method << params << url;
        };
        const QByteArray base = "https://cloud.example/v1";
        row("nothing", u"listChecks"_s, {}, base + "/cspm/checks");
        row("list", u"listChecks"_s, {{u"results"_s, QJsonArray{u"pass"_s, u"fail"_s}}},
            base + "/cspm/checks?results=pass,fail");
        row("spaces", u"listChecks"_s, {{u"resource_types"_s, QJsonArray{u"Configuration Recorder"_s, u"a&b=c"_s}}},
            base + "/cspm/checks?resource_types=Configuration%20Recorder,a%26b%3Dc");
        row("commas within", u"listChecks"_s, {{u"resource_types"_s, QJsonArray{u"a,b"_s, u"c"_s}}},
            base + "/cspm/checks?resource_types=a%2Cb,c");
        row("number", u"listChecks"_s, {{u"page_limit"_s, 500}}, base + "/cspm/checks?page_limit=500");
        row("cursor", u"listChecks"_s, {{u"page_cursor"_s, u"a+b/c=="_s}},
            base + "/cspm/checks?page_cursor=a%2Bb%2Fc%3D%3D");
        row("not ASCII", u"listChecks"_s, {{u"rules"_s, QJsonArray{u"\u00fc"_s}}}, base + "/cspm/checks?rules=%C3%BC");
        row("empty list", u"listChecks"_s, {{u"results"_s, QJsonArray{}}}, base + "/cspm/checks?results=");
        row("path", u"getCheck"_s, {{u"id"_s, u"12ab"_s}}, base + "/cspm/checks/12ab");
        row("odd path", u"getCheck"_s, {{u"id"_s, u"a/b?c#d e"_s}}, base + "/cspm/checks/a%2Fb%3Fc%23d%20e");
        row("path is missing", u"getCheck"_s, {}, {});
        row("path is empty", u"getCheck"_s, {{u"id"_s, QString()}}, {});
        row("path leads up", u"getCheck"_s, {{u"id"_s, u".."_s}}, {});
        row("object in a query", u"listChecks"_s, {{u"results"_s, QJsonObject{{u"a"_s, 1}}}}, {});
        row("null in a query", u"listChecks"_s, {{u"results"_s, QJsonValue::Null}}, {});
    }

    void calls()
    {
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        QFETCH(QByteArray, url);
        const auto wire = encode(method, params);
        QVERIFY2(wire.has_value() == !url.isEmpty(),
                 wire ? wire->url.toEncoded().constData() : qPrintable(wire.error().message));
        if (!wire) {
            QCOMPARE(base::nameOf(wire.error().kind), base::nameOf(Kind::BadParams));
            QCOMPARE(base::nameOf(wire.error().outcome), base::nameOf(Outcome::NotSent));
            QVERIFY(wire.error().pointer.startsWith(u'/'));
            return;
        }
        QCOMPARE(wire->url.toEncoded(), url);
        QCOMPARE(wire->verb, "GET");
        QVERIFY(wire->body.isEmpty());
    }

    void bodies()
    {
        const auto wire = encode(u"updateChecks"_s, {{u"ids"_s, QJsonArray{u"a"_s}}, {u"status"_s, u"open"_s}});
        QVERIFY(wire.has_value());
        QCOMPARE(wire->verb, "POST");
        QCOMPARE(wire->url.toEncoded(), "https://cloud.example/v1/cspm/vm/update");
        QCOMPARE(wire->body, R"({"ids":["a"],"status":"open"})");
        QVERIFY(wire->headers.contains(std::pair<QByteArray, QByteArray>("Content-Type", "application/json")));
    }

    void headers()
    {
        const auto wire = encode(u"listChecksAsff"_s, {{u"check-format"_s, u"asff"_s}, {u"region"_s, u"eu-west-1"_s}});
        QVERIFY(wire.has_value());
        QVERIFY(wire->headers.contains(std::pair<QByteArray, QByteArray>("check-format", "asff")));
        QCOMPARE(wire->url.toEncoded(), "https://cloud.example/v1/cspm/checks?region=eu-west-1");
        QVERIFY(!encode(u"listChecksAsff"_s, {{u"check-format"_s, u"asff\r\nX-Evil: 1"_s}}));
    }

    void links_data()
    {
        QTest::addColumn<QByteArray>("next");
        QTest::addColumn<QByteArray>("url"); // empty: not followed
        const QByteArray page = "https://cloud.example/v1/cspm/checks?page_cursor=a%2Cb%20c";
        QTest::newRow("whole") << page << page;
        QTest::newRow("path") << QByteArray("/v1/cspm/checks?page_cursor=a%2Cb%20c") << page;
        QTest::newRow("query") << QByteArray("?page_cursor=a%2Cb%20c") << page;
        QTest::newRow("default port") << QByteArray("https://cloud.example:443/v1/x")
                                      << QByteArray("https://cloud.example:443/v1/x");
        QTest::newRow("other host") << QByteArray("https://evil.example/v1/cspm/checks") << QByteArray();
        QTest::newRow("other host, short") << QByteArray("//evil.example/v1/cspm/checks") << QByteArray();
        QTest::newRow("other port") << QByteArray("https://cloud.example:8443/v1/cspm/checks") << QByteArray();
        QTest::newRow("other scheme") << QByteArray("http://cloud.example/v1/cspm/checks") << QByteArray();
        QTest::newRow("user info") << QByteArray("https://a:b@cloud.example/v1/cspm/checks") << QByteArray();
        QTest::newRow("longer host") << QByteArray("https://cloud.example.evil.example/v1") << QByteArray();
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << QByteArray();
    }

    void links()
    {
        QFETCH(QByteArray, next);
        QFETCH(QByteArray, url);
        const schema::Document page(QJsonObject{{u"links"_s, QJsonObject{{u"next"_s, QString::fromLatin1(next)}}}});
        // Filters of the first page are not sent along: the cursor would be ignored for them.
        auto wire = encode(u"listChecks"_s, {{u"results"_s, QJsonArray{u"fail"_s}}}, transport::nextLink(page));
        QCOMPARE(wire.has_value(), !url.isEmpty());
        if (!wire) {
            QCOMPARE(base::nameOf(wire.error().kind), base::nameOf(Kind::Redirected));
            QCOMPARE(base::nameOf(wire.error().outcome), base::nameOf(Outcome::NotSent));
            return;
        }
        QCOMPARE(wire->url.toEncoded(), url);
        QCOMPARE(wire->verb, "GET");
    }

    void theLastPageHasNoLink()
    {
        for (const auto &value :
             {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null), QJsonValue(QString()), QJsonValue(5)})
            QVERIFY(transport::nextLink(schema::Document(QJsonObject{{u"links"_s, QJsonObject{{u"next"_s, value}}}}))
                        .isEmpty());
        QVERIFY(transport::nextLink(schema::Document(QJsonArray{})).isEmpty());
        const schema::Document asObject(
            QJsonObject{{u"links"_s, QJsonObject{{u"next"_s, QJsonObject{{u"href"_s, u"/x"_s}}}}}});
        QCOMPARE(transport::nextLink(asObject), QUrl(u"/x"_s));
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("length");
        QTest::addColumn<bool>("write");
        QTest::addColumn<bool>("good");
        QTest::newRow("page") << 200 << QByteArray(R"({"data":[]})") << QByteArray() << false << true;
        QTest::newRow("list") << 200 << QByteArray("[1,2]") << QByteArray() << false << true;
        QTest::newRow("errors: []") << 200 << QByteArray(R"({"errors":[]})") << QByteArray() << false << true;
        QTest::newRow("errors beside data")
            << 200 << QByteArray(R"({"data":[],"errors":[{"detail":"x"}]})") << QByteArray() << false << true;
        QTest::newRow("errors") << 200 << QByteArray(R"({"errors":[{"detail":"x"}]})") << QByteArray() << false
                                << false;
        QTest::newRow("204") << 204 << QByteArray() << QByteArray() << false << true;
        QTest::newRow("empty by intent") << 200 << QByteArray() << QByteArray("0") << true << true;
        QTest::newRow("empty read") << 200 << QByteArray() << QByteArray("0") << false << false;
        QTest::newRow("empty by accident") << 200 << QByteArray() << QByteArray() << true << false;
        QTest::newRow("HTML") << 200 << QByteArray("<html></html>") << QByteArray() << false << false;
        QTest::newRow("cut") << 200 << QByteArray(R"({"data":[)") << QByteArray() << false << false;
    }

    void answers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, length);
        QFETCH(bool, write);
        QFETCH(bool, good);
        transport::WireAnswer answer{status, {}, body};
        if (!length.isEmpty())
            answer.headers.emplaceBack("content-length", length);
        const auto document = transport::decodeRest(answer, {}, write, {});
        QCOMPARE(document.has_value(), good);
        if (!good)
            QCOMPARE(base::nameOf(document.error().outcome), base::nameOf(Outcome::Unknown));
    }

    void errors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind kind, const QString &words,
                            const QString &pointer = {}) {
            QTest::newRow(name) << status << body << kind << words << pointer;
        };
        row("JSON:API", 400, R"({"errors":[{"detail":"no such result","source":{"parameter":"results"}}]})",
            Kind::BadParams, u"no such result"_s, u"/results"_s);
        row("error.message", 400, R"({"error":{"message":"'severities' is wrong"}})", Kind::BadParams,
            u"'severities' is wrong"_s, u"/severities"_s);
        row("error as text", 404, R"({"error":"text"})", Kind::NotFound, u"text"_s);
        row("message", 405, R"({"message":"Method Not Allowed"})", Kind::NotSupported, u"Method Not Allowed"_s);
        row("plain", 500, "it broke\nbadly", Kind::ServerFault, u"it broke"_s);
        row("HTML", 502, "<html><title>Bad Gateway</title>", Kind::ServerFault, u"Bad Gateway"_s);
        row("401", 401, R"({"message":"Unauthorized"})", Kind::Unauthorized, u"Unauthorized"_s);
        row("403 means the key, too", 403, R"({"message":"Forbidden"})", Kind::Unauthorized, u"Forbidden"_s);
        row("404 without JSON", 404, {}, Kind::NotSupported, {});
        row("429", 429, {}, Kind::RateLimited, {});
    }

    void errors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(Kind, kind);
        QFETCH(QString, words);
        QFETCH(QString, pointer);
        const auto *method = m_catalogue.find(u"listChecks");
        const auto document =
            transport::decodeRest({status, {}, body}, {{}, {}, &m_catalogue.schema(*method).params}, false, {});
        QVERIFY(!document.has_value());
        QCOMPARE(base::nameOf(document.error().kind), base::nameOf(kind));
        QCOMPARE(document.error().message + document.error().details, words);
        QCOMPARE(document.error().pointer, pointer);
    }

private:
    base::Result<transport::WireRequest> encode(const QString &id, const QJsonObject &params,
                                                const QUrl &link = {}) const
    {
        const auto *method = m_catalogue.find(id);
        if (!method)
            qFatal("no such method");
        transport::Request request;
        request.method = transport::borrowed(*method);
        request.params = params;
        request.link = link;
        return transport::encodeRest(QUrl(u"https://cloud.example/v1"_s), request, &m_catalogue.schema(*method).params);
    }

    schema::Catalogue m_catalogue;
};

QTEST_GUILESS_MAIN(TestRestEnvelope)
#include "tst_restenvelope.moc"
