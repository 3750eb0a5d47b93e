// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/workspace.h"

#include "schema/methods.h"
#include "session/connectionchanges.h"
#include "store/journal.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faultproxy.h"
#include "support/workplace.h"
#include "sync/sweep.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QDir>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using session::Connection;
using session::Session;
using session::Workspace;
using support::FaultProxy;
using support::Workplace;
using State = store::JournalOutcome::State;
namespace faults = support::faults;
using Listing = syncing::ListingStatus;
namespace method = schema::method;

namespace {

constexpr auto key = "k-0123456789abcdef";

Connection connectionTo(const FaultProxy &server, const QString &id = u"c1"_s)
{
    Connection connection;
    connection.id = id;
    connection.accessUrl = server.url(u"/api"_s);
    connection.edition = schema::Edition::Partner;
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    connection.limits = {{u"default"_s, 1000, 1s}};
    return connection;
}

api::Request aWrite()
{
    return {.method = method::network::setEndpointLabel,
            .params = {{u"endpointId"_s, u"60e0"_s}, {u"label"_s, u"desk"_s}}};
}

/// When the journal, which syncs every line to the disk, has taken what was asked of it until now.
void waitForTheJournal(Session *session)
{
    (void)valueOf(session->journal().list({}));
}

} // namespace

/// Sessions over real sockets: the whole stack, its switches and its end.
class tst_Workspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksWithItsKey();
    void identicalReadsAreOne();
    void cloudSecuritySendsItsHeader();
    void theKeyStaysOutOfTheLog();
    void readOnlyRefusesAndTakesBack();
    void readOnlyTakesBackWhatWasRefused();
    void anotherKeyTakesBackWhatWaits();
    void learnsItsRights();
    void whatIsKnownIsNotWrittenAgain();
    void anotherEditionIsAnotherSession();
    void rightsThatCannotBeLearnt();
    void limitsOfTheUser();
    void sessionsAreIndependent();
    void closingEndsWhatRuns();
    void testsWithoutOpening();
    void droppingATestEndsIt();
    void beginsWithWhatItMustKnow();
    void documentsAreReadAhead();
    void goesWhileDocumentsAreRead();
};

/// Rights, the edition unless it was told, who answers: then the lists.
void tst_Workspace::beginsWithWhatItMustKnow()
{
    FaultProxy server;
    server.always(faults::error(200, R"({"code":-32601,"message":"Method not found"})"));
    Workplace workspace;
    auto told = connectionTo(server, u"told"_s);
    auto *session = workspace->openTemporary(told, key);
    QSignalSpy toldFailed(session, &Session::rightsNotLearnt);
    session->begin();
    QTRY_COMPARE(toldFailed.size(), 1);
    QTRY_COMPARE(session->listing(store::kinds::inventoryItem)->status().state, Listing::State::NotOffered);
    const auto asked = [&server](const QByteArray &method) {
        const auto all = server.received();
        return std::ranges::count_if(all, [&](const auto &one) { return one.body.contains(method); });
    };
    QCOMPARE(asked("getApiKeyDetails"), 1);
    QCOMPARE(session->connection().edition, schema::Edition::Partner);
    server.clear();

    auto connection = connectionTo(server, u"not told"_s);
    connection.edition.reset();
    session = workspace->openTemporary(connection, key);
    session->begin();
    std::optional<schema::Editions> found;
    session->client().editions().then(
        session, [&](schema::Editions editions) { found = editions; }, [](const ApiError &) {});
    QTRY_VERIFY(found);
    QCOMPARE(*found, schema::Editions(schema::Edition::Company) | schema::Edition::OnPremises);
    QTRY_COMPARE(session->listing(store::kinds::inventoryItem)->status().state, Listing::State::NotOffered);
    QCOMPARE(asked("getApiKeyDetails"), 1);
    QCOMPARE(asked("getCompaniesList"), 1);
}

void tst_Workspace::documentsAreReadAhead()
{
    Workplace workspace;
    QSet<QString> areas;
    for (const auto &any : workspace->catalogue().methods())
        areas.insert(any.area);
    QVERIFY(areas.size() > 1);
    QTRY_COMPARE(workspace->catalogue().documentsRead(), areas.size());
}

void tst_Workspace::goesWhileDocumentsAreRead()
{
    for (int i = 0; i < 5; ++i) {
        Workplace workspace;
        QVERIFY(!workspace->catalogue().methods().isEmpty());
    }
}

