// SPDX-License-Identifier: GPL-3.0-or-later
// The documents of resources/api against their own rules (README.md there), and against the request limits.
#include "documents.h"
#include "schemarules.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using contract::Method;

namespace {

// How many methods an area has at least. Numbers only grow.
const QMap<QString, int> leastMethods{{u"general"_s, 2},         {u"companies"_s, 12},
                                      {u"network"_s, 32},        {u"policies"_s, 3},
                                      {u"licensing"_s, 7},       {u"accounts"_s, 7},
                                      {u"packages"_s, 6},        {u"quarantine"_s, 7},
                                      {u"reports"_s, 4},         {u"push"_s, 5},
                                      {u"investigation"_s, 5},   {u"internal"_s, 2},
                                      {u"patchManagement"_s, 2}, {u"sandbox"_s, 4},
                                      {u"incidents"_s, 18},      {u"phasr"_s, 9},
                                      {u"integrations"_s, 13},   {u"maintenanceWindows"_s, 8},
                                      {u"cloudSecurity"_s, 14}};

struct Pattern {
    QString text;
    QString bucket;
    qsizetype literals() const { return text.size() - text.count(u'*'); }
    bool matches(const QString &id) const
    {
        QString expression = QRegularExpression::escape(text);
        expression.replace(u"\\*"_s, u".*"_s);
        return QRegularExpression(QRegularExpression::anchoredPattern(expression)).match(id).hasMatch();
    }
};

QList<Pattern> patterns(const QJsonObject &limits)
{
    QList<Pattern> list;
    for (const QJsonValue &bucket : limits["buckets"_L1].toArray()) {
        for (const QJsonValue &text : bucket["methods"_L1].toArray())
            list << Pattern{text.toString(), bucket["name"_L1].toString()};
    }
    return list;
}

QJsonObject byName(const QList<contract::Param> &params)
{
    QJsonObject result;
    for (const contract::Param &param : params)
        result[param.name] = param.schema;
    return result;
}

} // namespace

class TestDocuments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noAreaShrinks();
    void namesAreUnique();
    void documentsNameTheirStandard();
    void methodsSayWhatTheyMust_data() { eachMethod(); }
    void methodsSayWhatTheyMust();
    void textsAreForPeople_data() { eachMethod(); }
    void textsAreForPeople();
    void schemasKeepToTheDialect_data() { eachMethod(); }
    void schemasKeepToTheDialect();
    void secretsAreMarked_data() { eachMethod(); }
    void secretsAreMarked();
    void restParametersFitTheirPaths();
    void errorAnswersResolve();
    void limitsAreWellFormed();
    void everyMethodHasItsBucket();
    void everyPatternMatches();
    void theRulesNotice_data();
    void theRulesNotice();

private:
    void eachMethod();
    const QList<Method> m_methods = contract::methods();
};

void TestDocuments::eachMethod()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_methods.size(); ++i)
        QTest::addRow("%s", qPrintable(m_methods[i].id())) << int(i);
}

void TestDocuments::noAreaShrinks()
{
    QMap<QString, int> counts;
    for (const Method &method : m_methods)
        ++counts[method.area];
    for (auto it = leastMethods.begin(); it != leastMethods.end(); ++it)
        QVERIFY2(counts.value(it.key()) >= *it,
                 qPrintable(u"%1: %2 methods, %3 wanted"_s.arg(it.key()).arg(counts.value(it.key())).arg(*it)));
    QCOMPARE(counts.keys(), leastMethods.keys()); // a new area is written down above
}

void TestDocuments::namesAreUnique()
{
    QSet<QString> seen;
    for (const Method &method : m_methods) {
        QVERIFY2(!method.name.isEmpty() && !seen.contains(method.id()), qPrintable(method.file + u' ' + method.id()));
        seen << method.id();
        QSet<QString> params;
        for (const contract::Param &param : method.params) {
            QVERIFY2(!param.name.isEmpty() && !params.contains(param.name),
                     qPrintable(method.id() + u' ' + param.name));
            params << param.name;
        }
    }
}

