// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionchanges.h"
#include "simulator/server.h"
#include "store/inventory.h"
#include "support/fakeclock.h"
#include "support/swept.h"
#include "support/workplace.h"
#include "sync/detailsfetcher.h"
#include "sync/sweep.h"
#include "transport/requestlog.h"
#include "transport/throttle.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using schema::Edition;
using session::Connection;
using session::ConnectionChanges;
using session::Session;
using session::Standing;
using support::isSwept;
using support::Workplace;
using State = syncing::ListingStatus::State;
namespace kinds = store::kinds;

namespace {

constexpr auto key = "k-0123456789abcdef";
constexpr auto otherKey = "k-fedcba9876543210";

simulator::Options tenant(const QByteArray &secret = key, int port = 0)
{
    simulator::Options options;
    options.edition = Edition::Partner;
    options.companies = 4;
    options.endpoints = 40;
    options.keys = {{secret, {}}};
    options.port = port;
    return options;
}

qsizetype linesIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : -1;
}

} // namespace

/// Servers that go and come back, keys that change: real sockets, in a time that the test moves.
class tst_Recovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenTheServerIsBack();
    void aServerThatIsNotThere();
    void anotherKeyIsNoStorm();
    void aReplacedKeyIsTakenUp();
    void editsAreTakenOver();
    void aRemovedConnectionIsClosed();
    void aKeyThatComesLater();

private:
    /// A stored connection to \p server, open and begun, in a time that pass() moves.
    Session *open(Workplace &workspace, const QString &url)
    {
        session::ConnectionEntry entry;
        entry.connection.id = u"c1"_s;
        entry.connection.name = u"Console"_s;
        entry.connection.accessUrl = QUrl(url);
        entry.connection.proxy.mode = transport::ProxySettings::Mode::None;
        entry.connection.limits = {{u"default"_s, 1000, 1s}};
        workspace.store(entry, key);
        auto *session = workspace->open(u"c1"_s);
        session->begin();
        return session;
    }
    std::unique_ptr<base::Clock> clock()
    {
        auto made = std::make_unique<support::FakeClock>();
        m_clock = made.get();
        return made;
    }
    /// Moves time until \p until holds: slowly while something is on the wire.
    template <typename Until>
    bool pass(Workplace &workspace, base::Clock::Duration most, Until until)
    {
        const auto end = m_clock->now() + most;
        while (!until()) {
            if (m_clock->now() > end)
                return false;
            m_clock->advance(workspace->throttle().report().inFlight > 0 ? 5ms : 100ms);
            QTest::qWait(1);
        }
        return true;
    }

    support::FakeClock *m_clock = nullptr; ///< the workspace's
};

void tst_Recovery::goesOnWhenTheServerIsBack()
{
    auto server = std::make_unique<simulator::Server>(tenant());
    const int port = *server->start();
    Workplace workspace({}, clock());
    auto *session = open(workspace, server->accessUrl());
    QVERIFY(pass(workspace, 2min, [&] { return isSwept(*session); }));
    const auto answeredAt = session->standing().answeredAt;
    QVERIFY(answeredAt.isValid());

    server->stop();
    auto *list = session->listing(kinds::inventoryItem);
    const auto completeAt = list->status().completeAt;
    list->refresh(api::Priority::Page);
    QVERIFY(pass(workspace, 2min, [&] { return session->standing().state == Standing::State::Offline; }));
    QVERIFY(pass(workspace, 1s, [&] { return list->status().state == State::Failed; }));
    QCOMPARE(list->status().completeAt, completeAt);
    QCOMPARE(session->standing().answeredAt, answeredAt);
    QCOMPARE(session->sweep().progress().state, syncing::SweepProgress::State::Paused);
    QCOMPARE(workspace->inventory().snapshot()->size(), 40u);
    // Nobody storms a server that is not there.
    const auto asked = workspace->requestLog().records().size();
    QVERIFY(!pass(workspace, 5min, [] { return false; }));
    QVERIFY2(workspace->requestLog().records().size() - asked <= 12,
             qPrintable(QString::number(workspace->requestLog().records().size() - asked)));

    server = std::make_unique<simulator::Server>(tenant(key, port));
    QVERIFY(server->start());
    QVERIFY(pass(workspace, 70s, [&] { return session->standing().state == Standing::State::Online; }));
    QVERIFY(pass(workspace, 30s, [&] { return isSwept(*session); }));
    QVERIFY(list->status().completeAt > completeAt);
}

