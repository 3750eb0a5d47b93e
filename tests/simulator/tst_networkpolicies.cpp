// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

using namespace demo;

/// Assigning policies: to endpoints and containers, inherited, enforced.
class tst_NetworkPolicies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void policiesAreAssigned();
    void policyOfAContainer();
    void inheritingIsTheDefault();
    void enforcedOnesAreSkippedSilently();
};

void tst_NetworkPolicies::policiesAreAssigned()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString endpoint = tenant.managed(company).first()["id"_L1].toString();
    const QString policy = tenant.policies().last();
    QVERIFY(tenant.policyOf(endpoint) != policy);
    const QJsonObject params{
        {u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, policy}, {u"inheritFromAbove"_s, false}};
    QCOMPARE(tenant.result(u"network.assignPolicy"_s, params), QJsonValue(true));
    QCOMPARE(tenant.policyOf(endpoint), policy);
    QCOMPARE(tenant.details(endpoint).value("policy"_L1)["applied"_L1], QJsonValue(false)); // on its way
    tenant.pass(10'000);
    QCOMPARE(tenant.details(endpoint).value("policy"_L1)["applied"_L1], QJsonValue(true));
    // What does not go together.
    const auto code = [&](QJsonObject more) {
        more.insert(u"targetIds"_s, QJsonArray{endpoint});
        return tenant.call(u"network.assignPolicy"_s, more).code();
    };
    QCOMPARE(code({{u"inheritFromAbove"_s, false}}), -32602);
    QCOMPARE(code({{u"inheritFromAbove"_s, true}, {u"policyId"_s, policy}}), -32602);
    QCOMPARE(code({{u"forcePolicyInheritance"_s, true}}), -32602);
    QCOMPARE(code({{u"policyId"_s, u"x"_s}, {u"inheritFromAbove"_s, false}}), -32602);
}

void tst_NetworkPolicies::policyOfAContainer()
{
    Tenant tenant;
    const QString company = tenant.customer(20);
    const auto managed = idsOf(tenant.managed(company));
    const QString policy = tenant.policies().last();
    const QString other = tenant.policies().first();
    const auto assign = [&](const QString &target, const QString &which, bool force) {
        return tenant.result(u"network.assignPolicy"_s, {{u"targetIds"_s, QJsonArray{target}},
                                                         {u"policyId"_s, which},
                                                         {u"inheritFromAbove"_s, false},
                                                         {u"forcePolicyInheritance"_s, force}});
    };
    QCOMPARE(assign(managed.first(), other, false), QJsonValue(true));
    QCOMPARE(assign(tenant.firstGroup(company), policy, false), QJsonValue(true));
    QCOMPARE(tenant.policyOf(managed.first()), other); // its own
    for (const QString &endpoint : managed.mid(1))
        QCOMPARE(tenant.policyOf(endpoint), policy);
    // Forced, nothing below may differ.
    QCOMPARE(assign(tenant.firstGroup(company), policy, true), QJsonValue(true));
    QCOMPARE(tenant.policyOf(managed.first()), policy);
    QCOMPARE(assign(managed.first(), other, false), QJsonValue(true));
    QCOMPARE(tenant.policyOf(managed.first()), policy);
}

void tst_NetworkPolicies::inheritingIsTheDefault()
{
    Tenant tenant;
    const QString endpoint = tenant.managed(tenant.customer()).first()["id"_L1].toString();
    const QString inherited = tenant.policyOf(endpoint);
    const QString policy = tenant.policies().last();
    tenant.result(u"network.assignPolicy"_s,
                  {{u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, policy}, {u"inheritFromAbove"_s, false}});
    QCOMPARE(tenant.policyOf(endpoint), policy);
    // Only a policy: inheritFromAbove is true when nobody says otherwise.
    QCOMPARE(
        tenant.result(u"network.assignPolicy"_s, {{u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, policy}}),
        QJsonValue(true));
    QCOMPARE(tenant.policyOf(endpoint), inherited);
}

void tst_NetworkPolicies::enforcedOnesAreSkippedSilently()
{
    Tenant tenant;
    const QString policy = tenant.policies().last();
    int skipped = 0;
    for (const QJsonValue &item :
         tenant.all(u"network.getNetworkInventoryItems"_s,
                    {{u"filters"_s, filtered(u"type"_s, {{u"companies"_s, true}})}}, u"v1.1"_s, 1000)) {
        const auto managed = tenant.managed(item["id"_L1].toString());
        if (managed.isEmpty())
            continue;
        const QString endpoint = managed.first()["id"_L1].toString();
        QCOMPARE(tenant.result(
                     u"network.assignPolicy"_s,
                     {{u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, policy}, {u"inheritFromAbove"_s, false}}),
                 QJsonValue(true));
        skipped += tenant.policyOf(endpoint) != policy;
    }
    QVERIFY(skipped > 0);
    QVERIFY(skipped < 20);
}

QTEST_GUILESS_MAIN(tst_NetworkPolicies)
#include "tst_networkpolicies.moc"
