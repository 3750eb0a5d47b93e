// SPDX-License-Identifier: GPL-3.0-or-later
#include "demotenant.h"

#include "schema/catalogue.h"
#include <QDateTime>

#include <QTest>

using namespace Qt::StringLiterals;

/// Incidents, and what is done about them.
class tst_Incidents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreLarge();
    void filtersNarrowTheList();
    void organizationIncidentsHoldOthers();
    void statesAreReadAsWordsAndWrittenAsNumbers();
    void notesAreAnsweredByVersion();
    void organizationsCountMore();
    void isolationByVersion();
    void isolationIsAllOrNothing();
    void theBlocklistByVersion();
    void rulesAreMadeAndReplaced();
    void wrongRulesAreRefused_data();
    void wrongRulesAreRefused();
    void responsesComeToAnEnd();
    void similarMailsHaveTheirOwnEnvelope();

private:
    static QJsonArray incidents(demo::Tenant &tenant, QJsonObject filters = {})
    {
        return tenant
            .result(u"incidents.getIncidentsList"_s,
                    {{u"perPage"_s, 500},
                     {u"filters"_s, filters},
                     {u"options"_s, QJsonObject{{u"includeChildCompanies"_s, true}}}},
                    u"v1.2"_s)["items"_L1]
            .toArray();
    }
    static QJsonArray kind(demo::Tenant &tenant, const QString &name)
    {
        return incidents(tenant, {{u"incidentType"_s, QJsonArray{name}}});
    }
};

void tst_Incidents::pagesAreLarge()
{
    demo::Tenant tenant;
    QCOMPARE(tenant.call(u"incidents.getIncidentsList"_s, {}, u"v1.0"_s).code(), -32601);
    QCOMPARE(tenant.call(u"incidents.getIncidentsList"_s, {{u"perPage"_s, 100}}, u"v1.2"_s).code(), -32602);
    const QJsonObject page = tenant.result(u"incidents.getIncidentsList"_s, {}, u"v1.2"_s).toObject();
    QCOMPARE(page["perPage"_L1].toInt(), 1000);
    QVERIFY(page.contains("total"_L1));
    QVERIFY(incidents(tenant).size() > page["total"_L1].toInt()); // those of companies below come on top
    QVERIFY(incidents(tenant).size() > 80);
}

void tst_Incidents::filtersNarrowTheList()
{
    demo::Tenant tenant;
    const QJsonArray all = incidents(tenant);
    qsizetype sum = 0;
    for (const auto &state : {u"open"_s, u"in_progress"_s, u"closed"_s, u"false_positive"_s})
        sum += incidents(tenant, {{u"status"_s, QJsonArray{state}}}).size();
    QCOMPARE(sum, all.size());
    const QJsonArray critical = incidents(tenant, {{u"priority"_s, QJsonArray{u"critical"_s}}});
    QVERIFY(!critical.isEmpty());
    for (const QJsonValue &one : critical)
        QVERIFY(one["severityScore"_L1].toInt() >= 85);
    // A moment is told with a colon and asked for without one.
    const QString moment = all.first()["lastUpdated"_L1].toString();
    QVERIFY(moment.endsWith("+00:00"_L1));
    const QString asked = moment.chopped(3) + u"00"_s;
    const QJsonArray then = incidents(tenant, {{u"startDate"_s, asked}, {u"endDate"_s, asked}});
    QVERIFY(!then.isEmpty());
    for (const QJsonValue &one : then)
        QCOMPARE(one["lastUpdated"_L1].toString(), moment);
    const Answer half =
        tenant.call(u"incidents.getIncidentsList"_s, {{u"filters"_s, QJsonObject{{u"startDate"_s, asked}}}}, u"v1.2"_s);
    QCOMPARE(half.code(), -32602);
    QVERIFY(half.details().contains("'filters.endDate'"_L1));
    const QJsonObject one = kind(tenant, u"incident"_s).first().toObject();
    const QString endpoint = one["details"_L1]["computerId"_L1].toString();
    for (const QJsonValue &found : incidents(tenant, {{u"endpointId"_s, endpoint}}))
        QCOMPARE(found["details"_L1]["computerId"_L1].toString(), endpoint);
    QCOMPARE(tenant.details(endpoint)["name"_L1], one["details"_L1]["computerName"_L1]);
}

