// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageparts.h"
#include "pageplace.h"

#include "ui/pages/companies/companiespage.h"
#include "ui/tables/treeview.h"

#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

/// Companies as a tree and as a table, against a real workspace and a simulator over real sockets.
class tst_CompaniesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companiesAsTreeAndTable();
    void companiesAreRevealedInTheTree();
    void aFolderTellsNothingItCannotHave();
};

void tst_CompaniesPage::companiesAsTreeAndTable()
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

void tst_CompaniesPage::companiesAreRevealedInTheTree()
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

void tst_CompaniesPage::aFolderTellsNothingItCannotHave()
{
    simulator::Server server(PagePlace::tenant(60, 12));
    QVERIFY(server.start());
    PagePlace place;
    ui::CompaniesPage page(place);
    page.show();
    page.setSessions({place.open(PagePlace::connectionTo(server.accessUrl()))});
    QTRY_VERIFY_WITH_TIMEOUT(page.isSettled() && page.rowCount() >= 12, patience);
    page.findChild<QAbstractButton *>(u"asTree"_s)->click();
    int folders = 0;
    for (int row = 0; row < page.rowCount(); ++row) {
        tableOf(page).selectRow(row);
        QVERIFY(place.shown);
        if (valueOf(*place.shown, u"Type"_s) != "Folder"_L1)
            continue;
        ++folders;
        QVERIFY(!place.shown->isLoading);
        for (const auto &group : place.shown->groups) {
            for (const auto &line : group.lines)
                QVERIFY2(!line.value.isEmpty(), qPrintable(line.label));
        }
    }
    QVERIFY(folders > 0);
}

QTEST_MAIN(tst_CompaniesPage)
#include "tst_companiespage.moc"
