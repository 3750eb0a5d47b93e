// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace demo;

/// Companies, folders, containers and groups: how they are listed, made, moved and deleted.
class tst_NetworkTree : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companiesOneLevelACall();
    void companyListFilters();
    void foldersComeAndGo();
    void companiesAndFoldersMove();
    void rootContainers();
    void containersOnPremises();
    void groupsComeAndGo();
    void groupsMove();
    void deletedGroupsParkTheirEndpoints();
};

void tst_NetworkTree::companiesOneLevelACall()
{
    Tenant tenant;
    // Walk as clients must: one level a call, a refusal is a leaf, folders beside.
    QSet<QString> seen;
    int refused = 0, deepest = 0;
    QList<std::pair<QString, int>> todo{{tenant.own, 0}};
    while (!todo.isEmpty()) {
        const auto [parent, depth] = todo.takeFirst();
        deepest = std::max(deepest, depth);
        const Answer answer = tenant.call(u"network.getCompaniesList"_s, {{u"parentId"_s, parent}});
        if (answer.code() == -32602) {
            QVERIFY(answer.details().contains("parentId"_L1));
            ++refused;
            continue;
        }
        QVERIFY(answer.result().isArray()); // bare
        for (const QJsonValue &company : answer.result().toArray()) {
            const QString id = company["id"_L1].toString();
            QCOMPARE(company.toObject().keys(), (QStringList{u"id"_s, u"name"_s}));
            QVERIFY(QRegularExpression(u"\\A[0-9a-f]{24}\\z"_s).match(id).hasMatch());
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            todo.append({id, depth + 1});
        }
        for (const QJsonValue &folder :
             tenant.result(u"network.getCompanyFoldersList"_s, {{u"parentId"_s, parent}}).toArray())
            todo.append({folder["id"_L1].toString(), depth});
    }
    QCOMPARE(seen.size(), 40);
    QVERIFY(!seen.contains(tenant.own)); // never the key's own
    QVERIFY(refused > 30);
    QVERIFY(deepest > 1);
    // Without parentId: the key's own level.
    QCOMPARE(tenant.result(u"network.getCompaniesList"_s),
             tenant.result(u"network.getCompaniesList"_s, {{u"parentId"_s, tenant.own}}));
}

void tst_NetworkTree::companyListFilters()
{
    Tenant tenant;
    const auto count = [&tenant](const QJsonObject &filters) {
        return tenant.result(u"network.getCompaniesList"_s, {{u"filters"_s, filters}}).toArray().size();
    };
    const auto all = count({});
    QVERIFY(count({{u"companyType"_s, 0}}) > 0);
    QCOMPARE(count({{u"companyType"_s, 0}}) + count({{u"companyType"_s, 1}}), all);
    QCOMPARE(count({{u"licenseType"_s, 1}}) + count({{u"licenseType"_s, 2}}) + count({{u"licenseType"_s, 3}}), all);
}

void tst_NetworkTree::foldersComeAndGo()
{
    Tenant tenant;
    const QString folder =
        tenant.result(u"network.createCompanyFolder"_s, {{u"folderName"_s, u"Neue Kunden"_s}}).toString();
    const QString inner =
        tenant.result(u"network.createCompanyFolder"_s, {{u"folderName"_s, u"innen"_s}, {u"parentId"_s, folder}})
            .toString();
    QCOMPARE(withId(tenant.result(u"network.getCompanyFoldersList"_s).toArray(), folder).value("name"_L1).toString(),
             u"Neue Kunden"_s);
    QCOMPARE(idsOf(tenant.result(u"network.getCompanyFoldersList"_s, {{u"parentId"_s, folder}}).toArray()),
             QStringList{inner});
    QCOMPARE(tenant.call(u"network.deleteCompanyFolder"_s, {{u"folderId"_s, folder}}).code(), -32602); // not empty
    QVERIFY(tenant.result(u"network.deleteCompanyFolder"_s, {{u"folderId"_s, inner}}).isNull());
    QVERIFY(tenant.result(u"network.deleteCompanyFolder"_s, {{u"folderId"_s, folder}}).isNull());
    QVERIFY(withId(tenant.result(u"network.getCompanyFoldersList"_s).toArray(), folder).isEmpty());
    QCOMPARE(tenant.call(u"network.getCompanyFoldersList"_s, {{u"parentId"_s, folder}}).code(), -32602);
    QCOMPARE(tenant.call(u"network.createCompanyFolder"_s, {{u"folderName"_s, u" "_s}}).code(), -32602);
}

void tst_NetworkTree::companiesAndFoldersMove()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString partner =
        tenant.result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 0}}}})
            .toArray()
            .at(0)["id"_L1]
            .toString();
    const QString folder = tenant.result(u"network.createCompanyFolder"_s, {{u"folderName"_s, u"f"_s}}).toString();
    const auto move = [&tenant](const QString &what, const QString &to) {
        return tenant.call(u"network.moveCompanyOrCompanyFolder"_s, {{u"id"_s, what}, {u"newParentId"_s, to}});
    };
    const auto in = [&tenant](const QString &parent) {
        return idsOf(tenant.result(u"network.getCompaniesList"_s, {{u"parentId"_s, parent}}).toArray());
    };
    const auto before = tenant.endpoints(partner).size();
    const auto size = tenant.endpoints(company).size();
    QVERIFY(move(company, folder).result().isNull());
    QCOMPARE(in(folder), QStringList{company});
    QVERIFY(!in(tenant.own).contains(company));
    QVERIFY(move(folder, partner).result().isNull());
    QCOMPARE(in(folder), QStringList{company});
    QCOMPARE(tenant.endpoints(partner).size(), before + size); // they come along
    QCOMPARE(move(partner, folder).code(), -32602);            // into itself
    QCOMPARE(move(tenant.own, folder).code(), -32602);
    QCOMPARE(move(folder, company).code(), -32602); // a customer holds nothing
    QCOMPARE(tenant.call(u"network.moveCompanyOrCompanyFolder"_s, {{u"id"_s, company}, {u"parentId"_s, folder}}).code(),
             -32602);
}

