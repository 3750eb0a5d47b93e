// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

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

/// When patches are installed.
class tst_MaintenanceWindows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowComesAndGoes();
    void patchesAreKeptByRelaysOfTheSameCompany();
    void windowsBelongToPolicies();
    void wrongWindowsAreRefused_data();
    void wrongWindowsAreRefused();
};

void tst_MaintenanceWindows::aWindowComesAndGoes()
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

void tst_MaintenanceWindows::patchesAreKeptByRelaysOfTheSameCompany()
{
    demo::Tenant tenant;
    const QJsonObject relays =
        demo::filtered(u"security"_s, {{u"management"_s, QJsonObject{{u"managedRelays"_s, true}}}});
    int made = 0;
    const auto keptBy = [&](const QJsonValue &relay, const QString &company) {
        QJsonObject window = aWindow(u"Window %1"_s.arg(++made));
        window.insert(u"companyId"_s, company);
        window.insert(u"settings"_s,
                      QJsonObject{{u"downloadSettings"_s,
                                   QJsonObject{{u"cachingServers"_s, QJsonArray{QJsonObject{{u"id"_s, relay}}}},
                                               {u"fallbackOnDirectDownload"_s, true}}}});
        return tenant.call(u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s, window).code();
    };
    int tried = 0;
    const QJsonObject customers{{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}};
    for (const QJsonValue &company : tenant.result(u"network.getCompaniesList"_s, customers).toArray()) {
        const QString id = company["id"_L1].toString();
        for (const QJsonValue &relay :
             tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, id}, {u"filters"_s, relays}})) {
            QCOMPARE(keptBy(relay["id"_L1], tenant.own), -32602);
            QCOMPARE(keptBy(relay["id"_L1], id), 0);
            ++tried;
        }
    }
    QVERIFY(tried > 0);
}

void tst_MaintenanceWindows::windowsBelongToPolicies()
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

void tst_MaintenanceWindows::wrongWindowsAreRefused_data()
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

void tst_MaintenanceWindows::wrongWindowsAreRefused()
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

QTEST_GUILESS_MAIN(tst_MaintenanceWindows)
#include "tst_maintenancewindows.moc"