void tst_Recovery::aServerThatIsNotThere()
{
    QString url;
    {
        simulator::Server server(tenant());
        QVERIFY(server.start());
        url = server.accessUrl();
    }
    Workplace workspace({}, clock());
    auto *session = open(workspace, url);
    QVERIFY(pass(workspace, 1min, [&] { return session->standing().state == Standing::State::Offline; }));
    // A page that asks is told why, list by list.
    for (auto *list : session->sweep().listings())
        list->refresh(api::Priority::Page);
    QVERIFY(pass(workspace, 1min, [&] {
        const auto all = session->sweep().listings();
        return std::ranges::all_of(all, [](const auto *one) { return one->status().state == State::Failed; });
    }));
    for (const auto *list : session->sweep().listings())
        QCOMPARE(list->status().error->kind, base::ApiError::Kind::Offline);
}

/// The simulator is started again with another key, while pages ask on.
void tst_Recovery::anotherKeyIsNoStorm()
{
    QTemporaryDir folder;
    auto server = std::make_unique<simulator::Server>(tenant());
    const int port = *server->start();
    Workplace workspace({}, clock());
    auto *session = open(workspace, server->accessUrl());
    QVERIFY(pass(workspace, 2min, [&] { return isSwept(*session); }));
    const QString endpoint = workspace->inventory().snapshot()->id(0);

    server->stop();
    auto options = tenant(otherKey, port);
    options.log = folder.filePath(u"requests.jsonl"_s);
    server = std::make_unique<simulator::Server>(options);
    QVERIFY(server->start());
    QSignalSpy changed(session, &Session::standingChanged);
    for (auto *list : session->sweep().listings())
        list->refresh(api::Priority::Page);
    QVERIFY(pass(workspace, 2min, [&] { return session->standing().state == Standing::State::KeyRefused; }));
    QCOMPARE(session->standing().error->kind, base::ApiError::Kind::Unauthorized);
    const auto first = linesIn(options.log);
    const auto begun = m_clock->now();
    auto nextLook = begun;
    QVERIFY(!pass(workspace, 10min, [&] {
        if (m_clock->now() >= nextLook) {
            nextLook += 2s;
            for (auto *list : session->sweep().listings())
                list->refresh(api::Priority::Page, true);
            session->details().fetch(kinds::endpointDetails, endpoint).finally(session, [](const auto &) {});
            session->learnRights();
        }
        return false;
    }));
    const auto asked = linesIn(options.log) - first;
    QVERIFY2(first <= 10, qPrintable(QString::number(first)));
    QVERIFY2(asked > 5 && asked <= 62, qPrintable(QString::number(asked)));
    // One clear state, not a flicker.
    QCOMPARE(session->standing().state, Standing::State::KeyRefused);
    QVERIFY2(changed.size() <= 2, qPrintable(QString::number(changed.size())));

    const auto outcome = [&] {
        std::optional<ConnectionChanges::Outcome> done;
        const auto call =
            workspace->changes()
                .replaceKey(u"c1"_s, session::SecretBytes(otherKey))
                .finally(this, [&](base::Result<ConnectionChanges::Outcome> &&result) { done = *result; });
        (void)pass(workspace, 1min, [&] { return done.has_value(); });
        return done.value();
    }();
    QCOMPARE(outcome.verdict, ConnectionChanges::Verdict::Done);
    QVERIFY(pass(workspace, 1min, [&] { return session->standing().state == Standing::State::Online; }));
    QVERIFY(pass(workspace, 1min, [&] { return isSwept(*session); }));
}

