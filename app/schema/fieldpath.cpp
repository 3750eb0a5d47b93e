// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/fieldpath.h"

#include "schema/pointer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

const QString element = u"*"_s;

bool isIndex(const QString &step)
{
    return !step.isEmpty() && std::all_of(step.cbegin(), step.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

const Field *find(const Field &field, const QStringList &steps, qsizetype at)
{
    if (at == steps.size())
        return &field;
    for (const Field &alternative : field.alternatives) {
        if (const Field *found = find(alternative, steps, at))
            return found;
    }
    if (field.type == Field::Type::Array)
        return steps.at(at) == element && !field.items.isEmpty() ? find(field.items.first(), steps, at + 1) : nullptr;
    const Field *member = field.member(steps.at(at));
    return member ? find(*member, steps, at + 1) : nullptr;
}

QStringList fieldSteps(QStringView pointer)
{
    QStringList steps = pointerSteps(pointer).value_or(QStringList());
    for (QString &step : steps) {
        if (isIndex(step))
            step = element;
    }
    return steps;
}

} // namespace

QString fieldPointer(QStringView pointer)
{
    QString result;
    for (const QString &step : fieldSteps(pointer))
        result = pointerTo(result, step);
    return result;
}

QString nameIn(QStringView pointer)
{
    const QStringList steps = fieldSteps(pointer);
    const auto name = std::find_if(steps.crbegin(), steps.crend(), [](const QString &step) { return step != element; });
    return name == steps.crend() ? QString() : *name;
}

const Field *fieldAt(const Field &root, QStringView pointer)
{
    return pointerSteps(pointer) ? find(root, fieldSteps(pointer), 0) : nullptr;
}

} // namespace schema
