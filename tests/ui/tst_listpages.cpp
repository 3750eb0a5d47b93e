// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"
#include "pageplace.h"

#include "store/cache.h"
#include "ui/pages/endpoints/endpointspage.h"
#include "ui/pages/findings/findingspage.h"
#include "ui/pages/scans/accountspage.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using session::Session;
using ui::EndpointsPage;

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
