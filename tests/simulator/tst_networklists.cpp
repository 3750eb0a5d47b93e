// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace demo;

/// Which endpoints and inventory items a list holds, and how it is cut into pages.
class tst_NetworkLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesOfVersionOne();
    void pagesOfVersionOneOne();
    void everyListPagesWithoutLossOrRepeat_data();
    void everyListPagesWithoutLossOrRepeat();
    void emptyListsHaveNoPages();
    void asManyAreSeenAsWereAskedFor_data();
    void asManyAreSeenAsWereAskedFor();
    void endpointsOfAPartnerAreItsOwnLevel();
    void companyIdIsIgnored();
    void depthDecidesWhatIsListed();
    void companiesContainerIsNoParent();
    void filters();
    void extraMembersOnlyWhenAskedFor();
    void inventoryHoldsEverything();
    void inventoryFilters();
    void inventoryFollowsChanges();
    void virtualMachinesOnPremises();
};

void tst_NetworkLists::pagesOfVersionOne()
{
    Tenant tenant;
    QJsonObject params = below(tenant.own);
    const Answer first = tenant.call(u"network.getEndpointsList"_s, params);
    QCOMPARE(first.items().size(), 30); // the default
    QCOMPARE(first.object().value("perPage"_L1).toInt(), 30);
    const int total = first.object().value("total"_L1).toInt();
    QCOMPARE(first.object().value("pagesCount"_L1).toInt(), (total + 29) / 30);
    QVERIFY(!first.object().contains("hasMoreRecords"_L1));
    params.insert(u"page"_s, 2);
    const Answer second = tenant.call(u"network.getEndpointsList"_s, params);
    QCOMPARE(second.object().value("page"_L1).toInt(), 2);
    QCOMPARE(second.object().value("total"_L1).toInt(), total);
    params.insert(u"page"_s, 2'000'000'000);
    QCOMPARE(tenant.call(u"network.getEndpointsList"_s, params).items().size(), 0);
    params.insert(u"perPage"_s, 100);
    QCOMPARE(tenant.call(u"network.getEndpointsList"_s, params).status, 200);
}

void tst_NetworkLists::pagesOfVersionOneOne()
{
    Tenant tenant;
    QJsonObject params = below(tenant.own);
    params.insert(u"perPage"_s, 200);
    const Answer first = tenant.call(u"network.getEndpointsList"_s, params, u"v1.1"_s);
    const int total = first.object().value("total"_L1).toInt();
    QVERIFY(total > 400);
    QCOMPARE(first.items().size(), 200);
    QCOMPARE(first.object().value("pagesCount"_L1).toInt(), 3);
    QCOMPARE(first.object().value("hasMoreRecords"_L1), QJsonValue(true));
    params.insert(u"page"_s, 3);
    const Answer last = tenant.call(u"network.getEndpointsList"_s, params, u"v1.1"_s);
    QCOMPARE(last.items().size(), total - 400);
    QVERIFY(!last.object().contains("total"_L1) && !last.object().contains("pagesCount"_L1)); // on page 1 only
    QCOMPARE(last.object().value("hasMoreRecords"_L1), QJsonValue(false));
}

void tst_NetworkLists::everyListPagesWithoutLossOrRepeat_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("recursive");
    QTest::newRow("endpoints 1.0") << u"network.getEndpointsList"_s << u"v1.0"_s << true;
    QTest::newRow("endpoints 1.1") << u"network.getEndpointsList"_s << u"v1.1"_s << true;
    QTest::newRow("inventory 1.0") << u"network.getNetworkInventoryItems"_s << u"v1.0"_s << true;
    QTest::newRow("inventory 1.1") << u"network.getNetworkInventoryItems"_s << u"v1.1"_s << true;
    QTest::newRow("scan tasks") << u"network.getScanTasksList"_s << u"v1.0"_s << false;
    QTest::newRow("tags") << u"network.getEndpointTags"_s << u"v1.0"_s << false;
    QTest::newRow("policies") << u"policies.getPoliciesList"_s << u"v1.0"_s << false;
}

