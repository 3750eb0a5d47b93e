// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageplace.h"

#include "store/cache.h"
#include "store/record.h"
#include "support/faultproxy.h"
#include "sync/listing.h"
#include "ui/pages/companies/companiespage.h"
#include "ui/pages/endpoints/endpointspage.h"
#include "ui/pages/endpoints/scanruns.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/scans/accountspage.h"
#include "ui/pages/scans/scanspage.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"
#include "ui/tables/treeview.h"
#include "ui/widgets/changedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Session;
using ui::ChangeDialog;
using ui::Details;
using ui::EndpointsPage;
using ui::Page;
using ui::TableView;
using State = Page::State;
namespace kinds = store::kinds;

namespace {

constexpr int patience = 20'000; // ms; the sanitizers are slow

/// Nothing listens there.
QString nowhere()
{
    return u"http://127.0.0.1:1/api"_s;
}

QString textOf(const QWidget &page, const QString &name)
{
    const auto *label = page.findChild<QLabel *>(name);
    return label ? label->text() : QString();
}

QString placard(const Page &page)
{
    const auto *placard = page.findChild<QWidget *>(u"placard"_s);
    return placard->isVisible() ? textOf(*placard, u"placard.sentence"_s) : QString();
}

QString notice(const Page &page)
{
    const auto *notice = page.findChild<QWidget *>(u"notice"_s);
    return notice->isVisible() ? textOf(*notice, u"placard.sentence"_s) : QString();
}

TableView &tableOf(const Page &page)
{
    return *page.findChild<TableView *>(u"table"_s);
}

QPushButton &buttonIn(const Page &page, const QString &where)
{
    return *page.findChild<QWidget *>(where)->findChild<QPushButton *>(u"placard.button"_s);
}

QString valueOf(const Details &details, const QString &label)
{
    for (const auto &group : details.groups) {
        for (const auto &line : group.lines) {
            if (line.label == label)
                return line.value.isEmpty() ? line.warning : line.value;
        }
    }
    return u"no such line"_s;
}

} // namespace

/// The pages of lists, against a real workspace and a simulator over real sockets.
class tst_ListPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpointsComeAndAreFiltered();
    void theCacheIsThereBeforeTheServer();
    void nothingAnswers();
    void noRight();
    void anotherKindHasNoSuchList();
    void nothingOpen();
    void rowsStayWhenTheServerGoes();
    void oneOfTwoFails();
    void detailsAtOnceAndThenFetched();
    void keyboardAlone();
    void aPlaceIsRevealed();
    void aPlaceGivesWayToAPerson();
    void oneCompanyAlone();
    void scansMany();
    void scanSaysWhatItLeavesOut();
    void readOnlyCannotScan();
    void scanThatGetsNoAnswer();
    void scansOutliveTheirWindow();
    void scansEndWithTheirConnection();
    void scansThatNeedALookAreToldLast();
    void scansAreListedAndFollowed();
    void aListThatIsNeverWholeIsNotAskedForOnEveryVisit();
    void companiesAsTreeAndTable();
    void companiesAreRevealedInTheTree();
    void aClosedPaneStaysClosed();
    void actionsFollowTheServer();
    void whatIsLookedAtStaysWhenAnotherOpens();
    void cloudAccountsByGroup();
    void findingsWorstFirst();
};

void tst_ListPages::endpointsComeAndAreFiltered()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    QCOMPARE(nameOf(page.state()), u"ready"_s);
    QTRY_VERIFY(textOf(page, u"caption"_s).contains(QLocale().toString(page.rowCount())));
    const QString name = tableOf(page).model()->index(0, 0).data().toString();
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    filter->setText(name);
    QTRY_COMPARE(page.rowCount(), 1);
    QVERIFY(textOf(page, u"caption"_s).contains(u"1 shown"_s));
    filter->setText(u"nobody is called like that"_s);
    QTRY_COMPARE(nameOf(page.state()), u"filtered"_s);
    QVERIFY(!placard(page).isEmpty());
    buttonIn(page, u"placard"_s).click();
    QTRY_COMPARE(nameOf(page.state()), u"ready"_s);
    QCOMPARE(filter->text(), QString());
}

