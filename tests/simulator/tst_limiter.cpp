// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/latency.h"
#include "simulator/limiter.h"
#include "simulator/limits.h"
#include "simulator/options.h"

#include <QTest>

using namespace simulator;
using namespace std::chrono_literals;

class tst_Limiter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void letsThroughNoMoreThanTheLimitInAnyWindow();
    void windowsSlide();
    void keysAndBucketsAreApart();
    void refusedOnesCountOnlyWhenTheyShould_data();
    void refusedOnesCountOnlyWhenTheyShould();
    void theMostSpecificPatternDecides_data();
    void theMostSpecificPatternDecides();
    void readsFiles();
    void refusesBadFiles_data();
    void refusesBadFiles();
    void latencyIsSeededAndWithinItsRange();
    void latencyEndsWhenStopped();

private:
    static LimitRules rules(std::size_t limit, std::chrono::microseconds per);
    static Limiter::Instant at(std::chrono::microseconds time) { return Limiter::Instant(time + 1h); }
};

LimitRules tst_Limiter::rules(std::size_t limit, std::chrono::microseconds per)
{
    LimitRules rules;
    rules.buckets.push_back({"all", limit, per, {}});
    return rules;
}

void tst_Limiter::letsThroughNoMoreThanTheLimitInAnyWindow()
{
    Limiter limiter(rules(10, 1s));
    const auto *bucket = limiter.rules().bucketFor("network.getCompaniesList");
    // 1 000 askers, a millisecond apart: no window of a second may hold more than ten that were let through.
    std::vector<Limiter::Instant> admitted;
    for (int turn = 0; turn < 5'000; ++turn) {
        if (limiter.admit("k", bucket, at(turn * 1ms)).admitted)
            admitted.push_back(at(turn * 1ms));
    }
    QCOMPARE(admitted.size(), std::size_t(50));
    for (std::size_t first = 0; first + 10 < admitted.size(); ++first)
        QVERIFY(admitted[first + 10] - admitted[first] >= 1s);
}

void tst_Limiter::windowsSlide()
{
    Limiter limiter(rules(2, 60s));
    const auto *bucket = limiter.rules().bucketFor("x.y");
    QVERIFY(limiter.admit("k", bucket, at(0s)).admitted);
    QVERIFY(limiter.admit("k", bucket, at(59s)).admitted);
    auto refused = limiter.admit("k", bucket, at(59s));
    QVERIFY(!refused.admitted);
    QCOMPARE(refused.wait, std::chrono::microseconds(1s));
    QVERIFY(!limiter.admit("k", bucket, at(60s - 1us)).admitted);
    QVERIFY(limiter.admit("k", bucket, at(60s)).admitted);
    // The one of 59 s still counts: a window that began anew at the full minute would let this through.
    refused = limiter.admit("k", bucket, at(61s));
    QVERIFY(!refused.admitted);
    QCOMPARE(refused.wait, std::chrono::microseconds(58s));
}

void tst_Limiter::keysAndBucketsAreApart()
{
    LimitRules two = rules(1, 1s);
    two.buckets.push_back({"slow", 1, 60s, {"push.*"}});
    Limiter limiter(two);
    const auto *usual = limiter.rules().bucketFor("network.x");
    const auto *slow = limiter.rules().bucketFor("push.x");
    QVERIFY(usual != slow);
    QVERIFY(limiter.admit("a", usual, at(0s)).admitted);
    QVERIFY(limiter.admit("a", slow, at(0s)).admitted);
    QVERIFY(limiter.admit("b", usual, at(0s)).admitted);
    QVERIFY(!limiter.admit("a", usual, at(0s)).admitted);
    QVERIFY(limiter.admit("a", nullptr, at(0s)).admitted);
}

void tst_Limiter::refusedOnesCountOnlyWhenTheyShould_data()
{
    QTest::addColumn<bool>("countRefused");
    QTest::addColumn<bool>("admitted");
    QTest::newRow("not counted") << false << true;
    QTest::newRow("counted") << true << false;
}

void tst_Limiter::refusedOnesCountOnlyWhenTheyShould()
{
    QFETCH(bool, countRefused);
    LimitRules all = rules(1, 1s);
    all.countRefused = countRefused;
    Limiter limiter(all);
    const auto *bucket = limiter.rules().bucketFor("x.y");
    QVERIFY(limiter.admit("k", bucket, at(0s)).admitted);
    QVERIFY(!limiter.admit("k", bucket, at(500ms)).admitted);
    QTEST(limiter.admit("k", bucket, at(1s)).admitted, "admitted");
}

