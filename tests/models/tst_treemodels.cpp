// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/companytreemodel.h"
#include "models/jsontreemodel.h"
#include "store/inventory.h"
#include "support/await.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using models::CompanyTreeModel;
using models::JsonTreeModel;
using Row = models::Sourced<models::CompanyRow>;
using Tester = QAbstractItemModelTester;

namespace {

const QDateTime noon(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);

Row company(const QString &id, const QString &parent = {}, const QString &connection = u"n"_s)
{
    Row row;
    row.connection = connection;
    row.connectionName = connection.toUpper();
    row.record.id = id;
    row.record.name = id;
    row.record.parent = parent;
    return row;
}

/// `a(b c(d))`
QString drawn(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QStringList all;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString below = drawn(model, index);
        all.append(index.data().toString() + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return all.join(u' ');
}

} // namespace

class TestTreeModels : public QObject {
    Q_OBJECT

    support::FakeClock m_clock;
    models::CompanyTableModel m_table{models::sourced(models::companyColumns()), models::keyOf<models::CompanyRow>,
                                      m_clock};

private Q_SLOTS:
    void init() { m_table.setRows({}); }

    void companiesStandBelowTheirParents()
    {
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        m_table.setRows({company(u"d"_s, u"c"_s), company(u"a"_s), company(u"c"_s, u"a"_s), company(u"b"_s, u"a"_s),
                         company(u"z"_s, u"nobody"_s)});
        QCOMPARE(drawn(tree), u"a(b c(d)) z"_s);
        QCOMPARE(tree.total(), 5);
        // Whatever the table's own filter and sort.
        m_table.setFilter(u"nothing"_s);
        QCOMPARE(drawn(tree), u"a(b c(d)) z"_s);
        m_table.setFilter({});
    }

    void severalConnectionsStandAtTheTop()
    {
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        m_table.setRows({company(u"a"_s, {}, u"s"_s), company(u"b"_s, u"a"_s, u"s"_s), company(u"a"_s, {}, u"n"_s)});
        QCOMPARE(drawn(tree), u"N(a) S(a(b))"_s);
        QVERIFY(!tree.keyAt(tree.index(0, 0)).isValid());
        const QModelIndex found = tree.indexOf({u"s"_s, u"b"_s});
        QCOMPARE(found.data().toString(), u"b"_s);
        QCOMPARE(tree.keyAt(found), (models::RowKey{u"s"_s, u"b"_s}));
        QVERIFY(!tree.indexOf({u"n"_s, u"b"_s}).isValid());
        QCOMPARE(tree.total(), 3);
    }

    void parentsInACircleAreShown()
    {
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        m_table.setRows({company(u"a"_s, u"b"_s), company(u"b"_s, u"a"_s), company(u"c"_s)});
        QCOMPARE(drawn(tree), u"a(b) c"_s);
    }

    void newDataIsADiff()
    {
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        m_table.setRows({company(u"a"_s), company(u"b"_s, u"a"_s), company(u"c"_s, u"a"_s), company(u"d"_s, u"c"_s)});
        QSignalSpy reset(&tree, &QAbstractItemModel::modelReset);
        const QPersistentModelIndex held(tree.indexOf({u"n"_s, u"d"_s}));
        const QPersistentModelIndex gone(tree.indexOf({u"n"_s, u"b"_s}));
        Row renamed = company(u"c"_s, u"a"_s);
        renamed.record.name = u"x"_s;
        m_table.setRows({company(u"a"_s), renamed, company(u"d"_s, u"c"_s), company(u"e"_s, u"a"_s)});
        QCOMPARE(drawn(tree), u"a(e x(d))"_s);
        QCOMPARE(reset.size(), 0);
        QVERIFY(held.isValid());
        QCOMPARE(held.data().toString(), u"d"_s);
        QCOMPARE(held.parent().data().toString(), u"x"_s);
        QVERIFY(!gone.isValid());
        tree.sort(0, Qt::DescendingOrder);
        QCOMPARE(drawn(tree), u"a(x(d) e)"_s);
        QCOMPARE(held.parent().row(), 0);
    }

