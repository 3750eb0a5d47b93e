// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionchanges.h"

#include "session/proxypassword.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/playedkeychain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using session::Connection;
using session::ConnectionChanges;
using session::ConnectionEntry;
using session::KeychainState;
using session::KeyState;
using session::SecretBytes;
using session::TestReport;
using Verdict = ConnectionChanges::Verdict;
using Policy = ConnectionChanges::IfAnotherTenant;

namespace {

TestReport answeredBy(const QString &tenant)
{
    TestReport report;
    report.tenant = tenant;
    report.tenantName = u"Company "_s + tenant;
    report.enabledApis = QStringList{u"network"_s};
    report.edition = schema::Edition::Partner;
    return report;
}

TestReport failing(ApiError::Kind kind)
{
    TestReport report;
    report.error = support::makeError(kind, ApiError::Outcome::Refused);
    return report;
}

} // namespace

class TestConnectionChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void addsListedFirst();
    void addsWithoutKeychain();
    void replacesOnlyWhatWorks();
    void replacingAsksForAnotherTenant();
    void replacingWhileLocked();
    void editsInPlace();
    void editingTheAddressTests();
    void editingTheAddressNeedsTheKey();
    void editingWithAnotherKey();
    void testLearns();
    void aProxyGetsItsPassword();
    void aHeldProxyPasswordIsStored();
    void whatIsLearntMeanwhileStays();
    void whatIsRemovedMeanwhileStaysRemoved();
    void tellsWhenItStores();
    void tryingOutKeepsNothing();
    void theKeyAloneIsRemoved();
    void whatIsNotRemovedIsAsItWas();
    void removalIsProven();
    void removalWithoutKeychain();
    void settingsThatCannotBeWritten();
    void keyIsNotInTheSettings();

private:
    ConnectionEntry behindProxy();
    ConnectionEntry entry() const { return *m_settings->find(u"c1"_s); }
    QByteArray keyInRing() const { return m_keys->ring.find(u"c1"_s).copy(); }

    std::unique_ptr<QTemporaryDir> m_home;
    support::FakeClock m_clock;
    std::unique_ptr<session::Settings> m_settings;
    std::unique_ptr<support::PlayedKeychain> m_keys;
    std::unique_ptr<ConnectionChanges> m_changes;
    TestReport m_answer;
    QList<std::pair<QUrl, QByteArray>> m_tested;
    QStringList m_proxyPasswords; ///< that the tests would have had for a proxy; without one: "none"
    std::optional<base::CallPromise<TestReport>> m_pending; ///< answers when the test wants it to
    QStringList m_forgotten;
};

void TestConnectionChanges::init()
{
    m_changes.reset();
    m_settings.reset();
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<session::Settings>(m_home->path());
    m_keys = std::make_unique<support::PlayedKeychain>();
    m_tested.clear();
    m_proxyPasswords.clear();
    m_pending.reset();
    m_forgotten.clear();
    m_answer = answeredBy(u"60aa"_s);
    m_changes = std::make_unique<ConnectionChanges>(
        *m_settings, *m_keys, m_clock,
        [this](const Connection &connection, const SecretBytes &key) {
            m_tested.append({connection.accessUrl, key.copy()});
            const auto &password = connection.proxy.password;
            m_proxyPasswords += password ? password() : u"none"_s;
            return m_pending ? m_pending->call() : Call<TestReport>::ready(m_answer);
        },
        [this](const QString &id) { m_forgotten += id; });

    ConnectionEntry first;
    first.connection.id = u"c1"_s;
    first.connection.name = u"One"_s;
    first.connection.accessUrl = QUrl(u"https://one.test/api"_s);
    const auto outcome = valueOf(m_changes->add(first, {SecretBytes("key-1")}, m_answer));
    QCOMPARE(outcome.key, KeyState::Stored);
    QVERIFY(!outcome.unsaved);
}

