// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tablestate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using session::Standing;
using ui::ListFacts;
using ui::Page;
using ui::TableFacts;
using Listing = syncing::ListingStatus::State;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

ListFacts list(Listing state, Standing::State standing = Standing::State::Online, int hoursOld = 0)
{
    ListFacts facts{.name = u"North"_s, .isOffered = true};
    facts.status.state = state;
    facts.standing.state = standing;
    if (hoursOld >= 0)
        facts.status.completeAt = now.addSecs(-3600 * hoursOld);
    if (state == Listing::Failed || standing == Standing::State::Offline) {
        base::ApiError error;
        error.kind = base::ApiError::Kind::Offline;
        error.outcome = base::ApiError::Outcome::NotSent;
        error.message = u"refused"_s;
        facts.status.error = state == Listing::Failed ? std::optional(error) : std::nullopt;
        facts.standing.error = error;
    }
    return facts;
}

ListFacts never(Listing state, Standing::State standing = Standing::State::Online)
{
    return list(state, standing, -1);
}

} // namespace

/// The one place that decides what a page says.
class tst_TableState : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void states_data();
    void states();
    void workedOut();
    void ages();
    void troublesNameTheirConnection();
    void settled();
    void ourOwnTrouble();
};

void tst_TableState::states_data()
{
    using State = Page::State;
    using Lists = QList<ListFacts>;
    QTest::addColumn<Lists>("lists");
    QTest::addColumn<bool>("loaded");
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("shown");
    QTest::addColumn<State>("state");
    const ListFacts other{.name = u"Cloud"_s};

    QTest::newRow("the cache is being read") << Lists{list(Listing::Complete)} << false << 0 << 0 << State::Loading;
    QTest::newRow("first answer under way") << Lists{never(Listing::Running)} << true << 0 << 0 << State::Loading;
    QTest::newRow("soon asked") << Lists{never(Listing::Waiting)} << true << 0 << 0 << State::Loading;
    QTest::newRow("rows") << Lists{list(Listing::Complete)} << true << 9 << 9 << State::Ready;
    QTest::newRow("rows while asked again") << Lists{list(Listing::Running)} << true << 9 << 9 << State::Ready;
    QTest::newRow("answered with nothing") << Lists{list(Listing::Complete)} << true << 0 << 0 << State::Empty;
    QTest::newRow("filtered") << Lists{list(Listing::Complete)} << true << 9 << 0 << State::Filtered;
    QTest::newRow("failed") << Lists{never(Listing::Failed)} << true << 0 << 0 << State::Failed;
    QTest::newRow("failed with rows") << Lists{list(Listing::Failed)} << true << 9 << 9 << State::Failed;
    QTest::newRow("no right") << Lists{never(Listing::NoRight)} << true << 0 << 0 << State::NoRight;
    QTest::newRow("not offered by this server")
        << Lists{never(Listing::NotOffered)} << true << 0 << 0 << State::NotOffered;
    QTest::newRow("not of this kind") << Lists{other} << true << 0 << 0 << State::NotOffered;
    QTest::newRow("another kind beside") << Lists{other, list(Listing::Complete)} << true << 0 << 0 << State::Empty;
    QTest::newRow("one of two failed") << Lists{never(Listing::Failed), list(Listing::Complete)} << true << 9 << 9
                                       << State::Ready;
    QTest::newRow("one failed, one under way")
        << Lists{never(Listing::Failed), never(Listing::Running)} << true << 0 << 0 << State::Loading;
    QTest::newRow("one failed, one has no right")
        << Lists{never(Listing::Failed), never(Listing::NoRight)} << true << 0 << 0 << State::Failed;
    QTest::newRow("never asked, offline")
        << Lists{never(Listing::Waiting, Standing::State::Offline)} << true << 0 << 0 << State::Failed;
    QTest::newRow("never asked, no key") << Lists{never(Listing::Waiting, Standing::State::NeedsKey)} << true << 0 << 0
                                         << State::Failed;
    QTest::newRow("nothing open") << Lists{} << true << 0 << 0 << State::Empty;
}

void tst_TableState::states()
{
    QFETCH(QList<ListFacts>, lists);
    QFETCH(bool, loaded);
    QFETCH(int, total);
    QFETCH(int, shown);
    QFETCH(Page::State, state);
    const auto result =
        ui::tableState({.lists = lists, .isLoaded = loaded, .total = total, .shown = shown, .now = now});
    QCOMPARE(nameOf(result.state), nameOf(state));
    const bool isBad = state == Page::State::Failed || state == Page::State::NoRight;
    QVERIFY(!isBad || !result.troubles.isEmpty());
}

