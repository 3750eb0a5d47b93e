// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpointtablemodel.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using models::EndpointTableModel;
using store::InventoryRow;
using Tester = QAbstractItemModelTester;

namespace {

const EndpointTableModel::Connection north{u"n"_s, u"Northwind"_s};
const EndpointTableModel::Connection south{u"s"_s, u"Southridge"_s};

InventoryRow endpoint(int number, const QString &name, const QString &company = u"c"_s)
{
    InventoryRow row;
    row.id = u"%1"_s.arg(number, 24, 16, QLatin1Char('0'));
    row.name = name;
    row.company = company;
    row.companyName = company.toUpper();
    return row;
}

QList<InventoryRow> endpoints(int count)
{
    QList<InventoryRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(endpoint(i, u"host-%1"_s.arg((i * 7919) % count, 6, 10, QLatin1Char('0'))));
    return rows;
}

QString names(const EndpointTableModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data().toString());
    return all.join(u' ');
}

int columnOf(const EndpointTableModel &model, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columns().at(column).id == id)
            return column;
    }
    return -1;
}

/// Tells how often a view would have asked.
class CountingView final : public QObject {
public:
    explicit CountingView(QAbstractItemModel &model)
        : resets(&model, &QAbstractItemModel::modelReset),
          inserts(&model, &QAbstractItemModel::rowsInserted),
          removes(&model, &QAbstractItemModel::rowsRemoved),
          changes(&model, &QAbstractItemModel::dataChanged)
    {}
    QSignalSpy resets;
    QSignalSpy inserts;
    QSignalSpy removes;
    QSignalSpy changes;
};

} // namespace

class TestEndpointTableModel : public QObject {
    Q_OBJECT

    support::FakeClock m_clock;

