// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "schema/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Companies, their custom fields, and policies.
class tst_Companies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownCompany_data();
    void ownCompany();
    void companiesComeAndGo();
    void createRefuses_data();
    void createRefuses();
    void leftOutMeansTrial();
    void updateKeepsTheRest();
    void updateInOtherEditions();
    void findIsCappedAndMatchesPrefixes();
    void byUser();
    void suspending();
    void customFields();
    void policiesVisibleToACompany();
    void policyDetails();
    void policiesHaveEverySetting_data();
    void policiesHaveEverySetting();
    void moduleSwitches();

private:
    /// Pointers to what \p layout has and \p settings lack, lists by their first element. Lists that are empty say nothing.
    static QStringList missingFrom(const QJsonObject &settings, const schema::Field &layout, schema::Edition edition)
    {
        QStringList missing;
        for (const schema::Field &field : layout.fields) {
            const bool isMeant = !field.placeholder && (!field.editions || field.editions.testFlag(edition));
            if (settings.contains(field.name) != isMeant)
                missing.append(u'/' + field.name);
            const QJsonValue value = settings.value(field.name);
            const bool isList = field.type == schema::Field::Type::Array && !value.toArray().isEmpty();
            const schema::Field &below = isList ? field.items.at(0) : field;
            for (const QString &deeper : missingFrom((isList ? value[0] : value).toObject(), below, edition)) {
                if (isList || value.isObject())
                    missing.append(u'/' + field.name + deeper);
            }
            if (field.secret && !value.toString(u"-"_s).isEmpty())
                missing.append(u'/' + field.name + u": a secret"_s);
        }
        return missing;
    }
    static QString anyCustomer(Demo &demo)
    {
        return demo.result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}})
            .toArray()
            .at(0)["id"_L1]
            .toString();
    }
};

void tst_Companies::ownCompany_data()
{
    QTest::addColumn<int>("edition");
    QTest::addColumn<int>("type");
    QTest::newRow("partner") << int(schema::Edition::Partner) << 0;
    QTest::newRow("company") << int(schema::Edition::Company) << 1;
    QTest::newRow("on-premises") << int(schema::Edition::OnPremises) << 1;
}

void tst_Companies::ownCompany()
{
    QFETCH(int, edition);
    simulator::Options options = Demo::options();
    options.edition = static_cast<schema::Edition>(edition);
    Demo demo(options);
    const QJsonObject own = demo.result(u"companies.getCompanyDetails"_s).toObject();
    QTEST(own.value("type"_L1).toInt(), "type");
    QCOMPARE(own.value("id"_L1).toString().size(), 24);
    QCOMPARE(own.value("isSuspended"_L1), QJsonValue(false));
    QVERIFY(!own.value("createdAt"_L1).toString().endsWith(u'Z'));
}