void tst_NetworkLists::everyListPagesWithoutLossOrRepeat()
{
    QFETCH(QString, method);
    QFETCH(QString, version);
    QFETCH(bool, recursive);
    static Tenant tenant;
    const QJsonObject params = recursive ? below(tenant.own) : QJsonObject();
    const int total = tenant.call(method, params, version).object().value("total"_L1).toInt();
    QVERIFY(total > 0);
    const QStringList wide = idsOf(tenant.all(method, params, version, 100));
    QCOMPARE(wide.size(), total);
    QCOMPARE(QSet<QString>(wide.begin(), wide.end()).size(), total);
    QCOMPARE(idsOf(tenant.all(method, params, version, 7)), wide); // the same order, however it is cut
}

void tst_NetworkLists::emptyListsHaveNoPages()
{
    Tenant tenant;
    const QString group = tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"nobody"_s}}).toString();
    for (const QString &version : {u"v1.0"_s, u"v1.1"_s}) {
        const QJsonObject empty =
            tenant.call(u"network.getEndpointsList"_s, {{u"parentId"_s, group}}, version).object();
        QCOMPARE(empty.value("total"_L1), QJsonValue(0));
        QCOMPARE(empty.value("pagesCount"_L1), QJsonValue(0));
        QCOMPARE(empty.value("items"_L1), QJsonValue(QJsonArray()));
    }
}

void tst_NetworkLists::asManyAreSeenAsWereAskedFor_data()
{
    QTest::addColumn<int>("edition");
    QTest::addColumn<int>("endpoints");
    for (const int endpoints : {0, 1, 3, 59, 60, 500, 4321}) {
        QTest::addRow("partner %d", endpoints) << static_cast<int>(schema::Edition::Partner) << endpoints;
        QTest::addRow("company %d", endpoints) << static_cast<int>(schema::Edition::Company) << endpoints;
    }
}

void tst_NetworkLists::asManyAreSeenAsWereAskedFor()
{
    QFETCH(int, edition);
    QFETCH(int, endpoints);
    simulator::Options options = Demo::options();
    options.edition = static_cast<schema::Edition>(edition);
    options.endpoints = endpoints;
    Tenant tenant(options);
    QCOMPARE(tenant.endpoints(tenant.own).size(), endpoints);
    QJsonObject params = below(tenant.own);
    params.insert(
        u"filters"_s,
        filtered(u"type"_s, {{u"computers"_s, true}, {u"virtualMachines"_s, true}, {u"ec2Instances"_s, true}}));
    QCOMPARE(tenant.all(u"network.getNetworkInventoryItems"_s, params, u"v1.1"_s, 1000).size(), endpoints);

    // What is in the Deleted containers comes on top.
    params.insert(u"filters"_s, filtered(u"type"_s, {{u"groups"_s, true}}));
    qsizetype deleted = 0;
    for (const QJsonValue &group : tenant.all(u"network.getNetworkInventoryItems"_s, params, u"v1.1"_s, 1000)) {
        if (group["name"_L1].toString() == "Deleted"_L1)
            deleted += tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, group["id"_L1]}}).size();
    }
    QVERIFY(deleted <= endpoints / 60);
    QVERIFY(deleted > 0 || endpoints <= 500);
}

void tst_NetworkLists::endpointsOfAPartnerAreItsOwnLevel()
{
    Tenant tenant;
    const auto without = tenant.all(u"network.getEndpointsList"_s, {{u"filters"_s, recursively}});
    QVERIFY(without.size() > 0);
    QVERIFY(without.size() < 20);
    const auto with = tenant.endpoints(tenant.own);
    QCOMPARE(with.size() > 450, true);
    for (const QString &id : idsOf(without)) {
        if (withId(with, id).value("isManaged"_L1).toBool())
            QCOMPARE(tenant.details(id).value("companyId"_L1).toString(), tenant.own);
    }
}

