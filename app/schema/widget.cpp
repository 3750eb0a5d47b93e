// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/widget.h"

#include "schema/wordtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace schema {

namespace {

constexpr std::array<Word<Widget>, 25> widgets{{
    {Widget::Plain, "plain"_L1},
    {Widget::Account, "account"_L1},
    {Widget::Company, "company"_L1},
    {Widget::CompanyFolder, "companyFolder"_L1},
    {Widget::CompanyOrFolder, "companyOrFolder"_L1},
    {Widget::Country, "country"_L1},
    {Widget::DateRange, "dateRange"_L1},
    {Widget::Email, "email"_L1},
    {Widget::Endpoint, "endpoint"_L1},
    {Widget::Group, "group"_L1},
    {Widget::Incident, "incident"_L1},
    {Widget::Integration, "integration"_L1},
    {Widget::MaintenanceWindow, "maintenanceWindow"_L1},
    {Widget::Multiline, "multiline"_L1},
    {Widget::Package, "package"_L1},
    {Widget::Path, "path"_L1},
    {Widget::Policy, "policy"_L1},
    {Widget::QuarantineItem, "quarantineItem"_L1},
    {Widget::Report, "report"_L1},
    {Widget::Sandbox, "sandbox"_L1},
    {Widget::Secret, "secret"_L1},
    {Widget::Target, "target"_L1},
    {Widget::Task, "task"_L1},
    {Widget::TimeZone, "timeZone"_L1},
    {Widget::Url, "url"_L1},
}};
constexpr std::array<Word<Unit>, 10> units{{
    {Unit::Bytes, "bytes"_L1},
    {Unit::Kilobytes, "kilobytes"_L1},
    {Unit::Megabytes, "megabytes"_L1},
    {Unit::Milliseconds, "milliseconds"_L1},
    {Unit::Seconds, "seconds"_L1},
    {Unit::Minutes, "minutes"_L1},
    {Unit::Hours, "hours"_L1},
    {Unit::Days, "days"_L1},
    {Unit::Months, "months"_L1},
    {Unit::Percent, "percent"_L1},
}};

/// Whether \p field is of one of \p types, or a list of it, or can be.
bool holds(const Field &field, std::initializer_list<Field::Type> types)
{
    const auto any = [&](const Field &inner) { return holds(inner, types); };
    switch (field.type) {
    case Field::Type::Any:
        return field.alternatives.isEmpty() || std::any_of(field.alternatives.cbegin(), field.alternatives.cend(), any);
    case Field::Type::Array: return field.items.isEmpty() || any(field.items.first());
    default: return std::find(types.begin(), types.end(), field.type) != types.end();
    }
}

} // namespace

QString nameOf(Widget widget)
{
    return textOf(widgets, widget);
}

QString nameOf(Unit unit)
{
    return textOf(units, unit);
}

std::optional<Widget> widgetNamed(QStringView name)
{
    return valueOf(widgets, name);
}

std::optional<Unit> unitNamed(QStringView name)
{
    return valueOf(units, name);
}

QString textOf(Unit unit)
{
    switch (unit) {
    case Unit::None: return {};
    case Unit::Bytes: return u"bytes"_s;
    case Unit::Kilobytes: return u"KB"_s;
    case Unit::Megabytes: return u"MB"_s;
    case Unit::Milliseconds: return u"ms"_s;
    case Unit::Seconds: return u"seconds"_s;
    case Unit::Minutes: return u"minutes"_s;
    case Unit::Hours: return u"hours"_s;
    case Unit::Days: return u"days"_s;
    case Unit::Months: return u"months"_s;
    case Unit::Percent: return u"%"_s;
    }
    return {};
}

QList<Unit> allUnits()
{
    QList<Unit> all;
    for (const auto &word : units)
        all.append(word.value);
    return all;
}

bool fits(Widget widget, const Field &field)
{
    using Type = Field::Type;
    switch (widget) {
    case Widget::Plain: return true;
    case Widget::DateRange: return field.type == Type::Date || field.type == Type::DateTime;
    case Widget::Secret: return field.secret;
    case Widget::Multiline:
    case Widget::Path:
    case Widget::Url:
    case Widget::Email:
    case Widget::Country:
    case Widget::TimeZone: return holds(field, {Type::String}) && field.choices.isEmpty();
    case Widget::Account:
    case Widget::Company:
    case Widget::CompanyFolder:
    case Widget::CompanyOrFolder:
    case Widget::Endpoint:
    case Widget::Group:
    case Widget::Incident:
    case Widget::Integration:
    case Widget::MaintenanceWindow:
    case Widget::Package:
    case Widget::Policy:
    case Widget::QuarantineItem:
    case Widget::Report:
    case Widget::Sandbox:
    case Widget::Target:
    case Widget::Task: return holds(field, {Type::String, Type::Integer}) && field.choices.isEmpty();
    }
    return false;
}

bool fits(Unit unit, const Field &field)
{
    return unit == Unit::None
           || (holds(field, {Field::Type::Integer, Field::Type::Number, Field::Type::String})
               && field.choices.isEmpty());
}

} // namespace schema
