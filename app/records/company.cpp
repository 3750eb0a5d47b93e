// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/company.h"

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberOf<CompanyType> companyTypes[] = {
    {0, CompanyType::Partner},
    {1, CompanyType::Customer},
};

QString phoneFrom(const QJsonValue &value)
{
    const auto parts = value.toObject();
    return value.isObject() ? text(parts, "countryPrefix"_L1) + text(parts, "subscriberNumber"_L1) : value.toString();
}

QMap<QString, QString> customFieldsFrom(const QJsonObject &json)
{
    QMap<QString, QString> fields;
    for (auto it = json.begin(); it != json.end(); ++it)
        fields.insert(it.key(), it->toVariant().toString());
    return fields;
}

} // namespace

CompanyNode CompanyNode::from(const QJsonObject &json)
{
    return {.id = records::id(json, "id"_L1), .name = text(json, "name"_L1), .raw = schema::Document(json)};
}

ContactPerson ContactPerson::from(const QJsonObject &json)
{
    return {
        .fullName = text(json, "fullName"_L1),
        .email = text(json, "email"_L1),
        .phoneNumber = phoneFrom(json.value("phoneNumber"_L1)),
    };
}

CompanyDetails CompanyDetails::from(const QJsonObject &json)
{
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .type = coded<CompanyType>(json, "type"_L1, companyTypes),
        .address = text(json, "address"_L1),
        .phone = text(json, "phone"_L1),
        .country = text(json, "country"_L1),
        .state = text(json, "state"_L1),
        .industry = integer(json, "industry"_L1),
        .canBeManagedByAbove = flag(json, "canBeManagedByAbove"_L1),
        .isSuspended = flag(json, "isSuspended"_L1),
        .enforce2FA = flag(json, "enforce2FA"_L1),
        .skip2FAPeriod = integer(json, "skip2FAPeriod"_L1),
        .createdAt = moment(json, "createdAt"_L1),
        .contactPerson = ContactPerson::from(object(json, "contactPerson"_L1)),
        .customFields = customFieldsFrom(object(json, "customFields"_L1)),
        .riskScore = RiskScore::from(object(json, "riskScore"_L1)),
        .raw = schema::Document(json),
    };
}

} // namespace records
