// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"
#include "pageplace.h"

#include "support/faultproxy.h"
#include "sync/listing.h"
#include "ui/pages/endpoints/endpointspage.h"
#include "ui/pages/endpoints/scanruns.h"
#include "ui/pages/scans/scanspage.h"
#include "ui/widgets/changedialog.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Session;
using ui::ChangeDialog;
using ui::EndpointsPage;
using ui::Page;
namespace kinds = store::kinds;

/// Scans: begun on endpoints, and listed; against a real workspace and a simulator over real sockets.
class tst_ScansPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansMany();
    void scanSaysWhatItLeavesOut();
    void readOnlyCannotScan();
    void scanThatGetsNoAnswer();
    void scansOutliveTheirWindow();
    void scansEndWithTheirConnection();
    void scansThatNeedALookAreToldLast();
    void scansAreListedAndFollowed();
    void aListThatIsNeverWholeIsNotAskedForOnEveryVisit();
};

void tst_ScansPages::scansMany()
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

void tst_ScansPages::scanSaysWhatItLeavesOut()
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

void tst_ScansPages::readOnlyCannotScan()
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

void tst_ScansPages::scanThatGetsNoAnswer()
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

void tst_ScansPages::scansOutliveTheirWindow()
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

void tst_ScansPages::scansEndWithTheirConnection()
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

void tst_ScansPages::scansThatNeedALookAreToldLast()
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

void tst_ScansPages::scansAreListedAndFollowed()
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
void tst_ScansPages::aListThatIsNeverWholeIsNotAskedForOnEveryVisit()
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

QTEST_MAIN(tst_ScansPages)
#include "tst_scanspages.moc"