    void theFilterKeepsWhatStandsAboveAHit()
    {
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        m_table.setRows({company(u"top"_s), company(u"north"_s, u"top"_s), company(u"süd"_s, u"top"_s),
                         company(u"shop"_s, u"north"_s), company(u"bank"_s, u"north"_s)});
        const QPersistentModelIndex held(tree.indexOf({u"n"_s, u"shop"_s}));
        tree.setFilter(u"SHOP"_s);
        QCOMPARE(drawn(tree), u"top(north(shop))"_s);
        QCOMPARE(tree.shownCount(), 3);
        QVERIFY(held.isValid());
        tree.setFilter(u"north bank"_s); // one word above, one below
        QCOMPARE(drawn(tree), u"top(north(bank))"_s);
        tree.setFilter(u"north"_s);
        QCOMPARE(drawn(tree), u"top(north(bank shop))"_s);
        tree.setFilter(u"nothing"_s);
        QCOMPARE(drawn(tree), u""_s);
        QCOMPARE(tree.total(), 5);
        tree.setFilter({});
        QCOMPARE(tree.shownCount(), 5);
    }

    void randomTreesEndWhereTheyShould()
    {
        QRandomGenerator random(5);
        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        for (int round = 0; round < 60; ++round) {
            QList<Row> rows;
            for (int i = 0; i < 150; ++i) {
                if (random.bounded(3) == 0)
                    continue;
                const QString parent = random.bounded(2) ? QString() : QString::number(random.bounded(i + 1));
                rows.append(company(QString::number(i), parent == QString::number(i) ? QString() : parent));
            }
            m_table.setRows(rows);
            const CompanyTreeModel fresh(m_table);
            QCOMPARE(drawn(tree), drawn(fresh));
            QCOMPARE(tree.total(), rows.size());
        }
    }

    void companiesAreReadFromWhateverAnswerTheyCame()
    {
        QTemporaryDir folder;
        store::Cache cache(folder.filePath(u"cache.db"_s));
        (void)valueOf(cache.bind({u"root"_s, u"https://x"_s, {}}));
        const auto put = [&cache](QLatin1StringView kind, const QString &parent, const QJsonObject &json) {
            (void)valueOf(cache.put({kind, parent}, {{json.value("id"_L1).toString(), json}}, noon));
        };
        put(store::kinds::company, {}, {{u"id"_s, u"root"_s}, {u"name"_s, u"Root"_s}, {u"type"_s, 0}});
        put(store::kinds::company, u"root"_s,
            {{u"id"_s, u"f"_s}, {u"name"_s, u"Folder"_s}, {u"type"_s, 3}, {u"parentId"_s, u"root"_s}});
        put(store::kinds::company, u"f"_s,
            {{u"id"_s, u"c"_s}, {u"name"_s, u"Inside"_s}, {u"type"_s, 1}, {u"parentId"_s, u"f"_s}});
        put(store::kinds::company, u"root"_s, {{u"id"_s, u"n"_s}, {u"name"_s, u"Node"_s}});
        put(store::kinds::companyDetails, {}, {{u"id"_s, u"n"_s}, {u"name"_s, u"Node"_s}, {u"type"_s, 1}});
        store::Inventory inventory;
        store::InventoryRow endpoint;
        endpoint.id = u"e"_s;
        endpoint.company = u"c"_s;
        inventory.change(u"1"_s, {endpoint});
        QTRY_COMPARE(inventory.snapshot()->size(), 1u);

        CompanyTreeModel tree(m_table);
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        models::RecordFeedOf<models::CompanyRow> feed(m_table, m_clock, models::companyReader(inventory));
        feed.setSources({{u"1"_s, u"One"_s, &cache}});
        QTRY_COMPARE(drawn(tree), u"Root(Folder(Inside) Node)"_s);
        const auto cells = [&](const QString &id) {
            const int row = m_table.rowOf({u"1"_s, id});
            QStringList all;
            for (int column = 1; column < 4; ++column)
                all.append(m_table.index(row, column).data().toString());
            return all.join(u'|');
        };
        QCOMPARE(cells(u"root"_s), u"Partner|—|—"_s);
        QCOMPARE(cells(u"f"_s), u"Folder|Root|—"_s);
        QCOMPARE(cells(u"c"_s), u"—|Folder|1"_s);
        QCOMPARE(cells(u"n"_s), u"Customer|Root|—"_s);
        const QModelIndex inside = tree.indexOf({u"1"_s, u"c"_s});
        QCOMPARE(inside.siblingAtColumn(2).data().toString(), u"1"_s);
    }

