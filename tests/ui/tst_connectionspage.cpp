// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectionspage.h"

#include "playedhost.h"
#include "session/connectioncolors.h"
#include "store/cache.h"
#include "ui/pages/connections/connectiondialog.h"
#include "ui/tables/tableview.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/keyedit.h"

#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::TableModel;
using session::Connection;
using session::ConnectionEntry;
using session::KeyState;
using session::SecretBytes;
using session::Standing;
using State = ui::Page::State;

namespace {

const QByteArray key = "k3y-of-the-page";

} // namespace

class TestConnectionsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void withoutAnyConnection();
    void addsAndConnects();
    void showsHowTheyStand();
    void temporaryOnesAreMarked();
    void lockedOnesCanBeUnlocked();
    void testSaysWhatTheKeyMayDo();
    void looksForKeysOnce();
    void duplicates();
    void ordered();
    void removalIsProvenAndAsksAboutTheCache();
    void theLastOneIsRemovedWhileItIsSelected();
    void aRemovalIsNotCutOff();
    void removalThatCannotBeProven();
    void aCacheIsAskedAboutUntilSomebodyAnswers();

private:
    ConnectionEntry store(const QString &id, const QUrl &url, const QString &name);
    void make();
    QString cell(const QString &connection, const QString &column) const;
    int indexOf(const QString &column) const;
    void select(const QString &id) { QVERIFY(table()->selectKey({id, id})); }
    QAction *action(const QString &name) const { return m_page->findChild<QAction *>(u"connections."_s + name); }
    ui::TableView *table() const { return m_page->findChild<ui::TableView *>(); }
    const TableModel *model() const { return static_cast<const TableModel *>(table()->model()); }
    QString said() const { return m_page->findChild<ui::AskBar *>()->text(); }
    bool offers(const QString &name) const
    {
        const auto *button = m_page->findChild<QPushButton *>(name);
        return button && button->isVisible();
    }
    void click(const QString &name) { QTest::mouseClick(m_page->findChild<QPushButton *>(name), Qt::LeftButton); }
    ui::ConnectionDialog *dialog() const { return m_page->findChild<ui::ConnectionDialog *>(); }

    std::unique_ptr<PlayedServer> m_server;
    std::unique_ptr<PlayedHost> m_host;
    std::unique_ptr<ui::ConnectionsPage> m_page;
};

void TestConnectionsPage::init()
{
    m_server =
        std::make_unique<PlayedServer>(QList<simulator::ApiKey>{{key, {u"network"_s, u"companies"_s, u"policies"_s}}});
    m_host = std::make_unique<PlayedHost>();
}

void TestConnectionsPage::cleanup()
{
    m_page.reset();
    m_host.reset();
    m_server.reset();
}

ConnectionEntry TestConnectionsPage::store(const QString &id, const QUrl &url, const QString &name)
{
    ConnectionEntry entry;
    entry.connection.id = id;
    entry.connection.name = name;
    entry.connection.color = session::freeColor({});
    entry.connection.accessUrl = url;
    (void)m_host->settings->save(entry);
    m_host->keys.ring.keep(id, SecretBytes(key));
    return entry;
}

