// SPDX-License-Identifier: GPL-3.0-or-later
// The examples of the documents against their own schemas: requests through our checker, answers through valijson, which
// knows nothing of our code. The only file that includes valijson: it takes long to compile.
#include "documents.h"

#include "schema/catalogue.h"
#include "schema/check.h"

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <QTest>

using namespace Qt::StringLiterals;
using contract::Example;
using contract::Method;

namespace {

const QMap<QString, QString> formatPatterns{
    {u"date"_s, u"^\\d{4}-\\d{2}-\\d{2}$"_s},
    {u"date-time"_s, u"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:?\\d{2})?$"_s},
    {u"time"_s, u"^([01]\\d|2[0-3]):[0-5]\\d$"_s},
    {u"month"_s, u"^(0[1-9]|1[0-2])/\\d{4}$"_s}};

/// Our dialect as plain JSON Schema, as strict as an example should be: formats as patterns, members of other versions
/// gone, and no member that is not described unless the schema says that there are others.
QJsonObject plain(const QJsonObject &schema, const QString &version)
{
    QJsonObject result;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (it.key().startsWith("x-"_L1) || it.key() == "description"_L1 || it.key() == "default"_L1
            || it.key() == "deprecated"_L1)
            continue;
        if (it.key() == "format"_L1)
            result["pattern"_L1] = formatPatterns.value(it->toString(), u"an unknown format"_s);
        else if (it.key() != "enum"_L1 || !schema.contains("x-open-enum"_L1))
            result[it.key()] = *it;
    }
    if (schema["items"_L1].isObject())
        result["items"_L1] = plain(schema["items"_L1].toObject(), version);
    QJsonArray choices;
    for (const QJsonValue &choice : schema["anyOf"_L1].toArray())
        choices << plain(choice.toObject(), version);
    if (!choices.isEmpty())
        result["anyOf"_L1] = choices;
    if (schema.contains("properties"_L1)) {
        QJsonObject members;
        const QJsonObject properties = schema["properties"_L1].toObject();
        for (auto it = properties.begin(); it != properties.end(); ++it) {
            const QStringList versions = contract::strings(it->toObject()["x-versions"_L1]);
            if (versions.isEmpty() || versions.contains(version))
                members[it.key()] = plain(it->toObject(), version);
        }
        result["properties"_L1] = members;
        if (!schema.contains("additionalProperties"_L1))
            result["additionalProperties"_L1] = false;
    }
    return result;
}

/// What valijson has against \p value; empty: nothing.
QString objection(const QJsonObject &schema, const QJsonValue &value, const QString &version)
{
    valijson::Schema parsed;
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
    const QJsonValue document = plain(schema, version);
    parser.populateSchema(valijson::adapters::QtJsonAdapter(document), parsed);

    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(parsed, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    QString words;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string &step : error.context)
            words += QString::fromStdString(step);
        words += u": "_s + QString::fromStdString(error.description) + u'\n';
    }
    return words.isEmpty() ? u"not valid"_s : words;
}

QString described(const QList<schema::Violation> &violations)
{
    QString words;
    for (const schema::Violation &violation : violations)
        words += violation.pointer + u' ' + schema::nameOf(violation.kind) + u' ' + violation.limit + u'\n';
    return words;
}

schema::Editions editionsOf(const Method &method)
{
    schema::Editions editions;
    for (const QString &name : contract::strings(method.json["x-editions"_L1]))
        editions |= schema::editionNamed(name).value();
    return editions;
}

const QList<schema::Edition> allEditions{schema::Edition::Partner, schema::Edition::Company,
                                         schema::Edition::OnPremises};

} // namespace

class TestExamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void catalogueHoldsEveryMethod();
    void catalogueAgrees_data() { eachMethod(); }
    void catalogueAgrees();
    void requestsPass_data() { eachExample(); }
    void requestsPass();
    void brokenRequestsDoNot_data() { eachMethod(); }
    void brokenRequestsDoNot();
    void resultsValidate_data() { eachExample(); }
    void resultsValidate();
    void brokenResultsDoNot_data() { eachExample(); }
    void brokenResultsDoNot();

private:
    void eachMethod();
    void eachExample();
    const schema::MethodSchema *schemaOf(const Method &method) const
    {
        const schema::Method *found = m_catalogue.find(method.id());
        return found ? &m_catalogue.schema(*found) : nullptr;
    }

    const QList<Method> m_methods = contract::methods();
    const schema::Catalogue m_catalogue;
};

void TestExamples::eachMethod()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_methods.size(); ++i)
        QTest::addRow("%s", qPrintable(m_methods[i].id())) << int(i);
}

void TestExamples::eachExample()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("number");
    for (qsizetype i = 0; i < m_methods.size(); ++i) {
        for (qsizetype n = 0; n < m_methods[i].examples.size(); ++n)
            QTest::addRow("%s %d", qPrintable(m_methods[i].id()), int(n)) << int(i) << int(n);
    }
}

void TestExamples::catalogueHoldsEveryMethod()
{
    QStringList here;
    for (const Method &method : m_methods)
        here << method.id();
    QStringList there;
    for (const schema::Method &method : m_catalogue.methods())
        there << method.id;
    here.sort();
    there.sort();
    QCOMPARE(there, here);
}

