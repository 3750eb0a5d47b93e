// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Patches that are missing and that are there.
class tst_PatchManagement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patchesAreMissingOrInstalled();
    void patchesAreApprovedByHand();
    void patchesAreAskedForOneWay();
};

void tst_PatchManagement::patchesAreMissingOrInstalled()
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

void tst_PatchManagement::patchesAreApprovedByHand()
{
    demo::Tenant tenant;
    const QString customer = tenant.customer();
    const auto missing = [&](const QJsonObject &filters) {
        return tenant.all(u"patchManagement.getMissingPatches"_s,
                          {{u"companyId"_s, customer}, {u"filters"_s, filters}});
    };
    QCOMPARE(missing({{u"type"_s, 2}}), QJsonArray());
    const QJsonValue patch = missing({{u"type"_s, 0}}).first()["id"_L1];
    tenant.result(u"maintenanceWindows.createPatchManagementMaintenanceWindow"_s,
                  {{u"name"_s, u"Approved"_s},
                   {u"companyId"_s, customer},
                   {u"allowChangeByOtherUsers"_s, true},
                   {u"settings"_s, QJsonObject{{u"installPatchesSettings"_s,
                                                QJsonObject{{u"enabled"_s, true},
                                                            {u"manuallyApprovedPatches"_s, QJsonArray{patch}}}}}}});
    const QJsonArray approved = missing({{u"type"_s, 2}});
    QCOMPARE(approved.size(), 1);
    QCOMPARE(approved.first()["id"_L1], patch);
    QVERIFY(demo::withId(missing({{u"type"_s, 0}}), patch.toString()).isEmpty());
}

void tst_PatchManagement::patchesAreAskedForOneWay()
{
    demo::Tenant tenant;
    const QJsonArray endpoint{tenant.endpoint()};
    const auto ask = [&](const QJsonObject &params) {
        return tenant.call(u"patchManagement.getMissingPatches"_s, params).code();
    };
    QCOMPARE(ask({}), -32602);
    QCOMPARE(ask({{u"endpointsIds"_s, endpoint}, {u"companyId"_s, tenant.own}}), -32602);
    QCOMPARE(ask({{u"endpointIds"_s, endpoint}}), -32602); // the API spells it otherwise
    QCOMPARE(ask({{u"endpointsIds"_s, endpoint}}), 0);
}

QTEST_GUILESS_MAIN(tst_PatchManagement)
#include "tst_patchmanagement.moc"
