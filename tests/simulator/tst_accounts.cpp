// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// User accounts, what they may do and what they are told.
class tst_Accounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountComesAndGoes();
    void theKeysOwnAccountStays();
    void rightsFollowTheRole();
    void wrongAccountsAreRefused_data();
    void wrongAccountsAreRefused();
    void notificationsAreKept();
    void notificationsThatNobodySeesAreRefused();
    void onlyOnPremisesHasASystemLog();

private:
    static QJsonObject person(const QString &mail)
    {
        return {{u"email"_s, mail}, {u"profile"_s, QJsonObject{{u"fullName"_s, u"N. N."_s}}}};
    }
    static QJsonObject accountWith(demo::Tenant &tenant, const QString &id)
    {
        return demo::withId(tenant.all(u"accounts.getAccountsList"_s), id);
    }
};

void tst_Accounts::anAccountComesAndGoes()
{
    demo::Tenant tenant;
    const qsizetype before = tenant.all(u"accounts.getAccountsList"_s).size();
    QVERIFY(before > 5);
    QJsonObject params = person(u"rita@company.example"_s);
    params.insert(u"password"_s, u"Abcdefgh-1234!"_s);
    const QString id = tenant.result(u"accounts.createAccount"_s, params).toString();
    QCOMPARE(id.size(), 24);
    QCOMPARE(tenant.all(u"accounts.getAccountsList"_s).size(), before + 1);
    QJsonObject account = accountWith(tenant, id);
    QCOMPARE(account["email"_L1].toString(), u"rita@company.example"_s);
    QCOMPARE(account["role"_L1].toInt(), 1);
    QCOMPARE(account["companyId"_L1].toString(), tenant.own);
    QVERIFY(!account.contains("password"_L1));
    QVERIFY(tenant
                .result(u"accounts.updateAccount"_s,
                        {{u"accountId"_s, id}, {u"profile"_s, QJsonObject{{u"fullName"_s, u"Rita D."_s}}}})
                .toBool());
    account = accountWith(tenant, id);
    QCOMPARE(account["profile"_L1]["fullName"_L1].toString(), u"Rita D."_s);
    QCOMPARE(account["profile"_L1]["language"_L1].toString(), u"en_US"_s); // what is left out stays
    QVERIFY(tenant.call(u"accounts.deleteAccount"_s, {{u"accountId"_s, id}}).result().isNull());
    QVERIFY(accountWith(tenant, id).isEmpty());
    QCOMPARE(tenant.call(u"accounts.deleteAccount"_s, {{u"accountId"_s, id}}).code(), -32602);
}

void tst_Accounts::theKeysOwnAccountStays()
{
    demo::Tenant tenant;
    const QString own = tenant.result(u"accounts.getAccountDetails"_s)["id"_L1].toString();
    QVERIFY(!own.isEmpty());
    QVERIFY(accountWith(tenant, own).isEmpty());
    const Answer answer = tenant.call(u"accounts.deleteAccount"_s, {{u"accountId"_s, own}});
    QCOMPARE(answer.code(), -32602);
    QVERIFY(answer.details().contains("'accountId'"_L1));
}

void tst_Accounts::rightsFollowTheRole()
{
    demo::Tenant tenant;
    QJsonObject params = person(u"c@company.example"_s);
    params.insert(u"role"_s, 5);
    params.insert(u"rights"_s, QJsonObject{{u"manageNetworks"_s, true}});
    const QString id = tenant.result(u"accounts.createAccount"_s, params).toString();
    QJsonObject rights = accountWith(tenant, id)["rights"_L1].toObject();
    QVERIFY(rights["manageInventory"_L1].toBool());
    QVERIFY(rights["manageReports"_L1].toBool());
    QVERIFY(!rights["manageUsers"_L1].toBool());
    // What is left out is off.
    tenant.result(u"accounts.updateAccount"_s,
                  {{u"accountId"_s, id}, {u"rights"_s, QJsonObject{{u"manageUsers"_s, true}}}});
    rights = accountWith(tenant, id)["rights"_L1].toObject();
    QVERIFY(rights["manageUsers"_L1].toBool());
    QVERIFY(!rights["manageInventory"_L1].toBool());
    tenant.result(u"accounts.updateAccount"_s, {{u"accountId"_s, id}, {u"role"_s, 3}});
    QVERIFY(!accountWith(tenant, id)["rights"_L1]["manageUsers"_L1].toBool());
}

