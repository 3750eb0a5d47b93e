// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/dbussecretservice.h"

#include "support/await.h"
#include "support/fakeclock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

using namespace Qt::StringLiterals;
using session::DBusSecretService;
using session::KeychainState;

namespace {

const QString ring = u"/org/freedesktop/secrets/collection/one"_s;
const QString prompt = u"/org/freedesktop/secrets/prompt/p1"_s;

/// A keychain service as others may be: on a connection of its own, so that everything goes over the bus.
class PlayedService final : public QDBusVirtualObject {
public:
    PlayedService()
    {
        bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath);
        if (!bus.registerService(u"org.freedesktop.secrets"_s))
            qFatal("the service's name is taken");
    }
    ~PlayedService() override
    {
        bus.unregisterService(u"org.freedesktop.secrets"_s);
        bus.unregisterObject(u"/org/freedesktop/secrets"_s);
        QDBusConnection::disconnectFromBus(u"played"_s);
    }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        calls.append(message.member());
        if (message.member() == silentAt)
            return true;
        if (message.member() == failsAt) {
            connection.send(message.createErrorReply(error, u"no"_s));
            return true;
        }
        if (message.member() == u"ReadAlias")
            connection.send(message.createReply(QVariant::fromValue(QDBusObjectPath(alias))));
        else if (message.member() == u"Get")
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(locked))));
        else if (message.member() == u"Unlock")
            connection.send(message.createReply(
                {QVariant::fromValue(QList<QDBusObjectPath>()), QVariant::fromValue(QDBusObjectPath(asksAt))}));
        else if (message.member() == u"CreateCollection")
            connection.send(message.createReply(
                {QVariant::fromValue(QDBusObjectPath(u"/"_s)), QVariant::fromValue(QDBusObjectPath(asksAt))}));
        else
            connection.send(message.createReply());
        return true;
    }
    void promptIsOver(bool dismissed)
    {
        auto signal = QDBusMessage::createSignal(prompt, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
        signal.setArguments({dismissed, QVariant::fromValue(QDBusVariant(QString()))});
        bus.send(signal);
    }

    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"played"_s);
    QString alias = ring;
    QVariant locked = false;
    QString asksAt = prompt;
    QString silentAt;
    QString failsAt;
    QString error = u"org.freedesktop.DBus.Error.AccessDenied"_s;
    QStringList calls;
};

struct Asked {
    explicit Asked(base::Call<KeychainState> call)
    {
        slot = std::move(call).finally(
            &context, [this](base::Result<KeychainState> &&result) { state = nameOf(result.value()); });
    }
    QObject context;
    QString state;
    base::CallSlot slot;
};

} // namespace

/// Keychain services that this machine does not have, and their bad days.
class TestDBusSecretService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(qEnvironmentVariable("PLUMBLINE_KEYCHAIN"), u"no-service"_s);
        m_played = std::make_unique<PlayedService>();
    }
    void cleanup() { m_played.reset(); }

    void says_data();
    void says();
    void silenceHasAnEnd_data();
    void silenceHasAnEnd();
    void unlocksWithoutAPrompt();
    void waitsForThePrompt();
    void makesAKeyring();
    void serviceDiesAtThePrompt();
    void promptThatCannotBeShown();
    void openNeedsNothing();

private:
    support::FakeClock m_clock;
    DBusSecretService m_service{m_clock};
    std::unique_ptr<PlayedService> m_played;
};

void TestDBusSecretService::says_data()
{
    QTest::addColumn<QString>("alias");
    QTest::addColumn<QVariant>("locked");
    QTest::addColumn<QString>("failsAt");
    QTest::addColumn<QString>("state");
    QTest::newRow("open") << ring << QVariant(false) << QString() << u"Open"_s;
    QTest::newRow("locked") << ring << QVariant(true) << QString() << u"Locked"_s;
    QTest::newRow("no keyring") << u"/"_s << QVariant(false) << QString() << u"NoKeyring"_s;
    QTest::newRow("senseless") << ring << QVariant(u"yes"_s) << QString() << u"NoService"_s;
    QTest::newRow("refuses") << ring << QVariant(false) << u"ReadAlias"_s << u"NoService"_s;
    QTest::newRow("refuses later") << ring << QVariant(false) << u"Get"_s << u"NoService"_s;
}