void tst_ListPages::theCacheIsThereBeforeTheServer()
{
    PagePlace place;
    auto connection = PagePlace::connectionTo(nowhere());
    {
        simulator::Server server(PagePlace::tenant());
        QVERIFY(server.start());
        connection.accessUrl = QUrl(server.accessUrl());
        session::ConnectionEntry entry;
        entry.connection = connection;
        entry.editionIsSet = true;
        place.place.store(entry, PagePlace::key);
        auto *session = place.place->open(connection.id);
        session->begin();
        EndpointsPage page(place);
        page.show();
        page.setSessions({session});
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    }
    place.place.restart(); // the server is gone
    auto *session = place.place->open(connection.id);
    session->begin();
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({session});
    QTRY_COMPARE_WITH_TIMEOUT(page.rowCount(), 60, patience);
    QVERIFY(placard(page).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(nameOf(page.state()), u"error"_s, patience);
    QCOMPARE(page.rowCount(), 60);
    QVERIFY(!notice(page).isEmpty());
    QVERIFY(textOf(page, u"caption"_s).contains(u"not up to date"_s));
}

void tst_ListPages::nothingAnswers()
{
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(nowhere()))});
    QTRY_COMPARE_WITH_TIMEOUT(nameOf(page.state()), u"error"_s, patience);
    QTRY_VERIFY(page.isSettled());
    QVERIFY(placard(page).contains(u"cannot be reached"_s));
    QVERIFY(buttonIn(page, u"placard"_s).isVisible());
    QVERIFY(!placard(page).contains(u"Console c1"_s)); // one connection needs no name
}

void tst_ListPages::noRight()
{
    auto options = PagePlace::tenant();
    options.keys = {{PagePlace::key, {u"companies"_s}}};
    simulator::Server server(options);
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_COMPARE_WITH_TIMEOUT(nameOf(page.state()), u"no-right"_s, patience);
    QVERIFY(placard(page).contains(u"Network"_s));
}

void tst_ListPages::anotherKindHasNoSuchList()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.show();
    page.setSessions({place.open(PagePlace::cloudAt(server.cloudUrl()))});
    QCOMPARE(nameOf(page.state()), u"not-offered"_s);
    QTRY_VERIFY(page.isSettled());
    QVERIFY(!placard(page).isEmpty());
}

void tst_ListPages::nothingOpen()
{
    PagePlace place;
    EndpointsPage page(place);
    page.show();
    page.setSessions({});
    QTRY_VERIFY(page.isSettled());
    QCOMPARE(nameOf(page.state()), u"empty"_s);
}

void tst_ListPages::rowsStayWhenTheServerGoes()
{
    auto server = std::make_unique<simulator::Server>(PagePlace::tenant());
    QVERIFY(server->start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server->accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    server.reset();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!notice(page).isEmpty(), patience);
    QCOMPARE(page.rowCount(), 60);
    QVERIFY(tableOf(page).isVisible());
}

void tst_ListPages::oneOfTwoFails()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl(), u"good"_s)),
                      place.open(PagePlace::connectionTo(nowhere(), u"bad"_s))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    QCOMPARE(nameOf(page.state()), u"ready"_s);
    QVERIFY(notice(page).contains(u"Console bad"_s));
    QVERIFY(!notice(page).contains(u"Console good"_s));
}

void tst_ListPages::detailsAtOnceAndThenFetched()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"windows"_s);
    QTRY_VERIFY(page.rowCount() > 0 && page.rowCount() < 60);
    tableOf(page).selectRow(0);
    QVERIFY(place.shown);
    QCOMPARE(place.shown->title, tableOf(page).model()->index(0, 0).data().toString());
    QCOMPARE(valueOf(*place.shown, u"Engine version"_s), QString());
    QStringList groups;
    for (const auto &group : place.shown->groups)
        groups += group.title;
    QTRY_VERIFY_WITH_TIMEOUT(place.shown->seenAt.isValid(), patience);
    QVERIFY(valueOf(*place.shown, u"Engine version"_s) != QString());
    QVERIFY(!place.shown->raw.isEmpty());
    QStringList groupsNow;
    for (const auto &group : place.shown->groups)
        groupsNow += group.title;
    QCOMPARE(groupsNow, groups); // nothing jumps
}

