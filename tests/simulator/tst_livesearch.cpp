// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Searches that endpoints answer.
class tst_LiveSearch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLiveSearchHasResultsInTheEnd();

private:
    static constexpr qint64 untilItEnded = 120'000;
};

void tst_LiveSearch::aLiveSearchHasResultsInTheEnd()
{
    demo::Tenant tenant;
    QJsonArray endpoints;
    for (qsizetype number = 0; number < 6; ++number)
        endpoints.append(tenant.endpoint(number));
    const QJsonValue task = tenant.result(u"internal.runPredefinedLiveSearchQuery"_s,
                                          {{u"endpoints"_s, endpoints},
                                           {u"queryType"_s, u"QUERY_PROCESS_PER_HASH"_s},
                                           {u"querySpecifics"_s, QJsonObject{{u"hash"_s, QString(64, u'a')}}}});
    const Answer running = tenant.call(u"internal.getLiveSearchQueryTaskResult"_s, {{u"taskId"_s, task}});
    QCOMPARE(running.code(), -32602);
    QCOMPARE(running.details(), u"No results found for the selected filters."_s);
    tenant.pass(untilItEnded);
    const QJsonObject found =
        tenant.result(u"internal.getLiveSearchQueryTaskResult"_s, {{u"taskId"_s, task}}).toObject();
    QCOMPARE(found["perPage"_L1].toInt(), 5000);
    QVERIFY(!found["items"_L1].toArray().isEmpty());
    for (const QJsonValue &row : found["items"_L1].toArray()) {
        QVERIFY(endpoints.contains(row["protectedEntityId"_L1]));
        QVERIFY(QJsonDocument::fromJson(row["results"_L1].toString().toUtf8()).isObject());
    }
}

QTEST_GUILESS_MAIN(tst_LiveSearch)
#include "tst_livesearch.moc"
