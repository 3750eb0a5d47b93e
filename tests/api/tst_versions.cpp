// SPDX-License-Identifier: GPL-3.0-or-later
#include "door.h"

#include "api/networkservice.h"
#include "schema/methods.h"
#include "support/faultproxy.h"
#include "transport/httptransport.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
namespace method = schema::method;

namespace {

ApiError notSupported(int status)
{
    return support::makeError(Kind::NotSupported, Outcome::Refused, status);
}

const QJsonObject emptyList{{u"items"_s, QJsonArray()}, {u"total"_s, 0}};

} // namespace

/// The version a server accepted is found once and remembered; limits of the page size follow it.
class tst_Versions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheNewest();
    void fallsBackAndRemembers();
    void fallsBackOverARealSocket_data();
    void fallsBackOverARealSocket();
    void acceptedIsNotGivenUp();
    void notSupportedAtAllIsSaidAsForTheNewest();
    void otherErrorsDoNotFallBack();
    void theCallersVersionIsKept();
    void writesDoNotFallBack();
    void oneFallbackForEachMethod();
    void cancelledBetweenVersions();
    void theClientGoesBetweenVersions();
    void asksForSmallerPages_data();
    void asksForSmallerPages();
    void smallerPagesAreRemembered();
    void onlyARefusedSizeIsMadeSmaller_data();
    void onlyARefusedSizeIsMadeSmaller();
    void noSmallerThanThirty();
};

namespace {

/// As the server says it.
ApiError badParams(const QString &pointer)
{
    auto error = support::makeError(Kind::BadParams, Outcome::Refused, 200);
    error.code = -32602;
    error.pointer = pointer;
    return error;
}

int perPage(const transport::Request &request)
{
    return request.params.value(u"perPage"_s).toInt();
}

} // namespace

void tst_Versions::asksForSmallerPages_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::newRow("named") << u"/perPage"_s;
    QTest::newRow("unclear") << QString();
}

void tst_Versions::asksForSmallerPages()
{
    QFETCH(QString, pointer);
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.wire.inject(badParams(pointer));
    door.wire.inject(badParams(pointer));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(page.result->has_value());
    QCOMPARE(door.wire.count(), 3);
    QCOMPARE(perPage(door.wire.request(0)), 1000);
    QCOMPARE(perPage(door.wire.request(1)), 100);
    QCOMPARE(perPage(door.wire.request(2)), 30);
    QCOMPARE(door.wire.request(2).version, u"v1.1"_s);
}

void tst_Versions::smallerPagesAreRemembered()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came first(network.endpoints({}));
    door.wire.inject(badParams(u"/perPage"_s));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(first.result->has_value());
    Came second(network.endpoints({}, {.page = 2}));
    Came small(network.endpoints({}, {.page = 2, .perPage = 7}));
    Came inventory(network.inventory({}));
    drain();
    QCOMPARE(door.wire.count(), 5);
    QCOMPARE(perPage(door.wire.request(2)), 100);
    QCOMPARE(perPage(door.wire.request(3)), 7);
    QCOMPARE(perPage(door.wire.request(4)), 1000); // of its own
}

void tst_Versions::onlyARefusedSizeIsMadeSmaller_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("page");
    QTest::newRow("another parameter") << u"/filters/depth"_s << -32602 << 1;
    QTest::newRow("another error") << u"/perPage"_s << -32000 << 1;
    QTest::newRow("a later page") << u"/perPage"_s << -32602 << 2;
}

void tst_Versions::onlyARefusedSizeIsMadeSmaller()
{
    QFETCH(QString, pointer);
    QFETCH(int, code);
    QFETCH(int, page);
    Door door;
    Came came(api::NetworkService(*door.client).endpoints({}, {.page = page}));
    auto error = badParams(pointer);
    error.code = code;
    door.wire.inject(error);
    drain();
    QVERIFY(came.isError(Kind::BadParams, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
}

/// Nothing is remembered of what did not help, and the first error is the one that is told.
void tst_Versions::noSmallerThanThirty()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came page(network.endpoints({}));
    auto first = badParams({});
    first.message = u"first"_s;
    door.wire.inject(first);
    door.wire.inject(badParams({}));
    door.wire.inject(badParams({}));
    drain();
    QVERIFY(page.isError(Kind::BadParams, Outcome::Refused));
    QCOMPARE(page.result->error().message, u"first"_s);
    QCOMPARE(door.wire.count(), 3);
    Came again(network.endpoints({}));
    drain();
    QCOMPARE(perPage(door.wire.request(3)), 1000);
}

void tst_Versions::startsWithTheNewest()
{
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(page.result->has_value());
    QCOMPARE(door.wire.request(0).version, u"v1.1"_s);
    QCOMPARE(door.wire.request(0).params.value(u"perPage"_s).toInt(), 1000);
}

void tst_Versions::fallsBackAndRemembers()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came first(network.endpoints({}));
    door.wire.inject(notSupported(404));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(first.result->has_value());
    Came second(network.endpoints({}, {.page = 2}));
    door.wire.inject(emptyList);
    drain();
    QVERIFY(second.result->has_value());
    QCOMPARE(door.wire.count(), 3);
    QCOMPARE(door.wire.request(1).version, u"v1.0"_s);
    QCOMPARE(door.wire.request(1).params.value(u"perPage"_s).toInt(), 100);
    QCOMPARE(door.wire.request(2).version, u"v1.0"_s);
    QCOMPARE(door.wire.request(2).params.value(u"perPage"_s).toInt(), 100);
    QCOMPARE(door.wire.request(2).params.value(u"page"_s).toInt(), 2);
}