void tst_ListPages::keyboardAlone()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    page.focusFilter();
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    QTRY_VERIFY(filter->hasFocus());
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(tableOf(page).hasFocus());
    QTest::keyClick(&tableOf(page), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(&tableOf(page), Qt::Key_Down);
    QTest::keyClick(&tableOf(page), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(tableOf(page).selectedCount(), 2);
    QCOMPARE(textOf(page, u"selected"_s), u"2 selected"_s);
    QTest::keyClick(&tableOf(page), Qt::Key_Return);
    QVERIFY(place.shown);
    QCOMPARE(place.shown->title, tableOf(page).model()->index(2, 0).data().toString());
}

void tst_ListPages::aPlaceIsRevealed()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    auto &table = tableOf(page);
    table.selectRow(20);
    const auto wanted = table.currentKey();
    table.clearSelection();
    page.findChild<QLineEdit *>(u"filter"_s)->setText(u"nobody is called like that"_s);
    QTRY_COMPARE(page.rowCount(), 0);
    page.reveal({.page = u"endpoints"_s, .id = wanted.id});
    QTRY_COMPARE(table.selectedCount(), 1);
    QCOMPARE(table.currentKey(), wanted);
    QCOMPARE(page.rowCount(), 60);
}

void tst_ListPages::aPlaceGivesWayToAPerson()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.reveal({.page = u"endpoints"_s, .id = u"not there"_s});
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"windows"_s);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() > 0, patience);
    QCOMPARE(filter->text(), u"windows"_s);
}

void tst_ListPages::oneCompanyAlone()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    const int all = page.rowCount();
    auto &table = tableOf(page);
    table.sortByColumn(1, Qt::AscendingOrder); // by company: the last is of another one
    QTRY_VERIFY(page.isSettled());
    table.selectRow(all - 1);
    const auto ofAnother = table.currentKey();
    table.selectRow(0);
    QVERIFY(place.shown);
    std::optional<ui::Place> company;
    for (const auto &group : place.shown->groups) {
        for (const auto &line : group.lines) {
            if (line.place && line.place->page == u"companies"_s)
                company = line.place;
        }
    }
    QVERIFY(company);
    page.reveal({.page = u"endpoints"_s, .connection = u"c1"_s, .company = company->id});
    QTRY_VERIFY(page.rowCount() > 0 && page.rowCount() < all);
    auto *chip = page.findChild<QAbstractButton *>(u"filterChip"_s);
    QTRY_VERIFY(chip->isVisible() && chip->text() != u"One company"_s);
    chip->click();
    QTRY_COMPARE(page.rowCount(), all);
    page.reveal({.page = u"endpoints"_s, .connection = u"c1"_s, .company = company->id});
    QTRY_VERIFY(page.rowCount() > 0 && page.rowCount() < all);
    page.reveal({.page = u"endpoints"_s, .connection = u"c1"_s, .id = ofAnother.id});
    QTRY_COMPARE(page.rowCount(), all);
    QTRY_COMPARE(table.selectedKeys(), QList{ofAnother});
    QVERIFY(!chip->isVisible());
}

