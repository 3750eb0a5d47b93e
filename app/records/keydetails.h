// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/values.h"
#include "schema/document.h"

// Facts: general.getApiKeyDetails.

namespace records {

struct KeyDetails {
    std::optional<QStringList> enabledApis; ///< spelled as in the URL; unset: not told, which is not "none"
    Moment createdAt;
    schema::Document raw;

    static KeyDetails from(const QJsonObject &json);
};

} // namespace records
