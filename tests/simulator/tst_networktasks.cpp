// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace demo;

/// Scans and other tasks.
class tst_NetworkTasks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scansAdvance();
    void scanAnswers();
    void scansByMac();
    void scansOfContainers();
    void tasksAreDeleted();
    void reconfigureKeepsOrDrops();
    void otherTasks();
};

void tst_NetworkTasks::scansAdvance()
{
    Tenant tenant;
    const auto managed = idsOf(tenant.managed(tenant.customer())).mid(0, 5);
    const QString task =
        tenant
            .result(u"network.createScanTask"_s, {{u"targetIds"_s, QJsonArray::fromStringList(managed)},
                                                  {u"type"_s, 1},
                                                  {u"name"_s, u"Nachtscan"_s},
                                                  {u"returnTaskId"_s, true}})
            .toString();
    QCOMPARE(task.size(), 24);
    const auto status = [&](const QString &version = u"v1.0"_s, const QJsonObject &more = {}) {
        QJsonObject params = more;
        params.insert(u"taskId"_s, task);
        return tenant.result(u"network.getTaskStatus"_s, params, version).toObject();
    };
    QCOMPARE(status().value("status"_L1).toInt(), 1);
    QCOMPARE(status().value("name"_L1).toString(), u"Nachtscan"_s);
    QCOMPARE(status().keys(), (QStringList{u"name"_s, u"startDate"_s, u"status"_s, u"type"_s}));
    const QJsonObject newer = status(u"v1.1"_s);
    QVERIFY(newer.contains("owner"_L1) && newer.contains("company"_L1) && !newer.contains("subtasks"_L1));
    QSet<int> states;
    for (int second = 0; second < 40; ++second) {
        states.insert(status().value("status"_L1).toInt());
        const auto listed =
            withId(tenant.all(u"network.getScanTasksList"_s, {{u"status"_s, status().value("status"_L1)}}), task);
        QVERIFY(!listed.isEmpty());
        tenant.pass(1000);
    }
    QCOMPARE(states, (QSet<int>{1, 2, 3}));
    QCOMPARE(status().value("status"_L1).toInt(), 3);

    const QJsonObject wanted{{u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}}}};
    const QJsonArray subtasks = status(u"v1.1"_s, wanted).value("subtasks"_L1).toArray();
    QCOMPARE(subtasks.size(), managed.size());
    for (const QJsonValue &subtask : subtasks)
        QVERIFY(managed.contains(subtask["endpointId"_L1].toString()) && subtask["status"_L1].toInt() == 3);
    const QJsonObject paged{
        {u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}, {u"page"_s, 2}, {u"perPage"_s, 3}}}};
    QCOMPARE(status(u"v1.1"_s, paged).value("subtasks"_L1).toArray().size(), 2);
    // The scan shows on the endpoints it reached.
    const QJsonObject logs{{u"endpointId"_s, subtasks.first()["endpointId"_L1]},
                           {u"options"_s, QJsonObject{{u"includeScanLogs"_s, true}}}};
    if (subtasks.first()["errorCode"_L1].toInt() == 0)
        QCOMPARE(
            tenant.result(u"network.getManagedEndpointDetails"_s, logs)["lastSuccessfulScan"_L1]["name"_L1].toString(),
            u"Nachtscan"_s);
    QCOMPARE(idsOf(tenant.all(u"network.getScanTasksList"_s, {{u"name"_s, u"*TSCAN"_s}})), QStringList{task});
}

void tst_NetworkTasks::scanAnswers()
{
    Tenant tenant;
    const QString one = tenant.managed(tenant.customer()).first()["id"_L1].toString();
    const QString other = tenant.managed(tenant.own).last()["id"_L1].toString();
    QJsonObject params{{u"targetIds"_s, QJsonArray{one, other}}, {u"type"_s, 2}};
    QCOMPARE(tenant.result(u"network.createScanTask"_s, params), QJsonValue(true));
    params.insert(u"returnAllTaskIds"_s, true);
    QCOMPARE(tenant.result(u"network.createScanTask"_s, params).toArray().size(), 2); // one a company
    params.insert(u"type"_s, 4);
    const Answer custom = tenant.call(u"network.createScanTask"_s, params);
    QCOMPARE(custom.code(), -32602);
    QVERIFY(custom.details().contains("customScanSettings"_L1));
    params.insert(u"customScanSettings"_s,
                  QJsonObject{{u"scanDepth"_s, 1}, {u"scanPath"_s, QJsonArray{u"LocalDrives"_s}}});
    QVERIFY(tenant.result(u"network.createScanTask"_s, params).isArray());
    params.insert(u"targetIds"_s, QJsonArray{u"60e000000000000000000001"_s});
    QCOMPARE(tenant.call(u"network.createScanTask"_s, params).code(), -32602);
}