void tst_NetworkLists::companyIdIsIgnored()
{
    Tenant tenant;
    const QString company = tenant.customer();
    QCOMPARE(tenant.call(u"network.getEndpointsList"_s, {{u"companyId"_s, company}}).result(),
             tenant.call(u"network.getEndpointsList"_s).result());
}

void tst_NetworkLists::depthDecidesWhatIsListed()
{
    Tenant tenant;
    const QString company = tenant.customer(20);
    const auto direct = idsOf(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, company}}));
    const auto everything = idsOf(tenant.endpoints(company));
    QVERIFY(direct.size() < everything.size());
    // The company's direct ones are those of Computers and Groups; the rest is in groups.
    QCOMPARE(idsOf(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, tenant.firstGroup(company)}})), direct);
    QStringList collected = direct;
    QStringList groups{tenant.firstGroup(company)};
    for (int at = 0; at < groups.size(); ++at) {
        for (const QString &group :
             idsOf(tenant.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, groups[at]}}).toArray())) {
            groups.append(group);
            const auto inside = tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, group}});
            for (const QJsonValue &endpoint : inside)
                QCOMPARE(endpoint["groupId"_L1].toString(), group);
            collected += idsOf(inside);
        }
    }
    QVERIFY(groups.size() > 1);
    QCOMPARE(QSet<QString>(collected.begin(), collected.end()), QSet<QString>(everything.begin(), everything.end()));
}

void tst_NetworkLists::companiesContainerIsNoParent()
{
    Tenant tenant;
    const QJsonArray containers = tenant.result(u"network.getRootContainers"_s).toArray();
    const Answer answer = tenant.call(u"network.getEndpointsList"_s, {{u"parentId"_s, containers.at(0)["id"_L1]}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), -32602);
}

void tst_NetworkLists::filters()
{
    Tenant tenant;
    const QJsonArray everything = tenant.endpoints(tenant.own);
    const auto listed = [&tenant](QJsonObject filters, QJsonObject params = {}) {
        params.insert(u"parentId"_s, tenant.own);
        params.insert(u"filters"_s, filters);
        return tenant.all(u"network.getEndpointsList"_s, params, u"v1.1"_s, 1000);
    };
    const auto expected = [&everything](const auto &matches) {
        QStringList ids;
        for (const QJsonValue &endpoint : everything) {
            if (matches(endpoint.toObject()))
                ids.append(endpoint["id"_L1].toString());
        }
        return ids;
    };
    for (const bool managed : {true, false}) {
        const auto found = idsOf(listed(recursively, {{u"isManaged"_s, managed}}));
        QVERIFY(!found.isEmpty());
        QCOMPARE(found,
                 expected([managed](const QJsonObject &one) { return one.value("isManaged"_L1).toBool() == managed; }));
    }
    const auto relays =
        idsOf(listed(filtered(u"security"_s, {{u"management"_s, QJsonObject{{u"managedRelays"_s, true}}}})));
    QVERIFY(!relays.isEmpty());
    QCOMPARE(relays, expected([](const QJsonObject &one) { return one.value("managedRelay"_L1).toBool(); }));
    // Within a section any will do, sections must agree.
    const auto both = idsOf(listed(filtered(
        u"security"_s, {{u"management"_s, QJsonObject{{u"managedRelays"_s, true}, {u"securityServers"_s, true}}}})));
    QCOMPARE(both, expected([](const QJsonObject &one) {
                 return one.value("managedRelay"_L1).toBool() || one.value("securityServer"_L1).toBool();
             }));

    const auto byName = [&](const QString &name) { return idsOf(listed(filtered(u"details"_s, {{u"name"_s, name}}))); };
    QVERIFY(byName(u"desktop"_s).size() > 3);
    QCOMPARE(byName(u"desktop"_s), expected([](const QJsonObject &one) {
                 return one.value("name"_L1).toString().startsWith("desktop"_L1, Qt::CaseInsensitive);
             }));
    QCOMPARE(byName(u"*-0"_s),
             expected([](const QJsonObject &one) { return one.value("name"_L1).toString().contains("-0"_L1); }));
    QCOMPARE(byName(u"no such name"_s), QStringList());

    const QJsonObject some = everything.at(77).toObject();
    QString mac = some.value("macs"_L1).toArray().at(0).toString();
    QCOMPARE(mac.size(), 12);
    QCOMPARE(idsOf(listed(filtered(u"details"_s, {{u"macs"_s, QJsonArray{mac}}}))),
             QStringList{some.value("id"_L1).toString()});
    for (int at = 10; at > 0; at -= 2)
        mac.insert(at, u':');
    QCOMPARE(idsOf(listed(filtered(u"details"_s, {{u"macs"_s, QJsonArray{mac.toUpper()}}}))),
             QStringList{some.value("id"_L1).toString()});
}

