// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo.h"

/// What tests of the area `network` start from.
namespace demo {

/// Filters: everything below, not only what is directly there.
extern const QJsonObject recursively;
/// Parameters of a list of everything below \p parent.
QJsonObject below(const QString &parent);
/// Filters: everything below that passes \p filter of that section.
QJsonObject filtered(const QString &section, const QJsonObject &filter);

QStringList idsOf(const QJsonArray &items);
/// Empty: not among them.
QJsonObject withId(const QJsonArray &items, const QString &id);

struct Tenant : Demo {
    using Demo::Demo;
    const QString own = result(QStringLiteral("companies.getCompanyDetails"))[QStringLiteral("id")].toString();

    QJsonArray endpoints(const QString &parent);
    QJsonArray managed(const QString &parent);
    /// A managed endpoint of the key's own company.
    QString endpoint(qsizetype number = 0);
    /// A customer with at least so many managed endpoints whose policies are its own.
    QString customer(int atLeast = 12);
    QString firstGroup(const QString &company);
    QString deletedGroup(const QString &company);
    QJsonObject details(const QString &endpoint);
    QString policyOf(const QString &endpoint);
    QStringList policies();
    bool assignsPolicies(const QString &company);
};

} // namespace demo