void tst_Versions::fallsBackOverARealSocket_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray(R"({"error":"Not Found"})");
    QTest::newRow("another JSON") << QByteArray(R"({"message":"Not Found"})");
    QTest::newRow("JSON-RPC") << QByteArray(R"({"id":null,"error":{"code":-32000,"message":"Server error"}})");
    QTest::newRow("a page") << QByteArray("<html><title>404 Not Found</title></html>");
}

/// A server that has only the older version, whatever it says about the newer one.
void tst_Versions::fallsBackOverARealSocket()
{
    QFETCH(QByteArray, body);
    support::FaultProxy server;
    server.script({support::faults::answer(404, body),
                   support::faults::result(QJsonDocument(emptyList).toJson(QJsonDocument::Compact))});
    transport::HttpSettings settings;
    settings.accessUrl = server.url(u"/api"_s);
    settings.proxy.mode = transport::ProxySettings::Mode::None;
    base::SystemClock clock;
    Door door;
    transport::HttpTransport http(
        settings, [] { return QByteArrayLiteral("k-0123456789abcdef"); }, door.catalogue(), clock);
    api::Client client({door.catalogue(), http, clock, door.policy, door.audit, door.redactor, door.workers,
                        schema::Edition::Partner});
    Came page(api::NetworkService(client).endpoints({}));
    QTRY_VERIFY(page.isOver());
    QVERIFY2(page.result->has_value(), *page.result ? "" : qPrintable(page.result->error().message));
    const auto received = server.received();
    QCOMPARE(received.size(), 2);
    QCOMPARE(received.at(0).target, "/api/v1.1/jsonrpc/network");
    QCOMPARE(received.at(1).target, "/api/v1.0/jsonrpc/network");
}

void tst_Versions::acceptedIsNotGivenUp()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came first(network.endpoints({}));
    door.wire.inject(emptyList);
    drain();
    Came second(network.endpoints({}));
    door.wire.inject(notSupported(404));
    drain();
    QVERIFY(second.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 2);
}

void tst_Versions::notSupportedAtAllIsSaidAsForTheNewest()
{
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.wire.inject(notSupported(404));
    door.wire.inject(notSupported(405));
    drain();
    QVERIFY(page.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(page.result->error().httpStatus, 404);
    QCOMPARE(door.wire.count(), 2);
}

void tst_Versions::otherErrorsDoNotFallBack()
{
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.wire.inject(support::makeError(Kind::NotFound, Outcome::Refused, 200));
    drain();
    QVERIFY(page.isError(Kind::NotFound, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
}

void tst_Versions::theCallersVersionIsKept()
{
    Door door;
    Came answer(door.client->ask({.method = method::network::getEndpointsList, .version = u"v1.0"_s}));
    door.wire.inject(notSupported(404));
    drain();
    QVERIFY(answer.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
    QCOMPARE(door.wire.request(0).version, u"v1.0"_s);
}

void tst_Versions::writesDoNotFallBack()
{
    Door door;
    Came answer(door.client->ask(
        {.method = method::network::createReconfigureClientTask, .params = {{u"targetIds"_s, QJsonArray{u"60e0"_s}}}}));
    drain();
    QCOMPARE(door.wire.request(0).version, u"v1.1"_s);
    door.wire.fail(0, notSupported(404));
    drain();
    QVERIFY(answer.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
}

void tst_Versions::oneFallbackForEachMethod()
{
    Door door;
    const api::NetworkService network(*door.client);
    Came endpoints(network.endpoints({}));
    door.wire.inject(notSupported(404));
    door.wire.inject(emptyList);
    drain();
    Came inventory(network.inventory({}));
    drain();
    QCOMPARE(door.wire.request(2).method->id, u"network.getNetworkInventoryItems"_s);
    QCOMPARE(door.wire.request(2).version, u"v1.1"_s);
}

void tst_Versions::cancelledBetweenVersions()
{
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.wire.inject(notSupported(404));
    drain();
    QCOMPARE(door.wire.count(), 2);
    page.handle.cancel();
    QVERIFY(door.wire.isCancelled(1));
}

void tst_Versions::theClientGoesBetweenVersions()
{
    Door door;
    Came page(api::NetworkService(*door.client).endpoints({}));
    door.client.reset();
    door.wire.inject(notSupported(404));
    drain();
    QVERIFY(page.isError(Kind::NotSupported, Outcome::Refused));
    QCOMPARE(door.wire.count(), 1);
}

QTEST_GUILESS_MAIN(tst_Versions)
#include "tst_versions.moc"
