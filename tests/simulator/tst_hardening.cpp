// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// PHASR, integrations and maintenance windows.
class tst_Hardening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accessIsRestricted();
    void recommendationsAreApplied();
    void recommendationsAreFiltered();
    void anIntegrationComesAndGoes();
    void amazonAccountsAreConnected();
    void theExternalIdIsReplaced();
    void aWindowComesAndGoes();
    void windowsBelongToPolicies();
    void wrongWindowsAreRefused_data();
    void wrongWindowsAreRefused();
};

void tst_Hardening::accessIsRestricted()
{
    demo::Tenant tenant;
    const auto rules = tenant.all(u"phasr.getMonitoredRules"_s, {}, u"v1.0"_s, 300);
    QVERIFY(rules.size() >= 5);
    QVERIFY(tenant.all(u"phasr.getMonitoredRules"_s, {{u"categories"_s, QJsonArray{5}}}).size() < rules.size());
    const QJsonObject asked{{u"ruleId"_s, rules.first()["ruleId"_L1]}};
    const auto profile = [&] { return tenant.all(u"phasr.getMonitoredRuleData"_s, asked).first().toObject(); };
    QVERIFY(profile()["profileType"_L1].toInt() < 3);
    QJsonObject change = asked;
    change.insert(u"action"_s, 1);
    change.insert(u"targets"_s, QJsonArray{profile()["profileId"_L1]});
    QCOMPARE(tenant.result(u"phasr.editMonitoredRulesAccess"_s, change), QJsonValue(true));
    QCOMPARE(profile()["profileType"_L1].toInt(), 4);
    change.insert(u"targets"_s, QJsonArray{u"nobody_nowhere"_s});
    QCOMPARE(tenant.call(u"phasr.editMonitoredRulesAccess"_s, change).code(), -32602);
    QCOMPARE(tenant.call(u"phasr.getMonitoredRuleData"_s, {{u"ruleId"_s, 4711}}).code(), -32602);
}

void tst_Hardening::recommendationsAreApplied()
{
    demo::Tenant tenant;
    const auto open = [&] {
        return tenant.all(u"phasr.getPhasrRecommendations"_s, {{u"actionTaken"_s, QJsonArray{0}}});
    };
    const QJsonArray before = open();
    QVERIFY(before.size() > 3);
    const QJsonValue id = before.first()["id"_L1];
    const QJsonArray outcome =
        tenant.result(u"phasr.applyRecommendations"_s, {{u"recommendationIds"_s, QJsonArray{id}}}).toArray();
    QCOMPARE(outcome.first()["success"_L1], QJsonValue(true));
    QCOMPARE(open().size(), before.size() - 1);
    QVERIFY(!tenant.all(u"phasr.getRecommendationProfiles"_s, {{u"objectId"_s, id}}).isEmpty());
}

void tst_Hardening::recommendationsAreFiltered()
{
    demo::Tenant tenant;
    const QJsonArray sorted = tenant.all(u"phasr.getPhasrRecommendations"_s,
                                         {{u"sort"_s, u"attackSurfaceReduction"_s}, {u"dir"_s, u"DESC"_s}});
    for (qsizetype at = 1; at < sorted.size(); ++at)
        QVERIFY(sorted[at - 1]["attackSurfaceReduction"_L1].toInt() >= sorted[at]["attackSurfaceReduction"_L1].toInt());
    for (const QJsonValue &one : tenant.all(u"phasr.getPhasrRecommendations"_s, {{u"categoryIds"_s, QJsonArray{5}}}))
        QCOMPARE(one["categoryId"_L1].toInt(), 5);
    const QJsonArray devices = tenant.all(u"phasr.getAllCompanyResources"_s);
    QVERIFY(!devices.isEmpty());
    const QString name = devices.first()["name"_L1].toString();
    QVERIFY(!tenant.all(u"phasr.getAllCompanyResources"_s, {{u"searchString"_s, name}}).isEmpty());
    QVERIFY(tenant.all(u"phasr.getAllCompanyIdentities"_s, {{u"searchString"_s, u"no such name"_s}}).isEmpty());
}

