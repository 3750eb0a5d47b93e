// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/page.h"
#include "records/values.h"

#include <QJsonDocument>
#include <QTest>

#include <ctime>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

struct Thing {
    QString id;
    static Thing from(const QJsonObject &json) { return {records::id(json, "id"_L1)}; }
};

QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

records::PageFacts factsOf(const QByteArray &json)
{
    return records::pageFrom<Thing>(schema::Document(parsed(json))).value().facts;
}

} // namespace

class tst_Values : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void moments_data();
    void moments();
    void macs_data();
    void macs();
    void integers_data();
    void integers();
    void numberedIdsAreText();
    void missingIsNotFalse();
    void pageOfEachShape();
    void nonsenseCountsAreNotCounts();
    void answersWithoutAListAreUndecodable_data();
    void answersWithoutAListAreUndecodable();
    void itemsThatAreNoObjectsAreCounted();
    void fingerprintsSeePagesByTheirIds();
    void dataIsAnObjectOrAListOfOne();
};

void tst_Values::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::addColumn<bool>("never");
    QTest::newRow("no zone is UTC") << u"2026-10-04T08:15:00"_s << u"2026-10-04T08:15:00.000Z"_s << false;
    QTest::newRow("Z") << u"2026-10-04T08:15:00Z"_s << u"2026-10-04T08:15:00.000Z"_s << false;
    QTest::newRow("milliseconds") << u"2025-02-11T08:14:05.120Z"_s << u"2025-02-11T08:14:05.120Z"_s << false;
    QTest::newRow("offset with colon") << u"2026-10-04T04:09:29+02:00"_s << u"2026-10-04T02:09:29.000Z"_s << false;
    QTest::newRow("offset without colon") << u"2026-10-04T04:09:29+0200"_s << u"2026-10-04T02:09:29.000Z"_s << false;
    QTest::newRow("zero offset") << u"2026-10-04T04:09:29+0000"_s << u"2026-10-04T04:09:29.000Z"_s << false;
    QTest::newRow("negative offset") << u"2026-01-01T00:00:00-05:30"_s << u"2026-01-01T05:30:00.000Z"_s << false;
    QTest::newRow("skipped hour in Berlin") << u"2026-03-29T02:30:00"_s << u"2026-03-29T02:30:00.000Z"_s << false;
    QTest::newRow("a date alone") << u"2026-03-29"_s << u"2026-03-29T00:00:00.000Z"_s << false;
    QTest::newRow("a space for the T") << u"2026-10-04 08:15:00"_s << u"2026-10-04T08:15:00.000Z"_s << false;
    QTest::newRow("never") << u"0001-01-01T00:00:00"_s << QString() << true;
    QTest::newRow("never in UTC") << u"0001-01-01T00:00:00Z"_s << QString() << true;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("the word None") << u"None"_s << QString() << false;
    QTest::newRow("no such day") << u"2026-02-30T00:00:00"_s << QString() << false;
    QTest::newRow("a novel") << QString(100000, u'1') << QString() << false;
}

void tst_Values::moments()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    QFETCH(bool, never);
    for (const auto zone : {"UTC", "Europe/Berlin", "America/St_Johns"}) {
        qputenv("TZ", zone);
        tzset();
        const auto moment = records::moment(text);
        QCOMPARE(moment.isKnown() ? moment.utc.toString(Qt::ISODateWithMs) : QString(), utc);
        QCOMPARE(moment.never, never);
    }
    qputenv("TZ", "UTC");
    tzset();
}

void tst_Values::macs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mac");
    QTest::newRow("bare") << u"0011223344ff"_s << u"00:11:22:33:44:FF"_s;
    QTest::newRow("colons") << u"00:11:22:33:44:ff"_s << u"00:11:22:33:44:FF"_s;
    QTest::newRow("dashes") << u"00-11-22-33-44-FF"_s << u"00:11:22:33:44:FF"_s;
    QTest::newRow("mixed separators stay") << u"00-11:22-33:44-FF"_s << u"00-11:22-33:44-FF"_s;
    QTest::newRow("not hex stays") << u"0011223344gg"_s << u"0011223344gg"_s;
    QTest::newRow("other length stays") << u"00112233"_s << u"00112233"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_Values::macs()
{
    QFETCH(QString, text);
    QFETCH(QString, mac);
    QCOMPARE(records::mac(text), mac);
}

void tst_Values::integers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isInteger");
    QTest::addColumn<qint64>("number");
    QTest::newRow("zero") << "0"_ba << true << qint64(0);
    QTest::newRow("zero as a fraction") << "0.0"_ba << true << qint64(0);
    QTest::newRow("negative") << "-7"_ba << true << qint64(-7);
    QTest::newRow("largest") << "9223372036854775807"_ba << true << std::numeric_limits<qint64>::max();
    QTest::newRow("too large") << "1e300"_ba << false << qint64(0);
    QTest::newRow("fraction") << "1.5"_ba << false << qint64(0);
    QTest::newRow("text") << "\"5\""_ba << false << qint64(0);
    QTest::newRow("boolean") << "true"_ba << false << qint64(0);
    QTest::newRow("null") << "null"_ba << false << qint64(0);
}

void tst_Values::integers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isInteger);
    QFETCH(qint64, number);
    const auto result = records::integer(parsed(json));
    QCOMPARE(result.has_value(), isInteger);
    QCOMPARE(result.value_or(0), number);
}