void tst_TableState::workedOut()
{
    // Nothing is there yet, and a worker is still at it.
    const auto busy = [](const QList<ListFacts> &lists) {
        return nameOf(ui::tableState({.lists = lists, .isLoaded = true, .isBusy = true, .now = now}).state);
    };
    QCOMPARE(busy({list(Listing::Complete)}), u"loading"_s);
    QCOMPARE(busy({list(Listing::Failed)}), u"loading"_s);
    QCOMPARE(busy({}), u"loading"_s);
    QCOMPARE(busy({never(Listing::NoRight)}), u"no-right"_s);
    QCOMPARE(busy({ListFacts{.name = u"Cloud"_s}}), u"not-offered"_s);
}

void tst_TableState::ages()
{
    const auto of = [](const QList<ListFacts> &lists) {
        return ui::tableState({.lists = lists, .isLoaded = true, .total = 9, .shown = 9, .now = now});
    };
    const auto fresh = of({list(Listing::Complete, Standing::State::Online, 1)});
    QVERIFY(!fresh.isStale);
    QCOMPARE(fresh.oldest, now.addSecs(-3600));
    QVERIFY(of({list(Listing::Complete, Standing::State::Online, 25)}).isStale);
    QVERIFY(of({list(Listing::Complete, Standing::State::Offline, 1)}).isStale);
    QVERIFY(of({list(Listing::Complete, Standing::State::KeyRefused, 1)}).isStale);
    const auto two =
        of({list(Listing::Complete, Standing::State::Online, 1), list(Listing::Complete, Standing::State::Online, 30)});
    QCOMPARE(two.oldest, now.addSecs(-30 * 3600));
    QCOMPARE(two.newest, now.addSecs(-3600));
    QVERIFY(!of({list(Listing::Complete), never(Listing::Running)}).oldest.isValid());
}

void tst_TableState::troublesNameTheirConnection()
{
    auto failed = never(Listing::Failed);
    failed.name = u"South"_s;
    const auto result = ui::tableState(
        {.lists = {list(Listing::Complete), failed}, .isLoaded = true, .total = 9, .shown = 9, .now = now});
    QCOMPARE(result.troubles.size(), 1);
    QCOMPARE(result.troubles.first().name, u"South"_s);
    QVERIFY(!result.troubles.first().sentence.isEmpty());
    QCOMPARE(result.troubles.first().details, u"refused"_s);
}

void tst_TableState::settled()
{
    TableFacts facts{.lists = {list(Listing::Complete)}, .isLoaded = true, .total = 9, .shown = 9, .now = now};
    QVERIFY(ui::tableState(facts).isSettled);
    facts.isBusy = true;
    QVERIFY(!ui::tableState(facts).isSettled);
    facts.isBusy = false;
    facts.lists = {list(Listing::Running)};
    QVERIFY(!ui::tableState(facts).isSettled);
    facts.lists = {never(Listing::Failed)};
    facts.total = facts.shown = 0;
    QVERIFY(ui::tableState(facts).isSettled);
    facts.lists = {list(Listing::Complete)};
    QCOMPARE(nameOf(ui::tableState(facts).state), u"empty"_s);
    facts.isCalm = false; // rows may be on their way
    QVERIFY(!ui::tableState(facts).isSettled);
    QCOMPARE(nameOf(ui::tableState(facts).state), u"loading"_s);
    facts.total = facts.shown = 9;
    QVERIFY(!ui::tableState(facts).isSettled);
    QCOMPARE(nameOf(ui::tableState(facts).state), u"ready"_s);
}

void tst_TableState::ourOwnTrouble()
{
    TableFacts facts{.lists = {list(Listing::Complete)}, .isLoaded = true, .trouble = u"No disk."_s, .now = now};
    auto state = ui::tableState(facts);
    QCOMPARE(nameOf(state.state), u"error"_s);
    QCOMPARE(state.troubles.size(), 1);
    QCOMPARE(state.troubles.first().sentence, u"No disk."_s);
    facts.total = facts.shown = 9; // told beside what is there
    state = ui::tableState(facts);
    QCOMPARE(nameOf(state.state), u"ready"_s);
    QCOMPARE(state.troubles.size(), 1);
}

QTEST_GUILESS_MAIN(tst_TableState)
#include "tst_tablestate.moc"
