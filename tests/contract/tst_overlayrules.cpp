// SPDX-License-Identifier: GPL-3.0-or-later
// overlay.json against the documents: what a method must have, read from the documents as they lie in the tree.
#include "documents.h"
#include "schemarules.h"

#include "schema/catalogue.h"
#include "schema/overlay.h"
#include "schema/title.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using contract::Method;

namespace {

/// A schema below a method's parameters or answer, by field pointer.
struct Place {
    QString pointer;
    QJsonObject schema;
};

QString escaped(QString name)
{
    return name.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

void collect(const QString &pointer, const QJsonObject &schema, QList<Place> *places)
{
    places->append({pointer, schema});
    const QJsonObject members = schema["properties"_L1].toObject();
    for (auto it = members.begin(); it != members.end(); ++it)
        collect(pointer + u'/' + escaped(it.key()), it->toObject(), places);
    if (schema["items"_L1].isObject())
        collect(pointer + u"/*"_s, schema["items"_L1].toObject(), places);
    for (const auto &choice : schema["anyOf"_L1].toArray())
        collect(pointer, choice.toObject(), places);
}

QList<Place> paramsOf(const Method &method)
{
    QList<Place> places;
    for (const contract::Param &param : method.params)
        collect(u'/' + escaped(param.name), param.schema, &places);
    return places;
}

QList<Place> resultsOf(const Method &method)
{
    QList<Place> places;
    collect({}, method.resultSchema(), &places);
    for (const QString &version : method.versions()) {
        if (method.resultSchema(version) != method.resultSchema())
            collect({}, method.resultSchema(version), &places);
    }
    return places;
}

/// Where the entries of a paged answer stand, so far as the documents tell.
QStringList listsOf(const Method &method)
{
    const QString told = method.json["x-paging"_L1]["items"_L1].toString();
    return told.isEmpty() ? QStringList{u"/items"_s, u"/data"_s, QString()} : QStringList{told};
}

QString parentOf(const QString &pointer)
{
    return pointer.left(pointer.lastIndexOf(u'/'));
}

} // namespace

class TestOverlayRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyMethodHasATitle_data() { eachMethod(); }
    void everyMethodHasATitle();
    void titlesOfMethodsDiffer();
    void whatTakesAwaySaysSo_data() { eachMethod(); }
    void whatTakesAwaySaysSo();
    void listsHaveColumns_data() { eachMethod(); }
    void listsHaveColumns();
    void secretsAreShownAsSuch_data() { eachMethod(); }
    void secretsAreShownAsSuch();
    void titlesOfParametersDiffer_data() { eachMethod(); }
    void titlesOfParametersDiffer();
    void titlesAreForPeople_data() { eachMethod(); }
    void titlesAreForPeople();
    void nothingIsSaidTwice();

private:
    void eachMethod();
    schema::MethodOverlay overlayOf(const Method &method) const
    {
        return m_catalogue.overlay().of(*m_catalogue.find(method.id()));
    }
    QJsonObject entryOf(const Method &method) const { return m_overlay["methods"_L1][method.id()].toObject(); }

    const QList<Method> m_methods = contract::methods();
    const QJsonObject m_overlay = contract::read(u"overlay.json"_s);
    const schema::Catalogue m_catalogue;
};

void TestOverlayRules::eachMethod()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_methods.size(); ++i)
        QTest::addRow("%s", qPrintable(m_methods[i].id())) << int(i);
}

void TestOverlayRules::everyMethodHasATitle()
{
    QFETCH(int, index);
    const QString title = entryOf(m_methods[index])["title"_L1].toString();
    QVERIFY(!title.isEmpty());
    QCOMPARE(overlayOf(m_methods[index]).title(), title);
}

void TestOverlayRules::titlesOfMethodsDiffer()
{
    QSet<QString> seen;
    for (const Method &method : m_methods) {
        const QString title = method.area + u'|' + overlayOf(method).title();
        QVERIFY2(!seen.contains(title), qPrintable(title));
        seen << title;
    }
}

void TestOverlayRules::whatTakesAwaySaysSo()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const QString danger = overlayOf(method).danger();
    QCOMPARE(!danger.isEmpty(), method.json["x-destructive"_L1].toBool());
    const QStringList faults = contract::faultsOfText(danger, u"danger"_s, 1);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY2(danger.isEmpty() || danger.size() > 40, "what is lost, and whether it can be undone");
}

