// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/methodoverlay.h"

#include "schema/fieldpath.h"
#include "schema/pointer.h"
#include "schema/title.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

const QString element = u"/*"_s;

/// Of the object that has the field at \p pointer as a member.
QString holderOf(const QString &pointer)
{
    return pointer.left(std::max<qsizetype>(0, pointer.lastIndexOf(u'/')));
}

/// Pointers of all below \p field that is no object of known members.
void addLeaves(const Field &field, const QString &pointer, QStringList *leaves)
{
    if (!pointer.isEmpty() && field.fields.isEmpty() && field.alternatives.isEmpty() && !leaves->contains(pointer))
        leaves->append(pointer);
    for (const Field &alternative : field.alternatives)
        addLeaves(alternative, pointer, leaves);
    for (const Field &member : field.fields)
        addLeaves(member, pointerTo(pointer, member.name), leaves);
}

} // namespace

std::optional<QString> listPointer(const Method &method, const MethodSchema &schema)
{
    const auto isList = [&](const QString &pointer) {
        const auto holds = [&](const Field &result) {
            const Field *field = fieldAt(result, pointer);
            return field && fieldAt(*field, element);
        };
        return holds(schema.result)
               || std::any_of(schema.resultByVersion.cbegin(), schema.resultByVersion.cend(),
                              [&](const auto &older) { return holds(older.second); });
    };
    // Where the document names no place a list is the answer itself or one of its usual members.
    QStringList places{method.pagingItems, QString()};
    if (method.pagination != Pagination::None)
        places.insert(1, u"/data"_s);
    const auto place = std::find_if(places.cbegin(), places.cend(), isList);
    return place == places.cend() ? std::nullopt : std::optional(*place);
}

MethodOverlay::MethodOverlay(const OverlayFile &file, const Method &method, const MethodSchema &schema)
    : m_file(&file),
      m_method(&method),
      m_schema(&schema),
      m_entry(file.methods.value(method.id))
{}

QString MethodOverlay::title() const
{
    return m_entry.title.isEmpty() ? titleFromName(m_method->name) : m_entry.title;
}

QString MethodOverlay::danger() const
{
    return m_entry.danger;
}

Look MethodOverlay::param(QStringView pointer) const
{
    return look(m_entry.params, m_schema->params, pointer);
}

Look MethodOverlay::result(QStringView pointer, QStringView version) const
{
    return look(m_entry.result, m_schema->resultOf(version), pointer);
}

Look MethodOverlay::look(const QHash<QString, FieldEntry> &entries, const Field &root, QStringView pointer) const
{
    const QString at = fieldPointer(pointer);
    const QString name = nameIn(at);
    const FieldEntry named = m_file->fields.value(name);
    // An element is shown like its list unless something is said of it.
    QString told = at;
    while (!entries.contains(told) && told.endsWith(element))
        told.chop(element.size());
    const FieldEntry own = entries.value(told);

    Look look;
    look.title = !own.title.isEmpty() ? own.title : !named.title.isEmpty() ? named.title : titleFromName(name);
    const Field *field = fieldAt(root, at);
    if (!field)
        return look;
    const FieldEntry &said = own.widget ? own : named;
    const Widget widget = said.widget.value_or(Widget::Plain);
    const Field *holder = fieldAt(root, holderOf(at));
    if (fits(widget, *field) && (widget != Widget::DateRange || (holder && holder->member(said.rangeEnd)))) {
        look.widget = widget;
        look.rangeEnd = said.rangeEnd;
    }
    if (field->secret)
        look.widget = Widget::Secret;
    const Unit unit = own.unit != Unit::None ? own.unit : named.unit;
    look.unit = fits(unit, *field) ? unit : Unit::None;
    return look;
}

QList<const Field *> MethodOverlay::params(QStringView pointer) const
{
    const Field *object = fieldAt(m_schema->params, pointer);
    if (!object)
        return {};
    const QString at = fieldPointer(pointer);
    const QStringList order = at.isEmpty() ? m_entry.order : m_entry.params.value(at).order;
    QList<const Field *> members;
    for (const Field &member : object->fields)
        members.append(&member);
    const auto rank = [&](const Field *member) {
        const qsizetype place = order.indexOf(member->name);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(members.begin(), members.end(), [&](const Field *a, const Field *b) { return rank(a) < rank(b); });
    return members;
}

QList<Column> MethodOverlay::columns(QStringView version) const
{
    const auto list = listPointer(*m_method, *m_schema);
    const Field &answer = m_schema->resultOf(version);
    const Field *item = list ? fieldAt(answer, *list + element) : nullptr;
    if (!item)
        return {};
    QStringList pointers;
    for (const QString &pointer : m_entry.columns) {
        if (fieldAt(*item, pointer))
            pointers.append(pointer);
    }
    const qsizetype shown = pointers.size();
    addLeaves(*item, {}, &pointers);
    QList<Column> columns;
    for (const QString &pointer : pointers) {
        const QString holder = holderOf(pointer);
        const QString within = holder.isEmpty() ? QString() : result(*list + element + holder, version).title;
        columns.append({pointer, fieldAt(*item, pointer), result(*list + element + pointer, version), within,
                        columns.size() < shown});
    }
    return columns;
}

} // namespace schema