void tst_Workspace::asksWithItsKey()
{
    FaultProxy server;
    server.always(faults::result(R"({"id":"60aa","name":"Root","type":0})"));
    Workplace workspace;
    QSignalSpy opened(&*workspace, &Workspace::opened);
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(workspace->session(u"c1"_s), session);
    QString name;
    const auto call = session->companies().details().then(
        session, [&](const records::CompanyDetails &company) { name = company.name; }, [](const ApiError &) {});
    QTRY_COMPARE(name, u"Root"_s);
    const auto got = server.received();
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.first().target, "/api/v1.0/jsonrpc/companies");
    QCOMPARE(got.first().headers["authorization"], "Basic " + (QByteArray(key) + ':').toBase64());
}

void tst_Workspace::identicalReadsAreOne()
{
    FaultProxy server;
    server.always(faults::result(R"({"id":"60aa","name":"Root"})"));
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    int answers = 0;
    for (int i = 0; i < 5; ++i) {
        session->companies().details().then(
            session, [&](const records::CompanyDetails &) { ++answers; }, [](const ApiError &) {});
    }
    QTRY_COMPARE(answers, 5);
    QCOMPARE(server.receipts(), 1);
}

void tst_Workspace::cloudSecuritySendsItsHeader()
{
    FaultProxy server;
    server.always(faults::answer(200, R"({"data":[{"id":"a","attributes":{"name":"Harbor"}}],"meta":{"total":1}})"));
    Workplace workspace;
    auto connection = connectionTo(server);
    connection.kind = Connection::Kind::CloudSecurity;
    connection.accessUrl = server.url(u"/v1"_s);
    auto *session = workspace->openTemporary(connection, key);
    QString name;
    session->cloudSecurity().scans().then(
        session, [&](const records::Page<records::ScanAccount> &page) { name = page.items.first().name; },
        [](const ApiError &error) { qWarning() << error.message; });
    QTRY_COMPARE(name, u"Harbor"_s);
    QCOMPARE(server.received().first().headers["x-api-key"], key);
    QCOMPARE(server.received().first().target, "/v1/setting/scans");
}

/// The server repeats the key in its words: it is in no record, no file and no error.
void tst_Workspace::theKeyStaysOutOfTheLog()
{
    QTemporaryDir folder;
    FaultProxy server;
    const auto basic = (QByteArray(key) + ':').toBase64();
    server.script({faults::result(QByteArray("{\"name\":\"") + key + "\"}"),
                   faults::error(200, QByteArray("{\"code\":-32602,\"message\":\"no ") + key + ' ' + basic + "\"}")});
    Workplace workspace(folder.path());
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QString words;
    session->companies().details().then(
        session, [](const records::CompanyDetails &) {}, [](const ApiError &) {});
    QTRY_COMPARE(workspace->requestLog().records().size(), std::size_t(1));
    session->companies().details(u"60aa"_s).then(
        session, [](const records::CompanyDetails &) {},
        [&](const ApiError &error) { words = error.message + error.details; });
    QTRY_COMPARE(workspace->requestLog().records().size(), std::size_t(2));
    QTRY_VERIFY(!words.isEmpty());
    QVERIFY(!words.contains(QString::fromLatin1(key)));

    const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const auto &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto text = file.readAll();
        QVERIFY(text.contains("getCompanyDetails"));
        QVERIFY(!text.contains(key));
        QVERIFY(!text.contains(basic));
    }
}

void tst_Workspace::readOnlyRefusesAndTakesBack()
{
    FaultProxy server;
    auto held = faults::result("true");
    held.held = true;
    server.always(held);
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QSignalSpy changed(session, &Session::readOnlyChanged);
    int done = 0;
    int refused = 0;
    const auto count = [&](const base::Result<schema::Document> &result) {
        if (result)
            ++done;
        else if (result.error().kind == ApiError::Kind::ReadOnly
                 && result.error().outcome == ApiError::Outcome::NotSent)
            ++refused;
    };
    for (int i = 0; i < 10; ++i)
        session->client().send(aWrite()).finally(session, count);
    waitForTheJournal(session);
    QTRY_COMPARE(server.receipts(), 6);
    session->setReadOnly(true);
    session->client().send(aWrite()).finally(session, count);
    QTRY_COMPARE(refused, 5);
    server.always(faults::result("true"));
    server.release();
    QTRY_COMPARE(done + refused, 11);
    QCOMPARE(done, 6);
    QCOMPARE(server.receipts(), 6);
    QCOMPARE(changed.size(), 1);
    const auto lines = valueOf(session->journal().list({}));
    QCOMPARE(lines.size(), 10);
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const auto &line) { return line.outcome && line.outcome->state == State::Done; }),
             6);

    session->setReadOnly(false);
    const auto again = await(session->client().send(aWrite()));
    QVERIFY(again && *again);
}