void tst_Companies::companiesComeAndGo()
{
    Demo demo;
    const QString name = u"Café Größenwahn \"&\" Söhne"_s;
    const QString id =
        demo.result(u"companies.createCompany"_s,
                    {{u"type"_s, 1},
                     {u"name"_s, name},
                     {u"address"_s, u"12 Harbour Rd"_s},
                     {u"licenseSubscription"_s, QJsonObject{{u"type"_s, 3}, {u"assignedProductType"_s, 0}}}})
            .toString();
    QCOMPARE(id.size(), 24);
    const auto listed = [&] {
        for (const QJsonValue &company : demo.result(u"network.getCompaniesList"_s).toArray()) {
            if (company["id"_L1].toString() == id)
                return company["name"_L1].toString();
        }
        return QString();
    };
    QCOMPARE(listed(), name);
    const QJsonObject details = demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}}).toObject();
    QCOMPARE(details.value("name"_L1).toString(), name);
    QCOMPARE(details.value("address"_L1).toString(), u"12 Harbour Rd"_s);
    QCOMPARE(details.value("country"_L1).toString(), u"N/A"_s);
    QCOMPARE(details.value("type"_L1).toInt(), 1);
    QVERIFY(!details.contains("riskScore"_L1) && !details.contains("contactPerson"_L1)); // nothing was said of them
    // It has its groups, no endpoints, and a group can be made in it.
    QCOMPARE(demo.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, id}}).toArray().size(), 2);
    QCOMPARE(demo.call(u"network.getEndpointsList"_s, {{u"parentId"_s, id}}).object().value("total"_L1).toInt(), 0);
    QVERIFY(demo.result(u"network.createCustomGroup"_s, {{u"groupName"_s, u"g"_s}, {u"parentId"_s, id}}).isString());

    QVERIFY(demo.result(u"companies.deleteCompany"_s, {{u"companyId"_s, id}}).isNull());
    QCOMPARE(listed(), QString());
    QCOMPARE(demo.call(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}}).code(), -32602);
    QCOMPARE(demo.call(u"network.getEndpointsList"_s, {{u"parentId"_s, id}}).code(), -32602);
    // The endpoints of a deleted company are gone with it.
    const QString customer = anyCustomer(demo);
    const QString endpoint =
        demo.result(u"network.getEndpointsList"_s, {{u"parentId"_s, customer}, {u"isManaged"_s, true}})["items"_L1]
            .toArray()
            .at(0)["id"_L1]
            .toString();
    demo.result(u"companies.deleteCompany"_s, {{u"companyId"_s, customer}});
    QCOMPARE(demo.call(u"network.getManagedEndpointDetails"_s, {{u"endpointId"_s, endpoint}}).code(), -32602);
}

void tst_Companies::createRefuses_data()
{
    QTest::addColumn<QJsonObject>("params");
    QTest::addColumn<QString>("named");
    QTest::newRow("no name") << QJsonObject{{u"type"_s, 1}} << u"'name'"_s;
    QTest::newRow("taken name") << QJsonObject{{u"type"_s, 1}, {u"name"_s, u"Lanternlight Managed Security"_s}}
                                << u"'name'"_s;
    QTest::newRow("long name") << QJsonObject{{u"type"_s, 1}, {u"name"_s, QString(65, u'x')}} << u"'name'"_s;
    QTest::newRow("markup") << QJsonObject{{u"type"_s, 1}, {u"name"_s, u"<b>x"_s}} << u"'name'"_s;
    QTest::newRow("kind") << QJsonObject{{u"type"_s, 2}, {u"name"_s, u"x"_s}} << u"'type'"_s;
    QTest::newRow("parent") << QJsonObject{{u"type"_s, 1}, {u"name"_s, u"x"_s}, {u"parentId"_s, u"x"_s}}
                            << u"'parentId'"_s;
    QTest::newRow("user") << QJsonObject{{u"type"_s, 1}, {u"name"_s, u"x"_s}, {u"canBeManagedByAbove"_s, false}}
                          << u"'accountEmail'"_s;
    QTest::newRow("licence") << QJsonObject{{u"type"_s, 1},
                                            {u"name"_s, u"x"_s},
                                            {u"licenseSubscription"_s, QJsonObject{{u"type"_s, 2}}}}
                             << u"licenseKey"_s;
    QTest::newRow("custom field") << QJsonObject{{u"type"_s, 1},
                                                 {u"name"_s, u"x"_s},
                                                 {u"customFields"_s, QJsonObject{{u"nope"_s, u"1"_s}}}}
                                  << u"nope"_s;
}

void tst_Companies::createRefuses()
{
    QFETCH(QJsonObject, params);
    QFETCH(QString, named);
    static Demo demo;
    const Answer answer = demo.call(u"companies.createCompany"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(named), qPrintable(answer.details()));
}

void tst_Companies::leftOutMeansTrial()
{
    Demo demo;
    const QString id = demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"x"_s}}).toString();
    QCOMPARE(demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}})["licenseSubscription"_L1]["type"_L1]
                 .toInt(),
             1);
}

