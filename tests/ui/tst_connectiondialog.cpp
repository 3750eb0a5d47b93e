// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectiondialog.h"

#include "session/connectioncolors.h"
#include "session/proxypassword.h"
#include "support/certificates.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "support/playedkeychain.h"
#include "transport/ratelimits.h"
#include "ui/pages/connections/limitsedit.h"
#include "ui/pages/connections/trustedit.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/keyedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Call;
using session::Connection;
using session::ConnectionChanges;
using session::ConnectionEntry;
using session::KeyState;
using session::SecretBytes;
using session::TestReport;

namespace {

const QByteArray key = "k3y-of-the-dialog";

TestReport answeredBy(const QString &tenant)
{
    TestReport report;
    report.tenant = tenant;
    report.tenantName = u"Company "_s + tenant;
    report.enabledApis = QStringList{u"network"_s, u"policies"_s};
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

class TestConnectionDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void adds();
    void whatIsMissingIsSaid();
    void aKeyThatIsRefused();
    void aCertificateIsShownAndTrusted();
    void noOtherWayPastACertificate();
    void editsInPlace();
    void anotherTenantIsAskedAbout();
    void aLockedKeychainCanBeUnlocked();
    void addingWhileLocked();
    void addingWithoutKeychain();
    void whatIsSavedWhileTheKeychainIsAsked();
    void whatCouldNotBeSavedIsTold();
    void aSaveIsNotCutOff();
    void editingTakesTheQuestionBack();
    void leavingAsksOnce();
    void theEditionCanBeSet();
    void fitsTheKind();
    void proxyWithPassword();
    void limitsOfTheUser();
    void limitsKnowAllBuckets();
    void authorityFromAFile();
    void theKeyIsNowhereElse();

private:
    void open(const ConnectionEntry &entry);
    ConnectionEntry stored(const QString &keyOfIt = u"key-1"_s);
    template <typename T>
    T *child(const QString &name) const
    {
        auto *found = m_dialog->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }
    void type(const QString &name, const QString &text) { child<QLineEdit>(name)->setText(text); }
    QString said() const { return m_dialog->findChild<ui::AskBar *>()->text(); }
    bool offers(const QString &name) const
    {
        const auto *button = m_dialog->findChild<QPushButton *>(name);
        return button && button->isVisible();
    }
    const QList<ConnectionEntry> &entries() const { return m_settings->connections(); }
    ui::ConnectionTools tools();
    ConnectionChanges::Tester tester();

    std::unique_ptr<QTemporaryDir> m_home;
    support::FakeClock m_clock;
    std::unique_ptr<session::Settings> m_settings;
    std::unique_ptr<support::PlayedKeychain> m_keys;
    std::unique_ptr<ConnectionChanges> m_changes;
    std::unique_ptr<ui::ConnectionDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
    TestReport m_answer;
    std::optional<base::CallPromise<TestReport>> m_pending; ///< answers when the test wants it to
    struct Tested {
        Connection connection;
        QByteArray key;
    };
    QList<Tested> m_tested;
};

void TestConnectionDialog::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<session::Settings>(m_home->path());
    m_keys = std::make_unique<support::PlayedKeychain>();
    m_tested.clear();
    m_pending.reset();
    m_answer = answeredBy(u"60aa"_s);
    m_changes = std::make_unique<ConnectionChanges>(*m_settings, *m_keys, m_clock, tester());
}

void TestConnectionDialog::cleanup()
{
    m_dialog.reset();
    m_changes.reset();
}

ui::ConnectionTools TestConnectionDialog::tools()
{
    return {*m_settings, *m_keys, *m_changes, m_clock, [this] { return m_keys->unlock(); }};
}

ConnectionChanges::Tester TestConnectionDialog::tester()
{
    return [this](const Connection &connection, const SecretBytes &with) {
        m_tested.append({connection, with.copy()});
        return m_pending ? m_pending->call() : Call<TestReport>::ready(m_answer);
    };
}

