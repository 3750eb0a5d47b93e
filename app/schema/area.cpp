// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/area.h"

#include "schema/areareader.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace schema {

Area readArea(const QByteArray &json)
{
    Area area;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject()) {
        const QString why = error.error == QJsonParseError::NoError ? u"is no object"_s : error.errorString();
        area.faults.append({{}, {}, u"not a document: %1 at byte %2"_s.arg(why).arg(error.offset)});
        return area;
    }
    const KeyOrder order(json);
    for (const QString &pointer : order.duplicates())
        area.faults.append({{}, pointer, u"stands twice"_s});

    const QJsonObject root = document.object();
    AreaReader reader(root, order, &area);
    if (root.contains(u"openrpc"_s))
        reader.readOpenRpc();
    else if (root.contains(u"openapi"_s))
        reader.readOpenApi();
    else
        area.faults.append({{}, {}, u"is neither OpenRPC nor OpenAPI"_s});
    return area;
}

} // namespace schema
