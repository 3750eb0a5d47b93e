// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/editionmemory.h"

namespace api {

using schema::Edition;
using schema::Editions;

namespace {

constexpr Editions all = Editions(Edition::Partner) | Edition::Company | Edition::OnPremises;

} // namespace

EditionMemory::EditionMemory(std::optional<Edition> told)
    : m_possible(told ? Editions(*told) : all),
      m_told(told.has_value())
{}

std::optional<Edition> EditionMemory::known() const
{
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises}) {
        if (m_possible == Editions(edition))
            return edition;
    }
    return std::nullopt;
}

QStringList EditionMemory::services(const schema::Method &method) const
{
    if (method.services.isEmpty())
        return {QString()};
    const QString &first = method.services.first();
    if (!method.servicesEditions)
        return {first};
    if (!m_told && !m_servicesSeen)
        return {QString(), first};
    return {(m_possible & method.servicesEditions) == m_possible ? first : QString()};
}

void EditionMemory::accept(const schema::Method &method, const QString &service)
{
    if (m_told || method.services.isEmpty() || !method.servicesEditions)
        return;
    m_servicesSeen = true;
    restrict(service.isEmpty() ? all & ~method.servicesEditions : method.servicesEditions);
}

void EditionMemory::refuse(const schema::Method &method, const QString &service)
{
    if (!method.services.isEmpty() && method.servicesEditions && !service.isEmpty())
        restrict(all & ~method.servicesEditions);
}

void EditionMemory::ownCompanyIsPartner()
{
    restrict(Edition::Partner);
}

void EditionMemory::companiesListed(qsizetype count)
{
    // Others may answer too, with an empty list.
    if (count > 0)
        restrict(Edition::Partner);
}

void EditionMemory::companiesRefused(const base::ApiError &error)
{
    // A right that is missing, or a server that is busy, says nothing; a missing path may be that of no console at all.
    constexpr int methodNotFound = -32601;
    const bool isNotForThisKey =
        error.outcome == base::ApiError::Outcome::Refused
        && (error.kind == base::ApiError::Kind::BadParams || error.kind == base::ApiError::Kind::Rejected);
    if (error.code == methodNotFound || isNotForThisKey)
        restrict(all & ~Editions(Edition::Partner));
}

void EditionMemory::restrict(Editions editions)
{
    if (m_told)
        return;
    // Where two signs contradict each other the newer one counts.
    const Editions both = m_possible & editions;
    m_possible = both ? both : editions;
}

} // namespace api