void tst_NetworkTasks::scansByMac()
{
    Tenant tenant;
    const QJsonObject endpoint = tenant.managed(tenant.customer()).first().toObject();
    QJsonObject params{{u"macAddresses"_s, endpoint.value("macs"_L1)}, {u"type"_s, 1}};
    QCOMPARE(tenant.result(u"network.createScanTaskByMac"_s, params), QJsonValue(true));
    params.insert(u"returnTaskId"_s, true);
    const QString task = tenant.result(u"network.createScanTaskByMac"_s, params).toString();
    const QJsonObject status =
        tenant
            .result(u"network.getTaskStatus"_s,
                    {{u"taskId"_s, task}, {u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}}}}, u"v1.1"_s)
            .toObject();
    QCOMPARE(status.value("subtasks"_L1).toArray().first()["endpointId"_L1], endpoint.value("id"_L1));
    params.insert(u"macAddresses"_s, QJsonArray{u"000000000000"_s});
    QCOMPARE(tenant.call(u"network.createScanTaskByMac"_s, params).code(), -32602);
}

void tst_NetworkTasks::scansOfContainers()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QJsonObject params{
        {u"targetIds"_s, QJsonArray{tenant.firstGroup(company)}}, {u"type"_s, 1}, {u"returnTaskId"_s, true}};
    const QString task = tenant.result(u"network.createScanTask"_s, params).toString();
    const QJsonObject options{{u"returnSubtasks"_s, true}, {u"perPage"_s, 1000}};
    const QJsonValue status =
        tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, task}, {u"options"_s, options}}, u"v1.1"_s);
    QCOMPARE(status["subtasks"_L1].toArray().size(), tenant.managed(company).size());
    QCOMPARE(status["company"_L1]["id"_L1].toString(), company);
}

void tst_NetworkTasks::tasksAreDeleted()
{
    Tenant tenant;
    const QString task = idsOf(tenant.all(u"network.getScanTasksList"_s)).first();
    QCOMPARE(tenant.result(u"network.deleteTask"_s, {{u"taskId"_s, task}}), QJsonValue(true));
    QVERIFY(!idsOf(tenant.all(u"network.getScanTasksList"_s)).contains(task));
    QCOMPARE(tenant.call(u"network.getTaskStatus"_s, {{u"taskId"_s, task}}).code(), -32602);
    QCOMPARE(tenant.call(u"network.deleteTask"_s, {{u"taskId"_s, task}}).code(), -32602);
}

void tst_NetworkTasks::reconfigureKeepsOrDrops()
{
    Tenant tenant;
    const auto managed = idsOf(tenant.managed(tenant.customer()));
    const auto modules = [&](const QString &endpoint) {
        return tenant.details(endpoint).value("modules"_L1).toObject();
    };
    const auto reconfigure = [&](const QString &endpoint, const QString &version) {
        return tenant.result(u"network.createReconfigureClientTask"_s,
                             {{u"targetIds"_s, QJsonArray{endpoint}}, {u"modules"_s, QJsonObject{{u"firewall"_s, 1}}}},
                             version);
    };
    const QJsonObject before = modules(managed.at(0));
    QVERIFY(before.value("antimalware"_L1).toBool() || modules(managed.at(1)).value("antimalware"_L1).toBool());
    QVERIFY(reconfigure(managed.at(0), u"v1.0"_s) == QJsonValue(true));
    QVERIFY(reconfigure(managed.at(1), u"v1.1"_s) == QJsonValue(true));
    QCOMPARE(modules(managed.at(0)), before); // not yet
    tenant.pass(60'000);
    QJsonObject kept = before;
    kept.insert(u"firewall"_s, true);
    QCOMPARE(modules(managed.at(0)), kept);
    QCOMPARE(modules(managed.at(1)).value("firewall"_L1), QJsonValue(true));
    QCOMPARE(modules(managed.at(1)).value("antimalware"_L1), QJsonValue(false)); // left out: gone
}

void tst_NetworkTasks::otherTasks()
{
    Tenant tenant;
    QString windows, other;
    for (const QJsonValue &endpoint : tenant.managed(tenant.own))
        (endpoint["operatingSystemVersion"_L1].toString().startsWith("Windows"_L1) ? windows : other) =
            endpoint["id"_L1].toString();
    const QJsonObject kill{{u"processId"_s, 4242}, {u"path"_s, u"C:\\Temp\\bad.exe"_s}, {u"endpointId"_s, windows}};
    QCOMPARE(tenant.result(u"network.killProcess"_s, kill)["taskIds"_L1].toArray().size(), 1);
    const QJsonArray paths{u"C:\\Temp\\odd.exe"_s};
    QVERIFY(tenant
                .result(u"network.createSubmitToSandboxAnalyzerTask"_s,
                        {{u"targetId"_s, windows}, {u"samplePaths"_s, paths}})
                .isString());
    QCOMPARE(
        tenant.call(u"network.createSubmitToSandboxAnalyzerTask"_s, {{u"targetId"_s, other}, {u"samplePaths"_s, paths}})
            .code(),
        -32602);
    const QJsonObject search{
        {u"companyId"_s, tenant.own}, {u"query"_s, u"select 1"_s}, {u"s3UploadConfig"_s, QJsonObject()}};
    const QJsonValue started = tenant.result(u"network.runLiveSearchQuery"_s, search);
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, started["taskId"_L1]}})["status"_L1].toInt(), 1);
    QCOMPARE(
        tenant.result(u"general.generateEmailVerificationCode"_s, {{u"email"_s, u"a@b.example"_s}, {u"purpose"_s, 1}}),
        QJsonValue(true));
}

QTEST_GUILESS_MAIN(tst_NetworkTasks)
#include "tst_networktasks.moc"
