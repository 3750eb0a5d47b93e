// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QJsonObject recursively{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};

QJsonObject below(const QString &parent)
{
    return {{u"parentId"_s, parent}, {u"filters"_s, recursively}};
}

QJsonObject filtered(const QString &section, const QJsonObject &filter)
{
    QJsonObject filters = recursively;
    filters.insert(section, filter);
    return filters;
}

QStringList idsOf(const QJsonArray &items)
{
    QStringList ids;
    for (const QJsonValue &item : items)
        ids.append(item["id"_L1].toString());
    return ids;
}

QJsonObject withId(const QJsonArray &items, const QString &id)
{
    for (const QJsonValue &item : items) {
        if (item["id"_L1].toString() == id)
            return item.toObject();
    }
    return {};
}

/// A demo tenant with what most tests start from.
struct Tenant : Demo {
    using Demo::Demo;
    QString own = result(u"companies.getCompanyDetails"_s).toObject().value("id"_L1).toString();

    QJsonArray endpoints(const QString &parent)
    {
        return all(u"network.getEndpointsList"_s, below(parent), u"v1.1"_s, 1000);
    }
    /// A customer with at least so many managed endpoints whose policies are its own.
    QString customer(int atLeast = 12)
    {
        for (const QJsonValue &company :
             result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}}).toArray()) {
            const QString id = company["id"_L1].toString();
            if (managed(id).size() >= atLeast && assignsPolicies(id))
                return id;
        }
        qFatal("no such company");
        return {};
    }
    QJsonArray managed(const QString &parent)
    {
        QJsonObject params = below(parent);
        params.insert(u"isManaged"_s, true);
        return all(u"network.getEndpointsList"_s, params, u"v1.1"_s, 1000);
    }
    QString firstGroup(const QString &company)
    {
        return result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, company}}).toArray().at(0)["id"_L1].toString();
    }
    QString deletedGroup(const QString &company)
    {
        return result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, company}}).toArray().at(1)["id"_L1].toString();
    }
    QJsonObject details(const QString &endpoint)
    {
        return result(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, endpoint}}).toObject();
    }
    QString policyOf(const QString &endpoint) { return details(endpoint).value("policy"_L1)["id"_L1].toString(); }
    QStringList policies() { return idsOf(all(u"policies.getPoliciesList"_s)); }
    bool assignsPolicies(const QString &company)
    {
        const QString endpoint = managed(company).first()["id"_L1].toString();
        const QString before = policyOf(endpoint);
        const QString other = policies().at(policies().first() == before ? 1 : 0);
        result(u"network.assignPolicy"_s,
               {{u"targetIds"_s, QJsonArray{endpoint}}, {u"policyId"_s, other}, {u"inheritFromAbove"_s, false}});
        const bool assigned = policyOf(endpoint) == other;
        result(u"network.assignPolicy"_s, {{u"targetIds"_s, QJsonArray{endpoint}}});
        return assigned;
    }
};

} // namespace

class tst_Network : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void companiesOneLevelACall();
    void companyListFilters();
    void foldersComeAndGo();
    void companiesAndFoldersMove();
    void pagesOfVersionOne();
    void pagesOfVersionOneOne();
    void everyListPagesWithoutLossOrRepeat_data();
    void everyListPagesWithoutLossOrRepeat();
    void emptyListsHaveNoPages();
    void endpointsOfAPartnerAreItsOwnLevel();
    void companyIdIsIgnored();
    void depthDecidesWhatIsListed();
    void companiesContainerIsNoParent();
    void filters();
    void extraMembersOnlyWhenAskedFor();
    void endpointsLookAsTheyShould();
    void inventoryHoldsEverything();
    void inventoryFilters();
    void rootContainers();
    void containersOnPremises();
    void virtualMachinesOnPremises();
    void detailsOfManagedOnesOnly();
    void groupsComeAndGo();
    void groupsMove();
    void deletedGroupsParkTheirEndpoints();
    void endpointsMove();
    void endpointsMoveBetweenCompanies();
    void deletingTwiceIsFinal();
    void labels();
    void policiesAreAssigned();
    void policyOfAContainer();
    void inheritingIsTheDefault();
    void enforcedOnesAreSkippedSilently();
    void scansAdvance();
    void scanAnswers();
    void scansByMac();
    void scansOfContainers();
    void tasksAreDeleted();
    void reconfigureKeepsOrDrops();
    void otherTasks();
    void integrators();
    void tags();
};

