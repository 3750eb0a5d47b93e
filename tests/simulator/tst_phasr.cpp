// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

/// Attack surface: rules, who they restrict, recommendations.
class tst_Phasr : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void accessIsRestricted();
    void recommendationsAreApplied();
    void recommendationsAreFiltered();
    void recommendationsByWhomTheyAreAbout();
    void recommendationsOfOthersNeedTheirCompany();
};

void tst_Phasr::accessIsRestricted()
{
    demo::Tenant tenant;
    const auto rules = tenant.all(u"phasr.getMonitoredRules"_s, {}, u"v1.0"_s, 300);
    QVERIFY(rules.size() >= 5);
    QVERIFY(tenant.all(u"phasr.getMonitoredRules"_s, {{u"categories"_s, QJsonArray{5}}}).size() < rules.size());
    const QJsonObject asked{{u"ruleId"_s, rules.first()["ruleId"_L1]}};
    const auto profile = [&] { return tenant.all(u"phasr.getMonitoredRuleData"_s, asked).first().toObject(); };
    QVERIFY(profile()["profileType"_L1].toInt() < 3);
    QJsonObject change = asked;
    change.insert(u"action"_s, 1);
    change.insert(u"targets"_s, QJsonArray{profile()["profileId"_L1]});
    QCOMPARE(tenant.result(u"phasr.editMonitoredRulesAccess"_s, change), QJsonValue(true));
    QCOMPARE(profile()["profileType"_L1].toInt(), 4);
    change.insert(u"targets"_s, QJsonArray{u"nobody_nowhere"_s});
    QCOMPARE(tenant.call(u"phasr.editMonitoredRulesAccess"_s, change).code(), -32602);
    QCOMPARE(tenant.call(u"phasr.getMonitoredRuleData"_s, {{u"ruleId"_s, 4711}}).code(), -32602);
}

void tst_Phasr::recommendationsAreApplied()
{
    demo::Tenant tenant;
    const auto open = [&] {
        return tenant.all(u"phasr.getPhasrRecommendations"_s, {{u"actionTaken"_s, QJsonArray{0}}});
    };
    const QJsonArray before = open();
    QVERIFY(before.size() > 3);
    const QJsonValue id = before.first()["id"_L1];
    const QJsonArray outcome =
        tenant.result(u"phasr.applyRecommendations"_s, {{u"recommendationIds"_s, QJsonArray{id}}}).toArray();
    QCOMPARE(outcome.first()["success"_L1], QJsonValue(true));
    QCOMPARE(open().size(), before.size() - 1);
    QVERIFY(!tenant.all(u"phasr.getRecommendationProfiles"_s, {{u"objectId"_s, id}}).isEmpty());
}

void tst_Phasr::recommendationsAreFiltered()
{
    demo::Tenant tenant;
    const QJsonArray sorted = tenant.all(u"phasr.getPhasrRecommendations"_s,
                                         {{u"sort"_s, u"attackSurfaceReduction"_s}, {u"dir"_s, u"DESC"_s}});
    QVERIFY(sorted.size() > 1);
    for (qsizetype at = 1; at < sorted.size(); ++at)
        QVERIFY(sorted[at - 1]["attackSurfaceReduction"_L1].toInt() >= sorted[at]["attackSurfaceReduction"_L1].toInt());
    const QJsonValue category = sorted.first()["categoryId"_L1];
    const QJsonArray narrowed =
        tenant.all(u"phasr.getPhasrRecommendations"_s, {{u"categoryIds"_s, QJsonArray{category}}});
    QVERIFY(!narrowed.isEmpty() && narrowed.size() < sorted.size());
    for (const QJsonValue &one : narrowed)
        QCOMPARE(one["categoryId"_L1], category);
    // Times are compared as times: with an offset or in UTC, it is the same moment.
    const QString moment = sorted.first()["createdOn"_L1].toString();
    const auto createdAt = [&](const QString &from, const QString &until) {
        return tenant.all(u"phasr.getPhasrRecommendations"_s, {{u"createdOnMin"_s, from}, {u"createdOnMax"_s, until}});
    };
    const QJsonArray then = createdAt(moment, moment);
    QVERIFY(!then.isEmpty() && then.size() < sorted.size());
    const QString elsewhere =
        QDateTime::fromString(moment + u'Z', Qt::ISODate).toOffsetFromUtc(7200).toString(Qt::ISODate);
    QCOMPARE(createdAt(elsewhere, elsewhere), then);
    const QJsonArray devices = tenant.all(u"phasr.getAllCompanyResources"_s);
    QVERIFY(!devices.isEmpty());
    const QString name = devices.first()["name"_L1].toString();
    QVERIFY(!tenant.all(u"phasr.getAllCompanyResources"_s, {{u"searchString"_s, name}}).isEmpty());
    QVERIFY(tenant.all(u"phasr.getAllCompanyIdentities"_s, {{u"searchString"_s, u"no such name"_s}}).isEmpty());
}

void tst_Phasr::recommendationsByWhomTheyAreAbout()
{
    demo::Tenant tenant;
    const QJsonArray all = tenant.all(u"phasr.getPhasrRecommendations"_s);
    const auto narrowed = [&](const QString &by, const QJsonValue &id) {
        return tenant.all(u"phasr.getPhasrRecommendations"_s, {{by, QJsonArray{id}}});
    };
    const auto about = [&](const QJsonValue &one) {
        return tenant.all(u"phasr.getRecommendationProfiles"_s, {{u"objectId"_s, one["id"_L1]}}, u"v1.0"_s, 300);
    };
    for (const auto &[by, member] : {std::pair{u"behavioralProfileIdentities"_s, u"identity"_s},
                                     std::pair{u"behavioralProfileResources"_s, u"resource"_s}}) {
        QCOMPARE(narrowed(by, u"nobody"_s), QJsonArray());
        const QJsonValue wanted = about(all.first()).first()[member]["id"_L1];
        QJsonArray expected;
        for (const QJsonValue &one : all) {
            const QJsonArray profiles = about(one);
            QSet<QString> ids;
            bool isThere = false;
            for (const QJsonValue &profile : profiles) {
                ids.insert(profile["profileId"_L1].toString());
                isThere = isThere || profile[member]["id"_L1] == wanted;
            }
            QCOMPARE(ids.size(), profiles.size()); // nobody twice
            if (isThere)
                expected.append(one);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(narrowed(by, wanted), expected);
    }
}

void tst_Phasr::recommendationsOfOthersNeedTheirCompany()
{
    demo::Tenant tenant;
    for (const QJsonValue &company : tenant.result(u"network.getCompaniesList"_s).toArray()) {
        const QJsonObject whose{{u"companyId"_s, company["id"_L1]}};
        const QJsonArray theirs = tenant.all(u"phasr.getPhasrRecommendations"_s, whose);
        if (theirs.isEmpty())
            continue;
        QJsonObject asked{{u"objectId"_s, theirs.first()["id"_L1]}};
        QCOMPARE(tenant.call(u"phasr.getRecommendationProfiles"_s, asked).code(), -32602);
        asked.insert(u"companyId"_s, company["id"_L1]);
        QCOMPARE(tenant.call(u"phasr.getRecommendationProfiles"_s, asked).code(), 0);
        QCOMPARE(tenant
                     .call(u"phasr.applyRecommendations"_s,
                           {{u"recommendationIds"_s, QJsonArray{theirs.first()["id"_L1]}}, {u"perPage"_s, 301}})
                     .code(),
                 -32602);
        return;
    }
    QFAIL("no company below has any");
}

QTEST_GUILESS_MAIN(tst_Phasr)
#include "tst_phasr.moc"
