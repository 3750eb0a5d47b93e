// SPDX-License-Identifier: GPL-3.0-or-later
// What documents and overlay show, translated: all of it is given to translators, and German has what it must.
#include "schema/catalogue.h"
#include "schema/cataloguetext.h"
#include "schema/overlay.h"
#include "schema/pointer.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace schema;

namespace {

/// All of \p field that a page could show; \p look tells of fields by pointer.
template <typename LookAt>
void collect(const Field &field, const QString &pointer, const LookAt &look, QSet<QString> *titles,
             QSet<QString> *labels, QSet<QString> *descriptions)
{
    const Look shown = look(pointer);
    titles->insert(shown.title);
    titles->insert(textOf(shown.unit));
    descriptions->insert(field.description);
    for (const Choice &choice : field.choices)
        labels->insert(choice.label);
    for (const Field &member : field.fields)
        collect(member, pointerTo(pointer, member.name), look, titles, labels, descriptions);
    for (const Field &element : field.items)
        collect(element, pointer + u"/*"_s, look, titles, labels, descriptions);
    for (const Field &alternative : field.alternatives)
        collect(alternative, pointer, look, titles, labels, descriptions);
}

} // namespace

class TestCatalogueText : public QObject {
    Q_OBJECT

    const Catalogue m_catalogue;
    QTranslator m_german;
    QSet<QString> m_forTranslators;

    QString german(const QString &text) const { return m_german.translate("catalogue", text.toUtf8().constData()); }

    QStringList notGerman(const QSet<QString> &texts) const
    {
        QStringList missing;
        for (const QString &text : texts) {
            if (!text.isEmpty() && german(text).isEmpty())
                missing.append(text);
        }
        missing.sort();
        return missing;
    }

    /// Titles of everything, labels, summaries and descriptions of \p areas; empty: of all.
    void collectAll(const QStringList &areas, QSet<QString> *titles, QSet<QString> *labels, QSet<QString> *texts) const
    {
        for (const Method &method : m_catalogue.methods()) {
            if (!areas.isEmpty() && !areas.contains(method.area))
                continue;
            const MethodOverlay overlay = m_catalogue.overlay().of(method);
            const MethodSchema &schema = m_catalogue.schema(method);
            *titles << overlay.title() << m_catalogue.overlay().titleOfArea(method.area);
            *texts << method.summary << schema.description << overlay.danger();
            collect(
                schema.params, {}, [&](const QString &pointer) { return overlay.param(pointer); }, titles, labels,
                texts);
            for (const QString &version : method.versions + QStringList{QString()}) {
                collect(
                    schema.resultOf(version), {},
                    [&](const QString &pointer) { return overlay.result(pointer, version); }, titles, labels, texts);
                for (const Column &column : overlay.columns(version))
                    *titles << column.look.title << column.within;
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_german.load(QStringLiteral(PLUMBLINE_GERMAN)));
        QCOMPARE(m_german.language().left(2), u"de"_s);

        // As a translator gets them: by lupdate, from what the build wrote.
        const QTemporaryDir folder;
        const QString ts = folder.filePath(u"catalogue_de.ts"_s);
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(PLUMBLINE_LUPDATE), {QStringLiteral(PLUMBLINE_TEXTS), u"-ts"_s, ts});
        QVERIFY(lupdate.waitForFinished());
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll());
        QFile file(ts);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                QCOMPARE(xml.readElementText(), u"catalogue"_s);
            else if (xml.name() == "source"_L1)
                m_forTranslators << xml.readElementText();
        }
        QVERIFY(!xml.hasError());
    }

    void allThatIsShownIsForTranslators()
    {
        QSet<QString> shown, labels, texts;
        collectAll({}, &shown, &labels, &texts);
        shown.unite(labels).unite(texts);
        shown.remove(QString());
        QVERIFY(shown.size() > 1500);
        QStringList missing;
        for (const QString &text : std::as_const(shown)) {
            if (!m_forTranslators.contains(text))
                missing.append(text);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        // Units stand there even while no field has them; nothing else is there in vain.
        for (const Unit unit : allUnits())
            shown << textOf(unit);
        QCOMPARE(m_forTranslators.size(), shown.size());
    }

    void titlesAndDangersAreGerman()
    {
        QSet<QString> titles, labels, texts;
        for (const Method &method : m_catalogue.methods()) {
            const MethodOverlay overlay = m_catalogue.overlay().of(method);
            titles << overlay.title() << overlay.danger() << m_catalogue.overlay().titleOfArea(method.area);
        }
        for (const Unit unit : allUnits())
            titles << textOf(unit);
        const auto titleOf = [](const QJsonValue &entry) {
            return entry.isString() ? entry.toString() : entry["title"_L1].toString();
        };
        QFile file(u":/api/overlay.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject overlay = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject fields = overlay["fields"_L1].toObject();
        QVERIFY(fields.size() > 200);
        for (const auto &entry : fields)
            titles << titleOf(entry);
        for (const auto &method : overlay["methods"_L1].toObject()) {
            for (const auto side : {"params"_L1, "result"_L1}) {
                for (const auto &entry : method.toObject()[side].toObject())
                    titles << titleOf(entry);
            }
        }
        const QStringList missing = notGerman(titles);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void titlesAndChoicesOfWhatIsUsedMostAreGerman()
    {
        QSet<QString> titles, labels, texts;
        collectAll({u"general"_s, u"companies"_s, u"network"_s, u"policies"_s}, &titles, &labels, &texts);
        QVERIFY(labels.size() > 250);
        const QStringList missing = notGerman(titles) + notGerman(labels);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theLanguageIsThatOfTheProgram()
    {
        const MethodOverlay scan = m_catalogue.overlay().of(*m_catalogue.find(u"network.createScanTask"));
        const Field *type = m_catalogue.schema(*m_catalogue.find(u"network.createScanTask")).params.member(u"type");
        QVERIFY(type && !type->choices.isEmpty());
        QCOMPARE(catalogueText(scan.title()), u"Start scan"_s);
        QCOMPARE(catalogueText(type->choices.first().label), u"Quick scan"_s);

        QVERIFY(QCoreApplication::installTranslator(&m_german));
        QCOMPARE(catalogueText(scan.title()), u"Scan starten"_s);
        QCOMPARE(catalogueText(scan.param(u"/targetIds").title), u"Ziele"_s);
        QCOMPARE(catalogueText(type->choices.first().label), u"Quick-Scan"_s);
        QCOMPARE(catalogueText(u"No document says this."_s), u"No document says this."_s);
        QCOMPARE(catalogueText({}), QString());
        QVERIFY(QCoreApplication::removeTranslator(&m_german));
        QCOMPARE(catalogueText(scan.title()), u"Start scan"_s);
    }
};

QTEST_GUILESS_MAIN(TestCatalogueText)
#include "tst_cataloguetext.moc"