void tst_NetworkLists::extraMembersOnlyWhenAskedFor()
{
    Tenant tenant;
    QJsonObject params = below(tenant.own);
    params.insert(u"perPage"_s, 100);
    for (const QJsonValue &endpoint : tenant.call(u"network.getEndpointsList"_s, params).items())
        QVERIFY(!endpoint.toObject().contains("productOutdated"_L1)
                && !endpoint.toObject().contains("lastSuccessfulScan"_L1));
    params.insert(u"options"_s, QJsonObject{{u"returnProductOutdated"_s, true}, {u"includeScanLogs"_s, true}});
    int outdated = 0, scanned = 0;
    for (const QJsonValue &endpoint : tenant.call(u"network.getEndpointsList"_s, params).items()) {
        QCOMPARE(endpoint.toObject().contains("productOutdated"_L1), endpoint["isManaged"_L1].toBool());
        outdated += endpoint["productOutdated"_L1].toBool();
        const QString date = endpoint["lastSuccessfulScan"_L1]["date"_L1].toString();
        if (!date.isEmpty()) {
            ++scanned;
            QVERIFY(date.endsWith("+00:00"_L1)); // scan dates carry an offset
        }
    }
    QVERIFY(outdated > 0 && outdated < 50);
    QVERIFY(scanned > 20);
}

void tst_NetworkLists::inventoryHoldsEverything()
{
    Tenant tenant;
    const QJsonArray all = tenant.all(u"network.getNetworkInventoryItems"_s, below(tenant.own), u"v1.1"_s, 1000);
    QMap<int, int> kinds;
    QSet<QString> ids{tenant.own};
    for (const QJsonValue &item : all) {
        ++kinds[item["type"_L1].toInt()];
        ids.insert(item["id"_L1].toString());
        QVERIFY(!item["companyId"_L1].toString().isEmpty());
        QCOMPARE(item.toObject().contains("details"_L1), item["type"_L1].toInt() != 3 && item["type"_L1].toInt() != 4);
    }
    QCOMPARE(kinds.value(1), 40);
    QVERIFY(kinds.value(3) > 0 && kinds.value(4) > 80 && kinds.value(5) > 300 && kinds.value(6) > 10
            && kinds.value(7) > 0);
    for (const QJsonValue &item : all) // every parent is in the list, or is the root
        QVERIFY2(ids.contains(item["parentId"_L1].toString()), qPrintable(item["name"_L1].toString()));
    QCOMPARE(kinds.value(5) + kinds.value(6) + kinds.value(7), int(tenant.endpoints(tenant.own).size()));

    const QJsonArray direct = tenant.all(u"network.getNetworkInventoryItems"_s);
    for (const QJsonValue &item : direct)
        QCOMPARE(item["parentId"_L1].toString(), tenant.own);
}

