// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/repeat.h"

#include <QTest>

using base::Call;
using base::Result;
using Next = std::optional<int>;

class TestRepeat : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void untilThereIsAValue();
    void untilThereIsAnError();
    void isNotDeeperForItsLength();
};

void TestRepeat::untilThereIsAValue()
{
    int steps = 0;
    std::optional<int> value;
    const auto running = api::repeat([&steps] {
                             return Call<Next>::ready(++steps < 3 ? Next() : Next(7));
                         }).finally(this, [&value](const Result<int> &result) { value = *result; });
    QCOMPARE(steps, 1); // the others from the event loop
    QTRY_VERIFY(value);
    QCOMPARE(*value, 7);
    QCOMPARE(steps, 3);
    QVERIFY(!running.isActive());
}

void TestRepeat::untilThereIsAnError()
{
    int steps = 0;
    std::optional<base::ApiError> error;
    (void)api::repeat([&steps] {
        if (++steps < 3)
            return Call<Next>::ready(Next());
        base::ApiError fault;
        fault.kind = base::ApiError::Kind::ServerFault;
        return Call<Next>::failed(fault);
    }).finally(this, [&error](const Result<int> &result) { error = result.error(); });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, base::ApiError::Kind::ServerFault);
    QCOMPARE(steps, 3);
}

/// A tenant has many companies: what runs for all of them is dropped as fast as what runs for one.
void TestRepeat::isNotDeeperForItsLength()
{
    constexpr int many = 200'000;
    int steps = 0;
    bool isLastDropped = false;
    base::CallPromise<Next> last;
    last.onAbort([&isLastDropped] { isLastDropped = true; });
    bool isToldOf = false;
    base::CallSlot slot;
    slot = api::repeat([&] {
               return ++steps < many ? Call<Next>::ready(Next()) : last.call();
           }).finally(this, [&isToldOf](const Result<int> &) { isToldOf = true; });
    QTRY_COMPARE_WITH_TIMEOUT(steps, many, 60'000);
    slot.cancel();
    QVERIFY(isLastDropped);
    QVERIFY(!isToldOf);
}

QTEST_GUILESS_MAIN(TestRepeat)
#include "tst_repeat.moc"
