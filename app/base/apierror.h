// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

namespace base {

/// Why a call gave no value. A value: copied freely, holds no secret (no key, no header, no body of ours).
/// Worded for people in one place, ui/text; `message` and `details` are the server's words, plain text, never markup.
struct ApiError {
    enum class Kind {
        Offline,      ///< no connection to the host: refused, unreachable, name not found, cut before an answer
        Proxy,        ///< the proxy is missing, refuses us, or wants a password (407)
        Tls,          ///< certificate untrusted, expired, for another host, or the handshake failed
        Timeout,      ///< the call's total deadline passed, or no one answered it
        Unauthorized, ///< the key is missing, wrong or deactivated (401)
        Forbidden,    ///< the key is good but lacks the right for this API (403, JSON-RPC -32001)
        NotFound,     ///< the thing asked for is not there (-32002, or REST's 404 with a body in JSON)
        NotSupported, ///< this server has no such method, version or path (-32601, other 404s, 405)
        RateLimited,  ///< too many requests (429, -32003); the server did not run it
        BadParams,    ///< -32602, 400: a parameter is missing, unknown or out of range; see `pointer`
        Rejected,     ///< the server understood and refused for another reason (other JSON-RPC and 4xx codes)
        ServerFault,  ///< the server failed (5xx, -32000, -32603)
        Redirected,   ///< the server pointed elsewhere (3xx); nothing was sent there
        TooLarge,     ///< the answer or download went over its bound
        Undecodable,  ///< an answer came that is not what the protocol says: cut, garbage, HTML, wrong id
        ReadOnly,     ///< our own refusal: the connection is read-only, or the key has no right
        StoreFault,   ///< our own disk: the journal or the download's file could not be written
    };
    /// What became of the request at the server. Decides whether a write may be sent again.
    enum class Outcome {
        NotSent, ///< no byte of it left, or the server said it did not run it (429)
        Refused, ///< the server answered, and the answer says it did not do it
        Unknown, ///< sent, and no trustworthy answer came: it may have been done
    };

    /// What a secure connection failed for; None for every kind but Tls. `details` holds the fact behind it, as noted.
    enum class TlsCause {
        None,
        Untrusted, ///< signed by an authority unknown here: its name
        SelfSigned,
        Expired,     ///< the last day, ISO 8601
        NotYetValid, ///< the first day, ISO 8601
        WrongHost,   ///< the names it is for
        Revoked,
        PinMismatch,         ///< another certificate than the one a person trusted
        AuthorityUnreadable, ///< the authority stored for the connection holds no certificate
        Handshake,           ///< no agreement, or cut: nothing in it
    };

    Kind kind = Kind::Undecodable;
    Outcome outcome = Outcome::Unknown;
    int code = 0;       ///< JSON-RPC error code, else 0
    int httpStatus = 0; ///< HTTP status, 0 when no answer came
    QString message;    ///< the server's or library's short words, may be empty
    QString details;    ///< longer words (`error.data.details`, first line of an HTML page), bounded, may be empty
    QString pointer;    ///< JSON pointer to the offending parameter (`/filters/depth`), empty when not known
    TlsCause tlsCause = TlsCause::None;
    std::optional<std::chrono::milliseconds> retryAfter; ///< what the server asked us to wait, where it did
};

/// The enumerator's name, untranslated: for logs and the journal, never for people.
QString nameOf(ApiError::Kind kind);
QString nameOf(ApiError::Outcome outcome);
QString nameOf(ApiError::TlsCause cause);

} // namespace base

Q_DECLARE_METATYPE(base::ApiError)
