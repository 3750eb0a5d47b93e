// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Files and mails that were put away, and what becomes of them.
class tst_Quarantine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyServiceHasItsOwn();
    void filtersNarrowTheList();
    void removedItemsLeaveWhenTheTaskEnds();
    void olderVersionsOnlySayYes();
    void emptyingSparesCompaniesBelow();
    void aFileIsPutAway();
    void mailsAreReleasedUnderComputers();
    void wrongItemsAreRefused();
    void tasksSayWhatTheyDo_data();
    void tasksSayWhatTheyDo();

private:
    static constexpr qint64 whileItRuns = 5'000;
    static constexpr qint64 untilItEnded = 60'000;
    static QJsonArray items(demo::Tenant &tenant, const QString &service = u"computers"_s,
                            const QJsonObject &filters = {})
    {
        QJsonObject params;
        if (!filters.isEmpty())
            params.insert(u"filters"_s, filters);
        return tenant.all(u"quarantine.getQuarantineItemsList."_s + service, params);
    }
    static QJsonObject naming(const QJsonValue &item) { return {{u"quarantineItemsIds"_s, QJsonArray{item["id"_L1]}}}; }
};

void tst_Quarantine::everyServiceHasItsOwn()
{
    demo::Tenant tenant;
    const QJsonArray files = items(tenant);
    const QJsonArray mails = items(tenant, u"exchange"_s);
    QVERIFY(files.size() > 100);
    QVERIFY(mails.size() > 10);
    QVERIFY(!files.first()["details"_L1]["filePath"_L1].toString().isEmpty());
    QVERIFY(mails.first()["details"_L1].toObject().contains("email"_L1));
    for (const QJsonValue &mail : mails)
        QVERIFY(demo::withId(files, mail["id"_L1].toString()).isEmpty());
    QCOMPARE(tenant.details(files.first()["endpointId"_L1].toString())["name"_L1], files.first()["endpointName"_L1]);
    QCOMPARE(tenant.call(u"quarantine.getQuarantineItemsList"_s).code(), -32601); // the URL names the service
}

void tst_Quarantine::filtersNarrowTheList()
{
    demo::Tenant tenant;
    const QJsonArray all = items(tenant);
    const QString threat = all.first()["threatName"_L1].toString();
    const QJsonArray same = items(tenant, u"computers"_s, {{u"threatName"_s, threat}});
    QVERIFY(!same.isEmpty() && same.size() < all.size());
    for (const QJsonValue &item : same)
        QCOMPARE(item["threatName"_L1].toString(), threat);
    const QString middle = all[all.size() / 2]["quarantinedOn"_L1].toString();
    const qsizetype after = items(tenant, u"computers"_s, {{u"startDate"_s, middle}}).size();
    const qsizetype before = items(tenant, u"computers"_s, {{u"endDate"_s, middle}}).size();
    QVERIFY(after > 0 && before > 0);
    QVERIFY(after + before >= all.size() && after + before <= all.size() + 2); // those of that second count twice
    const QString endpoint = all.first()["endpointId"_L1].toString();
    for (const QJsonValue &item :
         tenant.all(u"quarantine.getQuarantineItemsList.computers"_s, {{u"endpointId"_s, endpoint}}))
        QCOMPARE(item["endpointId"_L1].toString(), endpoint);
}

void tst_Quarantine::removedItemsLeaveWhenTheTaskEnds()
{
    demo::Tenant tenant;
    const QJsonObject item = items(tenant).first().toObject();
    const QJsonArray tasks =
        tenant.result(u"quarantine.createRemoveQuarantineItemTask.computers"_s, naming(item), u"v1.1"_s).toArray();
    QCOMPARE(tasks.size(), 1);
    tenant.pass(whileItRuns);
    const QJsonObject running = demo::withId(items(tenant), item["id"_L1].toString());
    QCOMPARE(running["actionStatus"_L1].toInt(), 1);
    QCOMPARE(running["canBeRemoved"_L1].toBool(), false);
    for (const QString &again : {u"createRemoveQuarantineItemTask"_s, u"createRestoreQuarantineItemTask"_s}) {
        const Answer refused = tenant.call(u"quarantine.%1.computers"_s.arg(again), naming(item));
        QCOMPARE(refused.code(), -32602);
        QVERIFY(refused.details().contains("not available for the specified action"_L1));
    }
    tenant.pass(untilItEnded);
    QVERIFY(demo::withId(items(tenant), item["id"_L1].toString()).isEmpty());
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, tasks.first()}})["status"_L1].toInt(), 3);
}

void tst_Quarantine::olderVersionsOnlySayYes()
{
    demo::Tenant tenant;
    QCOMPARE(tenant.result(u"quarantine.createRemoveQuarantineItemTask.computers"_s, naming(items(tenant).first())),
             QJsonValue(true));
    QCOMPARE(
        tenant.call(u"quarantine.createEmptyQuarantineTask.computers"_s, {{u"includeSubCompanies"_s, true}}).code(),
        -32602); // came with v1.1
}

