// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychainkeystore.h"

#include "session/dbussecretservice.h"
#include "support/await.h"

using namespace Qt::StringLiterals;
using session::KeychainState;
using session::KeyState;

/// On machines without a keychain, each lacking something else: see with-keyring.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void says()
    {
        const QMap<QString, KeychainState> expected{
            {u"no-keyring"_s, KeychainState::NoKeyring},
            {u"no-library"_s, KeychainState::Open},
            {u"no-service"_s, KeychainState::NoService},
            {u"no-bus"_s, KeychainState::NoBus},
        };
        const QString mode = qEnvironmentVariable("PLUMBLINE_KEYCHAIN");
        QVERIFY2(expected.contains(mode), "run it under with-keyring");
        const auto state = valueOf(m_store.keychain());
        QVERIFY2(state == expected[mode], qPrintable(nameOf(state)));
        const auto after = valueOf(m_store.unlock());
        QVERIFY2(after == expected[mode], qPrintable(nameOf(after)));
    }

    void keepsForTheSession()
    {
        const QString id = u"one"_s;
        QCOMPARE(nameOf(valueOf(m_store.read(id)).state), u"NoKeychain"_s);
        QCOMPARE(nameOf(valueOf(m_store.write(id, session::SecretBytes("held key")))), u"NoKeychain"_s);
        const auto read = valueOf(m_store.read(id));
        QCOMPARE(nameOf(read.state), u"SessionOnly"_s);
        QCOMPARE(read.key.copy(), QByteArray("held key"));

        // Not a word of another program run.
        session::KeychainKeyStore later(m_service, m_clock);
        QCOMPARE(nameOf(valueOf(later.read(id)).state), u"NoKeychain"_s);

        QCOMPARE(nameOf(valueOf(m_store.remove(id))), u"NoKeychain"_s);
        QCOMPARE(nameOf(valueOf(m_store.read(id)).state), u"SessionOnly"_s);
        m_store.forget(id);
        QCOMPARE(nameOf(valueOf(m_store.read(id)).state), u"NoKeychain"_s);
    }

private:
    base::SystemClock m_clock;
    session::DBusSecretService m_service{m_clock};
    session::KeychainKeyStore m_store{m_service, m_clock};
};

QTEST_GUILESS_MAIN(TestNoKeychain)

#include "tst_nokeychain.moc"