    /// Lets a refresh that waits for its rest begin.
    void rest() { m_clock.advance(std::chrono::seconds(2)); }

private Q_SLOTS:
    void asleepItTakesNothingOver()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        EndpointTableModel awake(inventory, m_clock);
        inventory.change(u"n"_s, {endpoint(1, u"a"_s, u"acme"_s)});
        for (auto *one : {&model, &awake}) {
            one->setConnections({north});
            QTRY_COMPARE(names(*one), u"a"_s);
        }
        rest();
        model.setAwake(false);
        inventory.change(u"n"_s, {endpoint(2, u"b"_s, u"acme"_s)});
        QTRY_COMPARE(names(awake), u"a b"_s);
        rest();
        QCOMPARE(names(model), u"a"_s);
        model.setAwake(true);
        QTRY_COMPARE(names(model), u"a b"_s);
    }

    void showsWhatIsInScope()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        inventory.change(u"n"_s, {endpoint(1, u"a"_s, u"acme"_s), endpoint(2, u"b"_s, u"birch"_s)});
        inventory.change(u"s"_s, {endpoint(1, u"c"_s, u"acme"_s)});
        QTRY_COMPARE(inventory.snapshot()->size(), 3u);
        QCOMPARE(model.rowCount(), 0);

        model.setConnections({north});
        QVERIFY(model.isBusy());
        QTRY_COMPARE(names(model), u"a b"_s);
        QVERIFY(!model.isBusy());
        QCOMPARE(model.total(), 2);
        QVERIFY(!model.columns().last().shown);

        QSignalSpy columns(&model, &models::TableModel::columnsChanged);
        model.setConnections({south, north});
        QTRY_COMPARE(names(model), u"a b c"_s);
        QCOMPARE(columns.size(), 1);
        QVERIFY(model.columns().last().shown);
        model.sort(columnOf(model, u"connection"_s));
        QTRY_COMPARE(names(model), u"c a b"_s);
        QCOMPARE(model.index(0, columnOf(model, u"connection"_s)).data().toString(), south.name);
        QCOMPARE(model.keyAt(0), (models::RowKey{u"s"_s, endpoint(1, {}).id}));
        QCOMPARE(model.rowOf(model.keyAt(2)), 2);

        model.setCompanies(QStringList{u"acme"_s});
        QTRY_COMPARE(names(model), u"c a"_s);
        model.setFilter(u"ACME c"_s);
        QTRY_COMPARE(names(model), u"c a"_s); // the company's name has a c
        model.setFilter(u"nothing"_s);
        QTRY_COMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 2);
        QCOMPARE(model.rowOf({u"n"_s, endpoint(1, {}).id}), -1);
        QCOMPARE(model.find({u"n"_s, endpoint(1, {}).id})->name, u"a"_s);
    }

    void theFirstRowsDoNotWait()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setConnections({north});
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 0);
        inventory.change(u"n"_s, {endpoint(1, u"a"_s)});
        QTRY_COMPARE(model.rowCount(), 1); // and the clock stands still
        inventory.change(u"n"_s, {endpoint(2, u"b"_s)});
        QTRY_COMPARE(inventory.snapshot()->size(), 2u);
        QCOMPARE(model.rowCount(), 1);
        rest();
        QTRY_COMPARE(model.rowCount(), 2);
    }

    void newDataIsADiff()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.setConnections({north});
        model.sort(0);
        inventory.change(u"n"_s, {endpoint(1, u"a"_s), endpoint(2, u"c"_s), endpoint(3, u"d"_s)});
        QTRY_VERIFY(!model.isBusy());
        rest();
        QTRY_COMPARE(names(model), u"a c d"_s);
        QItemSelectionModel selection(&model);
        selection.select(model.index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex held(model.index(2, 0));

        const CountingView view(model);
        InventoryRow changed = endpoint(2, u"c"_s);
        changed.infected = true;
        inventory.change(u"n"_s, {endpoint(4, u"b"_s), changed}, {endpoint(1, {}).id});
        QTRY_COMPARE(inventory.snapshot()->size(), 3u);
        rest();
        QTRY_COMPARE(names(model), u"b c d"_s);
        QCOMPARE(view.resets.size(), 0);
        QCOMPARE(view.inserts.size(), 1);
        QCOMPARE(view.removes.size(), 1);
        QCOMPARE(view.changes.size(), 1);
        QCOMPARE(view.changes.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(model.keyAt(selection.selectedRows().first().row()).id, endpoint(2, {}).id);
        QCOMPARE(held.row(), 2);
        const QModelIndex infected = model.index(1, columnOf(model, u"infected"_s));
        QCOMPARE(infected.data().toString(), u"Yes"_s);
        QCOMPARE(infected.data(model.ToneRole).toInt(), int(models::Tone::Bad));

        // A row that is renamed goes to its place.
        inventory.change(u"n"_s, {endpoint(4, u"x"_s)});
        rest();
        QTRY_COMPARE(names(model), u"c d x"_s);
        QCOMPARE(view.resets.size(), 0);
        QCOMPARE(held.row(), 1);
        inventory.remove(u"n"_s);
        rest();
        QTRY_COMPARE(model.rowCount(), 0);
        QVERIFY(!held.isValid());
    }

    void unknownIsADashAndAssignedIsNotApplied()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        InventoryRow row;
        row.id = u"1"_s;
        InventoryRow waiting;
        waiting.id = u"2"_s;
        waiting.policy = u"Strict"_s;
        waiting.policyApplied = false;
        waiting.lastSeen.never = true;
        waiting.lastScan.utc = m_clock.utc().addDays(-3);
        inventory.change(u"n"_s, {row, waiting});
        QTRY_COMPARE(inventory.snapshot()->size(), 2u);
        model.setConnections({north});
        QTRY_COMPARE(model.rowCount(), 2);
        for (int column = 0; column < model.columnCount() - 1; ++column) {
            QCOMPARE(model.index(0, column).data().toString(), u"—"_s);
            QVERIFY(!model.index(0, column).data(model.ValueRole).isValid());
            QVERIFY(!model.index(0, column).data(Qt::ToolTipRole).isValid());
            QCOMPARE(model.index(0, column).data(model.ToneRole).toInt(), int(models::Tone::Neutral));
        }
        const QModelIndex policy = model.index(1, columnOf(model, u"policy"_s));
        QCOMPARE(policy.data().toString(), u"Strict (not applied yet)"_s);
        QCOMPARE(policy.data(model.ValueRole).toString(), u"Strict"_s);
        QCOMPARE(policy.data(model.ToneRole).toInt(), int(models::Tone::Warning));
        QCOMPARE(model.index(1, columnOf(model, u"lastSeen"_s)).data().toString(), u"Never"_s);
        const QModelIndex scan = model.index(1, columnOf(model, u"lastScan"_s));
        QCOMPARE(scan.data().toString(), u"3 d ago"_s);
        QVERIFY(scan.data(Qt::ToolTipRole).toString().contains(u"2025"_s));
    }

    void aHundredThousandRows()
    {
        store::Inventory inventory;
        EndpointTableModel model(inventory, m_clock);
        model.setConnections({north});
        QTRY_VERIFY(!model.isBusy());
        const QList<InventoryRow> rows = endpoints(100'000);
        inventory.change(u"n"_s, rows);
        QTRY_COMPARE(inventory.snapshot()->size(), 100'000u);
        rest();
        QTRY_COMPARE(model.rowCount(), 100'000);

        model.sort(0);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.index(0, 0).data().toString(), u"host-000000"_s);
        model.setFilter(u"host"_s);
        model.setFilter(u"host-00"_s);
        QTRY_VERIFY(!model.isBusy());
        QCOMPARE(model.rowCount(), 10'000);
        QCOMPARE(model.total(), 100'000);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 100'000);

        // A page of a sweep: nothing is reset, and what changed is told in few words.
        const CountingView view(model);
        const models::RowKey key = model.keyAt(50'000);
        const QPersistentModelIndex held(model.index(50'000, 0));
        QList<InventoryRow> page;
        for (int i = 0; i < 1000; ++i) {
            InventoryRow row = rows.at(i * 97);
            row.policy = u"Other"_s;
            page.append(row);
        }
        inventory.change(u"n"_s, page, {rows.at(1).id});
        rest();
        QTRY_COMPARE(model.rowCount(), 99'999);
        QCOMPARE(view.resets.size(), 0);
        QCOMPARE(view.removes.size(), 1);
        QVERIFY(view.changes.size() <= 32);
        QCOMPARE(model.keyAt(held.row()), key);

        // So many that the inventory is made anew: still a diff.
        page.clear();
        for (int i = 0; i < 20'000; ++i)
            page.append(endpoint(200'000 + i, u"new-%1"_s.arg(i)));
        inventory.change(u"n"_s, page);
        rest();
        QTRY_COMPARE(model.rowCount(), 119'999);
        QCOMPARE(view.resets.size(), 0);
        QCOMPARE(view.inserts.size(), 1);
        QCOMPARE(model.keyAt(held.row()), key);
    }
};

QTEST_GUILESS_MAIN(TestEndpointTableModel)
#include "tst_endpointtablemodel.moc"
