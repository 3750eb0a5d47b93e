// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/clock.h"
#include "records/page.h"
#include "schema/catalogue.h"

class QThreadPool;

namespace transport {
class Redactor;
}

namespace api {

class AuditSink;
class WritePolicy;

/// The one door to one connection. Typed and generic calls pass it alike: catalogue, policy, check of the parameters,
/// record of writes, transport, decode. GUI thread.
///
/// A write that its caller drops before the first byte left, or while it waits after a 429, is withdrawn and recorded as not
/// sent; on the wire the client keeps it alive and records its outcome though nobody listens. It is never repeated here.
class Client {
public:
    /// Everything is borrowed and must outlive the client.
    struct Parts {
        const schema::Catalogue &catalogue;
        transport::Transport &transport;
        base::Clock &clock;
        const WritePolicy &policy;
        AuditSink &audit;
        const transport::Redactor &redactor;    ///< takes secrets out of what is recorded
        QThreadPool &workers;                   ///< decodes answers over 64 KB
        std::optional<schema::Edition> edition; ///< unset: to be found out
    };

    explicit Client(const Parts &parts);
    /// Writes on the wire are recorded as unknown, queued ones as not sent.
    ~Client();
    Q_DISABLE_COPY_MOVE(Client)

    const schema::Catalogue &catalogue() const;

    /// The answer as it came.
    base::Call<schema::Document> send(Request request);
    /// The same with the version that answered.
    base::Call<Answer> ask(Request request);
    /// Decoded by \p decode(const schema::Document &) -> Result<T>, a pure function: big answers on a worker.
    template <typename Decode>
    auto get(Request request, Decode decode)
    {
        return ask(std::move(request)).mapOnIf(&workers(), isBig, [decode = std::move(decode)](Answer &&answer) {
            return std::invoke(decode, std::as_const(answer.document));
        });
    }
    /// One page of a paginated method: page, perPage and link are put where the method wants them.
    template <typename T>
    base::Call<records::Page<T>> page(Request request, const PageRequest &page)
    {
        const auto list = prepare(request, page);
        return get(std::move(request),
                   [list](const schema::Document &answer) { return records::pageFrom<T>(answer, list); });
    }

    /// The editions that the server may be of: one when it was told or found out. The first to ask has it looked for, by one
    /// call of at most 15 s on the wire; it never fails, and asks again another time if that call told nothing.
    base::Call<schema::Editions> editions();
    /// \p companyId as a request may name it: nothing where the server is known to be a single company's, whose keys may
    /// not name any.
    QString companyToName(const QString &companyId) const;

    /// GET of request.link into \p sink, which must outlive the call, at most \p maxBytes. The method names the bucket.
    base::Call<Download> download(Request request, QIODevice &sink, qint64 maxBytes);

    /// Ends writes that wait in a queue; each fails with \p reason and is recorded as not sent.
    void withdrawQueuedWrites(const base::ApiError &reason);
    /// Recorded and not over yet: queued, or on the wire.
    int writesUnderWay() const;

private:
    static bool isBig(const Answer &answer) { return answer.bytes > 64 * 1024; }
    QThreadPool &workers() const;
    /// Fits \p request to the page; returns where the list stands in the answer.
    QString prepare(Request &request, const PageRequest &page) const;

    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace api
