// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"
#include "simulator/tenant/ids.h"

#include <QJsonDocument>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What is done on one endpoint and brought from it; patches; live searches; sandboxes.
class tst_Investigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsBrought();
    void whatIsNotThereFails();
    void activitiesBelongToTheirEndpoint();
    void aProcessIsNamedOneWay();
    void patchesAreMissingOrInstalled();
    void patchesAreAskedForOneWay();
    void aLiveSearchHasResultsInTheEnd();
    void sandboxesAreOnPremises();

private:
    static constexpr qint64 untilItEnded = 120'000;
    static QString endpointOf(demo::Tenant &tenant, qsizetype number = 0)
    {
        return tenant.managed(tenant.own).at(number)["id"_L1].toString();
    }
};

void tst_Investigation::aFileIsBrought()
{
    demo::Tenant tenant;
    const QString endpoint = endpointOf(tenant);
    const QString activity = tenant
                                 .result(u"investigation.startCommandExecutionOnEndpoint"_s,
                                         {{u"targetId"_s, endpoint}, {u"command"_s, u"whoami /all"_s}})
                                 .toString();
    const auto state = [&] {
        return tenant
            .result(u"investigation.getInvestigationFileUrl"_s,
                    {{u"targetId"_s, endpoint}, {u"activityId"_s, activity}})
            .toObject();
    };
    QCOMPARE(state(), (QJsonObject{{u"status"_s, u"pending"_s}}));
    const QString path = u"/storage/investigationFiles/"_s + activity;
    QCOMPARE(tenant.send("GET", path).status, 404);
    tenant.pass(untilItEnded);
    QCOMPARE(state()["status"_L1].toString(), u"success"_s);
    QCOMPARE(QUrl(state()["url"_L1].toString()).path(), path);
    const Answer file = tenant.send("GET", path);
    QCOMPARE(file.status, 200);
    QVERIFY(file.body.startsWith("PK"));
    QVERIFY(file.body.contains("whoami /all"));
    QVERIFY(file.headers.value("content-disposition").contains("filename="));
    QCOMPARE(tenant.send("GET", path, {}, {}).status, 401);
}

void tst_Investigation::whatIsNotThereFails()
{
    demo::Tenant tenant;
    const QString endpoint = endpointOf(tenant);
    const QJsonValue activity = tenant.result(u"investigation.startRetrieveInvestigationFileFromEndpoint"_s,
                                              {{u"targetId"_s, endpoint}, {u"path"_s, u"/tmp/missing.log"_s}});
    tenant.pass(untilItEnded);
    QCOMPARE(tenant
                 .result(u"investigation.getInvestigationFileUrl"_s,
                         {{u"targetId"_s, endpoint}, {u"activityId"_s, activity}})["status"_L1]
                 .toString(),
             u"failed"_s);
    QCOMPARE(tenant
                 .call(u"investigation.startRetrieveInvestigationFileFromEndpoint"_s,
                       {{u"targetId"_s, endpoint}, {u"path"_s, u"a.log"_s}})
                 .code(),
             -32602);
}

void tst_Investigation::activitiesBelongToTheirEndpoint()
{
    demo::Tenant tenant;
    const QJsonValue activity =
        tenant.result(u"investigation.collectInvestigationPackage"_s, {{u"targetId"_s, endpointOf(tenant)}});
    const Answer other = tenant.call(u"investigation.getInvestigationFileUrl"_s,
                                     {{u"targetId"_s, endpointOf(tenant, 1)}, {u"activityId"_s, activity}});
    QCOMPARE(other.code(), -32602);
    QVERIFY(other.details().contains("'activityId'"_L1));
}

void tst_Investigation::aProcessIsNamedOneWay()
{
    demo::Tenant tenant;
    const auto end = [&](QJsonObject params) {
        params.insert(u"targetId"_s, endpointOf(tenant));
        return tenant.call(u"investigation.killProcess"_s, params);
    };
    QCOMPARE(end({}).code(), -32602);
    QCOMPARE(end({{u"processId"_s, -1}}).code(), -32602);
    QCOMPARE(end({{u"processId"_s, u"four"_s}}).code(), -32602);
    for (const QJsonObject &params : {QJsonObject{{u"processId"_s, 812}}, QJsonObject{{u"processId"_s, u"812"_s}},
                                      QJsonObject{{u"path"_s, u"C:\\a.exe"_s}}}) {
        const QString task = end(params).result().toString();
        QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, task}})["status"_L1].toInt(), 1);
    }
}

