// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/simulatedserver.h"
#include "transport/throttledtransport.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::SimulatedServer;
using transport::Priority;
using transport::Throttle;
using transport::ThrottledTransport;
using Kind = SimulatedServer::Kind;
using Rule = SimulatedServer::Rule;
using Duration = base::Clock::Duration;

Q_DECLARE_METATYPE(SimulatedServer::Options)

namespace {

transport::RateLimits publishedLimits()
{
    return transport::RateLimits::parse(
               R"({"buckets": [{"name": "default", "limit": 10, "perSeconds": 1, "methods": "*"}]})")
        .value();
}

/// A console that always has something to fetch, against a server under a clock that a test moves.
class Bench {
public:
    explicit Bench(const SimulatedServer::Options &options) : server(clock, options), throttle(clock, options.seed)
    {
        throttle.setLane({u"c"_s, u"h:443"_s, false, publishedLimits()});
        for (int i = 0; i < 20; ++i)
            ask();
    }

    void ask()
    {
        transport.send(support::makeRequest(u"network.getEndpointsList"_s, Priority::Sweep))
            .then(
                &context, [this](const transport::Reply &) { ask(); },
                [this](const base::ApiError &) {
                    ++failures;
                    ask();
                });
    }

    /// Of what `permitted` a second would have allowed.
    double rate(double permitted, Duration from, Duration until) const
    {
        return server.admitted(from, until) / (permitted * std::chrono::duration<double>(until - from).count());
    }
    double refusedShare(Duration from, Duration until) const
    {
        const int refused = server.refused(from, until);
        return refused / static_cast<double>(std::max(1, refused + server.admitted(from, until)));
    }

    support::FakeClock clock;
    QObject context;
    SimulatedServer server;
    Throttle throttle;
    ThrottledTransport transport{server, throttle, clock, u"c"_s};
    int failures = 0;
};

SimulatedServer::Options plain(std::vector<Rule> rules, quint32 seed = 1)
{
    return {std::move(rules), true, 70ms, 90ms, seed};
}

} // namespace

