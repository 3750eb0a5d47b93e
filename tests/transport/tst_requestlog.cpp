// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/keymask.h"
#include "transport/loggingtransport.h"

#include <QDir>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::drain;
using support::makeError;
using support::makeRequest;
using transport::Redactor;
using transport::RequestLog;
using transport::Scrubber;

namespace {

const QByteArray theKey = "aXk3+T0pS/ecret_Kq19ZZ==";

Scrubber scrubber(schema::Protocol protocol = schema::Protocol::JsonRpc)
{
    return [protocol](const QByteArray &text) { return transport::KeyMask(theKey, protocol).mask(text); };
}

QByteArray allFiles(const QString &folder)
{
    QByteArray out;
    for (const auto &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            out += file.readAll();
    }
    return out;
}

/// JSON inside JSON inside JSON: what a reader would find after taking the escapes off.
QByteArray unescaped(QByteArray text)
{
    for (int i = 0; i < 3; ++i)
        text.replace("\\/", "/")
            .replace("\\\"", "\"")
            .replace("\\\\", "\\")
            .replace("\\u002b", "+")
            .replace("\\u0061", "a");
    return text;
}

base::CallRecord record(const QByteArray &request, const QByteArray &answer)
{
    base::CallRecord out;
    out.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    out.connection = u"c1"_s;
    out.method = u"network.getEndpointsList"_s;
    out.requestBody = request;
    out.responseBody = answer;
    return out;
}

/// The key as a server may repeat it.
QList<QByteArray> echoes()
{
    QByteArray escaped;
    for (const char c : theKey)
        escaped += QByteArray("\\u00") + QByteArray(1, c).toHex();
    const auto basic = (theKey + ':').toBase64();
    return {
        R"({"jsonrpc":"2.0","result":{"note":")" + theKey + "\"}}",
        R"({"error":{"message":"bad key )" + theKey + R"(","data":{"details":"Basic )" + basic + "\"}}}",
        R"({"note":")" + escaped + "\"}",
        R"({")" + theKey + R"(":1})",
        R"({"note":")" + QByteArray(theKey).replace("/", "\\/") + "\"}",
        R"({"inner":"{\"note\":\")" + theKey + "\\\"}\"}",
        R"({"note":")" + theKey, // cut
        R"({"url":"https://h/?key=)" + theKey.toPercentEncoding() + "\"}",
        "<html>" + theKey + "</html>",
        theKey,
    };
}

struct Redaction {
    const char *name;
    const char *text;
    const char *kept;
};

/// Not inside the class: moc loses count of braces in raw strings.
QList<Redaction> redactions()
{
    return {
        {"plain", R"({"a":1,"b":["x"]})", R"({"a":1,"b":["x"]})"},
        {"password", R"({"user":"u","password":"p"})", R"({"user":"u","password":"[redacted]"})"},
        {"any spelling", R"({"User_Password":"p","pass-word":"q","APIKEY":"k"})",
         R"({"User_Password":"[redacted]","pass-word":"[redacted]","APIKEY":"[redacted]"})"},
        {"number", R"({"token": 17 ,"a":1})", R"({"token":"[redacted]","a":1})"},
        {"object", R"({"secret":{"x":[1,{"y":"}"}]},"a":1})", R"({"secret":"[redacted]","a":1})"},
        {"array", R"({"tokens":["a","b"],"a":1})", R"({"tokens":"[redacted]","a":1})"},
        {"deep", R"([{"a":{"authorization":"Basic x"}}])", R"([{"a":{"authorization":"[redacted]"}}])"},
        {"licenceKey", R"({"licenseKey":"K","monkey":"m","keyboard":"k"})",
         R"({"licenseKey":"[redacted]","monkey":"m","keyboard":"k"})"},
        {"escaped name", R"({"pass\u0077ord":"p"})", R"({"password":"[redacted]"})"},
        {"quotes", R"({"password":"a\"b","x":"y\\"})", R"({"password":"[redacted]","x":"y\\"})"},
        {"cut in the value", R"({"a":1,"password":"abc)", R"({"a":1,"password":"[redacted]")"},
        {"cut before it", R"({"a":1,"password":)", R"({"a":1,"password":"[redacted]")"},
        {"cut inside an object", R"({"secret":{"x":"y",)", R"({"secret":"[redacted]")"},
        {"missing value", R"({"password":},"a":1})", R"({"password":"[redacted]"},"a":1})"},
        {"spaces", "{ \"password\"  :\n \"p\" }", "{ \"password\"  :\"[redacted]\" }"},
    };
}

} // namespace

class TestRequestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretMembersAreTakenOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("kept");
        for (const auto &one : redactions())
            QTest::newRow(one.name) << QByteArray(one.text) << QByteArray(one.kept);
    }

    void secretMembersAreTakenOut()
    {
        QFETCH(QByteArray, text);
        const Redactor redactor;
        QTEST(redactor.body(text, u"x.y"_s, {}), "kept");
    }

    void theCatalogueSaysWhatIsSecret()
    {
        const schema::Catalogue catalogue;
        const Redactor redactor(&catalogue);
        int marked = 0;
        const auto hides = [&](const schema::Method &method, const schema::Field &field) {
            ++marked;
            const auto text = "{\"" + field.name.toUtf8() + "\":\"hunter2\"}";
            QVERIFY2(!redactor.body(text, method.id, {}).contains("hunter2"),
                     qPrintable(method.id + u' ' + field.name));
        };
        const auto walk = [&](const auto &self, const schema::Method &method, const schema::Field &field) -> void {
            if (field.secret)
                hides(method, field);
            for (const auto *parts : {&field.fields, &field.items, &field.alternatives}) {
                for (const auto &part : *parts)
                    self(self, method, part);
            }
        };
        for (const auto &method : catalogue.methods()) {
            walk(walk, method, catalogue.schema(method).params);
            walk(walk, method, catalogue.schema(method).result);
        }
        QVERIFY(marked > 0);
    }

    void whatIsNotJsonIsAnExcerpt()
    {
        const Redactor redactor;
        const auto html = QByteArray("<html><body>Bad\x01 gateway, key ") + theKey
                          + " or 0123456789abcdef0123456789abcdef</body>" + QByteArray(10'000, '<');
        const auto kept = redactor.body(html, u"x.y"_s, {}); // without help from a scrubber
        QVERIFY(kept.size() <= Redactor::excerpt);
        QVERIFY(kept.startsWith("<html><body>Bad  gateway, key [...]"));
        QVERIFY(!kept.contains("0123456789abcdef"));
        QVERIFY(!kept.contains("Kq19ZZ"));
    }

    void bodiesAreBounded()
    {
        const Redactor redactor;
        const auto kept = redactor.body("{\"a\":\"" + QByteArray("\xc3\xa4").repeated(200'000) + "\"}", u"x.y"_s, {});
        QVERIFY(kept.size() <= Redactor::keptBytes + 4);
        QVERIFY(kept.size() > Redactor::keptBytes - 8);
    }

    /// What is cut is cut after the key was taken out.
    void theKeyIsNotCutInHalves()
    {
        const Redactor redactor;
        const auto half = theKey.left(8);
        for (const auto end : {Redactor::keptBytes, Redactor::readBytes, Redactor::readBytes + Redactor::longestKey}) {
            // Nothing of the long secret is kept, so that what lies behind it may be.
            const QByteArray begin = end == Redactor::keptBytes ? "[\"a\",\"" : "[{\"password\":\"";
            for (const QByteArray &between : {QByteArray("\",\""), QByteArray("\",\"\\n")}) {
                const auto least = end - theKey.size() - begin.size() - between.size() - 8;
                for (auto padding = least; padding < end + 2; ++padding) {
                    const auto text = begin + QByteArray(padding, 'x') + between + theKey + "\"]";
                    QVERIFY2(!redactor.body(text, u"x.y"_s, scrubber()).contains(half),
                             qPrintable(QString::number(padding)));
                }
            }
        }
    }

    /// Texts with escapes are looked into, however many there are.
    void theKeyIsFoundAmongEscapes()
    {
        const Redactor redactor;
        QByteArray page = "[";
        for (int i = 0; i < 100; ++i)
            page += "\"DOMAIN\\\\user\",\"https:\\/\\/h\\/\",\"a\\u00e4\\ud83d\\ude00\\t\\\"\",";
        QByteArray escaped;
        for (const char c : theKey)
            escaped += QByteArray("\\u00") + QByteArray(1, c).toHex();
        const auto clean = redactor.body(page + "0]", u"x.y"_s, scrubber());
        QCOMPARE(QJsonDocument::fromJson(clean), QJsonDocument::fromJson(page + "0]"));
        const auto kept = redactor.body(page + '"' + escaped + "\"]", u"x.y"_s, scrubber());
        QVERIFY(kept.endsWith("\"[key]\"]"));
        QVERIFY(!kept.contains(theKey));
    }

    /// A server that repeats the key in every way it can think of; and everything that was written.
    void theKeyIsNowhere()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        support::FakeClock clock;
        RequestLog log(redactor, {folder.path(), 100'000, 3});
        support::FakeTransport inner;
        transport::LoggingTransport outer(inner, log, clock, u"c1"_s, scrubber());
        const auto basic = (theKey + ':').toBase64();
        const auto bodies = echoes();
        QObject context;
        for (const auto &body : bodies) {
            auto request = makeRequest(u"network.x"_s);
            const auto shared = request.record;
            outer.send(request).then(
                &context, [](const transport::Reply &) {}, [](const base::ApiError &) {});
            shared->requestBody = body;
            shared->responseBody = body;
            auto error = makeError(base::ApiError::Kind::Rejected, base::ApiError::Outcome::Refused, 400);
            error.message = u"no such key: "_s + QString::fromUtf8(theKey);
            error.details = QString::fromUtf8(basic);
            error.pointer = u"/"_s + QString::fromUtf8(theKey);
            inner.fail(inner.count() - 1, error);
            drain();
            QVERIFY(!unescaped(shared->responseBody).contains(theKey));
        }
        QCOMPARE(log.records().size(), static_cast<std::size_t>(bodies.size()));
        const auto written = unescaped(allFiles(folder.path()));
        QVERIFY(written.contains("network.x"));
        QVERIFY(!written.contains(theKey));
        QVERIFY(!written.contains(basic));
        QVERIFY(!written.contains(theKey.toPercentEncoding()));
        QVERIFY(!written.contains("Kq19ZZ"));
    }

    void aRecordACall()
    {
        const Redactor redactor;
        support::FakeClock clock;
        RequestLog log(redactor, {});
        QSignalSpy appended(&log, &RequestLog::appended);
        support::FakeTransport inner;
        transport::LoggingTransport outer(inner, log, clock, u"c1"_s, {});
        QObject context;
        auto write = makeRequest(u"network.createScanTask"_s, transport::Priority::Job, schema::Effect::Task);
        write.record.reset();
        outer.send(write).then(
            &context, [](const transport::Reply &) {}, [](const base::ApiError &) {});
        QVERIFY(inner.request(0).record);
        inner.request(0).record->attempts = 1;
        QVERIFY(log.records().empty());
        inner.answer(0);
        outer.send(makeRequest(u"network.x"_s))
            .then(
                &context, [](const transport::Reply &) {}, [](const base::ApiError &) {});
        inner.fail(1, makeError(base::ApiError::Kind::Forbidden, base::ApiError::Outcome::Refused, 403));
        {
            const auto dropped = outer.send(makeRequest(u"network.y"_s, transport::Priority::Sweep));
            inner.request(2).record->attempts = 1;
        }
        {
            const auto neverLeft = outer.send(makeRequest(u"network.z"_s, transport::Priority::Sweep));
        }
        drain();
        QCOMPARE(appended.count(), 3);
        const auto &first = log.records()[0];
        QCOMPARE(first.method, u"network.createScanTask"_s);
        QCOMPARE(first.connection, u"c1"_s);
        QCOMPARE(first.version, u"v1.0"_s);
        QCOMPARE(first.priority, u"job"_s);
        QCOMPARE(first.httpStatus, 200);
        QCOMPARE(first.attempts, 1);
        QCOMPARE(first.at, clock.utc());
        QVERIFY(first.write);
        QVERIFY(!first.error);
        QCOMPARE(log.records()[1].error->kind, base::ApiError::Kind::Forbidden);
        QCOMPARE(log.records()[1].httpStatus, 403);
        QVERIFY(log.records()[2].cancelled);
        QVERIFY(inner.isCancelled(2));
    }

    /// The parts of a connection go one after the other; what still runs ends below the log's decorator.
    void callsMayEndAfterTheDecorator()
    {
        const Redactor redactor;
        support::FakeClock clock;
        RequestLog log(redactor, {});
        support::FakeTransport inner;
        QObject context;
        QList<base::ApiError> errors;
        {
            transport::LoggingTransport outer(inner, log, clock, u"c1"_s, scrubber());
            outer.send(makeRequest(u"network.x"_s))
                .then(
                    &context, [](const transport::Reply &) {},
                    [&](const base::ApiError &error) { errors.append(error); });
        }
        inner.request(0).record->responseBody = theKey;
        inner.forget(0);
        drain();
        QCOMPARE(errors.size(), 1);
        QCOMPARE(log.records().size(), 1u);
        QVERIFY(!log.records().back().responseBody.contains(theKey));
    }

    void aLineIsJson()
    {
        auto call = record(R"({"a":1})", "{}");
        call.version = u"v1.1"_s;
        call.waited = 1500us;
        call.write = true;
        call.error = support::rateLimited(7s);
        call.error->message = u"line\nbreak \u00e4"_s;
        const auto line = RequestLog::line(call);
        QVERIFY(!line.contains('\n'));
        const auto json = QJsonDocument::fromJson(line).object();
        QCOMPARE(json.value(u"at"_s).toString(), u"2026-01-02T03:04:05.000Z"_s);
        QCOMPARE(json.value(u"waitedMs"_s).toDouble(), 1.5);
        QCOMPARE(json.value(u"request"_s).toString(), u"{\"a\":1}"_s);
        const auto error = json.value(u"error"_s).toObject();
        QCOMPARE(error.value(u"kind"_s).toString(), u"rateLimited"_s);
        QCOMPARE(error.value(u"retryAfterMs"_s).toInt(), 7000);
        QCOMPARE(error.value(u"message"_s).toString(), u"line\nbreak \u00e4"_s);
    }

    void memoryIsARing()
    {
        const Redactor redactor;
        RequestLog log(redactor, {}, 10);
        for (int i = 0; i < 25; ++i) {
            auto call = record({}, {});
            call.attempts = i;
            log.append(call, {});
        }
        QCOMPARE(log.records().size(), 10u);
        QCOMPARE(log.records().front().attempts, 15);
        QCOMPARE(log.records().back().attempts, 24);
    }

    void filesTakeTurnsAndAreMine()
    {
        const QTemporaryDir folder;
        const Redactor redactor;
        for (int run = 0; run < 2; ++run) { // a second start goes on where the first ended
            RequestLog log(redactor, {folder.filePath(u"log"_s), 2000, 3});
            for (int i = 0; i < 40; ++i)
                log.append(record(R"({"a":1})", "{}"), {});
        }
        const QDir dir(folder.filePath(u"log"_s));
        const auto files = dir.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 3);
        for (const auto &file : files) {
            QVERIFY(file.size() <= 2000);
            QVERIFY(file.size() > 1000 || file.fileName() == u"requests.jsonl"_s);
            const auto others =
                QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
            QVERIFY(!(file.permissions() & others));
        }
        for (const auto &line : allFiles(dir.path()).split('\n'))
            QVERIFY(line.isEmpty() || QJsonDocument::fromJson(line).isObject());
    }

    void aFullDiskIsOneWarning_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("full") << u"full"_s;
        QTest::newRow("no folder") << u"no folder"_s;
    }

    void aFullDiskIsOneWarning()
    {
        QFETCH(QString, kind);
        const QTemporaryDir folder;
        QString target = folder.filePath(u"log"_s);
        if (kind == u"full"_s) {
            if (!QFile::exists(u"/dev/full"_s))
                QSKIP("no /dev/full here");
            QVERIFY(QDir().mkpath(target));
            QVERIFY(QFile::link(u"/dev/full"_s, target + u"/requests.jsonl"_s));
        } else {
            target = u"/proc/no/such/folder"_s;
        }
        const Redactor redactor;
        RequestLog log(redactor, {target, 2000, 3});
        QSignalSpy warned(&log, &RequestLog::filesGivenUp);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"in memory only"_s));
        for (int i = 0; i < 5; ++i)
            log.append(record("{}", "{}"), {});
        QCOMPARE(warned.count(), 1);
        QCOMPARE(log.records().size(), 5u);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
