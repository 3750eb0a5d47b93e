// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace transport {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A request as it goes on the wire, without the key: that joins it inside HttpTransport and nowhere else.
struct WireRequest {
    QByteArray verb; ///< `GET` or `POST`
    QUrl url;
    QByteArray body; ///< POST only
    Headers headers; ///< beyond what HttpTransport sets itself
};

/// An answer as it came off the wire, decompressed.
struct WireAnswer {
    int status = 0;
    Headers headers;
    QByteArray body;

    /// Empty when there is none; names compare without case.
    QByteArray header(QByteArrayView name) const;
    /// Enough to see that it is a page for people, not an answer for us.
    bool looksLikeHtml() const;
};

/// Same scheme, host and port, the default ports included.
bool sameOrigin(const QUrl &one, const QUrl &other);

} // namespace transport