void tst_Incidents::organizationIncidentsHoldOthers()
{
    demo::Tenant tenant;
    const QJsonArray extended = kind(tenant, u"extendedIncident"_s);
    QVERIFY(!extended.isEmpty());
    const QJsonArray parts = extended.first()["details"_L1]["contains"_L1].toArray();
    QVERIFY(!parts.isEmpty());
    const QJsonValue whole = extended.first()["incidentId"_L1];
    QJsonArray ids;
    for (const QJsonValue &part : parts)
        ids.append(part["incidentId"_L1]);
    const QJsonArray read =
        tenant.result(u"incidents.getIncidentsByIds"_s, {{u"ids"_s, ids}}, u"v1.2"_s).toArray(); // a plain list
    QCOMPARE(read.size(), ids.size());
    for (const QJsonValue &part : read) {
        QCOMPARE(part["details"_L1]["partOf"_L1].toArray().first()["incidentId"_L1], whole);
        QVERIFY(!part["details"_L1]["alerts"_L1].toArray().isEmpty());
    }
    QCOMPARE(tenant.call(u"incidents.getIncident"_s, {{u"incidentId"_s, whole}}, u"v1.2"_s).code(), -32602);
    QCOMPARE(tenant.result(u"incidents.getIncident"_s, {{u"id"_s, whole}}, u"v1.2"_s)["incidentId"_L1], whole);
}

void tst_Incidents::statesAreReadAsWordsAndWrittenAsNumbers()
{
    demo::Tenant tenant;
    const QJsonValue id =
        incidents(tenant, {{u"status"_s, QJsonArray{u"open"_s}}, {u"incidentType"_s, QJsonArray{u"incident"_s}}})
            .first()["incidentId"_L1];
    const auto set = [&](const QString &type, const QJsonValue &status) {
        return tenant.call(u"incidents.changeIncidentStatus"_s,
                           {{u"type"_s, type}, {u"incidentId"_s, id}, {u"status"_s, status}});
    };
    QCOMPARE(set(u"incident"_s, 2).code(), -32602); // plural where it is written
    QCOMPARE(set(u"incidents"_s, u"closed"_s).code(), -32602);
    QCOMPARE(set(u"extendedIncidents"_s, 2).code(), -32602);
    QCOMPARE(set(u"incidents"_s, 2).result(), QJsonValue(true));
    const QJsonObject now = tenant.result(u"incidents.getIncident"_s, {{u"id"_s, id}}, u"v1.2"_s).toObject();
    QCOMPARE(now["status"_L1].toString(), u"in_progress"_s);
    QVERIFY(now["assignee"_L1].isObject());
    QCOMPARE(set(u"incidents"_s, 2).result(), QJsonValue(true)); // again
}

void tst_Incidents::notesAreAnsweredByVersion()
{
    demo::Tenant tenant;
    QJsonObject params{{u"type"_s, u"incidents"_s},
                       {u"incidentId"_s, kind(tenant, u"incident"_s).first()["incidentId"_L1]},
                       {u"note"_s, u"looked at"_s}};
    const QJsonObject old = tenant.result(u"incidents.updateIncidentNote"_s, params).toObject();
    QCOMPARE(old["success"_L1], QJsonValue(true));
    QVERIFY(QDateTime::fromString(old["data"_L1]["lastUpdated"_L1].toString(), Qt::ISODate).isValid());
    QCOMPARE(tenant.result(u"incidents.updateIncidentNote"_s, params, u"v1.1"_s), QJsonValue(true));
    params.insert(u"note"_s, u"  "_s);
    QCOMPARE(tenant.call(u"incidents.updateIncidentNote"_s, params).code(), -32602);
}

