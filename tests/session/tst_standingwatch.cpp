// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/standingwatch.h"

#include "support/fakeclock.h"
#include "support/faketransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using session::KeyState;
using session::Standing;
using session::StandingWatch;
using support::FakeClock;
using support::FakeTransport;
using support::makeRequest;
using Kind = ApiError::Kind;
using Outcome = ApiError::Outcome;
using State = Standing::State;

namespace {

const QString probed = u"general.getApiKeyDetails"_s;

ApiError offline()
{
    return support::makeError(Kind::Offline, Outcome::NotSent);
}

ApiError unauthorized()
{
    return support::makeError(Kind::Unauthorized, Outcome::Refused, 401);
}

} // namespace

/// What is learnt of a connection, and what it is spared: over a wire that the test plays, in a time that it moves.
class tst_StandingWatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void callsWaitForTheKey();
    void withoutAKeyNothingIsSent();
    void anAnswerIsOnline_data();
    void anAnswerIsOnline();
    void whatNeverLeftSaysNothing();
    void asksAgainWithGrowingPauses();
    void retryAsksAtOnce();
    void oneSlowCallIsNotOffline();
    void aRefusedKeyIsOneCallInTenSeconds();
    void whatWaitsIsToldAndNotSent();
    void aRefusedKeyIsTakenAgain();
    void answersToTheOldKeySayNothing();
    void aMissingRightInTheCloudIsNoRefusedKey();
    void aRefusedKeyInTheCloud();
    void anotherTenantIsAskedNothing();
    void acceptedIsToldOnceAMinute();
    void droppedCallsAreTakenBack();
    void troublesAreKept();

private:
    struct Ending {
        std::optional<base::Result<transport::Reply>> result;
        base::CallSlot slot;
    };
    std::shared_ptr<Ending> ask(const QString &method = u"network.getEndpointsList"_s)
    {
        auto ending = std::make_shared<Ending>();
        ending->slot = m_watch->pass(makeRequest(method), m_wire).finally(this, [raw = ending.get()](auto &&result) {
            raw->result.emplace(std::move(result));
        });
        support::drain();
        return ending;
    }
    void make(schema::Protocol protocol)
    {
        m_watch = std::make_unique<StandingWatch>(protocol, *m_clock);
        m_watch->setProbe(probed, [this] {
            return m_watch->pass(makeRequest(probed), m_wire).map([](transport::Reply &&reply) {
                return base::Result<schema::Document>(std::move(reply.document));
            });
        });
    }
    void drainAll()
    {
        for (int i = 0; i < 10; ++i)
            support::drain();
    }
    State state() const { return m_watch->standing().state; }
    /// An answer to the newest request.
    void answer(const FakeTransport::Answer &answer)
    {
        m_wire.settle(m_wire.count() - 1, answer);
        drainAll();
    }
    void fail(const ApiError &error) { answer(base::Failure(error)); }

    std::unique_ptr<FakeClock> m_clock;
    FakeTransport m_wire;
    std::unique_ptr<StandingWatch> m_watch;
};

void tst_StandingWatch::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_wire = FakeTransport();
    make(schema::Protocol::JsonRpc);
    m_watch->setKey(KeyState::Stored, true);
}

void tst_StandingWatch::cleanup()
{
    m_watch.reset();
}

void tst_StandingWatch::callsWaitForTheKey()
{
    make(schema::Protocol::JsonRpc);
    QCOMPARE(state(), State::Opening);
    const auto call = ask();
    const auto dropped = ask();
    QCOMPARE(m_wire.count(), 0);
    dropped->slot.cancel();
    m_watch->setKey(KeyState::Stored, true);
    drainAll();
    QCOMPARE(state(), State::Connecting);
    QVERIFY(m_watch->isWorking());
    QCOMPARE(m_wire.count(), 1);
    answer(FakeTransport::reply(7));
    QVERIFY(call->result && *call->result);
    QCOMPARE(state(), State::Online);
    QCOMPARE(m_watch->standing().answeredAt, m_clock->utc());
}

