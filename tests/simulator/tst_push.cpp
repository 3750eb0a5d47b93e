// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Events that are pushed.
class tst_Push : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pushIsOneSetting();
    void pushCounts();
    void wrongReceiversAreRefused();
};

void tst_Push::pushIsOneSetting()
{
    demo::Tenant tenant;
    QCOMPARE(tenant.result(u"push.getPushEventSettings"_s)["status"_L1].toInt(), 0);
    const auto set = [&](const QString &form, const QJsonObject &kinds) {
        return tenant.result(u"push.setPushEventSettings"_s,
                             {{u"status"_s, 1},
                              {u"serviceType"_s, form},
                              {u"serviceSettings"_s, QJsonObject{{u"url"_s, u"https://collector.example/gz"_s},
                                                                 {u"authorization"_s, u"Bearer hunter2"_s}}},
                              {u"subscribeToEventTypes"_s, kinds},
                              {u"subscribeToCompanies"_s, QJsonValue::Null}}); // all of them, as it is read
    };
    QCOMPARE(set(u"jsonRPC"_s, {{u"av"_s, true}, {u"fw"_s, true}}), QJsonValue(true));
    QCOMPARE(set(u"cef"_s, {{u"aph"_s, true}}), QJsonValue(true));
    const Answer answer = tenant.call(u"push.getPushEventSettings"_s);
    QCOMPARE(answer.object()["serviceType"_L1].toString(), u"cef"_s);
    QCOMPARE(answer.object()["subscribeToEventTypes"_L1].toObject(), (QJsonObject{{u"aph"_s, true}})); // replaced
    QVERIFY(!answer.body.contains("hunter2"));
    QVERIFY(answer.object()["subscribeToCompanies"_L1].isNull());
    QCOMPARE(tenant
                 .call(u"push.setPushEventSettings"_s,
                       {{u"status"_s, 1},
                        {u"serviceType"_s, u"jsonrpc"_s}, // capitals count
                        {u"serviceSettings"_s, QJsonObject{{u"url"_s, u"https://collector.example/gz"_s}}},
                        {u"subscribeToEventTypes"_s, QJsonObject()}})
                 .code(),
             -32602);
}

void tst_Push::pushCounts()
{
    demo::Tenant tenant;
    QCOMPARE(tenant.call(u"push.sendTestPushEvent"_s, {{u"eventType"_s, u"av"_s}}).code(), -32000); // not set up
    QJsonObject settings{{u"status"_s, 1},
                         {u"serviceType"_s, u"jsonRPC"_s},
                         {u"serviceSettings"_s, QJsonObject{{u"url"_s, u"https://collector.example/gz"_s}}},
                         {u"subscribeToEventTypes"_s, QJsonObject{{u"av"_s, true}}}};
    tenant.result(u"push.setPushEventSettings"_s, settings);
    const QJsonObject event =
        tenant
            .result(u"push.sendTestPushEvent"_s,
                    {{u"eventType"_s, u"av"_s}, {u"data"_s, QJsonObject{{u"malware_name"_s, u"Mine"_s}}}})
            .toObject();
    QCOMPARE(event["_testEvent_"_L1], QJsonValue(true));
    QCOMPARE(event["malware_name"_L1].toString(), u"Mine"_s);
    tenant.pass(3600'000);
    const auto counts = [&] { return tenant.result(u"push.getPushEventStats"_s)["count"_L1].toObject(); };
    QCOMPARE(counts()["testEvents"_L1].toInt(), 1);
    const int events = counts()["events"_L1].toInt();
    QVERIFY(events > 0);
    QCOMPARE(counts()["sentMessages"_L1].toInt(), events + 1);
    // Off, nothing more is counted.
    settings.insert(u"status"_s, 0);
    tenant.result(u"push.setPushEventSettings"_s, settings);
    tenant.pass(3600'000);
    QCOMPARE(counts()["events"_L1].toInt(), events);
    QCOMPARE(tenant.result(u"push.resetPushEventStats"_s), QJsonValue(true));
    QCOMPARE(counts()["events"_L1].toInt(), 0);
    QCOMPARE(counts()["testEvents"_L1].toInt(), 0);
}

void tst_Push::wrongReceiversAreRefused()
{
    demo::Tenant tenant;
    const auto set = [&](const QString &form, const QJsonObject &receiver) {
        return tenant
            .call(u"push.setPushEventSettings"_s, {{u"status"_s, 1},
                                                   {u"serviceType"_s, form},
                                                   {u"serviceSettings"_s, receiver},
                                                   {u"subscribeToEventTypes"_s, QJsonObject()}})
            .details();
    };
    QVERIFY(set(u"jsonRPC"_s, {{u"url"_s, u"http://collector.example"_s}}).contains("'serviceSettings.url'"_L1));
    QVERIFY(set(u"jsonRPC"_s, {}).contains("'serviceSettings.url'"_L1));
    QVERIFY(set(u"splunk"_s, {{u"url"_s, u"https://collector.example"_s}, {u"authorization"_s, u"x"_s}})
                .contains("'serviceSettings.authorization'"_L1));
}

QTEST_GUILESS_MAIN(tst_Push)
#include "tst_push.moc"