void tst_Incidents::organizationsCountMore()
{
    demo::Tenant tenant;
    const schema::Catalogue catalogue;
    const schema::Method *method = catalogue.find(u"incidents.getIncident");
    QVERIFY(method);
    const schema::Field *details = catalogue.schema(*method).result.member(u"details");
    const schema::Field *counters = details ? details->member(u"counters") : nullptr;
    QVERIFY(counters);
    QMap<QString, qsizetype> counted;
    const QJsonValue list = tenant.result(
        u"incidents.getIncidentsList"_s,
        {{u"perPage"_s, 500}, {u"options"_s, QJsonObject{{u"includeChildCompanies"_s, true}}}}, u"v1.2"_s);
    for (const QJsonValue &incident : list["items"_L1].toArray())
        counted[incident["incidentType"_L1].toString()] = incident["details"_L1]["counters"_L1].toObject().size();
    QCOMPARE(counted.value(u"incident"_s), 7);
    QCOMPARE(counted.value(u"extendedIncident"_s), counters->fields.size());
}

void tst_Incidents::isolationByVersion()
{
    demo::Tenant tenant;
    const QString endpoint = tenant.managed(tenant.own).first()["id"_L1].toString();
    const auto isolate = u"incidents.createIsolateEndpointTask"_s;
    QCOMPARE(tenant.result(isolate, {{u"endpointId"_s, endpoint}}, u"v1.0"_s), QJsonValue(true));
    const QJsonArray one = tenant.result(isolate, {{u"endpointId"_s, endpoint}}, u"v1.1"_s).toArray();
    QCOMPARE(one.size(), 1);
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, one.first()}}, u"v1.1"_s)["type"_L1].toInt(), 16);
    QCOMPARE(tenant.call(isolate, {{u"endpointId"_s, endpoint}}, u"v1.2"_s).code(), -32602);
    QCOMPARE(tenant.call(isolate, {{u"endpointIds"_s, QJsonArray{endpoint}}}, u"v1.1"_s).code(), -32602);
    // One task for each company.
    const QString other = tenant.managed(tenant.customer()).first()["id"_L1].toString();
    const QJsonArray tasks =
        tenant.result(isolate, {{u"endpointIds"_s, QJsonArray{endpoint, other}}}, u"v1.2"_s).toArray();
    QCOMPARE(tasks.size(), 2);
    tenant.pass(60'000);
    QCOMPARE(tenant.result(u"network.getTaskStatus"_s, {{u"taskId"_s, tasks.first()}})["status"_L1].toInt(), 3);
    QCOMPARE(tenant.result(u"incidents.createRestoreEndpointFromIsolationTask"_s, {{u"endpointId"_s, endpoint}}),
             QJsonValue(true));
    QCOMPARE(tenant.call(u"incidents.createRestoreEndpointFromIsolationTask"_s, {{u"endpointId"_s, endpoint}}).code(),
             -32602);
}

void tst_Incidents::isolationIsAllOrNothing()
{
    demo::Tenant tenant;
    const QString endpoint = tenant.managed(tenant.own).first()["id"_L1].toString();
    const QString none(24, u'0');
    const QJsonObject both{{u"endpointIds"_s, QJsonArray{endpoint, none}}};
    QCOMPARE(tenant.call(u"incidents.createIsolateEndpointTask"_s, both, u"v1.2"_s).code(), -32602);
    QCOMPARE(tenant
                 .call(u"incidents.createRestoreEndpointFromIsolationTask"_s,
                       {{u"endpointIds"_s, QJsonArray{endpoint}}}, u"v1.2"_s)
                 .code(),
             -32602); // the first was not isolated either
}