void tst_Network::companiesOneLevelACall()
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

void tst_Network::companyListFilters()
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

void tst_Network::foldersComeAndGo()
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

void tst_Network::companiesAndFoldersMove()
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

void tst_Network::pagesOfVersionOne()
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

void tst_Network::pagesOfVersionOneOne()
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

void tst_Network::everyListPagesWithoutLossOrRepeat_data()
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

void tst_Network::everyListPagesWithoutLossOrRepeat()
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

void tst_Network::emptyListsHaveNoPages()
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

void tst_Network::endpointsOfAPartnerAreItsOwnLevel()
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

void tst_Network::companyIdIsIgnored()
{
    Tenant tenant;
    const QString company = tenant.customer();
    QCOMPARE(tenant.call(u"network.getEndpointsList"_s, {{u"companyId"_s, company}}).result(),
             tenant.call(u"network.getEndpointsList"_s).result());
}

void tst_Network::depthDecidesWhatIsListed()
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

void tst_Network::companiesContainerIsNoParent()
{
    Tenant tenant;
    const QJsonArray containers = tenant.result(u"network.getRootContainers"_s).toArray();
    const Answer answer = tenant.call(u"network.getEndpointsList"_s, {{u"parentId"_s, containers.at(0)["id"_L1]}});
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.code(), -32602);
}

void tst_Network::filters()
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

void tst_Network::extraMembersOnlyWhenAskedFor()
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

void tst_Network::endpointsLookAsTheyShould()
{
    simulator::Options options = Demo::options();
    options.endpoints = 4000;
    Tenant tenant(options);
    int hostile = 0, foreign = 0, unmanaged = 0, pending = 0;
    QSet<QString> systems;
    const QJsonArray all = tenant.endpoints(tenant.own);
    for (const QJsonValue &value : all) {
        const QJsonObject endpoint = value.toObject();
        const QString name = endpoint.value("name"_L1).toString();
        QVERIFY(!name.isEmpty());
        hostile += name.contains(u'<') || name.startsWith(u'=') || name.contains(QChar(0x202e));
        foreign += std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 0x7f; });
        systems.insert(endpoint.value("operatingSystemVersion"_L1).toString());
        const bool managed = endpoint.value("isManaged"_L1).toBool();
        unmanaged += !managed;
        QCOMPARE(endpoint.contains("policy"_L1), managed);
        pending += managed && !endpoint.value("policy"_L1)["applied"_L1].toBool();
        QVERIFY(QRegularExpression(u"\\A10\\.\\d+\\.\\d+\\.\\d+\\z"_s)
                    .match(endpoint.value("ip"_L1).toString())
                    .hasMatch());
    }
    QVERIFY(hostile > 0 && hostile < all.size() / 50);
    QVERIFY(foreign > all.size() / 100);
    QVERIFY(unmanaged > all.size() / 50 && unmanaged < all.size() / 5);
    QVERIFY(pending > 0 && pending < all.size() / 10);
    QVERIFY(systems.size() > 8);
}

void tst_Network::inventoryHoldsEverything()
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

void tst_Network::inventoryFilters()
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

void tst_Network::rootContainers()
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

void tst_Network::containersOnPremises()
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

void tst_Network::virtualMachinesOnPremises()
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

void tst_Network::detailsOfManagedOnesOnly()
{
    Tenant tenant;
    int never = 0, infected = 0;
    for (const QJsonValue &endpoint : tenant.endpoints(tenant.own)) {
        const QString id = endpoint["id"_L1].toString();
        if (!endpoint["isManaged"_L1].toBool()) {
            QCOMPARE(tenant.call(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, id}}).code(), -32602);
            continue;
        }
        const QJsonObject details = tenant.details(id);
        QCOMPARE(details.value("name"_L1), endpoint["name"_L1]);
        QCOMPARE(details.value("operatingSystem"_L1), endpoint["operatingSystemVersion"_L1]);
        QCOMPARE(details.value("group"_L1)["id"_L1], endpoint["groupId"_L1]);
        QCOMPARE(details.value("policy"_L1), endpoint["policy"_L1]);
        QVERIFY(!details.contains("lastSuccessfulScan"_L1) && !details.contains("lastLoggedUsers"_L1));
        const QString seen = details.value("lastSeen"_L1).toString();
        QVERIFY(QRegularExpression(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\z"_s).match(seen).hasMatch());
        never += seen == "0001-01-01T00:00:00"_L1;
        infected += details.value("malwareStatus"_L1)["infected"_L1].toBool();
    }
    QVERIFY(never > 0 && never < 30);
    QVERIFY(infected > 0 && infected < 40);
}

