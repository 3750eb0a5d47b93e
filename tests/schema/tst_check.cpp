// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/area.h"
#include "schema/check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace schema;

namespace {

QJsonObject fixture(const QString &name)
{
    QFile file(QStringLiteral(PLUMBLINE_FIXTURES) + u"/check/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("%s: %s at %d", qPrintable(name), qPrintable(error.errorString()), error.offset);
    return document.object();
}

/// A method of a document that holds nothing else, as the catalogue would give it.
MethodSchema methodWith(const QJsonArray &params, const QString &confidence = u"documented"_s)
{
    const QJsonObject result{{u"name"_s, u"r"_s}, {u"schema"_s, QJsonObject()}};
    const QJsonObject method{
        {u"name"_s, u"m"_s},
        {u"summary"_s, u"A method."_s},
        {u"x-versions"_s, QJsonArray{u"v1.0"_s, u"v1.1"_s}},
        {u"x-editions"_s, QJsonArray{u"partner"_s, u"company"_s, u"on-prem"_s}},
        {u"x-effect"_s, u"update"_s},
        {u"x-destructive"_s, false},
        {u"x-idempotent"_s, true},
        {u"x-pagination"_s, u"none"_s},
        {u"x-bucket"_s, u"default"_s},
        {u"x-confidence"_s, confidence},
        {u"params"_s, params},
        {u"result"_s, result},
        {u"examples"_s, QJsonArray{QJsonObject{{u"name"_s, u"e"_s},
                                               {u"params"_s, QJsonArray()},
                                               {u"result"_s, QJsonObject{{u"name"_s, u"r"_s}, {u"value"_s, 1}}}}}},
    };
    const QJsonObject root{
        {u"openrpc"_s, u"1.3.2"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"T"_s}, {u"version"_s, u"1"_s}, {u"x-api"_s, u"area"_s}}},
        {u"methods"_s, QJsonArray{method}},
    };
    const Area area = readArea(QJsonDocument(root).toJson());
    if (!area.faults.isEmpty())
        qFatal("%s", qPrintable(area.faults.first().toString()));
    return area.schemas.first();
}

/// The parameters are put in their order by hand: methodWith() goes through QJsonObject, `params` is a list anyway.
MethodSchema methodOf(const QString &file, const QString &confidence = u"documented"_s)
{
    return methodWith(fixture(file).value(u"params"_s).toArray(), confidence);
}

QStringList texts(const QList<Violation> &violations)
{
    QStringList list;
    for (const Violation &violation : violations)
        list.append(QStringList{nameOf(violation.kind), violation.pointer, violation.limit}.join(u' ').trimmed());
    return list;
}

Caller callerOf(const QJsonObject &object)
{
    return {object.value(u"version"_s).toString(), editionNamed(object.value(u"edition"_s).toString())};
}

QStringList files()
{
    return QDir(QStringLiteral(PLUMBLINE_FIXTURES) + u"/check"_s).entryList({u"*.json"_s});
}

} // namespace