void tst_ListPages::scansMany()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    page.setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    auto *scan = page.pageActions().first();
    QVERIFY(!scan->isEnabled());
    QCOMPARE(scan->toolTip(), u"Select endpoints first."_s);
    page.findChild<QLineEdit *>(u"filter"_s)->setText(u"windows"_s);
    QTRY_VERIFY(page.rowCount() > 2 && page.rowCount() < 60);
    tableOf(page).selectAll();
    QVERIFY(scan->isEnabled());
    scan->trigger();
    auto *dialog = page.findChild<ChangeDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    const auto plan = dialog->plan();
    QVERIFY(plan.sentence.contains(QString::number(plan.count)));
    QVERIFY(plan.sentence.contains(u"Console c1"_s));
    QVERIFY(plan.count + plan.skipped.size() == page.rowCount());
    auto *go = dialog->findChild<QPushButton *>(u"change.go"_s);
    auto *type = dialog->findChild<QComboBox *>(u"scan.type"_s);
    type->setCurrentIndex(3);
    QVERIFY(!go->isEnabled()); // a custom scan without paths
    dialog->findChild<QPlainTextEdit *>(u"scan.paths"_s)->setPlainText(u"LocalDrives"_s);
    QVERIFY(go->isEnabled());
    dialog->findChild<QLineEdit *>(u"scan.name"_s)->setText(u"Saturday"_s);
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(place.announced.size(), 1, patience);
    QVERIFY(place.announced.first().contains(QString::number(plan.count)));
    QTRY_VERIFY(!go->isVisible());
    dialog->close();

    ui::ScansPage scans(place);
    scans.show();
    scans.setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(scans.isSettled(), patience);
    scans.findChild<QLineEdit *>(u"filter"_s)->setText(u"Saturday"_s);
    QTRY_VERIFY_WITH_TIMEOUT(scans.rowCount() >= 1, patience);
}

void tst_ListPages::scanSaysWhatItLeavesOut()
{
    simulator::Server server(PagePlace::tenant(200));
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 200, patience);
    tableOf(page).selectAll();
    page.pageActions().first()->trigger();
    auto *dialog = page.findChild<ChangeDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->plan().skipped.size() > 0);
    QVERIFY(!dialog->plan().skipped.first().reason.isEmpty());
    // more than fifty: the number is typed first
    QVERIFY(dialog->plan().count > ChangeDialog::manyThings);
    auto *go = dialog->findChild<QPushButton *>(u"change.go"_s);
    QVERIFY(!go->isEnabled());
    auto *typed = dialog->findChild<QLineEdit *>(u"change.typed"_s);
    typed->setText(u"1"_s);
    QVERIFY(!go->isEnabled());
    typed->setText(QString::number(dialog->plan().count));
    QVERIFY(go->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<ChangeDialog *>());
    QCOMPARE(place.announced.size(), 0);
}

void tst_ListPages::readOnlyCannotScan()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    page.setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    tableOf(page).selectRow(0);
    auto *scan = page.pageActions().first();
    QVERIFY(scan->isEnabled());
    session->setReadOnly(true);
    QVERIFY(!scan->isEnabled());
    QVERIFY(scan->toolTip().contains(u"read-only"_s));
    session->setReadOnly(false);
    QVERIFY(scan->isEnabled());
}

