// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "fulldisk.h"
#include "store/journal.h"
#include "store/setaside.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using store::Journal;
using store::JournalEntry;
using store::JournalOutcome;
using store::JournalRow;
using store::Message;
using storetest::answerOf;
using storetest::isFault;
using State = JournalOutcome::State;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

JournalEntry entryOf(const QString &method)
{
    return {noon, method, u"v1.0"_s, u"network"_s, u"click"_s, {{u"endpointId"_s, u"é"_s}}, true};
}

} // namespace

class TestJournal final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void remembersEntriesAndOutcomes()
    {
        {
            Journal journal(path(), noon);
            QVERIFY(answerOf(journal.opening())->isWritable);
            QCOMPARE(answerOf(journal.begin(entryOf(u"a"_s))).value(), 1);
            QCOMPARE(answerOf(journal.begin(entryOf(u"b"_s))).value(), 2);
            QCOMPARE(answerOf(journal.begin(entryOf(u"c"_s))).value(), 3);
            journal.end(1, {State::Done, noon.addSecs(1), {}, false});
            journal.end(2, {State::Refused, noon.addSecs(2), u"no right"_s, false});
            journal.end(3, {State::NotSent, noon, u"offline"_s, false});
            // The first counts.
            journal.end(1, {State::Unknown, noon, u"late"_s, false});
        }
        Journal journal(path(), noon);
        QVERIFY(answerOf(journal.opening())->unknown.isEmpty());
        const auto rows = answerOf(journal.list({}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->at(0).id, 3);
        QCOMPARE(rows->at(2).outcome->state, State::Done);
        QCOMPARE(rows->at(2).outcome->at, noon.addSecs(1));
        const JournalRow &refused = rows->at(1);
        QCOMPARE(refused.entry.method, u"b"_s);
        QCOMPARE(refused.entry.version, u"v1.0"_s);
        QCOMPARE(refused.entry.service, u"network"_s);
        QCOMPARE(refused.entry.priority, u"click"_s);
        QCOMPARE(refused.entry.params, entryOf({}).params);
        QCOMPARE(refused.entry.at, noon);
        QVERIFY(refused.entry.destructive);
        QCOMPARE(refused.outcome->error, u"no right"_s);
        QCOMPARE(answerOf(journal.list({.before = 3, .limit = 1}))->first().id, 2);
        QCOMPARE(answerOf(journal.list({.state = State::NotSent}))->size(), 1);
        QCOMPARE(answerOf(journal.list({.method = u"a"_s}))->size(), 1);
    }

    void aStartFindsWhatHasNoOutcome()
    {
        {
            Journal journal(path(), noon);
            for (const auto &method : {u"a"_s, u"b"_s, u"c"_s})
                QVERIFY(answerOf(journal.begin(entryOf(method))));
            QVERIFY(!answerOf(journal.list({}))->first().outcome);
            journal.end(2, {State::Done, noon, {}, false});
        }
        Journal journal(path(), noon.addDays(1));
        const auto opening = answerOf(journal.opening());
        QVERIFY(opening && opening->isWritable);
        QCOMPARE(opening->unknown.size(), 2);
        QCOMPARE(opening->unknown.first().entry.method, u"a"_s);
        QCOMPARE(opening->unknown.last().entry.method, u"c"_s);
        for (const JournalRow &row : opening->unknown) {
            QCOMPARE(row.outcome->state, State::Unknown);
            QVERIFY(row.outcome->recovered);
            QCOMPARE(row.outcome->at, noon.addDays(1));
        }
        QCOMPARE(answerOf(journal.list({.state = State::Unknown}))->size(), 2);
        // What is learned later is added, and beats the guess.
        journal.end(1, {State::Done, noon.addDays(2), {}, false});
        QCOMPARE(answerOf(journal.list({})).value().last().outcome->state, State::Done);
        journal.close();
        // Told once.
        Journal third(path(), noon);
        QVERIFY(answerOf(third.opening())->unknown.isEmpty());
    }

    void anEntryThatWasWithdrawnWasNotSent()
    {
        Journal journal(path(), noon);
        (void)journal.begin(entryOf(u"a"_s));
        {
            QObject context;
            (void)journal.begin(entryOf(u"b"_s))
                .then(
                    &context, [](qint64) {}, [](const base::ApiError &) {});
        }
        const auto rows = answerOf(journal.list({}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        for (const JournalRow &row : *rows)
            QCOMPARE(row.outcome->state, State::NotSent);
    }

    void tellsOfWhatIsWritten()
    {
        Journal journal(path(), noon);
        QSignalSpy changed(&journal, &Journal::changed);
        QVERIFY(answerOf(journal.opening())->isWritable);
        QCOMPARE(changed.size(), 0);
        const auto id = answerOf(journal.begin(entryOf(u"a"_s))).value();
        QTRY_COMPARE(changed.size(), 1);
        journal.end(id, {State::NotSent, noon, {}, false});
        QTRY_COMPARE(changed.size(), 2);
    }

    void isDurableBeforeItSettles()
    {
        Journal journal(path(), noon);
        QCOMPARE(answerOf(journal.begin(entryOf(u"a"_s))).value(), 1);
        // Another program sees it by now.
        QCOMPARE(sql("SELECT count(*) FROM entry"), 1);
        QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isAppendOnly()
    {
        {
            Journal journal(path(), noon);
            QVERIFY(answerOf(journal.begin(entryOf(u"a"_s))));
            journal.end(1, {State::Done, noon, {}, false});
        }
        for (const char *statement : {"UPDATE entry SET method = 'x'", "DELETE FROM entry", "DELETE FROM outcome",
                                      "UPDATE outcome SET state = 'notSent'"})
            QCOMPARE(sql(statement), -1);
        QCOMPARE(
            sql("SELECT count(*) FROM entry JOIN outcome ON entry = entry.id WHERE method = 'a' AND state = 'done'"),
            1);
    }

    void isReadOnlyWithAReasonWhenItCannotBeOpened_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Message::Kind>("kind");
        QTest::addColumn<bool>("readable");
        QTest::newRow("header") << u"header"_s << Message::Kind::Damaged << false;
        // It depends on where: nobody promises.
        QTest::newRow("middle") << u"middle"_s << Message::Kind::Damaged << false;
        QTest::newRow("newer") << u"newer"_s << Message::Kind::Newer << false;
        QTest::newRow("foreign") << u"foreign"_s << Message::Kind::Foreign << false;
        QTest::newRow("folder") << u"folder"_s << Message::Kind::NotAFile << false;
        QTest::newRow("full") << u"full"_s << Message::Kind::DiskFull << true;
    }
    void isReadOnlyWithAReasonWhenItCannotBeOpened()
    {
        QFETCH(const QString, what);
        QFETCH(const Message::Kind, kind);
        QFETCH(const bool, readable);
        if (what == "folder"_L1) {
            QVERIFY(QDir().mkpath(path()));
        } else {
            Journal journal(path(), noon);
            for (int i = 0; i < 60; ++i)
                (void)journal.begin(entryOf(u"a"_s.repeated(3000)));
            QVERIFY(answerOf(journal.begin(entryOf(u"a"_s))));
        }
        if (what == "header"_L1)
            QVERIFY(overwrite(0, 60));
        else if (what == "middle"_L1)
            QVERIFY(overwrite(4096 * 8, 4096 * 8));
        else if (what == "newer"_L1)
            QCOMPARE(sql("PRAGMA user_version = 9"), 0);
        else if (what == "foreign"_L1)
            QCOMPARE(sql("PRAGMA application_id = 9"), 0);
        const QByteArray before = content();
        const QStringList files = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        {
            std::unique_ptr<storetest::FullDisk> full;
            if (what == "full"_L1)
                full = std::make_unique<storetest::FullDisk>();
            Journal journal(path(), noon);
            QSignalSpy troubled(&journal, &Journal::troubled);
            const auto opening = answerOf(journal.opening());
            QVERIFY(opening && !opening->isWritable && opening->message);
            QVERIFY2(opening->message->kind == kind, qPrintable(opening->message->text() + opening->message->details));
            QVERIFY(opening->message->asideAs.isEmpty());
            QCOMPARE(troubled.size(), 1);
            QVERIFY(isFault(answerOf(journal.begin(entryOf(u"b"_s))), kind));
            if (what != "middle"_L1)
                QCOMPARE(answerOf(journal.list({})).has_value(), readable);
        }
        // Nobody has touched or moved it.
        QCOMPARE(content(), before);
        // An empty -wal may stay where the disk had no room for the -shm.
        if (what != "full"_L1)
            QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), files);
        QVERIFY(store::setAsideFiles(path()).isEmpty());
    }

    void aDiskThatFillsUpStopsWritesAndLosesNoOutcome()
    {
        Journal journal(path(), noon);
        QCOMPARE(answerOf(journal.begin(entryOf(u"a"_s))).value(), 1);
        QSignalSpy troubled(&journal, &Journal::troubled);
        QSignalSpy recovered(&journal, &Journal::recovered);
        {
            const storetest::FullDisk full;
            QVERIFY(isFault(answerOf(journal.begin(entryOf(u"b"_s))), Message::Kind::DiskFull));
            journal.end(1, {State::Done, noon, {}, false});
            QTRY_COMPARE(troubled.size(), 2);
        }
        QCOMPARE(recovered.size(), 0);
        QVERIFY(answerOf(journal.begin(entryOf(u"c"_s))));
        QVERIFY(answerOf(journal.begin(entryOf(u"d"_s))));
        QTRY_COMPARE(recovered.size(), 1);
        const auto rows = answerOf(journal.list({}));
        QCOMPARE(rows->size(), 3);
        QCOMPARE(rows->last().outcome->state, State::Done);
    }

    void anOwedOutcomeIsWrittenAtTheEnd()
    {
        {
            Journal journal(path(), noon);
            QSignalSpy troubled(&journal, &Journal::troubled);
            QVERIFY(answerOf(journal.begin(entryOf(u"a"_s))));
            {
                const storetest::FullDisk full;
                journal.end(1, {State::Refused, noon, {}, false});
                QTRY_COMPARE(troubled.size(), 1);
            }
        }
        Journal journal(path(), noon);
        QVERIFY(answerOf(journal.opening())->unknown.isEmpty());
        QCOMPARE(answerOf(journal.list({}))->first().outcome->state, State::Refused);
    }

    void keepsTheOrderWhateverTheClockDoes()
    {
        Journal journal(path(), noon);
        JournalEntry late = entryOf(u"late"_s);
        late.at = noon.addYears(-2);
        QVERIFY(answerOf(journal.begin(entryOf(u"early"_s))));
        QVERIFY(answerOf(journal.begin(late)));
        QCOMPARE(answerOf(journal.list({}))->first().entry.method, u"late"_s);
    }

private:
    QString path() const { return m_folder->filePath(u"journal.db"_s); }

    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    bool overwrite(qint64 at, qsizetype length)
    {
        QFile file(path());
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(QByteArray(length, '\x5a')) == length;
    }

    /// The number it answers, 0 for none, -1 for a refusal.
    int sql(const char *statement)
    {
        sqlite3 *database = nullptr;
        sqlite3_stmt *prepared = nullptr;
        int answer = -1;
        if (sqlite3_open(path().toUtf8().constData(), &database) == SQLITE_OK
            && sqlite3_prepare_v2(database, statement, -1, &prepared, nullptr) == SQLITE_OK) {
            const int state = sqlite3_step(prepared);
            answer = state == SQLITE_ROW ? sqlite3_column_int(prepared, 0) : state == SQLITE_DONE ? 0 : -1;
        }
        sqlite3_finalize(prepared);
        sqlite3_close(database);
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
