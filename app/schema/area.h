// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/fault.h"
#include "schema/method.h"

namespace schema {

/// One document of resources/api, read whole.
struct Area {
    QString name; ///< `info.x-api`
    QList<Method> methods;
    QList<MethodSchema> schemas; ///< one for each method, in the same order
    Faults faults;               ///< empty: the document is good
};

/// Reads an OpenRPC or OpenAPI document in the dialect of resources/api/README.md. Pure; any bytes may come.
Area readArea(const QByteArray &json);

} // namespace schema
