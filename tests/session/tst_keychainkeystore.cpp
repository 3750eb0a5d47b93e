// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainkeystore.h"

#include "keyring.h"
#include "session/dbussecretservice.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QDir>
#include <QDirIterator>

using namespace Qt::StringLiterals;
using base::Call;
using session::KeychainKeyStore;
using session::KeychainState;
using session::KeyState;
using session::SecretBytes;

namespace {

/// Says "open" as often as it is told to, whatever is true: as if the keyring were locked just after it was asked.
class Hasty final : public session::SecretServiceProbe {
public:
    explicit Hasty(base::Clock &clock, int lies = 0) : m_real(clock), m_lies(lies) {}

    Call<KeychainState> probe() override
    {
        return m_lies-- > 0 ? Call<KeychainState>::ready(KeychainState::Open) : m_real.probe();
    }
    Call<KeychainState> unlock() override { return m_real.unlock(); }

private:
    session::DBusSecretService m_real;
    int m_lies;
};

constexpr int always = 1'000'000;

QStringList filesWith(const QByteArray &needle, const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly) && file.readAll().contains(needle))
            found.append(file.fileName());
    }
    return found;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

namespace session {

// For QCOMPARE's messages; never for the product.
static char *toString(KeyState state)
{
    return qstrdup(nameOf(state).toLatin1().constData());
}
static char *toString(KeychainState state)
{
    return qstrdup(nameOf(state).toLatin1().constData());
}

} // namespace session

/// Against a real gnome-keyring: see with-keyring.
class TestKeychainKeyStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void keepsAndForgets();
    void replaces();
    void anotherStoreFindsIt();
    void lockedIsNotMissing();
    void lockedKeepsInMemory();
    void lockedInTheMeantime();
    void deniedIsTold();
    void nobodyToAsk();
    void waitsForThePerson();
    void watchdog();
    void keyIsNowhereElse();

private:
    KeyState write(const QString &connection, const QByteArray &key)
    {
        return valueOf(m_store->write(connection, SecretBytes(key)));
    }

    const QString m_one = u"b2b1f2c6-0001"_s;
    support::FakeClock m_clock;
    std::unique_ptr<Hasty> m_probe;
    std::unique_ptr<KeychainKeyStore> m_store;
};

void TestKeychainKeyStore::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("PLUMBLINE_KEYCHAIN"), u"open"_s);
    QVERIFY(!keyring::isLocked());
}

void TestKeychainKeyStore::init()
{
    QVERIFY(keyring::unlock());
    m_probe = std::make_unique<Hasty>(m_clock);
    m_store = std::make_unique<KeychainKeyStore>(*m_probe, m_clock);
    QCOMPARE(valueOf(m_store->remove(m_one)), KeyState::Missing);
}

void TestKeychainKeyStore::keepsAndForgets()
{
    QCOMPARE(valueOf(m_store->keychain()), KeychainState::Open);
    const auto none = valueOf(m_store->read(m_one));
    QCOMPARE(none.state, KeyState::Missing);
    QVERIFY(none.key.isEmpty());

    QCOMPARE(write(m_one, "k\xC3\xA9y-1"), KeyState::Stored);
    QCOMPARE(keyring::itemsOf(m_one), 1);
    const auto read = valueOf(m_store->read(m_one));
    QCOMPARE(read.state, KeyState::Stored);
    QCOMPARE(read.key.copy(), QByteArray("k\xC3\xA9y-1"));
    QCOMPARE(valueOf(m_store->read(u"another"_s)).state, KeyState::Missing);

    QCOMPARE(valueOf(m_store->remove(m_one)), KeyState::Missing);
    QCOMPARE(keyring::itemsOf(m_one), 0);
    QCOMPARE(valueOf(m_store->read(m_one)).state, KeyState::Missing);
}

void TestKeychainKeyStore::replaces()
{
    QCOMPARE(write(m_one, "first"), KeyState::Stored);
    QCOMPARE(write(m_one, "second"), KeyState::Stored);
    QCOMPARE(keyring::itemsOf(m_one), 1);
    QCOMPARE(valueOf(m_store->read(m_one)).key.copy(), QByteArray("second"));
}

