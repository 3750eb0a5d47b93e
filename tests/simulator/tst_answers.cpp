// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "schema/catalogue.h"
#include "schema/check.h"
#include "simulator/hash.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QJsonObject recursively{{u"depth"_s, QJsonObject{{u"allItemsRecursively"_s, true}}}};

/// What the documents' checker has against \p answer; a member that no document knows is as bad as a wrong one.
QString complaintsAbout(const QJsonValue &answer, const schema::Field &field)
{
    QStringList texts;
    for (const schema::Violation &violation : schema::check(field, answer, {}, {})) {
        if (violation.kind == schema::Violation::Kind::Null && field.nullable)
            continue;
        texts.append(violation.pointer + u' ' + schema::nameOf(violation.kind) + u' ' + violation.limit);
        if (texts.size() == 8)
            break;
    }
    return texts.join(u"; "_s);
}

} // namespace

/// Every method answers, on every edition and version that has it, as its document says; and nothing that is sent keeps
/// it from answering.
class tst_Answers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areAsTheDocumentsSay_data();
    void areAsTheDocumentsSay();
    void cloudSecurityToo();
    void mutatedRequestsGetAnEnvelope();

private:
    /// Parameters that name what is there: ids come from the tenant's own lists.
    static QJsonObject paramsFor(const schema::Method &method, const QString &version, schema::Edition edition,
                                 Demo &demo);
    schema::Catalogue m_catalogue;
};

void tst_Answers::areAsTheDocumentsSay_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("edition");
    int rows = 0;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::JsonRpc)
            continue;
        for (const schema::Edition edition :
             {schema::Edition::Partner, schema::Edition::Company, schema::Edition::OnPremises}) {
            if (!method.editions.testFlag(edition))
                continue;
            for (const QString &version : method.versions) {
                QTest::addRow("%s %s %s", qPrintable(method.id), qPrintable(version),
                              qPrintable(schema::nameOf(edition)))
                    << method.id << version << int(edition);
                ++rows;
            }
        }
    }
    QVERIFY(rows > 100);
}

