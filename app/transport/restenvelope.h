// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "transport/jsonrpcenvelope.h"

namespace transport {

/// `<base URL><path>` with \p params placed by \p known: path segments, query, headers, body. Lists in the query are
/// joined by commas, each value percent-encoded, its own commas and spaces too. What \p known does not name goes where the
/// verb puts it: GET into the query, POST into the body.
/// With `request.link` the link is fetched as it is, resolved against this method's own page, and refused (Redirected,
/// NotSent) beyond the origin of \p baseUrl: the key goes nowhere else.
base::Result<WireRequest> encodeRest(const QUrl &baseUrl, const Request &request, const schema::Field *known);

/// GET of `request.link` for a download, under either protocol; the same rule for its origin.
base::Result<WireRequest> encodeDownload(const QUrl &accessUrl, const Request &request);

/// The whole body. An empty one counts when the server says itself that it is empty (204, or `Content-Length: 0` in answer
/// to a write, whose body the vendor does not describe). Errors are looked for in `errors[].detail`, `error.message`,
/// `error`, `message` and the first line of what came. Pure, any thread.
base::Result<schema::Document> decodeRest(const WireAnswer &answer, const Question &question, bool write,
                                          const QDateTime &utcNow);

/// `links.next` of a page, as text or as JSON:API's `{href}`; empty at the end. For Request::link.
QUrl nextLink(const schema::Document &page);

} // namespace transport