void tst_Accounts::wrongAccountsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("named");
    QTest::addRow("no address") << QJsonObject{{u"email"_s, u"nobody"_s}} << u"email"_s;
    QTest::addRow("an address that is taken")
        << QJsonObject{{u"email"_s, u"user0@lanternlight.example"_s}} << u"email"_s;
    QTest::addRow("a simple password") << QJsonObject{{u"password"_s, u"secret"_s}} << u"password"_s;
    QTest::addRow("custom without rights") << QJsonObject{{u"role"_s, 5}} << u"rights"_s;
    QTest::addRow("rights that contradict")
        << QJsonObject{{u"role"_s, 5},
                       {u"rights"_s, QJsonObject{{u"manageNetworks"_s, true}, {u"manageInventory"_s, false}}}}
        << u"rights.manageInventory"_s;
    QTest::addRow("targets that are not there")
        << QJsonObject{{u"targetIds"_s, QJsonArray{u"nowhere"_s}}} << u"targetIds"_s;
    QTest::addRow("a name, not on premises") << QJsonObject{{u"userName"_s, u"rita"_s}} << u"userName"_s;
}

void tst_Accounts::wrongAccountsAreRefused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, named);
    static demo::Tenant tenant;
    QJsonObject params = person(u"good@company.example"_s);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        params.insert(change.key(), change.value());
    const Answer answer = tenant.call(u"accounts.createAccount"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(u'\'' + named + u'\''), answer.body.constData());
}

void tst_Accounts::notificationsAreKept()
{
    demo::Tenant tenant;
    const auto read = [&] { return tenant.result(u"accounts.getNotificationsSettings"_s).toObject(); };
    const auto kind = [&](int type) {
        for (const QJsonValue &one : read()["notificationsSettings"_L1].toArray()) {
            if (one["type"_L1].toInt() == type)
                return one.toObject();
        }
        return QJsonObject();
    };
    QCOMPARE(read()["deleteAfter"_L1].toInt(), 30);
    QVERIFY(!kind(11).contains("configurationSettings"_L1));
    const QJsonObject other = kind(2);
    tenant.result(u"accounts.configureNotificationsSettings"_s,
                  {{u"deleteAfter"_s, 60},
                   {u"notificationsSettings"_s,
                    QJsonArray{QJsonObject{
                        {u"type"_s, 1},
                        {u"enabled"_s, true},
                        {u"configurationSettings"_s, QJsonObject{{u"useThreshold"_s, true}, {u"threshold"_s, 40}}}}}}});
    QCOMPARE(read()["deleteAfter"_L1].toInt(), 60);
    QCOMPARE(kind(1)["configurationSettings"_L1]["threshold"_L1].toInt(), 40);
    QCOMPARE(kind(1)["visibilitySettings"_L1]["showInConsole"_L1].toBool(), true); // as it was
    QCOMPARE(kind(2), other);
}

void tst_Accounts::notificationsThatNobodySeesAreRefused()
{
    demo::Tenant tenant;
    const auto set = [&](const QJsonObject &notification) {
        return tenant
            .call(u"accounts.configureNotificationsSettings"_s,
                  {{u"notificationsSettings"_s, QJsonArray{notification}}})
            .code();
    };
    QCOMPARE(set({{u"type"_s, 2},
                  {u"enabled"_s, true},
                  {u"visibilitySettings"_s, QJsonObject{{u"showInConsole"_s, false}, {u"sendPerEmail"_s, false}}}}),
             -32602);
    QCOMPARE(
        set({{u"type"_s, 11}, {u"enabled"_s, true}, {u"configurationSettings"_s, QJsonObject{{u"reboot"_s, true}}}}),
        -32602);
}

void tst_Accounts::onlyOnPremisesHasASystemLog()
{
    const auto shown = [](Demo &demo) {
        return demo
            .result(u"accounts.getNotificationsSettings"_s)["notificationsSettings"_L1][0]["visibilitySettings"_L1]
            .toObject();
    };
    const auto log = [](Demo &demo) {
        return demo
            .call(u"accounts.configureNotificationsSettings"_s,
                  {{u"notificationsSettings"_s,
                    QJsonArray{QJsonObject{{u"type"_s, 1},
                                           {u"enabled"_s, true},
                                           {u"visibilitySettings"_s, QJsonObject{{u"logToServer"_s, true}}}}}}})
            .code();
    };
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::OnPremises;
    Demo server(options);
    QCOMPARE(shown(server).value("logToServer"_L1), QJsonValue(false));
    QCOMPARE(log(server), 0);
    QCOMPARE(shown(server).value("logToServer"_L1), QJsonValue(true));

    Demo cloud;
    QVERIFY(!shown(cloud).isEmpty() && !shown(cloud).contains("logToServer"_L1));
    QCOMPARE(log(cloud), -32602);
}

QTEST_GUILESS_MAIN(tst_Accounts)
#include "tst_accounts.moc"
