// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/ratelimits.h"

#include <QFile>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using transport::RateLimits;

namespace {

RateLimits ours()
{
    QFile file(QStringLiteral(PLUMBLINE_RESOURCES "/api/rate-limits.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no rate-limits.json");
    auto limits = RateLimits::parse(file.readAll());
    if (!limits)
        qFatal("%s", qPrintable(limits.error().message));
    return *limits;
}

schema::Method method(const QString &id)
{
    schema::Method out;
    out.id = id;
    out.area = id.section(u'.', 0, 0);
    out.name = id.section(u'.', 1);
    return out;
}

} // namespace

class TestRateLimits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOurFile()
    {
        const auto limits = ours();
        const auto &first = limits.buckets().first();
        QCOMPARE(first.name, u"default"_s);
        QCOMPARE(first.limit, 10);
        QCOMPARE(first.window, base::Clock::Duration(1s));
        QCOMPARE(first.burst, 10);
        const auto &cloud = limits.buckets().at(limits.cloudSecurity());
        QVERIFY(!cloud.isPublished());
        QCOMPARE(cloud.inFlight, 1);
        QCOMPARE(cloud.backOff, (QList<base::Clock::Duration>{1s, 2s, 4s, 8s}));
    }

    void everyMethodHasItsBucket_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("bucket");
        const auto row = [](const char *id, const char *bucket) {
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(bucket);
        };
        row("network.getEndpointsList", "default");
        row("companies.getCompanyDetails", "licensing-companies");
        row("companies.getCompanyDetailsByUser", "default");
        row("licensing.setMonthlySubscription", "tasks");
        row("network.createScanTask", "tasks");
        row("network.createScanTaskByMac", "tasks");
        row("quarantine.createRestoreQuarantineItemTask", "tasks");
        row("quarantine.getQuarantineItemsList", "default");
        row("push.getPushEventSettings", "slow");
        row("maintenanceWindows.assignMaintenanceWindows", "slow");
        row("maintenanceWindows.unassignMaintenanceWindows", "slow");
        row("network.assignPolicy", "slow");
    }

    void everyMethodHasItsBucket()
    {
        QFETCH(QString, id);
        QFETCH(QString, bucket);
        QCOMPARE(ours().bucketOf(method(id)).name, bucket);
    }

    void cloudSecurityIsABucketOfItsOwn()
    {
        const auto limits = ours();
        auto listChecks = method(u"cloudSecurity.listChecks"_s);
        listChecks.protocol = schema::Protocol::Rest;
        QCOMPARE(limits.bucketOf(listChecks).name, u"cloud-security"_s);
    }

    void theMostSpecificPatternWins()
    {
        const auto limits = RateLimits::parse(R"({"buckets": [
            {"name": "rest", "limit": 10, "perSeconds": 1, "methods": "*"},
            {"name": "wide", "limit": 5, "perSeconds": 1, "methods": ["push.*"]},
            {"name": "near", "limit": 5, "perSeconds": 1, "methods": ["push.get*Stats"]},
            {"name": "exact", "limit": 5, "perSeconds": 1, "methods": ["push.getStats"]}]})");
        QVERIFY(limits);
        QCOMPARE(limits->bucketOf(method(u"push.getStats"_s)).name, u"exact"_s);
        QCOMPARE(limits->bucketOf(method(u"push.getPushStats"_s)).name, u"near"_s);
        QCOMPARE(limits->bucketOf(method(u"push.setStats"_s)).name, u"wide"_s);
        QCOMPARE(limits->bucketOf(method(u"pushy.x"_s)).name, u"rest"_s);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("same") << u"a.b"_s << u"a.b"_s << true;
        QTest::newRow("longer") << u"a.b"_s << u"a.bc"_s << false;
        QTest::newRow("tail") << u"a.*"_s << u"a."_s << true;
        QTest::newRow("middle") << u"a.create*Task"_s << u"a.createTaskTask"_s << true;
        QTest::newRow("not the end") << u"a.create*Task"_s << u"a.createTaskX"_s << false;
        QTest::newRow("no regular expression") << u"a.b"_s << u"axb"_s << false;
        QTest::newRow("two stars") << u"*.get*"_s << u"x.y.getZ"_s << true;
    }

    void matches()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QTEST(RateLimits::matches(pattern, text), "expected");
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("not JSON") << QByteArray("{");
        QTest::newRow("nothing") << QByteArray("{}");
        QTest::newRow("no rest") << QByteArray(
            R"({"buckets":[{"name":"a","limit":1,"perSeconds":1,"methods":["a.b"]}]})");
        QTest::newRow("two rests") << QByteArray(R"({"buckets":[{"name":"a","limit":1,"perSeconds":1,"methods":"*"},
            {"name":"b","limit":1,"perSeconds":1,"methods":"*"}]})");
        QTest::newRow("no window") << QByteArray(
            R"({"buckets":[{"name":"a","limit":1,"perSeconds":0,"methods":"*"}]})");
        QTest::newRow("negative") << QByteArray(
            R"({"buckets":[{"name":"a","limit":-1,"perSeconds":1,"methods":"*"}]})");
        QTest::newRow("twice") << QByteArray(R"({"buckets":[{"name":"a","limit":1,"perSeconds":1,"methods":"*"},
            {"name":"b","limit":1,"perSeconds":1,"methods":["x.y"]},{"name":"c","limit":1,"perSeconds":1,"methods":["x.y"]}]})");
        QTest::newRow("no area") << QByteArray(R"({"buckets":[{"name":"a","limit":1,"perSeconds":1,"methods":"*"},
            {"name":"b","limit":1,"perSeconds":1,"methods":["y"]}]})");
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        const auto limits = RateLimits::parse(json);
        QVERIFY(!limits);
        QVERIFY(limits.error().message.size() > 15);
    }

    void usersMayHaveOtherNumbers()
    {
        auto limits = ours();
        limits.override(u"default"_s, 3, 1s);
        limits.override(u"slow"_s, 20, 60s);
        limits.override(u"tasks"_s, 0, 1s);
        limits.override(u"no such"_s, 3, 1s);
        QCOMPARE(limits.buckets().first().limit, 3);
        QCOMPARE(limits.buckets().first().burst, 3);
        QVERIFY(limits.isOverridden(0));
        const auto &slow = limits.bucketOf(method(u"push.x"_s));
        QCOMPARE(slow.limit, 20);
        QCOMPARE(slow.burst, 1);
        QCOMPARE(limits.bucketOf(method(u"network.createScanTask"_s)).limit, 30);
    }
};

QTEST_GUILESS_MAIN(TestRateLimits)
#include "tst_ratelimits.moc"