    void documentsAreReadable()
    {
        JsonTreeModel tree;
        const Tester tester(&tree, Tester::FailureReportingMode::QtTest);
        const QJsonObject scan{{u"enabled"_s, true}, {u"port"_s, 8080}, {u"empty"_s, QJsonValue::Null}};
        tree.setDocument(schema::Document(QJsonObject{{u"onAccessScan"_s, scan},
                                                      {u"excluded_paths"_s, QJsonArray{u"C:\\<b>x</b>"_s, u"D:\\"_s}},
                                                      {u"none"_s, QJsonArray()}}));
        QCOMPARE(drawn(tree), u"Excluded paths(1 2) None On access scan(Empty Enabled Port)"_s);
        const auto value = [&tree](int top, int below) {
            const QModelIndex parent = tree.index(top, 0);
            return (below < 0 ? parent : tree.index(below, 0, parent)).siblingAtColumn(1).data().toString();
        };
        QCOMPARE(value(0, -1), u"2 entries"_s);
        QCOMPARE(value(0, 0), u"C:\\<b>x</b>"_s);
        QCOMPARE(value(1, -1), u"None"_s);
        QCOMPARE(value(2, -1), u""_s);
        QCOMPARE(value(2, 0), u"—"_s);
        QCOMPARE(value(2, 1), u"Yes"_s);
        QCOMPARE(value(2, 2), u"8080"_s);
        tree.setFilter(u"access 8080"_s);
        QCOMPARE(drawn(tree), u"On access scan(Port)"_s);

        // A newer document: what is expanded stays so.
        tree.setFilter({});
        const QPersistentModelIndex held(tree.index(2, 0, tree.index(2, 0)));
        QSignalSpy changed(&tree, &QAbstractItemModel::dataChanged);
        tree.setDocument(schema::Document(QJsonObject{{u"onAccessScan"_s, QJsonObject{{u"port"_s, 9090}}}}));
        QVERIFY(held.isValid());
        QCOMPARE(held.sibling(held.row(), 1).data().toString(), u"9090"_s);
        QCOMPARE(changed.size(), 1);
        tree.setDocument({});
        QCOMPARE(tree.rowCount(), 0);
    }

    void keysAreWords_data()
    {
        QTest::addColumn<QString>("expected");
        QTest::newRow("onAccessScanning") << u"On access scanning"_s;
        QTest::newRow("on_access-scanning") << u"On access scanning"_s;
        QTest::newRow("scanHTTPTraffic") << u"Scan HTTP traffic"_s;
        QTest::newRow("proxyURL") << u"Proxy URL"_s;
        QTest::newRow("ipV4Only") << u"Ip V4 only"_s;
        QTest::newRow("Already said") << u"Already said"_s;
        QTest::newRow("___") << u"___"_s;
    }
    void keysAreWords() { QTEST(models::readable(QString::fromLatin1(QTest::currentDataTag())), "expected"); }
};

QTEST_GUILESS_MAIN(TestTreeModels)
#include "tst_treemodels.moc"