void tst_StandingWatch::withoutAKeyNothingIsSent()
{
    make(schema::Protocol::JsonRpc);
    const auto waited = ask();
    m_watch->setKey(KeyState::Locked, false);
    drainAll();
    QCOMPARE(state(), State::NeedsKey);
    QCOMPARE(m_watch->standing().key, KeyState::Locked);
    QVERIFY(!m_watch->isWorking());
    const auto later = ask();
    for (const auto &call : {waited, later}) {
        QVERIFY(call->result);
        QCOMPARE(call->result->error().kind, Kind::Unauthorized);
        QCOMPARE(call->result->error().outcome, Outcome::NotSent);
    }
    m_clock->advance(1h);
    QCOMPARE(m_wire.count(), 0);
    m_watch->lookForKey();
    QCOMPARE(state(), State::Opening);
    m_watch->setKey(KeyState::Stored, true);
    (void)ask();
    QCOMPARE(m_wire.count(), 1);
}

void tst_StandingWatch::anAnswerIsOnline_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::newRow("no right") << Kind::Forbidden << 403;
    QTest::newRow("no such method") << Kind::NotSupported << 200;
    QTest::newRow("too many") << Kind::RateLimited << 429;
    QTest::newRow("server fault") << Kind::ServerFault << 500;
    QTest::newRow("senseless") << Kind::Undecodable << 200;
}

void tst_StandingWatch::anAnswerIsOnline()
{
    QFETCH(Kind, kind);
    QFETCH(int, status);
    (void)ask();
    fail(support::makeError(kind, Outcome::Refused, status));
    QCOMPARE(state(), State::Connecting); // nobody waited for the answer
    const auto call = ask();
    fail(support::makeError(kind, Outcome::Refused, status));
    QVERIFY(call->result);
    QCOMPARE(state(), State::Online);
}

void tst_StandingWatch::whatNeverLeftSaysNothing()
{
    for (const auto kind : {Kind::BadParams, Kind::StoreFault, Kind::Unauthorized}) {
        const auto call = ask();
        fail(support::makeError(kind, Outcome::NotSent));
        QVERIFY(call->result);
        QCOMPARE(state(), State::Connecting);
    }
}

void tst_StandingWatch::asksAgainWithGrowingPauses()
{
    QSignalSpy changed(m_watch.get(), &StandingWatch::changed);
    const auto since = m_clock->utc();
    const auto call = ask();
    fail(offline());
    QVERIFY(call->result);
    QCOMPARE(state(), State::Offline);
    QCOMPARE(m_watch->standing().error->kind, Kind::Offline);
    QCOMPARE(m_watch->standing().since, since);
    QCOMPARE(changed.size(), 1);
    for (const auto pause : {5000ms, 8000ms, 12800ms, 20480ms, 32768ms, 52428ms, 60000ms, 60000ms}) {
        const int before = m_wire.count();
        m_clock->advance(pause - 10ms);
        QCOMPARE(m_wire.count(), before);
        m_clock->advance(20ms);
        QCOMPARE(m_wire.count(), before + 1);
        QCOMPARE(m_wire.request(before).method->id, probed);
        fail(offline());
        QCOMPARE(state(), State::Offline);
    }
    QCOMPARE(m_watch->standing().since, since);
    QCOMPARE(changed.size(), 1);
    m_clock->advance(61s);
    answer(FakeTransport::reply(1));
    QCOMPARE(state(), State::Online);
    QVERIFY(!m_watch->standing().error);
    const int before = m_wire.count();
    m_clock->advance(1h);
    QCOMPARE(m_wire.count(), before);
}