/// The throttle against servers whose limits it was not told, or was told wrong: seconds of work for minutes of time.
class TestThrottleLearning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsARateNearTheTruth_data()
    {
        QTest::addColumn<SimulatedServer::Options>("options");
        QTest::addColumn<double>("permitted"); // a second
        QTest::addColumn<double>("leastRate"); // of permitted
        QTest::addColumn<double>("mostRefused");
        QTest::addColumn<Duration>("from");
        QTest::addColumn<Duration>("until");
        quint32 seeds = 8;
        bool retryAfter = true;
        const auto row = [&](const char *name, const std::vector<Rule> &rules, Duration shortest, Duration longest,
                             double permitted, double leastRate, double mostRefused, Duration from, Duration until) {
            for (quint32 seed = 1; seed <= seeds; ++seed) {
                QTest::addRow("%s, %s, seed %u", name, retryAfter ? "Retry-After" : "no Retry-After", seed)
                    << SimulatedServer::Options{rules, retryAfter, shortest, longest, seed} << permitted << leastRate
                    << mostRefused << from << until;
            }
        };
        // clang-format off
        row("told, steady", {{10, 1s}}, 70ms, 90ms, 10, 0.95, 0, 0s, 20s);
        row("told, jitter", {{10, 1s}}, 20ms, 200ms, 10, 0.80, 0.01, 0s, 20s);
        for (const bool named : {true, false}) {
            retryAfter = named;
            seeds = 8;
            row("4/s", {{4, 1s}}, 70ms, 90ms, 4, 0.85, 0.02, 60s, 120s);
            row("4/s, jitter", {{4, 1s}}, 20ms, 200ms, 4, 0.80, 0.02, 60s, 120s);
            row("4/s, no latency", {{4, 1s}}, 1ms, 3ms, 4, 0.85, 0.02, 60s, 120s);
            row("100/min", {{100, 60s}}, 70ms, 90ms, 100 / 60.0, 0.85, 0.02, 60s, 120s);
            row("100/min, jitter", {{100, 60s}}, 20ms, 200ms, 100 / 60.0, 0.85, 0.02, 60s, 120s);
            row("100/min, no latency", {{100, 60s}}, 1ms, 3ms, 100 / 60.0, 0.85, 0.02, 60s, 120s);
            seeds = 2;
            row("4/s later", {{4, 1s}}, 70ms, 90ms, 4, 0.9, 0.01, 120s, 600s);
            row("100/min later", {{100, 60s}}, 70ms, 90ms, 100 / 60.0, 0.9, 0.01, 120s, 600s);
            row("7/s", {{7, 1s}}, 70ms, 90ms, 7, 0.85, 0.02, 60s, 120s);
            row("1/s", {{1, 1s}}, 70ms, 90ms, 1, 0.85, 0.02, 60s, 240s);
            row("20 per 5 s", {{20, 5s}}, 70ms, 90ms, 4, 0.85, 0.02, 60s, 120s);
            row("50 per 10 s", {{50, 10s}}, 70ms, 90ms, 5, 0.85, 0.02, 60s, 120s);
            row("100 per 45 s", {{100, 45s}}, 70ms, 90ms, 100 / 45.0, 0.75, 0.02, 60s, 600s); // taken for 60 s, then raised
            row("500 per 300 s", {{500, 300s}}, 70ms, 90ms, 500 / 300.0, 0.85, 0.02, 600s, 1800s);
            row("10/s and 100/min", {{10, 1s}, {100, 60s}}, 70ms, 90ms, 100 / 60.0, 0.85, 0.02, 60s, 120s);
            row("4/s and 100/min", {{4, 1s}, {100, 60s}}, 70ms, 90ms, 100 / 60.0, 0.85, 0.02, 120s, 600s);
            row("fixed 4/s", {{4, 1s, Kind::Fixed}}, 70ms, 90ms, 4, 0.85, 0.02, 60s, 180s);
            row("fixed 100/min", {{100, 60s, Kind::Fixed}}, 70ms, 90ms, 100 / 60.0, 0.85, 0.02, 120s, 600s);
            row("bucket 4/s", {{4, 1s, Kind::Bucket}}, 70ms, 90ms, 4, 0.85, 0.02, 60s, 180s);
            // Looks like several shorter windows first, and is climbed back to.
            row("bucket 100/min", {{100, 60s, Kind::Bucket}}, 70ms, 90ms, 100 / 60.0, 0.65, 0.02, 120s, 600s);
            row("4/s, counts refused", {{4, 1s, Kind::Sliding, true}}, 70ms, 90ms, 4, 0.85, 0.02, 60s, 180s);
            // Without a named pause each probe moves the end away: taken for 100 per 120 s, then raised.
            row("100/min, counts refused", {{100, 60s, Kind::Sliding, true}}, 70ms, 90ms, 100 / 60.0, named ? 0.85 : 0.5, 0.02, 120s, 600s);
        }
        // clang-format on
    }

    void holdsARateNearTheTruth()
    {
        QFETCH(SimulatedServer::Options, options);
        QFETCH(double, permitted);
        QFETCH(double, leastRate);
        QFETCH(double, mostRefused);
        QFETCH(Duration, from);
        QFETCH(Duration, until);
        Bench bench(options);
        bench.clock.advance(until);
        const double rate = bench.rate(permitted, from, until);
        const double share = bench.refusedShare(from, until);
        const auto facts = u"rate %1, refused %2"_s.arg(rate).arg(share);
        if (qEnvironmentVariableIsSet("PLUMBLINE_SHOW_FIGURES"))
            qInfo().noquote() << facts;
        QVERIFY2(rate >= leastRate, qPrintable(facts));
        QVERIFY2(share <= mostRefused, qPrintable(facts));
        QCOMPARE(bench.failures, 0);
        QVERIFY(bench.server.mostInFlight() <= Throttle::inFlightPerHost);
    }

    void followsALimitThatIsLowered()
    {
        Bench bench(plain({{10, 1s}}));
        bench.clock.advance(60s);
        bench.server.setRules({{4, 1s}});
        bench.clock.advance(180s);
        QVERIFY2(bench.rate(4, 180s, 240s) >= 0.85, qPrintable(QString::number(bench.rate(4, 180s, 240s))));
        QVERIFY(bench.refusedShare(180s, 240s) <= 0.02);
    }

    void climbsBackWhenALimitIsRaised()
    {
        Bench bench(plain({{4, 1s}}));
        bench.clock.advance(60s);
        QVERIFY(bench.throttle.report().buckets.first().learnt);
        bench.server.setRules({{10, 1s}});
        bench.clock.advance(10min);
        QVERIFY2(bench.rate(10, 9min, 11min) >= 0.9, qPrintable(QString::number(bench.rate(10, 9min, 11min))));
        QVERIFY(!bench.throttle.report().buckets.first().learnt);
        QCOMPARE(bench.throttle.report().buckets.first().limit, 10);
    }

    /// Another program with the same key takes half: refusals that no window explains.
    void yieldsToOthers()
    {
        Bench bench(plain({{10, 1s}}));
        for (int i = 0; i < 4 * 300; ++i) {
            bench.server.useElsewhere(1);
            bench.clock.advance(250ms);
        }
        QVERIFY2(bench.refusedShare(60s, 300s) <= 0.05, qPrintable(QString::number(bench.refusedShare(60s, 300s))));
        QVERIFY2(bench.rate(6, 60s, 300s) >= 0.6, qPrintable(QString::number(bench.rate(6, 60s, 300s))));
    }

    void neverGoesAboveWhatIsPublished()
    {
        Bench bench(plain({{1000, 1s}}));
        bench.clock.advance(5min);
        const auto &receipts = bench.server.receipts();
        for (std::size_t i = 10; i < receipts.size(); ++i)
            QVERIFY(receipts[i].at - receipts[i - 10].at >= 1s);
    }

    void lostAnswersCountAsSent()
    {
        Bench bench(plain({{10, 1s}}));
        bench.server.setFailing(true);
        bench.clock.advance(10s);
        QVERIFY(bench.failures > 50);
        QVERIFY(bench.failures <= 100);
        bench.server.setFailing(false);
        bench.clock.advance(20s);
        QCOMPARE(bench.server.refused(0s, 30s), 0);
    }
};

QTEST_GUILESS_MAIN(TestThrottleLearning)
#include "tst_throttlelearning.moc"