QJsonObject tst_Answers::paramsFor(const schema::Method &method, const QString &version, schema::Edition edition,
                                   Demo &demo)
{
    const bool onPremises = edition == schema::Edition::OnPremises;
    const QString service = onPremises ? u".computers"_s : QString();
    const QString own = demo.result(u"companies.getCompanyDetails"_s)["id"_L1].toString();
    const QJsonArray managed =
        demo.all(u"network.getEndpointsList"_s + service, {{u"isManaged"_s, true}, {u"filters"_s, recursively}});
    QString endpoint = managed.first()["id"_L1].toString();
    for (const QJsonValue &one : managed) {
        if (one["operatingSystemVersion"_L1].toString().startsWith("Windows"_L1))
            endpoint = one["id"_L1].toString();
    }
    const QString policy = demo.all(u"policies.getPoliciesList"_s + service).at(1)["id"_L1].toString();
    const QString root = demo.result(u"network.getCustomGroupsList"_s).toArray().first()["id"_L1].toString();
    const QString task = demo.all(u"network.getScanTasksList"_s).first()["id"_L1].toString();
    const auto group = [&] {
        return demo.result(u"network.createCustomGroup"_s + service, {{u"groupName"_s, u"g"_s}}).toString();
    };
    const QJsonArray targets{endpoint};

    if (edition == schema::Edition::Partner) {
        const QString customer =
            demo.result(u"network.getCompaniesList"_s, {{u"filters"_s, QJsonObject{{u"companyType"_s, 1}}}})
                .toArray()
                .first()["id"_L1]
                .toString();
        const auto folder = [&demo] {
            return demo.result(u"network.createCompanyFolder"_s, {{u"folderName"_s, u"f"_s}}).toString();
        };
        if (method.id == "network.deleteCompanyFolder"_L1)
            return {{u"folderId"_s, folder()}};
        if (method.id == "network.moveCompanyOrCompanyFolder"_L1)
            return {{u"id"_s, customer}, {u"newParentId"_s, folder()}};
        if (method.id == "network.moveEndpointsBetweenCompanies"_L1)
            return {{u"endpointIds"_s, targets},
                    {u"destinationGroupId"_s, demo.result(u"network.getCustomGroupsList"_s, {{u"parentId"_s, customer}})
                                                  .toArray()
                                                  .first()["id"_L1]}};
        if (method.id == "companies.deleteCompany"_L1)
            return {{u"companyId"_s, customer}};
        if (method.id == "companies.suspendCompany"_L1 || method.id == "companies.activateCompany"_L1)
            return {{u"companyId"_s, customer}, {u"recursive"_s, true}};
    }
    if (method.id == "companies.deleteCompany"_L1 || method.id == "companies.suspendCompany"_L1
        || method.id == "companies.activateCompany"_L1) {
        QJsonObject params{
            {u"companyId"_s, demo.result(u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"below"_s}})}};
        if (method.id != "companies.deleteCompany"_L1)
            params.insert(u"recursive"_s, false);
        return params;
    }
    if (method.area == "companies"_L1) {
        const auto field = [&demo, edition] {
            return edition == schema::Edition::Company
                       ? QJsonValue()
                       : demo.result(u"companies.getCustomFieldsDefinitions"_s).toArray().first()["id"_L1];
        };
        const QJsonObject company = demo.result(u"companies.getCompanyDetails"_s).toObject();
        const QMap<QString, QJsonObject> known{
            {u"companies.createCompany"_s, {{u"type"_s, 1}, {u"name"_s, u"New Company"_s}}},
            {u"companies.updateCompanyDetails"_s, {{u"phone"_s, u"+1555"_s}}},
            {u"companies.getCompanyDetailsByUser"_s, {{u"username"_s, company.value("contactPerson"_L1)["email"_L1]}}},
            {u"companies.findCompaniesByName"_s, {{u"nameFilter"_s, u"*a"_s}}},
            {u"companies.createCustomFieldDefinition"_s, {{u"name"_s, u"floor"_s}}},
            {u"companies.updateCustomFieldDefinition"_s, {{u"id"_s, field()}, {u"name"_s, u"floor"_s}}},
            {u"companies.deleteCustomFieldDefinition"_s, {{u"id"_s, field()}}},
        };
        return known.value(method.id);
    }
    const QJsonObject scan{{u"type"_s, 1}, {u"returnTaskId"_s, true}};
    const auto with = [](QJsonObject object, const QString &name, const QJsonValue &value) {
        object.insert(name, value);
        return object;
    };
    const QMap<QString, QJsonObject> known{
        {u"general.generateEmailVerificationCode"_s, {{u"email"_s, u"a@b.example"_s}, {u"purpose"_s, 1}}},
        {u"network.getEndpointsList"_s,
         {{u"parentId"_s, own},
          {u"perPage"_s, 100},
          {u"filters"_s, recursively},
          {u"options"_s, QJsonObject{{u"returnProductOutdated"_s, true}, {u"includeScanLogs"_s, true}}}}},
        {u"network.getNetworkInventoryItems"_s,
         {{u"perPage"_s, version == "v1.0"_L1 ? 100 : 1000},
          {u"filters"_s, recursively},
          {u"options"_s, QJsonObject{{u"endpoints"_s, QJsonObject{{u"returnProductOutdated"_s, true},
                                                                  {u"includeScanLogs"_s, true}}}}}}},
        {u"network.getManagedEndpointDetails"_s,
         {{u"endpointId"_s, endpoint},
          {u"options"_s, QJsonObject{{u"includeScanLogs"_s, true}, {u"includeLastLoggedUsers"_s, true}}}}},
        {u"network.createCompanyFolder"_s, {{u"folderName"_s, u"f"_s}}},
        {u"network.createCustomGroup"_s, {{u"groupName"_s, u"g"_s}}},
        {u"network.deleteCustomGroup"_s, {{u"groupId"_s, group()}}},
        {u"network.moveCustomGroup"_s, {{u"groupId"_s, group()}, {u"parentId"_s, group()}}},
        {u"network.moveEndpoints"_s, {{u"endpointIds"_s, targets}, {u"groupId"_s, root}}},
        {u"network.deleteEndpoint"_s, {{u"endpointId"_s, endpoint}}},
        {u"network.setEndpointLabel"_s, {{u"endpointId"_s, endpoint}, {u"label"_s, u"l"_s}}},
        {u"network.createScanTask"_s, with(scan, u"targetIds"_s, targets)},
        {u"network.createScanTaskByMac"_s, with(scan, u"macAddresses"_s, managed.first()["macs"_L1])},
        {u"network.getTaskStatus"_s,
         version == "v1.0"_L1
             ? QJsonObject{{u"taskId"_s, task}}
             : QJsonObject{{u"taskId"_s, task}, {u"options"_s, QJsonObject{{u"returnSubtasks"_s, true}}}}},
        {u"network.deleteTask"_s, {{u"taskId"_s, task}}},
        {u"network.createReconfigureClientTask"_s,
         {{u"targetIds"_s, targets}, {u"modules"_s, QJsonObject{{u"firewall"_s, 1}}}}},
        {u"network.assignPolicy"_s,
         {{u"targetIds"_s, targets}, {u"policyId"_s, policy}, {u"inheritFromAbove"_s, false}}},
        {u"network.killProcess"_s,
         {{u"endpointId"_s, endpoint}, {u"processId"_s, u"12"_s}, {u"path"_s, u"C:\\x.exe"_s}}},
        {u"network.createSubmitToSandboxAnalyzerTask"_s,
         {{u"targetId"_s, endpoint}, {u"samplePaths"_s, QJsonArray{u"C:\\x.exe"_s}}}},
        {u"network.runLiveSearchQuery"_s,
         {{u"companyId"_s, own}, {u"query"_s, u"select 1"_s}, {u"s3UploadConfig"_s, QJsonObject()}}},
        {u"network.addIntegrators"_s, {{u"integrationId"_s, u"60f000000000000000000001"_s}, {u"targetIds"_s, targets}}},
        {u"network.getIntegrators"_s, {{u"integrationId"_s, u"60f000000000000000000001"_s}}},
        {u"network.removeIntegrators"_s, {{u"targetIds"_s, targets}}},
        {u"policies.getPolicyDetails"_s, {{u"policyId"_s, policy}}},
        {u"policies.setPolicyModulesState"_s,
         {{u"policyId"_s, policy}, {u"settings"_s, QJsonObject{{u"firewall.general.firewall"_s, u"enabled"_s}}}}},
    };
    return known.value(method.id);
}

