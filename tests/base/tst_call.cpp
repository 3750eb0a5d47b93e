// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/call.h"

#include <QSemaphore>
#include <QTest>

using namespace base;
using namespace Qt::StringLiterals;

namespace {

ApiError someError()
{
    ApiError error;
    error.kind = ApiError::Kind::Rejected;
    error.message = u"no"_s;
    return error;
}

/// A receiver with member functions, and a count of what it got.
class Receiver : public QObject {
    Q_OBJECT
public:
    void value(int v) { values.append(v); }
    void error(const ApiError &e) { errors.append(e); }
    QList<int> values;
    QList<ApiError> errors;
};

void spin()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
}

} // namespace

class TestCall : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliversAValueOnceFromTheEventLoop()
    {
        Receiver receiver;
        CallPromise<int> promise;
        promise.call().then(&receiver, &Receiver::value, &Receiver::error);
        promise.settle(7);
        QVERIFY(receiver.values.isEmpty()); // never inside settle()
        promise.settle(8);
        spin();
        QCOMPARE(receiver.values, QList{7});
        QVERIFY(receiver.errors.isEmpty());
        QVERIFY(!promise.isWanted());
    }

    void deliversAnEarlyAnswerFromTheEventLoop()
    {
        Receiver receiver;
        Call<int>::ready(3).then(&receiver, &Receiver::value, &Receiver::error);
        QVERIFY(receiver.values.isEmpty()); // never inside then()
        spin();
        QCOMPARE(receiver.values, QList{3});
    }

    void deliversAnError()
    {
        Receiver receiver;
        Call<int>::failed(someError()).then(&receiver, &Receiver::value, &Receiver::error);
        spin();
        QCOMPARE(receiver.errors.size(), 1);
        QCOMPARE(receiver.errors.first().kind, ApiError::Kind::Rejected);
        QVERIFY(receiver.values.isEmpty());
    }

    void finallySeesBoth()
    {
        QObject context;
        int values = 0;
        int errors = 0;
        const auto count = [&](Result<int> &&result) { ++(result ? values : errors); };
        Call<int>::ready(1).finally(&context, count);
        Call<int>::failed(someError()).finally(&context, count);
        spin();
        QCOMPARE(values, 1);
        QCOMPARE(errors, 1);
    }

    void droppingTheCallCancels()
    {
        CallPromise<int> promise;
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        {
            auto call = promise.call();
            QVERIFY(promise.isWanted());
        }
        QVERIFY(!promise.isWanted());
        QCOMPARE(aborts, 1);
        promise.settle(1);
        QCOMPARE(aborts, 1);
    }

    void abortAskedForAfterCancelRunsAtOnce()
    {
        CallPromise<int> promise;
        {
            auto call = promise.call();
        }
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        QCOMPARE(aborts, 1);
    }

    void destroyingTheContextCancelsInSilence()
    {
        CallPromise<int> promise;
        int aborts = 0;
        int deliveries = 0;
        promise.onAbort([&] { ++aborts; });
        {
            QObject context;
            promise.call().finally(&context, [&](Result<int> &&) { ++deliveries; });
        }
        QCOMPARE(aborts, 1);
        promise.settle(1);
        spin();
        QCOMPARE(deliveries, 0);
    }

    void cancelBetweenSettleAndDeliveryIsSilent()
    {
        Receiver receiver;
        CallPromise<int> promise;
        auto handle = promise.call().then(&receiver, &Receiver::value, &Receiver::error);
        promise.settle(5);
        QVERIFY(handle.isActive());
        handle.cancel();
        QVERIFY(!handle.isActive());
        spin();
        QVERIFY(receiver.values.isEmpty() && receiver.errors.isEmpty());
    }

    void aForgottenPromiseDeliversAnError()
    {
        Receiver receiver;
        {
            CallPromise<int> promise;
            promise.call().then(&receiver, &Receiver::value, &Receiver::error);
        }
        spin();
        QCOMPARE(receiver.errors.size(), 1);
        QCOMPARE(receiver.errors.first().kind, ApiError::Kind::Timeout);
        QCOMPARE(receiver.errors.first().outcome, ApiError::Outcome::Unknown);
    }

    void theReceiverMayDropEverythingWhileItIsCalled()
    {
        auto *context = new QObject;
        int deliveries = 0;
        CallPromise<int> promise;
        promise.call().finally(context, [&, context](Result<int> &&) {
            ++deliveries;
            delete context;
        });
        promise.settle(1);
        spin();
        QCOMPARE(deliveries, 1);
    }

    void mapDecodesAndPassesErrorsOn()
    {
        QObject context;
        QString got;
        CallPromise<int> promise;
        promise.call()
            .map([](int &&v) -> Result<QString> { return QString::number(v * 2); })
            .then(
                &context, [&](const QString &text) { got = text; }, [&](const ApiError &) { got = u"error"_s; });
        promise.settle(21);
        spin();
        QCOMPARE(got, u"42"_s);

        Call<int>::ready(1)
            .map([](int &&) -> Result<QString> { return Failure(someError()); })
            .map([](QString &&) -> Result<int> { qFatal("mapped an error"); })
            .then(
                &context, [&](int) { got = u"value"_s; }, [&](const ApiError &e) { got = e.message; });
        spin();
        QCOMPARE(got, u"no"_s);
    }

    void whoKeepsACallIsToldAtOnce()
    {
        CallPromise<int> promise;
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        std::optional<Call<int>> kept(promise.call());
        QList<int> seen;
        kept->whenSettled([&](Result<int> &&result) {
            seen.append(result.value_or(-1));
            kept.reset(); // as decorators do
        });
        promise.settle(5);
        QCOMPARE(seen, QList{5}); // inside settle()
        promise.settle(6);
        QCOMPARE(seen, QList{5});
        QCOMPARE(aborts, 0);

        std::optional<Call<int>> early(Call<int>::ready(9));
        early->whenSettled([&](Result<int> &&result) {
            seen.append(result.value_or(-1));
            early.reset();
        });
        QCOMPARE(seen, (QList{5, 9}));
    }

    void whoDropsAKeptCallIsNotTold()
    {
        CallPromise<int> promise;
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        bool told = false;
        {
            auto kept = promise.call();
            kept.whenSettled([&](Result<int> &&) { told = true; });
        }
        QCOMPARE(aborts, 1);
        promise.settle(1);
        QVERIFY(!told);
    }

    void transformTurnsAnErrorIntoAValue()
    {
        Receiver receiver;
        Call<int>::failed(someError())
            .transform([](Result<int> &&result) -> Result<int> { return result ? *result : -1; })
            .then(&receiver, &Receiver::value, &Receiver::error);
        spin();
        QCOMPARE(receiver.values, QList{-1});
    }

    void cancellingAMappedCallCancelsItsSource()
    {
        CallPromise<int> promise;
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        QObject context;
        auto handle = promise.call()
                          .map([](int &&v) -> Result<int> { return v; })
                          .map([](int &&v) -> Result<int> { return v; })
                          .then(
                              &context, [](int) {}, [](const ApiError &) {});
        handle.cancel();
        QCOMPARE(aborts, 1);
        QVERIFY(!promise.isWanted());
    }

    void aForgottenPromiseIsToldThroughMap()
    {
        Receiver receiver;
        {
            CallPromise<int> promise;
            promise.call()
                .map([](int &&v) -> Result<int> { return v; })
                .then(&receiver, &Receiver::value, &Receiver::error);
        }
        spin();
        QCOMPARE(receiver.errors.size(), 1);
    }

    void mapOnRunsElsewhereAndSettlesAtHome()
    {
        QThreadPool pool;
        QObject context;
        QThread *worker = nullptr;
        QThread *home = nullptr;
        int got = 0;
        CallPromise<std::unique_ptr<int>> promise; // move-only values pass too
        promise.call()
            .mapOn(&pool,
                   [&worker](std::unique_ptr<int> &&v) -> Result<int> {
                       worker = QThread::currentThread();
                       return *v + 1;
                   })
            .then(
                &context,
                [&](int v) {
                    got = v;
                    home = QThread::currentThread();
                },
                [](const ApiError &) {});
        promise.settle(std::make_unique<int>(1));
        QTRY_COMPARE(got, 2);
        QVERIFY(worker && worker != QThread::currentThread());
        QCOMPARE(home, QThread::currentThread());
    }

    void mapOnIfDecodesSmallValuesHere()
    {
        QThreadPool pool;
        QObject context;
        QList<std::pair<int, bool>> got;
        for (const int v : {1, 100}) {
            Call<int>::ready(v)
                .mapOnIf(
                    &pool, [](const int &value) { return value > 10; },
                    [](int &&value) -> Result<std::pair<int, QThread *>> {
                        return std::pair(value, QThread::currentThread());
                    })
                .then(
                    &context,
                    [&](const std::pair<int, QThread *> &where) {
                        got.append({where.first, where.second == QThread::currentThread()});
                    },
                    [](const ApiError &) {});
        }
        QTRY_COMPARE(got.size(), 2);
        QVERIFY(got.contains({1, true}));
        QVERIFY(got.contains({100, false}));
    }

    void mapOnPassesErrorsWithoutAWorker()
    {
        QThreadPool pool;
        Receiver receiver;
        Call<int>::failed(someError())
            .mapOn(&pool, [](int &&v) -> Result<int> { return v; })
            .then(&receiver, &Receiver::value, &Receiver::error);
        spin();
        QCOMPARE(receiver.errors.size(), 1);
    }

    void mapOnHonoursCancelWhileTheWorkerRuns()
    {
        QThreadPool pool;
        QSemaphore entered;
        QSemaphore leave;
        Receiver receiver;
        CallPromise<int> promise;
        auto handle = promise.call()
                          .mapOn(&pool,
                                 [&](int &&v) -> Result<int> {
                                     entered.release();
                                     leave.acquire();
                                     return v;
                                 })
                          .then(&receiver, &Receiver::value, &Receiver::error);
        promise.settle(1);
        entered.acquire();
        handle.cancel();
        leave.release();
        QVERIFY(pool.waitForDone(5000));
        spin();
        QVERIFY(receiver.values.isEmpty() && receiver.errors.isEmpty());
    }

    void mapOnSkipsTheWorkOfACancelledCall()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(1);
        QSemaphore leave;
        pool.start([&] { leave.acquire(); });
        QAtomicInt runs;
        QObject context;
        CallPromise<int> promise;
        auto handle = promise.call()
                          .mapOn(&pool,
                                 [&](int &&v) -> Result<int> {
                                     runs.ref();
                                     return v;
                                 })
                          .then(
                              &context, [](int) {}, [](const ApiError &) {});
        promise.settle(1);
        handle.cancel();
        leave.release();
        QVERIFY(pool.waitForDone(5000));
        QCOMPARE(runs.loadRelaxed(), 0);
    }

    void mapOnOutlivesAContextThatDies()
    {
        QThreadPool pool;
        QSemaphore entered;
        QSemaphore leave;
        int deliveries = 0;
        CallPromise<int> promise;
        {
            QObject context;
            promise.call()
                .mapOn(&pool,
                       [&](int &&v) -> Result<int> {
                           entered.release();
                           leave.acquire();
                           return v;
                       })
                .finally(&context, [&](Result<int> &&) { ++deliveries; });
            promise.settle(1);
            entered.acquire();
        }
        leave.release();
        QVERIFY(pool.waitForDone(5000));
        spin();
        QCOMPARE(deliveries, 0);
    }

    void aSlotKeepsTheLatestCallOnly()
    {
        Receiver receiver;
        CallPromise<int> first;
        CallPromise<int> second;
        int aborts = 0;
        first.onAbort([&] { ++aborts; });
        {
            CallSlot slot;
            slot = first.call().then(&receiver, &Receiver::value, &Receiver::error);
            QVERIFY(slot.isActive());
            slot = second.call().then(&receiver, &Receiver::value, &Receiver::error);
            QCOMPARE(aborts, 1);
            second.settle(2);
            spin();
            QVERIFY(!slot.isActive());
            second.onAbort([&] { ++aborts; });
        }
        QCOMPARE(receiver.values, QList{2});
    }

    void aSlotCancelsWhenItGoes()
    {
        QObject context;
        CallPromise<int> promise;
        int aborts = 0;
        promise.onAbort([&] { ++aborts; });
        {
            CallSlot slot;
            slot = promise.call().then(
                &context, [](int) {}, [](const ApiError &) {});
        }
        QCOMPARE(aborts, 1);
    }

    void aHundredThousandCallsCancelWithTheirContext()
    {
        std::vector<CallPromise<int>> promises(100'000);
        int aborts = 0;
        {
            QObject context;
            for (auto &promise : promises) {
                promise.onAbort([&] { ++aborts; });
                promise.call().then(
                    &context, [](int) {}, [](const ApiError &) {});
            }
        }
        QCOMPARE(aborts, 100'000);
    }

    void everyErrorKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::StoreFault); ++kind)
            names.insert(nameOf(static_cast<ApiError::Kind>(kind)));
        QCOMPARE(names.size(), static_cast<int>(ApiError::Kind::StoreFault) + 1);
    }
};

QTEST_GUILESS_MAIN(TestCall)
#include "tst_call.moc"