void TestKeychainKeyStore::anotherStoreFindsIt()
{
    QCOMPARE(write(m_one, "kept"), KeyState::Stored);
    KeychainKeyStore later(*m_probe, m_clock);
    QCOMPARE(valueOf(later.read(m_one)).key.copy(), QByteArray("kept"));
    KeychainKeyStore foreign(*m_probe, m_clock, u"some.other.program"_s);
    QCOMPARE(valueOf(foreign.read(m_one)).state, KeyState::Missing);
}

void TestKeychainKeyStore::lockedIsNotMissing()
{
    QCOMPARE(write(m_one, "behind bars"), KeyState::Stored);
    QVERIFY(keyring::lock());
    QCOMPARE(valueOf(m_store->keychain()), KeychainState::Locked);
    QCOMPARE(valueOf(m_store->read(m_one)).state, KeyState::Locked);
    QCOMPARE(valueOf(m_store->remove(m_one)), KeyState::Locked);
    QVERIFY(keyring::isLocked());
    QVERIFY(keyring::unlock());
    QCOMPARE(valueOf(m_store->read(m_one)).key.copy(), QByteArray("behind bars"));
}

void TestKeychainKeyStore::lockedKeepsInMemory()
{
    QCOMPARE(write(m_one, "old"), KeyState::Stored);
    QVERIFY(keyring::lock());
    QCOMPARE(write(m_one, "entered"), KeyState::Locked);
    auto read = valueOf(m_store->read(m_one));
    QCOMPARE(read.state, KeyState::SessionOnly);
    QCOMPARE(read.key.copy(), QByteArray("entered"));
    QCOMPARE(valueOf(m_store->remove(m_one)), KeyState::Locked);
    QCOMPARE(valueOf(m_store->read(m_one)).state, KeyState::SessionOnly);

    QVERIFY(keyring::unlock());
    QCOMPARE(valueOf(m_store->write(m_one, std::move(read.key))), KeyState::Stored);
    const auto stored = valueOf(m_store->read(m_one));
    QCOMPARE(stored.state, KeyState::Stored);
    QCOMPARE(stored.key.copy(), QByteArray("entered"));
}

void TestKeychainKeyStore::lockedInTheMeantime()
{
    // The library answers "not found", "denied" and "deleted" here: none of it is true.
    QCOMPARE(write(m_one, "still here"), KeyState::Stored);
    QVERIFY(keyring::lock());
    Hasty reading(m_clock, 1);
    QCOMPARE(valueOf(KeychainKeyStore(reading, m_clock).read(m_one)).state, KeyState::Locked);
    Hasty removing(m_clock, 1);
    QCOMPARE(valueOf(KeychainKeyStore(removing, m_clock).remove(m_one)), KeyState::Locked);
    Hasty writing(m_clock, 1);
    QCOMPARE(valueOf(KeychainKeyStore(writing, m_clock).write(m_one, SecretBytes("x"))), KeyState::Locked);
    QCOMPARE(keyring::itemsOf(m_one), 1);
    QVERIFY(keyring::unlock());
    QCOMPARE(valueOf(m_store->read(m_one)).key.copy(), QByteArray("still here"));
}

void TestKeychainKeyStore::deniedIsTold()
{
    QVERIFY(keyring::lock());
    Hasty blind(m_clock, always);
    KeychainKeyStore store(blind, m_clock);
    QCOMPARE(valueOf(store.write(m_one, SecretBytes("refused"))), KeyState::Denied);
    QCOMPARE(valueOf(store.read(m_one)).state, KeyState::SessionOnly);
}

void TestKeychainKeyStore::nobodyToAsk()
{
    // No desktop, so no prompter: the service gives up by itself.
    QVERIFY(keyring::lock());
    QCOMPARE(valueOf(m_store->unlock()), KeychainState::Locked);
    QVERIFY(keyring::unlock());
    QCOMPARE(valueOf(m_store->unlock()), KeychainState::Open);
}