void tst_Quarantine::emptyingSparesCompaniesBelow()
{
    demo::Tenant tenant;
    const qsizetype all = items(tenant).size();
    tenant.result(u"quarantine.createEmptyQuarantineTask.computers"_s, {}, u"v1.1"_s);
    tenant.pass(untilItEnded);
    const qsizetype left = items(tenant).size();
    QVERIFY(left < all && left > 0);
    const qsizetype mails = items(tenant, u"exchange"_s).size();
    tenant.result(u"quarantine.createEmptyQuarantineTask.computers"_s, {{u"includeSubCompanies"_s, true}}, u"v1.1"_s);
    tenant.pass(untilItEnded);
    QCOMPARE(items(tenant).size(), 0);
    QCOMPARE(items(tenant, u"exchange"_s).size(), mails);
    QCOMPARE(tenant.call(u"quarantine.getQuarantineItemsList.computers"_s).object()["pagesCount"_L1].toInt(), 0);
}

void tst_Quarantine::aFileIsPutAway()
{
    demo::Tenant tenant;
    const QString endpoint = tenant.managed(tenant.own).first()["id"_L1].toString();
    const qsizetype before = items(tenant).size();
    const QString path = u"C:\\Temp\\odd.exe"_s;
    QCOMPARE(tenant.result(u"quarantine.createAddFileToQuarantineTask.computers"_s,
                           {{u"endpointIds"_s, QJsonArray{endpoint}}, {u"filePath"_s, path}}),
             QJsonValue(true));
    QCOMPARE(items(tenant).size(), before);
    const QJsonArray tasks = tenant
                                 .result(u"quarantine.createAddFileToQuarantineTask.computers"_s,
                                         {{u"endpointIds"_s, QJsonArray{endpoint}}, {u"filePath"_s, path}}, u"v1.1"_s)
                                 .toArray();
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, tasks.first()}}, u"v1.1"_s)["type"_L1].toInt(),
             20);
    tenant.pass(untilItEnded);
    QCOMPARE(items(tenant).size(), before + 2);
    QCOMPARE(items(tenant).last()["details"_L1]["filePath"_L1].toString(), path);
    QCOMPARE(tenant
                 .call(u"quarantine.createAddFileToQuarantineTask.computers"_s,
                       {{u"endpointIds"_s, QJsonArray{endpoint}}, {u"filePath"_s, u"odd.exe"_s}})
                 .code(),
             -32602);
}

void tst_Quarantine::mailsAreReleasedUnderComputers()
{
    demo::Tenant tenant;
    const QJsonValue mail = items(tenant, u"exchange"_s).first();
    const auto method = u"quarantine.createReleaseQuarantineExchangeItemTask."_s;
    QCOMPARE(tenant.call(method + u"exchange"_s, naming(mail)).code(), -32601);
    QCOMPARE(tenant.result(method + u"computers"_s, naming(mail)), QJsonValue(true));
    tenant.pass(untilItEnded);
    QVERIFY(demo::withId(items(tenant, u"exchange"_s), mail["id"_L1].toString()).isEmpty());
}

void tst_Quarantine::wrongItemsAreRefused()
{
    demo::Tenant tenant;
    const QJsonValue mail = items(tenant, u"exchange"_s).first();
    const Answer wrong = tenant.call(u"quarantine.createRemoveQuarantineItemTask.computers"_s, naming(mail));
    QCOMPARE(wrong.code(), -32602);
    QVERIFY(wrong.details().contains("'quarantineItemsIds'"_L1));
    QJsonArray many;
    for (int number = 0; number < 101; ++number)
        many.append(mail["id"_L1]);
    QCOMPARE(
        tenant.call(u"quarantine.createRemoveQuarantineItemTask.exchange"_s, {{u"quarantineItemsIds"_s, many}}).code(),
        -32602);
}

void tst_Quarantine::tasksSayWhatTheyDo_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("service");
    QTest::addColumn<QJsonObject>("more"); // beside the item
    QTest::addColumn<int>("type");         // of getTaskStatus
    const QJsonObject mailbox{{u"username"_s, u"admin@mail.example"_s}, {u"password"_s, u"Invented-1"_s}};
    const QJsonObject everywhere{{u"includeSubCompanies"_s, true}};
    QTest::newRow("remove a file") << u"createRemoveQuarantineItemTask"_s << u"computers"_s << QJsonObject() << 9;
    QTest::newRow("restore a file") << u"createRestoreQuarantineItemTask"_s << u"computers"_s << QJsonObject() << 10;
    QTest::newRow("empty") << u"createEmptyQuarantineTask"_s << u"computers"_s << everywhere << 14;
    QTest::newRow("empty mails") << u"createEmptyQuarantineTask"_s << u"exchange"_s << everywhere << 15;
    QTest::newRow("remove a mail") << u"createRemoveQuarantineItemTask"_s << u"exchange"_s << QJsonObject() << 18;
    QTest::newRow("restore a mail") << u"createRestoreQuarantineExchangeItemTask"_s << u"exchange"_s << mailbox << 19;
}

void tst_Quarantine::tasksSayWhatTheyDo()
{
    QFETCH(QString, method);
    QFETCH(QString, service);
    QFETCH(QJsonObject, more);
    QFETCH(int, type);
    demo::Tenant tenant;
    QJsonObject params = method.contains("Empty"_L1) ? QJsonObject() : naming(items(tenant, service).first());
    for (auto member = more.begin(); member != more.end(); ++member)
        params.insert(member.key(), member.value());
    const QJsonValue tasks = tenant.result(u"quarantine.%1.%2"_s.arg(method, service), params, u"v1.1"_s);
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, tasks[0]}}, u"v1.1"_s)["type"_L1].toInt(), type);
}

QTEST_GUILESS_MAIN(tst_Quarantine)
#include "tst_quarantine.moc"
