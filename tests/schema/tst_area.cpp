// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/area.h"
#include "schema/keyorder.h"
#include "schema/pointer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace schema;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringLiteral(PLUMBLINE_FIXTURES) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(name), qPrintable(file.errorString()));
    return file.readAll();
}

/// \p whole with \p value at \p steps; Undefined takes away what stands there.
QJsonValue with(const QJsonValue &whole, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const qsizetype index = steps.first().toLongLong();
        array.replace(index, with(array.at(index), steps.sliced(1), value));
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue member = with(object.value(steps.first()), steps.sliced(1), value);
    if (member.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), member);
    return object;
}

QStringList namesOf(const QList<Field> &fields)
{
    QStringList names;
    for (const Field &field : fields)
        names.append(field.name);
    return names;
}

QByteArray texts(const Faults &faults)
{
    QStringList list;
    for (const Fault &fault : faults)
        list.append(fault.toString());
    return list.join(u'\n').toUtf8();
}

} // namespace

class TestArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOpenRpc()
    {
        const Area area = readArea(fixture(u"good.openrpc.json"_s));
        QVERIFY2(area.faults.isEmpty(), texts(area.faults).constData());
        QCOMPARE(area.name, u"depotItems"_s);
        QCOMPARE(area.methods.size(), 2);
        QCOMPARE(area.schemas.size(), 2);

        const Method &m = area.methods.first();
        QCOMPARE(m.id, u"depotItems.getThings"_s);
        QCOMPARE(m.area, u"depotItems"_s);
        QCOMPARE(m.protocol, Protocol::JsonRpc);
        QCOMPARE(m.summary, u"Lists things."_s);
        QCOMPARE(m.versions, (QStringList{u"v1.0"_s, u"v1.1"_s}));
        QCOMPARE(m.latestVersion(), u"v1.1"_s);
        QCOMPARE(m.services, (QStringList{u"exchange"_s, u"computers"_s}));
        QCOMPARE(m.servicesEditions, Editions(Edition::OnPremises));
        QCOMPARE(m.editions, Edition::Partner | Edition::OnPremises);
        QCOMPARE(m.effect, Effect::Read);
        QVERIFY(!m.isWrite());
        QVERIFY(m.idempotent);
        QCOMPARE(m.pagination, Pagination::Pages);
        QCOMPARE(m.pagingParams, u"/options"_s);
        QCOMPARE(m.pagingItems, u"/answer/things"_s);
        QCOMPARE(m.bucket, u"slow"_s);
        QCOMPARE(m.confidence, Confidence::ClientCode);

        const Method &other = area.methods.last();
        QVERIFY(other.destructive);
        QCOMPARE(other.effect, Effect::Delete);
        QVERIFY(other.services.isEmpty() && !other.servicesEditions);
        QCOMPARE(other.pagingParams, QString());
        QCOMPARE(other.pagingItems, u"/items"_s);
    }

    void readsFields()
    {
        const Area area = readArea(fixture(u"good.openrpc.json"_s));
        const MethodSchema &schema = area.schemas.first();
        QCOMPARE(schema.description, u"For the test alone."_s);
        QCOMPARE(namesOf(schema.params.fields), (QStringList{u"zeta"_s, u"alpha"_s, u"mode"_s, u"when"_s, u"either"_s,
                                                             u"limits"_s, u"one"_s, u"two"_s}));

        const Field &zeta = schema.params.fields.at(0);
        QCOMPARE(zeta.type, Field::Type::String);
        QCOMPARE(zeta.description, u"Comes first."_s);
        QVERIFY(zeta.required && zeta.secret && zeta.deprecated && !zeta.placeholder);
        QCOMPARE(zeta.maxLength.value_or(0), 9);
        QCOMPARE(zeta.confidence, Confidence::ClientCode);

        const Field &alpha = schema.params.fields.at(1);
        QCOMPARE(alpha.type, Field::Type::Object);
        QCOMPARE(namesOf(alpha.fields), (QStringList{u"zwei"_s, u"eins"_s, u"drei/vier"_s}));
        QVERIFY(!alpha.required && !alpha.openEnd);
        QCOMPARE(alpha.description, u"Its members are out of the alphabet."_s);
        QCOMPARE(alpha.fields.at(0).confidence, Confidence::ClientCode);
        QCOMPARE(alpha.fields.at(0).defaultValue, QJsonValue(3));
        QCOMPARE(alpha.fields.at(0).minimum.value_or(0), 1);
        QCOMPARE(alpha.fields.at(0).maximum.value_or(0), 9);
        QCOMPARE(alpha.fields.at(1).type, Field::Type::String);
        QVERIFY(alpha.fields.at(1).nullable && alpha.fields.at(1).required);
        QCOMPARE(alpha.fields.at(1).pattern.pattern(), u"^a"_s);
        const Field &list = alpha.fields.at(2);
        QCOMPARE(list.minItems.value_or(0), 1);
        QCOMPARE(list.items.size(), 1);
        QCOMPARE(list.items.first().fields.first().confidence, Confidence::ClientCode);
        QCOMPARE(namesOf(list.items.first().fields), (QStringList{u"y"_s, u"x"_s}));

        const Field &mode = schema.params.fields.at(2);
        QCOMPARE(mode.choices.size(), 2);
        QCOMPARE(mode.choices.first().value, QJsonValue(2));
        QCOMPARE(mode.choices.first().label, u"two"_s);
        QVERIFY(mode.openChoices);
        QCOMPARE(mode.editions, Editions(Edition::Partner));
        QVERIFY(mode.existsIn(u"v1.1") && !mode.existsIn(u"v1.0"));

        const Field &when = schema.params.fields.at(3);
        QCOMPARE(when.type, Field::Type::DateTime);
        QCOMPARE(when.onlyWhen.size(), 1);
        QVERIFY(when.onlyWhen.first().refused);
        QCOMPARE(when.onlyWhen.first().field, u"mode"_s);
        QCOMPARE(when.onlyWhen.first().values, QList<QJsonValue>{1});
        QCOMPARE(when.requiredEditions, Editions(Edition::OnPremises));

        const Field &either = schema.params.fields.at(4);
        QCOMPARE(either.type, Field::Type::Any);
        QVERIFY(either.nullable);
        QCOMPARE(either.alternatives.size(), 2);
        QCOMPARE(either.confidence, Confidence::Recalled);
        QCOMPARE(either.alternatives.first().confidence, Confidence::Recalled);

        const Field &limits = schema.params.fields.at(5);
        QCOMPARE(limits.limitsIn(u"v1.0").maximum.value_or(0), 100);
        QCOMPARE(limits.limitsIn(u"v1.1").maximum.value_or(0), 1000);
        QVERIFY(limits.requiredWhen && limits.requiredWhen->values.isEmpty());
        QCOMPARE(schema.params.fields.at(6).requiredUnless, u"two"_s);
        QVERIFY(schema.params.fields.at(7).placeholder);
    }

    void readsAnswersAndExamples()
    {
        const Area area = readArea(fixture(u"good.openrpc.json"_s));
        const MethodSchema &schema = area.schemas.first();
        QCOMPARE(schema.result.name, u"page"_s);
        QVERIFY(schema.result.openEnd);
        QCOMPARE(schema.resultOf(u"v1.1").type, Field::Type::Object);
        QCOMPARE(schema.resultOf(u"v1.0").type, Field::Type::Array);
        QCOMPARE(schema.examples.size(), 2);
        QCOMPARE(schema.examples.first().version, u"v1.1"_s);
        QCOMPARE(schema.examples.first().params, (QJsonObject{{u"zeta"_s, u"z"_s}}));
        QCOMPARE(schema.examples.last().version, u"v1.0"_s);
        QCOMPARE(schema.examples.last().result, QJsonValue(QJsonArray()));
    }

    void readsOpenApi()
    {
        const Area area = readArea(fixture(u"good.openapi.json"_s));
        QVERIFY2(area.faults.isEmpty(), texts(area.faults).constData());
        QCOMPARE(area.name, u"clouds"_s);
        QStringList ids;
        for (const Method &method : area.methods)
            ids.append(method.id);
        QCOMPARE(ids, (QStringList{u"getZone"_s, u"getZoneCompact"_s, u"updateAlarms"_s}));

        const Method &zone = area.methods.at(0);
        QCOMPARE(zone.protocol, Protocol::Rest);
        QCOMPARE(zone.verb, u"GET"_s);
        QCOMPARE(zone.path, u"/zones/{id}"_s);
        QVERIFY(zone.versions.isEmpty());
        const Field &params = area.schemas.at(0).params;
        QCOMPARE(namesOf(params.fields), (QStringList{u"id"_s, u"tags"_s}));
        QCOMPARE(params.fields.at(0).place, Field::Place::Path);
        QCOMPARE(params.fields.at(0).description, u"Which."_s);
        QCOMPARE(params.fields.at(1).place, Field::Place::Query);
        QCOMPARE(namesOf(area.schemas.at(0).result.fields), (QStringList{u"z"_s, u"a"_s}));

        const Method &compact = area.methods.at(1);
        QCOMPARE(compact.path, zone.path);
        QCOMPARE(compact.summary, u"One zone, less of it."_s);
        QCOMPARE(compact.bucket, zone.bucket);
        QCOMPARE(compact.confidence, Confidence::Recalled);
        QCOMPARE(area.schemas.at(1).params.fields.first().place, Field::Place::Header);
        QCOMPARE(area.schemas.at(1).params.fields.first().choices.size(), 1);
        QCOMPARE(area.schemas.at(1).result.fields.size(), 2);

        const Method &update = area.methods.at(2);
        QCOMPARE(update.verb, u"POST"_s);
        const Field &body = area.schemas.at(2).params;
        QCOMPARE(namesOf(body.fields), (QStringList{u"ids"_s, u"act"_s}));
        QVERIFY(body.openEnd && !params.openEnd);
        QVERIFY(body.fields.at(0).required && !body.fields.at(1).required);
        QCOMPARE(body.fields.at(0).place, Field::Place::Body);
        QVERIFY(area.schemas.at(2).examples.first().result.isNull());
    }

    void tellsFaults_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QJsonObject>("change");
        const QJsonArray rows = QJsonDocument::fromJson(fixture(u"faults.json"_s)).array();
        QVERIFY(!rows.isEmpty());
        for (const QJsonValue &row : rows) {
            const QString document = row[u"document"].toString(u"good.openrpc.json"_s);
            QTest::addRow("%s", qPrintable(row[u"expect"].toString())) << document << row.toObject();
        }
    }

    void tellsFaults()
    {
        QFETCH(const QString, document);
        QFETCH(const QJsonObject, change);
        QVERIFY(change.contains(u"value"_s) != change.contains(u"remove"_s));
        const auto steps = pointerSteps(change.value(u"at"_s).toString());
        QVERIFY(steps && !steps->isEmpty());
        const QJsonObject good = QJsonDocument::fromJson(fixture(document)).object();
        const QJsonObject bad = with(good, *steps, change.value(u"value"_s)).toObject();
        QVERIFY(good != bad);
        const Area area = readArea(QJsonDocument(bad).toJson());
        const QByteArray told = texts(area.faults);
        QVERIFY2(told.contains(change.value(u"expect"_s).toString().toUtf8()), told.constData());
    }

    void textThatIsNoDocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("cut") << fixture(u"good.openrpc.json"_s).chopped(5);
        QTest::addRow("list") << QByteArray("[]");
        QTest::addRow("empty object") << QByteArray("{}");
        QTest::addRow("methods of another kind")
            << QByteArray("{\"openrpc\":1,\"info\":[],\"methods\":[1,null,[],{}]}");
        QTest::addRow("paths of another kind")
            << QByteArray("{\"openapi\":1,\"paths\":{\"/a\":1,\"/b\":{\"get\":[],\"post\":{}}}}");
        QTest::addRow("not UTF-8") << QByteArray("{\"openrpc\":\"\xff\xfe\"}");
    }

    void textThatIsNoDocument()
    {
        QFETCH(const QByteArray, json);
        QVERIFY(!readArea(json).faults.isEmpty());
    }

    void everyPlaceMayHoldAnything()
    {
        // No crash and no hang, whatever stands where something else should.
        const QList<QJsonValue> values{QJsonValue(),
                                       true,
                                       -1.5,
                                       u"x"_s,
                                       QJsonArray(),
                                       QJsonObject(),
                                       QJsonArray{QJsonObject()},
                                       QJsonObject{{u"type"_s, QJsonArray{u"object"_s}}}};
        int documents = 0;
        for (const QString &name : {u"good.openrpc.json"_s, u"good.openapi.json"_s}) {
            const QJsonObject good = QJsonDocument::fromJson(fixture(name)).object();
            QList<QStringList> places;
            const auto walk = [&](const auto &self, const QJsonValue &value, const QStringList &steps) -> void {
                places.append(steps);
                if (value.isObject()) {
                    for (const QString &key : value.toObject().keys())
                        self(self, value[key], steps + QStringList(key));
                } else if (value.isArray()) {
                    for (qsizetype i = 0; i < value.toArray().size(); ++i)
                        self(self, value[i], steps + QStringList(QString::number(i)));
                }
            };
            walk(walk, good, {});
            for (const QStringList &steps : std::as_const(places)) {
                if (steps.isEmpty())
                    continue;
                for (const QJsonValue &value : values) {
                    const Area area = readArea(QJsonDocument(with(good, steps, value).toObject()).toJson());
                    QCOMPARE(area.methods.size(), area.schemas.size());
                    ++documents;
                }
            }
        }
        QVERIFY(documents > 1000);
    }

    void schemasThatGoTooDeepEnd()
    {
        QJsonObject schema{{u"type"_s, u"string"_s}};
        for (int i = 0; i < 200; ++i)
            schema = QJsonObject{{u"type"_s, QJsonArray{u"array"_s, u"string"_s, u"null"_s}}, {u"items"_s, schema}};
        const QJsonObject good = QJsonDocument::fromJson(fixture(u"good.openrpc.json"_s)).object();
        const QJsonValue bad = with(good, {u"methods"_s, u"1"_s, u"result"_s, u"schema"_s}, schema);
        const Area area = readArea(QJsonDocument(bad.toObject()).toJson());
        QVERIFY2(texts(area.faults).contains("is nested too deeply"), texts(area.faults).constData());
    }

    void membersThatStandTwiceAreFaults()
    {
        QByteArray json = fixture(u"good.openrpc.json"_s);
        json.replace("\"x-effect\": \"delete\",", "\"x-effect\": \"delete\", \"x-effect\": \"read\",");
        QVERIFY2(texts(readArea(json).faults).contains("/methods/1/x-effect: stands twice"),
                 texts(readArea(json).faults));
    }

    void theOrderOfMembersIsThatOfTheText()
    {
        const KeyOrder order(" {\"b\":{\"z\":1,\"\\u0061\":{\"q\":[],\"p\":[{\"o\\\"}\":\"{[,\\\\\"},{\"n\":0,\"m\":1}]"
                             "}}, \"a/b\" : \"x\" } ");
        QCOMPARE(order.at({}), (QStringList{u"b"_s, u"a/b"_s}));
        QCOMPARE(order.at(u"/b"_s), (QStringList{u"z"_s, u"a"_s}));
        QCOMPARE(order.at(u"/b/a"_s), (QStringList{u"q"_s, u"p"_s}));
        QCOMPARE(order.at(u"/b/a/p/0"_s), QStringList{u"o\"}"_s});
        QCOMPARE(order.at(u"/b/a/p/1"_s), (QStringList{u"n"_s, u"m"_s}));
        QVERIFY(order.duplicates().isEmpty());
        QCOMPARE(KeyOrder("{\"a\":1,\"b\":{\"c\":1,\"c\":2}}").duplicates(), QStringList{u"/b/c"_s});
        for (const char *rubbish : {"", "\"", "{\"", "{\"a", "}", "]]", "{\"a\\", "[\"\\\"", "{,,,}", "\\"})
            KeyOrder{QByteArrayView(rubbish)};
    }
};

QTEST_GUILESS_MAIN(TestArea)
#include "tst_area.moc"