/// 429: it waits to be sent again, and must not be once the switch is on.
void tst_Workspace::readOnlyTakesBackWhatWasRefused()
{
    FaultProxy server;
    server.script({faults::answer(429, {}, {{"Retry-After", "1"}}), faults::result("true")});
    // The second that it is to wait is over when the test says so.
    auto made = std::make_unique<support::FakeClock>();
    auto *clock = made.get();
    Workplace workspace({}, std::move(made));
    auto *session = workspace->openTemporary(connectionTo(server), key);
    std::optional<ApiError> error;
    session->client().send(aWrite()).then(
        session, [](const schema::Document &) {}, [&](const ApiError &refusal) { error = refusal; });
    waitForTheJournal(session);
    QVERIFY(QTest::qWaitFor([&] { return clock->advance(1ms), server.receipts() == 1; }));
    QTRY_VERIFY(!workspace->throttle().report().buckets.isEmpty()
                && workspace->throttle().report().buckets.first().pause > 0ms);
    session->setReadOnly(true);
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::ReadOnly);
    // What is asked after it goes through the same bucket: by then the write would have gone.
    int answers = 0;
    session->companies().details().finally(session, [&](const base::Result<records::CompanyDetails> &) { ++answers; });
    QVERIFY(QTest::qWaitFor([&] { return clock->advance(100ms), answers == 1; }));
    QCOMPARE(server.receipts(), 2);
    QCOMPARE(valueOf(session->journal().list({})).first().outcome->state, State::NotSent);
}

/// What was to be done with the old key is not done with the new one: it may be of another tenant.
void tst_Workspace::anotherKeyTakesBackWhatWaits()
{
    constexpr auto otherKey = "k-fedcba9876543210";
    FaultProxy server;
    auto held = faults::result("true");
    held.held = true;
    server.always(held);
    Workplace workspace;
    session::ConnectionEntry entry;
    entry.connection = connectionTo(server);
    workspace.store(entry, key);
    auto *session = workspace->open(u"c1"_s);
    int done = 0;
    QList<ApiError> refused;
    const auto count = [&](const base::Result<schema::Document> &result) {
        if (result)
            ++done;
        else
            refused.append(result.error());
    };
    for (int i = 0; i < 10; ++i)
        session->client().send(aWrite()).finally(session, count);
    waitForTheJournal(session);
    QTRY_COMPARE(server.receipts(), 6);
    workspace.keys.keep(u"c1"_s, session::SecretBytes(otherKey));
    session->lookForKey();
    QTRY_COMPARE(refused.size(), 4);
    for (const auto &error : std::as_const(refused)) {
        QCOMPARE(error.kind, ApiError::Kind::Unauthorized);
        QCOMPARE(error.outcome, ApiError::Outcome::NotSent);
        QCOMPARE(error.message, u"the API key was replaced before this was sent"_s);
    }
    server.always(faults::result("true"));
    server.release();
    QTRY_COMPARE(done, 6);
    const auto again = await(session->client().send(aWrite()));
    QVERIFY(again && *again);
    const auto got = server.received();
    QCOMPARE(got.size(), 7);
    const auto header = [](const QByteArray &secret) { return "Basic " + (secret + ':').toBase64(); };
    for (const auto &one : got.first(6))
        QCOMPARE(one.headers["authorization"], header(key));
    QCOMPARE(got.last().headers["authorization"], header(otherKey));
    const auto lines = valueOf(session->journal().list({}));
    QCOMPARE(std::count_if(lines.begin(), lines.end(),
                           [](const auto &line) { return line.outcome && line.outcome->state == State::NotSent; }),
             4);
}

void tst_Workspace::learnsItsRights()
{
    FaultProxy server;
    server.always(faults::result(R"({"enabledApis":["policies"],"createdAt":"2026-01-10T09:00:00"})"));
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QVERIFY(!session->rights().allows(u"network"_s));
    QSignalSpy changed(session, &Session::rightsChanged);
    session->learnRights();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(session->rights().allows(u"network"_s), std::optional(false));
    std::optional<ApiError> error;
    session->client().send(aWrite()).then(
        session, [](const schema::Document &) {}, [&](const ApiError &refusal) { error = refusal; });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, ApiError::Kind::Forbidden);
    QCOMPARE(server.receipts(), 1);
}