void tst_Hardening::anIntegrationComesAndGoes()
{
    demo::Tenant tenant;
    const auto list = [&] { return tenant.result(u"integrations.getConfiguredIntegrations"_s)["data"_L1].toArray(); };
    const qsizetype before = list().size();
    const Answer made = tenant.call(u"integrations.createIntegration"_s,
                                    {{u"name"_s, u"Lab two"_s},
                                     {u"type"_s, 1},
                                     {u"specifics"_s, QJsonObject{{u"hostname"_s, u"vc2.lab.example"_s},
                                                                  {u"username"_s, u"reader"_s},
                                                                  {u"password"_s, u"hunter2"_s}}}});
    const QJsonObject named{{u"integrationId"_s, made.object()["records"_L1].toArray().first()}};
    QCOMPARE(list().size(), before + 1);
    const Answer details = tenant.call(u"integrations.getIntegrationDetails"_s, named);
    const QJsonObject data = details.object()["data"_L1].toObject();
    QCOMPARE(data["specifics"_L1]["port"_L1].toInt(), 443);
    QVERIFY(!details.body.contains("hunter2"));
    tenant.result(u"integrations.manageIntegration"_s,
                  {{u"integrationId"_s, named["integrationId"_L1]}, {u"action"_s, u"disable"_s}});
    QCOMPARE(tenant.result(u"integrations.getIntegrationDetails"_s, named)["data"_L1]["status"_L1].toInt(), 2);
    tenant.result(u"integrations.updateIntegration"_s,
                  {{u"integrationId"_s, named["integrationId"_L1]},
                   {u"specifics"_s, QJsonObject{{u"hostname"_s, u"vc3.lab.example"_s},
                                                {u"username"_s, u"reader"_s},
                                                {u"password"_s, u"hunter3"_s}}}});
    const QJsonValue now = tenant.result(u"integrations.getIntegrationDetails"_s, named)["data"_L1];
    QCOMPARE(now["specifics"_L1]["hostname"_L1].toString(), u"vc3.lab.example"_s);
    QCOMPARE(now["name"_L1].toString(), u"Lab two"_s);
    tenant.result(u"integrations.deleteIntegration"_s, named);
    QCOMPARE(list().size(), before);
    QCOMPARE(tenant.call(u"integrations.getIntegrationDetails"_s, named).code(), -32602);
}

void tst_Hardening::amazonAccountsAreConnected()
{
    demo::Tenant tenant;
    const QJsonObject account{{u"accountId"_s, u"444455556666"_s}};
    QCOMPARE(tenant.result(u"integrations.getCompanyDetailsByAWSAccountId"_s, account).toArray().size(), 0);
    QCOMPARE(tenant.result(u"integrations.getHourlyUsageForAmazonEC2Instances"_s).toObject().size(), 0);
    const QJsonObject role{{u"crossAccountRoleArn"_s, u"arn:aws:iam::444455556666:role/console"_s}};
    QVERIFY(tenant.call(u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s, role).result().isNull());
    const QJsonArray found = tenant.result(u"integrations.getCompanyDetailsByAWSAccountId"_s, account).toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()["id"_L1].toString(), tenant.own);
    const auto hours = [&] {
        int sum = 0;
        const QJsonObject usage = tenant.result(u"integrations.getHourlyUsageForAmazonEC2Instances"_s).toObject();
        for (const QJsonValue &one : usage)
            sum += one.toInt();
        return sum;
    };
    const int before = hours();
    tenant.pass(24 * 3600'000);
    QVERIFY(hours() > before);
    QVERIFY(tenant.call(u"integrations.disableAmazonEC2Integration"_s).result().isNull());
    QCOMPARE(tenant.result(u"integrations.getCompanyDetailsByAWSAccountId"_s, account).toArray().size(), 0);
    QCOMPARE(tenant.call(u"integrations.disableAmazonEC2Integration"_s).code(), -32602);
    QCOMPARE(tenant
                 .call(u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s,
                       {{u"crossAccountRoleArn"_s, u"console"_s}})
                 .code(),
             -32602);
}

void tst_Hardening::theExternalIdIsReplaced()
{
    demo::Tenant tenant;
    const auto read = [&] { return tenant.result(u"integrations.getAmazonEC2ExternalIdForCrossAccountRole"_s); };
    const QJsonValue before = read();
    QCOMPARE(read(), before);
    const QJsonValue made = tenant.result(u"integrations.generateAmazonEC2ExternalIdForCrossAccountRole"_s);
    QVERIFY(made != before);
    QCOMPARE(read(), made);
}

namespace {

QJsonObject aWindow(const QString &name)
{
    return {{u"name"_s, name},
            {u"allowChangeByOtherUsers"_s, true},
            {u"settings"_s,
             QJsonObject{{u"scanPatchesSettings"_s, QJsonObject{{u"enabled"_s, true}}},
                         {u"installPatchesSettings"_s,
                          QJsonObject{{u"enabled"_s, true}, {u"manuallyApprovedPatches"_s, QJsonArray{u"p1"_s}}}}}}};
}

} // namespace