void tst_Network::groupsComeAndGo()
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

void tst_Network::groupsMove()
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

void tst_Network::deletedGroupsParkTheirEndpoints()
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

void tst_Network::endpointsMove()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const QString group =
        tenant.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"g"_s}, {u"parentId"_s, company}}).toString();
    const auto before = idsOf(tenant.endpoints(company));
    const QStringList some = before.mid(2, 3);
    QVERIFY(tenant
                .result(u"network.moveEndpoints"_s,
                        {{u"endpointIds"_s, QJsonArray::fromStringList(some)}, {u"groupId"_s, group}})
                .isNull());
    QCOMPARE(idsOf(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, group}})), some);
    const auto after = idsOf(tenant.endpoints(company));
    QCOMPARE(QSet<QString>(after.begin(), after.end()), QSet<QString>(before.begin(), before.end()));
    QCOMPARE(after.size(), before.size());
    // And back.
    tenant.result(u"network.moveEndpoints"_s,
                  {{u"endpointIds"_s, QJsonArray::fromStringList(some)}, {u"groupId"_s, tenant.firstGroup(company)}});
    QCOMPARE(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, group}}).size(), 0);
    const QJsonObject elsewhere{{u"endpointIds"_s, QJsonArray::fromStringList(some)},
                                {u"groupId"_s, tenant.firstGroup(tenant.own)}};
    QCOMPARE(tenant.call(u"network.moveEndpoints"_s, elsewhere).code(), -32602);
    QCOMPARE(tenant.call(u"network.moveEndpoints"_s, {{u"endpointIds"_s, QJsonArray()}, {u"groupId"_s, group}}).code(),
             -32602);
}

void tst_Network::endpointsMoveBetweenCompanies()
{
    Tenant tenant;
    const QString from = tenant.customer();
    const QString endpoint = tenant.managed(from).first()["id"_L1].toString();
    const QString group = tenant.firstGroup(tenant.own);
    const auto move = [&](const QString &what, const QString &to) {
        return tenant.call(u"network.moveEndpointsBetweenCompanies"_s,
                           {{u"endpointIds"_s, QJsonArray{what}}, {u"destinationGroupId"_s, to}});
    };
    QCOMPARE(move(endpoint, tenant.firstGroup(from)).json.value("error"_L1)["data"_L1]["code"_L1].toInt(), 4050005);
    QCOMPARE(move(endpoint, u"x"_s).json.value("error"_L1)["data"_L1]["code"_L1].toInt(), 4050001);
    QVERIFY(move(endpoint, group).result().isNull());
    QCOMPARE(move(endpoint, group).json.value("error"_L1)["data"_L1]["code"_L1].toInt(), 4050008);
    // It runs later.
    QVERIFY(withId(tenant.endpoints(from), endpoint).value("movingInfo"_L1).isObject());
    tenant.pass(60'000);
    QVERIFY(withId(tenant.endpoints(from), endpoint).isEmpty());
    const QJsonObject there = withId(tenant.endpoints(tenant.own), endpoint);
    QCOMPARE(there.value("groupId"_L1).toString(), group);
    QVERIFY(!there.contains("movingInfo"_L1));
    QCOMPARE(tenant.details(endpoint).value("companyId"_L1).toString(), tenant.own);
}

void tst_Network::deletingTwiceIsFinal()
{
    Tenant tenant;
    const QString company = tenant.customer();
    const auto before = tenant.endpoints(company).size();
    const QString endpoint = tenant.managed(company).first()["id"_L1].toString();
    const QString deleted = tenant.deletedGroup(company);
    const auto in = [&](const QString &parent) {
        return idsOf(tenant.all(u"network.getEndpointsList"_s, {{u"parentId"_s, parent}}));
    };
    const auto remove = [&] { return tenant.call(u"network.deleteEndpoint"_s, {{u"endpointId"_s, endpoint}}); };
    QVERIFY(remove().json.contains("result"_L1));
    QVERIFY(in(deleted).contains(endpoint));
    QCOMPARE(tenant.endpoints(company).size(), before - 1);
    QVERIFY(tenant.details(endpoint).value("id"_L1).isString()); // until its agent is gone
    tenant.pass(60'000);
    QCOMPARE(tenant.call(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, endpoint}}).code(), -32602);
    QVERIFY(remove().result().isNull());
    QVERIFY(!in(deleted).contains(endpoint));
    QCOMPARE(remove().code(), -32602);
}

