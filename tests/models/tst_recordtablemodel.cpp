// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"
#include "models/companytreemodel.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

struct Thing {
    QString id;
    QString name;
    std::optional<qint64> size;
};
using Things = models::RecordTableModel<Thing>;

QList<models::Column<Thing>> thingColumns()
{
    return {
        {u"name"_s, u"Name"_s, [](const Thing &thing) { return models::shown(thing.name); }},
        {u"size"_s, u"Size"_s, [](const Thing &thing) { return models::shown(thing.size); }, true},
    };
}

models::RowKey keyOf(const Thing &thing)
{
    return {u"c"_s, thing.id};
}

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

QStringList ids(const models::TableModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.keyAt(row).id);
    return all;
}

/// One for each letter, named like it.
QList<Thing> things(const QString &letters)
{
    QList<Thing> all;
    for (const QChar letter : letters)
        all.append({QString(letter), QString(letter), std::nullopt});
    return all;
}

QList<Thing> many(int count)
{
    QList<Thing> all;
    for (int i = 0; i < count; ++i)
        all.append({QString::number(i), u"thing %1"_s.arg((i * 7919) % count),
                    i % 10 == 0 ? std::nullopt : std::optional<qint64>(i)});
    return all;
}

template <typename Row>
void expectColumnsInOrder(const QList<models::Column<Row>> &columns)
{
    QSet<QString> seen;
    for (const auto &column : columns) {
        QVERIFY(!column.title.isEmpty());
        QVERIFY2(!seen.contains(column.id), qPrintable(column.id));
        seen.insert(column.id);
        // A record of which nothing is known is blank in every column, or a plain number.
        const QVariant blank = column.value(Row{});
        QVERIFY2(!blank.isValid() || column.numeric, qPrintable(column.id));
    }
}

} // namespace

class TestRecordTableModel : public QObject {
    Q_OBJECT

