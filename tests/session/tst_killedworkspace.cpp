// SPDX-License-Identifier: GPL-3.0-or-later
// Started with a profile, this program is the victim: it opens a workspace there, sweeps and creates scan tasks until it
// is killed, and says on its standard output what has been acknowledged.
#include "schema/methods.h"
#include "session/memorykeystore.h"
#include "session/profile.h"
#include "session/settings.h"
#include "session/workspace.h"
#include "simulator/server.h"
#include "store/cache.h"
#include "store/journal.h"
#include "support/await.h"
#include "sync/sweep.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;
using session::Profile;
using session::Session;
using session::Workspace;
using store::CacheReader;
using Outcome = store::JournalOutcome::State;
namespace kinds = store::kinds;

namespace {

constexpr auto key = "k-0123456789abcdef";
constexpr int atOnce = 3; ///< writes

const QList<QLatin1StringView> swept{kinds::company, kinds::policy, kinds::scanTask, kinds::inventoryItem};

void say(const QByteArray &line)
{
    // One write: a line is there or it is not.
    [[maybe_unused]] const auto written = ::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

session::ConnectionEntry entryFor(const QString &url)
{
    session::ConnectionEntry entry;
    entry.connection.id = u"c1"_s;
    entry.connection.accessUrl = QUrl(url);
    entry.connection.proxy.mode = transport::ProxySettings::Mode::None;
    entry.connection.limits = {{u"default"_s, 1000, std::chrono::seconds(1)}};
    return entry;
}

/// How many rows of each kind a cache holds, and when the newest was seen.
using Holdings = QMap<QString, store::Holding>;
Holdings holdingsIn(const CacheReader &reader)
{
    Holdings all;
    for (const auto kind : swept)
        all.insert(kind, reader.holding({kind, std::nullopt}));
    return all;
}

/// A start on a profile, as main() makes it.
struct Start {
    /// The key is held in memory: `key`, or none, and then nothing is asked.
    Start(std::unique_ptr<Profile> aProfile, const QString &url, bool withKey)
        : profile(std::move(aProfile)),
          settings(profile->folder())
    {
        if (!settings.find(u"c1"_s))
            (void)settings.save(entryFor(url));
        if (withKey)
            keys.keep(u"c1"_s, session::SecretBytes(key));
        workspace = std::make_unique<Workspace>(Workspace::Parts{*profile, settings, keys});
        session = workspace->open(u"c1"_s);
    }

    std::unique_ptr<Profile> profile;
    session::Settings settings;
    session::MemoryKeyStore keys;
    std::unique_ptr<Workspace> workspace;
    Session *session;
};

class Victim final : public QObject {
public:
    Victim(std::unique_ptr<Profile> profile, const QString &url, const QString &endpoint, const QString &round)
        : m_start(std::move(profile), url, true),
          m_endpoint(endpoint),
          m_round(round)
    {
        for (auto *list : m_start.session->sweep().listings()) {
            const bool isLarge = list->kind() == kinds::inventoryItem || list->kind() == kinds::scanTask;
            connect(list, &syncing::Listing::statusChanged, this, [this, list, isLarge] {
                // Again and again, without the pause.
                if (isLarge && list->status().state == syncing::ListingStatus::State::Complete)
                    list->refresh(api::Priority::Page);
                tell();
            });
            if (isLarge)
                list->refresh(api::Priority::Page);
        }
        m_start.session->begin();
        for (int i = 0; i < atOnce; ++i)
            write();
    }

private:
    void tell()
    {
        if (m_telling.isActive())
            return;
        m_telling = m_start.session->cache().read(&holdingsIn).finally(this, [](base::Result<Holdings> &&all) {
            if (!all)
                return say("F the cache cannot be read\n");
            for (auto one = all->cbegin(); one != all->cend(); ++one) {
                say("H " + one.key().toUtf8() + ' ' + QByteArray::number(one->rows) + ' '
                    + QByteArray::number(one->newest.toMSecsSinceEpoch()) + '\n');
            }
        });
    }

    void write()
    {
        const QString name = m_round + u'-' + QString::number(++m_writes);
        m_start.session->network()
            .createScanTask({.targetIds = {m_endpoint}, .name = name})
            .then(
                this,
                [this, name](const records::CreatedTask &) {
                    say("D " + name.toUtf8() + '\n');
                    write();
                },
                [](const base::ApiError &error) { say("F " + error.message.toUtf8() + '\n'); });
    }

    Start m_start;
    QString m_endpoint;
    QString m_round;
    int m_writes = 0;
    base::CallSlot m_telling;
};

} // namespace

class tst_KilledWorkspace final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();

private:
    QByteArray runAndKill(const QStringList &arguments, const QByteArray &after, int delay, int microseconds);
    int timeToTheFirstWrite(const QStringList &arguments);
};

