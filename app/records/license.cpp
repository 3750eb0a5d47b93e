// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/license.h"

#include "records/page.h"

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr NumberOf<SubscriptionType> subscriptionTypes[] = {
    {1, SubscriptionType::Trial},        {2, SubscriptionType::LicenseKey},
    {3, SubscriptionType::Monthly},      {4, SubscriptionType::MonthlyLicenseTrial},
    {5, SubscriptionType::MonthlyTrial}, {6, SubscriptionType::Frat},
};
constexpr NumberOf<ProductType> productTypes[] = {
    {0, ProductType::EndpointSecurity},
    {3, ProductType::Edr},
    {5, ProductType::Phasr},
};
constexpr WordOf<ProtectionModel> protectionModels[] = {
    {"aLaCarte"_L1, ProtectionModel::ALaCarte},
    {"mspSecure"_L1, ProtectionModel::MspSecure},
    {"mspSecurePlus"_L1, ProtectionModel::MspSecurePlus},
    {"mspSecureExtra"_L1, ProtectionModel::MspSecureExtra},
};

} // namespace

LicenseInfo LicenseInfo::from(const QJsonObject &json)
{
    return {
        .subscriptionType = coded<SubscriptionType>(json, "subscriptionType"_L1, subscriptionTypes),
        .expiryDate = moment(json, "expiryDate"_L1),
        .endSubscription = moment(json, "endSubscription"_L1),
        .usedSlots = integer(json, "usedSlots"_L1),
        .totalSlots = integer(json, "totalSlots"_L1),
        .assignedProductType = coded<ProductType>(json, "assignedProductType"_L1, productTypes),
        .assignedProtectionModel = worded<ProtectionModel>(json, "assignedProtectionModel"_L1, protectionModels),
        .raw = schema::Document(json),
    };
}

base::Result<LicenseInfo> LicenseInfo::fromAnswer(const schema::Document &answer)
{
    if (!answer.value().isArray())
        return recordFrom<LicenseInfo>(answer);
    const QJsonArray all = answer.value().toArray();
    QJsonValue chosen = all.isEmpty() ? QJsonValue() : all.first();
    for (const QJsonValue &one : all) {
        if (one.isObject() && !flag(one.toObject(), "isAddon"_L1).value_or(false)) {
            chosen = one;
            break;
        }
    }
    return recordFrom<LicenseInfo>(schema::Document(chosen));
}

} // namespace records
