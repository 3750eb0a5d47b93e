// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/methods.h"
#include "simulator/server.h"
#include "store/cache.h"
#include "store/inventory.h"
#include "store/journal.h"
#include "support/fakeclock.h"
#include "support/swept.h"
#include "support/workplace.h"
#include "sync/sweep.h"
#include "transport/requestlog.h"

#include "../store/fulldisk.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using schema::Edition;
using session::Session;
using session::Standing;
using support::isSwept;
using support::Workplace;
using State = syncing::ListingStatus::State;
namespace kinds = store::kinds;

namespace {

constexpr auto key = "k-0123456789abcdef";

/// One sentence, or a few: it ends with a full stop and names no code.
bool isSentence(const QString &text)
{
    return text.size() > 10 && text.endsWith(u'.') && !text.contains(u'\n');
}

void damage(const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
}

void makeNewer(const QString &path)
{
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(path.toUtf8().constData(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "PRAGMA user_version = 99", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(database);
}

base::Call<schema::Document> write(Session &session, const QString &endpoint, const QString &label)
{
    return session.client().send({.method = schema::method::network::setEndpointLabel,
                                  .params = {{u"endpointId"_s, endpoint}, {u"label"_s, label}}});
}

} // namespace

/// What files, disks and clocks may do to a workspace: one sentence each, and nothing lost.
class tst_Troubles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void aCacheThatCannotBeUsed_data();
    void aCacheThatCannotBeUsed();
    void aJournalThatCannotBeUsed_data();
    void aJournalThatCannotBeUsed();
    void aFullDisk();
    void aReadOnlyHome();
    void twoStarts();
    void aClockThatJumpsBack();
    void theUnknownIsShown();

private:
    Session *open()
    {
        auto *session = (*m_place)->open(u"c1"_s);
        session->begin();
        return session;
    }
    quint32 endpoints() { return (*m_place)->inventory().snapshot()->size(); }
    QString cacheFile() const { return m_place->profile->cacheFile(u"c1"_s); }
    QString journalFile() const { return m_place->profile->journalFile(u"c1"_s); }

    std::unique_ptr<simulator::Server> m_server;
    std::unique_ptr<Workplace> m_place;
};

void tst_Troubles::initTestCase()
{
    simulator::Options options;
    options.edition = Edition::Partner;
    options.companies = 4;
    options.endpoints = 40;
    options.keys = {{key, {}}};
    m_server = std::make_unique<simulator::Server>(options);
    QVERIFY(m_server->start());
}

void tst_Troubles::init()
{
    m_place = std::make_unique<Workplace>();
    session::ConnectionEntry entry;
    entry.connection.id = u"c1"_s;
    entry.connection.accessUrl = QUrl(m_server->accessUrl());
    entry.connection.proxy.mode = transport::ProxySettings::Mode::None;
    entry.connection.limits = {{u"default"_s, 1000, 1s}};
    m_place->store(entry, key);
}

void tst_Troubles::cleanup()
{
    m_place.reset();
}

void tst_Troubles::aCacheThatCannotBeUsed_data()
{
    QTest::addColumn<bool>("newer");
    QTest::newRow("damaged") << false;
    QTest::newRow("newer") << true;
}

void tst_Troubles::aCacheThatCannotBeUsed()
{
    QFETCH(bool, newer);
    auto *session = open();
    VERIFY_SWEPT(session);
    (*m_place)->close(session);
    newer ? makeNewer(cacheFile()) : damage(cacheFile());

    session = open();
    QTRY_VERIFY(!session->standing().cacheTrouble.isEmpty());
    const QString told = session->standing().cacheTrouble;
    QVERIFY2(isSentence(told), qPrintable(told));
    QVERIFY(told.contains(QDir::toNativeSeparators(cacheFile())));
    QVERIFY(session->standing().journalTrouble.isEmpty());
    // It is filled again, and the file as it was lies beside it.
    VERIFY_SWEPT(session);
    QTRY_COMPARE(endpoints(), 40u);
    QCOMPARE(session->standing().cacheTrouble, told);
    const QFileInfo file(cacheFile());
    QVERIFY(file.dir().entryList({u"cache.db*"_s}, QDir::Files).size() > 1);
    (*m_place)->close(session);
    // The next start has nothing to tell.
    session = open();
    VERIFY_SWEPT(session);
    QVERIFY(session->standing().cacheTrouble.isEmpty());
}

void tst_Troubles::aJournalThatCannotBeUsed_data()
{
    QTest::addColumn<bool>("newer");
    QTest::newRow("damaged") << false;
    QTest::newRow("newer") << true;
}

void tst_Troubles::aJournalThatCannotBeUsed()
{
    QFETCH(bool, newer);
    auto *session = open();
    VERIFY_SWEPT(session);
    QTRY_COMPARE(endpoints(), 40u);
    const QString endpoint = (*m_place)->inventory().snapshot()->id(0);
    (void)valueOf(write(*session, endpoint, u"one"_s));
    (*m_place)->close(session);
    newer ? makeNewer(journalFile()) : damage(journalFile());
    QFile file(journalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto before = file.readAll();

    session = open();
    QTRY_VERIFY(!session->standing().journalTrouble.isEmpty());
    const QString told = session->standing().journalTrouble;
    QVERIFY2(isSentence(told), qPrintable(told));
    QTRY_VERIFY(session->rights().isReadOnly());
    QVERIFY(!session->connection().readOnly);
    VERIFY_SWEPT(session);
    const auto asked = (*m_place)->requestLog().records().size();
    const auto refused = await(write(*session, endpoint, u"two"_s));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, ApiError::Kind::ReadOnly);
    QCOMPARE(refused->error().message, told);
    QCOMPARE((*m_place)->requestLog().records().size(), asked);
    (*m_place)->close(session);
    // It is never set aside, and never changed.
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QFileInfo(journalFile()).dir().entryList({u"journal.db*"_s}, QDir::Files).size(), 1);
}