void tst_Workspace::whatIsKnownIsNotWrittenAgain()
{
    FaultProxy server;
    server.always(faults::result(R"({"enabledApis":["policies"],"createdAt":"2026-01-10T09:00:00"})"));
    Workplace workspace;
    session::ConnectionEntry entry;
    entry.connection = connectionTo(server);
    workspace.store(entry, key);
    auto *session = workspace->open(entry.connection.id);
    QSignalSpy learnt(session, &Session::keyLearnt);
    const QString file = workspace.profile->folder() + u"/settings.ini"_s;
    QVERIFY(QFile::remove(file));
    session->learnRights();
    QTRY_COMPARE(learnt.size(), 1);
    QVERIFY(QFile::remove(file));
    session->learnRights();
    QTRY_COMPARE(learnt.size(), 2);
    QVERIFY(!QFile::exists(file));
}

void tst_Workspace::anotherEditionIsAnotherSession()
{
    const auto consoleOf = [](const QByteArray &company, const support::Fault &customers) {
        support::Fault fault;
        fault.choose = [company, customers](const QByteArray &body) {
            if (body.contains("getApiKeyDetails"))
                return faults::result(R"({"enabledApis":["companies","network"]})");
            if (body.contains("getCompanyDetails"))
                return faults::result(company);
            return body.contains("getCompaniesList")
                       ? customers
                       : faults::error(200, R"({"code":-32601,"message":"Method not found"})");
        };
        return fault;
    };
    FaultProxy server;
    server.always(consoleOf(R"({"id":"60aa","name":"Root","type":0})",
                            faults::result(R"([{"id":"60ab","name":"Customer","type":1}])")));
    Workplace workspace;
    session::ConnectionEntry entry;
    entry.connection = connectionTo(server);
    entry.connection.edition.reset();
    workspace.store(entry, key);
    const auto stored = [&] { return workspace.settings.find(u"c1"_s)->connection.edition; };
    QPointer<Session> session = workspace->open(u"c1"_s);

    // What it finds out first, and what a test tells before or after, leaves it alone.
    entry.connection.id = u"c2"_s;
    workspace.store(entry, key);
    const QPointer<Session> second = workspace->open(u"c2"_s);
    (void)valueOf(workspace->changes().test(u"c2"_s));
    QCOMPARE(workspace.settings.find(u"c2"_s)->connection.edition, schema::Edition::Partner);
    QSignalSpy found(session, &Session::editionFound);
    session->begin();
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(stored(), schema::Edition::Partner);
    (void)valueOf(workspace->changes().test(u"c1"_s));
    QCoreApplication::processEvents();
    QVERIFY(session && second);

    // A partner's key whose place a company's takes.
    server.always(consoleOf(R"({"id":"60bb","name":"Customer","type":1})",
                            faults::error(200, R"({"code":-32601,"message":"Method not found"})")));
    const auto outcome = valueOf(workspace->changes().replaceKey(
        u"c1"_s, session::SecretBytes("k-company"), session::ConnectionChanges::IfAnotherTenant::NewCache));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    QCOMPARE(stored(), schema::Edition::Company);
    QTRY_VERIFY(!session);
    session = workspace->session(u"c1"_s);
    QVERIFY(session);
    QCOMPARE(session->connection().edition, stored());
}

void tst_Workspace::rightsThatCannotBeLearnt()
{
    FaultProxy server;
    server.always(faults::error(401, R"({"code":-32000,"message":"Server error"})"));
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QSignalSpy failed(session, &Session::rightsNotLearnt);
    session->learnRights();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<ApiError>().kind, ApiError::Kind::Unauthorized);
    QVERIFY(!session->rights().allows(u"network"_s));
}

void tst_Workspace::limitsOfTheUser()
{
    FaultProxy server;
    server.always(faults::hang());
    Workplace workspace;
    auto connection = connectionTo(server);
    connection.limits = {{u"default"_s, 77, 3s}};
    auto *session = workspace->openTemporary(connection, key);
    const auto running = session->client().send(aWrite());
    waitForTheJournal(session);
    QTRY_COMPARE(server.receipts(), 1);
    const auto report = workspace->throttle().report();
    QVERIFY(!report.buckets.isEmpty());
    QCOMPARE(report.buckets.first().name, u"default"_s);
    QCOMPARE(report.buckets.first().limit, 77);
    QCOMPARE(report.buckets.first().window, 3s);
}

