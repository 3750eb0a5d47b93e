// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <thread>

using namespace Qt::StringLiterals;
using store::Database;
using store::Durability;
using store::Message;
using store::Schema;

namespace {

constexpr std::array steps{
    "CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL);",
    "ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';",
    "CREATE TABLE place(id INTEGER PRIMARY KEY); INSERT INTO place SELECT id FROM thing;",
};
constexpr std::array brokenSteps{
    "CREATE TABLE thing(id INTEGER PRIMARY KEY, name TEXT NOT NULL);",
    "ALTER TABLE thing ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey';",
    "CREATE TABLE half(id INTEGER); CREATE TABLE thing(id INTEGER);",
};
constexpr int application = 0x1234;

Schema schemaOf(size_t version, bool keepOld = false)
{
    return {application, std::span(steps).first(version), keepOld};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

} // namespace

class TestDatabase final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesFolderAndFileForOneselfAlone()
    {
        const QString path = m_folder.filePath(u"new/deeper/file.db"_s);
        const auto opened = Database::open(path, schemaOf(3), Durability::Full);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text()));
        (**opened)->exec("INSERT INTO thing VALUES(1, 'a', 'b')");
        const auto mine = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QCOMPARE(QFile::permissions(path + part), mine);
        QCOMPARE(QFile::permissions(QFileInfo(path).absolutePath()), mine | QFile::ExeOwner | QFile::ExeUser);
        QCOMPARE((**opened)->execAndGet("PRAGMA synchronous").getInt(), 2);
        QCOMPARE(std::string((**opened)->execAndGet("PRAGMA journal_mode").getText()), "wal");
    }

    void takesAwayWhatOthersMayRead()
    {
        const QString path = m_folder.filePath(u"open.db"_s);
        QVERIFY(write(path, 0, {}));
        QVERIFY(
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ReadGroup));
        QVERIFY(Database::open(path, schemaOf(1), Durability::Normal));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    }

    void migratesFromEveryVersion_data()
    {
        QTest::addColumn<size_t>("from");
        QTest::newRow("nothing") << size_t(0);
        QTest::newRow("1") << size_t(1);
        QTest::newRow("2") << size_t(2);
        QTest::newRow("3") << size_t(3);
    }
    void migratesFromEveryVersion()
    {
        QFETCH(const size_t, from);
        const QString path = m_folder.filePath(u"migrate-%1.db"_s.arg(from));
        if (from > 0) {
            // By SQL alone, as the earlier program would have left it.
            SQLite::Database old(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            for (size_t n = 0; n < from; ++n)
                old.exec(steps[n]);
            old.exec("INSERT INTO thing(id, name) VALUES(7, 'kept')");
            if (from > 2)
                old.exec("INSERT INTO place VALUES(7)");
            old.exec("PRAGMA user_version = " + std::to_string(from));
            old.exec("PRAGMA application_id = " + std::to_string(application));
        }
        const auto opened = Database::open(path, schemaOf(3, true), Durability::Normal);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().details));
        QCOMPARE((**opened)->execAndGet("PRAGMA user_version").getInt(), 3);
        QCOMPARE((**opened)->execAndGet("PRAGMA application_id").getInt(), application);
        QCOMPARE((**opened)->execAndGet("SELECT count(*) FROM thing WHERE name = 'kept' AND colour = 'grey'").getInt(),
                 from > 0 ? 1 : 0);
        QCOMPARE((**opened)->execAndGet("SELECT count(*) FROM place WHERE id = 7").getInt(), from > 0 ? 1 : 0);
        // What was there before a change of version is kept as a file of its own.
        const QString kept = u"%1.version-%2"_s.arg(path).arg(from);
        QCOMPARE(QFile::exists(kept), from == 1 || from == 2);
        if (QFile::exists(kept)) {
            SQLite::Database old(kept.toStdString());
            QCOMPARE(old.execAndGet("PRAGMA user_version").getInt(), int(from));
            QCOMPARE(old.execAndGet("SELECT name FROM thing").getString(), "kept");
        }
    }

    void leavesTheFileAloneWhenAMigrationFails()
    {
        const QString path = m_folder.filePath(u"fails.db"_s);
        QVERIFY(Database::open(path, schemaOf(1), Durability::Normal));
        const Schema broken{application, brokenSteps, false};
        QVERIFY(!Database::open(path, broken, Durability::Normal));
        SQLite::Database after(path.toStdString());
        QCOMPARE(after.execAndGet("PRAGMA user_version").getInt(), 1);
        QVERIFY(!after.tableExists("half"));
        QCOMPARE(after.execAndGet("SELECT count(*) FROM pragma_table_info('thing')").getInt(), 2);
    }

    void refusesWhatItCannotUse()
    {
        const auto kindOf = [](const QString &path) {
            const auto opened = Database::open(path, schemaOf(2), Durability::Normal);
            return opened ? u"opened"_s : nameOf(opened.error().kind);
        };
        const QString newer = m_folder.filePath(u"newer.db"_s);
        QVERIFY(Database::open(newer, schemaOf(3), Durability::Normal));
        const QByteArray before = contentOf(newer);
        QCOMPARE(kindOf(newer), u"newer"_s);
        QCOMPARE(contentOf(newer), before);

        const QString foreign = m_folder.filePath(u"foreign.db"_s);
        SQLite::Database(foreign.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE x(y)");
        QCOMPARE(kindOf(foreign), u"foreign"_s);

        const QString text = m_folder.filePath(u"text.db"_s);
        QVERIFY(write(text, 0, QByteArray(9000, 'x')));
        QCOMPARE(kindOf(text), u"damaged"_s);

        QVERIFY(QDir(m_folder.path()).mkdir(u"folder.db"_s));
        QCOMPARE(kindOf(m_folder.filePath(u"folder.db"_s)), u"notAFile"_s);
        QCOMPARE(kindOf(text + u"/below.db"_s), u"folderMissing"_s);
    }

    void setsAsideAllThreeFiles()
    {
        const QString path = m_folder.filePath(u"aside.db"_s);
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QVERIFY(write(path + part, 0, "content" + part.toLatin1()));
        const auto first = store::setAside(path);
        QVERIFY(first);
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY(!QFile::exists(path + part));
            QCOMPARE(contentOf(*first + part), "content" + part.toLatin1());
        }
        QVERIFY(write(path, 0, "again"));
        const auto second = store::setAside(path);
        QVERIFY(second);
        QVERIFY(*first != *second);
        QCOMPARE(store::setAsideFiles(path).size(), 2);
        QVERIFY(!store::setAside(path));
    }

    void twoProgramsMayOpenANewFileAtOnce()
    {
        const QString path = m_folder.filePath(u"both.db"_s);
        std::array<bool, 8> opened{};
        std::vector<std::thread> threads;
        for (bool &mine : opened)
            threads.emplace_back(
                [&path, &mine] { mine = Database::open(path, schemaOf(3), Durability::Full).has_value(); });
        for (auto &thread : threads)
            thread.join();
        QVERIFY(std::all_of(opened.begin(), opened.end(), [](bool mine) { return mine; }));
    }

    void everyMessageIsASentence()
    {
        for (int kind = 0; kind <= int(Message::Kind::Closed); ++kind) {
            const Message message{.kind = Message::Kind(kind), .file = u"/some/file.db"_s};
            QVERIFY(message.text().startsWith(u"/some/file.db"_s));
            QVERIFY(message.text().endsWith(u'.'));
            QVERIFY(!message.text().contains(u'%'));
            QVERIFY(!storeFault(message).message.isEmpty());
            QCOMPARE(storeFault(message).outcome, base::ApiError::Outcome::NotSent);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