void tst_Hardening::aWindowComesAndGoes()
{
    demo::Tenant tenant;
    const auto list = [&] { return tenant.all(u"maintenanceWindows.getMaintenanceWindowsList"_s); };
    const qsizetype before = list().size();
    const QJsonValue id =
        tenant.result(u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s, aWindow(u"Nights"_s));
    QCOMPARE(list().size(), before + 1);
    const auto read = [&] {
        return tenant.result(u"maintenanceWindows.getMaintenanceWindowDetails"_s, {{u"id"_s, id}}).toObject();
    };
    QCOMPARE(read()["name"_L1].toString(), u"Nights"_s);
    QCOMPARE(read()["status"_L1].toInt(), 0);
    QCOMPARE(
        tenant.result(u"maintenanceWindows.getManuallyApprovedPatches"_s, {{u"companyId"_s, tenant.own}}).toArray(),
        QJsonArray{u"p1"_s});
    QJsonObject changed = aWindow(u"Sundays"_s);
    changed.insert(u"id"_s, id);
    changed.insert(u"settings"_s, QJsonObject{{u"scanPatchesSettings"_s, QJsonObject{{u"enabled"_s, false}}}});
    tenant.result(u"maintenanceWindows.updatePatchManagementMaintenanceWindow"_s, changed);
    QCOMPARE(read()["name"_L1].toString(), u"Sundays"_s);
    QVERIFY(!read()["settings"_L1].toObject().contains("installPatchesSettings"_L1)); // replaced as a whole
    tenant.result(u"maintenanceWindows.deleteMaintenanceWindow"_s, {{u"id"_s, id}});
    QCOMPARE(list().size(), before);
    QCOMPARE(tenant.call(u"maintenanceWindows.getMaintenanceWindowDetails"_s, {{u"id"_s, id}}).code(), -32602);
}

void tst_Hardening::windowsBelongToPolicies()
{
    demo::Tenant tenant;
    const QJsonValue id = tenant.all(u"maintenanceWindows.getMaintenanceWindowsList"_s).first()["id"_L1];
    const QStringList policies = tenant.policies();
    const auto assign = [&](const QString &method, const QString &policy) {
        return tenant.call(u"maintenanceWindows."_s + method,
                           {{u"policyId"_s, policy}, {u"maintenanceWindowIds"_s, QJsonArray{id}}});
    };
    const auto used = [&] {
        return tenant.result(u"maintenanceWindows.getMaintenanceWindowDetails"_s, {{u"id"_s, id}})["inPolicies"_L1]
            .toInt();
    };
    QCOMPARE(assign(u"assignMaintenanceWindows"_s, policies.first()).code(), -32602); // the default policy
    QVERIFY(assign(u"assignMaintenanceWindows"_s, policies.at(1)).object()["success"_L1].toBool());
    QCOMPARE(used(), 1);
    QVERIFY(assign(u"unassignMaintenanceWindows"_s, policies.at(1)).object()["success"_L1].toBool());
    QCOMPARE(used(), 0);
    QCOMPARE(assign(u"unassignMaintenanceWindows"_s, policies.at(1)).code(), -32602);
}

void tst_Hardening::wrongWindowsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("named");
    QTest::addRow("without a name") << QJsonObject{{u"name"_s, u" "_s}} << u"name"_s;
    QTest::addRow("nowhere to get patches from")
        << QJsonObject{{u"settings"_s,
                        QJsonObject{{u"downloadSettings"_s, QJsonObject{{u"fallbackOnDirectDownload"_s, false}}}}}}
        << u"settings.downloadSettings.fallbackOnDirectDownload"_s;
    QTest::addRow("patches kept by nobody")
        << QJsonObject{{u"settings"_s,
                        QJsonObject{{u"downloadSettings"_s,
                                     QJsonObject{{u"cachingServers"_s, QJsonArray{QJsonObject{{u"id"_s, u"x"_s}}}}}}}}}
        << u"settings.downloadSettings.cachingServers"_s;
    QTest::addRow("a member that nobody knows by name")
        << QJsonObject{{u"settings"_s,
                        QJsonObject{{u"scanPatchesSettings"_s, QJsonObject{{u"<schedule>"_s, QJsonObject()}}}}}}
        << u"settings.scanPatchesSettings.<schedule>"_s;
}

void tst_Hardening::wrongWindowsAreRefused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, named);
    static demo::Tenant tenant;
    QJsonObject params = aWindow(u"Wrong"_s);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        params.insert(change.key(), change.value());
    const Answer answer = tenant.call(u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(u'\'' + named + u'\''), answer.body.constData());
}

QTEST_GUILESS_MAIN(tst_Hardening)
#include "tst_hardening.moc"