void tst_KilledWorkspace::nothingIsLost()
{
    const int rounds = qEnvironmentVariableIsSet("PLUMBLINE_KILLS")
                           ? std::max(30, qEnvironmentVariableIntValue("PLUMBLINE_KILLS"))
                           : 100;
    QTemporaryDir folder;
    const QString profile = folder.filePath(u"profile"_s);
    simulator::Options options;
    options.companies = 4;
    options.endpoints = 120;
    options.keys = {{key, {}}};
    options.log = folder.filePath(u"simulator.jsonl"_s);
    simulator::Server server(options);
    QVERIFY(server.start());
    QString endpoint;
    {
        Start first(std::move(*Profile::open(profile)), server.accessUrl(), true);
        const auto page = valueOf(first.session->network().endpoints({.isManaged = true}));
        QVERIFY(!page.items.isEmpty());
        endpoint = page.items.first().id;
    }

    // A third of the kills come while it starts, the others while it works, on machines of any speed.
    const QList<QByteArray> moments{
        {}, "D ", "H " + QByteArray(kinds::inventoryItem.data(), kinds::inventoryItem.size())};
    const int longest = std::clamp(2 * timeToTheFirstWrite({profile, server.accessUrl(), endpoint, u"0"_s}), 300, 3000);
    QRandomGenerator random(20261103);
    Holdings acknowledged;
    QSet<QString> done;
    int unknown = 0;
    int starts = 0;
    qint64 entries = 0;
    for (int round = 1; round <= rounds; ++round) {
        const QByteArray &after = moments.at(round % moments.size());
        const auto output = runAndKill({profile, server.accessUrl(), endpoint, QString::number(round)}, after,
                                       random.bounded(after.isEmpty() ? longest : longest / 2), random.bounded(3000));
        starts += output.isEmpty() ? 0 : 1;
        int from = 0;
        for (int end; (end = int(output.indexOf('\n', from))) >= 0; from = end + 1) {
            const auto words = output.mid(from, end - from).split(' ');
            if (words.first() == "D") {
                done.insert(QString::fromUtf8(words.at(1)));
            } else if (words.first() == "H") {
                auto &known = acknowledged[QString::fromUtf8(words.at(1))];
                known.rows = words.at(2).toLongLong();
                known.newest = QDateTime::fromMSecsSinceEpoch(words.at(3).toLongLong(), Qt::UTC);
            } else {
                QFAIL(output.mid(from, end - from).constData());
            }
        }

        auto opened = Profile::open(profile);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        Start next(std::move(*opened), server.accessUrl(), false);
        const auto holdings = valueOf(next.session->cache().read(&holdingsIn));
        for (auto one = acknowledged.cbegin(); one != acknowledged.cend(); ++one) {
            QVERIFY2(holdings.value(one.key()).rows >= one->rows, qPrintable(one.key()));
            if (one->rows > 0)
                QVERIFY2(holdings.value(one.key()).newest >= one->newest, qPrintable(one.key()));
        }
        const auto journal = valueOf(next.session->journal().opening());
        QVERIFY(journal.isWritable);
        QTRY_COMPARE(next.session->unknownWrites().size(), journal.unknown.size());
        QCOMPARE(next.session->standing().cacheTrouble, QString());
        QCOMPARE(next.session->standing().journalTrouble, QString());
        const auto rows = valueOf(next.session->journal().list({.limit = 10'000'000}));
        QSet<QString> known;
        for (const auto &row : rows) {
            QVERIFY(row.outcome); // it is known, or said to be unknown
            if (row.outcome->state == Outcome::Done)
                known.insert(row.entry.params.value("name"_L1).toString());
        }
        unknown += int(journal.unknown.size());
        entries = rows.size();
        // An acknowledged write may have lost its outcome with the program, never its entry.
        QSet<QString> begun;
        for (const auto &row : rows)
            begun.insert(row.entry.params.value("name"_L1).toString());
        QVERIFY2(begun.contains(done), "a write that was done is not in the journal");

        QFile log(options.log);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const auto receipts = log.readAll().count("network.createScanTask");
        QVERIFY2(receipts <= rows.size(), "the server got a write that is not in the journal");
        QVERIFY2(known.size() <= receipts, "a write is said to be done that the server never got");
    }
    qInfo("%d kills of %d that had begun to speak, %lld writes in the journal, %lld acknowledged, %d found without an "
          "outcome",
          rounds, starts, qlonglong(entries), qlonglong(done.size()), unknown);
    QVERIFY(!done.isEmpty());
    QVERIFY(unknown > 0);
    QVERIFY(acknowledged.value(kinds::inventoryItem).rows > 0);
}

/// In ms; 0 when it fails.
int tst_KilledWorkspace::timeToTheFirstWrite(const QStringList &arguments)
{
    QProcess victim;
    victim.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer passed;
    passed.start();
    victim.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray output;
    const bool began = QTest::qWaitFor(
        [&] {
            output += victim.readAllStandardOutput();
            return output.startsWith("D ") || output.contains("\nD ");
        },
        60'000);
    const auto time = int(passed.elapsed());
    victim.kill();
    (void)QTest::qWaitFor([&victim] { return victim.state() == QProcess::NotRunning; }, 10'000);
    return began ? time : 0;
}

/// Kills the victim \p delay ms and some microseconds after its start, or after it has said a line that begins so.
QByteArray tst_KilledWorkspace::runAndKill(const QStringList &arguments, const QByteArray &after, int delay,
                                           int microseconds)
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
    QByteArray output;
    connect(&victim, &QProcess::readyReadStandardOutput, &victim, [&] {
        output += victim.readAllStandardOutput();
        if (!timer.isActive() && (output.startsWith(after) || output.contains('\n' + after)))
            timer.start(delay);
    });
    victim.start(QCoreApplication::applicationFilePath(), arguments);
    if (after.isEmpty())
        timer.start(delay);
    if (!QTest::qWaitFor([&victim] { return victim.state() == QProcess::NotRunning; }, 60'000))
        return "F the victim did not end\n";
    output += victim.readAllStandardOutput();
    if (victim.exitStatus() != QProcess::CrashExit)
        output += "F the victim ended by itself\n";
    return output;
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 5 && argv[1][0] == '/') {
        const auto arguments = QCoreApplication::arguments();
        auto profile = Profile::open(arguments.at(1));
        if (!profile) {
            say("F " + profile.error().text.toUtf8() + '\n');
            return 1;
        }
        const Victim victim(std::move(*profile), arguments.at(2), arguments.at(3), arguments.at(4));
        return QCoreApplication::exec();
    }
    tst_KilledWorkspace test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedworkspace.moc"