void tst_ListPages::scanThatGetsNoAnswer()
{
    simulator::Server server(PagePlace::tenant());
    const auto port = server.start();
    QVERIFY(port);
    // All goes through, but an order is received and never answered.
    support::FaultProxy proxy;
    proxy.setUpstream(quint16(*port));
    support::Fault fault;
    fault.choose = [](const QByteArray &body) {
        namespace faults = support::faults;
        return body.contains("createScanTask") ? faults::closeAfterRequest() : faults::forward();
    };
    proxy.always(fault);
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(proxy.url(u"/api"_s).toString()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    page.findChild<QLineEdit *>(u"filter"_s)->setText(u"windows"_s);
    QTRY_VERIFY(page.rowCount() > 2 && page.rowCount() < 60);
    tableOf(page).selectAll();
    page.pageActions().first()->trigger();
    QPointer<ChangeDialog> dialog = page.findChild<ChangeDialog *>();
    QVERIFY(dialog);
    auto *look = dialog->findChild<QPushButton *>(u"change.look"_s);
    dialog->findChild<QPushButton *>(u"change.go"_s)->click();
    QVERIFY(dialog->isRunning());
    QVERIFY(!look->isVisible());
    // Nobody knows whether they scan: it is not sent again, and where to look is offered.
    QTRY_VERIFY_WITH_TIMEOUT(look->isVisible(), patience);
    QCOMPARE(place.announced.size(), 1);
    QVERIFY2(place.announced.first().contains(u"not known whether"_s), qPrintable(place.announced.first()));
    const auto received = proxy.received();
    QCOMPARE(std::ranges::count_if(received, [](const auto &one) { return one.body.contains("createScanTask"); }), 1);
    look->click();
    QVERIFY(place.opened);
    QCOMPARE(place.opened->page, u"scans"_s);
    QTRY_VERIFY(!dialog);
}

void tst_ListPages::scansOutliveTheirWindow()
{
    simulator::Server server(PagePlace::tenant(1500));
    QVERIFY(server.start());
    PagePlace place;
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    QStringList told;
    connect(&ui::ScanRuns::of(place.workspace()), &ui::ScanRuns::endedUnseen, this,
            [&told](const QList<ui::ChangeResult> &results) {
                for (const auto &result : results)
                    told.append(result.sentence);
            });
    auto page = std::make_unique<EndpointsPage>(place);
    page->show();
    page->setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(page->isSettled() && page->rowCount() == 1500, patience);
    tableOf(*page).selectAll();
    page->pageActions().first()->trigger();
    auto *dialog = page->findChild<ChangeDialog *>();
    QVERIFY(dialog);
    const auto count = dialog->plan().count;
    QVERIFY(count > 500); // more than one write
    dialog->findChild<QLineEdit *>(u"change.typed"_s)->setText(QString::number(count));
    dialog->findChild<QPushButton *>(u"change.go"_s)->click();
    page.reset();
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), (count + 499) / 500, patience);
    for (const QString &sentence : std::as_const(told))
        QVERIFY2(sentence.contains(u"was ordered"_s), qPrintable(sentence));
}

void tst_ListPages::scansEndWithTheirConnection()
{
    support::FaultProxy server;
    server.always(support::faults::hang());
    PagePlace place;
    auto *session = place.place->openTemporary(PagePlace::connectionTo(server.url(u"/api"_s).toString()), "k");
    QStringList ids;
    for (int number = 0; number < 501; ++number)
        ids += QString::number(number);
    QList<ui::ChangeResult> results;
    ui::ScanRuns::of(place.workspace())
        .start({{u"c1"_s, u"Console c1"_s, ids}}, {}, &place.workspace(),
               [&](const QList<ui::ChangeResult> &told) { results = told; });
    QTRY_COMPARE_WITH_TIMEOUT(server.received().size(), 1, patience);
    place.place->close(session);
    QTRY_COMPARE(results.size(), 2);
    QCOMPARE(results.first().outcome, ui::ChangeResult::Outcome::Unknown);
    QCOMPARE(results.last().outcome, ui::ChangeResult::Outcome::Refused);
}

void tst_ListPages::scansThatNeedALookAreToldLast()
{
    support::FaultProxy server;
    support::Fault fault;
    fault.choose = [](const QByteArray &body) {
        namespace faults = support::faults;
        return body.contains("\"499\"") ? faults::closeAfterRequest() : faults::result("\"60e0\"");
    };
    server.always(fault);
    PagePlace place;
    place.place->openTemporary(PagePlace::connectionTo(server.url(u"/api"_s).toString()), "k");
    QStringList ids;
    for (int number = 0; number < 501; ++number)
        ids += QString::number(number);
    QList<ui::ChangeResult> results;
    ui::ScanRuns::of(place.workspace())
        .start({{u"c1"_s, u"Console c1"_s, ids}}, {}, &place.workspace(),
               [&](const QList<ui::ChangeResult> &told) { results = told; });
    QTRY_COMPARE_WITH_TIMEOUT(results.size(), 2, patience);
    QCOMPARE(results.first().outcome, ui::ChangeResult::Outcome::Done);
    QCOMPARE(results.last().outcome, ui::ChangeResult::Outcome::Unknown);
}

void tst_ListPages::scansAreListedAndFollowed()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    ui::ScansPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() > 0, patience);
    tableOf(page).selectRow(0);
    QVERIFY(place.shown);
    QVERIFY(valueOf(*place.shown, u"Status"_s) != QString());
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(*place.shown, u"Type"_s) != QString(), patience);
}