void TestConnectionChanges::addsListedFirst()
{
    QCOMPARE(keyInRing(), QByteArray("key-1"));
    QCOMPARE(entry().key.storedAt, m_clock.utc());
    QCOMPARE(entry().key.acceptedAt, m_clock.utc());
    QCOMPARE(entry().tenant, u"60aa"_s);
    QVERIFY(m_tested.isEmpty());

    // At once, before the keychain has said a word.
    ConnectionEntry untested;
    untested.connection.name = u"Two"_s;
    untested.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    auto call = m_changes->add(untested, {SecretBytes("key-2")}, {});
    QCOMPARE(m_settings->connections().size(), 2);
    QVERIFY(!m_settings->connections().last().connection.id.isEmpty());
    QCOMPARE(valueOf(std::move(call)).key, KeyState::Stored);
    QVERIFY(!m_settings->connections().last().key.acceptedAt.isValid());
}

void TestConnectionChanges::addsWithoutKeychain()
{
    m_keys->trouble = KeyState::NoKeychain;
    ConnectionEntry two;
    two.connection.id = u"c2"_s;
    two.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    QCOMPARE(valueOf(m_changes->add(two, {SecretBytes("key-2")}, {})).key, KeyState::NoKeychain);
    QVERIFY(!m_settings->find(u"c2"_s)->key.storedAt.isValid());
    QCOMPARE(valueOf(m_keys->read(u"c2"_s)).state, KeyState::SessionOnly);
    // One appears.
    m_keys->trouble.reset();
    QCOMPARE(valueOf(m_changes->storeHeldKey(u"c2"_s)), KeyState::Stored);
    QVERIFY(m_settings->find(u"c2"_s)->key.storedAt.isValid());
    QCOMPARE(valueOf(m_changes->storeHeldKey(u"c2"_s)), KeyState::Stored);
    QCOMPARE(m_keys->writes, 3);
}

void TestConnectionChanges::replacesOnlyWhatWorks()
{
    m_answer = failing(ApiError::Kind::Unauthorized);
    auto outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("wrong")));
    QCOMPARE(nameOf(outcome.verdict), u"TestFailed"_s);
    QCOMPARE(outcome.report.error->kind, ApiError::Kind::Unauthorized);
    QCOMPARE(m_tested.last().second, QByteArray("wrong"));
    QCOMPARE(keyInRing(), QByteArray("key-1"));
    QCOMPARE(m_keys->writes, 1);

    m_clock.advance(std::chrono::hours(1));
    m_answer = answeredBy(u"60aa"_s);
    m_answer.enabledApis.reset();
    outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2")));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    QCOMPARE(outcome.key, KeyState::Stored);
    QCOMPARE(keyInRing(), QByteArray("key-2"));
    QCOMPARE(entry().key.storedAt, m_clock.utc());
    QVERIFY(!entry().key.enabledApis); // nothing of the old key's is left

    QCOMPARE(nameOf(valueOf(m_changes->replaceKey(u"nobody"_s, SecretBytes("x"))).verdict), u"Gone"_s);
    QVERIFY(!m_keys->ring.has(u"nobody"_s));
}

void TestConnectionChanges::replacingAsksForAnotherTenant()
{
    m_answer = answeredBy(u"60bb"_s);
    auto outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2")));
    QCOMPARE(nameOf(outcome.verdict), u"AnotherTenant"_s);
    QCOMPARE(outcome.report.tenantName, u"Company 60bb"_s);
    QCOMPARE(keyInRing(), QByteArray("key-1"));
    QCOMPARE(entry().tenant, u"60aa"_s);

    outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2"), Policy::NewCache));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    QCOMPARE(nameOf(outcome.tenant), u"Another"_s);
    QCOMPARE(entry().tenant, u"60bb"_s);
    QCOMPARE(keyInRing(), QByteArray("key-2"));

    // The edition of the one before says nothing of it.
    QCOMPARE(entry().connection.edition, schema::Edition::Partner);
    m_answer = answeredBy(u"60cc"_s);
    m_answer.edition.reset();
    (void)valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-3"), Policy::NewCache));
    QCOMPARE(entry().tenant, u"60cc"_s);
    QVERIFY(!entry().connection.edition);
}

