// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "rawsocket.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

namespace {

constexpr auto general = "/api/v1.0/jsonrpc/general";

QByteArray request(const QByteArray &method, const QByteArray &params = "{}", const QByteArray &id = "1")
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + '}';
}

} // namespace

/// Limits, the log, connections, the end.
class tst_Server : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void limitsAreHeld();
    void limitsOfAFile();
    void latencyIsWaited();
    void writesALineForEachRequest();
    void largeBodiesAreRefused();
    void brokenRequestsAreAnsweredAndTheConnectionEnds_data();
    void brokenRequestsAreAnsweredAndTheConnectionEnds();
    void connectionsAreKept();
    void idleConnectionsGiveWay();
    void stopsWithOpenConnections();
    void severalRunSideBySide();
    void portsAndLogsThatCannotBe();
};

void tst_Server::limitsAreHeld()
{
    simulator::Options options = Demo::options();
    options.keys = {{Demo::key, {}}, {"second", {}}};
    options.limits = simulator::strictLimits();
    Demo demo(options);
    // 5 a minute, far from any clock's mood.
    const auto assign = [&demo](const QByteArray &key) {
        return demo.send("POST", u"/api/v1.0/jsonrpc/network"_s, request("assignPolicy"), key);
    };
    for (int turn = 0; turn < 5; ++turn)
        QCOMPARE(assign(Demo::key).code(), -32602); // wrong, but counted
    const Answer refused = assign(Demo::key);
    QCOMPARE(refused.status, 429);
    QCOMPARE(refused.code(), -32003);
    QCOMPARE(refused.json.value("id"_L1).toInt(), 1);
    bool isNumber = false;
    const int seconds = refused.headers.value("retry-after").toInt(&isNumber);
    QVERIFY(isNumber && seconds > 50 && seconds <= 60);
    // Another key and another bucket are not concerned, nor does a wrong key count.
    QCOMPARE(assign("second").status, 200);
    QCOMPARE(demo.call(u"network.getCompaniesList"_s).status, 200);
    QCOMPARE(assign("wrong").status, 401);
}

void tst_Server::limitsOfAFile()
{
    simulator::Options options = Demo::options();
    options.limits = R"({"retryAfter": false, "cloudSecurity": {"limit": 1, "perSeconds": 600},
                         "buckets": [{"name": "all", "limit": 2, "perSeconds": 600, "methods": "*"}]})";
    Demo demo(options);
    QCOMPARE(demo.call(u"general.getApiKeyDetails"_s).status, 200);
    QCOMPARE(demo.call(u"network.getCompaniesList"_s).status, 200);
    const Answer refused = demo.call(u"general.getApiKeyDetails"_s);
    QCOMPARE(refused.status, 429);
    QVERIFY(!refused.headers.contains("retry-after"));
    QCOMPARE(demo.cloud(u"/setting/scans"_s).status, 200);
    QCOMPARE(demo.cloud(u"/setting/scans"_s).status, 429);
}

void tst_Server::latencyIsWaited()
{
    simulator::Options options = Demo::options();
    options.latencyFrom = std::chrono::milliseconds(60);
    options.latencyTo = std::chrono::milliseconds(80);
    Demo demo(options);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(demo.call(u"general.getApiKeyDetails"_s).status, 200);
    QVERIFY(timer.elapsed() >= 60);
}

