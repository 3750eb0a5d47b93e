// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/throttle.h"

#include <QSignalSpy>
#include <QTest>

#include <list>
#include <map>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using transport::Priority;
using transport::RateLimits;
using transport::Throttle;
using Duration = base::Clock::Duration;
using Outcome = Throttle::Outcome;

namespace {

RateLimits limits(const QByteArray &more = {})
{
    return RateLimits::parse(R"({"buckets": [{"name": "default", "limit": 10, "perSeconds": 1, "methods": "*"})" + more
                             + R"(], "cloudSecurity": {"limit": null, "inFlight": 1, "backOffSeconds": [1, 2, 4, 8]}})")
        .value();
}

/// A throttle whose admissions are written down: who, and when (ms since the start).
class Bench {
public:
    struct Asked {
        QString name;
        Throttle::Ticket ticket;
    };

    Bench() { lane(u"c"_s); }

    void lane(const QString &connection, const QString &host = u"h:443"_s, bool own = false,
              const RateLimits &rates = limits())
    {
        throttle.setLane({connection, host, own, rates});
    }

    /// Answered at once unless \p hold: then with answer().
    std::list<Asked>::iterator ask(const QString &name, Priority priority, bool hold = false,
                                   const QString &method = u"network.x"_s, const QString &connection = u"c"_s)
    {
        const auto it = asked.insert(asked.end(), Asked{name, {}});
        it->ticket = throttle.wait(connection, support::methodOf(method), priority, [this, it, hold] {
            names.append(it->name);
            times.append(ms());
            if (!hold)
                it->ticket.settle(Outcome::Admitted);
        });
        return it;
    }

    void askMany(int count, Priority priority, const QString &name = u"x"_s)
    {
        for (int i = 0; i < count; ++i)
            ask(name, priority);
    }

    double ms() const { return std::chrono::duration<double, std::milli>(clock.now() - start).count(); }

    /// Round trips that were all alike: the guard becomes small and known.
    void learnRoundTrips()
    {
        for (int i = 0; i < 600; ++i)
            ask(u"warm"_s, Priority::Sweep);
        clock.advance(100s);
        QCOMPARE(throttle.queued(), 0);
        names.clear();
        times.clear();
        clock.advance(5s);
        start = clock.now();
    }

    support::FakeClock clock;
    Throttle throttle{clock};
    base::Clock::Instant start = clock.now();
    QStringList names;
    QList<double> times;
    std::list<Asked> asked;
};

} // namespace

class TestThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAdmittedInsideWait()
    {
        Bench bench;
        bench.ask(u"a"_s, Priority::Click);
        QVERIFY(bench.names.isEmpty());
        bench.clock.advance(0ms);
        QCOMPARE(bench.names, QStringList{u"a"_s});
        QCOMPARE(bench.times, QList<double>{0});
    }

    void sweepsAndJobsArePacedEvenly_data()
    {
        QTest::addColumn<Priority>("priority");
        QTest::newRow("sweep") << Priority::Sweep;
        QTest::newRow("job") << Priority::Job;
    }

    void sweepsAndJobsArePacedEvenly()
    {
        QFETCH(Priority, priority);
        Bench bench;
        bench.learnRoundTrips();
        bench.askMany(50, priority);
        bench.clock.advance(6s);
        QCOMPARE(bench.times.size(), 50);
        QCOMPARE(bench.times.first(), 0);
        for (qsizetype i = 1; i < bench.times.size(); ++i) {
            const double gap = bench.times[i] - bench.times[i - 1];
            QVERIFY2(gap >= 100 && gap <= 101, qPrintable(QString::number(gap)));
        }
    }

    void clicksUseTheBurst()
    {
        Bench bench;
        bench.learnRoundTrips();
        bench.askMany(15, Priority::Click);
        bench.clock.advance(0ms);
        QCOMPARE(bench.times, QList<double>(10, 0.0));
        bench.clock.advance(1001ms);
        QCOMPARE(bench.times.size(), 10); // the guard: 2 ms
        bench.clock.advance(1ms);
        QCOMPARE(bench.times.size(), 15);
        QCOMPARE(bench.times.last(), 1002.0);
    }

    void theGuardIsWideUntilTheWayIsKnown()
    {
        Bench bench;
        bench.askMany(20, Priority::Sweep);
        bench.clock.advance(700ms);
        QCOMPARE(bench.times.mid(0, 6), (QList<double>{0, 120, 240, 360, 480, 600}));
    }

    /// Windows are as much longer as each round trip was longer than the fastest.
    void theGuardIsTheSpreadOfRoundTrips()
    {
        Bench bench;
        bench.learnRoundTrips();
        const auto slow = bench.ask(u"slow"_s, Priority::Click, true);
        bench.clock.advance(0ms);
        bench.clock.advance(60ms); // 60 ms longer than all before
        slow->ticket.settle(Outcome::Admitted);
        bench.askMany(10, Priority::Click);
        bench.clock.advance(1000ms);
        QCOMPARE(bench.times.size(), 10); // the first still counts
        const double freed = 1060;
        bench.clock.advance(Duration(2000));
        QCOMPARE(bench.times.size(), 11);
        QVERIFY(bench.times.last() >= freed && bench.times.last() <= freed + 3);
    }

    void theGuardIsBounded()
    {
        Bench bench;
        bench.learnRoundTrips();
        const auto stuck = bench.ask(u"stuck"_s, Priority::Click, true);
        bench.clock.advance(3s);
        stuck->ticket.settle(Outcome::Admitted); // sent 3 s ago: cannot count any more
        bench.askMany(10, Priority::Click);
        bench.clock.advance(0ms);
        QCOMPARE(bench.times.count(3000.0), 10);
    }

    void aClickGoesBeforeAQueueOfSweeps()
    {
        Bench bench;
        bench.learnRoundTrips();
        bench.askMany(1000, Priority::Sweep, u"sweep"_s);
        bench.clock.advance(20s);
        bench.names.clear();
        bench.times.clear();
        const double asked = bench.ms();
        bench.ask(u"click"_s, Priority::Click);
        bench.ask(u"page"_s, Priority::Page);
        bench.clock.advance(250ms);
        QCOMPARE(bench.names.mid(0, 2), (QStringList{u"click"_s, u"page"_s}));
        QVERIFY(bench.times[0] - asked <= 101);
        QVERIFY(bench.times[1] - asked <= 202);
    }

    void prioritiesInOrder()
    {
        Bench bench;
        bench.learnRoundTrips();
        bench.askMany(10, Priority::Click, u"full"_s);
        bench.clock.advance(0ms);
        bench.names.clear();
        bench.ask(u"sweep"_s, Priority::Sweep);
        bench.ask(u"job"_s, Priority::Job);
        bench.ask(u"page"_s, Priority::Page);
        bench.ask(u"click"_s, Priority::Click);
        bench.ask(u"click 2"_s, Priority::Click);
        bench.clock.advance(3s);
        QCOMPARE(bench.names, (QStringList{u"click"_s, u"click 2"_s, u"page"_s, u"job"_s, u"sweep"_s}));
    }

    void nothingStarves()
    {
        Bench bench;
        bench.ask(u"sweep"_s, Priority::Sweep);
        bench.clock.advance(0ms);
        bench.names.clear();
        for (const auto priority : {Priority::Page, Priority::Job, Priority::Sweep})
            bench.ask(transport::nameOf(priority), priority);
        for (int i = 0; i < 600; ++i) { // two clicks for every slot there is, for a minute
            bench.askMany(2, Priority::Click, u"click"_s);
            bench.clock.advance(100ms);
        }
        for (const auto &[name, within] : std::map<QString, int>{{u"page"_s, 35}, {u"job"_s, 110}, {u"sweep"_s, 320}}) {
            const auto place = bench.names.indexOf(name);
            QVERIFY2(place >= 0 && place < within, qPrintable(u"%1 came as number %2"_s.arg(name).arg(place)));
        }
    }

    void connectionsTakeTurns()
    {
        Bench bench;
        bench.lane(u"d"_s);
        for (int i = 0; i < 100; ++i)
            bench.ask(u"c"_s, Priority::Sweep);
        for (int i = 0; i < 3; ++i)
            bench.ask(u"d"_s, Priority::Sweep, false, u"network.x"_s, u"d"_s);
        bench.clock.advance(2s);
        QCOMPARE(bench.names.mid(0, 7), (QStringList{u"c"_s, u"d"_s, u"c"_s, u"d"_s, u"c"_s, u"d"_s, u"c"_s}));
    }

    void oneHostIsOneBudgetUnlessTheUserSaysOtherwise()
    {
        for (const bool own : {false, true}) {
            Bench bench;
            bench.lane(u"c"_s, u"h:443"_s, own);
            bench.lane(u"d"_s, u"h:443"_s, own);
            for (int i = 0; i < 10; ++i) {
                bench.ask(u"c"_s, Priority::Click);
                bench.ask(u"d"_s, Priority::Click, false, u"network.x"_s, u"d"_s);
            }
            bench.clock.advance(0ms);
            QCOMPARE(bench.names.size(), own ? 20 : 10);
        }
        Bench bench;
        bench.lane(u"d"_s, u"other:443"_s);
        for (int i = 0; i < 10; ++i) {
            bench.ask(u"c"_s, Priority::Click);
            bench.ask(u"d"_s, Priority::Click, false, u"network.x"_s, u"d"_s);
        }
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.size(), 20);
    }

    void bucketsOfMethodsAndTheOverallOne()
    {
        const auto rates =
            limits(R"(, {"name": "tasks", "limit": 3, "perSeconds": 60, "methods": ["network.createScanTask"]})");
        Bench bench;
        bench.lane(u"c"_s, u"h:443"_s, false, rates);
        for (int i = 0; i < 4; ++i)
            bench.ask(u"task"_s, Priority::Click, false, u"network.createScanTask"_s);
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.count(u"task"_s), 3); // its own limit
        bench.askMany(8, Priority::Click, u"other"_s);
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.count(u"other"_s), 7); // all of them count in the default bucket
        bench.clock.advance(2s);
        QCOMPARE(bench.names.count(u"other"_s), 8);
        QCOMPARE(bench.names.count(u"task"_s), 3);
        bench.clock.advance(60s);
        QCOMPARE(bench.names.count(u"task"_s), 4);
    }

    void aBurstSmallerThanTheLimitIsKept()
    {
        Bench bench;
        bench.lane(u"c"_s, u"h:443"_s, false,
                   limits(R"(, {"name": "slow", "limit": 5, "perSeconds": 60, "burst": 1, "methods": ["push.*"]})"));
        for (int i = 0; i < 3; ++i)
            bench.ask(u"push"_s, Priority::Click, false, u"push.set"_s);
        bench.clock.advance(11s);
        QCOMPARE(bench.names.size(), 1);
        bench.clock.advance(2s);
        QCOMPARE(bench.names.size(), 2);
        bench.clock.advance(13s);
        QCOMPARE(bench.names.size(), 3);
    }

    void sixInFlightAHost()
    {
        Bench bench;
        std::list<std::list<Bench::Asked>::iterator> held;
        for (int i = 0; i < 8; ++i)
            held.push_back(bench.ask(u"click"_s, Priority::Click, true));
        bench.clock.advance(10s);
        QCOMPARE(bench.names.size(), 6);
        QCOMPARE(bench.throttle.report().inFlight, 6);
        held.front()->ticket.settle(Outcome::Admitted);
        held.pop_front();
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.size(), 7);
        held.front()->ticket.drop(); // cancelled on the wire
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.size(), 8);
    }

    void theLastPlaceOnTheWireIsForPeople()
    {
        Bench bench;
        for (int i = 0; i < 10; ++i)
            bench.ask(u"sweep"_s, Priority::Sweep, true);
        bench.clock.advance(10s);
        QCOMPARE(bench.names.size(), 5);
        bench.ask(u"click"_s, Priority::Click, true);
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.size(), 6);
    }

    void cloudSecurityGoesOneByOne()
    {
        Bench bench;
        auto method = support::methodOf(u"cloudSecurity.listChecks"_s);
        method.protocol = schema::Protocol::Rest;
        int sent = 0;
        std::list<Throttle::Ticket> tickets;
        for (int i = 0; i < 3; ++i)
            tickets.push_back(bench.throttle.wait(u"c"_s, method, Priority::Click, [&] { ++sent; }));
        bench.clock.advance(5s);
        QCOMPARE(sent, 1);
        tickets.pop_front();
        bench.clock.advance(0ms);
        QCOMPARE(sent, 2);
    }

    void cloudSecurityBacksOffWithJitter()
    {
        Bench bench;
        auto method = support::methodOf(u"cloudSecurity.listChecks"_s);
        method.protocol = schema::Protocol::Rest;
        QList<double> sent;
        Throttle::Ticket ticket;
        ticket = bench.throttle.wait(u"c"_s, method, Priority::Click, [&] {
            sent.append(bench.ms());
            ticket.refusedTryAgain({});
        });
        bench.clock.advance(60s);
        QVERIFY(sent.size() >= 6);
        const QList<double> pauses{1000, 2000, 4000, 8000, 8000};
        for (qsizetype i = 0; i < pauses.size(); ++i) {
            const double gap = sent[i + 1] - sent[i];
            QVERIFY2(gap >= pauses[i] && gap <= 1.25 * pauses[i] + 1, qPrintable(QString::number(gap)));
        }
    }

    void retryAfterPausesTheBucket()
    {
        Bench bench;
        const auto first = bench.ask(u"refused"_s, Priority::Click, true);
        bench.clock.advance(0ms);
        bench.clock.advance(50ms);
        first->ticket.refusedTryAgain(7s);
        bench.askMany(5, Priority::Click, u"other"_s);
        bench.clock.advance(6999ms);
        QCOMPARE(bench.names.size(), 1);
        QCOMPARE(bench.throttle.report().buckets.first().pause, 1ms);
        bench.clock.advance(1ms);
        QCOMPARE(bench.names.mid(1), QStringList{u"refused"_s}); // alone, and first: it is the probe
        QCOMPARE(bench.times.last(), 7050.0);
        bench.clock.advance(100ms);
        first->ticket.settle(Outcome::Admitted);
        bench.clock.advance(6s);
        QCOMPARE(bench.names.count(u"other"_s), 5);
    }

    /// The probe is asked for by the pause; a download from before, that takes long, has nothing to do with it.
    void theProbeDoesNotWaitForWhatWasSentBefore()
    {
        Bench bench;
        bench.ask(u"long"_s, Priority::Click, true);
        const auto refused = bench.ask(u"refused"_s, Priority::Click, true);
        bench.clock.advance(0ms);
        refused->ticket.refusedTryAgain(5s);
        bench.ask(u"other"_s, Priority::Click);
        bench.clock.advance(10s);
        QCOMPARE(bench.names, (QStringList{u"long"_s, u"refused"_s, u"refused"_s}));
        refused->ticket.settle(Outcome::Admitted);
        bench.clock.advance(1s);
        QCOMPARE(bench.names.last(), u"other"_s);
    }

    void aPauseHoldsItsBucketOnly()
    {
        Bench bench;
        bench.lane(u"d"_s, u"other:443"_s);
        const auto first = bench.ask(u"refused"_s, Priority::Click, true);
        bench.clock.advance(0ms);
        first->ticket.refusedTryAgain(60s);
        bench.ask(u"elsewhere"_s, Priority::Click, false, u"network.x"_s, u"d"_s);
        bench.clock.advance(1s);
        QCOMPARE(bench.names, (QStringList{u"refused"_s, u"elsewhere"_s}));
    }

    /// A method's own limit refused it: other methods go on.
    void aMethodsRefusalDoesNotStopTheOthers()
    {
        Bench bench;
        bench.lane(
            u"c"_s, u"h:443"_s, false,
            limits(R"(, {"name": "tasks", "limit": 3, "perSeconds": 60, "methods": ["network.createScanTask"]})"));
        std::list<std::list<Bench::Asked>::iterator> tasks;
        for (int i = 0; i < 2; ++i)
            tasks.push_back(bench.ask(u"task"_s, Priority::Click, true, u"network.createScanTask"_s));
        bench.clock.advance(0ms);
        tasks.front()->ticket.settle(Outcome::Admitted);
        tasks.back()->ticket.refusedTryAgain(30s);
        bench.ask(u"other"_s, Priority::Click);
        bench.clock.advance(1s);
        QCOMPARE(bench.names, (QStringList{u"task"_s, u"task"_s, u"other"_s}));
    }

    void cancelledCallsLeaveNothing()
    {
        Bench bench;
        bench.ask(u"a"_s, Priority::Click);
        auto b = bench.ask(u"b"_s, Priority::Click);
        bench.ask(u"c"_s, Priority::Click);
        b->ticket.drop();
        QCOMPARE(bench.throttle.queued(), 2);
        bench.clock.advance(0ms);
        QCOMPARE(bench.names, (QStringList{u"a"_s, u"c"_s}));
        QCOMPARE(bench.throttle.queued(), 0);
    }

    void cancellingInsideAnAdmissionIsSafe()
    {
        Bench bench;
        Throttle::Ticket self;
        Throttle::Ticket other;
        int admitted = 0;
        self = bench.throttle.wait(u"c"_s, support::methodOf(u"network.x"_s), Priority::Click, [&] {
            ++admitted;
            self.drop();
            other.drop();
        });
        other = bench.throttle.wait(u"c"_s, support::methodOf(u"network.x"_s), Priority::Click, [&] { ++admitted; });
        bench.clock.advance(1s);
        QCOMPARE(admitted, 1);
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }

    void ticketsOutliveTheThrottle()
    {
        support::FakeClock clock;
        auto throttle = std::make_unique<Throttle>(clock);
        throttle->setLane({u"c"_s, u"h"_s, false, limits()});
        int admitted = 0;
        auto flying = throttle->wait(u"c"_s, support::methodOf(u"network.x"_s), Priority::Click, [&] { ++admitted; });
        clock.advance(0ms);
        auto waiting = throttle->wait(u"c"_s, support::methodOf(u"network.x"_s), Priority::Click, [&] { ++admitted; });
        throttle.reset();
        flying.settle(Outcome::Admitted);
        waiting.drop();
        clock.advance(1s);
        QCOMPARE(admitted, 1);
    }

    void theWallClockDoesNotMatter()
    {
        Bench bench;
        bench.learnRoundTrips();
        bench.askMany(30, Priority::Sweep);
        bench.clock.advance(1s);
        bench.clock.setWallOffset(-24h);
        bench.clock.advance(1s);
        bench.clock.setWallOffset(48h);
        bench.clock.advance(1500ms);
        QCOMPARE(bench.times.size(), 30);
        for (qsizetype i = 1; i < bench.times.size(); ++i)
            QVERIFY(bench.times[i] - bench.times[i - 1] <= 101);
    }

    void usersNumbersCount()
    {
        Bench bench;
        auto rates = limits();
        rates.override(u"default"_s, 2, 1s);
        bench.lane(u"c"_s, u"h:443"_s, false, rates);
        bench.lane(u"d"_s, u"h:443"_s); // shares the host: the user's word goes before what is published
        bench.askMany(5, Priority::Click);
        bench.clock.advance(0ms);
        QCOMPARE(bench.names.size(), 2);
        bench.throttle.removeLane(u"c"_s);
        bench.clock.advance(2s);
        QCOMPARE(bench.names.size(), 5);
    }

    void aRemovedConnectionLeavesNothing()
    {
        Bench bench;
        bench.askMany(5, Priority::Click);
        bench.askMany(1, Priority::Sweep);
        bench.clock.advance(10s);
        bench.asked.clear();
        QCOMPARE(bench.throttle.lines(), 2);
        bench.throttle.removeLane(u"c"_s);
        QCOMPARE(bench.throttle.lines(), 0);
        QVERIFY(!bench.throttle.wait(u"c"_s, support::methodOf(u"network.x"_s), Priority::Click, [] {}).isWaiting());
    }

    void aConnectionThatGoesWithCallsUnderWayLeavesNothing()
    {
        Bench bench;
        bench.lane(u"d"_s);
        bench.ask(u"flies"_s, Priority::Click, true);
        bench.ask(u"stays"_s, Priority::Click, true, u"network.x"_s, u"d"_s);
        bench.clock.advance(1s);
        for (int i = 0; i < 30; ++i)
            bench.ask(u"waits"_s, Priority::Click, true);
        bench.throttle.removeLane(u"c"_s);
        QCOMPARE(bench.throttle.lines(), 2); // their calls go on
        bench.clock.advance(1s);
        QVERIFY(bench.names.size() > 2);
        bench.asked.clear();
        QCOMPARE(bench.throttle.lines(), 1); // of the one that is known
        bench.lane(u"d"_s, u"elsewhere:443"_s);
        QCOMPARE(bench.throttle.lines(), 0);
        bench.ask(u"goes on"_s, Priority::Click, false, u"network.x"_s, u"d"_s);
        bench.clock.advance(1s);
        QCOMPARE(bench.names.last(), u"goes on"_s);
    }

    void reportsWhatItDoes()
    {
        Bench bench;
        QSignalSpy changed(&bench.throttle, &Throttle::changed);
        bench.askMany(50, Priority::Sweep);
        bench.askMany(2, Priority::Job);
        bench.clock.advance(50ms);
        auto report = bench.throttle.report();
        QCOMPARE(report.buckets.size(), 1);
        const auto &bucket = report.buckets.first();
        QCOMPARE(bucket.host, u"h:443"_s);
        QVERIFY(bucket.connection.isEmpty());
        QCOMPARE(bucket.name, u"default"_s);
        QCOMPARE(bucket.queued[3], 50);
        QCOMPARE(bucket.queued[2], 1);
        QCOMPARE(report.queued, 51);
        QCOMPARE(bucket.limit, 10);
        QCOMPARE(bucket.window, 1000ms);
        QVERIFY(!bucket.learnt);
        QVERIFY(bucket.rate > 8 && bucket.rate < 10);
        QCOMPARE(bucket.nextSlot, 70ms);
        QVERIFY(bucket.eta > 5s && bucket.eta < 7s);
        bench.clock.advance(10s);
        QVERIFY(changed.count() > 10);
        QVERIFY(changed.count() <= 101);
        QVERIFY(bench.throttle.report().buckets.isEmpty());
        changed.clear();
        bench.clock.advance(10s);
        QCOMPARE(changed.count(), 0); // an idle throttle is silent
    }

    /// Counted, not timed: entering, admitting and leaving do not look at the queue.
    void aHundredThousandWait()
    {
        Bench bench;
        std::vector<Throttle::Ticket> tickets;
        const auto method = support::methodOf(u"network.x"_s);
        for (int i = 0; i < 100'000; ++i)
            tickets.push_back(bench.throttle.wait(u"c"_s, method, Priority::Sweep, [] {}));
        QCOMPARE(bench.throttle.queued(), 100'000);
        QCOMPARE(bench.throttle.report().buckets.first().queued[3], 100'000);
        for (std::size_t i = 0; i < tickets.size(); i += 2)
            tickets[i].drop();
        QCOMPARE(bench.throttle.queued(), 50'000);
        tickets.clear();
        QCOMPARE(bench.throttle.queued(), 0);
        bench.clock.advance(1s);
        QVERIFY(bench.throttle.report().buckets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
