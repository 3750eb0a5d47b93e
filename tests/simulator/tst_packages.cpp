// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Installation packages.
class tst_Packages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPackageComesAndGoes();
    void anUpdateReplacesThePackage();
    void linksFollowThePackages();
};

void tst_Packages::aPackageComesAndGoes()
{
    demo::Tenant tenant;
    const qsizetype before = tenant.all(u"packages.getPackagesList"_s).size();
    QVERIFY(before >= 3);
    const QJsonArray made = tenant
                                .result(u"packages.createPackage"_s,
                                        {{u"packageName"_s, u"Relay"_s},
                                         {u"settings"_s, QJsonObject{{u"uninstallPassword"_s, u"Abc-12345"_s}}},
                                         {u"roles"_s, QJsonObject{{u"relay"_s, 1}}},
                                         {u"modules"_s, QJsonObject{{u"contentControl"_s, 1}}}})
                                .toArray();
    QCOMPARE(made.size(), 1);
    QVERIFY(made.first()["success"_L1].toBool());
    const QJsonObject named{{u"packageId"_s, made.first()["records"_L1].toArray().first()}};
    QCOMPARE(tenant.all(u"packages.getPackagesList"_s).size(), before + 1);
    const QJsonObject details = tenant.result(u"packages.getPackageDetails"_s, named).toObject();
    QCOMPARE(details["modules"_L1]["antimalware"_L1].toInt(), 1);
    QCOMPARE(details["modules"_L1]["antiphishing"_L1].toInt(), 1); // by the old switch
    QCOMPARE(details["modules"_L1]["firewall"_L1].toInt(), 0);
    QCOMPARE(details["roles"_L1]["relay"_L1].toInt(), 1);
    QVERIFY(!details["settings"_L1].toObject().contains("uninstallPassword"_L1));
    QCOMPARE(tenant.call(u"packages.createPackage"_s, {{u"packageName"_s, u"relay"_s}}).code(), -32602); // taken
    const QJsonObject both{{u"contentControl"_s, 1}, {u"antiphishing"_s, 0}}; // one part of it
    const Answer torn = tenant.call(u"packages.createPackage"_s, {{u"packageName"_s, u"C"_s}, {u"modules"_s, both}});
    QCOMPARE(torn.code(), -32602);
    QVERIFY(torn.details().contains("'modules.contentControl'"_L1));
    QVERIFY(tenant.call(u"packages.deletePackage"_s, named).result().isNull());
    QCOMPARE(tenant.all(u"packages.getPackagesList"_s).size(), before);
    QCOMPARE(tenant.call(u"packages.getPackageDetails"_s, named).code(), -32602);
}

void tst_Packages::anUpdateReplacesThePackage()
{
    demo::Tenant tenant;
    const QJsonValue id = tenant
                              .result(u"packages.createPackage"_s,
                                      {{u"packageName"_s, u"A"_s},
                                       {u"description"_s, u"words"_s},
                                       {u"modules"_s, QJsonObject{{u"firewall"_s, 1}, {u"encryption"_s, 1}}}})
                              .toArray()
                              .first()["records"_L1]
                              .toArray()
                              .first();
    tenant.result(
        u"packages.updatePackage"_s,
        {{u"packageId"_s, id}, {u"packageName"_s, u"B"_s}, {u"modules"_s, QJsonObject{{u"encryption"_s, 1}}}});
    const QJsonObject details = tenant.result(u"packages.getPackageDetails"_s, {{u"packageId"_s, id}}).toObject();
    QCOMPARE(details["packageName"_L1].toString(), u"B"_s);
    QCOMPARE(details["description"_L1].toString(), QString());
    QCOMPARE(details["modules"_L1]["firewall"_L1].toInt(), 0);
    QCOMPARE(details["modules"_L1]["encryption"_L1].toInt(), 1);
}

void tst_Packages::linksFollowThePackages()
{
    demo::Tenant tenant;
    const auto links = [&](const QJsonObject &params = {}) {
        return tenant.result(u"packages.getInstallationLinks"_s, params).toArray();
    };
    const qsizetype all = links().size();
    const QJsonArray own = links({{u"companyId"_s, tenant.own}});
    QVERIFY(own.size() < all);
    QCOMPARE(own.size(), tenant.all(u"packages.getPackagesList"_s).size());
    QVERIFY(own.first()["installLinkWindows"_L1].toString().contains("setupdownloader_["_L1));
    QCOMPARE(links({{u"packageName"_s, u"Workstations"_s}}).size(), 1);
    QCOMPARE(links({{u"packageName"_s, u"none of that name"_s}}).size(), 0);
}

QTEST_GUILESS_MAIN(tst_Packages)
#include "tst_packages.moc"
