// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

/// What companies have bought and used: licences, keys, monthly subscriptions, counters.
class tst_Licensing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfLicenceIsThere();
    void oneLicenceOrAllOfThem();
    void seatsAreTheManagedEndpoints();
    void keysReplaceOneAnother();
    void aKeyIsTakenAwayAgain();
    void wrongKeysAreRefused_data();
    void wrongKeysAreRefused();
    void aSubscriptionIsChanged();
    void wrongSubscriptionsAreRefused_data();
    void wrongSubscriptionsAreRefused();
    void usageGrowsFromMonthToMonth();
    void aPartnersUsageHoldsItsCompanies();
    void productsAreCountedApart();
    void companiesAreChosenByTheirDay();

private:
    static QJsonObject license(demo::Tenant &tenant, const QString &company)
    {
        return tenant.result(u"licensing.getLicenseInfo"_s, {{u"companyId"_s, company}}).toObject();
    }
    static QStringList companies(demo::Tenant &tenant)
    {
        return demo::idsOf(tenant.all(u"network.getNetworkInventoryItems"_s,
                                      {{u"filters"_s, demo::filtered(u"type"_s, {{u"companies"_s, true}})}}, u"v1.1"_s,
                                      1000));
    }
    /// A company with that kind of licence.
    static QString companyWith(demo::Tenant &tenant, int type)
    {
        for (const QString &company : companies(tenant)) {
            if (company != tenant.own && license(tenant, company)["subscriptionType"_L1].toInt() == type)
                return company;
        }
        return {};
    }
    static QJsonObject usage(demo::Tenant &tenant, const QString &month, QJsonObject params = {})
    {
        params.insert(u"targetMonth"_s, month);
        return tenant.result(u"licensing.getMonthlyUsage"_s, params).toObject();
    }
    /// `mm/yyyy`, so many months ago.
    static QString month(const demo::Tenant &tenant, int back)
    {
        return QDateTime::fromMSecsSinceEpoch(tenant.now(), Qt::UTC).date().addMonths(-back).toString(u"MM/yyyy"_s);
    }
};

void tst_Licensing::everyKindOfLicenceIsThere()
{
    demo::Tenant tenant;
    QMap<int, QJsonObject> byType;
    for (const QString &company : companies(tenant)) {
        const QJsonObject one = license(tenant, company);
        byType.insert(one["subscriptionType"_L1].toInt(), one);
    }
    QCOMPARE(byType.keys(), (QList<int>{1, 2, 3}));
    QVERIFY(byType[1]["expiryDate"_L1].isString());
    QCOMPARE(byType[1]["totalSlots"_L1].toInt(), 25);
    QVERIFY(byType[2]["licenseKey"_L1].toString().startsWith("BASE-"_L1));
    QVERIFY(byType[3]["expiryDate"_L1].isNull());
    QVERIFY(!byType[3].contains("licenseKey"_L1));
    QVERIFY(byType[3]["manageEncryption"_L1].isBool());
}

void tst_Licensing::oneLicenceOrAllOfThem()
{
    demo::Tenant tenant;
    QVERIFY(tenant.result(u"licensing.getLicenseInfo"_s).isObject());
    const QString company = companyWith(tenant, 2);
    tenant.result(u"licensing.addProductKey"_s, {{u"companyId"_s, company}, {u"licenseKey"_s, u"ADDON-2"_s}});
    const QJsonArray all =
        tenant.result(u"licensing.getLicenseInfo"_s, {{u"companyId"_s, company}, {u"returnAllProducts"_s, true}})
            .toArray();
    QVERIFY(all.size() >= 2);
    QVERIFY(!all.first()["isAddon"_L1].toBool());
    QVERIFY(all.last()["isAddon"_L1].toBool());
    QCOMPARE(all.last()["licenseKey"_L1].toString(), u"ADDON-2"_s);
    QCOMPARE(all.first().toObject(), license(tenant, company));
}

void tst_Licensing::seatsAreTheManagedEndpoints()
{
    demo::Tenant tenant;
    const QString customer = tenant.customer();
    QCOMPARE(license(tenant, customer)["usedSlots"_L1].toInt(), int(tenant.managed(customer).size()));
}

