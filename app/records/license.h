// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/values.h"
#include "schema/document.h"

// Facts: licensing.getLicenseInfo.

namespace records {

enum class SubscriptionType {
    Unknown,
    Trial,
    LicenseKey, ///< yearly
    Monthly,    ///< through the partner above, billed by usage
    MonthlyLicenseTrial,
    MonthlyTrial,
    Frat,
};

/// What a company uses itself.
enum class ProductType { Unknown, EndpointSecurity, Edr, Phasr };

enum class ProtectionModel { Unknown, ALaCarte, MspSecure, MspSecurePlus, MspSecureExtra };

struct LicenseInfo {
    Coded<SubscriptionType> subscriptionType;
    Moment expiryDate;                ///< of trials and keys
    Moment endSubscription;           ///< of monthly subscriptions
    std::optional<qint64> usedSlots;  ///< seats
    std::optional<qint64> totalSlots; ///< seats; unset: no ceiling is told, which is not none
    Coded<ProductType> assignedProductType;
    Worded<ProtectionModel> assignedProtectionModel;
    schema::Document raw;

    static LicenseInfo from(const QJsonObject &json);
    /// The answer is one licence or, as older servers are said to do, a list: then the first that is not an add-on's.
    static base::Result<LicenseInfo> fromAnswer(const schema::Document &answer);
};

} // namespace records
