// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo.h"
#include "schema/catalogue.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr auto general = "/api/v1.0/jsonrpc/general";

QByteArray request(const QByteArray &method, const QByteArray &params = "{}", const QByteArray &id = "1")
{
    return R"({"jsonrpc":"2.0","id":)" + id + R"(,"method":")" + method + R"(","params":)" + params + '}';
}

QSet<QString> areasOfPartners()
{
    QSet<QString> areas;
    const schema::Catalogue catalogue;
    for (const schema::Method &method : catalogue.methods()) {
        if (method.protocol == schema::Protocol::JsonRpc && method.editions.testFlag(schema::Edition::Partner))
            areas.insert(method.area);
    }
    areas.remove(u"general"_s);
    return areas;
}

} // namespace

/// What a request must be: its key, path, envelope and parameters.
class tst_Requests : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersAndEchoesTheId_data();
    void answersAndEchoesTheId();
    void wantsAKey_data();
    void wantsAKey();
    void refusesWhatIsNotTicked();
    void wrongPathsAreNotFound_data();
    void wrongPathsAreNotFound();
    void onlyPostIsAllowed_data();
    void onlyPostIsAllowed();
    void envelopesAreChecked_data();
    void envelopesAreChecked();
    void parametersAreChecked_data();
    void parametersAreChecked();
    void emptyListsStandForEmptyObjects_data();
    void emptyListsStandForEmptyObjects();
    void methodsBelongToEditionsAndVersions_data();
    void methodsBelongToEditionsAndVersions();
};

void tst_Requests::answersAndEchoesTheId_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("number") << QByteArray("7");
    QTest::newRow("large number") << QByteArray("9007199254740993");
    QTest::newRow("negative") << QByteArray("-1");
    QTest::newRow("text") << QByteArray("\"11111111-2222-4333-8444-555555555555\"");
    QTest::newRow("hostile text") << QByteArray(R"("<\"\\\u0001é𝄞")");
}

void tst_Requests::answersAndEchoesTheId()
{
    QFETCH(QByteArray, id);
    static Demo demo;
    const Answer answer = demo.send("POST", QString::fromLatin1(general), request("getApiKeyDetails", "{}", id));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(answer.json.value("jsonrpc"_L1).toString(), u"2.0"_s);
    QCOMPARE(answer.json.value("id"_L1), QJsonDocument::fromJson('[' + id + ']').array().first());
    QSet<QString> areas; // every key may use "general", which is not told
    for (const QJsonValue &area : answer.object().value("enabledApis"_L1).toArray())
        areas.insert(area.toString());
    QVERIFY(areas.contains(u"network"_s) && areas.contains(u"companies"_s) && areas.contains(u"licensing"_s));
    QCOMPARE(areas, areasOfPartners());
    // A date-time without a zone.
    QVERIFY(QRegularExpression(u"\\A\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\z"_s)
                .match(answer.object().value("createdAt"_L1).toString())
                .hasMatch());
}

void tst_Requests::wantsAKey_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("wrong") << QByteArray("Basic ") + QByteArray("other-key:").toBase64();
    QTest::newRow("a beginning of it") << QByteArray("Basic ") + QByteArray("demo:").toBase64();
    QTest::newRow("as password") << QByteArray("Basic ") + QByteArray(":demo-key").toBase64();
    QTest::newRow("with a password") << QByteArray("Basic ") + QByteArray("demo-key:x").toBase64();
    QTest::newRow("without colon") << QByteArray("Basic ") + QByteArray("demo-key").toBase64();
    QTest::newRow("bearer") << QByteArray("Bearer demo-key");
    QTest::newRow("not base64") << QByteArray("Basic !!!!");
    QTest::newRow("short") << QByteArray("B");
}

void tst_Requests::wantsAKey()
{
    QFETCH(QByteArray, authorization);
    static Demo demo;
    QMap<QByteArray, QByteArray> headers;
    if (!authorization.isEmpty())
        headers.insert("Authorization", authorization);
    const Answer answer = demo.send("POST", QString::fromLatin1(general), request("getApiKeyDetails"), {}, headers);
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.code(), -32000);
    QCOMPARE(answer.json.value("id"_L1).toInt(), 1);
    QVERIFY(!answer.body.contains("demo-key"));
}

