// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

/// What is done on one endpoint and brought from it.
class tst_Investigation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsBrought();
    void whatIsNotThereFails();
    void activitiesBelongToTheirEndpoint();
    void aProcessIsNamedOneWay();

private:
    static constexpr qint64 untilItEnded = 120'000;
};

void tst_Investigation::aFileIsBrought()
{
    demo::Tenant tenant;
    const QString endpoint = tenant.endpoint();
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
    const QString endpoint = tenant.endpoint();
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
        tenant.result(u"investigation.collectInvestigationPackage"_s, {{u"targetId"_s, tenant.endpoint()}});
    const Answer other = tenant.call(u"investigation.getInvestigationFileUrl"_s,
                                     {{u"targetId"_s, tenant.endpoint(1)}, {u"activityId"_s, activity}});
    QCOMPARE(other.code(), -32602);
    QVERIFY(other.details().contains("'activityId'"_L1));
}

void tst_Investigation::aProcessIsNamedOneWay()
{
    demo::Tenant tenant;
    const auto end = [&](QJsonObject params) {
        params.insert(u"targetId"_s, tenant.endpoint());
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

QTEST_GUILESS_MAIN(tst_Investigation)
#include "tst_investigation.moc"
