// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/fieldpath.h"
#include "schema/methodoverlay.h"
#include "schema/nearest.h"
#include "schema/overlayfile.h"
#include "schema/pointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

/// A field, and the object that it is a member of.
struct Place {
    const Field *field;
    const Field *holder;
};

class OverlayChecker {
public:
    OverlayChecker(const OverlayFile &overlay, const QList<Area> &areas) : m_overlay(overlay)
    {
        for (const Area &area : areas) {
            m_areas.append(area.name);
            for (qsizetype i = 0; i < area.methods.size(); ++i) {
                const MethodSchema &schema = area.schemas.at(i);
                m_methods.insert(area.methods.at(i).id, {&area.methods.at(i), &schema});
                collect(schema.params);
                for (const Field *result : resultsOf(schema))
                    collect(*result);
            }
        }
    }

    Faults run()
    {
        for (const QString &name : sorted(m_overlay.areas)) {
            if (!m_areas.contains(name))
                add({}, pointerTo(u"/areas"_s, name), absent(u"area"_s, name, m_areas));
        }
        for (const QString &name : sorted(m_overlay.fields))
            checkName(name, m_overlay.fields.value(name));
        for (const QString &id : sorted(m_overlay.methods)) {
            const auto it = m_methods.constFind(id);
            if (it == m_methods.cend())
                add({}, pointerTo(u"/methods"_s, id), absent(u"method"_s, id, m_methods.keys()));
            else
                checkMethod(*it->first, *it->second, m_overlay.methods.value(id));
        }
        return std::move(m_faults);
    }

private:
    template <typename T>
    static QStringList sorted(const QHash<QString, T> &hash)
    {
        QStringList keys = hash.keys();
        keys.sort();
        return keys;
    }

    static QList<const Field *> resultsOf(const MethodSchema &schema)
    {
        QList<const Field *> results{&schema.result};
        for (const auto &older : schema.resultByVersion)
            results.append(&older.second);
        return results;
    }

    void collect(const Field &field)
    {
        for (const Field &member : field.fields) {
            m_places[member.name].append(Place{&member, &field});
            collect(member);
        }
        for (const Field &element : field.items)
            collect(element);
        for (const Field &alternative : field.alternatives)
            collect(alternative);
    }

    void checkName(const QString &name, const FieldEntry &entry)
    {
        const QString pointer = pointerTo(u"/fields"_s, name);
        const QList<Place> places = m_places.value(name);
        const auto isAny = [&](auto holds) { return std::any_of(places.cbegin(), places.cend(), holds); };
        if (places.isEmpty())
            return add({}, pointer, absent(u"field"_s, name, m_places.keys()));
        if (!isAny([&](const Place &p) { return fits(entry.widget.value_or(Widget::Plain), *p.field); }))
            add({}, pointerTo(pointer, u"widget"), u"fits no field of this name"_s);
        if (!isAny([&](const Place &p) { return fits(entry.unit, *p.field); }))
            add({}, pointerTo(pointer, u"unit"), u"fits no field of this name"_s);
        if (!entry.rangeEnd.isEmpty() && !isAny([&](const Place &p) { return p.holder->member(entry.rangeEnd); }))
            add({}, pointerTo(pointer, u"end"), u"%1 stands beside no field of this name"_s.arg(entry.rangeEnd));
        if (!entry.order.isEmpty())
            add({}, pointerTo(pointer, u"order"), u"is told by method"_s);
    }

    void checkMethod(const Method &method, const MethodSchema &schema, const MethodEntry &entry)
    {
        const QString pointer = pointerTo(u"/methods"_s, method.id);
        if (!entry.danger.isEmpty() && !method.destructive)
            add(method.id, pointerTo(pointer, u"danger"), u"the method is not destructive"_s);
        checkOrder(method, schema.params, entry.order, pointer);
        checkFields(method, {&schema.params}, entry.params, pointerTo(pointer, u"params"));
        checkFields(method, resultsOf(schema), entry.result, pointerTo(pointer, u"result"));
        const auto list = listPointer(method, schema);
        if (!entry.columns.isEmpty() && !list)
            return add(method.id, pointerTo(pointer, u"columns"), u"the answer is no list"_s);
        for (const QString &column : entry.columns) {
            const QList<const Field *> results = resultsOf(schema);
            const auto has = [&](const Field *result) { return fieldAt(*result, *list + u"/*"_s + column); };
            if (column.isEmpty() || !std::any_of(results.cbegin(), results.cend(), has))
                add(method.id, pointerTo(pointer, u"columns"), u"%1 is no field of an element"_s.arg(column));
        }
    }

    void checkFields(const Method &method, const QList<const Field *> &roots, const QHash<QString, FieldEntry> &entries,
                     const QString &pointer)
    {
        for (const QString &path : sorted(entries)) {
            const FieldEntry entry = entries.value(path);
            const QString here = pointerTo(pointer, path);
            const Field *field = nullptr;
            const Field *holder = nullptr;
            for (const Field *root : roots) {
                if (field)
                    break;
                field = path.isEmpty() ? nullptr : fieldAt(*root, path);
                holder = fieldAt(*root, QStringView(path).left(path.lastIndexOf(u'/')));
            }
            if (!field || fieldPointer(path) != path) {
                add(method.id, here, u"there is no such field"_s);
                continue;
            }
            const Widget widget = entry.widget.value_or(Widget::Plain);
            if (!fits(widget, *field))
                add(method.id, pointerTo(here, u"widget"), u"cannot show this field"_s);
            if (field->secret && entry.widget && widget != Widget::Secret)
                add(method.id, pointerTo(here, u"widget"), u"the field is secret"_s);
            if (!fits(entry.unit, *field))
                add(method.id, pointerTo(here, u"unit"), u"the field is no number"_s);
            if (!entry.rangeEnd.isEmpty() && !(holder && holder->member(entry.rangeEnd)))
                add(method.id, pointerTo(here, u"end"), u"%1 does not stand beside it"_s.arg(entry.rangeEnd));
            checkOrder(method, *field, entry.order, here);
        }
    }

    void checkOrder(const Method &method, const Field &object, const QStringList &order, const QString &pointer)
    {
        for (const QString &name : order) {
            if (!object.member(name))
                add(method.id, pointerTo(pointer, u"order"), u"there is no %1"_s.arg(name));
        }
    }

    static QString absent(const QString &kind, const QString &name, const QStringList &names)
    {
        const QString near = nearest(name, names);
        const QString text = u"there is no such %1"_s.arg(kind);
        return near.isEmpty() ? text : u"%1; near: %2"_s.arg(text, near);
    }

    void add(const QString &method, const QString &pointer, const QString &text)
    {
        m_faults.append({method, pointer, text});
    }

    const OverlayFile &m_overlay;
    QStringList m_areas;
    QHash<QString, std::pair<const Method *, const MethodSchema *>> m_methods;
    QHash<QString, QList<Place>> m_places; ///< by name
    Faults m_faults;
};

} // namespace

Faults checkOverlay(const OverlayFile &overlay, const QList<Area> &areas)
{
    return OverlayChecker(overlay, areas).run();
}

} // namespace schema
