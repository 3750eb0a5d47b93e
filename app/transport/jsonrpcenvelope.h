// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "schema/document.h"
#include "transport/transport.h"
#include "transport/wire.h"

#include <QDateTime>

namespace transport {

/// What an answer is held against.
struct Question {
    QString id;                           ///< JSON-RPC: as sent
    QJsonObject params;                   ///< as sent
    const schema::Field *known = nullptr; ///< the method's parameters, where the catalogue has them; not owned
};

/// POST `<access URL>/<version>/jsonrpc/<area>[/<service>]` with \p id as a string, and `params` always there, `{}` when
/// empty. Fails (BadParams, NotSent) when version, area or service could not stand in a path.
base::Result<WireRequest> encodeJsonRpc(const QUrl &accessUrl, const Request &request, const QString &id);

/// The value of `result`. The body is read before the status: errors come with 200, 400, 401 and 429 alike.
///
/// Ids: a result counts only under the id that was sent, as a string or as the same number. Samples in the vendor's
/// documentation echo other ids, but servers were seen to echo what they got, and an answer under another id may be
/// another customer's data. Errors need none (JSON-RPC leaves it null when it could not be read), but an error under
/// another id is not believed either: then only the status speaks.
///
/// Pure, any thread, bounded by the size of the body.
base::Result<schema::Document> decodeJsonRpc(const WireAnswer &answer, const Question &question,
                                             const QDateTime &utcNow);

} // namespace transport