    support::FakeClock m_clock;

private Q_SLOTS:
    void newDataIsADiff_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("inserts");
        QTest::addColumn<int>("removes");
        QTest::addColumn<int>("moves");
        QTest::newRow("first rows") << u""_s << u"abc"_s << 1 << 0 << 0;
        QTest::newRow("the same") << u"abc"_s << u"abc"_s << 0 << 0 << 0;
        QTest::newRow("one more") << u"abd"_s << u"abcd"_s << 1 << 0 << 0;
        QTest::newRow("two less") << u"abcd"_s << u"bd"_s << 0 << 2 << 0;
        QTest::newRow("both") << u"abcd"_s << u"xbcy"_s << 2 << 2 << 0;
        QTest::newRow("moved") << u"abcd"_s << u"dabc"_s << 0 << 0 << 1;
        QTest::newRow("everything") << u"abcdef"_s << u"fxeyb"_s << 2 << 1 << 1;
        QTest::newRow("none left") << u"abc"_s << u""_s << 0 << 1 << 0;
    }
    void newDataIsADiff()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows(things(before));
        QList<std::pair<QString, QPersistentModelIndex>> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held.append({model.keyAt(row).id, model.index(row, 1)});

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows(things(after));
        QTEST(int(inserted.size()), "inserts");
        QTEST(int(removed.size()), "removes");
        QTEST(int(moved.size()), "moves");
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ids(model).join(QString()), after);
        for (const auto &[id, index] : held) {
            QCOMPARE(index.isValid(), after.contains(id));
            if (index.isValid())
                QCOMPARE(model.keyAt(index.row()).id, id);
        }
    }

    void scatteredChangesTakeFewSteps()
    {
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QList<Thing> rows = many(2000);
        model.setRows(rows);
        QPersistentModelIndex held(model.index(1001, 0));
        const QString heldId = model.keyAt(1001).id;

        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QList<Thing> next;
        for (int i = 0; i < rows.size(); ++i) {
            if (i % 3 == 0)
                next.append({u"new%1"_s.arg(i), u"new"_s, i});
            if (i % 2 == 1)
                next.append(i % 5 == 0 ? Thing{rows.at(i).id, u"renamed"_s, 1} : rows.at(i));
        }
        model.setRows(next);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), next.size());
        for (int i = 0; i < next.size(); ++i)
            QCOMPARE(model.keyAt(i).id, next.at(i).id);
        QVERIFY(held.isValid());
        QCOMPARE(model.keyAt(held.row()).id, heldId);
    }

    void rowsAreFoundWhileOthersLeave()
    {
        Things model(thingColumns(), keyOf, m_clock);
        model.setRows(things(u"abcdef"_s));
        QList<std::pair<int, int>> found; // of one that stays, and of one that leaves
        connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] {
            found.append({model.rowOf({u"c"_s, u"f"_s}), model.rowOf({u"c"_s, u"a"_s})});
        });
        model.setRows(things(u"bcf"_s));
        QCOMPARE(found, (QList<std::pair<int, int>>{{3, -1}, {2, -1}}));
        // None of those before stays.
        model.setRows(things(u"xyz"_s));
        QCOMPARE(found.last(), (std::pair<int, int>(-1, -1)));
        QCOMPARE(model.rowOf({u"c"_s, u"z"_s}), 2);
    }

    void manyRowsAreShownThoughOthersKeepComing()
    {
        const auto many = [](int round) {
            QList<Thing> all;
            for (int i = 0; i < 6000; ++i)
                all.append({QString::number(i), u"round %1"_s.arg(round), {}});
            return all;
        };
        Things model(thingColumns(), keyOf, m_clock);
        int round = 0;
        QTimer pages;
        connect(&pages, &QTimer::timeout, this, [&] { model.setRows(many(++round)); });
        pages.start(0);
        QTRY_COMPARE(model.rowCount(), 6000);
        pages.stop();
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowAt(0).name, u"round %1"_s.arg(round)); // and the last are there in the end
    }

    void randomDiffsEndWhereTheyShould()
    {
        QRandomGenerator random(3);
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        for (int round = 0; round < 60; ++round) {
            QList<Thing> rows;
            QSet<QString> used;
            for (int i = random.bounded(120); i > 0; --i) {
                const QString id = QString::number(random.bounded(150));
                if (!used.contains(id))
                    rows.append({id, QString::number(random.bounded(3)), random.bounded(9)});
                used.insert(id);
            }
            model.setRows(rows);
            QCOMPARE(model.rowCount(), rows.size());
            for (int i = 0; i < rows.size(); ++i) {
                QCOMPARE(model.keyAt(i).id, rows.at(i).id);
                QCOMPARE(cell(model, i, 0), rows.at(i).name);
                QCOMPARE(model.rowOf(keyOf(rows.at(i))), i);
            }
        }
    }

    void onlyWhatIsAnotherIsTold()
    {
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QList<Thing> rows = things(u"abcd"_s);
        model.setRows(rows);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        rows[2].size = 7;
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changed.first().at(1).toModelIndex().row(), 2);
        QCOMPARE(cell(model, 2, 1), u"7"_s);
    }

    void theFilterStaysWithNewData()
    {
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows({{u"1"_s, u"Straße Nord"_s, 1}, {u"2"_s, u"Nordwind"_s, 2}, {u"3"_s, u"Süd"_s, 3}});
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setFilter(u"  NORD strasse "_s);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(ids(model), QStringList{u"1"_s});
        QCOMPARE(model.total(), 3);
        model.setRows({{u"1"_s, u"Straße Süd"_s, 1}, {u"4"_s, u"Nordstrasse"_s, 4}});
        QCOMPARE(reset.size(), 1);
        QCOMPARE(ids(model), QStringList{u"4"_s});
        QCOMPARE(model.rowOf({u"c"_s, u"1"_s}), -1);
        QVERIFY(model.find({u"c"_s, u"1"_s}));
        model.setFilter({});
        QCOMPARE(ids(model), (QStringList{u"1"_s, u"4"_s}));
    }

    void sortedByValueAndUnknownLastEitherWay()
    {
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows(
            {{u"a"_s, u"x"_s, 10}, {u"b"_s, u"Ä"_s, std::nullopt}, {u"c"_s, u"b"_s, 9}, {u"d"_s, u"y"_s, 10}});
        model.sort(1, Qt::AscendingOrder);
        QCOMPARE(ids(model).join(QString()), u"cadb"_s);
        model.sort(1, Qt::DescendingOrder);
        QCOMPARE(ids(model).join(QString()), u"adcb"_s);
        model.sort(0, Qt::AscendingOrder);
        QCOMPARE(ids(model).join(QString()), u"bcad"_s);
        // New rows go to their place, and a row whose value changed moves there.
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QPersistentModelIndex held(model.index(0, 0));
        model.setRows(
            {{u"a"_s, u"x"_s, 10}, {u"b"_s, u"z"_s, std::nullopt}, {u"e"_s, u"aa"_s, 9}, {u"d"_s, u"y"_s, 10}});
        QCOMPARE(ids(model).join(QString()), u"eadb"_s);
        QCOMPARE(held.row(), 3);
        QCOMPARE(reset.size(), 0);
        model.sort(-1);
        QCOMPARE(ids(model).join(QString()), u"abed"_s);
    }

    void selectionSurvivesNewData()
    {
        Things model(thingColumns(), keyOf, m_clock);
        model.setRows(things(u"abcd"_s));
        QItemSelectionModel selection(&model);
        selection.select(model.index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        model.setRows(things(u"xdyca"_s));
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.keyAt(selection.selectedRows().first().row()).id, u"c"_s);
    }

    void aKeyStandsOnce()
    {
        Things model(thingColumns(), keyOf, m_clock);
        model.setRows({{u"a"_s, u"old"_s, 1}, {u"b"_s, u"other"_s, 2}, {u"a"_s, u"new"_s, 3}});
        QCOMPARE(ids(model).join(QString()), u"ab"_s);
        QCOMPARE(cell(model, 0, 0), u"new"_s);
        model.setFilter(u"old"_s);
        QCOMPARE(model.rowCount(), 0);
    }

    void manyRowsAreForAWorker()
    {
        Things model(thingColumns(), keyOf, m_clock);
        QSignalSpy counts(&model, &models::TableModel::countsChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QList<Thing> rows = many(100'000);
        model.setRows(rows);
        QVERIFY(model.isBusy());
        QCOMPARE(counts.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(counts.size(), 2);
        QCOMPARE(model.rowCount(), 100'000);

        // The latest wins, and what it is asked about is what came before.
        model.setFilter(u"thing 5"_s);
        model.setFilter(u"thing 77777"_s);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 2); // by its name, and by its id
        model.setFilter({});
        model.sort(0, Qt::DescendingOrder);
        rows.removeAt(50);
        rows[77].name = u"zz"_s;
        model.setRows(rows);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(reset.size(), 2);
        QCOMPARE(model.rowCount(), 99'999);
        QCOMPARE(cell(model, 0, 0), u"zz"_s);
        QCOMPARE(model.total(), 99'999);
        rows[78].name = u"zzz"_s;
        rows.removeAt(3);
        model.setRows(rows);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(reset.size(), 2);
        QCOMPARE(cell(model, 0, 0), u"zzz"_s);
        QCOMPARE(model.rowCount(), 99'998);
    }

    void unknownIsADashAndNeverZeroOrNo()
    {
        models::RecordTableModel<models::Sourced<records::Check>> model(models::sourced(models::checkColumns()),
                                                                        models::keyOf<records::Check>, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows({models::Sourced<records::Check>{}});
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(cell(model, 0, column), u"—"_s);
            QVERIFY(!model.index(0, column).data(model.ValueRole).isValid());
        }
    }

    void namesOfATenantStayText()
    {
        Things model(thingColumns(), keyOf, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setRows({{u"1"_s, u"<img src=x>=1+1"_s, 1}});
        QCOMPARE(cell(model, 0, 0), u"<img src=x>=1+1"_s);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void timesAreToldAsAges_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("now") << qint64(59) << u"just now"_s;
        QTest::newRow("ahead") << qint64(-59) << u"just now"_s;
        QTest::newRow("minutes") << qint64(3599) << u"59 min ago"_s;
        QTest::newRow("an hour") << qint64(3600) << u"1 h ago"_s;
        QTest::newRow("hours") << qint64(47 * 3600) << u"47 h ago"_s;
        QTest::newRow("days") << qint64(3 * 86400) << u"3 d ago"_s;
        QTest::newRow("months") << qint64(100 * 86400) << u"3 mo ago"_s;
        QTest::newRow("years") << qint64(800 * 86400) << u"2 y ago"_s;
        QTest::newRow("will be") << qint64(-2 * 3600) << u"in 2 h"_s;
    }
    void timesAreToldAsAges()
    {
        QFETCH(qint64, seconds);
        const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        const QVariant value = models::shown(now.addSecs(-seconds));
        QTEST(models::display(value, now), "expected");
        QVERIFY(models::exactTime(value).contains(u"2026"_s) || qAbs(seconds) > 86400 * 50);
    }

    void wordsWeDoNotKnowAreShownAsTheyCame()
    {
        using Row = models::Sourced<records::Check>;
        models::RecordTableModel<Row> model(models::sourced(models::checkColumns()), models::keyOf<records::Check>,
                                            m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const auto check = [](const QString &id, const QString &severity) {
            Row row;
            row.record = records::Check::from(
                QJsonObject{{u"id"_s, id}, {u"attributes"_s, QJsonObject{{u"severity"_s, severity}}}});
            return row;
        };
        model.setRows({check(u"1"_s, u"apocalyptic"_s), check(u"2"_s, u"critical"_s), check(u"3"_s, u"low"_s)});
        QCOMPARE(cell(model, 0, 0), u"apocalyptic"_s);
        QCOMPARE(cell(model, 1, 0), u"Critical"_s);
        QCOMPARE(model.index(1, 0).data(model.ToneRole).toInt(), int(models::Tone::Bad));
        // By how bad it is, not by its letters.
        model.sort(0, Qt::DescendingOrder);
        QCOMPARE(ids(model).join(QString()), u"231"_s);
    }

    void taskStatesAreWordsOrTheirNumber()
    {
        using Row = models::Sourced<records::ScanTask>;
        models::RecordTableModel<Row> model(models::sourced(models::scanTaskColumns()),
                                            models::keyOf<records::ScanTask>, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QList<Row> rows;
        for (const int status : {1, 2, 3, 42}) {
            rows.append(Row{});
            rows.last().record =
                records::ScanTask::from(QJsonObject{{u"id"_s, QString::number(status)}, {u"status"_s, status}});
        }
        model.setRows(rows);
        QCOMPARE(cell(model, 0, 1), u"Pending"_s);
        QCOMPARE(cell(model, 1, 1), u"In progress"_s);
        QCOMPARE(cell(model, 2, 1), u"Finished"_s);
        QCOMPARE(cell(model, 3, 1), u"42"_s);
    }

    void aSourcedColumnIsTheSame()
    {
        const auto text = [](const char *word) {
            return [word = QString::fromLatin1(word)](const Thing &) { return word; };
        };
        const models::Column<Thing> column{.id = u"id"_s,
                                           .title = u"title"_s,
                                           .value = [](const Thing &thing) { return QVariant(thing.name); },
                                           .numeric = true,
                                           .width = 7,
                                           .shown = false,
                                           .order = [](const Thing &) { return QVariant(3); },
                                           .text = text("text"),
                                           .tone = [](const Thing &) { return models::Tone::Good; },
                                           .color = text("color"),
                                           .toolTip = text("tool tip")};
        const auto same = models::sourced(QList{column}).first();
        const models::Sourced<Thing> row{{}, {}, {}, {}, {u"1"_s, u"name"_s, {}}};
        QCOMPARE(same.id, column.id);
        QCOMPARE(same.title, column.title);
        QCOMPARE(same.value(row).toString(), u"name"_s);
        QVERIFY(same.numeric && !same.shown);
        QCOMPARE(same.width, 7);
        QCOMPARE(same.order(row).toInt(), 3);
        QCOMPARE(same.text(row), u"text"_s);
        QCOMPARE(same.tone(row), models::Tone::Good);
        QCOMPARE(same.color(row), u"color"_s);
        QCOMPARE(same.toolTip(row), u"tool tip"_s);
    }

    void everyKindHasItsColumns()
    {
        expectColumnsInOrder(models::companyColumns());
        expectColumnsInOrder(models::policyColumns());
        expectColumnsInOrder(models::scanTaskColumns());
        expectColumnsInOrder(models::scanAccountColumns());
        expectColumnsInOrder(models::scanGroupColumns());
        expectColumnsInOrder(models::checkColumns());
        expectColumnsInOrder(models::sourced(models::policyColumns()));
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
