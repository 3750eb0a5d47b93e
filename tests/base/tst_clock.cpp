// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/clock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;

class TestClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void systemAlarmsComeInOrderAndNotEarly()
    {
        base::SystemClock clock;
        const auto start = clock.now();
        QList<int> order;
        base::Clock::Instant late{};
        const auto second = clock.at(start + 30ms, [&] {
            order.append(2);
            late = clock.now();
        });
        const auto first = clock.at(start + 5ms, [&] { order.append(1); });
        const auto past = clock.at(start - 1s, [&] { order.append(0); });
        QTRY_COMPARE(order, (QList{0, 1, 2}));
        QVERIFY(late - start >= 30ms);
    }

    void destroyedAlarmsStaySilent()
    {
        base::SystemClock clock;
        int rings = 0;
        {
            const auto alarm = clock.at(clock.now(), [&] { ++rings; });
        }
        bool done = false;
        const auto sentinel = clock.at(clock.now() + 20ms, [&] { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(rings, 0);
    }

    void anAlarmMayReplaceItself()
    {
        base::SystemClock clock;
        std::unique_ptr<base::Clock::Alarm> alarm;
        int rings = 0;
        std::function<void()> again = [&] {
            if (++rings < 3)
                alarm = clock.at(clock.now(), again);
        };
        alarm = clock.at(clock.now(), again);
        QTRY_COMPARE(rings, 3);
    }

    void theFakeClockStandsStill()
    {
        support::FakeClock clock;
        const auto start = clock.now();
        QList<base::Clock::Duration> rung;
        const auto b = clock.at(start + 20ms, [&] { rung.append(clock.now() - start); });
        const auto a = clock.at(start + 10ms, [&] { rung.append(clock.now() - start); });
        auto c = clock.at(start + 15ms, [&] { rung.append(clock.now() - start); });
        c.reset();
        QCOMPARE(clock.pendingAlarms(), 2);
        clock.advance(19ms);
        QCOMPARE(rung.size(), 1);
        clock.advance(1ms);
        QCOMPARE(rung, (QList<base::Clock::Duration>{10ms, 20ms}));
        QCOMPARE(clock.now() - start, base::Clock::Duration(20ms));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
