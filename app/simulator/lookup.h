// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fault.h"
#include "simulator/router.h"

// What the handlers of several areas need: ids in parameters resolved, or the call refused with the parameter's name.

namespace simulator {

/// The parameter's text; empty when it is not there.
QString textOf(const Call &call, const QString &name);

/// The company \p parameter names, by default the key's own.
std::uint32_t companyOf(const Call &call, const QString &parameter);
std::uint32_t groupOf(const Call &call, const QString &parameter, const QString &id);
/// Any endpoint that is not gone for good.
std::uint32_t endpointOf(const Call &call, const QString &parameter, const QString &id);
std::uint32_t managedEndpointOf(const Call &call, const QString &parameter, const QString &id);
/// All of a list of endpoint ids.
std::vector<std::uint32_t> endpointsOf(const Call &call, const QString &parameter);
std::uint32_t policyOf(const Call &call, const QString &parameter, const QString &id);

/// Where endpoints are looked for: a company, a folder or a group.
struct Where {
    Kind kind = Kind::Company;
    std::uint32_t index = Places::own;

    std::string key() const { return std::to_string(static_cast<int>(kind)) + '.' + std::to_string(index); }
};
/// What the id names, if it names a place in this tenant.
std::optional<Where> placeOf(const Tenant &tenant, const QString &id);
Where parentOf(const Call &call, const QString &parameter, Where usual);

/// Matches as the API's name filters do: the beginning; with a leading `*` anywhere. Case does not matter.
bool matchesName(const QString &name, const QString &filter);

/// Begins one task like \p like for each company that has one of \p targets; their ids.
QStringList addTasks(Call &call, const Tasks::Task &like, const std::vector<std::uint32_t> &targets);

QString text(const std::string &utf8);

} // namespace simulator
