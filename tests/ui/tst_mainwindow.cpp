// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "schema/methods.h"
#include "store/cache.h"
#include "store/inventory.h"
#include "stubpage.h"
#include "support/await.h"
#include "support/faultproxy.h"
#include "support/workplace.h"
#include "sync/listing.h"
#include "transport/throttle.h"
#include "ui/pages/endpoints/scanruns.h"
#include "ui/shell/bannerstack.h"
#include "ui/shell/connectionswitcher.h"
#include "ui/shell/navigationlist.h"
#include "ui/shell/sweepstatus.h"
#include "ui/shell/throttlegauge.h"
#include "ui/shell/windows.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using models::Tone;
using session::Connection;
using session::Session;
using session::Standing;
using support::FaultProxy;
using support::Workplace;
using ui::Banner;
using ui::BannerVerb;
using ui::MainWindow;
using Kind = Connection::Kind;

namespace {

Connection connectionTo(const FaultProxy &server, const QString &id, const QString &name,
                        Kind kind = Kind::ControlCenter)
{
    Connection connection;
    connection.id = id;
    connection.name = name;
    connection.color = u"#2f7fd6"_s;
    connection.kind = kind;
    connection.edition = schema::Edition::Partner;
    connection.accessUrl = server.url(kind == Kind::ControlCenter ? u"/api"_s : u"/v1"_s);
    connection.proxy.mode = transport::ProxySettings::Mode::None;
    return connection;
}

/// What a screen reader was told.
QStringList said(const QSignalSpy &alerts)
{
    QStringList all;
    for (const auto &alert : alerts)
        all.append(alert.first().toString());
    return all;
}

StubPage *stub(MainWindow &window, const QString &id)
{
    return qobject_cast<StubPage *>(window.showPage(id));
}

QStringList bannerTexts(const MainWindow &window)
{
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>(u"bannerText"_s)) {
        if (label->isVisibleTo(&window))
            texts.append(label->text());
    }
    return texts;
}

bool show(MainWindow &window)
{
    window.show();
    window.activateWindow();
    return QTest::qWaitForWindowActive(&window);
}