void TestConnectionsPage::make()
{
    m_page = std::make_unique<ui::ConnectionsPage>(*m_host);
    m_page->resize(1100, 600);
    m_page->setSessions(m_host->space->sessions());
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

int TestConnectionsPage::indexOf(const QString &column) const
{
    const auto &columns = model()->columns();
    for (int i = 0; i < columns.size(); ++i) {
        if (columns.at(i).id == column)
            return i;
    }
    return -1;
}

QString TestConnectionsPage::cell(const QString &connection, const QString &column) const
{
    const int row = model()->rowOf({connection, connection});
    return row < 0 ? u"no row"_s : model()->index(row, indexOf(column)).data().toString();
}

void TestConnectionsPage::withoutAnyConnection()
{
    make();
    QCOMPARE(m_page->state(), State::Empty);
    QVERIFY(m_page->isSettled());
    QVERIFY(action(u"add"_s)->isEnabled());
    for (const auto &name : {u"edit"_s, u"test"_s, u"remove"_s, u"duplicate"_s, u"up"_s, u"down"_s}) {
        QVERIFY(!action(name)->isEnabled());
        QCOMPARE(action(name)->toolTip(), u"Select one connection first."_s);
    }
    m_page->reveal({.page = u"connections"_s, .id = u"new"_s});
    QVERIFY(dialog() && dialog()->isVisible());
    m_page->reveal({.page = u"connections"_s, .id = u"new"_s}); // no second one
    QCOMPARE(m_page->findChildren<ui::ConnectionDialog *>().size(), 1);
}

void TestConnectionsPage::addsAndConnects()
{
    make();
    action(u"add"_s)->trigger();
    dialog()->findChild<QLineEdit *>(u"name"_s)->setText(u"Northwind"_s);
    dialog()->findChild<QLineEdit *>(u"accessUrl"_s)->setText(m_server->url().toString());
    dialog()->findChild<ui::KeyEdit *>(u"key"_s)->setKey(SecretBytes(key));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_page->state(), State::Ready);
    QTRY_COMPARE(m_page->rowCount(), 1);
    const auto id = m_host->settings->connections().first().connection.id;
    QTRY_COMPARE(cell(id, u"standing"_s), u"Connected"_s);
    QCOMPARE(cell(id, u"key"_s), u"In the keychain"_s);
    QCOMPARE(cell(id, u"edition"_s), u"Partner"_s);
    QCOMPARE(cell(id, u"name"_s), u"Northwind"_s);
    QCOMPARE(table()->currentKey().id, id); // selected, so that it is seen
    QVERIFY(m_host->announced.join(u' ').contains("Northwind"_L1));
    QTRY_VERIFY(!dialog());
}

void TestConnectionsPage::showsHowTheyStand()
{
    const auto entry = store(u"c1"_s, m_server->url(), u"Northwind"_s);
    store(u"c2"_s, QUrl(u"http://127.0.0.1:9/api"_s), u"Nobody"_s);
    store(u"c3"_s, QUrl(u"https://closed.test/api"_s), u"Closed"_s);
    m_host->space->open(u"c1"_s);
    m_host->space->open(u"c2"_s);
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"standing"_s), u"Connected"_s);
    QTRY_COMPARE(cell(u"c2"_s, u"standing"_s), u"Offline"_s);
    QCOMPARE(cell(u"c3"_s, u"standing"_s), u"Not open"_s);
    QTRY_COMPARE(cell(u"c3"_s, u"key"_s), u"In the keychain"_s);
    QCOMPARE(cell(u"c3"_s, u"host"_s), u"closed.test"_s);
    QCOMPARE(cell(u"c2"_s, u"host"_s), u"127.0.0.1:9"_s);
    const auto name = model()->index(0, 0);
    QCOMPARE(name.data(TableModel::ColorRole).toString(), entry.connection.color);
    select(u"c2"_s);
    QVERIFY(m_host->details);
    QCOMPARE(m_host->details->title, u"Nobody"_s);
    QVERIFY(!m_host->details->groups.first().lines.first().warning.isEmpty());

    auto renamed = *m_host->settings->find(u"c1"_s);
    renamed.connection.name = u"Southwind"_s;
    QVERIFY(m_host->settings->save(renamed).has_value());
    QTRY_COMPARE(cell(u"c1"_s, u"name"_s), u"Southwind"_s);
}