void TestExamples::catalogueAgrees()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const schema::Method *found = m_catalogue.find(method.id());
    QVERIFY(found);
    QCOMPARE(found->area, method.area);
    QCOMPARE(found->name, method.name);
    QCOMPARE(found->verb, method.verb);
    QCOMPARE(found->path, method.path);
    QCOMPARE(found->summary, method.json["summary"_L1].toString());
    QCOMPARE(found->versions, method.versions());
    QCOMPARE(found->services, contract::strings(method.json["x-services"_L1]));
    QCOMPARE(found->editions, editionsOf(method));
    QCOMPARE(schema::nameOf(found->effect), method.json["x-effect"_L1].toString());
    QCOMPARE(found->destructive, method.json["x-destructive"_L1].toBool());
    QCOMPARE(found->idempotent, method.json["x-idempotent"_L1].toBool());
    QCOMPARE(schema::nameOf(found->pagination), method.json["x-pagination"_L1].toString());
    QCOMPARE(found->bucket, method.json["x-bucket"_L1].toString());
    QCOMPARE(schema::nameOf(found->confidence), method.json["x-confidence"_L1].toString());

    const schema::MethodSchema &schema = m_catalogue.schema(*found);
    QCOMPARE(schema.params.fields.size(), method.params.size());
    for (const contract::Param &param : method.params) {
        const schema::Field *field = schema.params.member(param.name);
        QVERIFY2(field, qPrintable(param.name));
        QCOMPARE(field->required, param.required);
        QCOMPARE(field->secret, param.schema["x-secret"_L1].toBool());
    }
    QCOMPARE(schema.examples.size(), method.examples.size());
    for (qsizetype i = 0; i < method.examples.size(); ++i) {
        QCOMPARE(schema.examples[i].version, method.examples[i].version);
        QCOMPARE(schema.examples[i].params, method.examples[i].params);
        QCOMPARE(schema.examples[i].result, method.examples[i].result);
    }
}

void TestExamples::requestsPass()
{
    QFETCH(int, index);
    QFETCH(int, number);
    const Method &method = m_methods[index];
    const Example &example = method.examples[number];
    const schema::MethodSchema *schema = schemaOf(method);
    QVERIFY(schema);

    const QList<schema::Violation> unknown = schema::check(*schema, example.params, {example.version, {}});
    QVERIFY2(unknown.isEmpty(), qPrintable(described(unknown)));
    QString refusals;
    bool passes = false;
    for (const schema::Edition edition : allEditions) {
        if (!editionsOf(method).testFlag(edition))
            continue;
        const QList<schema::Violation> violations = schema::check(*schema, example.params, {example.version, edition});
        passes = passes || violations.isEmpty();
        refusals += schema::nameOf(edition) + u": "_s + described(violations);
    }
    QVERIFY2(passes, qPrintable(refusals));
}

void TestExamples::brokenRequestsDoNot()
{
    using Kind = schema::Violation::Kind;
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const Example &example = method.examples.first();
    const schema::MethodSchema *schema = schemaOf(method);
    QVERIFY(schema);
    const auto has = [&](const QJsonObject &params, Kind kind, const QString &pointer) {
        for (const schema::Violation &violation : schema::check(*schema, params, {example.version, {}})) {
            if (violation.kind == kind && violation.pointer == pointer)
                return true;
        }
        return false;
    };

    QJsonObject more = example.params;
    more[u"unheardOf"_s] = 1;
    // Of a method that is only recalled nothing is sure, so nothing is refused.
    QCOMPARE(has(more, Kind::Unknown, u"/unheardOf"_s), method.json["x-confidence"_L1].toString() != "recalled"_L1);
    for (const contract::Param &param : method.params) {
        const bool recalled = param.schema["x-confidence"_L1].toString() == "recalled"_L1;
        if (recalled || !example.params.contains(param.name))
            continue;
        QJsonObject nulled = example.params;
        nulled[param.name] = QJsonValue::Null;
        QVERIFY2(has(nulled, Kind::Null, u'/' + param.name), qPrintable(param.name));
        if (!param.required)
            continue;
        QJsonObject less = example.params;
        less.remove(param.name);
        QVERIFY2(has(less, Kind::Missing, u'/' + param.name), qPrintable(param.name));
    }
}

void TestExamples::resultsValidate()
{
    QFETCH(int, index);
    QFETCH(int, number);
    const Method &method = m_methods[index];
    const Example &example = method.examples[number];
    const QString words = objection(method.resultSchema(example.version), example.result, example.version);
    QVERIFY2(words.isEmpty(), qPrintable(words));
}

void TestExamples::brokenResultsDoNot()
{
    QFETCH(int, index);
    QFETCH(int, number);
    const Method &method = m_methods[index];
    const Example &example = method.examples[number];
    const QJsonObject schema = method.resultSchema(example.version);
    if (!schema.contains("type"_L1) && !schema.contains("anyOf"_L1))
        return; // not established: anything goes
    // No answer of the API is a bare fraction.
    QVERIFY(!objection(schema, QJsonValue(3.5), example.version).isEmpty());
    QVERIFY(!objection(schema, QJsonArray{3.5}, example.version).isEmpty());
    QJsonObject more = example.result.toObject();
    const bool open = schema.contains("additionalProperties"_L1) || schema.contains("anyOf"_L1);
    more[u"unheardOf"_s] = 1;
    if (!open)
        QVERIFY(!objection(schema, more, example.version).isEmpty());
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