void tst_Investigation::patchesAreMissingOrInstalled()
{
    demo::Tenant tenant;
    const QString customer = tenant.customer();
    const auto patches = [&](const QString &method, QJsonObject filters = {}) {
        QJsonObject params{{u"companyId"_s, customer}};
        if (!filters.isEmpty())
            params.insert(u"filters"_s, filters);
        return tenant.all(u"patchManagement."_s + method, params);
    };
    const QJsonArray missing = patches(u"getMissingPatches"_s);
    const QJsonArray installed = patches(u"getInstalledPatches"_s);
    QVERIFY(!missing.isEmpty() && !installed.isEmpty());
    for (const QJsonValue &patch : missing) {
        const QJsonArray have = demo::withId(installed, patch["id"_L1].toString())["endpoints"_L1].toArray();
        for (const QJsonValue &endpoint : patch["endpoints"_L1].toArray())
            QVERIFY(!have.contains(endpoint));
    }
    for (const QJsonValue &patch : patches(u"getMissingPatches"_s, {{u"severity"_s, 4}}))
        QCOMPARE(patch["severity"_L1].toInt(), 4);
    QVERIFY(patches(u"getMissingPatches"_s, {{u"type"_s, 1}}).size() < missing.size());
}

void tst_Investigation::patchesAreAskedForOneWay()
{
    demo::Tenant tenant;
    const QJsonArray endpoint{endpointOf(tenant)};
    const auto ask = [&](const QJsonObject &params) {
        return tenant.call(u"patchManagement.getMissingPatches"_s, params).code();
    };
    QCOMPARE(ask({}), -32602);
    QCOMPARE(ask({{u"endpointsIds"_s, endpoint}, {u"companyId"_s, tenant.own}}), -32602);
    QCOMPARE(ask({{u"endpointIds"_s, endpoint}}), -32602); // the API spells it otherwise
    QCOMPARE(ask({{u"endpointsIds"_s, endpoint}}), 0);
}

void tst_Investigation::aLiveSearchHasResultsInTheEnd()
{
    demo::Tenant tenant;
    QJsonArray endpoints;
    for (qsizetype number = 0; number < 6; ++number)
        endpoints.append(endpointOf(tenant, number));
    const QJsonValue task = tenant.result(u"internal.runPredefinedLiveSearchQuery"_s,
                                          {{u"endpoints"_s, endpoints},
                                           {u"queryType"_s, u"QUERY_PROCESS_PER_HASH"_s},
                                           {u"querySpecifics"_s, QJsonObject{{u"hash"_s, QString(64, u'a')}}}});
    const Answer running = tenant.call(u"internal.getLiveSearchQueryTaskResult"_s, {{u"taskId"_s, task}});
    QCOMPARE(running.code(), -32602);
    QCOMPARE(running.details(), u"No results found."_s);
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

void tst_Investigation::sandboxesAreOnPremises()
{
    {
        demo::Tenant partner;
        QCOMPARE(partner.call(u"sandbox.getSandboxAnalyzerInstancesList"_s).code(), -32601);
    }
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::OnPremises;
    demo::Tenant tenant(options);
    const QJsonArray appliances = tenant.all(u"sandbox.getSandboxAnalyzerInstancesList"_s);
    QCOMPARE(appliances.size(), 2);
    const QJsonArray images =
        tenant.all(u"sandbox.getImagesList"_s, {{u"sandboxId"_s, appliances.last()["sandboxId"_L1]}});
    QVERIFY(!images.isEmpty());
    QCOMPARE(tenant.call(u"sandbox.getImagesList"_s, {{u"sandboxId"_s, images.first()["id"_L1]}}).code(), -32602);
    // The newest submission still runs.
    const simulator::Ids ids(options.seed);
    const QJsonObject newest{{u"submissionId"_s, QString::fromStdString(ids.idOf(simulator::Kind::Submission, 0))}};
    QVERIFY(tenant.result(u"sandbox.getSubmissionStatus"_s, newest)["status"_L1].toInt() != 1);
    QCOMPARE(tenant.call(u"sandbox.getDetonationDetails"_s, newest).code(), -32602);
    tenant.pass(untilItEnded);
    QCOMPARE(tenant.result(u"sandbox.getSubmissionStatus"_s, newest)["status"_L1].toInt(), 1);
    const int score = tenant.result(u"sandbox.getDetonationDetails"_s, newest)["score"_L1].toInt(-1);
    QVERIFY(score >= 0 && score <= 100);
}

QTEST_GUILESS_MAIN(tst_Investigation)
#include "tst_investigation.moc"
