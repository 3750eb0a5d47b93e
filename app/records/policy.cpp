// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/policy.h"

namespace records {

using namespace Qt::StringLiterals;

PolicyItem PolicyItem::from(const QJsonObject &json)
{
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .companyId = records::id(json, "companyId"_L1),
        .companyName = text(json, "companyName"_L1),
        .raw = schema::Document(json),
    };
}

PolicyDetails PolicyDetails::from(const QJsonObject &json)
{
    return {
        .id = records::id(json, "id"_L1),
        .name = text(json, "name"_L1),
        .createdBy = text(json, "createdBy"_L1),
        .createDate = moment(json, "createDate"_L1),
        .lastModifyDate = moment(json, "lastModifyDate"_L1),
        .settings = schema::Document(json.value("settings"_L1)),
        .raw = schema::Document(json),
    };
}

} // namespace records