void tst_Requests::refusesWhatIsNotTicked()
{
    simulator::Options options = Demo::options();
    options.keys = {{"network-only", {u"network"_s}}, {"all", {}}, {"cloud-only", {u"cloudSecurity"_s}}};
    Demo demo(options);
    const auto status = [&demo](const QByteArray &key, const QString &area, const QByteArray &method) {
        const Answer answer = demo.send("POST", u"/api/v1.0/jsonrpc/"_s + area, request(method), key);
        return std::pair(answer.status, answer.code());
    };
    QCOMPARE(status("network-only", u"network"_s, "getCompaniesList"), std::pair(200, 0));
    QCOMPARE(status("network-only", u"policies"_s, "getPoliciesList"), std::pair(403, -32001));
    QCOMPARE(status("network-only", u"general"_s, "getApiKeyDetails"), std::pair(200, 0));
    QCOMPARE(status("all", u"policies"_s, "getPoliciesList"), std::pair(200, 0));
    QCOMPARE(status("cloud-only", u"network"_s, "getCompaniesList"), std::pair(403, -32001));
    const Answer details = demo.send("POST", QString::fromLatin1(general), request("getApiKeyDetails"), "network-only");
    QCOMPARE(details.object().value("enabledApis"_L1).toArray(), QJsonArray{u"network"_s});
    QCOMPARE(demo.cloud(u"/setting/scans"_s, "cloud-only").status, 200);
    QCOMPARE(demo.cloud(u"/setting/scans"_s, "network-only").status, 401);
    QCOMPARE(demo.cloud(u"/setting/scans"_s, "nobody").status, 403);
}

void tst_Requests::wrongPathsAreNotFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << u"/"_s;
    QTest::newRow("without api") << u"/v1.0/jsonrpc/general"_s;
    QTest::newRow("no version") << u"/api/jsonrpc/general"_s;
    QTest::newRow("odd version") << u"/api/1.0/jsonrpc/general"_s;
    QTest::newRow("unknown area") << u"/api/v1.0/jsonrpc/nothing"_s;
    QTest::newRow("area in other case") << u"/api/v1.0/jsonrpc/Network"_s;
    QTest::newRow("service on the cloud") << u"/api/v1.0/jsonrpc/network/computers"_s;
    QTest::newRow("unknown service") << u"/api/v1.0/jsonrpc/network/printers"_s;
    QTest::newRow("too long") << u"/api/v1.0/jsonrpc/network/a/b"_s;
    QTest::newRow("two slashes") << u"/api//v1.0/jsonrpc/general"_s;
    QTest::newRow("a very long one") << u"/api/"_s + QString(6000, u'x');
}

void tst_Requests::wrongPathsAreNotFound()
{
    QFETCH(QString, path);
    static Demo demo;
    const Answer answer = demo.send("POST", path, request("getApiKeyDetails"));
    QCOMPARE(answer.status, 404);
    QVERIFY(answer.json.isEmpty()); // no JSON body
    QVERIFY(!answer.headers.value("content-type").contains("json"));
}

void tst_Requests::onlyPostIsAllowed_data()
{
    QTest::addColumn<QByteArray>("verb");
    for (const char *verb : {"GET", "PUT", "DELETE", "PATCH", "OPTIONS"})
        QTest::newRow(verb) << QByteArray(verb);
}

void tst_Requests::onlyPostIsAllowed()
{
    QFETCH(QByteArray, verb);
    static Demo demo;
    const Answer answer = demo.send(verb, QString::fromLatin1(general),
                                    verb == "GET" || verb == "OPTIONS" ? QByteArray() : request("getApiKeyDetails"));
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.code(), -32600);
    QCOMPARE(answer.headers.value("allow"), QByteArray("POST"));
}