void press(QWidget &window, const char *keys)
{
    const QKeySequence sequence(QString::fromLatin1(keys));
    const auto combined = sequence[0];
    QTest::keyClick(&window, combined.key(), combined.keyboardModifiers());
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithAWelcome()
    {
        Workplace place;
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        QVERIFY(!window.currentPage());
        QCOMPARE(QApplication::focusWidget(), window.findChild<QPushButton *>(u"welcomeAdd"_s));
        QCOMPARE(window.pageIds(), (QStringList{u"activity"_s, u"audit"_s, u"connections"_s, u"keys"_s}));
        QSignalSpy demo(&window, &MainWindow::demoWanted);
        QTest::mouseClick(window.findChild<QPushButton *>(u"welcomeDemo"_s), Qt::LeftButton);
        QCOMPARE(demo.size(), 1);
        QTest::mouseClick(window.findChild<QPushButton *>(u"welcomeAdd"_s), Qt::LeftButton);
        QVERIFY(window.currentPage());
        QCOMPARE(window.currentPage()->id(), u"connections"_s);
        QCOMPARE(stub(window, u"connections"_s)->revealed.last().id, u"new"_s);
    }

    void showsOnlyPagesThatFit()
    {
        FaultProxy server;
        Workplace place;
        MainWindow window(*place, stubPages());
        place->openTemporary(connectionTo(server, u"c"_s, u"Northwind"_s), "k");
        QVERIFY(window.currentPage());
        QCOMPARE(window.currentPage()->id(), u"companies"_s);
        QVERIFY(window.pageIds().contains(u"scans"_s));
        QVERIFY(!window.pageIds().contains(u"findings"_s));
        QVERIFY(!window.showPage(u"findings"_s));
        Session *cloud = place->openTemporary(connectionTo(server, u"d"_s, u"Cloud"_s, Kind::CloudSecurity), "k");
        QVERIFY(window.pageIds().contains(u"findings"_s));
        window.lookAt(u"d"_s);
        QVERIFY(!window.pageIds().contains(u"companies"_s));
        QCOMPARE(window.currentPage()->id(), u"accounts"_s);
        place->close(cloud);
        QVERIFY(window.pageIds().contains(u"companies"_s));
        QCOMPARE(window.currentPage()->id(), u"companies"_s);
    }

    void fitsIntoASmallScreenWithLargeLetters()
    {
        FaultProxy server;
        server.always(support::faults::hang());
        Workplace place;
        const QString name = u"Bayerische Donau-Dampfschifffahrtsgesellschaft mbH & Co. KG, Niederlassung Regensburg"_s;
        place->openTemporary(connectionTo(server, u"a"_s, name), "k")->setReadOnly(true);
        ui::applyTheme(ui::ThemeChoice::Light, 200);
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        window.tell(name + u' ' + name);
        window.resize(1024, 700);
        const int width = window.minimumSizeHint().width();
        ui::applyTheme(ui::ThemeChoice::Light, 100);
        QVERIFY2(width <= 1024, qPrintable(QString::number(width)));
    }

    void titlesOfPagesAreNeverCut()
    {
        FaultProxy server;
        Workplace place;
        MainWindow window(*place, {stubPages().first()}); // nothing is there yet that could give it a width
        QVERIFY(show(window));
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        const auto *navigation = window.findChild<ui::NavigationList *>();
        QTRY_VERIFY(navigation->width() >= navigation->sizeHint().width());
    }

    void pagesAreMadeWhenShownAndKeepNoClosedSession()
    {
        FaultProxy server;
        Workplace place;
        Session *one = place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        Session *two = place->openTemporary(connectionTo(server, u"b"_s, u"B"_s), "k");
        MainWindow window(*place, stubPages());
        QCOMPARE(window.findChildren<StubPage *>().size(), 1);
        StubPage *page = stub(window, u"endpoints"_s);
        QCOMPARE(window.findChildren<StubPage *>().size(), 2);
        QCOMPARE(page->sessions, (QList<Session *>{one, two}));
        window.lookAt(u"b"_s);
        QCOMPARE(page->sessions, QList<Session *>{two});
        QList<Session *> whileClosing{two};
        connect(&*place.workspace, &session::Workspace::aboutToClose, page, [&] { whileClosing = page->sessions; });
        place->close(two);
        QVERIFY(!whileClosing.contains(two));
        QCOMPARE(page->sessions, QList<Session *>{one});
    }

    void aConnectionThatIsOpenedAnewIsLookedAtAgain()
    {
        FaultProxy server;
        Workplace place;
        const auto edited = connectionTo(server, u"a"_s, u"A"_s);
        Session *one = place->openTemporary(edited, "k");
        place->openTemporary(connectionTo(server, u"b"_s, u"B"_s), "k");
        MainWindow window(*place, stubPages());
        window.lookAt(u"a"_s);
        StubPage *page = stub(window, u"endpoints"_s);
        place->close(one);
        QCOMPARE(page->sessions.size(), 1);
        QCOMPARE(page->sessions.first()->connection().id, u"b"_s);
        Session *again = place->openTemporary(edited, "k");
        QCOMPARE(page->sessions, QList<Session *>{again});
        QCOMPARE(window.currentPage(), page);
    }

    void detailsBelongToTheirPageAndGoWithASwitch()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        place->openTemporary(connectionTo(server, u"b"_s, u"B"_s), "k");
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        StubPage *page = stub(window, u"endpoints"_s);
        auto *details = window.findChild<QWidget *>(u"details"_s);
        QVERIFY(!details->isVisible());
        page->host().showDetails(page, {.title = u"ACC-WKS-0143"_s});
        QVERIFY(details->isVisible());
        window.showPage(u"policies"_s);
        QVERIFY(!details->isVisible());
        window.showPage(u"endpoints"_s);
        QVERIFY(details->isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!details->isVisible());
        page->host().showDetails(page, {.title = u"ACC-WKS-0143"_s});
        const int closed = page->closed;
        window.lookAt(u"b"_s);
        QVERIFY(!details->isVisible());
        QCOMPARE(page->closed, closed + 1); // so that it does not bring the pane back
        page->host().showDetails(page, {.title = u"ACC-WKS-0143"_s});
        page->host().clearDetails(page);
        QVERIFY(!details->isVisible());
    }

    void keysReachEverything()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        press(window, "Ctrl+2");
        QCOMPARE(window.currentPage()->id(), u"endpoints"_s);
        auto *page = qobject_cast<StubPage *>(window.currentPage());
        press(window, "F5");
        QCOMPARE(page->refreshed, 1);
        press(window, "Ctrl+F");
        QVERIFY(page->filter->hasFocus());
        press(window, "Shift+F6");
        QVERIFY(window.findChild<ui::NavigationList *>()->hasFocus());
        press(window, "F6");
        QVERIFY(page->filter->hasFocus());
        press(window, "Ctrl+Shift+N");
        QCOMPARE(window.currentPage()->id(), u"connections"_s);
        QSignalSpy another(&window, &MainWindow::newWindowWanted);
        press(window, "Ctrl+N");
        QCOMPARE(another.size(), 1);
        press(window, "F1");
        auto *shortcuts = window.findChild<QDialog *>(u"shortcutsDialog"_s);
        QVERIFY(shortcuts && shortcuts->isVisible());
        shortcuts->reject();
    }

    void thePaletteGoesThereByKeyboardAlone()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"Northwind"_s), "k");
        place->openTemporary(connectionTo(server, u"b"_s, u"Fabrikam"_s), "k");
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        StubPage *page = stub(window, u"endpoints"_s);
        page->filter->setFocus();
        press(window, "Ctrl+K");
        auto *palette = window.findChild<QWidget *>(u"palette"_s);
        auto *list = window.findChild<QListWidget *>(u"paletteList"_s);
        QVERIFY(palette->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
        QVERIFY(page->filter->hasFocus()); // where it was

        press(window, "Ctrl+K");
        QTest::keyClicks(QApplication::focusWidget(), u"FÍNDings"_s); // no such page here
        QCOMPARE(list->count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"polic"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.currentPage()->id(), u"policies"_s);
        QVERIFY(!palette->isVisible());

        press(window, "Ctrl+K");
        QTest::keyClicks(QApplication::focusWidget(), u"something policies"_s); // an action of the page
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stub(window, u"policies"_s)->done, 1);

        press(window, "Ctrl+K");
        QTest::keyClicks(QApplication::focusWidget(), u"fabrikam"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stub(window, u"policies"_s)->sessions.size(), 1);
        QCOMPARE(window.windowTitle(), u"Fabrikam"_s);
    }

    void thePaletteFindsCompaniesAndEndpoints()
    {
        FaultProxy server;
        server.always(support::faults::hang());
        Workplace place;
        Session *session = place->openTemporary(connectionTo(server, u"c"_s, u"Northwind"_s), "k");
        valueOf(session->cache().bind({.rootCompany = u"root"_s, .url = {}, .edition = {}}));
        const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
        const store::Scope below{store::kinds::company, u"root"_s};
        const QJsonObject company{{u"id"_s, u"c1"_s}, {u"name"_s, u"Zahnärzte & <b>Söhne</b>"_s}};
        valueOf(session->cache().put(below, {{u"c1"_s, company}}, now));
        QList<store::InventoryRow> rows;
        for (int i = 0; i < 200; ++i) {
            store::InventoryRow row;
            row.id = u"e%1"_s.arg(i);
            row.name = u"WKS-%1"_s.arg(i);
            row.operatingSystem = u"Windows 11"_s;
            row.ip = u"10.1.0.%1"_s.arg(i);
            row.macs = {u"00:11:22:33:44:%1"_s.arg(i % 100, 2, 10, QChar(u'0'))};
            rows.append(row);
        }
        place->inventory().change(u"c"_s, rows);
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        const auto texts = [&] {
            QStringList all;
            auto *list = window.findChild<QListWidget *>(u"paletteList"_s);
            for (int row = 0; row < list->count(); ++row)
                all.append(list->item(row)->text());
            return all;
        };
        const auto type = [&](const QString &words) {
            press(window, "Ctrl+K");
            QTest::keyClicks(QApplication::focusWidget(), words);
        };
        type(u"zahnarzte"_s); // as people type it
        QTRY_COMPARE(texts(), QStringList{u"Zahnärzte & <b>Söhne</b>"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(window.currentPage()->id(), u"companies"_s);
        QCOMPARE(stub(window, u"companies"_s)->revealed.last().id, u"c1"_s);

        type(u"10.1.0.123"_s);
        QTRY_COMPARE(texts(), QStringList{u"WKS-123"_s});
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(stub(window, u"endpoints"_s)->revealed.last().id, u"e123"_s);
        QCOMPARE(stub(window, u"endpoints"_s)->revealed.last().connection, u"c"_s);

        type(u"10.1.0.77"_s); // who is quicker than the search gets what was asked for
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(stub(window, u"endpoints"_s)->revealed.last().id, u"e77"_s);

        type(u"00-11-22-33-44-77"_s);
        QTRY_COMPARE(texts().size(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        type(u"windows"_s); // not more than can be read
        QTRY_COMPARE(texts().filter(u"WKS"_s).size(), 50);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        type(u"w"_s); // what a person has gone to stays, whatever comes meanwhile
        QTRY_VERIFY(!texts().filter(u"WKS"_s).isEmpty());
        auto *entries = window.findChild<QListWidget *>(u"paletteList"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        const QString gone = entries->currentItem()->text();
        QSignalSpy rebuilt(entries->model(), &QAbstractItemModel::rowsInserted);
        Q_EMIT session->listing(store::kinds::company)->rowsChanged();
        QTRY_VERIFY(!rebuilt.isEmpty());
        QCOMPARE(entries->currentItem()->text(), gone);
        QCOMPARE(entries->currentRow(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        type(u"no such thing"_s);
        QTRY_VERIFY(window.findChild<QWidget *>(u"paletteNothing"_s)->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }

    void aPlaceOpensItsPageAndItsConnection()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        place->openTemporary(connectionTo(server, u"b"_s, u"B"_s), "k");
        MainWindow window(*place, stubPages());
        window.lookAt(u"a"_s);
        window.goTo({.page = u"endpoints"_s, .connection = u"b"_s, .id = u"e7"_s});
        StubPage *page = stub(window, u"endpoints"_s);
        QCOMPARE(page->revealed.last().id, u"e7"_s);
        QCOMPARE(page->sessions.first()->connection().id, u"b"_s);
        window.goTo({.page = u"no such page"_s}); // nothing happens
        QCOMPARE(window.currentPage(), page);
    }

    void oneBannerForEachCause()
    {
        Connection connection;
        connection.id = u"c"_s;
        connection.name = u"Northwind & <b>sons</b>"_s;
        Standing standing;
        standing.since = QDateTime::currentDateTimeUtc();
        QVERIFY(ui::bannersFor(standing, connection).isEmpty());
        QSet<QString> texts;
        const auto only = [&] {
            const auto banners = ui::bannersFor(standing, connection);
            if (banners.size() != 1)
                return Banner{};
            texts.insert(banners.first().text);
            return banners.first();
        };
        standing.state = Standing::State::Offline;
        QCOMPARE(only().verbs, QList{BannerVerb::TryNow});
        standing.answeredAt = standing.since;
        QVERIFY(only().text.contains(connection.name)); // as it is
        standing.state = Standing::State::KeyRefused;
        QCOMPARE(only().verbs.first(), BannerVerb::ReplaceKey);
        standing.state = Standing::State::OtherTenant;
        QCOMPARE(only().verbs, (QList{BannerVerb::BeginCache, BannerVerb::Close}));
        standing.tenantName = u"Fabrikam"_s;
        QVERIFY(only().text.contains(u"Fabrikam"_s));
        standing.state = Standing::State::NeedsKey;
        for (const auto &[key, verb] : {std::pair{session::KeyState::Missing, BannerVerb::EnterKey},
                                        {session::KeyState::Locked, BannerVerb::Unlock},
                                        {session::KeyState::Denied, BannerVerb::TryNow},
                                        {session::KeyState::NoKeychain, BannerVerb::EnterKey},
                                        {session::KeyState::Unanswered, BannerVerb::TryNow}}) {
            standing.key = key;
            QCOMPARE(only().verbs, QList{verb});
        }
        QCOMPARE(texts.size(), 10); // each says something else
        standing.state = Standing::State::Online;
        standing.cacheTrouble = u"The cache is in memory."_s;
        standing.journalTrouble = u"The journal cannot be written."_s;
        const auto banners = ui::bannersFor(standing, connection);
        QCOMPARE(banners.size(), 2);
        QVERIFY(banners[0].key != banners[1].key);
        for (const auto kind : {session::SettingsTrouble::Kind::Damaged, session::SettingsTrouble::Kind::Newer,
                                session::SettingsTrouble::Kind::Unreadable})
            QCOMPARE(ui::bannersFor(session::SettingsTrouble{kind, u"/s.ini"_s, u"/s.ini.1"_s, {}}).size(), 1);
    }

    void bannersAreChangedInPlaceAndSaidOnce()
    {
        ui::BannerStack stack;
        stack.show();
        QSignalSpy chosen(&stack, &ui::BannerStack::chosen);
        QSignalSpy alerts(&stack, &ui::BannerStack::alerted);
        Banner offline{u"state/c"_s, u"c"_s, Tone::Warning, u"No answer since 14:01."_s, {}, {BannerVerb::TryNow}};
        stack.setBanners({offline});
        offline.text = u"No answer since 14:02."_s;
        stack.setBanners({offline});
        QCOMPARE(said(alerts), QStringList{u"No answer since 14:01."_s});
        QPushButton *button = stack.findChild<QPushButton *>(u"bannerButton"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().at(1).toString(), u"c"_s);
        stack.setBanners({{u"cache/c"_s, u"c"_s, Tone::Warning, u"The cache was set aside."_s}, offline});
        QCOMPARE(alerts.size(), 2);
        stack.setBanners({});
        QVERIFY(!stack.findChild<QPushButton *>(u"bannerButton"_s)
                || !stack.findChild<QPushButton *>(u"bannerButton"_s)->isVisible());
        stack.announce(u"3 scans were begun."_s);
        QCOMPARE(said(alerts).last(), u"3 scans were begun."_s);
    }

    void aServerThatDoesNotAnswerIsToldInTheWindow()
    {
        FaultProxy server;
        const auto connection = connectionTo(server, u"c"_s, u"Northwind"_s);
        server.always(support::faults::closeAtConnect());
        Workplace place;
        MainWindow window(*place, stubPages());
        QSignalSpy alerts(window.findChild<ui::BannerStack *>(), &ui::BannerStack::alerted);
        Session *session = place->openTemporary(connection, "k");
        session->begin();
        QTRY_COMPARE(session->standing().state, Standing::State::Offline);
        QCOMPARE(bannerTexts(window).size(), 1);
        QVERIFY(bannerTexts(window).first().contains(u"Northwind"_s));
        QCOMPARE(alerts.size(), 1);
        place->close(session);
        QCOMPARE(bannerTexts(window).size(), 0);
    }

    void theSwitcherOpensClosesAndGuards()
    {
        FaultProxy server;
        server.always(support::faults::hang());
        Workplace place;
        session::ConnectionEntry entry;
        entry.connection = connectionTo(server, u"s"_s, u"A & B"_s);
        place.store(entry, "k");
        MainWindow window(*place, stubPages());
        QCOMPARE(window.currentPage()->id(), u"connections"_s); // nothing is open yet
        auto *switcher = window.findChild<ui::ConnectionSwitcher *>();
        const auto choose = [&](const QString &words) {
            Q_EMIT switcher->menu()->aboutToShow();
            for (QAction *action : switcher->menu()->actions()) {
                if (action->text().startsWith(words)) {
                    action->trigger();
                    return true;
                }
            }
            return false;
        };
        QVERIFY(choose(u"A && B\t"_s));
        Session *session = place->session(u"s"_s);
        QVERIFY(session);
        QCOMPARE(switcher->words(), u"A & B"_s);
        QCOMPARE(switcher->color(), QColor(u"#2f7fd6"_s));
        QVERIFY(!session->rights().isReadOnly());
        QVERIFY(choose(u"&Read-only"_s));
        QVERIFY(session->rights().isReadOnly());
        QVERIFY(place.settings.find(u"s"_s)->connection.readOnly);
        QVERIFY(window.findChild<QWidget *>(u"readOnlyBadge"_s)->isVisibleTo(&window));
        QVERIFY(choose(u"&Read-only"_s));
        QVERIFY(!place->session(u"s"_s)->rights().isReadOnly());
        QVERIFY(!window.findChild<QWidget *>(u"readOnlyBadge"_s)->isVisibleTo(&window));
        QVERIFY(choose(u"&Close A && B"_s));
        QVERIFY(!place->session(u"s"_s));
        QCOMPARE(window.currentPage()->id(), u"connections"_s);
    }

    void comesBackAsItWas()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        {
            MainWindow window(*place, stubPages());
            window.resize(1100, 720);
            QVERIFY(show(window));
            window.showPage(u"policies"_s);
            window.close();
        }
        MainWindow window(*place, stubPages());
        QCOMPARE(window.size(), QSize(1100, 720));
        QCOMPARE(window.currentPage()->id(), u"policies"_s);
    }

    void severalWindowsShareAWorkspace()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        place->openTemporary(connectionTo(server, u"b"_s, u"B"_s), "k");
        ui::Windows windows(*place, stubPages());
        MainWindow &first = windows.make();
        QVERIFY(show(first));
        QPointer<MainWindow> second = &windows.make();
        QVERIFY(show(*second));
        first.lookAt(u"a"_s);
        second->lookAt(u"b"_s);
        QCOMPARE(first.windowTitle(), u"A"_s);
        QCOMPARE(second->windowTitle(), u"B"_s);
        second->close();
        QTRY_VERIFY(second.isNull());
        windows.raise();
        QVERIFY(first.isVisible());
    }

    /// Though none of them has opened the page.
    void windowsTellWhatAClosedOneOrdered()
    {
        Workplace place;
        ui::Windows windows(*place, stubPages());
        MainWindow &window = windows.make();
        QVERIFY(show(window));
        ui::ScanRuns::of(*place).start({{u"a"_s, u"Gone console"_s, {u"60e0"_s}}}, {}, nullptr, {});
        const auto *line = window.findChild<QWidget *>(u"banner.announcement"_s);
        QVERIFY(line && line->isVisible());
        const QString words = line->findChild<QLabel *>(u"bannerText"_s)->text();
        QVERIFY2(words.contains(u"Gone console"_s), qPrintable(words));
    }

    void leavingAsksWhileAChangeIsUnderWay()
    {
        FaultProxy server;
        server.always(support::faults::hang());
        Workplace place;
        auto *session = place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        ui::Windows windows(*place, stubPages());
        QPointer<MainWindow> window = &windows.make();
        QVERIFY(show(*window));
        const auto answer = session->client().send({.method = schema::method::network::setEndpointLabel,
                                                    .params = {{u"endpointId"_s, u"60e0"_s}, {u"label"_s, u"desk"_s}},
                                                    .version = u"v1.0"_s});
        QTRY_COMPARE(session->client().writesUnderWay(), 1);

        window->close();
        auto *box = window->findChild<QMessageBox *>(u"leaving"_s);
        QVERIFY(box);
        QVERIFY(window->isVisible());
        window->close();
        QCOMPARE(window->findChildren<QMessageBox *>(u"leaving"_s).size(), 1); // asked once
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!window->findChild<QMessageBox *>(u"leaving"_s));
        QVERIFY(window->isVisible());

        MainWindow &other = windows.make();
        QVERIFY(show(other));
        other.close(); // not the last one: nothing ends
        QTRY_VERIFY(!other.isVisible());

        window->close();
        box = window->findChild<QMessageBox *>(u"leaving"_s);
        QVERIFY(box);
        for (auto *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_VERIFY(window.isNull());
    }

    void theGaugeSaysWhatWaits()
    {
        transport::ThrottleReport report;
        const QString idle = ui::ThrottleGauge::words(report, 0, 0);
        transport::ThrottleReport::Bucket bucket;
        bucket.limit = 10;
        bucket.window = 1s;
        bucket.queued = {0, 0, 0, 36};
        bucket.eta = 5400ms;
        report.buckets = {bucket};
        report.queued = 36;
        QCOMPARE(ui::ThrottleGauge::words(report, 4, 10), u"4/10 per s · 36 waiting · 6 s"_s);
        report.buckets.first().pause = 2500ms;
        QVERIFY(ui::ThrottleGauge::words(report, 4, 10).contains(u"3 s"_s));
        QVERIFY(ui::ThrottleGauge::words(report, 4, 10) != idle);
    }

    void theSweepSaysWhatItReads()
    {
        const QDateTime now(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
        syncing::SweepProgress progress;
        progress.state = syncing::SweepProgress::State::Running;
        progress.kind = u"inventoryItem"_s;
        progress.items = 12431;
        progress.total = 50000;
        const QString words = ui::SweepStatus::words(progress, now);
        QVERIFY2(words.contains(u"endpoints"_s) && words.contains(QLocale().toString(50000)), qPrintable(words));
        progress.state = syncing::SweepProgress::State::Paused;
        QVERIFY(ui::SweepStatus::words(progress, now).contains(u"paused"_s));
        progress.state = syncing::SweepProgress::State::Waiting;
        const QString idle = ui::SweepStatus::words(progress, now);
        progress.next = now.addSecs(900);
        QVERIFY(ui::SweepStatus::words(progress, now) != idle);
    }

    void buttonsWithoutWordsHaveNames()
    {
        FaultProxy server;
        Workplace place;
        place->openTemporary(connectionTo(server, u"a"_s, u"A"_s), "k");
        MainWindow window(*place, stubPages());
        QVERIFY(show(window));
        for (const auto *button : window.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text().isEmpty())
                QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
        }
        for (const auto *label : window.findChildren<QLabel *>()) {
            QVERIFY2(label->accessibleName().isEmpty(), qPrintable(label->text())); // it would hide the words
            if (!label->text().isEmpty())
                QCOMPARE(label->textFormat(), label->parent()->inherits("StubPage") ? Qt::AutoText : Qt::PlainText);
        }
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
