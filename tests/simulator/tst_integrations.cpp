// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Virtualization platforms and Amazon accounts.
class tst_Integrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIntegrationComesAndGoes();
    void amazonAccountsAreConnected();
    void theExternalIdIsReplaced();
    void oldSpellingsAndViews();
};

void tst_Integrations::anIntegrationComesAndGoes()
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

void tst_Integrations::amazonAccountsAreConnected()
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
    QCOMPARE(tenant.call(u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s, role).code(), 0);
    QCOMPARE(tenant.result(u"integrations.getCompanyDetailsByAWSAccountId"_s, account).toArray().size(),
             1); // as before
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

void tst_Integrations::theExternalIdIsReplaced()
{
    demo::Tenant tenant;
    const auto read = [&] { return tenant.result(u"integrations.getAmazonEC2ExternalIdForCrossAccountRole"_s); };
    const QJsonValue before = read();
    QCOMPARE(read(), before);
    const QJsonValue made = tenant.result(u"integrations.generateAmazonEC2ExternalIdForCrossAccountRole"_s);
    QVERIFY(made != before);
    QCOMPARE(read(), made);
}

void tst_Integrations::oldSpellingsAndViews()
{
    demo::Tenant tenant;
    const auto list = [&](const QString &spelling) {
        return tenant.result(u"integrations.getConfiguredIntegrations"_s, {{spelling, tenant.own}}).toObject();
    };
    QCOMPARE(list(u"companyID"_s), list(u"companyId"_s));
    const QJsonValue id = list(u"companyId"_s)["data"_L1][0]["id"_L1];
    const auto view = [&] {
        return tenant
            .result(u"integrations.getIntegrationDetails"_s,
                    {{u"integrationId"_s, id}})["data"_L1]["specifics"_L1]["viewType"_L1]
            .toInt();
    };
    for (const auto &[given, expected] : {std::pair{2, 2}, std::pair{9, 1}}) {
        tenant.result(u"integrations.updateIntegration"_s,
                      {{u"integrationId"_s, id}, {u"specifics"_s, QJsonObject{{u"viewType"_s, given}}}});
        QCOMPARE(view(), expected);
    }
}

QTEST_GUILESS_MAIN(tst_Integrations)
#include "tst_integrations.moc"