void tst_NetworkTree::rootContainers()
{
    Tenant tenant;
    const auto names = [](const QJsonValue &list) {
        QStringList found;
        for (const QJsonValue &one : list.toArray())
            found.append(one["name"_L1].toString());
        return found;
    };
    QCOMPARE(names(tenant.result(u"network.getRootContainers"_s)),
             (QStringList{u"Companies"_s, u"Network"_s, u"Computers and Groups"_s, u"Deleted"_s}));
    QCOMPARE(names(tenant.result(u"network.getRootContainers"_s, {{u"companyId"_s, tenant.customer()}})),
             (QStringList{u"Network"_s, u"Computers and Groups"_s, u"Deleted"_s}));
    QCOMPARE(names(tenant.result(u"network.getCustomGroupsList"_s)),
             (QStringList{u"Computers and Groups"_s, u"Deleted"_s}));
}

void tst_NetworkTree::containersOnPremises()
{
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::OnPremises;
    Demo demo(options);
    const QJsonArray top = demo.result(u"network.getContainers.computers"_s).toArray();
    QCOMPARE(top.size(), 2);
    const QJsonArray hosts =
        demo.result(u"network.getContainers.computers"_s, {{u"parentId"_s, top.at(0)["id"_L1]}}).toArray();
    QCOMPARE(hosts.size(), 2);
    QCOMPARE(demo.result(u"network.getContainers.computers"_s, {{u"parentId"_s, hosts.at(0)["id"_L1]}}),
             QJsonValue(QJsonArray()));
    QCOMPARE(demo.result(u"network.getContainers.virtualmachines"_s, {{u"viewType"_s, 3}}).toArray().size(), 1);
    QCOMPARE(demo.call(u"network.getContainers.computers"_s, {{u"parentId"_s, u"x"_s}}).code(), -32602);
}

void tst_NetworkTree::groupsComeAndGo()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString group =
        tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"Empfang"_s}, {u"parentId"_s, company}})
            .toString();
    // Below Computers and Groups of that company.
    const QString root = tenant.firstGroup(company);
    QCOMPARE(withId(tenant.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, root}}).toArray(), group)
                 .value("name"_L1)
                 .toString(),
             u"Empfang"_s);
    QVERIFY(tenant.result(u"network.deleteCustomGroup"_s, {{u"groupId"_s, group}}).isNull());
    QVERIFY(
        withId(tenant.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, root}}).toArray(), group).isEmpty());
    QCOMPARE(tenant.call(u"network.deleteCustomGroup"_s, {{u"groupId"_s, group}}).code(), -32602);
    QCOMPARE(tenant.call(u"network.deleteCustomGroup"_s, {{u"groupId"_s, root}}).code(), -32602);
}

void tst_NetworkTree::groupsMove()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString root = tenant.firstGroup(company);
    const auto group = [&](const QString &parent) {
        return tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"g"_s}, {u"parentId"_s, parent}})
            .toString();
    };
    const QString one = group(root), two = group(root), inOne = group(one);
    const auto move = [&tenant](const QString &what, const QString &to) {
        return tenant.call(u"network.moveCustomGroup"_s, {{u"groupId"_s, what}, {u"parentId"_s, to}});
    };
    QVERIFY(move(one, two).result().isNull());
    QCOMPARE(idsOf(tenant.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, two}}).toArray()),
             QStringList{one});
    QCOMPARE(idsOf(tenant.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, one}}).toArray()),
             QStringList{inOne});
    QCOMPARE(move(two, inOne).code(), -32602);
    QCOMPARE(move(two, tenant.firstGroup(tenant.own)).code(), -32602); // another company
    QCOMPARE(tenant.call(u"network.moveCustomGroup"_s, {{u"groupId"_s, one}, {u"newParentId"_s, two}}).code(), -32602);
}

void tst_NetworkTree::deletedGroupsParkTheirEndpoints()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString group =
        tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"g"_s}, {u"parentId"_s, company}}).toString();
    const QString endpoint = tenant.managed(company).first()["id"_L1].toString();
    tenant.result(u"network.moveEndpoints"_s, {{u"endpointIds"_s, QJsonArray{endpoint}}, {u"groupId"_s, group}});
    QCOMPARE(tenant.call(u"network.deleteCustomGroup"_s, {{u"groupId"_s, group}}).code(), -32602);
    QVERIFY(tenant.result(u"network.deleteCustomGroup"_s, {{u"groupId"_s, group}, {u"force"_s, true}}).isNull());
    QVERIFY(idsOf(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, tenant.deletedGroup(company)}}))
                .contains(endpoint));
}

QTEST_GUILESS_MAIN(tst_NetworkTree)
#include "tst_networktree.moc"
