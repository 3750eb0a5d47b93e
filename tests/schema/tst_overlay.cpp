// SPDX-License-Identifier: GPL-3.0-or-later
// What overlay.json lays over the documents, and what the build refuses in it.
#include "indexrun.h"
#include "schema/fieldpath.h"
#include "schema/overlay.h"
#include "schema/showntexts.h"
#include "schema/title.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace schema;

namespace {

const QString stock = QStringLiteral(PLUMBLINE_FIXTURES) + u"/overlay/stock.openrpc.json"_s;
const QString overlayPath = QStringLiteral(PLUMBLINE_FIXTURES) + u"/overlay/overlay.json"_s;

QByteArray contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QStringList namesOf(const QList<const Field *> &fields)
{
    QStringList names;
    for (const Field *field : fields)
        names.append(field->name);
    return names;
}

} // namespace

class TestOverlay : public QObject {
    Q_OBJECT

    const Area m_area = readArea(contents(stock));
    const OverlayFile m_file = readOverlay(contents(overlayPath));
    IndexRun m_step;

    MethodOverlay things() const { return {m_file, m_area.methods.at(0), m_area.schemas.at(0)}; }
    MethodOverlay deleting() const { return {m_file, m_area.methods.at(1), m_area.schemas.at(1)}; }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(m_area.faults.isEmpty(), m_area.faults.isEmpty() ? "" : qPrintable(m_area.faults.first().toString()));
        QVERIFY2(m_file.faults.isEmpty(), m_file.faults.isEmpty() ? "" : qPrintable(m_file.faults.first().toString()));
    }
    void init() { m_step.clear(); }

    void titlesFollowFromNames_data()
    {
        QTest::addColumn<QString>("title");
        const auto row = [](const char *name, const QString &title) { QTest::newRow(name) << title; };
        row("policyName", u"Policy name"_s);
        row("createScanTask", u"Create scan task"_s);
        row("id", u"ID"_s);
        row("endpointIds", u"Endpoint IDs"_s);
        row("macs", u"MACs"_s);
        row("ipAddress", u"IP address"_s);
        row("internalIPs", u"Internal IPs"_s);
        row("IPsOfHost", u"IPs of host"_s);
        row("ADInstances", u"AD instances"_s);
        row("operatingSystemURL", u"Operating system URL"_s);
        row("isManaged", u"Managed"_s);
        row("is", u"Is"_s);
        row("issue", u"Issue"_s);
        row("page_cursor", u"Page cursor"_s);
        row("check-format", u"Check format"_s);
        row("networkProtection.general.scanHttps", u"Scan HTTPS"_s);
        row("<scan mode>", u"Scan mode"_s);
        row("_id", u"ID"_s);
        row("emailId", u"E-mail ID"_s);
        row("?", u"?"_s);
    }

    void titlesFollowFromNames()
    {
        QFETCH(QString, title);
        QCOMPARE(titleFromName(QString::fromLatin1(QTest::currentDataTag())), title);
    }

    void aMethodHasItsWords()
    {
        QCOMPARE(things().title(), u"Things"_s);
        QCOMPARE(things().danger(), QString());
        QCOMPARE(deleting().danger(), u"The thing is gone for good."_s);
        const OverlayFile nothing = readOverlay("{}");
        QVERIFY(nothing.faults.isEmpty());
        QCOMPARE(MethodOverlay(nothing, m_area.methods.at(0), m_area.schemas.at(0)).title(), u"Get things list"_s);
    }

    void thePlaceGoesBeforeTheNameAndThatBeforeTheDocument()
    {
        QCOMPARE(things().param(u"/companyId").title, u"Company"_s);
        QCOMPARE(things().param(u"/companyId").widget, Widget::Company);
        QCOMPARE(things().result(u"/items/*/companyId").title, u"Owner"_s);
        QCOMPARE(things().result(u"/items/*/companyId").widget, Widget::Company); // still of the name
        QCOMPARE(things().param(u"/filters/name").title, u"Name of the thing"_s);
        QCOMPARE(things().param(u"/filters/kind").title, u"Kind"_s);
        QCOMPARE(things().param(u"/macs").title, u"MACs"_s);
        QCOMPARE(deleting().param(u"/companyId").title, u"Old company"_s);
        QCOMPARE(deleting().param(u"/companyId").widget, Widget::Plain);
        QCOMPARE(deleting().param(u"/targetIds").title, u"Targets"_s);
        QCOMPARE(deleting().param(u"/targetIds").widget, Widget::Endpoint);
    }

    void whatDoesNotFitAFieldIsNotInherited()
    {
        // A choice of two numbers is no company to pick.
        QCOMPARE(things().param(u"/filters/companyId").title, u"Company"_s);
        QCOMPARE(things().param(u"/filters/companyId").widget, Widget::Plain);
        QCOMPARE(things().param(u"/startDate").widget, Widget::DateRange);
        QCOMPARE(things().param(u"/startDate").rangeEnd, u"endDate"_s);
        // No end stands beside these.
        QCOMPARE(deleting().param(u"/startDate").widget, Widget::Plain);
        QCOMPARE(deleting().param(u"/startDate").rangeEnd, QString());
        QCOMPARE(things().result(u"/items/*/startDate").widget, Widget::Plain);
    }

    void aSecretIsShownAsOne()
    {
        QCOMPARE(deleting().param(u"/password").widget, Widget::Secret);
        QCOMPARE(deleting().param(u"/password").title, u"Pass phrase"_s);
    }

    void numbersHaveTheirUnit()
    {
        QCOMPARE(things().result(u"/items/*/size").unit, Unit::Bytes);
        QCOMPARE(things().result(u"/items/*/name").unit, Unit::None);
        for (const Unit unit : allUnits()) {
            QVERIFY(!textOf(unit).isEmpty());
            QCOMPARE(unitNamed(nameOf(unit)), std::optional(unit));
        }
    }

    void pointersToValuesAndUnknownMembersHaveTitles()
    {
        QCOMPARE(things().result(u"/items/12/companyId").title, u"Owner"_s);
        QCOMPARE(deleting().param(u"/targetIds/3").title, u"Targets"_s);
        QCOMPARE(deleting().param(u"/targetIds/3").widget, Widget::Endpoint);
        QCOMPARE(things().result(u"/items/0/details/macs/1").title, u"MACs"_s);
        QCOMPARE(things().result(u"/items/0/notSeenBefore").title, u"Not seen before"_s);
        QCOMPARE(things().result(u"/items/0/notSeenBefore").widget, Widget::Plain);
        QCOMPARE(things().result(u"").title, QString());
    }

    void fieldPointersAreResolved()
    {
        const Field &result = m_area.schemas.at(0).result;
        QVERIFY(fieldAt(result, u"/items/*/details/port"));
        QVERIFY(fieldAt(result, u"/items/7/policy/id"));
        QVERIFY(!fieldAt(result, u"/items/name"));
        QVERIFY(!fieldAt(result, u"/items/*/policy/nothing"));
        QVERIFY(!fieldAt(result, u"items"));
        QVERIFY(!fieldAt(result, u"/total/*"));
        QCOMPARE(fieldAt(result, u""), &result);
        QCOMPARE(fieldPointer(u"/items/7/a~1b/0"), u"/items/*/a~1b/*"_s);
    }

    void namedParametersComeFirst()
    {
        QCOMPARE(namesOf(things().params()),
                 (QStringList{u"filters"_s, u"companyId"_s, u"page"_s, u"macs"_s, u"startDate"_s, u"endDate"_s}));
        QCOMPARE(namesOf(things().params(u"/filters")), (QStringList{u"name"_s, u"kind"_s, u"companyId"_s}));
        QCOMPARE(namesOf(deleting().params()),
                 (QStringList{u"companyId"_s, u"targetIds"_s, u"startDate"_s, u"password"_s}));
        QVERIFY(things().params(u"/nothing").isEmpty());
    }

    void columnsAreThoseNamedAndThenTheRest()
    {
        QStringList pointers, shown;
        for (const Column &column : things().columns()) {
            pointers.append(column.pointer);
            if (column.isShown)
                shown.append(column.look.title + u'|' + column.within);
            QVERIFY(column.field);
        }
        QCOMPARE(pointers,
                 (QStringList{u"/policy/name"_s, u"/name"_s, u"/details/ip"_s, u"/id"_s, u"/companyId"_s,
                              u"/startDate"_s, u"/size"_s, u"/policy/id"_s, u"/details/macs"_s, u"/details/port"_s}));
        QCOMPARE(shown, (QStringList{u"Policy|Policy"_s, u"Name|"_s, u"IP|Details"_s}));
        QCOMPARE(things().columns().at(4).look.title, u"Owner"_s);
    }

    void anOlderAnswerHasItsOwnColumns()
    {
        QStringList pointers;
        for (const Column &column : things().columns(u"v1.0"))
            pointers.append(column.pointer);
        QCOMPARE(pointers, (QStringList{u"/id"_s, u"/oldName"_s}));
        QVERIFY(deleting().columns().isEmpty());
    }

    void theCatalogueHasTheOneOfThisBuild()
    {
        const Catalogue catalogue;
        std::vector<std::thread> threads;
        std::vector<const Overlay *> seen(8);
        for (std::size_t i = 0; i < seen.size(); ++i)
            threads.emplace_back([&catalogue, &seen, i] { seen[i] = &catalogue.overlay(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const Overlay *overlay : seen)
            QCOMPARE(overlay, &catalogue.overlay());
        const Method copy = *catalogue.find(u"network.createScanTask");
        QCOMPARE(catalogue.overlay().of(copy).title(), u"Start scan"_s);
        QCOMPARE(catalogue.overlay().titleOfArea(u"cloudSecurity"), u"Cloud Security"_s);
        QCOMPARE(catalogue.overlay().titleOfArea(u"network"), u"Network"_s);
    }

    void everyTextIsThereOnce()
    {
        const QStringList texts = shownTexts({m_area}, m_file);
        QCOMPARE(QSet<QString>(texts.begin(), texts.end()).size(), texts.size());
        for (const QString &text :
             {u"In stock"_s, u"Things"_s, u"Lists things."_s, u"Says \"all\" of them: C:\\things."_s, u"Company"_s,
              u"Old company"_s, u"Owner"_s, u"Name of the thing"_s, u"Beginning of the name."_s, u"big"_s, u"small"_s,
              u"Old name"_s, u"Port"_s, u"The thing is gone for good."_s, u"seconds"_s, u"%"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QVERIFY(!texts.contains(QString()));
    }

    void theBuildStepTakesAGoodOverlay()
    {
        QVERIFY2(m_step.run({u"--overlay"_s, overlayPath, stock}) == 0, m_step.said());
        QCOMPARE(m_step.said(), QByteArray());
        const QByteArray source = contents(m_step.path(u"out/catalogue_texts.h"_s));
        QVERIFY(source.contains("    QT_TRANSLATE_NOOP(\"catalogue\", \"Name of the thing\"),\n"));
        QVERIFY(source.contains("\"Says \\\"all\\\" of them: C:\\\\things.\")"));
    }

    void theBuildStepEndsOnABadOne_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("said");
        const auto row = [](const char *name, const char *from, const char *to, const char *said) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QByteArray(said);
        };
        row("no JSON", "{\n  \"areas\"", "{\n  areas", "not an overlay: ");
        row("word", "\"fields\": {\n", "\"felds\": {\n", "/felds: is no word of the dialect\n");
        row("area", "{\"stock\"", "{\"stocks\"", "/areas/stocks: there is no such area; near: stock\n");
        row("method", "\"stock.deleteThing\"", "\"stock.deleteThings\"",
            "/methods/stock.deleteThings: there is no such method; near: stock.deleteThing\n");
        row("word of a method", "\"danger\"", "\"dangers\"",
            "stock.deleteThing: /methods/stock.deleteThing/dangers: is no word of the dialect\n");
        row("danger of a read", "\"title\": \"Things\",", "\"danger\": \"All is lost.\",",
            "stock.getThingsList: /methods/stock.getThingsList/danger: the method is not destructive\n");
        row("field by name", "\"size\"", "\"sizes\"", "/fields/sizes: there is no such field; near: size\n");
        row("parameter", "\"/filters/name\"", "\"/filters/names\"",
            "stock.getThingsList: /methods/stock.getThingsList/params/~1filters~1names: there is no such field\n");
        row("member of the answer", "\"/items/*/companyId\"", "\"/items/companyId\"",
            "/methods/stock.getThingsList/result/~1items~1companyId: there is no such field\n");
        row("an index", "\"/items/*/companyId\"", "\"/items/0/companyId\"",
            "/methods/stock.getThingsList/result/~1items~10~1companyId: there is no such field\n");
        row("the whole", "\"/filters\": {", "\"\": {",
            "/methods/stock.getThingsList/params/: there is no such field\n");
        row("widget", "\"widget\": \"company\"", "\"widget\": \"companies\"",
            "/fields/companyId/widget: there is no widget \"companies\"\n");
        row("unit", "\"bytes\"", "\"parsecs\"", "/fields/size/unit: there is no unit \"parsecs\"\n");
        row("widget of another type", "\"size\": {\"unit\": \"bytes\"}", "\"page\": {\"widget\": \"secret\"}",
            "/fields/page/widget: fits no field of this name\n");
        row("unit of no number", "\"size\": {\"unit\"", "\"filters\": {\"unit\"",
            "/fields/filters/unit: fits no field of this name\n");
        row("widget of a method", "\"/filters/name\": \"Name of the thing\"",
            "\"/filters/kind\": {\"widget\": \"path\"}", "/params/~1filters~1kind/widget: cannot show this field\n");
        row("a secret that is shown", "\"/targetIds\": {\"widget\": \"endpoint\"}",
            "\"/password\": {\"widget\": \"plain\"}",
            "stock.deleteThing: /methods/stock.deleteThing/params/~1password/widget: the field is secret\n");
        row("order", "\"order\": [\"filters\"", "\"order\": [\"filter\"",
            "stock.getThingsList: /methods/stock.getThingsList/order: there is no filter\n");
        row("order twice", "\"order\": [\"filters\"", "\"order\": [\"companyId\"",
            "/methods/stock.getThingsList/order: says something twice\n");
        row("order below", "\"order\": [\"name\"]", "\"order\": [\"names\"]",
            "/methods/stock.getThingsList/params/~1filters/order: there is no names\n");
        row("order by name", "\"unit\": \"bytes\"", "\"order\": [\"x\"]", "/fields/size/order: is told by method\n");
        row("column", "\"/details/ip\"", "\"/details/ips\"",
            "/methods/stock.getThingsList/columns: /details/ips is no field of an element\n");
        row("columns of no list", "\"title\": \"Delete thing\"", "\"columns\": [\"/name\"]",
            "stock.deleteThing: /methods/stock.deleteThing/columns: the answer is no list\n");
        row("range without end", ", \"end\": \"endDate\"", "", "/fields/startDate/end: belongs to a dateRange");
        row("end without range", "\"unit\": \"bytes\"", "\"end\": \"name\"",
            "/fields/size/end: belongs to a dateRange");
        row("end that is not there", "\"end\": \"endDate\"", "\"end\": \"endTime\"",
            "/fields/startDate/end: endTime stands beside no field of this name\n");
        row("empty title", "\"Pass phrase\"", "\"\"", "/fields/password: must be a text, not empty\n");
        row("title of another type", "\"title\": \"Things\"", "\"title\": 1",
            "/methods/stock.getThingsList/title: must be a text, not empty\n");
        row("twice", "\"password\": \"Pass phrase\",", "\"password\": \"Pass phrase\", \"password\": \"Word\",",
            "/fields/password: stands twice\n");
    }

    void theBuildStepEndsOnABadOne()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, said);
        QByteArray json = contents(overlayPath);
        QCOMPARE(json.count(from), 1);
        const QString path = m_step.written(u"overlay.json"_s, json.replace(from, to));
        QCOMPARE(m_step.run({u"--overlay"_s, path, stock}), 1);
        QVERIFY2(m_step.said().startsWith(path.toLocal8Bit() + ": error: "), m_step.said());
        QVERIFY2(m_step.said().contains(said), m_step.said());
        QVERIFY(!QFileInfo::exists(m_step.path(u"out/index"_s)));
    }

    void anOverlayThatIsNotThereEndsTheBuildStep()
    {
        QCOMPARE(m_step.run({u"--overlay"_s, m_step.path(u"none.json"_s), stock}), 1);
        QVERIFY2(m_step.said().contains("none.json: error: "), m_step.said());
    }

    void aMethodThatIsRenamedInADocumentEndsTheBuildStep_data()
    {
        QTest::addColumn<QString>("document");
        const QDir folder(QStringLiteral(PLUMBLINE_API_DIR));
        for (const QString &name : folder.entryList({u"*.openrpc.json"_s, u"*.openapi.json"_s}))
            QTest::addRow("%s", qPrintable(name)) << name;
    }

    void aMethodThatIsRenamedInADocumentEndsTheBuildStep()
    {
        QFETCH(QString, document);
        const QDir folder(QStringLiteral(PLUMBLINE_API_DIR));
        const Area area = readArea(contents(folder.filePath(document)));
        QByteArray json = contents(folder.filePath(document));
        for (const Method &method : area.methods) {
            for (const char *key : {"\"name\": \"", "\"operationId\": \""})
                json.replace(key + method.name.toUtf8() + '"', key + method.name.toUtf8() + "Anew\"");
        }
        QStringList documents{m_step.written(document, json)};
        for (const QString &name : folder.entryList({u"*.openrpc.json"_s, u"*.openapi.json"_s})) {
            if (name != document)
                documents.append(folder.filePath(name));
        }
        QCOMPARE(m_step.run(QStringList{u"--overlay"_s, folder.filePath(u"overlay.json"_s)} + documents), 1);
        for (const Method &method : area.methods)
            QVERIFY2(m_step.said().contains("overlay.json: error: /methods/" + method.id.toUtf8()
                                            + ": there is no such method"),
                     qPrintable(method.id));
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
