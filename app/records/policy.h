// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/values.h"
#include "schema/document.h"

// Facts: policies.getPoliciesList, policies.getPolicyDetails.

namespace records {

struct PolicyItem {
    QString id;
    QString name;
    QString companyId;   ///< partner edition
    QString companyName; ///< partner edition
    schema::Document raw;

    static PolicyItem from(const QJsonObject &json);
};

struct PolicyDetails {
    QString id;
    QString name;
    QString createdBy; ///< empty for the built-in default policy
    Moment createDate; ///< the default policy may have none
    Moment lastModifyDate;
    schema::Document settings; ///< the whole tree, read-only at the server, schema-free here
    schema::Document raw;

    static PolicyDetails from(const QJsonObject &json);
};

} // namespace records
