// SPDX-License-Identifier: GPL-3.0-or-later
// Started with a folder, this program is another start: it says whether it holds the profile, and keeps it until killed.
#include "base/clock.h"
#include "session/profile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using session::Profile;
using session::Summons;

class TestProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(QFile::setPermissions(m_runtime.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
        qputenv("XDG_DATA_HOME", m_data.path().toUtf8());
    }

    void makesAFolderForOneself()
    {
        const auto profile = Profile::open();
        QVERIFY(profile);
        QCOMPARE((*profile)->folder(), m_data.path() + u"/app.plumbline.Console"_s);
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                          | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFile::permissions((*profile)->folder()) & others, QFile::Permissions());
        QCOMPARE((*profile)->cacheFile(u"a-1"_s), (*profile)->folder() + u"/connections/a-1/cache.db"_s);
    }

    void idsLeadNowhereElse_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto &id : {u".."_s, u"../../x"_s, u"/etc"_s, u""_s, u"."_s, u"a/b"_s})
            QTest::newRow(qPrintable(id)) << id;
    }
    void idsLeadNowhereElse()
    {
        QFETCH(const QString, id);
        const auto profile = Profile::openTemporary();
        QVERIFY(profile);
        const QString folder = QDir::cleanPath((*profile)->connectionFolder(id));
        QCOMPARE(QFileInfo(folder).path(), (*profile)->folder() + u"/connections"_s);
        QVERIFY(QFileInfo((*profile)->journalFile(id)).path() != QFileInfo((*profile)->journalFile(u"x"_s)).path());
    }

    void aTemporaryOneGoes()
    {
        QString folder;
        {
            const auto profile = Profile::openTemporary();
            QVERIFY(profile && (*profile)->isTemporary());
            folder = (*profile)->folder();
            QVERIFY(QDir().mkpath((*profile)->connectionFolder(u"x"_s)));
        }
        QVERIFY(!QFileInfo::exists(folder));
    }

    void aSecondStartRaisesTheFirst()
    {
        QTemporaryDir folder;
        const auto first = Profile::open(folder.path());
        QVERIFY(first);
        QSignalSpy summoned(first->get(), &Profile::summoned);
        const auto second = Profile::open(folder.path() + u"/."_s);
        QVERIFY(!second && second.error().isTaken);
        QVERIFY(second.error().text.contains(folder.path()));

        base::SystemClock clock;
        const Summons summons{{u"--connect"_s, u"https://é.test"_s, u"a\nb"_s}, u"/some/where"_s, u"token"_s};
        std::optional<bool> reached;
        Profile::summon(second.error().folder, summons, clock)
            .then(
                this, [&reached](bool answer) { reached = answer; }, [](const base::ApiError &) {});
        QTRY_VERIFY(reached.has_value());
        QVERIFY(*reached);
        QCOMPARE(summoned.size(), 1);
        const auto got = summoned.first().first().value<Summons>();
        QCOMPARE(got.arguments, summons.arguments);
        QCOMPARE(got.workingFolder, summons.workingFolder);
        QCOMPARE(got.activationToken, summons.activationToken);
    }

    void aChattererIsCutOff()
    {
        QTemporaryDir folder;
        const auto first = Profile::open(folder.path());
        QVERIFY(first);
        QSignalSpy summoned(first->get(), &Profile::summoned);
        const QStringList sockets = QDir(m_runtime.path()).entryList({u"plumbline-*"_s}, QDir::System);
        QCOMPARE(sockets.size(), 1);
        QLocalSocket visitor;
        visitor.connectToServer(m_runtime.filePath(sockets.first()));
        visitor.write(QByteArray(200 * 1024, 'x'));
        QTRY_COMPARE(visitor.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(summoned.size(), 0);
    }

    void oneOfManyStartsWins()
    {
        QTemporaryDir folder;
        std::vector<std::unique_ptr<QProcess>> starts;
        for (int i = 0; i < 6; ++i) {
            starts.push_back(std::make_unique<QProcess>());
            starts.back()->start(QCoreApplication::applicationFilePath(), {folder.path()});
        }
        int winners = 0;
        QProcess *winner = nullptr;
        for (const auto &start : starts) {
            QTRY_VERIFY_WITH_TIMEOUT(start->canReadLine(), 30'000);
            const QByteArray line = start->readLine();
            if (line == "held\n") {
                ++winners;
                winner = start.get();
            } else {
                QCOMPARE(line, QByteArray("taken\n"));
            }
        }
        QCOMPARE(winners, 1);
        QVERIFY(!Profile::open(folder.path()));
        // However it ends, the profile is free.
        winner->kill();
        QTRY_COMPARE(winner->state(), QProcess::NotRunning);
        QVERIFY(Profile::open(folder.path()));
        for (const auto &start : starts) {
            if (start->state() != QProcess::NotRunning) {
                start->kill();
                QTRY_COMPARE(start->state(), QProcess::NotRunning);
            }
        }
    }

    void saysWhyThereIsNone()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const auto &path : {folder.filePath(u"file"_s), folder.filePath(u"file/below"_s)}) {
            const auto profile = Profile::open(path);
            QVERIFY(!profile && !profile.error().isTaken);
            QVERIFY(profile.error().text.contains(path));
        }
    }

    void opensAReadOnlyFolder()
    {
        QTemporaryDir folder;
        const bool isRoot = ::geteuid() == 0;
        if (isRoot) {
            QVERIFY(::chown(QFile::encodeName(folder.path()).constData(), 65534, 65534) == 0);
            QVERIFY(::seteuid(65534) == 0);
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
        const bool first = Profile::open(folder.path()).has_value();
        {
            const auto held = Profile::open(folder.path());
            const auto second = Profile::open(folder.path());
            QCOMPARE(!second && second.error().isTaken, true);
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (isRoot)
            QVERIFY(::seteuid(0) == 0);
        QVERIFY(first);
        QVERIFY(!QFile::exists(folder.filePath(u"lock"_s)));
    }

private:
    QTemporaryDir m_runtime;
    QTemporaryDir m_data;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && argv[1][0] == '/') {
        const auto profile = Profile::open(QString::fromLocal8Bit(argv[1]));
        std::puts(profile ? "held" : profile.error().isTaken ? "taken" : "failed");
        std::fflush(stdout);
        return profile ? QCoreApplication::exec() : 0;
    }
    TestProfile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profile.moc"
