// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Tester = QAbstractItemModelTester;

namespace {

QString cell(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

template <typename Row>
void expectColumnsInOrder(const QList<models::Column<Row>> &columns)
{
    QSet<QString> ids;
    for (const auto &column : columns) {
        QVERIFY(!column.title.isEmpty());
        QVERIFY2(!ids.contains(column.id), qPrintable(column.id));
        ids.insert(column.id);
        // A record of which nothing is known is blank in every column, or a plain number.
        const QVariant blank = column.value(Row{});
        QVERIFY2(!blank.isValid() || column.numeric, qPrintable(column.id));
    }
}

} // namespace

class TestRecordTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsArrivePageByPage()
    {
        models::RecordTableModel<records::PolicyItem> model(models::policyColumns());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

        records::PolicyItem first;
        first.name = u"Default"_s;
        records::PolicyItem second;
        second.name = u"Servers"_s;
        model.append({first});
        model.append({second, first});
        model.append({});
        QCOMPARE(inserted.size(), 2);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(cell(model, 1, 0), u"Servers"_s);

        model.clear();
        model.clear();
        QCOMPARE(reset.size(), 1);
        QCOMPARE(model.rowCount(), 0);
    }

    void unknownIsADashAndNeverZeroOrNo()
    {
        models::RecordTableModel<models::EndpointRow> model(models::endpointColumns());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.append({models::EndpointRow{}});
        for (int column = 0; column < model.columnCount(); ++column) {
            QCOMPARE(cell(model, 0, column), u"—"_s);
            QVERIFY(!model.index(0, column).data(model.ValueRole).isValid());
        }
    }

    void namesOfATenantStayText()
    {
        models::RecordTableModel<models::EndpointRow> model(models::endpointColumns());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        models::EndpointRow row;
        row.endpoint.name = u"<img src=x>=1+1"_s;
        model.append({row});
        QCOMPARE(cell(model, 0, 0), row.endpoint.name);
        QVERIFY(!model.index(0, 0).data(Qt::ToolTipRole).isValid());
    }

    void wordsWeDoNotKnowAreShownAsTheyCame()
    {
        models::RecordTableModel<records::Check> model(models::checkColumns());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const auto check = [](const QString &severity) {
            return records::Check::from(
                QJsonObject{{u"id"_s, u"1"_s}, {u"attributes"_s, QJsonObject{{u"severity"_s, severity}}}});
        };
        model.append({check(u"critical"_s), check(u"apocalyptic"_s)});
        QCOMPARE(cell(model, 0, 0), u"Critical"_s);
        QCOMPARE(cell(model, 1, 0), u"apocalyptic"_s);
    }

    void taskStatesAreWordsOrTheirNumber()
    {
        models::RecordTableModel<records::ScanTask> model(models::scanTaskColumns());
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const auto task = [](int status) { return records::ScanTask::from(QJsonObject{{u"status"_s, status}}); };
        model.append({task(1), task(2), task(3), task(42)});
        QCOMPARE(cell(model, 0, 1), u"Pending"_s);
        QCOMPARE(cell(model, 1, 1), u"In progress"_s);
        QCOMPARE(cell(model, 2, 1), u"Finished"_s);
        QCOMPARE(cell(model, 3, 1), u"42"_s);
    }

    void everyKindHasItsColumns()
    {
        expectColumnsInOrder(models::companyColumns());
        expectColumnsInOrder(models::endpointColumns());
        expectColumnsInOrder(models::policyColumns());
        expectColumnsInOrder(models::scanTaskColumns());
        expectColumnsInOrder(models::scanAccountColumns());
        expectColumnsInOrder(models::scanGroupColumns());
        expectColumnsInOrder(models::checkColumns());
    }
};

QTEST_GUILESS_MAIN(TestRecordTableModel)
#include "tst_recordtablemodel.moc"