void tst_Troubles::aFullDisk()
{
    auto *session = open();
    VERIFY_SWEPT(session);
    QTRY_COMPARE(endpoints(), 40u);
    const QString endpoint = (*m_place)->inventory().snapshot()->id(0);
    auto *policies = session->listing(kinds::policy);
    {
        const storetest::FullDisk full;
        policies->refresh(api::Priority::Page);
        QTRY_COMPARE(policies->status().state, State::Failed);
        QCOMPARE(policies->status().error->kind, ApiError::Kind::StoreFault);
        QTRY_VERIFY(!session->standing().cacheTrouble.isEmpty());
        QVERIFY2(isSentence(session->standing().cacheTrouble), qPrintable(session->standing().cacheTrouble));
        QCOMPARE(session->standing().state, Standing::State::Online);

        const auto asked = (*m_place)->requestLog().records().size();
        const auto refused = await(write(*session, endpoint, u"full"_s));
        QVERIFY(refused && !*refused);
        QCOMPARE(refused->error().kind, ApiError::Kind::StoreFault);
        QCOMPARE(refused->error().outcome, ApiError::Outcome::NotSent);
        QCOMPARE((*m_place)->requestLog().records().size(), asked);
        QTRY_VERIFY(!session->standing().journalTrouble.isEmpty());
        QVERIFY2(isSentence(session->standing().journalTrouble), qPrintable(session->standing().journalTrouble));
    }
    // There is room again: all is as before, and nothing is told any more.
    policies->refresh(api::Priority::Page);
    QTRY_COMPARE(policies->status().state, State::Complete);
    QTRY_COMPARE(session->standing().cacheTrouble, QString());
    (void)valueOf(write(*session, endpoint, u"room"_s));
    QTRY_COMPARE(session->standing().journalTrouble, QString());
    QCOMPARE(endpoints(), 40u);
}