void tst_Server::writesALineForEachRequest()
{
    const QTemporaryDir folder;
    simulator::Options options = Demo::options();
    options.log = folder.filePath(u"log"_s);
    options.latencyFrom = options.latencyTo = std::chrono::milliseconds(20);
    Demo demo(options);
    QFile log(options.log);
    QVERIFY(log.open(QIODevice::ReadOnly));
    const auto line = [&log] { return QJsonDocument::fromJson(log.readLine()).object(); };

    // The line is there as soon as the answer is.
    demo.call(u"network.getEndpointsList"_s, {}, u"v1.1"_s);
    const QJsonObject first = line();
    QCOMPARE(first.value("method"_L1).toString(), u"network.getEndpointsList"_s);
    QCOMPARE(first.value("version"_L1).toString(), u"v1.1"_s);
    QCOMPARE(first.value("status"_L1).toInt(), 200);
    QCOMPARE(first.value("code"_L1).toInt(), 0);
    QVERIFY(QDateTime::fromString(first.value("time"_L1).toString(), Qt::ISODateWithMs).isValid());
    const double came = first.value("mono"_L1).toDouble();
    const double counted = first.value("counted"_L1).toDouble();
    QVERIFY(counted - came >= 10); // half of the latency
    QVERIFY(first.value("took"_L1).toDouble() >= counted - came + 10);
    QCOMPARE(first.value("key"_L1).toString().size(), 8);

    demo.call(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, u"x"_s}});
    QCOMPARE(line().value("code"_L1).toInt(), -32602);
    demo.send("POST", QString::fromLatin1(general), request("getApiKeyDetails"), "wrong-secret");
    const QJsonObject refused = line();
    QCOMPARE(refused.value("status"_L1).toInt(), 401);
    QVERIFY(!refused.contains("counted"_L1));
    demo.cloud(u"/cspm/checks?page_limit=1"_s);
    QCOMPARE(line().value("method"_L1).toString(), u"listChecks"_s);
    demo.send("POST", u"/nowhere"_s, "x");
    QCOMPARE(line().value("status"_L1).toInt(), 404);
    QVERIFY(log.atEnd());

    // Many at once: whole lines, one for each.
    std::vector<std::thread> clients;
    for (int client = 0; client < 8; ++client)
        clients.emplace_back([&demo] {
            for (int turn = 0; turn < 5; ++turn)
                demo.send("POST", QString::fromLatin1(general), request("getApiKeyDetails"));
        });
    for (std::thread &client : clients)
        client.join();
    int lines = 0;
    while (!log.atEnd()) {
        QCOMPARE(line().value("status"_L1).toInt(), 200);
        ++lines;
    }
    QCOMPARE(lines, 40);
    QVERIFY(log.seek(0));
    const QByteArray all = log.readAll();
    QVERIFY(!all.contains(Demo::key) && !all.contains("wrong-secret"));
}

void tst_Server::largeBodiesAreRefused()
{
    Demo demo;
    const Answer answer = demo.send("POST", QString::fromLatin1(general), QByteArray(20 * 1024 * 1024, ' '));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.code(), -32600);
    QCOMPARE(demo.call(u"general.getApiKeyDetails"_s).status, 200);
}

void tst_Server::brokenRequestsAreAnsweredAndTheConnectionEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("garbage") << QByteArray("\x16\x03\x01\x02\r\n\r\n") << QByteArray("400");
    QTest::newRow("unknown verb") << QByteArray("BREW /api/v1.0/jsonrpc/general HTTP/1.1\r\nHost: x\r\n\r\n")
                                  << QByteArray("405");
    QTest::newRow("no such version of HTTP")
        << QByteArray("POST /api/v1.0/jsonrpc/general HTTP/9\r\n\r\n") << QByteArray("400");
    QTest::newRow("long head line") << "GET / HTTP/1.1\r\nX: " + QByteArray(100'000, 'x') + "\r\n\r\n"
                                    << QByteArray("400");
    QTest::newRow("broken multipart") << QByteArray(
        "POST /api/v1.0/jsonrpc/general HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=b\r\n"
        "Content-Length: 9\r\n\r\nno parts!")
                                      << QByteArray("401");
}

void tst_Server::brokenRequestsAreAnsweredAndTheConnectionEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    Demo demo;
    RawSocket socket(demo.port());
    socket.send(bytes);
    const QByteArray answer = socket.readToTheEnd();
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(300).constData());
    QVERIFY2(answer.contains(R"("jsonrpc":"2.0","error")"), answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    QCOMPARE(demo.call(u"general.getApiKeyDetails"_s).status, 200);
}