void TestConnectionChanges::replacingWhileLocked()
{
    const auto storedBefore = entry().key.storedAt;
    m_clock.advance(std::chrono::hours(1));
    m_keys->trouble = KeyState::Locked;
    const auto outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2")));
    QCOMPARE(outcome.key, KeyState::Locked);
    QCOMPARE(valueOf(m_keys->read(u"c1"_s)).key.copy(), QByteArray("key-2"));
    // In the keychain is still the old one, and that is when it came there.
    QCOMPARE(entry().key.storedAt, storedBefore);
    m_keys->trouble.reset();
    QCOMPARE(valueOf(m_changes->storeHeldKey(u"c1"_s)), KeyState::Stored);
    QCOMPARE(keyInRing(), QByteArray("key-2"));
}

void TestConnectionChanges::editsInPlace()
{
    auto changed = entry();
    changed.connection.name = u"Renamed"_s;
    changed.connection.readOnly = true;
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed)).verdict), u"Done"_s);
    QCOMPARE(entry().connection.name, u"Renamed"_s);
    QVERIFY(entry().connection.readOnly);
    QVERIFY(m_tested.isEmpty());
}

void TestConnectionChanges::editingTheAddressTests()
{
    auto changed = entry();
    changed.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_answer = failing(ApiError::Kind::Offline);
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed)).verdict), u"TestFailed"_s);
    QCOMPARE(m_tested.last(), std::make_pair(QUrl(u"https://two.test/api"_s), QByteArray("key-1")));
    m_answer = answeredBy(u"60bb"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed)).verdict), u"AnotherTenant"_s);
    QCOMPARE(entry().connection.accessUrl, QUrl(u"https://one.test/api"_s));
    m_answer = answeredBy(u"60aa"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed)).verdict), u"Done"_s);
    QCOMPARE(entry().connection.accessUrl, QUrl(u"https://two.test/api"_s));
    m_answer = answeredBy(u"60bb"_s);
    changed.connection.accessUrl = QUrl(u"https://three.test/api"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed, Policy::NewCache)).verdict), u"Done"_s);
    QCOMPARE(entry().tenant, u"60bb"_s);
}

void TestConnectionChanges::editingTheAddressNeedsTheKey()
{
    auto changed = entry();
    changed.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_keys->trouble = KeyState::Locked;
    const auto outcome = valueOf(m_changes->edit(changed));
    QCOMPARE(nameOf(outcome.verdict), u"KeyUnavailable"_s);
    QCOMPARE(outcome.key, KeyState::Locked);
    QVERIFY(m_tested.isEmpty());
    QCOMPARE(entry().connection.accessUrl, QUrl(u"https://one.test/api"_s));
}

void TestConnectionChanges::editingWithAnotherKey()
{
    auto elsewhere = entry();
    elsewhere.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_answer = failing(ApiError::Kind::Unauthorized);
    QCOMPARE(nameOf(valueOf(m_changes->edit(elsewhere, Policy::Ask, {SecretBytes("wrong")})).verdict), u"TestFailed"_s);
    QCOMPARE(entry().connection.accessUrl, QUrl(u"https://one.test/api"_s));
    QCOMPARE(keyInRing(), QByteArray("key-1"));

    m_answer = answeredBy(u"60bb"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(elsewhere, Policy::Ask, {SecretBytes("key-2")})).verdict),
             u"AnotherTenant"_s);
    QCOMPARE(keyInRing(), QByteArray("key-1"));

    const auto outcome = valueOf(m_changes->edit(elsewhere, Policy::NewCache, {SecretBytes("key-2")}));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    QCOMPARE(outcome.key, KeyState::Stored);
    QCOMPARE(entry().connection.accessUrl, elsewhere.connection.accessUrl);
    QCOMPARE(entry().tenant, u"60bb"_s);
    QCOMPARE(keyInRing(), QByteArray("key-2"));
    // It was never asked with the old key at the new address.
    for (const auto &[url, key] : std::as_const(m_tested))
        QVERIFY(key != "key-1");
}

