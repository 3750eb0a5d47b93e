// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/callrecord.h"
#include "schema/document.h"
#include "schema/method.h"

#include <QJsonObject>
#include <QUrl>

class QIODevice;

namespace transport {

/// Who is waiting. Lower is sooner; waiting raises a call, so nothing starves.
enum class Priority {
    Click, ///< a person just asked for exactly this
    Page,  ///< the visible page refreshes itself
    Job,   ///< a planned bulk change
    Sweep, ///< the cache fills in the background
};

/// A line of the catalogue's index. Shared, because a queue of a hundred thousand requests names few methods.
using MethodLine = std::shared_ptr<const schema::Method>;
/// \p method must outlive whatever holds the line: those of the catalogue do.
inline MethodLine borrowed(const schema::Method &method)
{
    return {std::shared_ptr<const schema::Method>(), &method};
}

/// One call on its way down: Client makes it, decorators read it, HttpTransport puts it on the wire. There is no member
/// for the key: HttpTransport asks the connection's key source at the last moment.
struct Request {
    MethodLine method;  ///< names, effect, idempotence, bucket; never null
    QString version;    ///< JSON-RPC: `v1.1`
    QString service;    ///< JSON-RPC: URL segment after the area, usually empty
    QJsonObject params; ///< REST: path, query, header and body members together, placed by the schema's `Place`
    QList<std::pair<QByteArray, QByteArray>> headers; ///< beyond what the envelope sets; never credentials
    /// REST, following pages: the server's own link, used as it is. Empty otherwise. Must be on the connection's origin.
    QUrl link;
    /// Downloads: a GET of `link`, written to here as it comes, at most `maxBytes`. Not owned; must outlive the call.
    QIODevice *sink = nullptr;
    qint64 maxBytes = qint64(256) * 1024 * 1024;                 ///< bound of the decoded answer
    std::chrono::milliseconds deadline{std::chrono::minutes(5)}; ///< on the wire, without waiting in the queue
    Priority priority = Priority::Click;
    /// Filled in as the call passes; never null below the logging decorator.
    std::shared_ptr<base::CallRecord> record;
    /// Called just before the first byte leaves: from then on a write is no longer NotSent. Once, and again only after
    /// onRefused.
    std::function<void()> onSending;
    /// The server refused to run it (429) and it waits to be sent again: it is as if it had not been sent.
    std::function<void()> onRefused;
};

/// What came back: the value of `result` (JSON-RPC) or the whole body (REST); empty for downloads.
struct Reply {
    schema::Document document;
    int httpStatus = 0;
    qint64 bytes = 0;
};

/// Something that answers requests. Decorators are Transports over another Transport. GUI thread.
class Transport {
public:
    virtual ~Transport() = default;
    /// Dropping the call cancels it, before or on the wire. Never throws, never delivers inside this function.
    virtual base::Call<Reply> send(Request request) = 0;
};

QString nameOf(Priority priority);

} // namespace transport
