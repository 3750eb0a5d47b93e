// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "schema/field.h"
#include "transport/wire.h"

#include <QDateTime>
#include <QJsonObject>
#include <QNetworkReply>

// The one place in transport where ApiErrors are made: what happened goes in, kind and outcome come out. Pure; any thread.

namespace transport {

using base::ApiError;

/// What an envelope found in an answer that is an error. Everything here is the server's.
struct ServerWords {
    std::optional<int> code; ///< JSON-RPC
    QString message;
    QString details;
    QString pointer;   ///< JSON:API's `source`
    bool json = false; ///< the body was JSON at all
};

/// `error` of a JSON-RPC answer. The code decides; the status only where the code says little (-32000, -32603, none),
/// where it says what the limiter must know (429), or that the path is not there (404: older versions may have it). A
/// fault of the server's own leaves open how far it came, unless the status names a refusal (401, 403, 404, 405, 429).
ApiError jsonRpcError(const ServerWords &words, const WireAnswer &answer, const QDateTime &utcNow);

/// A status that is not 2xx and no JSON-RPC error object to explain it. 4xx: refused. 5xx: unknown, because a gateway
/// answers 502 to 504 for a server that may have done it. 3xx: refused, but 303 means that it was done elsewhere to see.
/// REST: 401 and 403 mean the same (the vendor's table has them the other way round than usual).
ApiError statusError(schema::Protocol protocol, const ServerWords &words, const WireAnswer &answer,
                     const QDateTime &utcNow);

/// A 2xx of REST whose body says `errors`.
ApiError errorsInside(const ServerWords &words, const WireAnswer &answer);

/// An answer that is not what the protocol says; \p why is a clause ("the answer carries another id"). Its first words go
/// along unless it is JSON: that may be data, of somebody else even.
ApiError undecodable(const QString &why, const WireAnswer &answer, bool json = false);

/// No status came, or the answer was cut. \p sent: a byte that could make the server act may have left.
ApiError networkError(QNetworkReply::NetworkError code, const QString &words, bool sent, int httpStatus = 0);

/// \p fact: see ApiError::TlsCause; \p words: the TLS library's own, may be empty.
ApiError tlsError(ApiError::TlsCause cause, const QString &fact = {}, const QString &words = {});
ApiError proxyError(const QString &sentence);
ApiError timedOut(std::chrono::milliseconds deadline, bool sent);
ApiError tooLarge(const QString &what, qint64 bound, int httpStatus);
/// A status came, and no header with it that could be read.
ApiError headerUnreadable(int httpStatus);
ApiError sinkFailed(const QString &words, int httpStatus);
ApiError closedByUs(bool sent);
/// Cannot be put on the wire as it is.
ApiError unsendable(const QString &why, const QString &pointer = {});
/// A link that the server gave leads away from its own origin; it is not followed.
ApiError foreignLink(const QString &host);
/// There is no key to send.
ApiError keyUnusable(const QString &why);

/// Seconds (a fraction is accepted) or one of the three HTTP date forms, at most a day; nothing when it is neither. A
/// date is held against the server's own \p date where it sent one, so that a wrong clock here does not matter.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &value, const QByteArray &date,
                                                    const QDateTime &utcNow);

/// The parameter that \p text speaks of, as a JSON pointer; empty when none or more than one could be meant. A quoted or
/// dotted name wins over one that may be an English word.
QString offendingPointer(const QString &text, const QJsonObject &params, const schema::Field *known);

/// One line of at most \p limit characters without control characters: other people's words are plain text.
QString plainWords(const QString &text, qsizetype limit);
/// What a body that is no answer of ours says first: the title of a page, or its first line.
QString firstWords(const WireAnswer &answer);

} // namespace transport
