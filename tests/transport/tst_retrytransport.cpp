// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/retrytransport.h"

#include <QBuffer>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::drain;
using support::makeError;
using support::makeRequest;
using transport::Priority;
using Kind = base::ApiError::Kind;
using Outcome = base::ApiError::Outcome;

namespace {

class Bench {
public:
    base::CallHandle send(transport::Request request)
    {
        return outer->send(std::move(request))
            .then(
                &context, [this](const transport::Reply &) { ++replies; },
                [this](const base::ApiError &error) { errors.append(error); });
    }

    support::FakeClock clock;
    QObject context;
    support::FakeTransport inner;
    std::unique_ptr<transport::RetryTransport> outer = std::make_unique<transport::RetryTransport>(inner, clock, 1);
    int replies = 0;
    QList<base::ApiError> errors;
};

} // namespace

class TestRetryTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAreAskedAgainAfterFaultsOfTheWay_data()
    {
        QTest::addColumn<base::ApiError>("error");
        QTest::addColumn<bool>("again");
        const auto row = [](const char *name, Kind kind, Outcome outcome, int status, bool again) {
            QTest::newRow(name) << makeError(kind, outcome, status) << again;
        };
        row("cut", Kind::Offline, Outcome::Unknown, 0, true);
        row("refused connection", Kind::Offline, Outcome::NotSent, 0, true);
        row("garbage", Kind::Undecodable, Outcome::Unknown, 200, true);
        row("no connection in time", Kind::Timeout, Outcome::NotSent, 0, true);
        row("502", Kind::ServerFault, Outcome::Unknown, 502, true);
        row("503", Kind::ServerFault, Outcome::Refused, 503, true);
        row("504", Kind::Timeout, Outcome::Unknown, 504, true); // as it comes from the wire without a body of ours
        row("-32000 in 504", Kind::ServerFault, Outcome::Unknown, 504, true);
        row("408", Kind::Timeout, Outcome::Unknown, 408, false);
        row("deadline passed", Kind::Timeout, Outcome::Unknown, 0, false);
        row("500", Kind::ServerFault, Outcome::Unknown, 500, false);
        row("-32000", Kind::ServerFault, Outcome::Unknown, 200, false);
        row("401", Kind::Unauthorized, Outcome::Refused, 401, false);
        row("429", Kind::RateLimited, Outcome::NotSent, 429, false); // the throttle's business
        row("tls", Kind::Tls, Outcome::NotSent, 0, false);
        row("proxy", Kind::Proxy, Outcome::NotSent, 407, false);
        row("not found", Kind::NotFound, Outcome::Refused, 404, false);
        row("bad params", Kind::BadParams, Outcome::Refused, 400, false);
        row("redirected", Kind::Redirected, Outcome::Refused, 302, false);
        row("too large", Kind::TooLarge, Outcome::Unknown, 200, false);
    }

    void readsAreAskedAgainAfterFaultsOfTheWay()
    {
        QFETCH(base::ApiError, error);
        QFETCH(bool, again);
        Bench bench;
        bench.send(makeRequest(u"network.getEndpointsList"_s));
        QCOMPARE(bench.inner.count(), 1);
        bench.inner.fail(0, error);
        bench.clock.advance(10s);
        QCOMPARE(bench.inner.count(), again ? 2 : 1);
        QCOMPARE(bench.errors.size(), again ? 0 : 1);
        if (again) {
            bench.inner.answer(1);
            drain();
            QCOMPARE(bench.replies, 1);
        }
    }

    void writesNever_data() { readsAreAskedAgainAfterFaultsOfTheWay_data(); }

    void writesNever()
    {
        QFETCH(base::ApiError, error);
        for (const auto effect :
             {schema::Effect::Create, schema::Effect::Update, schema::Effect::Delete, schema::Effect::Task}) {
            Bench bench;
            auto request = makeRequest(u"network.x"_s, Priority::Click, effect);
            support::ownMethod(request).idempotent = true; // even then
            bench.send(request);
            bench.inner.fail(0, error);
            bench.clock.advance(10min);
            QCOMPARE(bench.inner.count(), 1);
            QCOMPARE(bench.errors.size(), 1);
            QCOMPARE(bench.errors.first().kind, error.kind);
        }
    }

    void pausesGrowAndEnd()
    {
        Bench bench;
        bench.send(makeRequest(u"network.x"_s));
        QList<base::Clock::Instant> times;
        for (int i = 0; i < 10'000 && bench.errors.isEmpty(); ++i) {
            if (times.size() < bench.inner.count()) {
                times.append(bench.clock.now());
                bench.inner.fail(bench.inner.count() - 1, makeError(Kind::Offline, Outcome::NotSent));
            }
            bench.clock.advance(1ms);
        }
        QCOMPARE(bench.inner.count(), 3);
        QCOMPARE(bench.errors.size(), 1);
        QCOMPARE(bench.errors.first().kind, Kind::Offline);
        QVERIFY(times[1] - times[0] >= 500ms && times[1] - times[0] <= 630ms);
        QVERIFY(times[2] - times[1] >= 1000ms && times[2] - times[1] <= 1260ms);
    }

    void aNamedPauseIsKept()
    {
        Bench bench;
        bench.send(makeRequest(u"network.x"_s));
        auto busy = makeError(Kind::ServerFault, Outcome::Refused, 503);
        busy.retryAfter = 5s;
        bench.inner.fail(0, busy);
        bench.clock.advance(4999ms);
        QCOMPARE(bench.inner.count(), 1);
        bench.clock.advance(1ms);
        QCOMPARE(bench.inner.count(), 2);
        busy.retryAfter = 1h;
        bench.inner.fail(1, busy);
        drain();
        QCOMPARE(bench.errors.size(), 1); // too long to wait for silently
    }

    void droppedInThePause()
    {
        Bench bench;
        auto handle = bench.send(makeRequest(u"network.x"_s));
        bench.inner.fail(0, makeError(Kind::Offline, Outcome::NotSent));
        drain();
        handle.cancel();
        bench.clock.advance(1min);
        QCOMPARE(bench.inner.count(), 1);
        QCOMPARE(bench.clock.pendingAlarms(), 0);
    }

    void droppedOnTheWire()
    {
        Bench bench;
        auto handle = bench.send(makeRequest(u"network.x"_s));
        handle.cancel();
        QVERIFY(bench.inner.isCancelled(0));
    }

    void downloadsAreNotBegunTwice()
    {
        Bench bench;
        QBuffer sink;
        auto request = makeRequest(u"reports.getDownloadLinks"_s);
        request.sink = &sink;
        bench.send(request);
        bench.inner.fail(0, makeError(Kind::Offline, Outcome::Unknown));
        bench.clock.advance(1min);
        QCOMPARE(bench.inner.count(), 1);
        QCOMPARE(bench.errors.size(), 1);
    }

    void aConnectionThatClosesAnswersAll()
    {
        Bench bench;
        bench.send(makeRequest(u"network.x"_s));
        bench.send(makeRequest(u"network.y"_s));
        bench.inner.fail(0, makeError(Kind::Offline, Outcome::NotSent));
        drain();
        bench.outer.reset();
        drain();
        QCOMPARE(bench.errors.size(), 2);
        QVERIFY(bench.inner.isCancelled(1));
    }
};

QTEST_GUILESS_MAIN(TestRetryTransport)
#include "tst_retrytransport.moc"