void TestDocuments::documentsNameTheirStandard()
{
    QSet<QString> areas;
    for (const QString &file : contract::documentFiles()) {
        const QJsonObject document = contract::read(file);
        const QJsonObject info = document["info"_L1].toObject();
        if (document.contains("paths"_L1)) {
            QVERIFY2(document["openapi"_L1].toString().startsWith("3.1."_L1), qPrintable(file));
            QVERIFY2(file == "cloud-security.openapi.json"_L1, qPrintable(file));
            QCOMPARE(document["components"_L1]["securitySchemes"_L1]["key"_L1]["name"_L1].toString(), u"x-api-key"_s);
            QVERIFY(!document["servers"_L1].toArray().isEmpty());
        } else {
            QVERIFY2(document["openrpc"_L1].toString().startsWith("1.3."_L1), qPrintable(file));
            QCOMPARE(file, info["x-api"_L1].toString() + u".openrpc.json"_s);
        }
        QVERIFY2(!info["title"_L1].toString().isEmpty() && !info["version"_L1].toString().isEmpty(), qPrintable(file));
        QVERIFY2(!areas.contains(info["x-api"_L1].toString()), qPrintable(file));
        areas << info["x-api"_L1].toString();
        QCOMPARE(contract::faultsOfText(info["description"_L1].toString(), file), QStringList());
    }
}

void TestDocuments::methodsSayWhatTheyMust()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const QJsonObject &json = method.json;

    static const QStringList allowed{
        u"x-versions"_s,   u"x-editions"_s,          u"x-effect"_s, u"x-destructive"_s,
        u"x-idempotent"_s, u"x-pagination"_s,        u"x-bucket"_s, u"x-confidence"_s,
        u"x-services"_s,   u"x-services-editions"_s, u"x-paging"_s, u"x-result-by-version"_s,
        u"x-examples"_s,   u"x-variants"_s};
    for (const QString &key : json.keys())
        QVERIFY2(!key.startsWith("x-"_L1) || allowed.contains(key), qPrintable(key));

    static const QRegularExpression version(u"^v1\\.\\d$"_s);
    const QStringList versions = method.versions();
    if (method.rest) {
        QVERIFY(!json.contains("x-versions"_L1));
        QVERIFY(method.verb == "GET"_L1 || method.verb == "POST"_L1);
    } else {
        QVERIFY(!versions.isEmpty());
        QStringList sorted = versions;
        sorted.sort();
        QCOMPARE(versions, sorted);
        for (const QString &one : versions)
            QVERIFY2(version.match(one).hasMatch(), qPrintable(one));
    }
    const QStringList editions = contract::strings(json["x-editions"_L1]);
    QVERIFY(!editions.isEmpty());
    for (const QString &edition : editions)
        QVERIFY2(contract::isEdition(edition), qPrintable(edition));

    const QString effect = json["x-effect"_L1].toString();
    QVERIFY2((QStringList{u"read"_s, u"create"_s, u"update"_s, u"delete"_s, u"task"_s}.contains(effect)),
             qPrintable(effect));
    QVERIFY(json["x-destructive"_L1].isBool());
    QVERIFY(json["x-idempotent"_L1].isBool());
    if (effect == "read"_L1) {
        QVERIFY(!json["x-destructive"_L1].toBool());
        QVERIFY(json["x-idempotent"_L1].toBool());
    }
    if (effect == "delete"_L1)
        QVERIFY(json["x-destructive"_L1].toBool());
    if (method.rest)
        QCOMPARE(effect == "read"_L1, method.verb == "GET"_L1);
    const QString confidence = json["x-confidence"_L1].toString();
    QVERIFY2((QStringList{u"documented"_s, u"client-code"_s, u"recalled"_s}.contains(confidence)),
             qPrintable(confidence));

    const QString pagination = json["x-pagination"_L1].toString();
    QVERIFY2((QStringList{u"none"_s, u"pages"_s, u"cursor"_s}.contains(pagination)), qPrintable(pagination));
    QJsonObject holder = byName(method.params);
    const QString at = json["x-paging"_L1]["params"_L1].toString();
    if (!at.isEmpty())
        holder = holder[at.mid(1)]["properties"_L1].toObject();
    // A page that nobody saw an answer to, by a weaker word than the method's, makes no list; nor does that of a task.
    const bool pages = effect == "read"_L1 && holder.contains("page"_L1) && holder.contains("perPage"_L1)
                       && !holder["page"_L1].toObject().contains("x-confidence"_L1);
    QCOMPARE(pagination == "pages"_L1, pages);
    QCOMPARE(pagination == "cursor"_L1, holder.contains("page_cursor"_L1) && holder.contains("page_limit"_L1));

    for (const QString &edition : contract::strings(json["x-services-editions"_L1]))
        QVERIFY2(editions.contains(edition) && json.contains("x-services"_L1), qPrintable(edition));
    const QStringList areaServices = contract::strings(contract::read(method.file)["info"_L1]["x-services"_L1]);
    for (const QString &service : contract::strings(json["x-services"_L1]))
        QVERIFY2(areaServices.contains(service), qPrintable(service));
    for (const QString &one : json["x-result-by-version"_L1].toObject().keys())
        QVERIFY2(versions.contains(one) && one != versions.last(), qPrintable(one));

    QVERIFY(!method.examples.isEmpty());
    for (const contract::Example &example : method.examples) {
        QVERIFY2(!example.name.isEmpty(), qPrintable(method.id()));
        QVERIFY2(method.rest || versions.contains(example.version), qPrintable(example.version));
        QCOMPARE(QSet<QString>(example.names.begin(), example.names.end()).size(), example.names.size());
        QVERIFY(!example.result.isUndefined());
    }
    for (const QJsonValue &error : json["errors"_L1].toArray())
        QVERIFY(error["code"_L1].toInteger() != 0 && !error["message"_L1].toString().isEmpty());
    if (!method.rest)
        QVERIFY(!json["result"_L1]["name"_L1].toString().isEmpty() && json["result"_L1]["schema"_L1].isObject());
}