void tst_Troubles::aReadOnlyHome()
{
    {
        auto *session = open();
        VERIFY_SWEPT(session);
    }
    m_place->workspace.reset();
    const QString folder = m_place->profile->connectionFolder(u"c1"_s);
    const QString home = m_place->profile->folder();
    const bool isRoot = ::geteuid() == 0;
    if (isRoot) {
        // Root may write everywhere; look through the eyes of somebody else.
        for (const QString &path :
             {home, folder, cacheFile(), journalFile(), m_place->profile->userFile(), home + u"/settings.ini"_s})
            QVERIFY2(::chown(QFile::encodeName(path).constData(), 65534, 65534) == 0, qPrintable(path));
        for (QDir up(home); !up.isRoot() && up.cdUp();)
            if (!(QFile::permissions(up.path()) & QFile::ExeOther) && up.path().startsWith(QDir::tempPath() + u'/'))
                QVERIFY(QFile::setPermissions(up.path(), QFile::permissions(up.path()) | QFile::ExeOther));
        QVERIFY(::seteuid(65534) == 0);
    }
    // Whatever fails here: the next tests are root's again, and may write.
    const auto back = qScopeGuard([&] {
        m_place->workspace.reset();
        for (const QString &path : {home, folder})
            QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (isRoot && ::seteuid(0) != 0)
            qFatal("the tests cannot go on as nobody");
    });
    for (const QString &path : {folder, home})
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
    m_place->restart();
    auto *session = open();
    // What was seen is there, what is seen now is kept until the end; nothing can be changed.
    QTRY_COMPARE_WITH_TIMEOUT(endpoints(), 40u, 10'000);
    VERIFY_SWEPT(session);
    const auto standing = session->standing();
    const auto refused = await(write(*session, (*m_place)->inventory().snapshot()->id(0), u"no"_s));
    QVERIFY2(isSentence(standing.cacheTrouble), qPrintable(standing.cacheTrouble));
    QVERIFY2(isSentence(standing.journalTrouble), qPrintable(standing.journalTrouble));
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, ApiError::Kind::ReadOnly);
}

void tst_Troubles::twoStarts()
{
    (void)open();
    const auto second = session::Profile::open(m_place->profile->folder());
    QVERIFY(!second);
    QVERIFY(second.error().isTaken);
    QVERIFY2(isSentence(second.error().text), qPrintable(second.error().text));
}

void tst_Troubles::aClockThatJumpsBack()
{
    auto made = std::make_unique<support::FakeClock>();
    auto *clock = made.get();
    m_place->restart(std::move(made));
    const auto pass = [&](auto until) {
        return QTest::qWaitFor(
            [&] {
                clock->advance(5ms);
                return until();
            },
            20'000);
    };
    auto *session = open();
    QVERIFY(pass([&] { return isSwept(*session) && endpoints() == 40u; }));
    const QString endpoint = (*m_place)->inventory().snapshot()->id(0);
    const auto writeNow = [&](const QString &label) {
        std::optional<bool> done;
        const auto call =
            write(*session, endpoint, label).finally(session, [&](const auto &result) { done = result.has_value(); });
        return pass([&] { return done.has_value(); }) && *done;
    };
    QVERIFY(writeNow(u"before"_s));
    const auto seen = session->listing(kinds::policy)->status().completeAt;

    clock->setWallOffset(-24h);
    QVERIFY(writeNow(u"after"_s));
    // The next round comes when it is due, and nothing is taken for gone.
    clock->advance(syncing::Sweep::betweenRounds);
    QVERIFY(pass([&] { return session->listing(kinds::policy)->status().completeAt < seen; }));
    QVERIFY(pass([&] { return isSwept(*session); }));
    QVERIFY(pass([&] { return endpoints() == 40u; }));
    const auto rows = valueOf(session->journal().list({}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.first().entry.params.value("label"_L1).toString(), u"after"_s);
    QVERIFY(rows.first().entry.at < rows.last().entry.at);
    QVERIFY(session->standing().cacheTrouble.isEmpty());
    QVERIFY(session->standing().journalTrouble.isEmpty());
}

void tst_Troubles::theUnknownIsShown()
{
    {
        store::Journal journal(journalFile(), QDateTime::currentDateTimeUtc());
        store::JournalEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.method = u"network.createScanTask"_s;
        (void)valueOf(journal.begin(entry));
    }
    auto *session = open();
    QTRY_COMPARE(session->unknownWrites().size(), 1);
    QCOMPARE(session->unknownWrites().first().entry.method, u"network.createScanTask"_s);
    (*m_place)->close(session);
    // It was told once; the journal goes on to say it.
    session = open();
    QCOMPARE(valueOf(session->journal().list({.state = store::JournalOutcome::State::Unknown})).size(), 1);
    QVERIFY(session->unknownWrites().isEmpty());
}

QTEST_GUILESS_MAIN(tst_Troubles)
#include "tst_troubles.moc"
