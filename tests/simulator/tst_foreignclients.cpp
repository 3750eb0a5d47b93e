// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "rawsocket.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray callText = R"({"jsonrpc":"2.0","id":"a-1","method":"getApiKeyDetails","params":{}})";
const QByteArray basic = QByteArray("demo-key:").toBase64();
constexpr auto postLine = "POST /api/v1.0/jsonrpc/general HTTP/1.1\r\n";

/// A head with key and length for \p body, and the body.
QByteArray post(const QByteArray &more = {}, const QByteArray &body = callText, const QByteArray &line = postLine)
{
    return line + "Host: sim.example\r\nAuthorization: Basic " + basic + "\r\n" + more
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

/// One answer, whole: the length it says is the length it has.
QJsonObject jsonOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const QByteArray head = answer.first(std::max<qsizetype>(end, 0)).toLower() + "\r\n";
    const QByteArray body = answer.sliced(end + 4);
    if (end < 0 || !head.contains("\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n"))
        QTest::qFail(answer.constData(), __FILE__, __LINE__);
    return QJsonDocument::fromJson(body).object();
}

} // namespace

/// What other people's HTTP and JSON-RPC libraries write, byte for byte; no library of ours in between.
class tst_ForeignClients : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areAnswered_data();
    void areAnswered();
    void idsComeBack_data();
    void idsComeBack();
    void waitForTheirHundred();
    void sendInPieces_data();
    void sendInPieces();
    void cloudSecurityToo();
};

void tst_ForeignClients::areAnswered_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("closes"); // the server ends the connection, without being asked twice
    const auto row = [](const char *name, const QByteArray &bytes, bool closes = false) {
        QTest::newRow(name) << bytes << closes;
    };
    row("HTTP/1.1", post());
    row("HTTP/1.1, close", post("Connection: close\r\n"), true);
    row("HTTP/1.1, close in odd case", post("cONNECTION: Close\r\n"), true);
    row("HTTP/1.0", post({}, callText, "POST /api/v1.0/jsonrpc/general HTTP/1.0\r\n"), true);
    row("HTTP/1.0 without Host",
        "POST /api/v1.0/jsonrpc/general HTTP/1.0\r\nAuthorization: Basic " + basic
            + "\r\nContent-Length: " + QByteArray::number(callText.size()) + "\r\n\r\n" + callText,
        true);
    row("names in odd case", postLine + QByteArray("hOST: x\r\nAUTHORIZATION: bAsIc ") + basic
                                 + "\r\ncontent-LENGTH:" + QByteArray::number(callText.size()) + "\r\n\r\n" + callText);
    row("basic in lower case", postLine + QByteArray("host: x\r\nauthorization: basic ") + basic
                                   + "\r\ncontent-length: " + QByteArray::number(callText.size()) + "\r\n\r\n"
                                   + callText);
    row("path in percent", post({}, callText, "POST /%61pi/v1%2E0/jsonrpc/gener%61l HTTP/1.1\r\n"));
    row("slash at the end", post({}, callText, "POST /api/v1.0/jsonrpc/general/ HTTP/1.1\r\n"));
    row("chunked", postLine + QByteArray("Host: x\r\nAuthorization: Basic ") + basic
                       + "\r\nTransfer-Encoding: chunked\r\n\r\n9\r\n" + callText.first(9) + "\r\n"
                       + QByteArray::number(callText.size() - 9, 16).toUpper() + "\r\n" + callText.sliced(9)
                       + "\r\n0\r\n\r\n");
    row("as a form, which curl -d says", post("Content-Type: application/x-www-form-urlencoded\r\n"));
    row("as a form, long", post("Content-Type: application/x-www-form-urlencoded\r\n",
                                callText.chopped(1) + QByteArray(20'000, ' ') + '}'));
    row("with a charset", post("Content-Type: application/json; charset=utf-8\r\nAccept: */*\r\n"));
    row("asks for gzip", post("Accept-Encoding: gzip, deflate, br\r\n"));
    row("other version of the envelope's order",
        post({}, R"({"params":{},"method":"getApiKeyDetails","id":"a-1","extra":1,"jsonrpc":"2.0"})"));
    row("pretty, with CRLF", post({}, "{\r\n\t\"jsonrpc\": \"2.0\",\r\n\t\"id\": \"a-1\",\r\n\t\"method\": "
                                      "\"getApiKeyDetails\"\r\n}\r\n"));
    row("escapes", post({}, R"({"jsonrpc":"2.0","id":"\u0061-1","method":"get\u0041piKeyDetails","params":[]})"));
}

void tst_ForeignClients::areAnswered()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, closes);
    static Demo demo;
    RawSocket socket(demo.port());
    socket.send(bytes);
    if (!closes)
        socket.finishSending();
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer = socket.readToTheEnd();
    QVERIFY(timer.elapsed() < 10'000); // not after the fifteen seconds of an idle connection
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QCOMPARE(answer.count("HTTP/1.1 "), 1);
    const QJsonObject json = jsonOf(answer);
    QCOMPARE(json.value("id"_L1).toString(), u"a-1"_s);
    QVERIFY2(json.value("result"_L1).isObject(), answer.constData());
}

