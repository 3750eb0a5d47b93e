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

enum class Which { All, Managed };
/// The endpoints of a place; those of the companies below it only where that is asked for.
std::shared_ptr<const Endpoints::Selection> endpointsIn(const Tenant &tenant, Where where, bool withCompaniesBelow,
                                                        Which which, Milliseconds now);
bool isCompanyBelow(const Tenant &tenant, std::uint32_t company, std::uint32_t ancestor);

/// The time that \p value, given as \p parameter, tells: with an offset, the plus of which may have come through a form
/// as a space; without one it means UTC. Nothing when there is no value.
std::optional<Milliseconds> momentOf(const QJsonValue &value, const QString &parameter);
/// Months since year 0.
int monthOf(Milliseconds when);
/// `targetMonth` as "MM/YYYY"; by default this month.
int targetMonthOf(const Call &call);

/// \p least characters at least, among them digits, capitals, small letters and others.
bool isStrong(const QString &password, qsizetype least);
bool isFullPath(const QString &path);
bool isHexHash(const QString &hash, qsizetype digits);

/// Ids of the patches that some maintenance window of \p company names one by one.
QJsonArray approvedPatches(const Tenant &tenant, std::uint32_t company);

/// Matches as the API's name filters do: the beginning; with a leading `*` anywhere. Case does not matter.
bool matchesName(const QString &name, const QString &filter);

/// Begins one task like \p like for each company that has one of \p targets; their ids.
QStringList addTasks(Call &call, const Tasks::Task &like, const std::vector<std::uint32_t> &targets);

QString text(const std::string &utf8);

} // namespace simulator
