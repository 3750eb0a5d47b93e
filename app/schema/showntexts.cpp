// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/showntexts.h"

#include "schema/methodoverlay.h"
#include "schema/pointer.h"
#include "schema/title.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

class Collector {
public:
    void add(const QString &text)
    {
        if (text.isEmpty() || m_seen.contains(text))
            return;
        m_seen.insert(text);
        m_texts.append(text);
    }

    /// \p look tells of a field by its pointer.
    template <typename LookAt>
    void addField(const Field &field, const QString &pointer, const LookAt &look)
    {
        add(look(pointer).title);
        add(field.description);
        for (const Choice &choice : field.choices)
            add(choice.label);
        for (const Field &member : field.fields)
            addField(member, pointerTo(pointer, member.name), look);
        for (const Field &element : field.items)
            addField(element, pointerTo(pointer, u"*"), look);
        for (const Field &alternative : field.alternatives)
            addField(alternative, pointer, look);
    }

    void addMethod(const Method &method, const MethodSchema &schema, const OverlayFile &file)
    {
        const MethodOverlay overlay(file, method, schema);
        add(overlay.title());
        add(method.summary);
        add(schema.description);
        add(overlay.danger());
        addField(schema.params, {}, [&](const QString &pointer) { return overlay.param(pointer); });
        addField(schema.result, {}, [&](const QString &pointer) { return overlay.result(pointer); });
        for (const auto &[version, result] : schema.resultByVersion) {
            const QString &name = version;
            addField(result, {}, [&](const QString &pointer) { return overlay.result(pointer, name); });
        }
    }

    QStringList texts() const { return m_texts; }

private:
    QStringList m_texts;
    QSet<QString> m_seen;
};

QByteArray literal(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t");
    return '"' + bytes + '"';
}

} // namespace

QStringList shownTexts(const QList<Area> &areas, const OverlayFile &overlay)
{
    Collector collector;
    for (const Area &area : areas) {
        const QString title = overlay.areas.value(area.name);
        collector.add(title.isEmpty() ? titleFromName(area.name) : title);
        for (qsizetype i = 0; i < area.methods.size(); ++i)
            collector.addMethod(area.methods.at(i), area.schemas.at(i), overlay);
    }
    for (const Unit unit : allUnits())
        collector.add(textOf(unit));
    return collector.texts();
}

QByteArray translatorsSource(const QStringList &texts)
{
    QByteArray source("// Written by the build from resources/api, for lupdate. Do not edit, do not include.\n"
                      "const char *const texts[] = {\n");
    for (const QString &text : texts)
        source += "    QT_TRANSLATE_NOOP(\"catalogue\", " + literal(text) + "),\n";
    return source + "};\n";
}

} // namespace schema