void tst_Values::numberedIdsAreText()
{
    QCOMPARE(records::id(parsed("12345678901234567")), u"12345678901234567"_s);
    QCOMPARE(records::id(parsed("\"60aa\"")), u"60aa"_s);
    QCOMPARE(records::id(parsed("{}")), QString());
    QCOMPARE(records::id(parsed("null")), QString());
}

void tst_Values::missingIsNotFalse()
{
    const QJsonObject json{{u"yes"_s, true}, {u"no"_s, false}, {u"word"_s, u"false"_s}, {u"one"_s, 1}};
    QCOMPARE(records::flag(json, "yes"_L1), std::optional(true));
    QCOMPARE(records::flag(json, "no"_L1), std::optional(false));
    for (const auto name : {"word"_L1, "one"_L1, "absent"_L1})
        QVERIFY(!records::flag(json, name));
}

void tst_Values::pageOfEachShape()
{
    const auto first =
        factsOf(R"({"page":1,"pagesCount":3,"perPage":2,"total":5,"hasMoreRecords":true,"items":[{},{}]})");
    QCOMPARE(first.page, std::optional(1));
    QCOMPARE(first.pagesCount, std::optional(3));
    QCOMPARE(first.perPage, std::optional(2));
    QCOMPARE(first.total, std::optional(qint64(5)));
    QCOMPARE(first.hasMore, std::optional(true));
    QCOMPARE(first.count, 2);
    QVERIFY(!first.bare);

    const auto cloud =
        factsOf(R"({"data":[{}],"links":{"next":"https://api.example.test/x?page_cursor=a"},"meta":{"total":812}})");
    QCOMPARE(cloud.next, u"https://api.example.test/x?page_cursor=a"_s);
    QCOMPARE(cloud.total, std::optional(qint64(812)));
    QCOMPARE(factsOf(R"({"data":[{}],"links":{"next":null}})").next, QString());
    QCOMPARE(factsOf(R"({"data":[{}],"links":{"next":""}})").next, QString());

    QCOMPARE(factsOf(R"({"data":[{}],"links":{"next":{"href":"/x?page_cursor=b"}}})").next, u"/x?page_cursor=b"_s);

    QVERIFY(factsOf("[{},{}]").bare);
    QCOMPARE(factsOf("[{},{}]").count, 2);
}

void tst_Values::nonsenseCountsAreNotCounts()
{
    const auto facts =
        factsOf(R"({"page":"1","pagesCount":-1,"perPage":99999999999,"total":1.5,"hasMoreRecords":"yes","items":[]})");
    QVERIFY(!facts.page);
    QVERIFY(!facts.pagesCount);
    QVERIFY(!facts.perPage);
    QVERIFY(!facts.total);
    QVERIFY(!facts.hasMore);
}

void tst_Values::answersWithoutAListAreUndecodable_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("true") << "true"_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("text") << "\"items\""_ba;
    QTest::newRow("no items") << R"({"total":0})"_ba;
    QTest::newRow("items null") << R"({"items":null})"_ba;
    QTest::newRow("items an object") << R"({"items":{}})"_ba;
}

void tst_Values::answersWithoutAListAreUndecodable()
{
    QFETCH(QByteArray, json);
    const auto page = records::pageFrom<Thing>(schema::Document(parsed(json)));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, base::ApiError::Kind::Undecodable);
}

void tst_Values::itemsThatAreNoObjectsAreCounted()
{
    const auto page =
        records::pageFrom<Thing>(schema::Document(parsed(R"({"items":[{"id":"a"},null,7,{"id":"b"}]})"))).value();
    QCOMPARE(page.items.size(), 2);
    QCOMPARE(page.items.last().id, u"b"_s);
    QCOMPARE(page.unreadable, 2);
    QCOMPARE(page.facts.count, 4);
}

void tst_Values::fingerprintsSeePagesByTheirIds()
{
    const auto print = [](const QByteArray &json) { return factsOf(json).fingerprint; };
    QCOMPARE(print(R"([{"id":"a","seen":1},{"id":"b"}])"), print(R"([{"id":"a","seen":2},{"id":"b"}])"));
    QVERIFY(print(R"([{"id":"a"},{"id":"b"}])") != print(R"([{"id":"b"},{"id":"a"}])"));
    QVERIFY(print(R"([{"id":"a"}])") != print(R"([{"id":"a"},{"id":"b"}])"));
    QCOMPARE(print(R"([{"name":"a"}])"), print(R"([{"name":"a"}])"));
    QVERIFY(print(R"([{"name":"a"}])") != print(R"([{"name":"b"}])"));
}

void tst_Values::dataIsAnObjectOrAListOfOne()
{
    const auto idOf = [](const QByteArray &json) {
        const auto thing = records::dataFrom<Thing>(schema::Document(parsed(json)));
        return thing ? thing->id : u"none"_s;
    };
    QCOMPARE(idOf(R"({"data":{"id":"a"}})"), u"a"_s);
    QCOMPARE(idOf(R"({"data":[{"id":"a"}]})"), u"a"_s);
    QCOMPARE(idOf(R"({"data":[{"id":"a"},{"id":"b"}]})"), u"none"_s);
    QCOMPARE(idOf(R"({"data":[]})"), u"none"_s);
    QCOMPARE(idOf("true"), u"none"_s);
}

QTEST_GUILESS_MAIN(tst_Values)
#include "tst_values.moc"