void tst_ForeignClients::idsComeBack_data()
{
    QTest::addColumn<QByteArray>("member"); // of the call
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("code");
    QTest::newRow("number") << QByteArray(R"("id":7,)") << QByteArray("7") << 0;
    QTest::newRow("zero") << QByteArray(R"("id":0,)") << QByteArray("0") << 0;
    QTest::newRow("text") << QByteArray(R"("id":"7",)") << QByteArray("\"7\"") << 0;
    QTest::newRow("empty text") << QByteArray(R"("id":"",)") << QByteArray("\"\"") << 0;
    QTest::newRow("absent") << QByteArray() << QByteArray("null") << -32600;
}

void tst_ForeignClients::idsComeBack()
{
    QFETCH(QByteArray, member);
    QFETCH(QByteArray, id);
    static Demo demo;
    RawSocket socket(demo.port());
    socket.send(post("Connection: close\r\n", R"({"jsonrpc":"2.0",)" + member + R"("method":"getApiKeyDetails"})"));
    const QByteArray answer = socket.readToTheEnd();
    QVERIFY2(answer.contains("\"id\":" + id + ','), answer.constData());
    QTEST(jsonOf(answer).value("error"_L1)["code"_L1].toInt(), "code");
}

void tst_ForeignClients::waitForTheirHundred()
{
    Demo demo;
    RawSocket socket(demo.port());
    const QByteArray whole = post("Expect: 100-continue\r\nConnection: close\r\n");
    socket.send(whole.chopped(callText.size()));
    // Not a byte of the body before the server has asked for it.
    const QByteArray asked = socket.readUntil("\r\n\r\n");
    QVERIFY2(asked.startsWith("HTTP/1.1 100 "), asked.constData());
    socket.send(callText);
    const QByteArray answer = socket.readToTheEnd();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(jsonOf(answer).value("result"_L1).isObject());
}

void tst_ForeignClients::sendInPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("with length") << post("Connection: close\r\n");
    QTest::newRow("chunked") << postLine + QByteArray("Host: x\r\nConnection: close\r\nAuthorization: Basic ") + basic
                                    + "\r\nTransfer-Encoding: chunked\r\n\r\n" + QByteArray::number(callText.size(), 16)
                                    + "\r\n" + callText + "\r\n0\r\n\r\n";
}

void tst_ForeignClients::sendInPieces()
{
    QFETCH(QByteArray, bytes);
    Demo demo;
    RawSocket socket(demo.port());
    socket.sendAtOnce();
    for (qsizetype at = 0; at < bytes.size(); ++at)
        socket.send(QByteArrayView(bytes).sliced(at, 1));
    const QByteArray answer = socket.readToTheEnd();
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    QVERIFY(jsonOf(answer).value("result"_L1).isObject());
}

void tst_ForeignClients::cloudSecurityToo()
{
    Demo demo;
    const auto total = [&demo](const QByteArray &query) {
        RawSocket socket(demo.port());
        socket.send("GET /cloud/cspm/checks?" + query
                    + " HTTP/1.1\r\nhost: x\r\nX-API-KEY: demo-key\r\nconnection: close\r\n\r\n");
        return jsonOf(socket.readToTheEnd()).value("meta"_L1)["total"_L1].toInt();
    };
    const int both = total("severities=high,critical");
    QVERIFY(both > 0);
    QCOMPARE(total("severities=high") + total("severities=critical"), both);
    QCOMPARE(total("severities=high&severities=critical"), both);
    QCOMPARE(total("page_limit=1&severities=high&results=fail&severities=critical&results=pass"), both);
    QCOMPARE(total("severities=high%2Ccritical"), both);
    QCOMPARE(total("%73everities=h%69gh&severities=critical"), both);
}

QTEST_GUILESS_MAIN(tst_ForeignClients)
#include "tst_foreignclients.moc"