void tst_Workspace::sessionsAreIndependent()
{
    FaultProxy one;
    FaultProxy other;
    one.always(faults::result(R"({"name":"One"})"));
    other.always(faults::result(R"({"name":"Other"})"));
    Workplace workspace;
    auto *first = workspace->openTemporary(connectionTo(one, u"c1"_s), "key-one-0123456");
    auto *second = workspace->openTemporary(connectionTo(other, u"c2"_s), "key-two-0123456");
    QCOMPARE(workspace->sessions(), (QList<Session *>{first, second}));
    QStringList names;
    for (auto *session : {first, second}) {
        session->companies().details().then(
            session, [&](const records::CompanyDetails &company) { names.append(company.name); },
            [](const ApiError &) {});
    }
    QTRY_COMPARE(names.size(), 2);
    QVERIFY(names.contains(u"One"_s) && names.contains(u"Other"_s));
    QCOMPARE(other.received().first().headers["authorization"], "Basic " + QByteArray("key-two-0123456:").toBase64());
    workspace->close(first);
    QCOMPARE(workspace->sessions(), QList<Session *>{second});
    QVERIFY(!workspace->session(u"c1"_s));
}

void tst_Workspace::closingEndsWhatRuns()
{
    FaultProxy server;
    server.always(faults::hang());
    Workplace workspace;
    auto *session = workspace->openTemporary(connectionTo(server), key);
    QObject outsider;
    QList<ApiError> errors;
    for (int i = 0; i < 8; ++i) {
        session->client().send(aWrite()).then(
            &outsider, [](const schema::Document &) {}, [&](const ApiError &error) { errors.append(error); });
    }
    waitForTheJournal(session);
    QTRY_COMPARE(server.receipts(), 6);
    QSignalSpy closing(&*workspace, &Workspace::aboutToClose);
    workspace->close(session);
    QCOMPARE(closing.size(), 1);
    QTRY_COMPARE(errors.size(), 8);
    const auto outcome = [&](ApiError::Outcome wanted) {
        return std::count_if(errors.begin(), errors.end(), [&](const auto &error) { return error.outcome == wanted; });
    };
    QCOMPARE(outcome(ApiError::Outcome::Unknown), 6);
    QCOMPARE(outcome(ApiError::Outcome::NotSent), 2);
    QCOMPARE(workspace->throttle().queued(), 0);
}

void tst_Workspace::testsWithoutOpening()
{
    FaultProxy server;
    server.script({faults::result(R"({"enabledApis":["companies","network"],"createdAt":"2026-01-10T09:00:00"})"),
                   faults::result(R"({"id":"60aa","name":"Root","type":0})"), faults::result("[]")});
    Workplace workspace;
    // Beside the open session of the same connection, and without a word of its lane.
    auto *open = workspace->openTemporary(connectionTo(server), key);
    auto candidate = connectionTo(server);
    candidate.edition.reset();
    std::optional<session::TestReport> report;
    const auto call =
        workspace->test(candidate, session::SecretBytes("k-another"))
            .then(
                this, [&](session::TestReport &&done) { report = std::move(done); }, [](const ApiError &) {});
    QTRY_VERIFY(report);
    QVERIFY(report->works());
    QCOMPARE(report->tenant, u"60aa"_s);
    QCOMPARE(report->edition, schema::Edition::Partner);
    QCOMPARE(workspace->sessions().size(), 1);
    for (const auto &got : server.received())
        QCOMPARE(got.headers.value("authorization"), "Basic " + QByteArray("k-another:").toBase64());
    QCOMPARE(server.receipts(), 3);

    server.always(faults::result(R"({"id":"60aa","name":"Root","type":0})"));
    QString name;
    const auto still = open->companies().details().then(
        open, [&](const records::CompanyDetails &company) { name = company.name; }, [](const ApiError &) {});
    QTRY_COMPARE(name, u"Root"_s);
    QCOMPARE(server.received().last().headers.value("authorization"),
             "Basic " + QByteArray(key).append(':').toBase64());
}

void tst_Workspace::droppingATestEndsIt()
{
    FaultProxy server;
    server.always(faults::hang());
    Workplace workspace;
    {
        base::CallSlot slot;
        slot = workspace->test(connectionTo(server), session::SecretBytes("k-1"))
                   .then(
                       this, [](session::TestReport &&) { QFAIL("nobody asked any more"); }, [](const ApiError &) {});
        QTRY_COMPARE(server.receipts(), 1);
    }
    QTRY_COMPARE(workspace->throttle().report().inFlight, 0);
}

QTEST_GUILESS_MAIN(tst_Workspace)
#include "tst_workspace.moc"