void tst_Incidents::theBlocklistByVersion()
{
    demo::Tenant tenant;
    const auto list = [&](const QString &version) {
        return tenant
            .result(u"incidents.getBlocklistItems"_s, {{u"page"_s, 1}, {u"perPage"_s, 100}}, version)["items"_L1]
            .toArray();
    };
    const qsizetype before = list(u"v1.2"_s).size();
    QCOMPARE(tenant.result(
                 u"incidents.addToBlocklist"_s,
                 {{u"hashType"_s, 2}, {u"hashList"_s, QJsonArray{QString(32, u'a')}}, {u"sourceInfo"_s, u"by hand"_s}}),
             QJsonValue(true));
    tenant.result(u"incidents.addToBlocklist"_s,
                  {{u"type"_s, u"path"_s},
                   {u"rules"_s, QJsonArray{QJsonObject{{u"details"_s, QJsonObject{{u"path"_s, u"C:\\*\\odd.exe"_s}}}}}},
                   {u"recursive"_s, false}},
                  u"v1.2"_s);
    QCOMPARE(list(u"v1.2"_s).size(), before + 2);
    const QJsonArray hashes = list(u"v1.0"_s); // the older version knows nothing else
    for (const QJsonValue &item : hashes)
        QVERIFY(item["hash"_L1].isString());
    QCOMPARE(hashes.last()["sourceInfo"_L1].toString(), u"by hand"_s);
    QCOMPARE(tenant.call(u"incidents.getBlocklistItems"_s, {}, u"v1.2"_s).code(), -32602);
    QCOMPARE(tenant.call(u"incidents.getBlocklistItems"_s).code(), 0);
    QCOMPARE(tenant
                 .call(u"incidents.addToBlocklist"_s,
                       {{u"hashType"_s, 1}, {u"hashList"_s, QJsonArray{QString(32, u'a')}}, {u"sourceInfo"_s, u"x"_s}})
                 .code(),
             -32602); // too short for SHA-256
    const QJsonValue path = list(u"v1.2"_s).last()["id"_L1];
    QCOMPARE(tenant.call(u"incidents.removeFromBlocklist"_s, {{u"hashItemId"_s, path}}).code(), -32602);
    QCOMPARE(tenant.result(u"incidents.removeFromBlocklist"_s, {{u"ids"_s, QJsonArray{path}}}, u"v1.2"_s),
             QJsonValue(true));
    QCOMPARE(list(u"v1.2"_s).size(), before + 1);
    // What belongs to another type of rule is not kept.
    tenant.result(u"incidents.addToBlocklist"_s,
                  {{u"type"_s, u"hash"_s},
                   {u"rules"_s, QJsonArray{QJsonObject{{u"details"_s, QJsonObject{{u"algorithm"_s, u"md5"_s},
                                                                                  {u"hash"_s, QString(32, u'b')},
                                                                                  {u"path"_s, u"C:\\odd.exe"_s},
                                                                                  {u"ruleName"_s, u"odd"_s}}}}}}},
                  u"v1.2"_s);
    QCOMPARE(list(u"v1.2"_s).last()["details"_L1].toObject().keys(), QStringList({u"algorithm"_s, u"hash"_s}));
}

namespace {

QJsonObject aRule(const QString &name)
{
    return {{u"type"_s, 1},
            {u"name"_s, name},
            {u"returnRuleId"_s, true},
            {u"settings"_s, QJsonObject{{u"status"_s, 1},
                                        {u"severity"_s, 2},
                                        {u"target"_s, u"process"_s},
                                        {u"criteriaList"_s,
                                         QJsonArray{QJsonObject{{u"field"_s, u"Process.Name"_s},
                                                                {u"relation"_s, u"any"_s},
                                                                {u"value"_s, QJsonArray{u"a.exe"_s, u"b.exe"_s}}}}}}}};
}

} // namespace

void tst_Incidents::rulesAreMadeAndReplaced()
{
    demo::Tenant tenant;
    const auto list = [&] { return tenant.all(u"incidents.getCustomRulesList"_s, {{u"type"_s, 1}}); };
    const qsizetype before = list().size();
    const QString id = tenant.result(u"incidents.createCustomRule"_s, aRule(u"Odd tools"_s)).toString();
    QCOMPARE(list().size(), before + 1);
    QVERIFY(demo::withId(tenant.all(u"incidents.getCustomRulesList"_s), id).isEmpty()); // exclusions by default
    QJsonObject changed = aRule(u"Odder tools"_s);
    changed.remove("returnRuleId"_L1);
    changed.insert(u"ruleId"_s, id);
    QCOMPARE(tenant.result(u"incidents.updateCustomRule"_s, changed), QJsonValue(true));
    QCOMPARE(demo::withId(list(), id)["name"_L1].toString(), u"Odder tools"_s);
    QCOMPARE(tenant.call(u"incidents.deleteCustomRule"_s, {{u"ruleId"_s, id}}).code(), -32602); // another kind
    QCOMPARE(tenant.result(u"incidents.deleteCustomRule"_s, {{u"ruleId"_s, id}, {u"type"_s, 1}}), QJsonValue(true));
    QCOMPARE(list().size(), before);
    QJsonObject plain = aRule(u"Plain"_s);
    plain.remove("returnRuleId"_L1);
    QCOMPARE(tenant.result(u"incidents.createCustomRule"_s, plain), QJsonValue(true));
}

