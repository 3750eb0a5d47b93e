// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/keyspage.h"

#include "playedhost.h"
#include "ui/pages/keys/replacekeydialog.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/timedclipboard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using models::TableModel;
using models::Tone;
using session::ConnectionEntry;
using session::KeyState;
using session::SecretBytes;
using session::Standing;

namespace {

const QByteArray key = "k3y-of-the-page";
const QByteArray nextKey = "n3xt-of-the-page";

} // namespace

class TestKeysPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tellsWhatIsKnownOfAKey();
    void unknownRightsAreNotNone();
    void temporaryOnesHaveRightsToo();
    void replacesOnlyWithOneThatWorks();
    void copiesForAShortWhile();
    void unlocks();
    void removesTheKeyAlone();
    void aRemovalIsNotCutOff();
    void replacingWhileLocked();
    void aRemovalThatIsNotProven();
    void saysHowToDeactivate();
    void theKeyIsOnNoWidget();

private:
    ConnectionEntry store(const QString &id, const QUrl &url);
    void make();
    QString cell(const QString &connection, const QString &column, int role = Qt::DisplayRole) const;
    void select(const QString &id) { QVERIFY(table()->selectKey({id, id})); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(u"keys."_s + name); }
    ui::TableView *table() const { return m_page->findChild<ui::TableView *>(); }
    const TableModel *model() const { return static_cast<const TableModel *>(table()->model()); }
    QString said() const { return m_page->findChild<ui::AskBar *>()->text(); }
    bool offers(const QString &name) const
    {
        const auto *button = m_page->findChild<QPushButton *>(name);
        return button && button->isVisible();
    }
    void click(const QString &name) { QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton); }
    ui::ReplaceKeyDialog *dialog() const { return m_page->findChild<ui::ReplaceKeyDialog *>(); }
    void replaceWith(const QByteArray &with)
    {
        dialog()->findChild<ui::KeyEdit *>(u"newKey"_s)->setKey(SecretBytes(with));
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"replace"_s), Qt::LeftButton);
    }
    Standing::State standing(const QString &id) const { return m_host->space->session(id)->standing().state; }

    std::unique_ptr<PlayedServer> m_server;
    std::unique_ptr<PlayedHost> m_host;
    std::unique_ptr<ui::KeysPage> m_page;
};

void TestKeysPage::init()
{
    m_server = std::make_unique<PlayedServer>(
        QList<simulator::ApiKey>{{key, {u"network"_s, u"companies"_s, u"policies"_s}}, {nextKey, {u"companies"_s}}});
    m_host = std::make_unique<PlayedHost>();
}

void TestKeysPage::cleanup()
{
    m_page.reset();
    m_host.reset();
    m_server.reset();
}

ConnectionEntry TestKeysPage::store(const QString &id, const QUrl &url)
{
    ConnectionEntry entry;
    entry.connection.id = id;
    entry.connection.name = u"Northwind "_s + id;
    entry.connection.accessUrl = url;
    entry.key.storedAt = m_host->space->clock().utc().addDays(-3);
    (void)m_host->settings->save(entry);
    m_host->keys.ring.keep(id, SecretBytes(key));
    return entry;
}

void TestKeysPage::make()
{
    m_page = std::make_unique<ui::KeysPage>(*m_host);
    m_page->resize(1100, 600);
    m_page->setSessions(m_host->space->sessions());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

QString TestKeysPage::cell(const QString &connection, const QString &column, int role) const
{
    const int row = model()->rowOf({connection, connection});
    const auto &columns = model()->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (row >= 0 && columns.at(i).id == column)
            return model()->index(row, i).data(role).toString();
    }
    return u"none"_s;
}

void TestKeysPage::tellsWhatIsKnownOfAKey()
{
    auto entry = store(u"c1"_s, QUrl(u"https://one.test/api"_s));
    entry.key.createdAt = m_host->space->clock().utc().addDays(-420);
    entry.key.enabledApis = QStringList{u"network"_s, u"patch_management"_s};
    QVERIFY(m_host->settings->save(entry).has_value());
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"In the keychain"_s);
    QVERIFY(cell(u"c1"_s, u"age"_s).contains("old"_L1));
    QCOMPARE(cell(u"c1"_s, u"age"_s, TableModel::ToneRole).toInt(), int(Tone::Warning));
    QCOMPARE(cell(u"c1"_s, u"stored"_s), u"3 d ago"_s);
    QCOMPARE(cell(u"c1"_s, u"rights"_s), u"Network, Patch management"_s);
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"keychain"_s)->text().contains("open"_L1));

    select(u"c1"_s);
    QVERIFY(m_host->details);
    const auto &rights = m_host->details->groups.last();
    QStringList ticked;
    QStringList others;
    for (const auto &line : rights.lines)
        (line.value == "Yes"_L1 ? ticked : others) += line.label;
    QCOMPARE(ticked, (QStringList{u"Network"_s, u"Patch management"_s}));
    QVERIFY(others.contains("Policies"_L1));
    QVERIFY(!others.contains("Patch management"_L1));
}