void TestOverlayRules::listsHaveColumns()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    QSet<QString> pointers;
    for (const Place &place : resultsOf(method))
        pointers << place.pointer;
    bool elementIsKnown = false;
    for (const QString &list : listsOf(method)) {
        for (const QString &pointer : pointers)
            elementIsKnown = elementIsKnown || pointer.startsWith(list + u"/*/"_s);
    }
    const QStringList named = contract::strings(entryOf(method)["columns"_L1]);
    if (method.json["x-pagination"_L1].toString() != "none"_L1)
        QCOMPARE(!named.isEmpty(), elementIsKnown);
    for (const QString &column : named) {
        bool isThere = false;
        for (const QString &list : listsOf(method))
            isThere = isThere || pointers.contains(list + u"/*"_s + column);
        QVERIFY2(isThere, qPrintable(column));
    }

    // As a page asks for them: for each version that answers differently.
    QStringList versions = method.versions();
    if (versions.isEmpty())
        versions << QString();
    for (const QString &version : versions) {
        QSet<QString> titles;
        qsizetype shown = 0;
        for (const schema::Column &column : overlayOf(method).columns(version)) {
            QVERIFY2(column.field, qPrintable(column.pointer));
            const QString title = column.within + u'|' + column.look.title;
            QVERIFY2(!titles.contains(title), qPrintable(version + u' ' + title));
            titles << title;
            shown += column.isShown;
        }
        QVERIFY2(named.isEmpty() || shown > 0 || version != versions.last(), qPrintable(version));
    }
}

void TestOverlayRules::secretsAreShownAsSuch()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const schema::MethodOverlay overlay = overlayOf(method);
    for (const Place &place : paramsOf(method)) {
        if (place.schema["x-secret"_L1].toBool())
            QVERIFY2(overlay.param(place.pointer).widget == schema::Widget::Secret, qPrintable(place.pointer));
    }
    for (const QString &version : method.versions() + QStringList{QString()}) {
        QList<Place> places;
        collect({}, method.resultSchema(version), &places);
        for (const Place &place : places) {
            if (place.schema["x-secret"_L1].toBool())
                QVERIFY2(overlay.result(place.pointer, version).widget == schema::Widget::Secret,
                         qPrintable(place.pointer));
        }
    }
}

void TestOverlayRules::titlesOfParametersDiffer()
{
    QFETCH(int, index);
    const schema::MethodOverlay overlay = overlayOf(m_methods[index]);
    QMap<QString, QString> seen;
    for (const Place &place : paramsOf(m_methods[index])) {
        if (place.pointer.endsWith("/*"_L1))
            continue;
        const QString title = parentOf(place.pointer) + u'|' + overlay.param(place.pointer).title;
        QVERIFY2(seen.value(title, place.pointer) == place.pointer,
                 qPrintable(u"%1 and %2: %3"_s.arg(place.pointer, seen.value(title), title)));
        seen[title] = place.pointer;
    }
}

void TestOverlayRules::titlesAreForPeople()
{
    QFETCH(int, index);
    const Method &method = m_methods[index];
    const schema::MethodOverlay overlay = overlayOf(method);
    QStringList titles{overlay.title()};
    for (const Place &place : paramsOf(method))
        titles << overlay.param(place.pointer).title;
    for (const Place &place : resultsOf(method)) {
        if (!place.pointer.isEmpty() && place.pointer != "/*"_L1)
            titles << overlay.result(place.pointer).title;
    }
    static const QRegularExpression form(u"^(\\p{Lu}|macOS)([^<>_]*[^<>_.\\s])?$"_s);
    for (const QString &title : titles) {
        QVERIFY2(form.match(title).hasMatch() && title == title.simplified(), qPrintable(title));
        QVERIFY2(title.size() <= 60, qPrintable(title));
    }
}

void TestOverlayRules::nothingIsSaidTwice()
{
    QStringList faults;
    const auto titleOf = [](const QJsonValue &entry) {
        return entry.isString() ? entry.toString() : entry["title"_L1].toString();
    };
    const QJsonObject fields = m_overlay["fields"_L1].toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (titleOf(*it) == schema::titleFromName(it.key()))
            faults << it.key() + u": follows from the name"_s;
    }
    const QJsonObject methods = m_overlay["methods"_L1].toObject();
    for (auto method = methods.begin(); method != methods.end(); ++method) {
        for (const QString &side : {u"params"_s, u"result"_s}) {
            const QJsonObject entries = method->toObject()[side].toObject();
            for (auto it = entries.begin(); it != entries.end(); ++it) {
                const QString name = it.key().section(u'/', -1);
                const QString named = titleOf(fields[name]);
                const QString title = titleOf(*it);
                if (!title.isEmpty() && title == (named.isEmpty() ? schema::titleFromName(name) : named))
                    faults << method.key() + u' ' + it.key() + u": says what holds anyway"_s;
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOverlayRules)
#include "tst_overlayrules.moc"