void tst_Companies::updateKeepsTheRest()
{
    Demo demo;
    const QString id = anyCustomer(demo);
    QJsonObject before = demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}}).toObject();
    QVERIFY(demo.result(u"companies.updateCompanyDetails"_s,
                        {{u"id"_s, id}, {u"name"_s, u"Renamed"_s}, {u"skip2FAPeriod"_s, 90}})
                .isNull());
    before.insert(u"name"_s, u"Renamed"_s);
    before.insert(u"skip2FAPeriod"_s, 90);
    const QJsonObject after = demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}}).toObject();
    QCOMPARE(after, before);
    QCOMPARE(demo.call(u"companies.updateCompanyDetails"_s, {{u"companyId"_s, id}, {u"name"_s, u"y"_s}}).code(),
             -32602);                                                                          // here it is id
    QCOMPARE(demo.call(u"companies.updateCompanyDetails"_s, {{u"type"_s, 1}}).code(), -32602); // the key's own
    // A customer that became a partner can hold companies.
    QVERIFY(demo.result(u"companies.updateCompanyDetails"_s, {{u"id"_s, id}, {u"type"_s, 0}}).isNull());
    QVERIFY(demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"z"_s}, {u"parentId"_s, id}})
                .isString());
    QCOMPARE(demo.call(u"companies.deleteCompany"_s, {{u"companyId"_s, id}}).code(), -32602);
}

void tst_Companies::updateInOtherEditions()
{
    simulator::Options options = Demo::options();
    options.edition = schema::Edition::Company;
    Demo demo(options);
    QVERIFY(demo.result(u"companies.updateCompanyDetails"_s, {{u"address"_s, u"Somewhere 1"_s}}).isNull());
    const QJsonObject own = demo.result(u"companies.getCompanyDetails"_s).toObject();
    QCOMPARE(own.value("address"_L1).toString(), u"Somewhere 1"_s);
    QCOMPARE(
        demo.call(u"companies.updateCompanyDetails"_s, {{u"id"_s, own.value("id"_L1)}, {u"address"_s, u"x"_s}}).code(),
        -32602);
    QCOMPARE(demo.call(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"x"_s}}).code(), -32601);
}

void tst_Companies::findIsCappedAndMatchesPrefixes()
{
    simulator::Options options = Demo::options();
    options.companies = 300;
    Demo demo(options);
    const auto find = [&demo](const QString &filter) {
        return demo.result(u"companies.findCompaniesByName"_s, {{u"nameFilter"_s, filter}}).toArray();
    };
    QCOMPARE(find(u"*a"_s).size(), 25);
    const QJsonArray starting = find(u"maple"_s);
    QVERIFY(!starting.isEmpty());
    for (const QJsonValue &company : starting)
        QVERIFY(company["name"_L1].toString().startsWith("Maple"_L1));
    QCOMPARE(find(u"no such company"_s).size(), 0);
    QCOMPARE(find(u"lanternlight"_s).size(), 0); // the key's own is not one it manages
}

void tst_Companies::byUser()
{
    Demo demo;
    const QString id = anyCustomer(demo);
    const QJsonObject company = demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}}).toObject();
    const QString user = company.value("contactPerson"_L1)["email"_L1].toString();
    QCOMPARE(demo.result(u"companies.getCompanyDetailsByUser"_s, {{u"username"_s, user}}).toObject(), company);
    QCOMPARE(demo.call(u"companies.getCompanyDetailsByUser"_s, {{u"username"_s, u"nobody"_s}, {u"password"_s, u"x"_s}})
                 .code(),
             -32602);
}