void tst_Incidents::wrongRulesAreRefused_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("named");
    QTest::addRow("without a name") << QJsonObject{{u"name"_s, u""_s}} << u"name"_s;
    QTest::addRow("an exclusion in YARA") << QJsonObject{{u"type"_s, 2}, {u"subtype"_s, 1}} << u"subtype"_s;
    QTest::addRow("YARA without a rule") << QJsonObject{{u"subtype"_s, 1}} << u"settings.yaraQuery"_s;
    QTest::addRow("both companies and tags")
        << QJsonObject{{u"targets"_s,
                        QJsonObject{{u"companiesIds"_s, QJsonArray()}, {u"endpointTags"_s, QJsonArray()}}}}
        << u"targets"_s;
    QTest::addRow("without conditions")
        << QJsonObject{{u"settings"_s, QJsonObject{{u"status"_s, 1}, {u"severity"_s, 1}, {u"target"_s, 1}}}}
        << u"settings.criteriaList"_s;
}

void tst_Incidents::wrongRulesAreRefused()
{
    QFETCH(QJsonObject, changes);
    QFETCH(QString, named);
    static demo::Tenant tenant;
    QJsonObject params = aRule(u"Wrong"_s);
    for (auto change = changes.begin(); change != changes.end(); ++change)
        params.insert(change.key(), change.value());
    const Answer answer = tenant.call(u"incidents.createCustomRule"_s, params);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(u'\'' + named + u'\''), answer.body.constData());
}

void tst_Incidents::responsesComeToAnEnd()
{
    demo::Tenant tenant;
    const QJsonValue incident = kind(tenant, u"extendedIncident"_s).first()["incidentId"_L1];
    const auto act = [&](int type, const QString &user) {
        return tenant.call(u"incidents.createResponseAction"_s,
                           {{u"actionType"_s, type}, {u"incidentId"_s, incident}, {u"username"_s, user}});
    };
    QCOMPARE(act(7, u"user@company.example"_s).code(), -32602); // no such number
    QCOMPARE(act(2, u"user@company.example"_s).code(), -32602); // Active Directory wants a domain
    QCOMPARE(act(6, u"user@company.example"_s).code(), -32602); // which mail?
    QCOMPARE(tenant.call(u"incidents.createResponseAction"_s, {{u"actionType"_s, 3}}).code(), -32602);
    const QJsonObject begun{{u"actionId"_s, act(2, u"CORP\\user"_s).object()["actionId"_L1]}};
    const auto status = [&] { return tenant.result(u"incidents.getResponseActionStatus"_s, begun).toObject(); };
    QCOMPARE(status()["type"_L1].toInt(), 2);
    QVERIFY(!status().contains("result"_L1));
    tenant.pass(20'000);
    QVERIFY(status().contains("result"_L1));
}

void tst_Incidents::similarMailsHaveTheirOwnEnvelope()
{
    demo::Tenant tenant;
    const QJsonObject found =
        tenant.result(u"incidents.getSimilarEmails"_s, {{u"emailId"_s, u"mail"_s}, {u"perPage"_s, 3}}).toObject();
    QCOMPARE(found["success"_L1], QJsonValue(true));
    QCOMPARE(found["emails"_L1].toArray().size(), 3);
    QCOMPARE(found["emails"_L1].toArray().first()["_id"_L1].toString(), u"mail"_s);
    QCOMPARE(found["total"_L1].toInt(), 7);
    QVERIFY(!found.contains("items"_L1));
}

QTEST_GUILESS_MAIN(tst_Incidents)
#include "tst_incidents.moc"