void tst_StandingWatch::retryAsksAtOnce()
{
    m_watch->retry();
    QCOMPARE(m_wire.count(), 0); // nothing is wrong
    const auto call = ask();
    fail(offline());
    QVERIFY(call->result);
    m_watch->retry();
    m_watch->retry();
    QCOMPARE(m_wire.count(), 2);
    answer(FakeTransport::reply(1));
    QCOMPARE(state(), State::Online);
}

void tst_StandingWatch::oneSlowCallIsNotOffline()
{
    const auto slow = ask();
    m_clock->advance(1s);
    const auto quick = ask();
    answer(FakeTransport::reply(1));
    QCOMPARE(state(), State::Online);
    m_wire.fail(0, support::makeError(Kind::Timeout, Outcome::Unknown));
    drainAll();
    QVERIFY(slow->result);
    QCOMPARE(state(), State::Online);
}

/// The hard promise: whatever is asked of it, a server that refuses the key gets no more.
void tst_StandingWatch::aRefusedKeyIsOneCallInTenSeconds()
{
    QList<std::shared_ptr<Ending>> calls{ask()};
    fail(unauthorized());
    QCOMPARE(state(), State::KeyRefused);
    QList<std::pair<qint64, QString>> sent;
    const auto begun = m_clock->now();
    for (int i = 0; i < 6000; ++i) {
        const int before = m_wire.count();
        calls.append(ask());
        m_clock->advance(100ms);
        for (int one = before; one < m_wire.count(); ++one) {
            sent.append({(m_clock->now() - begun) / 1ms, m_wire.request(one).method->id});
            m_wire.fail(one, unauthorized());
        }
        drainAll();
    }
    QCOMPARE(state(), State::KeyRefused);
    for (int i = 1; i < sent.size(); ++i) {
        // What it asks by itself, once a minute, comes on top of nothing: it counts.
        QVERIFY2(sent.at(i).first - sent.at(i - 1).first >= 9'800 || sent.at(i).second == probed,
                 qPrintable(sent.at(i).second));
    }
    QVERIFY2(sent.size() <= 60 + 10, qPrintable(QString::number(sent.size())));
    for (const auto &call : calls) {
        QVERIFY(call->result);
        QCOMPARE(call->result->error().kind, Kind::Unauthorized);
    }
}

void tst_StandingWatch::whatWaitsIsToldAndNotSent()
{
    const auto first = ask();
    const auto sent = ask();
    const auto queued = ask();
    m_wire.request(2).onRefused(); // 429: it waits, as what never left does
    m_wire.fail(0, unauthorized());
    drainAll();
    QCOMPARE(state(), State::KeyRefused);
    QVERIFY(queued->result);
    QCOMPARE(queued->result->error().outcome, Outcome::NotSent);
    QVERIFY(m_wire.isCancelled(2));
    QVERIFY(!m_wire.isCancelled(1));
    QVERIFY(!sent->result);
    m_wire.fail(1, unauthorized());
    drainAll();
    QCOMPARE(sent->result->error().outcome, Outcome::Refused);
}

void tst_StandingWatch::aRefusedKeyIsTakenAgain()
{
    const auto call = ask();
    fail(unauthorized());
    QVERIFY(call->result);
    QCOMPARE(state(), State::KeyRefused);
    m_clock->advance(59s);
    QCOMPARE(m_wire.count(), 1);
    m_clock->advance(2s);
    QCOMPARE(m_wire.count(), 2);
    // A server that is out of order, or does not know the method, says nothing of the key.
    fail(support::makeError(Kind::ServerFault, Outcome::Unknown, 503));
    QCOMPARE(state(), State::KeyRefused);
    m_clock->advance(61s);
    QCOMPARE(m_wire.count(), 3);
    answer(FakeTransport::reply(1));
    QCOMPARE(state(), State::Online);
}

void tst_StandingWatch::answersToTheOldKeySayNothing()
{
    const auto old = ask();
    m_watch->setKey(KeyState::Stored, true);
    m_wire.fail(0, unauthorized());
    drainAll();
    QVERIFY(old->result);
    QCOMPARE(state(), State::Connecting);
}