void tst_Companies::suspending()
{
    Demo demo;
    const QString partner =
        demo.result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 0}}}})
            .toArray()
            .at(0)["id"_L1]
            .toString();
    const QString child =
        demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"child"_s}, {u"parentId"_s, partner}})
            .toString();
    const auto suspended = [&demo](const QString &id) {
        return demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}})["isSuspended"_L1].toBool();
    };
    const auto set = [&demo](const QString &method, const QString &id, bool recursive) {
        return demo.call(method, {{u"companyId"_s, id}, {u"recursive"_s, recursive}});
    };
    QVERIFY(set(u"companies.suspendCompany"_s, partner, false).result().isNull());
    QVERIFY(suspended(partner) && !suspended(child));
    set(u"companies.suspendCompany"_s, partner, true);
    QVERIFY(suspended(child));
    set(u"companies.activateCompany"_s, partner, true);
    QVERIFY(!suspended(partner) && !suspended(child));
    QCOMPARE(demo.call(u"companies.suspendCompany"_s, {{u"companyId"_s, partner}}).code(),
             -32602); // recursive is mandatory
}

void tst_Companies::customFields()
{
    Demo demo;
    const QString id = anyCustomer(demo);
    const QString field =
        demo.result(u"companies.createCustomFieldDefinition"_s, {{u"name"_s, u"region"_s}}).toString();
    QCOMPARE(demo.result(u"companies.getCustomFieldsDefinitions"_s).toArray().last().toObject(),
             (QJsonObject{{u"id"_s, field}, {u"name"_s, u"region"_s}}));
    const auto values = [&] {
        return demo.result(u"companies.getCompanyDetails"_s, {{u"companyId"_s, id}})["customFields"_L1].toObject();
    };
    const auto set = [&](const QJsonValue &fields) {
        return demo.call(u"companies.updateCompanyDetails"_s, {{u"id"_s, id}, {u"customFields"_s, fields}});
    };
    QVERIFY(set(QJsonObject{{u"region"_s, u"Süd"_s}, {u"accountManager"_s, u"R. Diaz"_s}}).result().isNull());
    QCOMPARE(values().size(), 2);
    demo.result(u"companies.updateCustomFieldDefinition"_s, {{u"id"_s, field}, {u"name"_s, u"area"_s}});
    QCOMPARE(values().value("area"_L1).toString(), u"Süd"_s);
    demo.result(u"companies.deleteCustomFieldDefinition"_s, {{u"id"_s, field}});
    QCOMPARE(values(), (QJsonObject{{u"accountManager"_s, u"R. Diaz"_s}}));
    QCOMPARE(set(QJsonObject{{u"area"_s, u"x"_s}}).code(), -32602);
    QVERIFY2(set(QJsonArray()).result().isNull(), set(QJsonArray()).body.constData()); // the empty list clears
    QCOMPARE(values(), QJsonObject());
    QCOMPARE(demo.call(u"companies.deleteCustomFieldDefinition"_s, {{u"id"_s, field}}).code(), -32602);
}

void tst_Companies::policiesVisibleToACompany()
{
    Demo demo;
    const QString id = anyCustomer(demo);
    const QJsonArray own = demo.all(u"policies.getPoliciesList"_s);
    QCOMPARE(own.size(), 4);
    const QJsonArray theirs = demo.all(u"policies.getPoliciesList"_s, {{u"companyId"_s, id}});
    QCOMPARE(theirs.first()["companyId"_L1].toString(), id);
    QCOMPARE(theirs.last()["companyId"_L1], own.first()["companyId"_L1]); // handed down

    simulator::Options options = Demo::options();
    options.edition = schema::Edition::Company;
    Demo single(options);
    QVERIFY(!single.all(u"policies.getPoliciesList"_s).first().toObject().contains("companyId"_L1));
    QCOMPARE(single.call(u"policies.getPoliciesList"_s, {{u"companyId"_s, id}}).code(), -32602);
}

void tst_Companies::policyDetails()
{
    Demo demo;
    for (const QJsonValue &policy : demo.all(u"policies.getPoliciesList"_s)) {
        for (const QString &version : {u"v1.0"_s, u"v1.1"_s}) {
            const QJsonObject details =
                demo.result(u"policies.getPolicyDetails"_s, {{u"policyId"_s, policy["id"_L1]}}, version).toObject();
            QCOMPARE(details.value("name"_L1), policy["name"_L1]);
            QVERIFY(details.value("settings"_L1)["antimalware"_L1]["onAccess"_L1]["onAccessScanning"_L1]["enable"_L1]
                        .isBool());
        }
    }
    QCOMPARE(demo.call(u"policies.getPolicyDetails"_s, {{u"policyId"_s, u"6a0000000000000000000028"_s}}).code(),
             -32602);
}