void TestConnectionsPage::temporaryOnesAreMarked()
{
    Connection connection;
    connection.id = u"demo"_s;
    connection.name = u"Demo"_s;
    connection.accessUrl = m_server->url();
    m_host->space->openTemporary(connection, key);
    make();
    QTRY_COMPARE(cell(u"demo"_s, u"standing"_s), u"Connected"_s);
    QCOMPARE(cell(u"demo"_s, u"key"_s), u"This session only"_s);
    QCOMPARE(cell(u"demo"_s, u"kept"_s), u"Until Plumbline ends"_s);
    select(u"demo"_s);
    QVERIFY(m_host->details->subtitle.contains("ends"_L1));
    QVERIFY(!action(u"remove"_s)->isEnabled());
    QVERIFY(action(u"remove"_s)->toolTip().contains("not kept"_L1));
    QVERIFY(action(u"duplicate"_s)->isEnabled());
    m_host->space->close(m_host->space->session(u"demo"_s));
    QTRY_COMPARE(m_page->rowCount(), 0);
}

void TestConnectionsPage::lockedOnesCanBeUnlocked()
{
    store(u"c1"_s, m_server->url(), u"Northwind"_s);
    m_host->keys.trouble = KeyState::Locked;
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"Locked"_s);
    QTRY_COMPARE(cell(u"c1"_s, u"standing"_s), u"Needs its key"_s);
    QTRY_VERIFY(action(u"unlock"_s)->isVisible());
    action(u"unlock"_s)->trigger();
    QTRY_COMPARE(cell(u"c1"_s, u"standing"_s), u"Connected"_s);
    QCOMPARE(m_host->keys.unlocks, 1);
    QTRY_VERIFY(!action(u"unlock"_s)->isVisible());
}

void TestConnectionsPage::testSaysWhatTheKeyMayDo()
{
    store(u"c1"_s, m_server->url(), u"Northwind"_s);
    make();
    select(u"c1"_s);
    action(u"test"_s)->trigger();
    QTRY_VERIFY(said().contains("accepts the key"_L1));
    QVERIFY(said().contains("Companies, Network, Policies"_L1));
    QVERIFY(m_host->settings->find(u"c1"_s)->key.acceptedAt.isValid());

    m_host->keys.ring.keep(u"c1"_s, SecretBytes("wrong"));
    action(u"test"_s)->trigger();
    QTRY_VERIFY(said().contains("does not accept"_L1));
    QVERIFY(offers(u"editTested"_s));
}

/// Each look at a key is a secret that leaves the keychain.
void TestConnectionsPage::looksForKeysOnce()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s), u"Closed"_s);
    store(u"c2"_s, m_server->url(), u"Waiting"_s);
    m_host->keys.ring.drop(u"c2"_s);
    m_host->space->open(u"c2"_s);
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"In the keychain"_s);
    QTRY_COMPARE(cell(u"c2"_s, u"standing"_s), u"Needs its key"_s);
    const auto *session = m_host->space->session(u"c2"_s);
    QSignalSpy stands(session, &session::Session::standingChanged);
    int reads = m_host->keys.reads;
    m_page->hide();
    m_page->show();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(m_host->keys.reads, reads);
    QCOMPARE(stands.size(), 0);

    // What others learn of their connections is no reason to look either.
    store(u"c3"_s, QUrl(u"https://three.test/api"_s), u"Third"_s);
    QTRY_COMPARE(cell(u"c3"_s, u"key"_s), u"In the keychain"_s);
    QTRY_COMPARE(cell(u"c2"_s, u"standing"_s), u"Needs its key"_s);
    m_host->space->close(m_host->space->session(u"c2"_s)); // follows settings, and reads its own key then
    QTRY_COMPARE(cell(u"c2"_s, u"standing"_s), u"Not open"_s);
    QCOMPARE(cell(u"c2"_s, u"key"_s), u"Missing"_s);
    reads = m_host->keys.reads;
    auto renamed = *m_host->settings->find(u"c1"_s);
    renamed.connection.name = u"Renamed"_s;
    QVERIFY(m_host->settings->save(renamed).has_value());
    QTRY_COMPARE(cell(u"c1"_s, u"name"_s), u"Renamed"_s);
    QCOMPARE(cell(u"c1"_s, u"key"_s), u"In the keychain"_s);
    QCOMPARE(m_host->keys.reads, reads);

    // F5 does; what was found stays until it answers.
    m_host->keys.ring.drop(u"c1"_s);
    m_page->refresh();
    QCOMPARE(cell(u"c1"_s, u"key"_s), u"In the keychain"_s);
    QTRY_COMPARE(cell(u"c1"_s, u"key"_s), u"Missing"_s);
}

