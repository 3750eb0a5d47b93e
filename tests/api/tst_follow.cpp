// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/follow.h"

#include "door.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;

namespace {

/// A task that is looked at: what each look finds, and when it was made.
struct Task {
    QList<base::Result<int>> finds; ///< the last one for ever
    support::FakeClock clock{};
    QList<base::Clock::Instant> looks{};
    QList<int> progress{};

    base::Call<int> follow(const api::FollowPlan &plan)
    {
        return api::follow<int>(
            clock,
            [this] {
                looks.append(clock.now());
                return base::Call<int>::ready(finds.size() > 1 ? finds.takeFirst() : finds.first());
            },
            [](const int &percent) { return percent == 100; }, plan,
            [this](const int &percent) { progress.append(percent); });
    }

    QList<qint64> pauses() const
    {
        QList<qint64> seconds;
        for (qsizetype i = 1; i < looks.size(); ++i)
            seconds.append(std::chrono::duration_cast<std::chrono::seconds>(looks.at(i) - looks.at(i - 1)).count());
        return seconds;
    }
};

base::Result<int> failure(Kind kind)
{
    return base::Failure(support::makeError(kind, Outcome::Unknown));
}

const api::FollowPlan plan{.first = 2s, .growth = 2, .longest = 10s, .deadline = 60s, .toleratedFailures = 2};

} // namespace

class tst_Follow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looksAtOnce();
    void pausesGrowToTheirBound();
    void givesUpAtTheDeadline();
    void toleratesFailuresThatMayPass();
    void givesUpAfterTooManyFailuresInARow();
    void finalErrorsEndIt_data();
    void finalErrorsEndIt();
    void waitsAsLongAsTheServerSays();
    void doesNotAskBeforeTheServerWantsIt_data();
    void doesNotAskBeforeTheServerWantsIt();
    void dropEndsIt();
};

/// A Retry-After that reaches beyond the deadline: nobody looks in between.
void tst_Follow::doesNotAskBeforeTheServerWantsIt_data()
{
    QTest::addColumn<std::chrono::milliseconds>("wait");
    QTest::addColumn<bool>("looksAgain");
    QTest::newRow("until the deadline") << std::chrono::milliseconds(60s) << true;
    QTest::newRow("beyond it") << std::chrono::milliseconds(60'001ms) << false;
}

void tst_Follow::doesNotAskBeforeTheServerWantsIt()
{
    QFETCH(std::chrono::milliseconds, wait);
    QFETCH(bool, looksAgain);
    auto error = support::makeError(Kind::RateLimited, Outcome::NotSent, 429);
    error.retryAfter = wait;
    Task task{.finds = {base::Result<int>(base::Failure(error)), 100}};
    Came end(task.follow(plan));
    drain();
    QCOMPARE(end.isOver(), !looksAgain);
    task.clock.advance(61s);
    drain();
    QCOMPARE(task.looks.size(), looksAgain ? 2 : 1);
    QVERIFY(end.isOver());
    QCOMPARE(end.result->has_value(), looksAgain);
    if (!looksAgain)
        QVERIFY(end.isError(Kind::RateLimited, Outcome::NotSent));
    QCOMPARE(task.clock.pendingAlarms(), 0);
}

void tst_Follow::looksAtOnce()
{
    Task task{.finds = {100}};
    Came end(task.follow(plan));
    drain();
    QCOMPARE(end.result->value(), 100);
    QCOMPARE(task.looks.size(), 1);
    QVERIFY(task.progress.isEmpty());
    QCOMPARE(task.clock.pendingAlarms(), 0);
}

void tst_Follow::pausesGrowToTheirBound()
{
    Task task{.finds = {0, 10, 20, 30, 40, 50, 100}};
    Came end(task.follow(plan));
    task.clock.advance(50s);
    QCOMPARE(end.result->value(), 100);
    QCOMPARE(task.pauses(), (QList<qint64>{2, 4, 8, 10, 10, 10}));
    QCOMPARE(task.progress, (QList<int>{0, 10, 20, 30, 40, 50}));
}

void tst_Follow::givesUpAtTheDeadline()
{
    Task task{.finds = {0}};
    const auto start = task.clock.now();
    Came end(task.follow(plan));
    task.clock.advance(10min);
    QVERIFY(end.isError(Kind::Timeout, Outcome::Unknown));
    QCOMPARE(task.looks.last() - start, base::Clock::Duration(60s));
    QCOMPARE(task.clock.pendingAlarms(), 0);
}

void tst_Follow::toleratesFailuresThatMayPass()
{
    Task task{.finds = {failure(Kind::Offline), failure(Kind::ServerFault), 50, failure(Kind::Timeout),
                        failure(Kind::Undecodable), 100}};
    Came end(task.follow(plan));
    task.clock.advance(60s);
    QCOMPARE(end.result->value(), 100);
}

void tst_Follow::givesUpAfterTooManyFailuresInARow()
{
    Task task{.finds = {50, failure(Kind::Offline)}};
    Came end(task.follow(plan));
    task.clock.advance(60s);
    QVERIFY(end.isError(Kind::Offline, Outcome::Unknown));
    QCOMPARE(task.looks.size(), 4);
}

void tst_Follow::finalErrorsEndIt_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::NotSupported, Kind::BadParams, Kind::Tls})
        QTest::newRow(qPrintable(base::nameOf(kind))) << int(kind);
}

void tst_Follow::finalErrorsEndIt()
{
    QFETCH(int, kind);
    Task task{.finds = {failure(Kind(kind))}};
    Came end(task.follow(plan));
    task.clock.advance(60s);
    QVERIFY(end.isError(Kind(kind), Outcome::Unknown));
    QCOMPARE(task.looks.size(), 1);
}

void tst_Follow::waitsAsLongAsTheServerSays()
{
    Task task{.finds = {base::Failure(support::rateLimited(30s)), 100}};
    Came end(task.follow(plan));
    task.clock.advance(60s);
    QCOMPARE(end.result->value(), 100);
    QCOMPARE(task.pauses(), QList<qint64>{30});
}

void tst_Follow::dropEndsIt()
{
    Task task{.finds = {0}};
    Came end(task.follow(plan));
    task.clock.advance(3s);
    const auto looks = task.looks.size();
    end.handle.cancel();
    QCOMPARE(task.clock.pendingAlarms(), 0);
    task.clock.advance(60s);
    QCOMPARE(task.looks.size(), looks);
    QVERIFY(!end.isOver());
}

QTEST_GUILESS_MAIN(tst_Follow)
#include "tst_follow.moc"