void TestDBusSecretService::says()
{
    QFETCH(QString, alias);
    QFETCH(QVariant, locked);
    QFETCH(QString, failsAt);
    m_played->alias = alias;
    m_played->locked = locked;
    m_played->failsAt = failsAt;
    QTEST(nameOf(valueOf(m_service.probe())), "state");
    // Looking is all it does.
    for (const auto &call : std::as_const(m_played->calls))
        QVERIFY2(call == u"ReadAlias" || call == u"Get", qPrintable(call));
}

void TestDBusSecretService::silenceHasAnEnd_data()
{
    QTest::addColumn<QString>("silentAt");
    QTest::newRow("first question") << u"ReadAlias"_s;
    QTest::newRow("second question") << u"Get"_s;
}

void TestDBusSecretService::silenceHasAnEnd()
{
    QFETCH(QString, silentAt);
    m_played->silentAt = silentAt;
    const Asked asked(m_service.probe());
    QTRY_VERIFY(m_played->calls.contains(silentAt));
    m_clock.advance(DBusSecretService::patience - std::chrono::milliseconds(1));
    QCOMPARE(asked.state, QString());
    m_clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(asked.state, u"Unanswered"_s);
    QCOMPARE(m_clock.pendingAlarms(), 0);
}

void TestDBusSecretService::unlocksWithoutAPrompt()
{
    m_played->locked = true;
    m_played->asksAt = u"/"_s;
    QCOMPARE(nameOf(valueOf(m_service.unlock())), u"Locked"_s); // it did not: what it says afterwards counts
    QVERIFY(!m_played->calls.contains(u"Prompt"_s));
}

void TestDBusSecretService::waitsForThePrompt()
{
    m_played->locked = true;
    const Asked declined(m_service.unlock());
    QTRY_VERIFY(m_played->calls.contains(u"Prompt"_s));
    m_clock.advance(std::chrono::hours(3));
    QCOMPARE(declined.state, QString());
    m_played->promptIsOver(true);
    QTRY_COMPARE(declined.state, u"Locked"_s);

    m_played->calls.clear();
    const Asked answered(m_service.unlock());
    QTRY_VERIFY(m_played->calls.contains(u"Prompt"_s));
    m_played->locked = false;
    m_played->promptIsOver(false);
    QTRY_COMPARE(answered.state, u"Open"_s);
    QVERIFY(!m_played->calls.contains(u"Dismiss"_s));
}

void TestDBusSecretService::makesAKeyring()
{
    m_played->alias = u"/"_s;
    const Asked asked(m_service.unlock());
    QTRY_VERIFY(m_played->calls.contains(u"Prompt"_s));
    QVERIFY(m_played->calls.contains(u"CreateCollection"_s));
    QVERIFY(!m_played->calls.contains(u"Unlock"_s));
    m_played->alias = ring;
    m_played->promptIsOver(false);
    QTRY_COMPARE(asked.state, u"Open"_s);
}

void TestDBusSecretService::serviceDiesAtThePrompt()
{
    m_played->locked = true;
    const Asked asked(m_service.unlock());
    QTRY_VERIFY(m_played->calls.contains(u"Prompt"_s));
    m_played.reset();
    QTRY_COMPARE(asked.state, u"NoService"_s);
}

void TestDBusSecretService::promptThatCannotBeShown()
{
    m_played->locked = true;
    m_played->failsAt = u"Prompt"_s;
    QCOMPARE(nameOf(valueOf(m_service.unlock())), u"Locked"_s);
    m_played->failsAt = u"Unlock"_s;
    QCOMPARE(nameOf(valueOf(m_service.unlock())), u"NoService"_s);
}

void TestDBusSecretService::openNeedsNothing()
{
    QCOMPARE(nameOf(valueOf(m_service.unlock())), u"Open"_s);
    QVERIFY(!m_played->calls.contains(u"Unlock"_s));
}

QTEST_GUILESS_MAIN(TestDBusSecretService)

#include "tst_dbussecretservice.moc"
