// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace demo;

/// What endpoints look like, and what happens to them.
class tst_NetworkEndpoints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endpointsLookAsTheyShould();
    void detailsOfManagedOnesOnly();
    void endpointsMove();
    void endpointsMoveBetweenCompanies();
    void deletingTwiceIsFinal();
    void labels();
    void integrators();
    void tags();
};

void tst_NetworkEndpoints::endpointsLookAsTheyShould()
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

void tst_NetworkEndpoints::detailsOfManagedOnesOnly()
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

void tst_NetworkEndpoints::endpointsMove()
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

void tst_NetworkEndpoints::endpointsMoveBetweenCompanies()
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

void tst_NetworkEndpoints::deletingTwiceIsFinal()
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

void tst_NetworkEndpoints::labels()
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

void tst_NetworkEndpoints::integrators()
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

void tst_NetworkEndpoints::tags()
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

QTEST_GUILESS_MAIN(tst_NetworkEndpoints)
#include "tst_networkendpoints.moc"