void TestConnectionChanges::testLearns()
{
    m_clock.advance(std::chrono::hours(1));
    m_answer.enabledApis = QStringList{u"network"_s, u"policies"_s};
    QCOMPARE(nameOf(valueOf(m_changes->test(u"c1"_s)).verdict), u"Done"_s);
    QCOMPARE(entry().key.acceptedAt, m_clock.utc());
    QCOMPARE(entry().key.enabledApis->size(), 2);
    const auto before = entry().key.acceptedAt;
    m_clock.advance(std::chrono::hours(1));
    m_answer = failing(ApiError::Kind::Offline);
    QCOMPARE(nameOf(valueOf(m_changes->test(u"c1"_s)).verdict), u"TestFailed"_s);
    QCOMPARE(entry().key.acceptedAt, before);
    m_answer = answeredBy(u"60bb"_s);
    QCOMPARE(nameOf(valueOf(m_changes->test(u"c1"_s)).verdict), u"AnotherTenant"_s);
    QCOMPARE(entry().tenant, u"60aa"_s);
}

ConnectionEntry TestConnectionChanges::behindProxy()
{
    auto behind = entry();
    behind.connection.proxy.mode = transport::ProxySettings::Mode::Manual;
    behind.connection.proxy.host = u"proxy.test"_s;
    behind.connection.proxy.user = u"anna"_s;
    return behind;
}

void TestConnectionChanges::aProxyGetsItsPassword()
{
    // What is typed goes to the test first, and is kept when that is over.
    auto behind = behindProxy();
    behind.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_answer = failing(ApiError::Kind::Proxy);
    QCOMPARE(nameOf(valueOf(m_changes->edit(behind, Policy::Ask, {{}, SecretBytes("wr0ng")})).verdict),
             u"TestFailed"_s);
    const auto name = session::proxyPasswordName(u"c1"_s);
    QVERIFY(!m_keys->ring.has(name));
    m_answer = answeredBy(u"60aa"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(behind, Policy::Ask, {{}, SecretBytes("pr0xy")})).verdict), u"Done"_s);
    QCOMPARE(m_keys->ring.find(name).copy(), QByteArray("pr0xy"));
    QCOMPARE(keyInRing(), QByteArray("key-1"));
    QVERIFY(!entry().connection.proxy.password);

    // Then it is found there, by all that tests.
    QCOMPARE(nameOf(valueOf(m_changes->test(u"c1"_s)).verdict), u"Done"_s);
    QCOMPARE(nameOf(valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2"))).verdict), u"Done"_s);
    auto again = entry();
    again.connection.accessUrl = QUrl(u"https://three.test/api"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(again)).verdict), u"Done"_s);
    again.connection.accessUrl = QUrl(u"https://four.test/api"_s);
    QCOMPARE(nameOf(valueOf(m_changes->edit(again, Policy::Ask, {SecretBytes("key-3")})).verdict), u"Done"_s);
    QCOMPARE(nameOf(valueOf(m_changes->tryOut(again, {})).verdict), u"Done"_s);
    QCOMPARE(nameOf(valueOf(m_changes->tryOut(again, {{}, SecretBytes("an0ther")})).verdict), u"Done"_s);
    QCOMPARE(m_proxyPasswords, QStringList({u"wr0ng"_s, u"pr0xy"_s, u"pr0xy"_s, u"pr0xy"_s, u"pr0xy"_s, u"pr0xy"_s,
                                            u"pr0xy"_s, u"an0ther"_s}));
    // One without a user is not told any.
    again.connection.proxy.user.clear();
    QCOMPARE(nameOf(valueOf(m_changes->tryOut(again, {})).verdict), u"Done"_s);
    QCOMPARE(m_proxyPasswords.last(), u"none"_s);
}