void tst_Answers::areAsTheDocumentsSay()
{
    QFETCH(QString, id);
    QFETCH(QString, version);
    QFETCH(int, edition);
    const schema::Method *method = m_catalogue.find(id);
    simulator::Options options = Demo::options();
    options.edition = static_cast<schema::Edition>(edition);
    Demo demo(options);
    const QJsonObject params = paramsFor(*method, version, options.edition, demo);
    const bool wantsService = !method->services.isEmpty()
                              && (!method->servicesEditions || method->servicesEditions.testFlag(options.edition));
    const Answer answer = demo.call(wantsService ? id + u'.' + method->services.first() : id, params, version);
    QCOMPARE(answer.status, 200);
    QVERIFY2(answer.json.contains("result"_L1), answer.body.constData());
    const QString complaints = complaintsAbout(answer.result(), m_catalogue.schema(*method).resultOf(version));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints));
    // A read without mandatory parameters answers to none at all.
    bool mandatory = method->isWrite();
    for (const schema::Field &field : m_catalogue.schema(*method).params.fields)
        mandatory |= field.required;
    if (!mandatory)
        QVERIFY(demo.call(wantsService ? id + u'.' + method->services.first() : id, {}, version)
                    .json.contains("result"_L1));
}

void tst_Answers::cloudSecurityToo()
{
    Demo demo;
    int answered = 0;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::Rest)
            continue;
        Answer answer;
        if (method.isWrite()) {
            const QJsonValue check =
                demo.cloud(u"/cspm/checks?results=fail&page_limit=1"_s).json.value("data"_L1).toArray().first();
            answer = demo.cloudPost(method.path, {{u"ids"_s, QJsonArray{check["id"_L1]}}, {u"status"_s, u"open"_s}});
        } else if (method.path.endsWith("/{id}"_L1)) {
            const QString list = method.path.chopped(5);
            answer =
                demo.cloud(list + u'/' + demo.cloud(list).json.value("data"_L1).toArray().first()["id"_L1].toString());
        } else if (method.id == "listChecksAsff"_L1) {
            answer = demo.cloud(method.path + u"?account_id=111122223333&region=eu-west-1"_s, Demo::key,
                                {{"check-format", "asff"}});
        } else {
            answer = demo.cloud(method.path);
        }
        QVERIFY2(answer.status == 200, qPrintable(method.id + u": "_s + QString::fromUtf8(answer.body)));
        const QString complaints = complaintsAbout(answer.json, m_catalogue.schema(method).result);
        QVERIFY2(complaints.isEmpty(), qPrintable(method.id + u": "_s + complaints));
        ++answered;
    }
    QVERIFY(answered >= 13);
}

