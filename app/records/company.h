// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/endpoint.h"

// Facts: network.getCompaniesList, companies.getCompanyDetails.

namespace records {

enum class CompanyType {
    Unknown,
    Partner,  ///< may own and resell to child companies
    Customer, ///< end client
};

/// One line of getCompaniesList: who stands directly below a partner or folder.
struct CompanyNode {
    QString id;
    QString name;
    schema::Document raw;

    static CompanyNode from(const QJsonObject &json);
};

struct ContactPerson {
    QString fullName;
    QString email;
    QString phoneNumber; ///< from text or `{countryPrefix, subscriberNumber}`

    static ContactPerson from(const QJsonObject &json);
};

struct CompanyDetails {
    QString id;
    QString name;
    Coded<CompanyType> type;
    QString address;
    QString phone;
    QString country; ///< ISO 3166, `N/A` when the server has none
    QString state;
    std::optional<qint64> industry;
    std::optional<bool> canBeManagedByAbove;
    std::optional<bool> isSuspended;
    std::optional<bool> enforce2FA;
    std::optional<qint64> skip2FAPeriod; ///< days
    Moment createdAt;
    ContactPerson contactPerson;
    QMap<QString, QString> customFields;
    RiskScore riskScore;
    schema::Document raw;

    static CompanyDetails from(const QJsonObject &json);
};

} // namespace records