void TestConnectionChanges::aHeldProxyPasswordIsStored()
{
    m_keys->trouble = KeyState::Locked;
    const auto outcome =
        valueOf(m_changes->edit(behindProxy(), Policy::Ask, {SecretBytes("key-2"), SecretBytes("pr0xy")}));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    const auto name = session::proxyPasswordName(u"c1"_s);
    QVERIFY(m_keys->held.has(name));
    m_keys->trouble.reset();
    QCOMPARE(valueOf(m_changes->storeHeldKey(u"c1"_s)), KeyState::Stored);
    QCOMPARE(m_keys->ring.find(name).copy(), QByteArray("pr0xy"));
    QCOMPARE(keyInRing(), QByteArray("key-2"));
    QVERIFY(!m_keys->held.has(name));
}

/// A dialog holds its copy for as long as it is open.
void TestConnectionChanges::whatIsLearntMeanwhileStays()
{
    auto changed = entry();
    changed.connection.name = u"Renamed"_s;
    auto learnt = entry();
    learnt.key.acceptedAt = m_clock.utc().addSecs(60);
    learnt.key.enabledApis = QStringList{u"network"_s, u"push"_s};
    learnt.tenant = u"60cc"_s;
    learnt.tenantName = u"Company 60cc"_s;
    learnt.connection.edition = schema::Edition::Company;
    QVERIFY(m_settings->save(learnt).has_value());
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed)).verdict), u"Done"_s);
    QCOMPARE(entry().connection.name, u"Renamed"_s);
    QCOMPARE(entry().key.acceptedAt, learnt.key.acceptedAt);
    QCOMPARE(entry().key.enabledApis, learnt.key.enabledApis);
    QCOMPARE(entry().tenant, u"60cc"_s);
    QCOMPARE(entry().tenantName, u"Company 60cc"_s);
    QCOMPARE(entry().connection.edition, learnt.connection.edition);
}

void TestConnectionChanges::whatIsRemovedMeanwhileStaysRemoved()
{
    const auto before = entry();
    auto elsewhere = before;
    elsewhere.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_pending.emplace();
    QObject context;
    QStringList verdicts;
    const auto take = [&verdicts](base::Result<ConnectionChanges::Outcome> &&outcome) {
        verdicts += nameOf(outcome.value().verdict);
    };
    const QList<std::function<Call<ConnectionChanges::Outcome>()>> changes{
        [&] { return m_changes->test(u"c1"_s); },
        [&] { return m_changes->replaceKey(u"c1"_s, SecretBytes("key-2")); },
        [&] { return m_changes->edit(elsewhere); },
        [&] { return m_changes->edit(elsewhere, Policy::Ask, {SecretBytes("key-2")}); },
    };
    for (const auto &change : changes) {
        m_tested.clear();
        m_pending.emplace();
        const auto call = change().finally(&context, take);
        QTRY_COMPARE(m_tested.size(), 1);
        QVERIFY(m_settings->remove(u"c1"_s, m_clock.utc()).has_value());
        m_keys->ring.drop(u"c1"_s);
        m_pending->settle(m_answer);
        QTRY_COMPARE(verdicts.size(), 1);
        QCOMPARE(verdicts.takeFirst(), u"Gone"_s);
        QVERIFY(!m_settings->find(u"c1"_s));
        QVERIFY(!m_keys->ring.has(u"c1"_s));
        QVERIFY(m_settings->save(before).has_value());
        m_keys->ring.keep(u"c1"_s, SecretBytes("key-1"));
    }
    QVERIFY(m_settings->remove(u"c1"_s, m_clock.utc()).has_value());
    QCOMPARE(nameOf(valueOf(m_changes->edit(before)).verdict), u"Gone"_s);
    QVERIFY(!m_settings->find(u"c1"_s));
}