void TestKeysPage::unknownRightsAreNotNone()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s));
    auto cloud = store(u"c2"_s, QUrl(u"https://two.test/v1"_s));
    cloud.connection.kind = session::Connection::Kind::CloudSecurity;
    QVERIFY(m_host->settings->save(cloud).has_value());
    make();
    QVERIFY(cell(u"c1"_s, u"rights"_s).contains("Not known"_L1));
    QVERIFY(cell(u"c2"_s, u"rights"_s).contains("All"_L1));
    QCOMPARE(cell(u"c1"_s, u"age"_s), u"—"_s);
}

void TestKeysPage::temporaryOnesHaveRightsToo()
{
    session::Connection connection;
    connection.id = u"demo"_s;
    connection.name = u"Demo"_s;
    connection.accessUrl = m_server->url();
    m_host->space->openTemporary(connection, key);
    make();
    QTRY_VERIFY(cell(u"demo"_s, u"rights"_s).contains("Companies, "_L1));
    QVERIFY(cell(u"demo"_s, u"rights"_s).contains("Network, Policies"_L1));
    QTRY_VERIFY(m_page->findChild<QLabel *>(u"keychain"_s)->text().contains("until Plumbline ends"_L1));
}

void TestKeysPage::replacesOnlyWithOneThatWorks()
{
    store(u"c1"_s, m_server->url());
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::Online);
    QTRY_COMPARE(cell(u"c1"_s, u"rights"_s), u"Companies, Network, Policies"_s);
    select(u"c1"_s);
    action(u"replace"_s)->trigger();
    QVERIFY(dialog());
    QVERIFY(!dialog()->findChild<QPushButton *>(u"replace"_s)->isEnabled());
    replaceWith("wrong");
    auto *ask = dialog()->findChild<ui::AskBar *>();
    QTRY_VERIFY(ask->text().contains("does not accept"_L1));
    QVERIFY(ask->text().startsWith("Nothing was changed"_L1));
    QCOMPARE(m_host->keys.ring.find(u"c1"_s).copy(), key);

    replaceWith(nextKey);
    QTRY_COMPARE(m_host->keys.ring.find(u"c1"_s).copy(), nextKey);
    QTRY_VERIFY(!dialog());
    QVERIFY(said().contains("Deactivate the old one"_L1));
    // The session asks with the new one, which may do less.
    const auto &rights = m_host->space->session(u"c1"_s)->rights();
    QTRY_COMPARE(rights.allows(u"policies"_s), std::optional(false));
    QTRY_COMPARE(cell(u"c1"_s, u"rights"_s), u"Companies"_s);
    QCOMPARE(standing(u"c1"_s), Standing::State::Online);
    QVERIFY(m_host->settings->find(u"c1"_s)->key.storedAt.daysTo(m_host->space->clock().utc()) == 0);
}

void TestKeysPage::copiesForAShortWhile()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s));
    make();
    select(u"c1"_s);
    QTRY_VERIFY(action(u"copy"_s)->isEnabled());
    action(u"copy"_s)->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(key));
    QVERIFY(said().contains("30"_L1));
    QVERIFY(said().contains("Northwind"_L1));
    // When its time is over, that is said no longer; what is asked by then stays.
    auto *clipboard = m_page->findChild<ui::TimedClipboard *>();
    QVERIFY(clipboard);
    Q_EMIT clipboard->over(true);
    QVERIFY(said().isEmpty());
    action(u"remove"_s)->trigger();
    QVERIFY(offers(u"removeKeyNow"_s));
    Q_EMIT clipboard->over(true);
    QVERIFY(offers(u"removeKeyNow"_s));
    m_page.reset(); // it does not stay behind either
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());

    m_host->keys.trouble = KeyState::Locked;
    make();
    select(u"c1"_s);
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"Locked"_s);
    QVERIFY(!action(u"copy"_s)->isEnabled());
    QCOMPARE(action(u"copy"_s)->toolTip(), u"There is no key to copy, or it cannot be read now."_s);
}

