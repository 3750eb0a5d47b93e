// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"
#include "ui/tables/copytext.h"
#include "ui/tables/filterbar.h"
#include "ui/tables/tableview.h"
#include "wordtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::RowKey;
using models::Tone;
using ui::ColumnLayout;
using ui::TableView;

namespace {

RowKey key(const QString &name)
{
    return {u"c"_s, name};
}

QList<WordTable::Row> towns()
{
    return {{u"Oslo"_s, u"north"_s, 3},
            {u"Rome"_s, u"south"_s, 1},
            {u"Bern"_s, u"middle"_s, 2},
            {u"Kiel"_s, u"north"_s, 5}};
}

QStringList names(const TableView &view)
{
    QStringList names;
    for (const RowKey &selected : view.selectedKeys())
        names += selected.id;
    return names;
}

void press(TableView &view, int row, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                      view.visualRect(view.model()->index(row, 0)).center());
}

void choose(TableView &view, const QString &action)
{
    view.popupColumns({});
    auto *menu = view.findChild<QMenu *>(u"columnsMenu"_s);
    QVERIFY(menu);
    auto *choice = menu->findChild<QAction *>(action);
    QVERIFY(choice);
    choice->trigger();
    menu->close();
    QTRY_VERIFY(!view.findChild<QMenu *>(u"columnsMenu"_s));
}

} // namespace

/// Tables as people use them: columns, selection, copying, keys.
class tst_TableView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectionSurvivesSortAndFilter();
    void whatAPersonSelectsAnewForgetsWhatIsHidden();
    void allOfAFilterIsNotAll();
    void allStaysAllAtAMillion();
    void allButOneStaysSo();
    void rowsThatArriveAreNotSelected();
    void currentRowStaysInSight();
    void columnsAreRemembered();
    void theLastColumnFillsTheRow();
    void theLastShownColumnStays();
    void columnsOfNobodyFollowTheScope();
    void sortIsRememberedAndCleared();
    void copiesWhatIsShown();
    void formulasAreCopiedAsText_data();
    void formulasAreCopiedAsText();
    void copyingTooMuchSaysSo();
    void enterAndDoubleClickOpen();
    void asksForVisibleCellsAlone();
    void toneHasAnIcon();
    void layoutText();
    void filterBar();
};

void tst_TableView::selectionSurvivesSortAndFilter()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    QSignalSpy changes(&view, &TableView::selectedRowsChanged);
    press(view, 0);
    press(view, 2, Qt::ControlModifier);
    QCOMPARE(names(view), QStringList({u"Oslo"_s, u"Bern"_s}));
    view.sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(names(view), QStringList({u"Bern"_s, u"Oslo"_s}));
    changes.clear();
    table.setFilter(u"north"_s);
    QCOMPARE(names(view), QStringList({u"Oslo"_s}));
    QVERIFY(changes.size() > 0);
    table.setFilter({});
    QCOMPARE(names(view), QStringList({u"Bern"_s, u"Oslo"_s}));
}

void tst_TableView::whatAPersonSelectsAnewForgetsWhatIsHidden()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    press(view, 0);
    press(view, 2, Qt::ControlModifier);
    table.setFilter(u"north"_s);
    press(view, 1);
    QCOMPARE(names(view), QStringList({u"Kiel"_s}));
    table.setFilter({});
    QCOMPARE(names(view), QStringList({u"Kiel"_s}));
}

void tst_TableView::allOfAFilterIsNotAll()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    table.setFilter(u"north"_s);
    view.selectAll();
    QCOMPARE(view.selectedCount(), 2);
    table.setFilter({});
    QCOMPARE(names(view), QStringList({u"Oslo"_s, u"Kiel"_s}));
}

void tst_TableView::allStaysAllAtAMillion()
{
    WordTable table(WordTable::many(1'000'000));
    TableView view;
    view.setTable(table);
    view.selectAll();
    QCOMPARE(view.selectedCount(), 1'000'000);
    QCOMPARE(view.selectedKeys(3).size(), 3);
    table.sort(2, Qt::DescendingOrder);
    QCOMPARE(view.selectedCount(), 1'000'000);
    QCOMPARE(view.selectionModel()->selection().size(), 1); // one range, not a million
    table.setFilter(u"r0000000"_s);
    QCOMPARE(view.selectedCount(), 1);
    table.setFilter({});
    QCOMPARE(view.selectedCount(), 1'000'000);
}