void TestKeychainKeyStore::waitsForThePerson()
{
    QVERIFY(keyring::lock());
    {
        const keyring::SilentPrompter person;
        QObject context;
        std::optional<KeychainState> state;
        base::CallSlot slot;
        slot = m_store->unlock().finally(&context,
                                         [&state](base::Result<KeychainState> &&result) { state = result.value(); });
        QTRY_COMPARE(person.open(), 1);
        m_clock.advance(std::chrono::hours(1));
        QVERIFY(slot.isActive());
        QVERIFY(!state);
    }
    // Nobody asks any more; that must not cost the others their keychain.
    QCOMPARE(valueOf(m_store->keychain()), KeychainState::Locked);
    QVERIFY(keyring::unlock());
    QCOMPARE(valueOf(m_store->keychain()), KeychainState::Open);
}

void TestKeychainKeyStore::watchdog()
{
    QCOMPARE(write(m_one, "patient"), KeyState::Stored);
    QVERIFY(keyring::lock());
    Hasty hasty(m_clock, 1);
    KeychainKeyStore store(hasty, m_clock);
    {
        const keyring::SilentPrompter person;
        QObject context;
        std::optional<KeyState> state;
        base::CallSlot slot;
        slot = store.read(m_one).finally(
            &context, [&state](base::Result<session::StoredKey> &&result) { state = result.value().state; });
        QTRY_COMPARE(person.open(), 1);
        m_clock.advance(KeychainKeyStore::patience - std::chrono::milliseconds(1));
        QVERIFY(!state);
        m_clock.advance(std::chrono::milliseconds(1));
        QTRY_COMPARE(state, KeyState::Locked);

        // The library still waits for the person; what comes after it is told so, and not that there is no key.
        Hasty blind(m_clock, always);
        KeychainKeyStore next(blind, m_clock);
        state.reset();
        slot = next.read(m_one).finally(
            &context, [&state](base::Result<session::StoredKey> &&result) { state = result.value().state; });
        QTRY_VERIFY(m_clock.pendingAlarms() > 0);
        m_clock.advance(KeychainKeyStore::patience);
        QTRY_COMPARE(state, KeyState::Unanswered);
    }
    // The prompter has gone, so the prompt has; the library goes on.
    QVERIFY(keyring::unlock());
    QTRY_COMPARE(valueOf(store.read(m_one)).state, KeyState::Stored);
}

void TestKeychainKeyStore::keyIsNowhereElse()
{
    const QByteArray key = "0123456789abcdef-not-in-any-file";
    QCOMPARE(write(m_one, key), KeyState::Stored);
    QVERIFY(keyring::lock());
    QVERIFY(keyring::unlock());
    const QString home = QDir::homePath();
    const QString ring = home + u"/.local/share/keyrings/login.keyring"_s;
    QVERIFY2(QFileInfo(ring).size() > 100, "the keyring is not where this test looks");
    const QString utf16 = QString::fromLatin1(key);
    const QList<QByteArray> forms{key, key.toBase64().chopped(4), (key + ':').toBase64().chopped(4), key.toHex(),
                                  QByteArray(reinterpret_cast<const char *>(utf16.utf16()), utf16.size() * 2)};
    for (const auto &form : forms) {
        QCOMPARE(filesWith(form, home), QStringList());
        QVERIFY(!contents(u"/proc/self/cmdline"_s).contains(form));
        QVERIFY(!contents(u"/proc/self/environ"_s).contains(form));
    }
    // That the search finds what is there.
    QFile leak(home + u"/.hidden-leak"_s);
    QVERIFY(leak.open(QIODevice::WriteOnly));
    leak.write("x" + forms.last() + "y");
    leak.close();
    QCOMPARE(filesWith(forms.last(), home), QStringList(leak.fileName()));
    QVERIFY(leak.remove());
    QVERIFY(contents(u"/proc/self/cmdline"_s).contains("tst_keychainkeystore"));
}

QTEST_GUILESS_MAIN(TestKeychainKeyStore)

#include "tst_keychainkeystore.moc"