void tst_Licensing::keysReplaceOneAnother()
{
    demo::Tenant tenant;
    const QString customer = tenant.customer();
    const auto set = [&](const QString &method, const QString &key, QJsonObject params = {}) {
        params.insert(u"companyId"_s, customer);
        params.insert(u"licenseKey"_s, key);
        return tenant.call(u"licensing."_s + method, params);
    };
    const auto keys = [&] {
        QStringList texts;
        for (const QJsonValue &one :
             tenant.result(u"licensing.getLicenseInfo"_s, {{u"companyId"_s, customer}, {u"returnAllProducts"_s, true}})
                 .toArray())
            texts.append(one["licenseKey"_L1].toString());
        return texts;
    };
    QVERIFY(set(u"setLicenseKey"_s, u"BASE-1"_s).result().isNull());
    QCOMPARE(keys(), QStringList{u"BASE-1"_s});
    set(u"addProductKey"_s, u"ADDON-1"_s);
    QCOMPARE(keys(), (QStringList{u"BASE-1"_s, u"ADDON-1"_s}));
    // A second product cannot stand beside the first: it is dropped unless that is forbidden.
    QCOMPARE(set(u"addProductKey"_s, u"BASE-2"_s, {{u"replaceIncompatibleKeys"_s, false}}).code(), -32602);
    QCOMPARE(keys(), (QStringList{u"BASE-1"_s, u"ADDON-1"_s}));
    set(u"addProductKey"_s, u"BASE-2"_s);
    QCOMPARE(keys(), (QStringList{u"BASE-2"_s, u"ADDON-1"_s}));
    set(u"setLicenseKey"_s, u"BASE-3"_s);
    QCOMPARE(keys(), QStringList{u"BASE-3"_s});
}

void tst_Licensing::aKeyIsTakenAwayAgain()
{
    demo::Tenant tenant;
    const QString customer = tenant.customer();
    const QJsonObject base{{u"companyId"_s, customer}, {u"licenseKey"_s, u"BASE-1"_s}};
    tenant.result(u"licensing.setLicenseKey"_s, base);
    QVERIFY(tenant.call(u"licensing.removeProductKey"_s, base).result().isNull());
    QCOMPARE(license(tenant, customer)["subscriptionType"_L1].toInt(), 1);
    const Answer again = tenant.call(u"licensing.removeProductKey"_s, base);
    QCOMPARE(again.code(), -32602);
    QVERIFY(again.details().contains("'licenseKey'"_L1));
}

void tst_Licensing::wrongKeysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("empty") << QString();
    QTest::addRow("spaces") << u"BASE 1"_s;
    QTest::addRow("an add-on alone") << u"ADDON-1"_s;
    QTest::addRow("another company's") << u"BASE-OF-OTHERS"_s;
}

void tst_Licensing::wrongKeysAreRefused()
{
    QFETCH(QString, key);
    demo::Tenant tenant;
    tenant.result(u"licensing.setLicenseKey"_s,
                  {{u"companyId"_s, companyWith(tenant, 3)}, {u"licenseKey"_s, u"BASE-OF-OTHERS"_s}});
    const Answer answer =
        tenant.call(u"licensing.setLicenseKey"_s, {{u"companyId"_s, companyWith(tenant, 1)}, {u"licenseKey"_s, key}});
    QCOMPARE(answer.code(), -32602);
    QVERIFY(answer.details().contains("'licenseKey'"_L1));
    QVERIFY(key.isEmpty() || !answer.body.contains(key.toUtf8())); // a key is not said back
}

void tst_Licensing::aSubscriptionIsChanged()
{
    demo::Tenant tenant;
    const QString company = companyWith(tenant, 1);
    const auto set = [&](QJsonObject params) {
        params.insert(u"companyId"_s, company);
        return tenant.call(u"licensing.setMonthlySubscription"_s, params);
    };
    QVERIFY(
        set({{u"reservedSlots"_s, 40}, {u"manageEncryption"_s, true}, {u"assignedProtectionModel"_s, u"mspSecure"_s}})
            .result()
            .isNull());
    QJsonObject now = license(tenant, company);
    QCOMPARE(now["subscriptionType"_L1].toInt(), 3);
    QCOMPARE(now["totalSlots"_L1].toInt(), 40);
    QCOMPARE(now["manageEncryption"_L1].toBool(), true);
    QCOMPARE(now["assignedProtectionModel"_L1].toString(), u"mspSecure"_s);
    // A switch that is left out is off again; seats stay until they are given back.
    set({{u"manageExchange"_s, true}});
    now = license(tenant, company);
    QCOMPARE(now["manageEncryption"_L1].toBool(), false);
    QCOMPARE(now["manageExchange"_L1].toBool(), true);
    QCOMPARE(now["totalSlots"_L1].toInt(), 40);
    set({{u"removeReservedSlots"_s, true}, {u"endSubscription"_s, u"2027-01-31"_s}});
    now = license(tenant, company);
    QVERIFY(now["totalSlots"_L1].isNull());
    QCOMPARE(now["endSubscription"_L1].toString(), u"2027-01-31"_s);
}

void tst_Licensing::wrongSubscriptionsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("named");
    QTest::addRow("the key's own company") << QJsonObject{{u"companyId"_s, u"own"_s}} << u"companyId"_s;
    QTest::addRow("a switch twice") << QJsonObject{{u"manageEmailSecurity"_s, true},
                                                   {u"ownUse"_s, QJsonObject{{u"manageEmailSecurity"_s, true}}}}
                                    << u"manageEmailSecurity"_s;
    QTest::addRow("without its model") << QJsonObject{{u"manageRemoteEnginesScanning"_s, true},
                                                      {u"assignedProtectionModel"_s, u"mspSecure"_s}}
                                       << u"manageRemoteEnginesScanning"_s;
    QTest::addRow("no date") << QJsonObject{{u"endSubscription"_s, u"soon"_s}} << u"endSubscription"_s;
    QTest::addRow("without the product used")
        << QJsonObject{{u"assignedProductType"_s, 0}, {u"additionalProductTypes"_s, QJsonArray{3}}}
        << u"additionalProductTypes"_s;
    QTest::addRow("fewer than none") << QJsonObject{{u"reservedSlots"_s, -1}} << u"reservedSlots"_s;
}