void TestDocuments::textsAreForPeople()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    QStringList faults = contract::faultsOfText(method.json["summary"_L1].toString(), u"summary"_s, 1);
    QVERIFY(!method.json["summary"_L1].toString().isEmpty());
    faults << contract::faultsOfText(method.json["description"_L1].toString(), u"description"_s);
    for (const contract::Param &param : method.params) {
        if (param.description.isEmpty())
            faults << param.name + u": no description"_s;
        faults << contract::faultsOfText(param.description, param.name);
    }
    for (const QJsonValue &error : method.json["errors"_L1].toArray())
        faults << contract::faultsOfText(error["message"_L1].toString(), u"error"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocuments::schemasKeepToTheDialect()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    contract::SchemaPlace place;
    place.versions = method.versions();
    place.editions = contract::strings(method.json["x-editions"_L1]);
    place.parameters = byName(method.params);

    static const QStringList rpcWords{u"name"_s, u"required"_s, u"description"_s, u"schema"_s};
    static const QStringList restWords{u"name"_s,   u"in"_s,    u"required"_s, u"description"_s,
                                       u"schema"_s, u"style"_s, u"explode"_s};
    QStringList faults;
    for (const contract::Param &param : method.params) {
        place.where = param.name;
        place.siblings = place.parameters;
        faults << contract::faultsOf(param.schema, place);
        for (const QString &key : param.json.keys()) {
            if (!(method.rest ? restWords : rpcWords).contains(key))
                faults << u"%1: %2 does not stand beside the name"_s.arg(param.name, key);
        }
        if (param.schema.isEmpty())
            faults << param.name + u": no schema"_s;
        if (param.name.contains(u'<') && !param.schema.contains("x-placeholder"_L1))
            faults << param.name + u": looks like a placeholder and does not say so"_s;
    }
    place.siblings = {};
    place.where = u"result"_s;
    faults << contract::faultsOf(method.resultSchema(), place);
    for (const QString &version : method.versions()) {
        place.where = u"result of "_s + version;
        if (method.resultSchema(version) != method.resultSchema())
            faults << contract::faultsOf(method.resultSchema(version), place);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocuments::secretsAreMarked()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    static const QRegularExpression telling(u"(password|passwd|secret|token|privatekey|licensekey)$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList found;
    const auto walk = [&](auto &self, const QString &name, const QJsonObject &schema) -> void {
        const bool text = schema["type"_L1] == QJsonValue("string"_L1);
        if (text && telling.match(name).hasMatch() && !schema.contains("x-secret"_L1))
            found << name;
        const QJsonObject members = schema["properties"_L1].toObject();
        for (auto it = members.begin(); it != members.end(); ++it)
            self(self, it.key(), it->toObject());
        if (schema["items"_L1].isObject())
            self(self, name, schema["items"_L1].toObject());
        for (const QJsonValue &choice : schema["anyOf"_L1].toArray())
            self(self, name, choice.toObject());
    };
    for (const contract::Param &param : method.params)
        walk(walk, param.name, param.schema);
    walk(walk, u"result"_s, method.resultSchema());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestDocuments::restParametersFitTheirPaths()
{
    static const QRegularExpression hole(u"\\{(\\w+)\\}"_s);
    for (const Method &method : m_methods) {
        if (!method.rest)
            continue;
        QStringList holes;
        for (auto it = hole.globalMatch(method.path); it.hasNext();)
            holes << it.next().captured(1);
        QStringList inPath;
        for (const contract::Param &param : method.params) {
            if (param.place == "path"_L1) {
                inPath << param.name;
                QVERIFY2(param.required, qPrintable(method.id()));
            }
            if (param.place == "query"_L1 && param.schema["type"_L1] == QJsonValue("array"_L1))
                QVERIFY2(param.json["explode"_L1] == QJsonValue(false), qPrintable(method.id() + u' ' + param.name));
        }
        QCOMPARE(inPath, holes);
    }
}

void TestDocuments::errorAnswersResolve()
{
    const QJsonObject document = contract::read(u"cloud-security.openapi.json"_s);
    const QJsonObject answers = document["components"_L1]["responses"_L1].toObject();
    const QStringList names = answers.keys();
    QSet<QString> used;
    for (const Method &method : m_methods) {
        if (!method.rest)
            continue;
        const QJsonObject responses = method.json["responses"_L1].toObject();
        QCOMPARE(responses.keys(),
                 (QStringList{u"200"_s, u"400"_s, u"401"_s, u"403"_s, u"404"_s, u"405"_s, u"429"_s, u"500"_s}));
        for (auto it = responses.begin(); it != responses.end(); ++it) {
            if (it.key() == "200"_L1)
                continue;
            const QString name = it->toObject()["$ref"_L1].toString().section(u'/', -1);
            QVERIFY2(!answers[name]["description"_L1].toString().isEmpty(), qPrintable(method.id() + u' ' + it.key()));
            used << name;
        }
    }
    QCOMPARE(used, QSet<QString>(names.begin(), names.end()));
}

void TestDocuments::limitsAreWellFormed()
{
    const QJsonObject limits = contract::read(u"rate-limits.json"_s);
    QStringList names;
    int rests = 0;
    for (const QJsonValue &bucket : limits["buckets"_L1].toArray()) {
        names << bucket["name"_L1].toString();
        QVERIFY(bucket["limit"_L1].toInt() > 0 && bucket["perSeconds"_L1].toInt() > 0);
        QVERIFY(bucket["burst"_L1].toInt() > 0 && bucket["burst"_L1].toInt() <= bucket["limit"_L1].toInt());
        rests += bucket["methods"_L1] == QJsonValue("*"_L1);
        QVERIFY(bucket["methods"_L1].isArray() || bucket["methods"_L1] == QJsonValue("*"_L1));
    }
    QCOMPARE(rests, 1);
    names << limits["cloudSecurity"_L1]["name"_L1].toString();
    QVERIFY(!names.contains(QString()));
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    QVERIFY(limits["cloudSecurity"_L1]["inFlight"_L1].toInt() > 0);
    QVERIFY(!limits["cloudSecurity"_L1]["backOffSeconds"_L1].toArray().isEmpty());
    QVERIFY(contract::strings(limits["scope"_L1]["choices"_L1]).contains(limits["scope"_L1]["default"_L1].toString()));
}

void TestDocuments::everyMethodHasItsBucket()
{
    const QJsonObject limits = contract::read(u"rate-limits.json"_s);
    QString rest;
    for (const QJsonValue &bucket : limits["buckets"_L1].toArray()) {
        if (bucket["methods"_L1] == QJsonValue("*"_L1))
            rest = bucket["name"_L1].toString();
    }
    const QList<Pattern> all = patterns(limits);
    for (const Method &method : m_methods) {
        QStringList best;
        qsizetype literals = -1;
        for (const Pattern &pattern : all) {
            if (method.rest || !pattern.matches(method.id()) || pattern.literals() < literals)
                continue;
            if (pattern.literals() > literals)
                best.clear();
            literals = pattern.literals();
            best << pattern.bucket;
        }
        if (method.rest)
            best << limits["cloudSecurity"_L1]["name"_L1].toString();
        else if (best.isEmpty())
            best << rest;
        QVERIFY2(best.size() == 1, qPrintable(method.id() + u": "_s + best.join(u", "_s)));
        QVERIFY2(method.json["x-bucket"_L1].toString() == best.first(),
                 qPrintable(method.id() + u" belongs to "_s + best.first()));
    }
}

void TestDocuments::everyPatternMatches()
{
    for (const Pattern &pattern : patterns(contract::read(u"rate-limits.json"_s))) {
        bool matched = false;
        for (const Method &method : m_methods)
            matched = matched || (!method.rest && pattern.matches(method.id()));
        QVERIFY2(matched, qPrintable(pattern.text + u" matches no method"_s));
    }
}

void TestDocuments::theRulesNotice_data()
{
    QTest::addColumn<QJsonObject>("schema");
    const auto row = [](const char *name, const QJsonObject &schema) { QTest::newRow(name) << schema; };
    row("unknown word", {{u"type"_s, u"string"_s}, {u"x-colour"_s, u"red"_s}});
    row("unknown type", {{u"type"_s, u"datetime"_s}});
    row("unknown format", {{u"type"_s, u"string"_s}, {u"format"_s, u"email"_s}});
    row("label missing", {{u"type"_s, u"integer"_s},
                          {u"enum"_s, QJsonArray{1, 2}},
                          {u"x-enum-labels"_s, QJsonObject{{u"1"_s, u"One"_s}}}});
    row("label too many", {{u"type"_s, u"integer"_s},
                           {u"enum"_s, QJsonArray{1}},
                           {u"x-enum-labels"_s, QJsonObject{{u"1"_s, u"One"_s}, {u"2"_s, u"Two"_s}}}});
    row("choice of another type", {{u"type"_s, u"integer"_s},
                                   {u"enum"_s, QJsonArray{u"1"_s}},
                                   {u"x-enum-labels"_s, QJsonObject{{u"1"_s, u"One"_s}}}});
    row("default no choice", {{u"type"_s, u"integer"_s},
                              {u"default"_s, 2},
                              {u"enum"_s, QJsonArray{1}},
                              {u"x-enum-labels"_s, QJsonObject{{u"1"_s, u"One"_s}}}});
    row("default of another type", {{u"type"_s, u"integer"_s}, {u"default"_s, u"company of the key"_s}});
    row("limits crossed", {{u"type"_s, u"integer"_s}, {u"minimum"_s, 2}, {u"maximum"_s, 1}});
    row("limits of another type", {{u"type"_s, u"string"_s}, {u"maximum"_s, 1}});
    row("version not there", {{u"type"_s, u"string"_s}, {u"x-versions"_s, QJsonArray{u"v1.9"_s}}});
    row("edition not there", {{u"type"_s, u"string"_s}, {u"x-editions"_s, QJsonArray{u"on-prem"_s}}});
    row("edition by another name", {{u"type"_s, u"string"_s}, {u"x-editions"_s, QJsonArray{u"cloud-partner"_s}}});
    row("condition on nothing",
        {{u"type"_s, u"string"_s},
         {u"x-only-when"_s, QJsonObject{{u"field"_s, u"other"_s}, {u"values"_s, QJsonArray{1}}}}});
    row("condition never true",
        {{u"type"_s, u"string"_s},
         {u"x-only-when"_s, QJsonObject{{u"field"_s, u"sibling"_s}, {u"values"_s, QJsonArray{u"yes"_s}}}}});
    row("condition on nothing above",
        {{u"type"_s, u"string"_s},
         {u"x-only-when"_s, QJsonObject{{u"field"_s, u"../sibling"_s}, {u"values"_s, QJsonArray{1}}}}});
    row("a list of one condition",
        {{u"type"_s, u"string"_s},
         {u"x-only-when"_s, QJsonArray{QJsonObject{{u"field"_s, u"sibling"_s}, {u"values"_s, QJsonArray{1}}}}}});
    row("pointer to nothing",
        {{u"type"_s, u"string"_s},
         {u"x-required-when"_s, QJsonObject{{u"field"_s, u"/sibling/deep"_s}, {u"values"_s, QJsonArray{}}}}});
    row("limit of a version not there",
        {{u"type"_s, u"integer"_s},
         {u"maximum"_s, 9},
         {u"x-by-version"_s, QJsonObject{{u"v2.0"_s, QJsonObject{{u"maximum"_s, 1}}}}}});
    row("placeholder unmarked",
        {{u"type"_s, u"object"_s},
         {u"properties"_s, QJsonObject{{u"<scan mode>"_s, QJsonObject{{u"type"_s, u"string"_s}}}}}});
    row("fault below", {{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"word"_s}}}});
    row("URL in a text", {{u"type"_s, u"string"_s}, {u"description"_s, u"See https://vendor.example/page."_s}});
    row("no sentence", {{u"type"_s, u"string"_s}, {u"description"_s, u"id of it"_s}});
    row("empty object", {{u"type"_s, u"object"_s}});
    row("required not there",
        {{u"type"_s, u"object"_s}, {u"additionalProperties"_s, true}, {u"required"_s, QJsonArray{u"id"_s}}});
}

void TestDocuments::theRulesNotice()
{
    QFETCH(QJsonObject, schema);
    contract::SchemaPlace place;
    place.where = u"here"_s;
    place.versions = {u"v1.0"_s};
    place.editions = {u"partner"_s};
    place.siblings = {{u"sibling"_s, QJsonObject{{u"type"_s, u"integer"_s}}}};
    place.parameters = place.siblings;
    const QStringList faults = contract::faultsOf(schema, place);
    QVERIFY2(faults.size() == 1, qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