void tst_Answers::mutatedRequestsGetAnEnvelope()
{
    QList<std::pair<QString, QByteArray>> seeds;
    for (const schema::Method &method : m_catalogue.methods()) {
        if (method.protocol != schema::Protocol::JsonRpc)
            continue;
        for (const schema::Example &example : m_catalogue.schema(method).examples) {
            const QString version = example.version.isEmpty() ? method.latestVersion() : example.version;
            const QJsonObject body{
                {u"jsonrpc"_s, u"2.0"_s}, {u"id"_s, 1}, {u"method"_s, method.name}, {u"params"_s, example.params}};
            seeds.append({u"/api/%1/jsonrpc/%2"_s.arg(version, method.area),
                          QJsonDocument(body).toJson(QJsonDocument::Compact)});
        }
    }
    QVERIFY(seeds.size() >= 49);
    Demo demo;
    simulator::Dice dice(20'261'122);
    static constexpr char interesting[] = "{}[]\",:0-9.eE\\u\x80\xff\x00\n truefalsn";
    for (int turn = 0; turn < 4'000; ++turn) {
        const auto &[path, original] = seeds.at(dice.below(static_cast<std::size_t>(seeds.size())));
        QByteArray body = original;
        for (std::uint32_t changes = 1 + dice.below(6); changes > 0; --changes) {
            const auto at = static_cast<qsizetype>(dice.below(static_cast<std::size_t>(body.size())));
            switch (dice.below(5)) {
            case 0: body[at] = interesting[dice.below(sizeof interesting)]; break;
            case 1: body.remove(at, 1 + dice.below(8)); break;
            case 2:
                body.insert(at, body.mid(static_cast<qsizetype>(dice.below(static_cast<std::size_t>(body.size()))),
                                         1 + dice.below(30)));
                break;
            case 3: body.insert(at, interesting[dice.below(sizeof interesting)]); break;
            default: body.insert(at, QByteArray::number(static_cast<qint64>(dice.next())));
            }
            if (body.isEmpty())
                body = "x";
        }
        const Answer answer = demo.send("POST", path, body);
        const QByteArray sent = body + "\n" + answer.body;
        QVERIFY2(answer.status == 200, sent.constData());
        QVERIFY2(answer.json.value("jsonrpc"_L1).toString() == "2.0"_L1 && answer.json.contains("id"_L1),
                 sent.constData());
        QVERIFY2(answer.json.contains("result"_L1) != answer.json.contains("error"_L1), sent.constData());
    }
}

QTEST_GUILESS_MAIN(tst_Answers)
#include "tst_answers.moc"