void tst_Requests::envelopesAreChecked_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, const QByteArray &body, int code, const QString &word = {}) {
        QTest::newRow(name) << body << code << word;
    };
    row("empty", "", -32700);
    row("not JSON", "hello", -32700);
    row("cut", R"({"jsonrpc":"2.0","id":1)", -32700);
    row("bad UTF-8", request("get\xff\xfe"), -32700);
    row("deep", QByteArray(100'000, '['), -32700);
    row("deep objects", QByteArray("{\"a\":").repeated(50'000), -32700);
    row("batch", '[' + request("getApiKeyDetails") + ']', -32600, u"atch"_s);
    row("empty batch", "[]", -32600);
    row("notification", R"({"jsonrpc":"2.0","method":"getApiKeyDetails","params":{}})", -32600, u"'id'"_s);
    row("null id", request("getApiKeyDetails", "{}", "null"), -32600, u"'id'"_s);
    row("object id", request("getApiKeyDetails", "{}", "{}"), -32600, u"'id'"_s);
    row("no version", R"({"id":1,"method":"getApiKeyDetails","params":{}})", -32600, u"'jsonrpc'"_s);
    row("version 1", R"({"jsonrpc":"1.0","id":1,"method":"getApiKeyDetails","params":{}})", -32600, u"'jsonrpc'"_s);
    row("no method", R"({"jsonrpc":"2.0","id":1,"params":{}})", -32600, u"'method'"_s);
    row("number as method", R"({"jsonrpc":"2.0","id":1,"method":5,"params":{}})", -32600, u"'method'"_s);
    row("no params", R"({"jsonrpc":"2.0","id":1,"method":"getApiKeyDetails"})", 0);
    row("null as params", request("getApiKeyDetails", "null"), -32600, u"'params'"_s);
    row("params by place", request("getApiKeyDetails", "[1]"), -32600, u"'params'"_s);
    row("empty list as params", request("getApiKeyDetails", "[]"), 0);
    row("unknown method", request("getNothing"), -32601);
    row("method of another area", request("getCompaniesList"), -32601);
    row("other case", request("GetApiKeyDetails"), -32601);
    row("unknown parameter", request("getApiKeyDetails", R"({"x":1})"), -32602, u"'x'"_s);
}

void tst_Requests::envelopesAreChecked()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, word);
    static Demo demo;
    const Answer answer = demo.send("POST", QString::fromLatin1(general), body);
    QCOMPARE(answer.status, 200);
    QTEST(answer.code(), "code");
    QCOMPARE(answer.json.value("jsonrpc"_L1).toString(), u"2.0"_s);
    QVERIFY(answer.json.contains("id"_L1));
    if (answer.code() != 0)
        QVERIFY(!answer.details().isEmpty());
    QVERIFY2(answer.details().contains(word), qPrintable(answer.details()));
}

void tst_Requests::parametersAreChecked_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QString>("named");
    QTest::addColumn<QString>("version");
    const auto row = [](const char *name, const QString &method, const QByteArray &params, const QString &named,
                        const QString &version = u"v1.0"_s) {
        QTest::newRow(name) << method << params << named << version;
    };
    row("missing", u"network.deleteEndpoint"_s, "{}", u"'endpointId'"_s);
    row("unknown", u"network.getEndpointsList"_s, R"({"parentID":"x"})", u"'parentID'"_s);
    row("text for a number", u"network.getEndpointsList"_s, R"({"page":"1"})", u"'page'"_s);
    row("fraction", u"network.getEndpointsList"_s, R"({"page":1.5})", u"'page'"_s);
    row("number for text", u"network.setEndpointLabel"_s, R"({"endpointId":5,"label":"a"})", u"'endpointId'"_s);
    row("null", u"network.getEndpointsList"_s, R"({"parentId":null})", u"'parentId'"_s);
    row("page 0", u"network.getEndpointsList"_s, R"({"page":0})", u"'page'"_s);
    row("101 in v1.0", u"network.getEndpointsList"_s, R"({"perPage":101})", u"'perPage'"_s);
    row("1001 in v1.1", u"network.getEndpointsList"_s, R"({"perPage":1001})", u"'perPage'"_s, u"v1.1"_s);
    row("nested unknown", u"network.getEndpointsList"_s, R"({"filters":{"depth":{"recursive":true}}})",
        u"'filters.depth.recursive'"_s);
    row("nested type", u"network.getEndpointsList"_s, R"({"filters":{"depth":{"allItemsRecursively":1}}})",
        u"'filters.depth.allItemsRecursively'"_s);
    row("not a choice", u"network.createScanTask"_s, R"({"targetIds":["x"],"type":9})", u"'type'"_s);
    row("too long", u"network.setEndpointLabel"_s, R"({"endpointId":"x","label":")" + QByteArray(65, 'x') + "\"}",
        u"'label'"_s);
    row("paging where there is none", u"network.getCompaniesList"_s, R"({"page":1})", u"'page'"_s);
    row("only from v1.1 on", u"network.getTaskStatus"_s, R"({"taskId":"x","options":{}})", u"'options'"_s);
    row("only on-premises", u"network.getEndpointsList"_s, R"({"viewType":1})", u"'viewType'"_s);
    row("unknown id", u"network.getEndpointsList"_s, R"({"parentId":"60aa00000000000000000101"})", u"'parentId'"_s);
    row("not an id", u"network.getManagedEndpointDetails"_s, R"({"endpointId":"x"})", u"'endpointId'"_s);
    row("secrets are not repeated", u"companies.getCompanyDetailsByUser"_s, R"({"username":5,"password":"hush"})",
        u"'username'"_s);
}

void tst_Requests::parametersAreChecked()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QString, named);
    QFETCH(QString, version);
    static Demo demo;
    const Answer answer = demo.call(method, QJsonDocument::fromJson(params).object(), version);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.code(), -32602);
    QVERIFY2(answer.details().contains(named), qPrintable(answer.details()));
    QVERIFY(!answer.body.contains("hush"));
}

