// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/document.h"
#include "transport/transport.h"

namespace api {

using transport::Priority;

/// One call as a service or a generic page asks for it. A value.
struct Request {
    QString method; ///< catalogue id; schema::MethodId converts
    QJsonObject params{};
    Priority priority = Priority::Click;
    QString version{}; ///< empty: the newest this server is known to accept
    QString service{}; ///< empty: what the edition's URL needs
    QList<std::pair<QByteArray, QByteArray>> headers{};
    std::optional<std::chrono::milliseconds> deadline{}; ///< on the wire; unset: the transport's own
    QUrl link{};                                         ///< cursor pages and downloads: the server's own link
    /// Called with each version that is tried, to fit the parameters to it. \p mostPerPage: the most items a page may have
    /// on this server, 0: what the documents say.
    std::function<void(QJsonObject &params, const QString &version, int mostPerPage)> fit{};
    /// The first page of a list: it may be asked for again with fewer items if the server refuses so many.
    bool isFirstPage = false;
};

struct Answer {
    schema::Document document;
    QString version{}; ///< that was accepted
    qint64 bytes = 0;
};

struct Download {
    qint64 bytes = 0;
    int httpStatus = 0;
};

/// Which page of a list is wanted.
struct PageRequest {
    int page = 1;    ///< from 1; not used with a link
    QUrl link{};     ///< cursor lists: links.next of the page before
    int perPage = 0; ///< 0: the most that the version allows
    Priority priority = Priority::Click;
};

} // namespace api