void TestConnectionDialog::open(const ConnectionEntry &entry)
{
    m_dialog = std::make_unique<ui::ConnectionDialog>(tools(), entry);
    m_saved = std::make_unique<QSignalSpy>(m_dialog.get(), &ui::ConnectionDialog::saved);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

ConnectionEntry TestConnectionDialog::stored(const QString &keyOfIt)
{
    ConnectionEntry entry;
    entry.connection.id = u"c1"_s;
    entry.connection.name = u"Northwind"_s;
    entry.connection.color = session::freeColor({});
    entry.connection.accessUrl = QUrl(u"https://one.test/api"_s);
    entry.connection.edition = schema::Edition::Partner;
    entry.tenant = u"60aa"_s;
    entry.tenantName = u"Company 60aa"_s;
    (void)m_settings->save(entry);
    m_keys->ring.keep(u"c1"_s, SecretBytes(keyOfIt.toUtf8()));
    return entry;
}

void TestConnectionDialog::adds()
{
    open({});
    type(u"name"_s, u" Northwind "_s);
    type(u"accessUrl"_s, u"console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(!m_dialog->isVisible());
    QVERIFY(m_saved->at(0).at(1).toString().isEmpty());
    QCOMPARE(m_tested.size(), 1);
    QCOMPARE(m_tested.at(0).key, key);
    QCOMPARE(entries().size(), 1);
    const auto &entry = entries().first();
    QCOMPARE(entry.connection.id, m_saved->at(0).at(0).toString());
    QCOMPARE(entry.connection.name, u"Northwind"_s);
    QCOMPARE(entry.connection.accessUrl, QUrl(u"https://console.test/api"_s));
    QCOMPARE(entry.connection.color, session::freeColor({}));
    QCOMPARE(entry.connection.edition, std::optional(schema::Edition::Partner));
    QVERIFY(!entry.editionIsSet);
    QCOMPARE(entry.tenantName, u"Company 60aa"_s);
    QCOMPARE(m_keys->ring.find(entry.connection.id).copy(), key);

    // The next one is told apart, and named after its address.
    open({});
    type(u"accessUrl"_s, u"http://127.0.0.1:8443"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"test"_s);
    QTRY_VERIFY(said().contains("Company 60aa"_L1));
    QVERIFY(said().contains("Network, Policies"_L1));
    QVERIFY(m_saved->isEmpty());
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(m_tested.size(), 2); // not once more
    QVERIFY(entries().at(1).connection.color != entries().at(0).connection.color);
    QCOMPARE(entries().at(1).connection.name, u"127.0.0.1"_s);
}

void TestConnectionDialog::whatIsMissingIsSaid()
{
    open({});
    click(u"save"_s);
    QVERIFY(said().contains("address"_L1));
    type(u"accessUrl"_s, u"http://console.test"_s);
    QVERIFY(said().isEmpty());
    click(u"test"_s);
    QVERIFY(said().contains("https"_L1));
    QVERIFY(child<QLabel>(u"accessUrl.fault"_s)->isVisible());
    type(u"accessUrl"_s, u"https://console.test"_s);
    QVERIFY(!child<QLabel>(u"accessUrl.fault"_s)->isVisible());
    click(u"save"_s);
    QVERIFY(said().contains("key"_L1));
    child<QComboBox>(u"proxyMode"_s)->setCurrentIndex(2);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QVERIFY(said().contains("proxy"_L1));
    QVERIFY(child<QLineEdit>(u"proxyHost"_s)->isVisible());
    QVERIFY(m_tested.isEmpty());
    QVERIFY(entries().isEmpty());
}

void TestConnectionDialog::aKeyThatIsRefused()
{
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    m_answer = failing(ApiError::Kind::Unauthorized);
    click(u"save"_s);
    QTRY_VERIFY(offers(u"addAnyway"_s));
    QVERIFY(said().contains("does not accept"_L1));
    QVERIFY(entries().isEmpty());
    QCOMPARE(m_keys->writes, 0);
    click(u"addAnyway"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(entries().size(), 1);
    QVERIFY(!entries().first().key.acceptedAt.isValid());
}

void TestConnectionDialog::aCertificateIsShownAndTrusted()
{
    open({});
    type(u"accessUrl"_s, u"https://own.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    m_answer = failing(ApiError::Kind::Tls);
    m_answer.certificate = session::ServerCertificate{.sha256 = QByteArray(32, '\x5a'),
                                                      .subject = u"own.test"_s,
                                                      .issuer = u"Own authority"_s,
                                                      .names = {u"own.test"_s},
                                                      .validFrom = m_clock.utc(),
                                                      .validUntil = m_clock.utc().addDays(90)};
    click(u"test"_s);
    QTRY_VERIFY(offers(u"trustCertificate"_s));
    QVERIFY(said().contains("5A:5A:5A"_L1));
    QVERIFY(said().contains("Own authority"_L1));
    QVERIFY(m_tested.last().connection.tls.pinnedSha256.isEmpty());
    m_answer = answeredBy(u"60aa"_s);
    click(u"trustCertificate"_s);
    QTRY_VERIFY(said().contains("accepts the key"_L1));
    QCOMPARE(m_tested.last().connection.tls.pinnedSha256, QByteArray(32, '\x5a'));
    QVERIFY(child<QLabel>(u"trust.what"_s)->text().contains("5A:5A"_L1));
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(entries().first().connection.tls.pinnedSha256, QByteArray(32, '\x5a'));
}

void TestConnectionDialog::noOtherWayPastACertificate()
{
    open({});
    type(u"accessUrl"_s, u"https://own.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    child<QComboBox>(u"trust"_s)->setCurrentIndex(2); // a pin, and nothing was shown yet
    click(u"save"_s);
    QVERIFY(said().contains("First Test"_L1));
    QVERIFY(m_tested.isEmpty());
    QVERIFY(entries().isEmpty());
}

void TestConnectionDialog::editsInPlace()
{
    open(stored());
    QCOMPARE(child<QLineEdit>(u"name"_s)->text(), u"Northwind"_s);
    QVERIFY(child<ui::KeyEdit>(u"key"_s)->text().isEmpty()); // the stored one never comes here
    type(u"name"_s, u"Northwind EU"_s);
    child<QCheckBox>(u"readOnly"_s)->setChecked(true);
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(m_tested.isEmpty());
    QCOMPARE(entries().size(), 1);
    QCOMPARE(entries().first().connection.name, u"Northwind EU"_s);
    QVERIFY(entries().first().connection.readOnly);
    QCOMPARE(entries().first().connection.edition, std::optional(schema::Edition::Partner));
    QCOMPARE(m_keys->ring.find(u"c1"_s).copy(), QByteArray("key-1"));
}

void TestConnectionDialog::anotherTenantIsAskedAbout()
{
    open(stored());
    m_answer = answeredBy(u"60bb"_s);
    type(u"accessUrl"_s, u"https://two.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes("key-2"));
    click(u"save"_s);
    QTRY_VERIFY(offers(u"newCache"_s));
    QVERIFY(said().contains("Company 60aa"_L1) && said().contains("Company 60bb"_L1));
    QCOMPARE(entries().first().connection.accessUrl, QUrl(u"https://one.test/api"_s));
    click(u"stop"_s);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_keys->ring.find(u"c1"_s).copy(), QByteArray("key-1"));

    click(u"save"_s);
    QTRY_VERIFY(offers(u"newCache"_s));
    click(u"newCache"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(entries().first().tenant, u"60bb"_s);
    QCOMPARE(m_keys->ring.find(u"c1"_s).copy(), QByteArray("key-2"));
}

void TestConnectionDialog::aLockedKeychainCanBeUnlocked()
{
    open(stored());
    m_keys->trouble = KeyState::Locked;
    click(u"test"_s);
    QTRY_VERIFY(offers(u"unlock"_s));
    QVERIFY(said().contains("locked"_L1));
    QVERIFY(m_tested.isEmpty());
    click(u"unlock"_s);
    QTRY_VERIFY(said().contains("accepts the key"_L1));
    QCOMPARE(m_keys->unlocks, 1);
    QCOMPARE(m_tested.last().key, QByteArray("key-1"));
}

void TestConnectionDialog::addingWhileLocked()
{
    m_keys->trouble = KeyState::Locked;
    m_keys->opens = false;
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_VERIFY(offers(u"unlock"_s));
    QCOMPARE(entries().size(), 1); // nothing that was entered is lost
    click(u"unlock"_s);
    QTRY_COMPARE(m_keys->unlocks, 1);
    QTRY_VERIFY(offers(u"unlock"_s)); // declined
    m_keys->opens = true;
    click(u"unlock"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(m_saved->at(0).at(1).toString().isEmpty());
    QCOMPARE(m_keys->ring.find(entries().first().connection.id).copy(), key);

    m_keys->trouble = KeyState::Locked;
    open({});
    type(u"accessUrl"_s, u"https://two.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_VERIFY(offers(u"keepForSession"_s));
    click(u"keepForSession"_s);
    QCOMPARE(m_saved->size(), 1);
    QVERIFY(m_saved->at(0).at(1).toString().contains("memory"_L1));
}

void TestConnectionDialog::addingWithoutKeychain()
{
    m_keys->trouble = KeyState::NoKeychain;
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(m_saved->at(0).at(1).toString().contains("this session only"_L1));
}

/// It is listed, and would be denied by "Leave without saving?".
void TestConnectionDialog::aSaveIsNotCutOff()
{
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    m_keys->waiting.emplace();
    click(u"save"_s);
    QTRY_COMPARE(entries().size(), 1);
    QVERIFY(!child<QLineEdit>(u"name"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!offers(u"leave"_s));
    QVERIFY(m_saved->isEmpty());
    m_keys->waiting->settle(KeyState::Stored);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(entries().first().key.storedAt.isValid());
    m_keys->waiting.reset();

    // Another key for it may still be taken back while it is tested.
    open(entries().first());
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes("key-2"));
    m_pending.emplace();
    m_tested.clear();
    click(u"save"_s);
    QTRY_COMPARE(m_tested.size(), 1);
    QVERIFY(child<QLineEdit>(u"name"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(offers(u"leave"_s));
    QVERIFY(!m_pending->isWanted());
    click(u"stay"_s);

    m_pending.emplace();
    m_keys->waiting.emplace();
    click(u"save"_s);
    QTRY_COMPARE(m_tested.size(), 2);
    m_pending->settle(m_answer);
    QTRY_VERIFY(!child<QLineEdit>(u"name"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(!offers(u"leave"_s));
    m_keys->waiting->settle(KeyState::Stored);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(!m_dialog->isVisible());
}

void TestConnectionDialog::whatIsSavedWhileTheKeychainIsAsked()
{
    m_keys->trouble = KeyState::Locked;
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_VERIFY(offers(u"keepForSession"_s));
    QVERIFY(said().contains("is locked"_L1));
    QVERIFY(!child<QLineEdit>(u"name"_s)->isEnabled()); // it is saved as it stands there
    QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
    m_keys->trouble = KeyState::Denied;
    click(u"unlock"_s);
    QTRY_VERIFY(said().contains("did not take"_L1));
    QVERIFY(!said().contains("locked"_L1));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_saved->size(), 1);
}

void TestConnectionDialog::whatCouldNotBeSavedIsTold()
{
    m_keys->trouble = KeyState::Locked;
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    (void)QFile::remove(m_home->filePath(u"settings.ini"_s));
    QVERIFY(QDir().mkpath(m_home->filePath(u"settings.ini/in/the/way"_s)));
    click(u"save"_s);
    QTRY_VERIFY(offers(u"keepForSession"_s));
    QVERIFY(said().contains("could not be saved"_L1));
    click(u"keepForSession"_s);
    QCOMPARE(m_saved->size(), 1);
    QVERIFY(m_saved->at(0).at(1).toString().contains("could not be saved"_L1));
}

void TestConnectionDialog::editingTakesTheQuestionBack()
{
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    m_pending.emplace();
    click(u"save"_s);
    QTRY_COMPARE(m_tested.size(), 1);
    QVERIFY(!child<QPushButton>(u"save"_s)->isEnabled());
    type(u"accessUrl"_s, u"https://other.test"_s);
    QVERIFY(child<QPushButton>(u"save"_s)->isEnabled());
    QVERIFY(!m_pending->isWanted());
    m_pending.reset();
    QVERIFY(said().isEmpty());
    QVERIFY(entries().isEmpty());
}

void TestConnectionDialog::leavingAsksOnce()
{
    open({});
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape); // nothing to lose
    QVERIFY(!m_dialog->isVisible());

    open(stored());
    type(u"name"_s, u"Another"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(offers(u"stay"_s));
    click(u"stay"_s);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(entries().first().connection.name, u"Northwind"_s);
}

void TestConnectionDialog::theEditionCanBeSet()
{
    open(stored());
    auto *edition = child<QComboBox>(u"edition"_s);
    QVERIFY(edition->currentText().contains("Partner"_L1));
    edition->setCurrentIndex(3);
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(entries().first().connection.edition, std::optional(schema::Edition::OnPremises));
    QVERIFY(entries().first().editionIsSet);

    open(entries().first());
    child<QComboBox>(u"edition"_s)->setCurrentIndex(0);
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QVERIFY(!entries().first().connection.edition); // asked for again
    QVERIFY(!entries().first().editionIsSet);
}

void TestConnectionDialog::fitsTheKind()
{
    open({});
    child<QToolButton>(u"more"_s)->click();
    QVERIFY(child<QComboBox>(u"edition"_s)->isVisible());
    QVERIFY(child<QSpinBox>(u"limit.tasks"_s)->isVisible());
    child<QComboBox>(u"kind"_s)->setCurrentIndex(1);
    QVERIFY(!child<QComboBox>(u"edition"_s)->isVisible());
    QVERIFY(!child<QSpinBox>(u"limit.tasks"_s)->isVisible());
    QVERIFY(child<QSpinBox>(u"limit.cloud-security"_s)->isVisible());
    type(u"accessUrl"_s, u"https://cloud.test/v1"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QCOMPARE(entries().first().connection.kind, Connection::Kind::CloudSecurity);
    QCOMPARE(entries().first().connection.accessUrl, QUrl(u"https://cloud.test/v1"_s));
}

void TestConnectionDialog::proxyWithPassword()
{
    open(stored());
    child<QComboBox>(u"proxyMode"_s)->setCurrentIndex(2);
    type(u"proxyHost"_s, u"proxy.test"_s);
    child<QSpinBox>(u"proxyPort"_s)->setValue(3128);
    type(u"proxyUser"_s, u"anna"_s);
    child<ui::KeyEdit>(u"proxyPassword"_s)->setKey(SecretBytes("pr0xy"));
    click(u"test"_s);
    QTRY_COMPARE(m_tested.size(), 1);
    QCOMPARE(m_tested.first().connection.proxy.password(), u"pr0xy"_s);
    QTRY_VERIFY(said().contains("accepts"_L1));
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    const auto proxy = entries().first().connection.proxy;
    QCOMPARE(proxy.mode, transport::ProxySettings::Mode::Manual);
    QCOMPARE(proxy.host, u"proxy.test"_s);
    QCOMPARE(proxy.port, quint16(3128));
    QVERIFY(!proxy.password);
    QCOMPARE(m_keys->ring.find(session::proxyPasswordName(u"c1"_s)).copy(), QByteArray("pr0xy"));

    // The next test finds it where it is kept.
    open(entries().first());
    click(u"test"_s);
    QTRY_COMPARE(m_tested.size(), 2);
    QCOMPARE(m_tested.last().connection.proxy.password(), u"pr0xy"_s);
}

void TestConnectionDialog::limitsOfTheUser()
{
    auto entry = stored();
    entry.connection.limits = {{u"default"_s, 4, std::chrono::seconds(1)}, {u"tasks"_s, 9, std::chrono::seconds(7)}};
    (void)m_settings->save(entry);
    open(entry);
    QCOMPARE(child<QSpinBox>(u"limit.default"_s)->value(), 4);
    QCOMPARE(child<QSpinBox>(u"limit.tasks"_s)->value(), 0); // written by hand, for another window
    child<QSpinBox>(u"limit.slow"_s)->setValue(3);
    child<QSpinBox>(u"limit.default"_s)->setValue(0);
    child<QCheckBox>(u"ownBudget"_s)->setChecked(true);
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    const auto saved = entries().first().connection;
    QVERIFY(saved.ownBudget);
    QCOMPARE(saved.limits.size(), 2);
    QCOMPARE(saved.limits.at(0).bucket, u"tasks"_s);
    QCOMPARE(saved.limits.at(1).bucket, u"slow"_s);
    QCOMPARE(saved.limits.at(1).window, base::Clock::Duration(std::chrono::minutes(1)));
}

void TestConnectionDialog::limitsKnowAllBuckets()
{
    QFile file(u":/api/rate-limits.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto published = transport::RateLimits::parse(file.readAll());
    QVERIFY(published);
    const ui::LimitsEdit edit;
    QCOMPARE(edit.findChildren<QSpinBox *>().size(), published->buckets().size());
    for (const auto &bucket : published->buckets()) {
        QVERIFY2(edit.findChild<QSpinBox *>(u"limit."_s + bucket.name), qPrintable(bucket.name));
        if (bucket.isPublished())
            QVERIFY(bucket.window == std::chrono::seconds(1) || bucket.window == std::chrono::minutes(1));
    }
}

void TestConnectionDialog::authorityFromAFile()
{
    ui::TrustEdit edit;
    edit.readAuthority(m_home->filePath(u"none.pem"_s));
    QVERIFY(edit.fault().contains("cannot be read"_L1));
    QFile file(m_home->filePath(u"text.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("no certificate");
    file.close();
    edit.readAuthority(file.fileName());
    QVERIFY(edit.fault().contains("no certificate"_L1));
    QVERIFY(edit.trust().ownCa.isEmpty());

    const auto first = support::makeIdentity({.name = "First authority", .authority = true});
    const auto second = support::makeIdentity({.name = "Second authority", .authority = true});
    const auto write = [&](const QString &name, const QByteArray &bytes) {
        QFile one(m_home->filePath(name));
        if (!one.open(QIODevice::WriteOnly) || one.write(bytes) != bytes.size())
            qFatal("no %s", qPrintable(name));
        return one.fileName();
    };
    const auto *what = edit.findChild<QLabel *>(u"trust.what"_s);
    edit.readAuthority(write(u"both.pem"_s, first.certificatePem + second.certificatePem));
    QVERIFY(edit.fault().isEmpty());
    QCOMPARE(QSslCertificate::fromData(edit.trust().ownCa, QSsl::Pem),
             (QList{first.certificate(), second.certificate()}));
    QCOMPARE(what->text(), u"First authority, Second authority"_s);
    const auto both = edit.trust();
    edit.readAuthority(write(u"one.cer"_s, second.certificate().toDer()));
    QVERIFY(edit.fault().isEmpty());
    QCOMPARE(QSslCertificate::fromData(edit.trust().ownCa, QSsl::Pem), QList{second.certificate()});
    QCOMPARE(what->text(), u"Second authority"_s);
    // The largest is read, one byte more is not; what was taken before stays.
    auto large = first.certificatePem;
    large.append(QByteArray(ui::TrustEdit::largest - large.size(), '\n'));
    edit.readAuthority(write(u"large.pem"_s, large));
    QVERIFY(edit.fault().isEmpty());
    edit.readAuthority(write(u"larger.pem"_s, large + '\n'));
    QVERIFY(edit.fault().contains("too large"_L1));
    QCOMPARE(QSslCertificate::fromData(edit.trust().ownCa, QSsl::Pem), QList{first.certificate()});
    // As it comes back from the settings.
    ui::TrustEdit again;
    again.setTrust(both);
    QCOMPARE(again.findChild<QLabel *>(u"trust.what"_s)->text(), u"First authority, Second authority"_s);
}

void TestConnectionDialog::theKeyIsNowhereElse()
{
    open({});
    type(u"accessUrl"_s, u"https://console.test"_s);
    child<ui::KeyEdit>(u"key"_s)->setKey(SecretBytes(key));
    click(u"test"_s);
    QTRY_VERIFY(said().contains("accepts"_L1));
    const auto widgets = m_dialog->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        for (const auto *property : {"text", "toolTip", "placeholderText", "accessibleName", "displayText"})
            QVERIFY(!widget->property(property).toString().contains(QString::fromUtf8(key)));
    }
    click(u"save"_s);
    QTRY_COMPARE(m_saved->size(), 1);
    QFile file(m_home->filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto written = file.readAll();
    QVERIFY(written.contains("console.test"));
    QVERIFY(!written.contains(key));
}

QTEST_MAIN(TestConnectionDialog)

#include "tst_connectiondialog.moc"