void tst_TableView::allButOneStaysSo()
{
    WordTable table(WordTable::many(5'000));
    TableView view;
    view.setTable(table);
    view.selectAll();
    view.selectionModel()->select(table.index(7, 0), QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    QCOMPARE(view.selectedCount(), 4'999);
    table.sort(2, Qt::DescendingOrder);
    QCOMPARE(view.selectedCount(), 4'999);
    QVERIFY(!view.selectionModel()->isRowSelected(table.rowOf(key(u"r0000007"_s)), {}));
    QVERIFY(view.selectionModel()->isRowSelected(table.rowOf(key(u"r0000008"_s)), {}));
}

void tst_TableView::rowsThatArriveAreNotSelected()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    view.selectAll();
    table.append({u"Bonn"_s, u"west"_s, 9});
    QCOMPARE(view.selectedCount(), 4);
    table.sort(0, Qt::AscendingOrder);
    QCOMPARE(view.selectedCount(), 4);
    QVERIFY(!names(view).contains(u"Bonn"_s));
}

void tst_TableView::currentRowStaysInSight()
{
    WordTable table(WordTable::many(2'000));
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    QVERIFY(view.selectKey(key(u"r0000010"_s)));
    QVERIFY(!view.selectKey(key(u"nobody"_s)));
    table.sort(2, Qt::DescendingOrder);
    QCOMPARE(view.currentKey(), key(u"r0000010"_s));
    QVERIFY(view.viewport()->rect().intersects(view.visualRect(view.currentIndex())));
}

void tst_TableView::columnsAreRemembered()
{
    session::Settings settings({});
    const auto make = [&](WordTable &table, TableView &view) {
        view.setTable(table, &settings, u"towns"_s);
        view.resize(600, 300);
        view.show();
    };
    {
        WordTable table(towns());
        TableView view;
        make(table, view);
        auto *header = view.horizontalHeader();
        header->moveSection(0, 2);
        header->resizeSection(1, 150);
        choose(view, u"column.size"_s);
        QVERIFY(view.isColumnHidden(2));
    }
    WordTable table(towns());
    TableView view;
    make(table, view);
    auto *header = view.horizontalHeader();
    QCOMPARE(header->visualIndex(0), 2);
    QCOMPARE(header->visualIndex(1), 0);
    QVERIFY(std::abs(view.columnWidth(1) - 150) <= 1);
    QVERIFY(view.isColumnHidden(2));
    choose(view, u"columns.reset"_s);
    QCOMPARE(header->visualIndex(0), 0);
    QVERIFY(!view.isColumnHidden(2));
    WordTable again(towns());
    TableView fresh;
    make(again, fresh);
    QVERIFY(!fresh.isColumnHidden(2));
    QCOMPARE(fresh.columnWidth(0), view.columnWidth(0));
}

void tst_TableView::theLastColumnFillsTheRow()
{
    session::Settings settings({});
    WordTable table(towns());
    TableView view;
    view.setTable(table, &settings, u"towns"_s);
    view.resize(900, 300);
    view.show();
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    const int wide = view.columnWidth(2);
    view.resize(700, 300);
    QTRY_VERIFY(view.columnWidth(2) < wide);
    QCOMPARE(view.horizontalHeader()->length(), view.viewport()->width());
    view.resize(100, 300); // narrower than they are: people scroll
    QTRY_VERIFY(view.horizontalHeader()->length() > view.viewport()->width());
}

void tst_TableView::theLastShownColumnStays()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    choose(view, u"column.size"_s);
    choose(view, u"column.place"_s);
    choose(view, u"column.name"_s);
    QVERIFY(!view.isColumnHidden(0));
}

void tst_TableView::columnsOfNobodyFollowTheScope()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    table.setColumnShown(1, false);
    QVERIFY(view.isColumnHidden(1));
    table.setColumnShown(1, true);
    QVERIFY(!view.isColumnHidden(1));
    choose(view, u"column.place"_s);
    table.setColumnShown(1, false);
    table.setColumnShown(1, true);
    QVERIFY(view.isColumnHidden(1)); // a person's choice holds
}

void tst_TableView::sortIsRememberedAndCleared()
{
    session::Settings settings({});
    WordTable table(towns());
    {
        TableView view;
        view.setTable(table, &settings, u"towns"_s);
        view.resize(600, 300);
        view.show();
        const auto *header = view.horizontalHeader();
        const QPoint size(header->sectionViewportPosition(2) + 10, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, size);
        QCOMPARE(table.sortColumn(), 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, size);
        QCOMPARE(table.sortOrder(), Qt::DescendingOrder);
    }
    WordTable again(towns());
    TableView view;
    view.setTable(again, &settings, u"towns"_s);
    QCOMPARE(again.sortColumn(), 2);
    QCOMPARE(again.sortOrder(), Qt::DescendingOrder);
    QCOMPARE(view.horizontalHeader()->sortIndicatorSection(), 2);
    view.resetColumns();
    QCOMPARE(again.sortColumn(), -1);
}

void tst_TableView::copiesWhatIsShown()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    QSignalSpy told(&view, &TableView::told);
    view.horizontalHeader()->moveSection(0, 1);
    choose(view, u"column.size"_s);
    press(view, 2);
    press(view, 0, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Place\tName\nnorth\tOslo\nmiddle\tBern\n"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u'2'));
}

void tst_TableView::formulasAreCopiedAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"Oslo"_s << u"Oslo"_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
    QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\tx"_s << u"' x"_s;
    QTest::newRow("return") << u"\rx"_s << u"' x"_s;
    QTest::newRow("inside") << u"a\tb\nc\rd"_s << u"a b c d"_s;
    QTest::newRow("unknown") << u"—"_s << u"—"_s;
    QTest::newRow("empty") << QString() << QString();
}

void tst_TableView::formulasAreCopiedAsText()
{
    QFETCH(QString, text);
    QFETCH(QString, cell);
    QCOMPARE(ui::copyCell(text), cell);
}

void tst_TableView::copyingTooMuchSaysSo()
{
    WordTable table(WordTable::many(12'000));
    TableView view;
    view.setTable(table);
    QSignalSpy told(&view, &TableView::told);
    view.selectAll();
    view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 10'001);
    QCOMPARE(told.size(), 1);
    QVERIFY(told.first().first().toString().contains(u"12"_s));
}

void tst_TableView::enterAndDoubleClickOpen()
{
    WordTable table(towns());
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    QSignalSpy opened(&view, &TableView::rowOpened);
    press(view, 1);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RowKey>(), key(u"Rome"_s));
    press(view, 3);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(table.index(3, 0)).center());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.takeFirst().first().value<RowKey>(), key(u"Kiel"_s));
}

void tst_TableView::asksForVisibleCellsAlone()
{
    WordTable table(WordTable::many(100'000));
    TableView view;
    view.setTable(table);
    view.resize(400, 300);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    table.asked = 0;
    view.grab();
    QVERIFY2(table.asked < 3'000, qPrintable(QString::number(table.asked)));
}

void tst_TableView::toneHasAnIcon()
{
    WordTable table({{u"a"_s, u"word"_s, 1, Tone::Neutral}, {u"b"_s, u"word"_s, 1, Tone::Bad}});
    TableView view;
    view.setTable(table);
    view.resize(500, 200);
    view.show();
    const QImage picture = view.viewport()->grab().toImage();
    const auto cell = [&](int row) { return picture.copy(view.visualRect(table.index(row, 1))); };
    const auto inked = [](const QImage &image) {
        int pixels = 0;
        for (int y = 2; y < image.height() - 2; ++y) {
            for (int x = 0; x < image.width(); ++x)
                pixels += image.pixel(x, y) != image.pixel(image.width() - 3, image.height() / 2) ? 1 : 0;
        }
        return pixels;
    };
    QVERIFY(inked(cell(1)) > inked(cell(0)) + 20);
}

void tst_TableView::layoutText()
{
    const ColumnLayout layout{{{u"name"_s, ColumnLayout::Choice::None, 2000},
                               {u"size"_s, ColumnLayout::Choice::Hidden, 0},
                               {u"place"_s, ColumnLayout::Choice::Shown, 7}},
                              u"size"_s,
                              Qt::DescendingOrder};
    QCOMPARE(ColumnLayout::fromText(layout.toText()), layout);
    QCOMPARE(ColumnLayout::fromText(u"garbage;;name x shown;a -5 shown;c 5 perhaps;b 12 hidden"_s),
             (ColumnLayout{{{u"b"_s, ColumnLayout::Choice::Hidden, 12}}, {}, Qt::AscendingOrder}));
    QCOMPARE(ColumnLayout::fromText({}), ColumnLayout());
}

void tst_TableView::filterBar()
{
    ui::FilterBar bar;
    bar.show();
    auto *field = bar.findChild<QLineEdit *>(u"filter"_s);
    auto *counts = bar.findChild<QLabel *>(u"filterCounts"_s);
    QSignalSpy words(&bar, &ui::FilterBar::wordsChanged);
    QSignalSpy left(&bar, &ui::FilterBar::left);
    bar.takeFocus();
    QTest::keyClicks(field, u"acme"_s);
    QCOMPARE(words.size(), 4);
    bar.setCounts(312, 50'000);
    QVERIFY(counts->isVisible());
    QCOMPARE(counts->text(), u"%1 of %2"_s.arg(QLocale().toString(312), QLocale().toString(50'000)));
    QTest::keyClick(field, Qt::Key_Down);
    QCOMPARE(left.size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(bar.words(), QString());
    bar.setCounts(50'000, 50'000);
    QVERIFY(!counts->isVisible());
}

QTEST_MAIN(tst_TableView)
#include "tst_tableview.moc"