void tst_Requests::emptyListsStandForEmptyObjects_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::addColumn<QByteArray>("meaning"); // what it is the same as; empty: it is refused
    const auto row = [](const char *name, const QString &method, const QByteArray &params,
                        const QByteArray &meaning = {}) { QTest::newRow(name) << method << params << meaning; };
    const QString list = u"network.getEndpointsList"_s;
    row("all of them", list, "[]", "{}");
    row("at the top", list, R"({"filters":[],"options":[]})", R"({"filters":{},"options":{}})");
    row("below", list, R"({"filters":{"depth":[],"security":{"management":[]}}})",
        R"({"filters":{"depth":{},"security":{"management":{}}}})");
    row("beside others", u"network.getNetworkInventoryItems"_s,
        R"({"filters":{"type":[],"depth":{"allItemsRecursively":true}},"options":{"endpoints":[]},"perPage":3})",
        R"({"filters":{"type":{},"depth":{"allItemsRecursively":true}},"options":{"endpoints":{}},"perPage":3})");
    row("a list with something in it", list, R"({"filters":[1]})");
    row("a list of objects", list, R"({"filters":[{}]})");
    row("in place of a text", list, R"({"parentId":[]})");
    row("an object in place of a list", list, R"({"filters":{"details":{"macs":{}}}})");
    row("unknown", list, R"({"nothing":[]})");
}

void tst_Requests::emptyListsStandForEmptyObjects()
{
    QFETCH(QString, method);
    QFETCH(QByteArray, params);
    QFETCH(QByteArray, meaning);
    static Demo demo;
    const QString path = u"/api/v1.0/jsonrpc/"_s + method.section(u'.', 0, 0);
    const QByteArray name = method.section(u'.', 1).toLatin1();
    const Answer answer = demo.send("POST", path, request(name, params));
    if (meaning.isEmpty()) {
        QCOMPARE(answer.code(), -32602);
        return;
    }
    QCOMPARE(answer.code(), 0);
    QVERIFY(!answer.items().isEmpty());
    QCOMPARE(answer.json, demo.send("POST", path, request(name, meaning)).json);
}

void tst_Requests::methodsBelongToEditionsAndVersions_data()
{
    QTest::addColumn<int>("edition");
    QTest::addColumn<QString>("method"); // area.name[.service]
    QTest::addColumn<QString>("version");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, schema::Edition edition, const QString &method, const QString &version,
                        int status, int code) {
        QTest::newRow(name) << static_cast<int>(edition) << method << version << status << code;
    };
    using schema::Edition;
    row("partner lists companies", Edition::Partner, u"network.getCompaniesList"_s, u"v1.0"_s, 200, 0);
    row("company does not", Edition::Company, u"network.getCompaniesList"_s, u"v1.0"_s, 200, -32601);
    row("on-premises does not", Edition::OnPremises, u"network.getCompaniesList"_s, u"v1.0"_s, 200, -32601);
    row("v1.1 of a v1.0 method", Edition::Partner, u"network.getCompaniesList"_s, u"v1.1"_s, 200, -32601);
    row("v1.1 where there is one", Edition::Partner, u"network.getEndpointsList"_s, u"v1.1"_s, 200, 0);
    row("no such version at all", Edition::Partner, u"network.getEndpointsList"_s, u"v7.0"_s, 200, -32601);
    row("on-premises with service", Edition::OnPremises, u"network.getEndpointsList.computers"_s, u"v1.0"_s, 200, 0);
    row("virtual machines", Edition::OnPremises, u"network.getEndpointsList.virtualmachines"_s, u"v1.0"_s, 200, 0);
    row("on-premises without", Edition::OnPremises, u"network.getEndpointsList"_s, u"v1.0"_s, 200, -32601);
    row("method that has none", Edition::OnPremises, u"network.getScanTasksList"_s, u"v1.0"_s, 200, 0);
    row("method that has none, with one", Edition::OnPremises, u"network.getScanTasksList.computers"_s, u"v1.0"_s, 200,
        -32601);
    row("containers on-premises", Edition::OnPremises, u"network.getContainers.computers"_s, u"v1.0"_s, 200, 0);
    row("containers in the cloud", Edition::Company, u"network.getContainers"_s, u"v1.0"_s, 200, -32601);
    row("policies on-premises", Edition::OnPremises, u"policies.getPoliciesList.computers"_s, u"v1.0"_s, 200, 0);
    row("service in the cloud", Edition::Company, u"policies.getPoliciesList.computers"_s, u"v1.0"_s, 404, 0);
    row("task status on-premises", Edition::OnPremises, u"network.getTaskStatus"_s, u"v1.0"_s, 200, -32601);
    row("own company", Edition::Company, u"companies.getCompanyDetails"_s, u"v1.0"_s, 200, 0);
}

void tst_Requests::methodsBelongToEditionsAndVersions()
{
    QFETCH(int, edition);
    QFETCH(QString, method);
    QFETCH(QString, version);
    simulator::Options options = Demo::options();
    options.edition = static_cast<schema::Edition>(edition);
    Demo demo(options);
    const Answer answer = demo.call(method, {}, version);
    QTEST(answer.status, "status");
    QTEST(answer.code(), "code");
}

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