void tst_NetworkLists::inventoryFilters()
{
    Tenant tenant;
    const auto listed = [&tenant](const QJsonObject &filters, const QString &version = u"v1.1"_s) {
        QJsonObject params = below(tenant.own);
        QJsonObject all = recursively;
        for (auto filter = filters.begin(); filter != filters.end(); ++filter)
            all.insert(filter.key(), filter.value());
        params.insert(u"filters"_s, all);
        return tenant.all(u"network.getNetworkInventoryItems"_s, params, version, 100);
    };
    QCOMPARE(listed({{u"type"_s, QJsonObject{{u"companies"_s, true}}}}).size(), 40);
    const auto partners = listed({{u"type"_s, QJsonObject{{u"companies"_s, true}}}, {u"companyType"_s, 0}});
    QCOMPARE(partners.size(), 3);
    for (const QJsonValue &item : listed({{u"type"_s, QJsonObject{{u"virtualMachines"_s, true}}}}))
        QCOMPARE(item["type"_L1].toInt(), 6);
    const QString name = partners.first()["name"_L1].toString();
    const auto named = listed({{u"details"_s, QJsonObject{{u"name"_s, name.toUpper()}}}});
    QVERIFY(!withId(named, partners.first()["id"_L1].toString()).isEmpty());
    QJsonObject old = below(tenant.own);
    old.insert(u"filters"_s, QJsonObject{{u"companyType"_s, 0}});
    QCOMPARE(tenant.call(u"network.getNetworkInventoryItems"_s, old).code(), -32602); // of v1.1
}

void tst_NetworkLists::inventoryFollowsChanges()
{
    Tenant tenant;
    const auto listed = [&tenant](const QJsonObject &filters) {
        QJsonObject params = below(tenant.own);
        QJsonObject all = recursively;
        for (auto filter = filters.begin(); filter != filters.end(); ++filter)
            all.insert(filter.key(), filter.value());
        params.insert(u"filters"_s, all);
        return idsOf(tenant.all(u"network.getNetworkInventoryItems"_s, params, u"v1.1"_s, 1000));
    };
    const QJsonObject named{{u"details"_s, QJsonObject{{u"name"_s, u"Neu im Haus"_s}}}};
    const QJsonObject partners{{u"companyType"_s, 0}, {u"type"_s, QJsonObject{{u"companies"_s, true}}}};
    const QStringList everything = listed({});
    QCOMPARE(listed(named), QStringList());
    const QStringList before = listed(partners);

    // What was walked once is walked again as soon as the tree is another.
    const QString company = tenant.customer();
    const QString group =
        tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"Neu im Haus"_s}, {u"parentId"_s, company}})
            .toString();
    QCOMPARE(listed(named), QStringList{group});
    QCOMPARE(listed({}).size(), everything.size() + 1);
    const QString endpoint = tenant.managed(company).first()["id"_L1].toString();
    tenant.result(u"network.moveEndpoints"_s, {{u"endpointIds"_s, QJsonArray{endpoint}}, {u"groupId"_s, group}});
    QCOMPARE(listed({}).size(), everything.size() + 1);
    QVERIFY(tenant.result(u"network.deleteCustomGroup"_s, {{u"groupId"_s, group}, {u"force"_s, true}}).isNull());
    QCOMPARE(listed(named), QStringList());
    QCOMPARE(listed({}).size(), everything.size() - 1); // its endpoint is in Deleted now
    QVERIFY(tenant.result(u"companies.updateCompanyDetails"_s, {{u"id"_s, company}, {u"name"_s, u"Neu im Haus"_s}})
                .isNull());
    QCOMPARE(listed(named), QStringList{company});
    QVERIFY(tenant.result(u"companies.updateCompanyDetails"_s, {{u"id"_s, company}, {u"type"_s, 0}}).isNull());
    QCOMPARE(listed(partners).size(), before.size() + 1);
}

void tst_NetworkLists::virtualMachinesOnPremises()
{
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::OnPremises;
    Demo demo(options);
    const QJsonObject params{{u"filters"_s, recursively}};
    const auto machines = demo.all(u"network.getEndpointsList.virtualmachines"_s, params);
    QVERIFY(machines.size() > 5);
    for (const QJsonValue &machine : machines) {
        QCOMPARE(machine["machineType"_L1].toInt(), 2);
        QVERIFY(machine.toObject().contains("managedWithNsx"_L1));
    }
    QVERIFY(demo.all(u"network.getEndpointsList.computers"_s, params).size() > 450); // virtual ones stand there as well
}

QTEST_GUILESS_MAIN(tst_NetworkLists)
#include "tst_networklists.moc"