void TestKeysPage::unlocks()
{
    store(u"c1"_s, m_server->url());
    m_host->keys.trouble = KeyState::Locked;
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"Locked"_s);
    QTRY_VERIFY(action(u"unlock"_s)->isVisible());
    QVERIFY(m_page->findChild<QLabel *>(u"keychain"_s)->text().contains("locked"_L1));
    QVERIFY(m_page->pageActions().contains(action(u"unlock"_s))); // from the palette too
    action(u"unlock"_s)->trigger();
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"In the keychain"_s);
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::Online);
    QTRY_VERIFY(!action(u"unlock"_s)->isVisible());
}

void TestKeysPage::removesTheKeyAlone()
{
    store(u"c1"_s, m_server->url());
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::Online);
    select(u"c1"_s);
    action(u"remove"_s)->trigger();
    QVERIFY(said().contains("goes on working"_L1));
    click(u"removeKeyNow"_s);
    QTRY_VERIFY(said().contains("is gone"_L1));
    QVERIFY(!m_host->keys.ring.has(u"c1"_s));
    QVERIFY(m_host->settings->find(u"c1"_s));
    QVERIFY(!m_host->settings->find(u"c1"_s)->key.storedAt.isValid());
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"Missing"_s);
    // Nobody asks with it, and nothing of it is learnt again.
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::NeedsKey);
    m_host->space->session(u"c1"_s)->retry();
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::NeedsKey);
    QVERIFY(!m_host->settings->find(u"c1"_s)->key.acceptedAt.isValid());
    QVERIFY(!m_host->settings->find(u"c1"_s)->key.enabledApis);
}

/// What is asked meanwhile does not cut it between the keychain and the settings.
void TestKeysPage::aRemovalIsNotCutOff()
{
    store(u"c1"_s, m_server->url());
    store(u"c2"_s, QUrl(u"https://two.test/api"_s));
    make();
    select(u"c1"_s);
    action(u"remove"_s)->trigger();
    m_host->keys.waiting.emplace();
    click(u"removeKeyNow"_s);
    QVERIFY(!action(u"remove"_s)->isEnabled());
    QCOMPARE(action(u"remove"_s)->toolTip(), u"One is being removed."_s);
    select(u"c2"_s);
    QTRY_VERIFY(action(u"copy"_s)->isEnabled());
    action(u"copy"_s)->trigger();
    QTRY_VERIFY(said().contains("clipboard"_L1));
    auto proxy = std::move(*m_host->keys.waiting);
    m_host->keys.waiting.reset();
    proxy.settle(KeyState::Missing);
    QTRY_VERIFY(said().contains("is gone"_L1));
    QVERIFY(!m_host->settings->find(u"c1"_s)->key.storedAt.isValid());
    QVERIFY(action(u"remove"_s)->isEnabled());
}

void TestKeysPage::replacingWhileLocked()
{
    store(u"c1"_s, m_server->url());
    make();
    select(u"c1"_s);
    action(u"replace"_s)->trigger();
    m_host->keys.trouble = KeyState::Locked;
    replaceWith(nextKey);
    QTRY_VERIFY(!dialog());
    QVERIFY(said().contains("kept in memory"_L1));
    QVERIFY(said().contains("is still the old one"_L1));
    QVERIFY(!said().contains("cannot be read"_L1));
}

void TestKeysPage::aRemovalThatIsNotProven()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s));
    make();
    select(u"c1"_s);
    m_host->keys.trouble = KeyState::Locked;
    action(u"remove"_s)->trigger();
    click(u"removeKeyNow"_s);
    QTRY_VERIFY(said().contains("not proven"_L1));
    QVERIFY(m_host->settings->find(u"c1"_s)->key.storedAt.isValid());
    m_host->keys.trouble.reset();
    click(u"removeKeyAgain"_s);
    QTRY_VERIFY(said().contains("is gone"_L1));
}

void TestKeysPage::saysHowToDeactivate()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s));
    make();
    select(u"c1"_s);
    action(u"deactivate"_s)->trigger();
    QVERIFY(said().contains("Delete the key"_L1));
}

void TestKeysPage::theKeyIsOnNoWidget()
{
    store(u"c1"_s, m_server->url());
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(standing(u"c1"_s), Standing::State::Online);
    select(u"c1"_s);
    action(u"copy"_s)->trigger();
    QTRY_VERIFY(said().contains("clipboard"_L1));
    const auto text = QString::fromUtf8(key);
    const auto widgets = m_page->findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        for (const auto *property : {"text", "toolTip", "accessibleName"})
            QVERIFY(!widget->property(property).toString().contains(text));
    }
    for (int column = 0; column < model()->columnCount(); ++column) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(TableModel::ValueRole)})
            QVERIFY(!model()->index(0, column).data(role).toString().contains(text));
    }
    QVERIFY(!m_host->announced.join(u' ').contains(text));
}

QTEST_MAIN(TestKeysPage)

#include "tst_keyspage.moc"