/// The server says that there are two and shows one.
void tst_ListPages::aListThatIsNeverWholeIsNotAskedForOnEveryVisit()
{
    support::FaultProxy server;
    server.always(
        support::faults::result(R"({"items":[{"id":"t","name":"T","status":3}],"page":1,"pagesCount":1,"total":2})"));
    PagePlace place;
    const auto open = [&](const QString &id) {
        return place.place->openTemporary(PagePlace::connectionTo(server.url(u"/api"_s).toString(), id), "k");
    };
    auto *first = open(u"first"_s);
    ui::ScansPage page(place);
    page.show();
    page.setSessions({first});
    auto *list = first->listing(kinds::scanTask);
    QTRY_COMPARE_WITH_TIMEOUT(list->status().state, syncing::ListingStatus::State::Complete, patience);
    QVERIFY(!list->status().isWhole);
    QSignalSpy changed(list, &syncing::Listing::statusChanged);
    auto *second = open(u"second"_s);
    page.setSessions({first, second});
    // Lists are looked at in this order.
    QTRY_COMPARE_WITH_TIMEOUT(second->listing(kinds::scanTask)->status().state, syncing::ListingStatus::State::Complete,
                              patience);
    QCOMPARE(changed.size(), 0);
}

void tst_ListPages::companiesAsTreeAndTable()
{
    simulator::Server server(PagePlace::tenant(60, 12));
    QVERIFY(server.start());
    PagePlace place;
    ui::CompaniesPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() >= 12, patience);
    auto *tree = page.findChild<ui::TreeView *>(u"tree"_s);
    QVERIFY(tree->isVisible());
    QVERIFY(!tableOf(page).isVisible());
    QCOMPARE(tree->model()->rowCount(), 1); // the key's own company, and the others below it
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(place.shown);
    const QString own = place.shown->title;
    QVERIFY(!own.isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(place.shown->seenAt.isValid() && !place.shown->isLoading, patience);
    QTRY_VERIFY_WITH_TIMEOUT(valueOf(*place.shown, u"Created"_s) != QString(), patience);

    page.findChild<QAbstractButton *>(u"asTree"_s)->click();
    QVERIFY(tableOf(page).isVisible());
    QCOMPARE(tableOf(page).currentKey(), tree->currentKey());
    page.findChild<QLineEdit *>(u"filter"_s)->setText(own);
    QTRY_VERIFY(page.rowCount() >= 1 && page.rowCount() < 12);
    ui::CompaniesPage again(place); // the choice is remembered
    QVERIFY(!again.findChild<QAbstractButton *>(u"asTree"_s)->isChecked());
}

void tst_ListPages::companiesAreRevealedInTheTree()
{
    simulator::Server server(PagePlace::tenant(60, 12));
    QVERIFY(server.start());
    PagePlace place;
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    models::RowKey below;
    {
        ui::CompaniesPage page(place);
        page.show();
        page.setSessions({session});
        QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() >= 12, patience);
        auto *tree = page.findChild<ui::TreeView *>(u"tree"_s);
        tree->setCurrentIndex(tree->model()->index(0, 0, tree->model()->index(0, 0)));
        below = tree->currentKey();
        QVERIFY(below.isValid());
    }
    place.shown.reset();
    ui::CompaniesPage page(place);
    page.resize(900, 600);
    page.show();
    page.reveal({.page = u"companies"_s, .id = below.id});
    page.setSessions({session});
    auto *tree = page.findChild<ui::TreeView *>(u"tree"_s);
    QTRY_COMPARE_WITH_TIMEOUT(tree->currentKey(), below, patience);
    QVERIFY(place.shown);
    QCOMPARE(tableOf(page).selectedCount(), 0);

    // Neither what is typed nor the table behind the tree takes the pane.
    page.findChild<QAbstractButton *>(u"asTree"_s)->click();
    tableOf(page).selectRow(0);
    page.findChild<QAbstractButton *>(u"asTree"_s)->click();
    page.detailsClosed();
    place.shown.reset();
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"nobody is called like that"_s);
    QTRY_COMPARE(page.rowCount(), 0);
    filter->clear();
    QVERIFY(!place.shown);

    filter->setText(u"nobody is called like that"_s);
    page.reveal({.page = u"companies"_s, .connection = u"c1"_s, .id = below.id});
    QTRY_COMPARE(tree->currentKey(), below);
    QCOMPARE(filter->text(), QString());
    QVERIFY(place.shown);
}