void tst_Limiter::theMostSpecificPatternDecides_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("bucket");
    QTest::newRow("none") << QByteArray("general.getApiKeyDetails") << QByteArray("default");
    QTest::newRow("one") << QByteArray("network.createScanTask") << QByteArray("tasks");
    QTest::newRow("longer name") << QByteArray("network.createScanTaskX") << QByteArray("default");
    QTest::newRow("star") << QByteArray("quarantine.createEmptyQuarantineTask") << QByteArray("tasks");
    QTest::newRow("slow") << QByteArray("network.assignPolicy") << QByteArray("slow");
    QTest::newRow("star at the end") << QByteArray("push.getPushEventStats") << QByteArray("slow");
    QTest::newRow("companies") << QByteArray("companies.getCompanyDetails") << QByteArray("licensing-companies");
}

void tst_Limiter::theMostSpecificPatternDecides()
{
    QFETCH(QByteArray, method);
    const auto published = readLimits(strictLimits());
    QVERIFY2(published.has_value(), published ? "" : qPrintable(published.error()));
    const auto *bucket = published->bucketFor(method.toStdString());
    QVERIFY(bucket);
    QTEST(QByteArray::fromStdString(bucket->name), "bucket");

    LimitRules nested;
    nested.buckets = {
        {"wide", 1, 1s, {"*.get*"}}, {"narrow", 1, 1s, {"network.get*"}}, {"exact", 1, 1s, {"network.getContainers"}}};
    QCOMPARE(nested.bucketFor("network.getContainers")->name, "exact");
    QCOMPARE(nested.bucketFor("network.getIntegrators")->name, "narrow");
    QCOMPARE(nested.bucketFor("policies.getPoliciesList")->name, "wide");
    QVERIFY(!nested.bucketFor("network.killProcess"));
}

void tst_Limiter::readsFiles()
{
    const auto own = readLimits(R"({"buckets": [{"name": "all", "limit": 4, "perSeconds": 0.5, "methods": "*"}],
                                    "cloudSecurity": {"limit": 3, "perSeconds": 2}, "retryAfter": false, "countRefused": true})");
    QVERIFY(own.has_value());
    QCOMPARE(own->buckets.size(), std::size_t(1));
    QCOMPARE(own->buckets[0].limit, std::size_t(4));
    QCOMPARE(own->buckets[0].per, std::chrono::microseconds(500ms));
    QVERIFY(own->cloud.has_value());
    QCOMPARE(own->cloud->limit, std::size_t(3));
    QVERIFY(!own->retryAfter);
    QVERIFY(own->countRefused);
    QVERIFY(readLimits({})->buckets.empty());
}

void tst_Limiter::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("limits: 10");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no buckets") << QByteArray("{}");
    QTest::newRow("limit as text") << QByteArray(
        R"({"buckets": [{"name": "a", "limit": "10", "perSeconds": 1, "methods": "*"}]})");
    QTest::newRow("negative limit") << QByteArray(
        R"({"buckets": [{"name": "a", "limit": -1, "perSeconds": 1, "methods": "*"}]})");
    QTest::newRow("no time") << QByteArray(R"({"buckets": [{"name": "a", "limit": 1, "methods": "*"}]})");
    QTest::newRow("no time at all") << QByteArray(
        R"({"buckets": [{"name": "a", "limit": 1, "perSeconds": 0, "methods": "*"}]})");
}

void tst_Limiter::refusesBadFiles()
{
    QFETCH(QByteArray, text);
    const auto rules = readLimits(text);
    QVERIFY(!rules.has_value());
    QVERIFY(rules.error().endsWith(u'.'));
}

void tst_Limiter::latencyIsSeededAndWithinItsRange()
{
    Latency one(20ms, 200ms, 7);
    Latency same(20ms, 200ms, 7);
    Latency other(20ms, 200ms, 8);
    int differences = 0;
    std::chrono::microseconds least = 1h, most = 0us;
    for (int turn = 0; turn < 2'000; ++turn) {
        const auto drawn = one.draw();
        QCOMPARE(same.draw(), drawn);
        differences += other.draw() != drawn;
        least = std::min(least, drawn);
        most = std::max(most, drawn);
    }
    QVERIFY(least >= 10ms && most <= 100ms); // one way of two
    QVERIFY(least < 11ms && most > 99ms);
    QVERIFY(differences > 1'900);
}

void tst_Limiter::latencyEndsWhenStopped()
{
    Latency hour(1h, 1h, 1);
    hour.stop();
    hour.oneWay(); // or the test times out
}

QTEST_GUILESS_MAIN(tst_Limiter)
#include "tst_limiter.moc"
