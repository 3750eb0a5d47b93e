// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditrow.h"
#include "models/callrow.h"
#include "support/fakeclock.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using models::AuditRow;
using models::CallRow;
using models::Tone;
using Tester = QAbstractItemModelTester;
using State = store::JournalOutcome::State;

namespace {

QString cell(const models::TableModel &model, int row, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columns().at(column).id == id)
            return model.index(row, column).data().toString();
    }
    return u"no such column"_s;
}

Tone tone(const models::TableModel &model, int row, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.columns().at(column).id == id)
            return Tone(model.index(row, column).data(models::TableModel::ToneRole).toInt());
    }
    return Tone::Neutral;
}

AuditRow change(qint64 id, const QJsonObject &params, std::optional<State> state = {}, const QString &error = {})
{
    AuditRow row{u"c"_s, u"Northwind"_s, u"Create a scan task"_s, {}};
    row.journal.id = id;
    row.journal.entry.params = params;
    row.journal.entry.at = QDateTime(QDate(2025, 12, 31), QTime(23, 0), Qt::UTC);
    if (state)
        row.journal.outcome = store::JournalOutcome{.state = *state, .at = {}, .error = error};
    return row;
}

} // namespace

/// What we did ourselves: calls and changes.
class TestOwnRows : public QObject {
    Q_OBJECT

    support::FakeClock m_clock;

private Q_SLOTS:
    void callsTellHowTheyWent()
    {
        models::CallTableModel model(
            models::callColumns([](const base::ApiError &error) { return u"because of "_s + error.message; }),
            models::callKey, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        CallRow good{1, u"Northwind"_s, {}};
        good.record.connection = u"c"_s;
        good.record.method = u"network.getEndpointsList"_s;
        good.record.at = QDateTime(QDate(2026, 1, 1), QTime(1, 2, 3), Qt::UTC);
        good.record.priority = u"sweep"_s;
        good.record.waited = std::chrono::milliseconds(1240);
        good.record.took = std::chrono::microseconds(35'400);
        good.record.httpStatus = 200;
        good.record.bytesReceived = 2048;
        CallRow bad{2, u"Northwind"_s, {}};
        bad.record.connection = u"c"_s;
        bad.record.error.emplace();
        bad.record.error->message = u"rain"_s;
        CallRow dropped = bad;
        dropped.number = 3;
        dropped.record.cancelled = true;
        model.setRows({good, bad, dropped});
        QCOMPARE(cell(model, 0, u"time"_s), good.record.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s));
        QCOMPARE(cell(model, 0, u"priority"_s), u"Sweep"_s);
        QCOMPARE(cell(model, 0, u"waited"_s), u"1.2 s"_s);
        QCOMPARE(cell(model, 0, u"took"_s), u"35 ms"_s);
        QCOMPARE(cell(model, 0, u"status"_s), u"200"_s);
        QCOMPARE(cell(model, 0, u"size"_s), u"2.0 KiB"_s);
        QCOMPARE(cell(model, 0, u"error"_s), u"Answered"_s);
        QCOMPARE(cell(model, 1, u"time"_s), u"—"_s);
        QCOMPARE(cell(model, 1, u"status"_s), u"—"_s);
        QCOMPARE(cell(model, 1, u"error"_s), u"because of rain"_s);
        QCOMPARE(tone(model, 1, u"error"_s), Tone::Bad);
        QCOMPARE(cell(model, 2, u"error"_s), u"Cancelled"_s);
        QCOMPARE(tone(model, 2, u"error"_s), Tone::Neutral);
        model.setFilter(u"rain"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.keyAt(0).id, u"2"_s);
    }

    void outcomesAreWordsAndTones_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("tone");
        QTest::newRow("under way") << -1 << u"Under way"_s << int(Tone::Neutral);
        QTest::newRow("done") << int(State::Done) << u"Done"_s << int(Tone::Good);
        QTest::newRow("not sent") << int(State::NotSent) << u"Not sent"_s << int(Tone::Neutral);
        QTest::newRow("refused") << int(State::Refused) << u"Refused"_s << int(Tone::Bad);
        QTest::newRow("unknown") << int(State::Unknown) << u"Unknown"_s << int(Tone::Warning);
    }
    void outcomesAreWordsAndTones()
    {
        QFETCH(int, state);
        models::AuditTableModel model(models::auditColumns(), models::auditKey, m_clock);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        const AuditRow row = change(7, {}, state < 0 ? std::nullopt : std::optional(State(state)), u"why"_s);
        model.setRows({row});
        QTEST(cell(model, 0, u"outcome"_s), "word");
        QTEST(int(tone(model, 0, u"outcome"_s)), "tone");
        QCOMPARE(cell(model, 0, u"error"_s), state < 0 ? u"—"_s : u"why"_s);
        QCOMPARE(cell(model, 0, u"time"_s), u"2 h ago"_s); // the clock begins an hour after midnight
        QCOMPARE(cell(model, 0, u"change"_s), u"Create a scan task"_s);
        QCOMPARE(row.isUnknown(), state == int(State::Unknown));
        QCOMPARE(model.keyAt(0), (models::RowKey{u"c"_s, u"7"_s}));
    }

    void changesTellWhatTheyAreAbout()
    {
        QCOMPARE(change(1, {{u"name"_s, u"Nightly"_s}, {u"targetIds"_s, QJsonArray{u"a"_s}}}).target(), u"Nightly"_s);
        QCOMPARE(change(1, {{u"targetIds"_s, QJsonArray{u"a"_s}}}).target(), u"a"_s);
        QCOMPARE(change(1, {{u"targetIds"_s, QJsonArray{u"a"_s, u"b"_s}}}).target(), u"2 targets"_s);
        QCOMPARE(change(1, {{u"endpointId"_s, u"e"_s}}).target(), u"e"_s);
        QCOMPARE(change(1, {{u"type"_s, 1}}).target(), QString());
    }
};

QTEST_GUILESS_MAIN(TestOwnRows)
#include "tst_ownrows.moc"
