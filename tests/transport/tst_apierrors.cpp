// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/apierrors.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// The small readers behind errors: how long to wait, which parameter is meant, what a stranger's page says.
class TestApiErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<std::optional<milliseconds>>("wait");

        const auto row = [](const char *value, std::optional<milliseconds> wait, const char *date = "") {
            QTest::addRow("'%s' %s", value, date) << QByteArray(value) << QByteArray(date) << wait;
        };
        row("", {});
        row("0", 0ms);
        row("2", 2s);
        row(" 7 ", 7s);
        row("1.5", 1500ms);
        row("0.0001", 1ms);
        row("86400", 24h);
        row("999999999999999999999999", 24h);
        row("-1", {});
        row("soon", {});
        row("1e3", {});
        row("0x10", {});
        row("2 s", {});
        row("1, 2", {});
        row("Sun, 01 Mar 2026 12:00:30 GMT", 30s);
        row("Sunday, 01-Mar-26 12:00:30 GMT", 30s);
        row("Sun Mar  1 12:00:30 2026", 30s);
        row("Sun, 01 Mar 2026 11:59:00 GMT", 0ms);
        row("Tue, 03 Mar 2026 12:00:00 GMT", 24h);
        row("Sun, 31 Feb 2026 12:00:30 GMT", {});
        row("Sun, 01 Foo 2026 12:00:30 GMT", {});
        row("Sun, 01 Mar 2026 25:00:30 GMT", {});
        row("Sun, 01 Mar 2026 12:00:30 CET", {});
        // This machine's clock is wrong; the server's own is asked instead.
        row("Sun, 01 Mar 2026 15:00:10 GMT", 10s, "Sun, 01 Mar 2026 15:00:00 GMT");
        row("Sun, 01 Mar 2026 12:00:30 GMT", 30s, "nonsense");
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(QByteArray, date);
        QFETCH(std::optional<milliseconds>, wait);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const auto got = transport::retryAfter(value, date, now);
        QCOMPARE(got.has_value(), wait.has_value());
        if (wait)
            QCOMPARE(got->count(), wait->count());
    }

    void offendingPointer_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const QString &text, const QString &pointer) {
            QTest::newRow(qPrintable(text)) << text << pointer;
        };
        row(u"The required parameter is missing: parentId"_s, u"/parentId"_s);
        row(u"Invalid value for 'perPage' parameter."_s, u"/perPage"_s);
        row(u"\"name\" is not allowed here"_s, u"/name"_s);
        row(u"filters.depth.allItemsRecursively must be boolean"_s, u"/filters/depth/allItemsRecursively"_s);
        row(u"params.filters.depth is wrong"_s, u"/filters/depth"_s);
        row(u"targetIds[3] does not exist"_s, u"/targetIds"_s);
        row(u"allItemsRecursively must be boolean"_s, u"/filters/depth/allItemsRecursively"_s);
        row(u"The name of the type is unknown: 'perPage'"_s, u"/perPage"_s);
        row(u"page and perPage are out of range"_s, u"/perPage"_s); // one of them is certainly a name
        row(u"invalid type"_s, u"/type"_s);
        row(u"the type of the name is wrong"_s, QString());
        row(u"'page' or 'perPage' is wrong"_s, QString());
        row(u"something else"_s, QString());
        row({}, QString());
        row(u"value is wrong"_s, QString()); // stands in two places
        row(u"unknown 'a/b~c'"_s, QString());
    }

    void offendingPointer()
    {
        QFETCH(QString, text);
        QFETCH(QString, pointer);
        schema::Field known;
        for (const auto &name : {u"parentId"_s, u"name"_s, u"type"_s, u"page"_s, u"perPage"_s}) {
            schema::Field field;
            field.name = name;
            known.fields.append(field);
        }
        const QJsonObject params{
            {u"targetIds"_s, QJsonArray{u"a"_s}},
            {u"filters"_s, QJsonObject{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, 1}}},
                                       {u"one"_s, QJsonObject{{u"value"_s, 1}}},
                                       {u"two"_s, QJsonObject{{u"value"_s, 2}}}}},
        };
        QCOMPARE(transport::offendingPointer(text, params, &known), pointer);
    }

    void wordsArePlain()
    {
        QCOMPARE(transport::plainWords(u"a\n\tb\u202ec\u0000d"_s, 100), u"a b c d"_s);
        QCOMPARE(transport::plainWords(QString(1000, u'x'), 10).size(), 10);
        const auto cut = transport::plainWords(u"123\U0001F600 and more of it"_s, 5);
        QVERIFY(!cut.at(cut.size() - 2).isHighSurrogate());
        QVERIFY(cut.endsWith(u'\u2026'));
    }

    void pagesSayTheirTitle_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("title") << QByteArray("<!DOCTYPE html><html><head><title>\n 502 Bad\nGateway </title>")
                               << u"502 Bad Gateway"_s;
        QTest::newRow("no title") << QByteArray(
            "<html><style>p{}</style><script>alert('x')</script><body><p>Sign <b>in</b></p>")
                                  << u"Sign in"_s;
        QTest::newRow("empty title") << QByteArray("<html><title> </title><p>Gone") << u"Gone"_s;
        QTest::newRow("text") << QByteArray("\n\nnot now\nsecond line") << u"not now"_s;
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("open tag") << QByteArray("<html><p") << QString();
    }

    void pagesSayTheirTitle()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        transport::WireAnswer answer;
        answer.body = body;
        QCOMPARE(transport::firstWords(answer), words);
    }
};

QTEST_GUILESS_MAIN(TestApiErrors)
#include "tst_apierrors.moc"
