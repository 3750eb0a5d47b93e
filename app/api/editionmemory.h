// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "schema/method.h"

#include <optional>

namespace api {

/// Of which edition a server is: told, or found out by what it answers. The one place that draws conclusions; one per
/// client, and one per test of a connection. Pure logic.
class EditionMemory {
public:
    /// What is told is believed, whatever the server does.
    explicit EditionMemory(std::optional<schema::Edition> told);

    /// Which it may be; one when it is known, never none.
    schema::Editions possible() const { return m_possible; }
    std::optional<schema::Edition> known() const;

    /// The segments to try for \p method in this order: none for an URL without, then the first of its services, until an
    /// answer told which it is.
    QStringList services(const schema::Method &method) const;
    /// \p service, one of services(), was answered.
    void accept(const schema::Method &method, const QString &service);
    /// There is no such path.
    void refuse(const schema::Method &method, const QString &service);

    /// What network.getCompaniesList, which partners have, said: the number of companies, or an error.
    void companiesListed(qsizetype count);
    void companiesRefused(const base::ApiError &error);
    /// The key's own company may have others below it.
    void ownCompanyIsPartner();

private:
    void restrict(schema::Editions editions);

    schema::Editions m_possible;
    bool m_told;
    bool m_servicesSeen = false; ///< the server showed whether it wants segments
};

} // namespace api