void tst_Network::labels()
{
    Tenant tenant;
    const QString endpoint = tenant.endpoints(tenant.own).at(20)["id"_L1].toString();
    const auto label = [&] { return withId(tenant.endpoints(tenant.own), endpoint).value("label"_L1).toString(); };
    const QString hostile = u"<b>=1+1</b>\u202e \"é\\\n"_s;
    QCOMPARE(tenant.result(u"network.setEndpointLabel"_s, {{u"endpointId"_s, endpoint}, {u"label"_s, hostile}}),
             QJsonValue(true));
    QCOMPARE(label(), hostile);
    QCOMPARE(tenant.result(u"network.setEndpointLabel"_s, {{u"endpointId"_s, endpoint}, {u"label"_s, QString()}}),
             QJsonValue(true));
    QCOMPARE(label(), QString());
}

void tst_Network::policiesAreAssigned()
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

void tst_Network::policyOfAContainer()
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

void tst_Network::inheritingIsTheDefault()
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

void tst_Network::enforcedOnesAreSkippedSilently()
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

void tst_Network::scansAdvance()
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

void tst_Network::scanAnswers()
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

void tst_Network::scansByMac()
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

void tst_Network::scansOfContainers()
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

void tst_Network::tasksAreDeleted()
{
    Tenant tenant;
    const QString task = idsOf(tenant.all(u"network.getScanTasksList"_s)).first();
    QCOMPARE(tenant.result(u"network.deleteTask"_s, {{u"taskId"_s, task}}), QJsonValue(true));
    QVERIFY(!idsOf(tenant.all(u"network.getScanTasksList"_s)).contains(task));
    QCOMPARE(tenant.call(u"network.getTaskStatus"_s, {{u"taskId"_s, task}}).code(), -32602);
    QCOMPARE(tenant.call(u"network.deleteTask"_s, {{u"taskId"_s, task}}).code(), -32602);
}

void tst_Network::reconfigureKeepsOrDrops()
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

void tst_Network::otherTasks()
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

void tst_Network::integrators()
{
    Tenant tenant;
    const QString endpoint = tenant.managed(tenant.own).at(3)["id"_L1].toString();
    const QJsonObject which{{u"integrationId"_s, u"60f000000000000000000001"_s}};
    QCOMPARE(tenant.result(u"network.getIntegrators"_s, which), QJsonValue(QJsonArray()));
    QJsonObject add = which;
    add.insert(u"targetIds"_s, QJsonArray{endpoint});
    QCOMPARE(tenant.result(u"network.addIntegrators"_s, add), QJsonValue(true));
    QCOMPARE(idsOf(tenant.result(u"network.getIntegrators"_s, which).toArray()), QStringList{endpoint});
    QCOMPARE(tenant.result(u"network.removeIntegrators"_s, {{u"targetIds"_s, QJsonArray{endpoint}}}), QJsonValue(true));
    QCOMPARE(tenant.result(u"network.getIntegrators"_s, which), QJsonValue(QJsonArray()));
}

void tst_Network::tags()
{
    Tenant tenant;
    const auto names = [&](const QString &order) {
        QStringList found;
        for (const QJsonValue &tag :
             tenant.all(u"network.getEndpointTags"_s, {{u"orderBy"_s, u"name"_s}, {u"order"_s, order}}))
            found.append(tag["name"_L1].toString());
        return found;
    };
    QStringList rising = names(u"ASC"_s);
    QVERIFY(rising.size() >= 5);
    QVERIFY(std::is_sorted(rising.begin(), rising.end()));
    std::reverse(rising.begin(), rising.end());
    QCOMPARE(names(u"DESC"_s), rising);
}

QTEST_GUILESS_MAIN(tst_Network)
#include "tst_network.moc"