void tst_Recovery::aReplacedKeyIsTakenUp()
{
    auto options = tenant();
    options.keys.append({otherKey, {u"network"_s, u"companies"_s}});
    simulator::Server server(options);
    QVERIFY(server.start());
    Workplace workspace({}, clock());
    auto *session = open(workspace, server.accessUrl());
    QVERIFY(pass(workspace, 2min, [&] { return isSwept(*session); }));
    QVERIFY(pass(workspace, 1s, [&] { return session->rights().allows(u"policies"_s) == std::optional(true); }));
    bool replaced = false;
    const auto call = workspace->changes()
                          .replaceKey(u"c1"_s, session::SecretBytes(otherKey))
                          .finally(this, [&](const base::Result<ConnectionChanges::Outcome> &) { replaced = true; });
    QVERIFY(pass(workspace, 1min, [&] { return replaced; }));
    QVERIFY(pass(workspace, 1min, [&] { return session->rights().allows(u"policies"_s) == std::optional(false); }));
    QCOMPARE(workspace->session(u"c1"_s), session);
    QCOMPARE(session->standing().state, Standing::State::Online);
    QVERIFY(!workspace.settings.find(u"c1"_s)->key.enabledApis->contains(u"policies"_s));
}

void tst_Recovery::editsAreTakenOver()
{
    simulator::Server server(tenant());
    QVERIFY(server.start());
    Workplace workspace({}, clock());
    auto *session = open(workspace, server.accessUrl());
    QVERIFY(pass(workspace, 2min, [&] { return isSwept(*session); }));
    auto entry = *workspace.settings.find(u"c1"_s);
    entry.connection.name = u"Another name"_s;
    entry.connection.color = u"#336699"_s;
    entry.connection.readOnly = true;
    QSignalSpy connectionChanged(session, &Session::connectionChanged);
    QVERIFY(workspace.settings.save(entry));
    QTRY_COMPARE(connectionChanged.size(), 1);
    QCOMPARE(session->connection().name, u"Another name"_s);
    QCOMPARE(session->connection().color, u"#336699"_s);
    QVERIFY(session->rights().isReadOnly());

    // Another way to the server is another session, of the same stores.
    entry.connection.ownBudget = true;
    QSignalSpy opened(&*workspace, &session::Workspace::opened);
    QSignalSpy closing(&*workspace, &session::Workspace::aboutToClose);
    QVERIFY(workspace.settings.save(entry));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(closing.size(), 1);
    auto *next = workspace->session(u"c1"_s);
    QVERIFY(next->connection().ownBudget);
    QTRY_COMPARE(workspace->inventory().snapshot()->size(), 40u);
    // Its lane is its own: the old session's end did not take it.
    bool answered = false;
    next->companies().details().finally(next, [&](const auto &result) { answered = result.has_value(); });
    QVERIFY(pass(workspace, 1min, [&] { return answered; }));
}

void tst_Recovery::aRemovedConnectionIsClosed()
{
    simulator::Server server(tenant());
    QVERIFY(server.start());
    Workplace workspace({}, clock());
    (void)open(workspace, server.accessUrl());
    bool removed = false;
    const auto call = workspace->changes().remove(u"c1"_s).finally(
        this, [&](const base::Result<ConnectionChanges::Removal> &removal) { removed = removal && removal->removed; });
    QTRY_VERIFY(removed);
    QTRY_VERIFY(!workspace->session(u"c1"_s));
    QVERIFY(QFile::exists(workspace.profile->journalFile(u"c1"_s)));
}

void tst_Recovery::aKeyThatComesLater()
{
    simulator::Server server(tenant());
    QVERIFY(server.start());
    Workplace workspace({}, clock());
    session::ConnectionEntry entry;
    entry.connection.id = u"c1"_s;
    entry.connection.accessUrl = QUrl(server.accessUrl());
    entry.connection.proxy.mode = transport::ProxySettings::Mode::None;
    QVERIFY(workspace.settings.save(entry));
    auto *session = workspace->open(u"c1"_s);
    session->begin();
    QTRY_COMPARE(session->standing().state, Standing::State::NeedsKey);
    QCOMPARE(session->standing().key, session::KeyState::Missing);
    QVERIFY(!pass(workspace, 10min, [] { return false; }));
    QVERIFY(workspace->requestLog().records().empty());
    workspace.keys.keep(u"c1"_s, session::SecretBytes(key));
    session->retry();
    QVERIFY(pass(workspace, 2min, [&] { return session->standing().state == Standing::State::Online; }));
    QVERIFY(pass(workspace, 2min, [&] { return isSwept(*session); }));
    QCOMPARE(session->standing().key, session::KeyState::SessionOnly);
}

QTEST_GUILESS_MAIN(tst_Recovery)
#include "tst_recovery.moc"
