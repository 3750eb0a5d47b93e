// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timedclipboard.h"

#include "support/fakeclock.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using session::SecretBytes;
using ui::TimedClipboard;

class TestTimedClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void isTakenOffAgain()
    {
        QSignalSpy over(&m_timed, &TimedClipboard::over);
        m_timed.put(SecretBytes("k3y"));
        QCOMPARE(text(), u"k3y"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
        m_clock.advance(TimedClipboard::stay - std::chrono::seconds(1));
        QCOMPARE(text(), u"k3y"_s);
        m_clock.advance(std::chrono::seconds(1));
        QTRY_COMPARE(over.size(), 1);
        QVERIFY(over.at(0).at(0).toBool());
        QVERIFY(text().isEmpty());
    }

    void whatWasCopiedMeanwhileStays()
    {
        QSignalSpy over(&m_timed, &TimedClipboard::over);
        m_timed.put(SecretBytes("k3y"));
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        m_clock.advance(TimedClipboard::stay);
        QTRY_COMPARE(over.size(), 1);
        QVERIFY(!over.at(0).at(0).toBool());
        QCOMPARE(text(), u"a shopping list"_s);
    }

    void theNextOneHasItsOwnTime()
    {
        m_timed.put(SecretBytes("one"));
        m_clock.advance(TimedClipboard::stay / 2);
        m_timed.put(SecretBytes("two"));
        m_clock.advance(TimedClipboard::stay / 2);
        QCOMPARE(text(), u"two"_s);
        m_clock.advance(TimedClipboard::stay / 2);
        QTRY_VERIFY(text().isEmpty());
    }

    void doesNotOutliveTheWindow()
    {
        auto timed = std::make_unique<TimedClipboard>(m_clock);
        timed->put(SecretBytes("k3y"));
        timed.reset();
        QVERIFY(text().isEmpty());
    }

private:
    static QString text() { return QGuiApplication::clipboard()->text(); }

    support::FakeClock m_clock;
    TimedClipboard m_timed{m_clock};
};

QTEST_MAIN(TestTimedClipboard)

#include "tst_timedclipboard.moc"
