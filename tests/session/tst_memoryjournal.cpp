// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memoryjournal.h"

#include "support/faketransport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using session::MemoryJournal;
using State = api::AuditOutcome::State;

class tst_MemoryJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatBeganAndHowItEnded();
    void abandonedEntriesWereNotSent();
    void callsMayOutliveIt();
};

void tst_MemoryJournal::keepsWhatBeganAndHowItEnded()
{
    MemoryJournal journal;
    QObject context;
    QList<api::AuditTicket> tickets;
    for (const auto &method : {u"a.one"_s, u"a.two"_s}) {
        journal.begin({.at = {}, .method = method, .version = {}, .service = {}, .priority = {}, .params = {}})
            .then(
                &context, [&](api::AuditTicket ticket) { tickets.append(ticket); }, [](const base::ApiError &) {});
    }
    support::drain();
    QCOMPARE(tickets.size(), 2);
    journal.end(tickets.at(1), {State::Done, {}});
    QCOMPARE(journal.lines().at(0).entry.method, u"a.one"_s);
    QVERIFY(!journal.lines().at(0).outcome);
    QCOMPARE(journal.lines().at(1).outcome->state, State::Done);
}

void tst_MemoryJournal::abandonedEntriesWereNotSent()
{
    MemoryJournal journal;
    {
        const auto dropped = journal.begin({});
    }
    QCOMPARE(journal.lines().first().outcome->state, State::NotSent);
}

void tst_MemoryJournal::callsMayOutliveIt()
{
    auto journal = std::make_unique<MemoryJournal>();
    {
        const auto dropped = journal->begin({});
        journal.reset();
    }
    QVERIFY(!journal);
}

QTEST_GUILESS_MAIN(tst_MemoryJournal)
#include "tst_memoryjournal.moc"