void TestConnectionsPage::duplicates()
{
    const auto entry = store(u"c1"_s, m_server->url(), u"Northwind"_s);
    make();
    select(u"c1"_s);
    action(u"duplicate"_s)->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QLineEdit *>(u"accessUrl"_s)->text(), m_server->url().toString());
    QVERIFY(dialog()->findChild<QLineEdit *>(u"name"_s)->text().contains("Northwind"_L1));
    dialog()->findChild<ui::KeyEdit *>(u"key"_s)->setKey(SecretBytes(key));
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QTRY_COMPARE(m_host->settings->connections().size(), 2);
    const auto &copy = m_host->settings->connections().last();
    QVERIFY(copy.connection.id != entry.connection.id);
    QVERIFY(copy.connection.color != entry.connection.color);
}

void TestConnectionsPage::ordered()
{
    for (const auto &id : {u"c1"_s, u"c2"_s, u"c3"_s})
        store(id, QUrl(u"https://%1.test/api"_s.arg(id)), id);
    make();
    select(u"c1"_s);
    QVERIFY(!action(u"up"_s)->isEnabled());
    action(u"down"_s)->trigger();
    QCOMPARE(m_host->settings->connections().first().connection.id, u"c2"_s);
    QTRY_COMPARE(model()->rowOf({u"c1"_s, u"c1"_s}), 1);
    QCOMPARE(table()->currentKey().id, u"c1"_s);
    action(u"down"_s)->trigger();
    QTRY_COMPARE(model()->rowOf({u"c1"_s, u"c1"_s}), 2);
    QVERIFY(!action(u"down"_s)->isEnabled());
    action(u"up"_s)->trigger();
    QTRY_COMPARE(model()->rowOf({u"c1"_s, u"c1"_s}), 1);
}

void TestConnectionsPage::removalIsProvenAndAsksAboutTheCache()
{
    store(u"c1"_s, m_server->url(), u"Northwind"_s);
    m_host->space->open(u"c1"_s);
    make();
    QTRY_COMPARE(cell(u"c1"_s, u"standing"_s), u"Connected"_s);
    const auto cache = m_host->profile->cacheFile(u"c1"_s);
    const auto journal = m_host->profile->journalFile(u"c1"_s);
    QTRY_VERIFY(QFile::exists(cache));
    QTRY_VERIFY(QFile::exists(journal));
    select(u"c1"_s);
    action(u"remove"_s)->trigger();
    QVERIFY(said().contains("Northwind"_L1));
    click(u"keepIt"_s);
    QVERIFY(said().isEmpty());
    QCOMPARE(m_page->rowCount(), 1);

    action(u"remove"_s)->trigger();
    click(u"removeNow"_s);
    QTRY_VERIFY(offers(u"deleteCache"_s));
    QVERIFY(said().contains("no longer in the keychain"_L1));
    QVERIFY(!m_host->keys.ring.has(u"c1"_s));
    QTRY_COMPARE(m_page->rowCount(), 0);
    QVERIFY(!m_host->space->session(u"c1"_s));
    QVERIFY(QFile::exists(cache)); // nobody has answered yet
    click(u"deleteCache"_s);
    QVERIFY(!QFile::exists(cache));
    QVERIFY(QFile::exists(journal));
    QVERIFY(!m_host->settings->removed().first().askAboutCache);
}