void TestConnectionChanges::tellsWhenItStores()
{
    int times = 0;
    bool wasTested = false;
    const auto storing = [&] {
        ++times;
        wasTested = !m_tested.isEmpty();
    };
    auto changed = entry();
    changed.connection.name = u"Renamed"_s;
    const auto outcome = valueOf(m_changes->edit(changed, Policy::Ask, {}, storing));
    QCOMPARE(nameOf(outcome.verdict), u"Done"_s);
    QCOMPARE(times, 1);
    changed.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_answer = failing(ApiError::Kind::Offline);
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed, Policy::Ask, {}, storing)).verdict), u"TestFailed"_s);
    QCOMPARE(times, 1);
    m_answer = answeredBy(u"60aa"_s);
    m_tested.clear();
    QCOMPARE(nameOf(valueOf(m_changes->edit(changed, Policy::Ask, {}, storing)).verdict), u"Done"_s);
    QCOMPARE(times, 2);
    QVERIFY(wasTested);
    QCOMPARE(nameOf(valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2"), Policy::Ask, storing)).verdict),
             u"Done"_s);
    QCOMPARE(times, 3);
}

void TestConnectionChanges::tryingOutKeepsNothing()
{
    const auto before = entry();
    auto changed = before;
    changed.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    m_answer = answeredBy(u"60bb"_s);
    QCOMPARE(nameOf(valueOf(m_changes->tryOut(changed, {SecretBytes("key-2")})).verdict), u"Done"_s);
    QCOMPARE(m_tested.last(), std::make_pair(QUrl(u"https://two.test/api"_s), QByteArray("key-2")));
    QCOMPARE(nameOf(valueOf(m_changes->tryOut(changed, {})).verdict), u"Done"_s);
    QCOMPARE(m_tested.last().second, QByteArray("key-1"));
    QCOMPARE(entry().tenant, before.tenant);
    QCOMPARE(entry().connection.accessUrl, before.connection.accessUrl);
    QCOMPARE(keyInRing(), QByteArray("key-1"));
    m_keys->trouble = KeyState::Locked;
    const auto outcome = valueOf(m_changes->tryOut(changed, {}));
    QCOMPARE(nameOf(outcome.verdict), u"KeyUnavailable"_s);
    QCOMPARE(outcome.key, KeyState::Locked);
}

void TestConnectionChanges::theKeyAloneIsRemoved()
{
    const auto password = session::proxyPasswordName(u"c1"_s);
    m_keys->ring.keep(password, SecretBytes("proxy"));
    m_keys->trouble = KeyState::Locked;
    auto removal = valueOf(m_changes->removeKey(u"c1"_s));
    QVERIFY(!removal.removed);
    QCOMPARE(removal.key, KeyState::Locked);
    QVERIFY(entry().key.storedAt.isValid());
    QVERIFY(m_forgotten.isEmpty());

    m_keys->trouble.reset();
    removal = valueOf(m_changes->removeKey(u"c1"_s));
    QVERIFY(removal.removed);
    QVERIFY(!m_keys->ring.has(u"c1"_s) && !m_keys->ring.has(password));
    QCOMPARE(m_forgotten, QStringList{u"c1"_s});
    QVERIFY(!entry().key.storedAt.isValid() && !entry().key.acceptedAt.isValid() && !entry().key.enabledApis);
    QCOMPARE(entry().tenant, u"60aa"_s);
}

