// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainkeystore.h"

#include "keyring.h"
#include "session/dbussecretservice.h"
#include "support/await.h"

using namespace Qt::StringLiterals;
using session::KeychainState;
using session::KeyState;

namespace {

/// The prompt is there and has the keyboard.
bool isPrompting()
{
    return keyring::xdotool({u"getwindowfocus"_s, u"getwindowname"_s}).contains("Unlock"_L1);
}

} // namespace

/// The keyring's own prompt, answered by a person's keys: gnome-keyring, its prompter, a display.
class TestUnlock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(qEnvironmentVariable("PLUMBLINE_KEYCHAIN"), u"desktop"_s);
        QVERIFY(keyring::unlock());
        QCOMPARE(valueOf(m_store.write(m_id, session::SecretBytes("behind the prompt"))), KeyState::Stored);
        QVERIFY(keyring::lock());
    }

    void withThePassword()
    {
        QCOMPARE(valueOf(m_store.read(m_id)).state, KeyState::Locked);
        QVERIFY(!isPrompting()); // reading does not ask
        const auto state = answered({u"p"_s, u"w"_s, u"Return"_s});
        QVERIFY(state);
        QCOMPARE(nameOf(*state), u"Open"_s);
        const auto read = valueOf(m_store.read(m_id));
        QCOMPARE(read.state, KeyState::Stored);
        QCOMPARE(read.key.copy(), QByteArray("behind the prompt"));
    }

    void declined()
    {
        const auto state = answered({u"Escape"_s});
        QVERIFY(state);
        QCOMPARE(nameOf(*state), u"Locked"_s);
        QCOMPARE(valueOf(m_store.read(m_id)).state, KeyState::Locked);
    }

private:
    /// What unlock() comes to when these keys are pressed at its prompt.
    std::optional<KeychainState> answered(const QStringList &keys)
    {
        QObject context;
        std::optional<KeychainState> state;
        base::CallSlot call;
        call = m_store.unlock().finally(&context,
                                        [&state](base::Result<KeychainState> &&result) { state = result.value(); });
        if (!QTest::qWaitFor([] { return isPrompting(); }, 20000) || state)
            return std::nullopt; // none came, or it did not wait
        (void)keyring::xdotool(QStringList{u"key"_s} + keys);
        (void)QTest::qWaitFor([&state] { return state.has_value(); }, 20000);
        return state;
    }

    const QString m_id = u"one"_s;
    base::SystemClock m_clock;
    session::DBusSecretService m_service{m_clock};
    session::KeychainKeyStore m_store{m_service, m_clock};
};

QTEST_GUILESS_MAIN(TestUnlock)

#include "tst_unlock.moc"
