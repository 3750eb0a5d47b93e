// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

// What overlay.json may say of a field beside its title. Every enumerator has one spelling there, given beside it.

namespace schema {

/// What a field is chosen with, and what its value leads to where it is shown. On a list: several of that kind.
enum class Widget {
    Plain,             ///< `plain`: what follows from the type
    Account,           ///< `account`: a user, by id
    Company,           ///< `company`
    CompanyFolder,     ///< `companyFolder`
    CompanyOrFolder,   ///< `companyOrFolder`
    Country,           ///< `country`: ISO 3166 code
    DateRange,         ///< `dateRange`: the beginning; `end` names the sibling that is the other end
    Email,             ///< `email`
    Endpoint,          ///< `endpoint`
    Group,             ///< `group`: of endpoints
    Incident,          ///< `incident`
    Integration,       ///< `integration`
    MaintenanceWindow, ///< `maintenanceWindow`
    Multiline,         ///< `multiline`: text of several lines
    Package,           ///< `package`
    Path,              ///< `path`: on an endpoint
    Policy,            ///< `policy`
    QuarantineItem,    ///< `quarantineItem`
    Report,            ///< `report`
    Sandbox,           ///< `sandbox`: a Sandbox Analyzer appliance
    Secret,            ///< `secret`: never readable; follows from `x-secret`
    Target,            ///< `target`: endpoints, groups and companies alike
    Task,              ///< `task`
    TimeZone,          ///< `timeZone`: a name such as Europe/Berlin
    Url,               ///< `url`
};

/// What a number counts.
enum class Unit {
    None,         ///< has no spelling
    Bytes,        ///< `bytes`
    Kilobytes,    ///< `kilobytes`
    Megabytes,    ///< `megabytes`
    Milliseconds, ///< `milliseconds`
    Seconds,      ///< `seconds`
    Minutes,      ///< `minutes`
    Hours,        ///< `hours`
    Days,         ///< `days`
    Months,       ///< `months`
    Percent,      ///< `percent`
};

QString nameOf(Widget widget);
QString nameOf(Unit unit);
std::optional<Widget> widgetNamed(QStringView name);
std::optional<Unit> unitNamed(QStringView name);
/// What stands behind the number: `seconds`, `%`; untranslated, empty for None.
QString textOf(Unit unit);
QList<Unit> allUnits();

/// Whether \p field, or an element of it, can be shown so.
bool fits(Widget widget, const Field &field);
bool fits(Unit unit, const Field &field);

} // namespace schema