void tst_StandingWatch::aMissingRightInTheCloudIsNoRefusedKey()
{
    make(schema::Protocol::Rest);
    m_watch->setKey(KeyState::Stored, true);
    const auto call = ask(u"cloudSecurity.listChecks"_s);
    fail(support::makeError(Kind::Unauthorized, Outcome::Refused, 403));
    QVERIFY(call->result);
    QCOMPARE(m_wire.count(), 2);
    QCOMPARE(m_wire.request(1).method->id, probed);
    answer(FakeTransport::reply(1));
    QCOMPARE(state(), State::Online);
    // Once a minute at most.
    const auto again = ask(u"cloudSecurity.listChecks"_s);
    fail(support::makeError(Kind::Unauthorized, Outcome::Refused, 403));
    QVERIFY(again->result);
    QCOMPARE(m_wire.count(), 3);
    QCOMPARE(state(), State::Online);
}

void tst_StandingWatch::aRefusedKeyInTheCloud()
{
    make(schema::Protocol::Rest);
    m_watch->setKey(KeyState::Stored, true);
    const auto call = ask(u"cloudSecurity.listChecks"_s);
    fail(support::makeError(Kind::Unauthorized, Outcome::Refused, 403));
    QVERIFY(call->result);
    fail(support::makeError(Kind::Unauthorized, Outcome::Refused, 403));
    QCOMPARE(state(), State::KeyRefused);
}

void tst_StandingWatch::anotherTenantIsAskedNothing()
{
    m_watch->setOtherTenant(u"Somebody"_s);
    QCOMPARE(state(), State::OtherTenant);
    QCOMPARE(m_watch->standing().tenantName, u"Somebody"_s);
    const auto call = ask();
    QVERIFY(call->result);
    QCOMPARE(call->result->error().kind, Kind::StoreFault);
    m_clock->advance(1h);
    QCOMPARE(m_wire.count(), 0);
    m_watch->acceptTenant();
    QCOMPARE(state(), State::Connecting);
    (void)ask();
    QCOMPARE(m_wire.count(), 1);
}

void tst_StandingWatch::acceptedIsToldOnceAMinute()
{
    QSignalSpy accepted(m_watch.get(), &StandingWatch::accepted);
    for (int i = 0; i < 100; ++i) {
        const auto call = ask();
        answer(FakeTransport::reply(1));
        QVERIFY(call->result);
        m_clock->advance(1s);
    }
    QCOMPARE(accepted.size(), 2);
    const auto call = ask();
    fail(support::makeError(Kind::ServerFault, Outcome::Unknown, 500));
    QVERIFY(call->result);
    QCOMPARE(accepted.size(), 2);
}

void tst_StandingWatch::droppedCallsAreTakenBack()
{
    auto call = ask();
    QCOMPARE(m_wire.pending(), 1);
    call.reset();
    QVERIFY(m_wire.isCancelled(0));
    // It may go while calls run: whoever waits is told.
    const auto left = ask();
    m_watch.reset();
    drainAll();
    QVERIFY(left->result && !*left->result);
}

void tst_StandingWatch::troublesAreKept()
{
    QSignalSpy changed(m_watch.get(), &StandingWatch::changed);
    m_watch->setCacheTrouble(u"aside"_s);
    m_watch->setCacheTrouble(u"aside"_s);
    m_watch->setJournalTrouble(u"read-only"_s);
    QCOMPARE(changed.size(), 2);
    const auto call = ask();
    answer(FakeTransport::reply(1));
    QVERIFY(call->result);
    QCOMPARE(m_watch->standing().cacheTrouble, u"aside"_s);
    QCOMPARE(m_watch->standing().journalTrouble, u"read-only"_s);
}

QTEST_GUILESS_MAIN(tst_StandingWatch)
#include "tst_standingwatch.moc"
