// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace base {

/// What one call looked like from here: filled in by the decorators it passes, kept by the request log, shown by
/// Activity. There is no member for a key or a header, so none can get in; bodies are redacted and bounded before
/// they are kept.
struct CallRecord {
    QDateTime at;                       ///< UTC, when it was asked for
    QString connection;                 ///< id of the connection
    QString method;                     ///< catalogue id, e.g. `network.getEndpointsList`
    QString version;                    ///< `v1.1`; empty for REST
    QByteArray verb;                    ///< `GET`, `POST`; empty: never on the wire
    QString target;                     ///< path and query, encoded as sent: `/api/v1.1/jsonrpc/network`
    QString priority;                   ///< `click`, `page`, `job`, `sweep`
    std::chrono::microseconds waited{}; ///< in the throttle's queue, all attempts together
    std::chrono::microseconds took{};   ///< from first byte sent to answer decoded, last attempt
    int attempts = 0;                   ///< how often it was put on the wire
    int httpStatus = 0;                 ///< 0 when no answer came
    qint64 bytesSent = 0;               ///< body, without headers
    qint64 bytesReceived = 0;           ///< body as decoded, without headers
    bool write = false;                 ///< changes something at the server
    bool cancelled = false;             ///< whoever asked went away first
    std::optional<ApiError> error;
    QByteArray requestBody;  ///< redacted, bounded
    QByteArray responseBody; ///< redacted, bounded
};

} // namespace base