void tst_Companies::policiesHaveEverySetting_data()
{
    QTest::addColumn<schema::Edition>("edition");
    QTest::newRow("partner") << schema::Edition::Partner;
    QTest::newRow("company") << schema::Edition::Company;
    QTest::newRow("on-prem") << schema::Edition::OnPremises;
}

void tst_Companies::policiesHaveEverySetting()
{
    QFETCH(schema::Edition, edition);
    const schema::Catalogue catalogue;
    const schema::Method *method = catalogue.find(u"policies.getPolicyDetails");
    QVERIFY(method);
    simulator::Options options = Demo::options();
    options.edition = edition;
    Demo demo(options);
    const QString segment = edition == schema::Edition::OnPremises ? u".computers"_s : QString();
    const QJsonArray policies = demo.all(u"policies.getPoliciesList"_s + segment);
    QVERIFY(!policies.isEmpty());
    for (const QJsonValue &policy : policies) {
        for (const QString &version : method->versions) {
            const QJsonObject details =
                demo.result(method->id + segment, {{u"policyId"_s, policy["id"_L1]}}, version).toObject();
            const QJsonValue settings = details.value("settings"_L1);
            const schema::Field *layout = catalogue.schema(*method).resultOf(version).member(u"settings");
            QVERIFY(layout && layout->fields.size() > 8);
            QCOMPARE(missingFrom(settings.toObject(), *layout, edition), QStringList());
        }
    }
}

void tst_Companies::moduleSwitches()
{
    Demo demo;
    const QString id = demo.all(u"policies.getPoliciesList"_s).at(1)["id"_L1].toString();
    const auto settings = [&] {
        return demo.result(u"policies.getPolicyDetails"_s, {{u"policyId"_s, id}})["settings"_L1].toObject();
    };
    const auto set = [&](const QString &word) {
        return demo.call(u"policies.setPolicyModulesState"_s,
                         {{u"policyId"_s, id}, {u"settings"_s, QJsonObject{{u"firewall.general.firewall"_s, word}}}});
    };
    const QJsonObject before = settings();
    for (const auto &[word, state] : {std::pair{u"enabled"_s, true}, std::pair{u"disabled"_s, false}}) {
        QCOMPARE(set(word).result(), QJsonValue(true));
        QCOMPARE(settings().value("firewall"_L1)["settings"_L1]["enable"_L1], QJsonValue(state));
        QCOMPARE(settings().value("antimalware"_L1), before.value("antimalware"_L1));
    }
    QCOMPARE(set(u"on"_s).code(), -32602);
    const auto answerTo = [&](const QJsonObject &switches) {
        return demo.call(u"policies.setPolicyModulesState"_s, {{u"policyId"_s, id}, {u"settings"_s, switches}});
    };
    const auto firewall = [](const QJsonValue &state) {
        return QJsonObject{{u"firewall"_s, QJsonObject{{u"general"_s, QJsonObject{{u"firewall"_s, state}}}}}};
    };
    QCOMPARE(answerTo(firewall(u"enabled"_s)).result(), QJsonValue(true));
    QCOMPARE(settings().value("firewall"_L1)["settings"_L1]["enable"_L1], QJsonValue(true));
    QCOMPARE(answerTo(firewall(5)).code(), -32602);
    const Answer misspelt = answerTo({{u"firewal.general.firewall"_s, u"disabled"_s}});
    QCOMPARE(misspelt.code(), -32602);
    QVERIFY(misspelt.details().contains("'settings.firewal.general.firewall'"_L1));
}

QTEST_GUILESS_MAIN(tst_Companies)
#include "tst_companies.moc"