void TestConnectionChanges::whatIsNotRemovedIsAsItWas()
{
    const auto password = session::proxyPasswordName(u"c1"_s);
    m_keys->ring.keep(password, SecretBytes("proxy"));
    // The keychain is locked, or cannot be reached any more, or still has the key: but would let go of the password.
    for (const auto trouble : {KeyState::Locked, KeyState::NoKeychain, KeyState::Stored}) {
        m_keys->held.keep(u"c1"_s, SecretBytes("key-2"));
        m_keys->held.keep(password, SecretBytes("proxy-2"));
        m_keys->troubleOf = {{u"c1"_s, trouble}};
        QVERIFY(!valueOf(m_changes->removeKey(u"c1"_s)).removed);
        const auto removal = valueOf(m_changes->remove(u"c1"_s));
        QVERIFY(!removal.removed);
        QCOMPARE(removal.key, trouble);
        QCOMPARE(keyInRing(), QByteArray("key-1"));
        QCOMPARE(m_keys->ring.find(password).copy(), QByteArray("proxy"));
        QCOMPARE(m_keys->held.find(u"c1"_s).copy(), QByteArray("key-2"));
        QCOMPARE(m_keys->held.find(password).copy(), QByteArray("proxy-2"));
    }
    QVERIFY(m_forgotten.isEmpty());

    // Only the password is not proven: that alone is left to be tried again.
    m_keys->troubleOf = {{password, KeyState::Locked}};
    QCOMPARE(valueOf(m_changes->remove(u"c1"_s)).key, KeyState::Locked);
    QVERIFY(m_settings->find(u"c1"_s));
    QVERIFY(m_keys->ring.has(password) && m_keys->held.has(password));

    // Removed anyway: nothing of it is kept here.
    m_keys->held.keep(u"c1"_s, SecretBytes("key-2"));
    m_keys->troubleOf = {{u"c1"_s, KeyState::Locked}};
    QVERIFY(valueOf(m_changes->remove(u"c1"_s, true)).removed);
    QVERIFY(!m_keys->held.has(u"c1"_s) && !m_keys->held.has(password) && !m_keys->ring.has(password));
}

void TestConnectionChanges::removalIsProven()
{
    m_keys->ring.keep(session::proxyPasswordName(u"c1"_s), SecretBytes("proxy"));
    m_keys->trouble = KeyState::Locked;
    auto removal = valueOf(m_changes->remove(u"c1"_s));
    QVERIFY(!removal.removed);
    QCOMPARE(removal.key, KeyState::Locked);
    QVERIFY(m_settings->find(u"c1"_s));

    m_keys->trouble.reset();
    removal = valueOf(m_changes->remove(u"c1"_s));
    QVERIFY(removal.removed);
    QCOMPARE(removal.key, KeyState::Missing);
    QVERIFY(!m_settings->find(u"c1"_s));
    QVERIFY(!m_keys->ring.has(u"c1"_s));
    QVERIFY(!m_keys->ring.has(session::proxyPasswordName(u"c1"_s)));
    QCOMPARE(m_settings->removed().first().id, u"c1"_s);
    QVERIFY(m_settings->removed().first().askAboutCache);
}

void TestConnectionChanges::removalWithoutKeychain()
{
    // It was put into a keychain once, and that is not here now.
    m_keys->trouble = KeyState::NoKeychain;
    QVERIFY(!valueOf(m_changes->remove(u"c1"_s)).removed);
    QVERIFY(valueOf(m_changes->remove(u"c1"_s, true)).removed);
    // It never was.
    ConnectionEntry two;
    two.connection.id = u"c2"_s;
    two.connection.accessUrl = QUrl(u"https://two.test/api"_s);
    QCOMPARE(valueOf(m_changes->add(two, {SecretBytes("key-2")}, {})).key, KeyState::NoKeychain);
    QVERIFY(valueOf(m_changes->remove(u"c2"_s)).removed);
}

void TestConnectionChanges::settingsThatCannotBeWritten()
{
    const auto file = m_home->filePath(u"settings.ini"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QDir().mkpath(file + u"/in/the/way"_s));
    const auto outcome = valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("key-2")));
    QCOMPARE(outcome.key, KeyState::Stored);
    QVERIFY(outcome.unsaved);
    QCOMPARE(outcome.unsaved->kind, ApiError::Kind::StoreFault);
}

void TestConnectionChanges::keyIsNotInTheSettings()
{
    QVERIFY(valueOf(m_changes->replaceKey(u"c1"_s, SecretBytes("very-secret-key"))).verdict == Verdict::Done);
    QFile file(m_home->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = file.readAll();
    QVERIFY(text.contains("one.test"));
    QVERIFY(!text.contains("very-secret-key"));
    QVERIFY(!text.contains(QByteArray("very-secret-key").toBase64()));
}

QTEST_GUILESS_MAIN(TestConnectionChanges)

#include "tst_connectionchanges.moc"