class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QJsonObject>("given");
        for (const QString &file : files()) {
            const QJsonArray cases = fixture(file).value(u"cases"_s).toArray();
            QVERIFY(!cases.isEmpty());
            for (const QJsonValue &value : cases) {
                const QString name = file.chopped(5) + u": "_s + value[u"name"].toString();
                QTest::addRow("%s", qPrintable(name)) << file << value.toObject();
            }
        }
    }

    void finds()
    {
        QFETCH(const QString, file);
        QFETCH(const QJsonObject, given);
        QVERIFY(given.value(u"given"_s).isObject() && given.value(u"expect"_s).isArray());
        const MethodSchema schema = methodOf(file, given.value(u"confidence"_s).toString(u"documented"_s));
        const QList<Violation> found = check(schema, given.value(u"given"_s).toObject(), callerOf(given));
        QStringList expected;
        for (const QJsonValue &text : given.value(u"expect"_s).toArray())
            expected.append(text.toString().trimmed());
        QCOMPARE(texts(found), expected);
    }

    void everyKindStandsInTheFixtures()
    {
        QSet<QString> names;
        for (const QString &file : files()) {
            for (const QJsonValue &value : fixture(file).value(u"cases"_s).toArray()) {
                for (const QJsonValue &text : value[u"expect"].toArray())
                    names.insert(text.toString().section(u' ', 0, 0));
            }
        }
        for (int kind = 0; kind <= static_cast<int>(Violation::Kind::Placeholder); ++kind) {
            const QString name = nameOf(static_cast<Violation::Kind>(kind));
            QVERIFY2(!name.isEmpty() && names.contains(name), qPrintable(name));
        }
    }

    void oneValueIsCheckedAgainstItsField()
    {
        const MethodSchema schema = methodOf(u"nesting.json"_s);
        const Field *rules = schema.params.member(u"rules");
        QVERIFY(rules);
        const QJsonArray value{QJsonObject{{u"name"_s, 5}}};
        QCOMPARE(texts(check(*rules, value, u"/form/rules"_s, {})),
                 QStringList{u"WrongType /form/rules/0/name string"_s});
        QVERIFY(check(*rules, QJsonArray(), {}, {}).isEmpty());
    }

    void oneValueWhoseConditionNobodyKnowsIsNotHeldAgainstIt()
    {
        const MethodSchema schema = methodOf(u"conditions.json"_s);
        const Field *deep = schema.params.member(u"options")->member(u"deep");
        QVERIFY(deep);
        QVERIFY(check(*deep, QJsonObject{{u"limit"_s, 1}}, u"/options/deep"_s, {}).isEmpty());
    }

    void countingStopsAtItsBound()
    {
        const MethodSchema schema = methodOf(u"nesting.json"_s);
        QJsonArray rules;
        for (int i = 0; i < 100'000; ++i)
            rules.append(i);
        const QList<Violation> found = check(schema, {{u"rules"_s, rules}}, {});
        QCOMPARE(found.size(), mostViolations);
        QCOMPARE(found.last().pointer, u"/rules/%1"_s.arg(mostViolations - 1));
    }

    void manyUnknownMembersStopAtTheBound()
    {
        const MethodSchema schema = methodOf(u"kinds.json"_s);
        QJsonObject params;
        for (int i = 0; i < 20'000; ++i)
            params.insert(u"member %1"_s.arg(i), i);
        params.insert(QString(1'000'000, u'x'), 1);
        QCOMPARE(check(schema, params, {}).size(), mostViolations);
    }

    void alternativesShareTheBound()
    {
        const QJsonObject integers{{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"integer"_s}}}};
        const QJsonObject booleans{{u"type"_s, u"array"_s}, {u"items"_s, QJsonObject{{u"type"_s, u"boolean"_s}}}};
        const QJsonObject either{{u"anyOf"_s, QJsonArray{integers, booleans}}};
        const MethodSchema schema = methodWith(QJsonArray{QJsonObject{
            {u"name"_s, u"lists"_s}, {u"schema"_s, QJsonObject{{u"type"_s, u"array"_s}, {u"items"_s, either}}}}});
        QJsonArray list;
        for (int i = 0; i < mostViolations - 1; ++i)
            list.append(u"neither"_s);
        QCOMPARE(check(schema, {{u"lists"_s, QJsonArray{list}}}, {}).size(), mostViolations - 1);
        QCOMPARE(check(schema, {{u"lists"_s, QJsonArray{list, list}}}, {}).size(), mostViolations);
    }

    void deepValuesDoNoHarm()
    {
        QJsonValue deep = 1;
        for (int i = 0; i < 500; ++i)
            deep = i % 2 == 0 ? QJsonValue(QJsonArray{deep}) : QJsonValue(QJsonObject{{u"a"_s, deep}});
        const MethodSchema schema = methodOf(u"kinds.json"_s);
        QVERIFY(check(schema, {{u"anything"_s, deep}, {u"list"_s, QJsonArray{deep}}}, {}).isEmpty());
        QCOMPARE(check(schema, {{u"options"_s, deep}}, {}).size(), 1);
    }

    void longTextsAreLookedThroughOnce()
    {
        const MethodSchema schema = methodOf(u"kinds.json"_s);
        const QString text(2'000'000, u'A');
        QVERIFY(check(schema, {{u"code"_s, text}}, {}).isEmpty());
        QCOMPARE(texts(check(schema, {{u"label"_s, text}}, {})), QStringList{u"TooLong /label 5"_s});
        QCOMPARE(texts(check(schema, {{u"part"_s, text}}, {})), QStringList{u"WrongPattern /part b+"_s});
    }

    void noValueIsTold()
    {
        const QString secret = u"hunter2hunter2"_s;
        for (const QString &file : files()) {
            const MethodSchema schema = methodOf(file);
            QJsonObject params;
            for (const Field &field : schema.params.fields)
                params.insert(field.name, secret);
            for (const Violation &violation : check(schema, params, {u"v1.0"_s, Edition::Company}))
                QVERIFY(!violation.pointer.contains(secret) && !violation.limit.contains(secret));
        }
    }

    void manyThreadsMayCheckAgainstOneSchema()
    {
        const MethodSchema schema = methodOf(u"kinds.json"_s);
        const QJsonObject good{{u"code"_s, u"AB12"_s}, {u"part"_s, u"abc"_s}, {u"ids"_s, QJsonArray{u"a"_s}}};
        const QJsonObject bad{{u"code"_s, u"xyz"_s}, {u"part"_s, u"abc"_s}};
        std::atomic<int> wrong = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 64; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 200; ++i) {
                    if (!check(schema, good, {}).isEmpty() || check(schema, bad, {}).size() != 1)
                        wrong.fetch_add(1);
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
