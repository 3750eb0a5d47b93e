// SPDX-License-Identifier: GPL-3.0-or-later
// Started with a folder, this program is the victim: it writes pages and journal entries until it is killed, and says on
// its standard output what has been acknowledged.
#include "answer.h"
#include "store/cache.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using store::Cache;
using store::Journal;
using storetest::answerOf;

namespace {

constexpr int pageSize = 40;
constexpr int pages = 30;
const store::Tenant tenant{u"root"_s, u"https://example.test"_s, {}};
const store::Scope scope{store::kinds::endpoint, u"A"_s};

QString cacheIn(const QString &folder)
{
    return folder + u"/cache.db"_s;
}

QString journalIn(const QString &folder)
{
    return folder + u"/journal.db"_s;
}

void say(const QByteArray &line)
{
    // One write: a line is there or it is not.
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

class Victim final : public QObject {
public:
    explicit Victim(const QString &folder, qint64 run)
        : m_cache(cacheIn(folder)),
          m_journal(journalIn(folder), now()),
          m_run(run)
    {
        m_cache.bind(tenant).then(
            this, [this](Cache::Binding) { nextPass(); }, &Victim::fail);
        nextWrite();
    }

private:
    void fail(const base::ApiError &error)
    {
        say("F " + error.message.toUtf8() + ' ' + error.details.toUtf8() + '\n');
        QCoreApplication::exit(1);
    }

    void nextPass()
    {
        m_page = 0;
        ++m_round;
        m_cache.beginPass(scope, now())
            .then(
                this, [this](qint64 pass) { m_pass = pass, nextPage(); }, &Victim::fail);
    }

    void nextPage()
    {
        if (m_page == pages) {
            m_cache.completePass(m_pass, now())
                .then(
                    this, [this](qint64) { nextPass(); }, &Victim::fail);
            return;
        }
        const qint64 stamp = m_run * 1'000'000 + m_round;
        QList<store::Item> items;
        for (int i = 0; i < pageSize; ++i) {
            items.append(
                {QString::number(m_page * pageSize + i), {{u"stamp"_s, stamp}, {u"filler"_s, u"x"_s.repeated(300)}}});
        }
        m_cache.put(scope, items, now(), m_pass)
            .then(
                this,
                [this, stamp, page = m_page](qint64) {
                    say("P " + QByteArray::number(page) + ' ' + QByteArray::number(stamp) + '\n');
                    ++m_page;
                    nextPage();
                },
                &Victim::fail);
    }

    void nextWrite()
    {
        store::JournalEntry entry;
        entry.at = now();
        entry.method = u"network.createScanTask"_s;
        m_journal.begin(entry).then(
            this,
            [this](qint64 id) {
                // From here on a byte might leave.
                say("B " + QByteArray::number(id) + '\n');
                m_journal.end(id, {store::JournalOutcome::State::Done, now(), {}, false});
                nextWrite();
            },
            &Victim::fail);
    }

    Cache m_cache;
    Journal m_journal;
    qint64 m_run;
    qint64 m_round = 0;
    qint64 m_pass = 0;
    int m_page = 0;
};

} // namespace

class TestKill final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost()
    {
        const int rounds = std::max(30, qEnvironmentVariableIntValue("PLUMBLINE_KILLS"));
        QRandomGenerator random(20260301);
        QTemporaryDir folder;
        QHash<int, qint64> acknowledged; // newest stamp by page
        QSet<qint64> begun;
        int unknown = 0;
        for (int round = 1; round <= rounds; ++round) {
            const QByteArray output = runAndKill(folder.path(), round, random.bounded(150), random.bounded(3000));
            int from = 0;
            for (int end; (end = int(output.indexOf('\n', from))) >= 0; from = end + 1) {
                const QList<QByteArray> words = output.mid(from, end - from).split(' ');
                if (words.first() == "P")
                    acknowledged[words.at(1).toInt()] = words.at(2).toLongLong();
                else if (words.first() == "B")
                    begun.insert(words.at(1).toLongLong());
                else
                    QFAIL(output.mid(from, end - from).constData());
            }

            Journal journal(journalIn(folder.path()), now());
            const auto opened = answerOf(journal.opening());
            QVERIFY2(opened && opened->isWritable, qPrintable(opened->message ? opened->message->text() : QString()));
            const auto rows = answerOf(journal.list({.limit = 10'000'000}));
            QVERIFY(rows);
            QSet<qint64> known;
            for (const store::JournalRow &row : *rows) {
                QVERIFY(row.outcome);
                known.insert(row.id);
            }
            QVERIFY2(known.contains(begun), "a write that may have been sent is not in the journal");
            unknown += int(opened->unknown.size());

            Cache cache(cacheIn(folder.path()));
            const auto opening = answerOf(cache.opening());
            QVERIFY2(opening && !opening->message, qPrintable(opening->message ? opening->message->text() : QString()));
            const auto records =
                answerOf(cache.read([](const store::CacheReader &reader) { return reader.list(scope); }));
            QVERIFY(records);
            QHash<int, QList<qint64>> stamps;
            for (const store::Record &record : *records)
                stamps[record.id.toInt() / pageSize].append(qint64(record.object().value(u"stamp"_s).toDouble()));
            for (auto it = stamps.cbegin(); it != stamps.cend(); ++it) {
                QCOMPARE(it->size(), pageSize);
                QCOMPARE(it->count(it->first()), pageSize); // whole or not at all
            }
            for (auto it = acknowledged.cbegin(); it != acknowledged.cend(); ++it) {
                QVERIFY2(stamps.contains(it.key()), "a page that was acknowledged is gone");
                QVERIFY(stamps.value(it.key()).first() >= it.value());
            }
        }
        qInfo("%d kills, %lld pages and %lld writes acknowledged, %d writes found without an outcome", rounds,
              qlonglong(acknowledged.size()), qlonglong(begun.size()), unknown);
        QVERIFY(!acknowledged.isEmpty());
        QVERIFY(!begun.isEmpty());
    }

private:
    /// Kills the victim \p delay ms and some microseconds after it began to speak, or before if \p delay is short.
    QByteArray runAndKill(const QString &folder, int round, int delay, int microseconds)
    {
        QProcess victim;
        victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setSingleShot(true);
        connect(&timer, &QTimer::timeout, &victim, [&victim, microseconds] {
            QElapsedTimer passed;
            passed.start();
            while (passed.nsecsElapsed() < microseconds * 1000)
                continue;
            victim.kill();
        });
        victim.start(QCoreApplication::applicationFilePath(), {folder, QString::number(round)});
        timer.start(delay);
        if (!QTest::qWaitFor([&victim] { return victim.state() == QProcess::NotRunning; }, 60'000))
            return "F the victim did not end\n";
        QByteArray output = victim.readAllStandardOutput();
        if (victim.exitStatus() != QProcess::CrashExit)
            output += "F the victim ended by itself\n";
        return output;
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && argv[1][0] == '/') {
        const Victim victim(QString::fromLocal8Bit(argv[1]), QByteArray(argv[2]).toLongLong());
        return QCoreApplication::exec();
    }
    TestKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kill.moc"