void tst_ListPages::aClosedPaneStaysClosed()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    page.setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    tableOf(page).selectRow(0);
    QVERIFY(place.shown);
    page.detailsClosed();
    place.shown.reset();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QVERIFY(!place.shown);
    tableOf(page).sortByColumn(1, Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled(), patience);
    QCOMPARE(tableOf(page).selectedCount(), 1);
    auto *filter = page.findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"nobody is called like that"_s);
    QTRY_COMPARE(page.rowCount(), 0);
    filter->clear();
    QTRY_COMPARE(tableOf(page).selectedCount(), 1);
    session->setReadOnly(true);
    QVERIFY(!place.shown);
    tableOf(page).selectRow(1);
    QVERIFY(place.shown);
}

void tst_ListPages::actionsFollowTheServer()
{
    auto server = std::make_unique<simulator::Server>(PagePlace::tenant());
    QVERIFY(server->start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server->accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    tableOf(page).selectRow(0);
    const auto *scan = page.pageActions().first();
    QVERIFY(scan->isEnabled());
    server.reset();
    page.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(!scan->isEnabled(), patience);
    QVERIFY2(scan->toolTip() != scan->iconText(),
             "no reason is told"); // its text is the tool tip of an action without one
}

void tst_ListPages::whatIsLookedAtStaysWhenAnotherOpens()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    EndpointsPage page(place);
    page.resize(900, 600);
    page.show();
    auto *session = place.open(PagePlace::connectionTo(server.accessUrl()));
    page.setSessions({session});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() == 60, patience);
    page.findChild<QLineEdit *>(u"filter"_s)->setText(u"windows"_s);
    QTRY_VERIFY(page.rowCount() > 0 && page.rowCount() < 60);
    tableOf(page).selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(place.shown->seenAt.isValid(), patience);
    page.setSessions({session, place.open(PagePlace::connectionTo(nowhere(), u"other"_s))});
    place.shown.reset();
    auto renamed = session->connection();
    renamed.name = u"Renamed"_s;
    session->adopt(renamed);
    QVERIFY(place.shown && place.shown->seenAt.isValid());
    // The rows tell the name too.
    const auto &model = *tableOf(page).model();
    QTRY_COMPARE(model.index(0, model.columnCount() - 1).data().toString(), u"Renamed"_s);
}

void tst_ListPages::cloudAccountsByGroup()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    ui::AccountsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::cloudAt(server.cloudUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() > 1, patience);
    auto &table = tableOf(page);
    int group = 0;
    while (table.model()->headerData(group, Qt::Horizontal).toString() != u"Group"_s)
        ++group;
    const auto inOrder = [&] {
        QStringList names;
        for (int row = 0; row < page.rowCount(); ++row)
            names += table.model()->index(row, group).data().toString();
        auto sorted = names;
        std::sort(sorted.begin(), sorted.end(),
                  [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
        return names == sorted && names.first() != u"—"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(inOrder(), patience);
    table.selectRow(0);
    QVERIFY(place.shown && !place.shown->raw.isEmpty());
}

void tst_ListPages::findingsWorstFirst()
{
    simulator::Server server(PagePlace::tenant());
    QVERIFY(server.start());
    PagePlace place;
    ui::FindingsPage page(place);
    page.resize(900, 600);
    page.show();
    page.setSessions({place.open(PagePlace::cloudAt(server.cloudUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() > 1, patience);
    QCOMPARE(tableOf(page).model()->index(0, 0).data().toString(), u"Critical"_s);
    tableOf(page).selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(place.shown && !place.shown->raw.isEmpty(), patience);
}

QTEST_MAIN(tst_ListPages)
#include "tst_listpages.moc"