void tst_Server::connectionsAreKept()
{
    Demo demo;
    RawSocket socket(demo.port());
    const QByteArray body = request("getApiKeyDetails");
    const QByteArray whole = "POST /api/v1.0/jsonrpc/general HTTP/1.1\r\nHost: x\r\nAuthorization: Basic "
                             + QByteArray("demo-key:").toBase64()
                             + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    // Far more than httplib's five, sent without waiting for answers.
    socket.send(whole.repeated(200));
    socket.finishSending();
    QCOMPARE(socket.readToTheEnd().count("HTTP/1.1 200 OK"), 200);
}

void tst_Server::idleConnectionsGiveWay()
{
    Demo demo;
    std::vector<std::unique_ptr<RawSocket>> idle;
    for (int count = 0; count < 150; ++count) // more than there are threads
        idle.push_back(std::make_unique<RawSocket>(demo.port()));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(demo.call(u"general.getApiKeyDetails"_s).status, 200);
    QVERIFY(timer.elapsed() < 10'000); // not after their fifteen seconds
}

void tst_Server::stopsWithOpenConnections()
{
    simulator::Options options = Demo::options();
    options.latencyFrom = options.latencyTo = std::chrono::seconds(50);
    std::atomic<int> begun = 0; // looks at the clock, which every answer begins with
    options.now = [&begun] { return ++begun, 1'790'000'000'000; };
    auto demo = std::make_unique<Demo>(options);
    const int before = begun;
    std::vector<std::unique_ptr<RawSocket>> idle;
    for (int count = 0; count < 100; ++count) // more than there are threads
        idle.push_back(std::make_unique<RawSocket>(demo->port()));
    idle.front()->send("POST /api/v1.0/jsonrpc/general HTTP/1.1\r\nContent-Length: 100\r\n\r\n{"); // hangs in the body
    std::thread waiting([&demo] { demo->call(u"general.getApiKeyDetails"_s); }); // hangs in the latency
    QTRY_VERIFY(begun > before);
    QElapsedTimer timer;
    timer.start();
    demo->server().stop();
    // Long before the idle (15 s), the hung (10 s) or the delayed one (50 s) would have ended by themselves.
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    qInfo("stopped after %lld ms", timer.elapsed());
    waiting.join();
}

void tst_Server::severalRunSideBySide()
{
    simulator::Options options = Demo::options();
    options.seed = 2;
    Demo one, two(options);
    QVERIFY(one.port() != two.port());
    QVERIFY(one.server().accessUrl() == u"http://127.0.0.1:%1/api"_s.arg(one.port()));
    QVERIFY(one.server().cloudUrl() == u"http://127.0.0.1:%1/cloud"_s.arg(one.port()));
    QVERIFY(one.result(u"network.getCompaniesList"_s) != two.result(u"network.getCompaniesList"_s));
    // The same seed is the same tenant.
    Demo again;
    QCOMPARE(one.result(u"network.getCompaniesList"_s), again.result(u"network.getCompaniesList"_s));
    QCOMPARE(one.call(u"network.getEndpointsList"_s).result(), again.call(u"network.getEndpointsList"_s).result());
}

void tst_Server::portsAndLogsThatCannotBe()
{
    Demo demo;
    simulator::Options options = Demo::options();
    options.port = demo.port();
    const auto taken = simulator::Server(options).start();
    QVERIFY(!taken.has_value());
    QVERIFY2(taken.error().contains(QString::number(demo.port())) && taken.error().endsWith(u'.'),
             qPrintable(taken.error()));
    options.port = 0;
    options.log = u"/nowhere/at/all"_s;
    QVERIFY(simulator::Server(options).start().error().contains(u"/nowhere/at/all"_s));
    options.log.clear();
    options.keys.clear();
    QVERIFY(!simulator::Server(options).start().has_value());
}

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_server.moc"