void tst_Licensing::wrongSubscriptionsAreRefused()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, named);
    demo::Tenant tenant;
    params.insert(u"companyId"_s, params.contains("companyId"_L1) ? tenant.own : tenant.customer());
    const Answer answer = tenant.call(u"licensing.setMonthlySubscription"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(u'\'' + named + u'\''), answer.body.constData());
}

void tst_Licensing::usageGrowsFromMonthToMonth()
{
    demo::Tenant tenant;
    const auto seen = [&](const QString &when) { return usage(tenant, when)["endpointMonthlyUsage"_L1].toInt(); };
    const int before = seen(month(tenant, 6));
    const int last = seen(month(tenant, 1));
    QVERIFY(before > 0);
    QVERIFY2(before < last, qPrintable(u"%1 %2"_s.arg(before).arg(last)));
    QCOMPARE(seen(month(tenant, -1)), 0); // next month has seen nobody
    // Without a month it is this one, and it grows as the days pass.
    const QJsonObject today = tenant.result(u"licensing.getMonthlyUsage"_s).toObject();
    QCOMPARE(today, usage(tenant, month(tenant, 0)));
    tenant.pass(32LL * 86'400'000);
    QVERIFY(seen(month(tenant, 0)) >= today["endpointMonthlyUsage"_L1].toInt());
    // A company on a key is not billed by usage.
    QCOMPARE(
        usage(tenant, month(tenant, 1), {{u"companyId"_s, companyWith(tenant, 2)}})["endpointMonthlyUsage"_L1].toInt(),
        0);
}

void tst_Licensing::aPartnersUsageHoldsItsCompanies()
{
    demo::Tenant tenant;
    const QJsonObject whole = usage(tenant, month(tenant, 1));
    QMap<QString, int> sums;
    for (const QString &company : demo::idsOf(tenant.result(u"network.getCompaniesList"_s).toArray())) {
        const QJsonObject part = usage(tenant, month(tenant, 1), {{u"companyId"_s, company}});
        for (auto one = part.begin(); one != part.end(); ++one)
            sums[one.key()] += one->toInt();
    }
    int folders = 0; // companies in folders are not on the first level
    for (auto one = sums.begin(); one != sums.end(); ++one) {
        QVERIFY2(one.value() <= whole[one.key()].toInt() || one.key() == "minimumUsage"_L1, qPrintable(one.key()));
        folders += whole[one.key()].toInt() - one.value();
    }
    QVERIFY(folders >= 0);
    // Tiers are counted in the base product too.
    QCOMPARE(whole["aLaCarteMonthlyUsage"_L1].toInt() + whole["mspSecureMonthlyUsage"_L1].toInt()
                 + whole["mspSecurePlusMonthlyUsage"_L1].toInt() + whole["mspSecureExtraMonthlyUsage"_L1].toInt(),
             whole["endpointMonthlyUsage"_L1].toInt());
}

void tst_Licensing::productsAreCountedApart()
{
    demo::Tenant tenant;
    const QJsonArray usages =
        tenant.result(u"licensing.getMonthlyUsagePerProductType"_s, {{u"targetMonth"_s, month(tenant, 1)}})["usages"_L1]
            .toArray();
    QCOMPARE(usages.size(), 3);
    for (const QJsonValue &one : usages) {
        QJsonObject counters = one.toObject();
        const int product = counters.take("productType"_L1).toInt();
        QCOMPARE(counters, usage(tenant, month(tenant, 1), {{u"productType"_s, product}}));
    }
    QVERIFY(usages[0]["endpointMonthlyUsage"_L1].toInt() > 0);
    QCOMPARE(usages[1]["endpointMonthlyUsage"_L1].toInt(), 0);
}

void tst_Licensing::companiesAreChosenByTheirDay()
{
    demo::Tenant tenant;
    const auto between = [&](const QString &from, const QString &to) {
        return usage(tenant, month(tenant, 1),
                     {{u"usageCoverageType"_s, 3},
                      {u"companyRegistrationStartDate"_s, from},
                      {u"companyRegistrationEndDate"_s, to}})["endpointMonthlyUsage"_L1]
            .toInt();
    };
    const int all = usage(tenant, month(tenant, 1))["endpointMonthlyUsage"_L1].toInt();
    QCOMPARE(between(u"2000-01-01T00:00:00"_s, u"2100-01-01T00:00:00"_s), all);
    QCOMPARE(between(u"2100-01-01T00:00:00"_s, u"2101-01-01T00:00:00"_s), 0);
}

QTEST_GUILESS_MAIN(tst_Licensing)
#include "tst_licensing.moc"
