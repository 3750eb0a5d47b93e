// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/throttledtransport.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::drain;
using support::makeError;
using support::makeRequest;
using support::rateLimited;
using transport::Priority;
using transport::Reply;
using Kind = base::ApiError::Kind;
using Outcome = base::ApiError::Outcome;

namespace {

class Bench {
public:
    Bench()
    {
        throttle.setLane({u"c"_s, u"h:443"_s, false,
                          transport::RateLimits::parse(
                              R"({"buckets": [{"name": "default", "limit": 10, "perSeconds": 1, "methods": "*"}]})")
                              .value()});
        outer.emplace(inner, throttle, clock, u"c"_s);
    }

    base::CallHandle send(transport::Request request)
    {
        return outer->send(std::move(request))
            .then(
                &context, [this](const Reply &reply) { replies.append(reply.document.value()); },
                [this](const base::ApiError &error) { errors.append(error); });
    }

    support::FakeClock clock;
    QObject context;
    support::FakeTransport inner;
    transport::Throttle throttle{clock};
    std::optional<transport::ThrottledTransport> outer;
    QList<QJsonValue> replies;
    QList<base::ApiError> errors;
};

transport::Request write()
{
    return makeRequest(u"network.createScanTask"_s, Priority::Click, schema::Effect::Task);
}

} // namespace

class TestThrottledTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anUnknownConnectionIsToldSo()
    {
        Bench bench;
        bench.throttle.removeLane(u"c"_s);
        bench.send(makeRequest(u"network.x"_s));
        bench.send(write());
        drain();
        bench.clock.advance(1min);
        QCOMPARE(bench.errors.size(), 2);
        for (const auto &error : bench.errors) {
            QCOMPARE(error.kind, Kind::Offline);
            QCOMPARE(error.outcome, Outcome::NotSent);
            QVERIFY(!error.message.isEmpty());
        }
        QCOMPARE(bench.inner.count(), 0);
    }

    void waitsForItsTurnAndSaysHowLong()
    {
        Bench bench;
        QList<std::shared_ptr<base::CallRecord>> records;
        for (int i = 0; i < 3; ++i) {
            auto request = makeRequest(u"network.x"_s, Priority::Sweep);
            records.append(request.record);
            bench.send(request);
        }
        QCOMPARE(bench.inner.count(), 0);
        bench.clock.advance(0ms);
        QCOMPARE(bench.inner.count(), 1);
        bench.clock.advance(300ms);
        QCOMPARE(bench.inner.count(), 3);
        QCOMPARE(records[0]->waited, 0us);
        QCOMPARE(records[1]->waited, 120ms);
        QCOMPARE(records[2]->waited, 240ms);
        for (int i = 0; i < 3; ++i)
            bench.inner.answer(i, i);
        drain();
        QCOMPARE(bench.replies, (QList<QJsonValue>{0, 1, 2}));
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }

    void aRefusedWriteIsSentAgainWhenAllowed()
    {
        Bench bench;
        auto request = write();
        int sending = 0;
        int refused = 0;
        request.onSending = [&] {
            QCOMPARE(refused, sending);
            ++sending;
        };
        request.onRefused = [&] { ++refused; };
        const auto record = request.record;
        bench.send(request);
        bench.clock.advance(10ms);
        bench.inner.fail(0, rateLimited(3s));
        bench.clock.advance(2999ms);
        QCOMPARE(bench.inner.count(), 1);
        bench.clock.advance(1ms);
        QCOMPARE(bench.inner.count(), 2);
        QCOMPARE(bench.inner.request(1).method->id, u"network.createScanTask"_s);
        bench.inner.answer(1, u"task"_s);
        drain();
        QCOMPARE(bench.replies, QList<QJsonValue>{u"task"_s});
        QVERIFY(bench.errors.isEmpty());
        QCOMPARE(sending, 2); // again after each refusal, and only then
        QCOMPARE(refused, 1);
        QCOMPARE(record->waited, 3s);
    }

    void aWriteIsNeverSentAgainAfterAnythingElse_data()
    {
        QTest::addColumn<base::ApiError>("error");
        QTest::newRow("cut") << makeError(Kind::Offline, Outcome::Unknown);
        QTest::newRow("refused connection") << makeError(Kind::Offline, Outcome::NotSent);
        QTest::newRow("timeout") << makeError(Kind::Timeout, Outcome::Unknown);
        QTest::newRow("garbage") << makeError(Kind::Undecodable, Outcome::Unknown, 200);
        QTest::newRow("500") << makeError(Kind::ServerFault, Outcome::Unknown, 500);
        QTest::newRow("503") << makeError(Kind::ServerFault, Outcome::Refused, 503);
        QTest::newRow("rejected") << makeError(Kind::Rejected, Outcome::Refused, 200);
    }

    void aWriteIsNeverSentAgainAfterAnythingElse()
    {
        QFETCH(base::ApiError, error);
        Bench bench;
        bench.send(write());
        bench.clock.advance(10ms);
        bench.inner.fail(0, error);
        bench.clock.advance(10min);
        QCOMPARE(bench.inner.count(), 1);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().kind, error.kind);
        QCOMPARE(bench.errors.first().outcome, error.outcome);
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }

    void refusalsEndSomeTime()
    {
        Bench bench;
        bench.send(write());
        int answered = 0;
        for (int i = 0; i < 2000 && bench.errors.isEmpty(); ++i) {
            while (answered < bench.inner.count())
                bench.inner.fail(answered++, rateLimited());
            bench.clock.advance(500ms);
        }
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().kind, Kind::RateLimited);
        QCOMPARE(bench.errors.first().outcome, Outcome::NotSent);
        QVERIFY(bench.inner.count() <= 10);
        QVERIFY(bench.inner.count() > 1);
    }

    void aPauseBeyondPatienceIsToldAtOnce()
    {
        Bench bench;
        bench.send(write());
        bench.clock.advance(0ms);
        bench.inner.fail(0, rateLimited(1h));
        bench.clock.advance(0ms);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().retryAfter, std::optional<std::chrono::milliseconds>(1h));
        bench.send(write());
        bench.clock.advance(59min);
        QCOMPARE(bench.inner.count(), 1); // and the pause is kept
    }

    void theRefusedOneGoesFirst()
    {
        Bench bench;
        bench.send(makeRequest(u"network.first"_s));
        bench.clock.advance(0ms);
        bench.send(makeRequest(u"network.second"_s));
        bench.inner.fail(0, rateLimited(1s));
        bench.clock.advance(5s);
        bench.inner.answer(1);
        if (bench.inner.count() > 2)
            bench.inner.answer(2);
        bench.clock.advance(5s);
        QCOMPARE(bench.inner.methods().last() == u"network.second"_s || bench.inner.methods()[1] == u"network.second"_s,
                 true);
        QVERIFY(bench.inner.methods().count(u"network.first"_s) == 2);
    }

    void droppedWhileWaiting()
    {
        Bench bench;
        {
            const auto call = bench.outer->send(makeRequest(u"network.x"_s));
            QCOMPARE(bench.throttle.queued(), 1);
        }
        QCOMPARE(bench.throttle.queued(), 0);
        bench.clock.advance(10s);
        QCOMPARE(bench.inner.count(), 0);
    }

    void droppedOnTheWire()
    {
        Bench bench;
        auto handle = bench.send(makeRequest(u"network.x"_s));
        bench.clock.advance(0ms);
        QCOMPARE(bench.inner.count(), 1);
        handle.cancel();
        QVERIFY(bench.inner.isCancelled(0));
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }

    void droppedWhileItWaitsForAnotherTry()
    {
        Bench bench;
        auto handle = bench.send(write());
        bench.clock.advance(0ms);
        bench.inner.fail(0, rateLimited(5s));
        bench.clock.advance(1s);
        QCOMPARE(bench.throttle.queued(), 1);
        handle.cancel();
        QCOMPARE(bench.throttle.queued(), 0);
        bench.clock.advance(10s);
        QCOMPARE(bench.inner.count(), 1);
    }

    void aConnectionThatClosesAnswersAll()
    {
        Bench bench;
        bench.send(makeRequest(u"network.flying"_s));
        bench.clock.advance(0ms);
        bench.send(write());
        bench.outer.reset();
        bench.clock.advance(1s);
        QCOMPARE(bench.errors.size(), 2);
        QVERIFY(bench.inner.isCancelled(0));
        const auto notSent = std::count_if(bench.errors.cbegin(), bench.errors.cend(),
                                           [](const base::ApiError &e) { return e.outcome == Outcome::NotSent; });
        QCOMPARE(notSent, 1); // the one that was sent is unknown
        QCOMPARE(bench.throttle.queued(), 0);
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }

    void aTransportThatForgetsIsAnError()
    {
        Bench bench;
        bench.send(write());
        bench.clock.advance(0ms);
        bench.inner.forget(0);
        bench.clock.advance(0ms);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().outcome, Outcome::Unknown);
        QCOMPARE(bench.throttle.report().inFlight, 0);
    }
};

QTEST_GUILESS_MAIN(TestThrottledTransport)
#include "tst_throttledtransport.moc"