/// As in a window: the scope hears of it before the page's own rows do.
void TestConnectionsPage::theLastOneIsRemovedWhileItIsSelected()
{
    store(u"c1"_s, m_server->url(), u"Northwind"_s);
    m_host->space->open(u"c1"_s);
    connect(m_host->space.get(), &session::Workspace::aboutToClose, this, [this] {
        if (m_page)
            m_page->setSessions({});
    });
    make();
    select(u"c1"_s);
    QVERIFY(m_host->settings->remove(u"c1"_s, m_host->space->clock().utc()).has_value());
    QTRY_COMPARE(m_page->rowCount(), 0);
    QVERIFY(!action(u"up"_s)->isEnabled() && !action(u"down"_s)->isEnabled());
}

/// What is asked meanwhile does not cut it between the keychain and the settings.
void TestConnectionsPage::aRemovalIsNotCutOff()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s), u"Northwind"_s);
    store(u"c2"_s, m_server->url(), u"Other"_s);
    make();
    select(u"c1"_s);
    action(u"remove"_s)->trigger();
    m_host->keys.waiting.emplace();
    click(u"removeNow"_s);
    QVERIFY(said().contains("Removing"_L1));
    select(u"c2"_s);
    QVERIFY(!action(u"remove"_s)->isEnabled());
    action(u"test"_s)->trigger();
    QTRY_VERIFY(said().contains("accepts the key"_L1));
    auto proxy = std::move(*m_host->keys.waiting);
    m_host->keys.waiting.reset();
    proxy.settle(KeyState::Missing);
    QTRY_COMPARE(m_page->rowCount(), 1);
    QVERIFY(said().contains("no longer in the keychain"_L1));
    QVERIFY(!m_host->settings->find(u"c1"_s));
}

void TestConnectionsPage::removalThatCannotBeProven()
{
    store(u"c1"_s, QUrl(u"https://one.test/api"_s), u"Northwind"_s);
    store(u"c2"_s, QUrl(u"https://two.test/api"_s), u"Other"_s);
    make();
    select(u"c1"_s);
    m_host->keys.trouble = KeyState::Denied;
    action(u"remove"_s)->trigger();
    click(u"removeNow"_s);
    QTRY_VERIFY(offers(u"removeAnyway"_s));
    QVERIFY(said().contains("not proven"_L1));
    QCOMPARE(m_page->rowCount(), 2);
    click(u"removeAnyway"_s);
    QTRY_COMPARE(m_page->rowCount(), 1);
    QVERIFY(said().contains("may still be"_L1));

    select(u"c2"_s);
    m_host->keys.trouble = KeyState::Locked;
    action(u"remove"_s)->trigger();
    click(u"removeNow"_s);
    QTRY_VERIFY(offers(u"unlockAndRemove"_s));
    click(u"unlockAndRemove"_s);
    QTRY_COMPARE(m_page->rowCount(), 0);
    QVERIFY(!m_host->keys.ring.has(u"c2"_s));
}

void TestConnectionsPage::aCacheIsAskedAboutUntilSomebodyAnswers()
{
    store(u"c1"_s, m_server->url(), u"Northwind"_s);
    m_host->space->open(u"c1"_s);
    QTRY_COMPARE(m_host->space->session(u"c1"_s)->standing().state, Standing::State::Online);
    QTRY_VERIFY(m_host->space->cacheSize(u"c1"_s) > 0);
    QVERIFY(m_host->settings->remove(u"c1"_s, m_host->space->clock().utc()).has_value());
    QTRY_VERIFY(!m_host->space->session(u"c1"_s));
    make();
    QTRY_VERIFY(offers(u"keepCache"_s));
    click(u"keepCache"_s);
    QVERIFY(m_host->space->cacheSize(u"c1"_s) > 0);
    QVERIFY(!m_host->settings->removed().first().askAboutCache);
    make();
    QVERIFY(said().isEmpty());
}

QTEST_MAIN(TestConnectionsPage)

#include "tst_connectionspage.moc"
