// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/keydetails.h"

namespace records {

using namespace Qt::StringLiterals;

KeyDetails KeyDetails::from(const QJsonObject &json)
{
    KeyDetails details;
    if (json.value("enabledApis"_L1).isArray())
        details.enabledApis = texts(json, "enabledApis"_L1);
    details.createdAt = moment(json, "createdAt"_L1);
    details.raw = schema::Document(json);
    return details;
}

} // namespace records
