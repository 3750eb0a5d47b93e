// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/transport.h"

#include <QList>

#include <deque>

namespace support {

/// The inner end of a chain of decorators, played by the test. Every request is recorded in order; it is settled either
/// by what was injected beforehand, or by hand through its index. Cancellations are seen.
class FakeTransport final : public transport::Transport {
public:
    using Answer = base::Result<transport::Reply>;

    base::Call<transport::Reply> send(transport::Request request) override;

    /// Answers the next request that nobody settled yet, now or when it comes. First in, first out.
    void inject(Answer answer);
    void inject(const QJsonValue &value) { inject(reply(value)); }
    void inject(const base::ApiError &error) { inject(Answer(base::Failure(error))); }

    /// All that arrived, cancelled ones too.
    int count() const { return static_cast<int>(m_entries.size()); }
    /// Neither settled nor cancelled.
    int pending() const;
    const transport::Request &request(int index) const { return m_entries.at(static_cast<std::size_t>(index)).request; }
    QStringList methods() const;
    bool isCancelled(int index) const { return *m_entries.at(static_cast<std::size_t>(index)).cancelled; }

    void answer(int index, const QJsonValue &value = true) { settle(index, reply(value)); }
    void fail(int index, const base::ApiError &error) { settle(index, Answer(base::Failure(error))); }
    void settle(int index, Answer answer);
    /// As a transport does that forgets its caller.
    void forget(int index);

    static transport::Reply reply(const QJsonValue &value, int httpStatus = 200);

private:
    struct Entry {
        transport::Request request;
        std::optional<base::CallPromise<transport::Reply>> promise;
        std::shared_ptr<bool> cancelled = std::make_shared<bool>(false);
    };
    std::deque<Entry> m_entries;
    std::deque<Answer> m_injected;
};

/// A line of the index by that name, of area, name, `v1.0` and the default bucket.
schema::Method methodOf(const QString &id, schema::Effect effect = schema::Effect::Read);
/// Gives the request a method of its own, to be changed; valid while the request holds it.
inline schema::Method &ownMethod(transport::Request &request)
{
    const auto own = std::make_shared<schema::Method>(request.method ? *request.method : schema::Method());
    request.method = own;
    return *own;
}
/// A request as Client would make it. `network.getEndpointsList`; reads unless an effect is given.
transport::Request makeRequest(const QString &id, transport::Priority priority = transport::Priority::Click,
                               schema::Effect effect = schema::Effect::Read);

/// Errors as the wire makes them.
base::ApiError rateLimited(std::optional<std::chrono::milliseconds> retryAfter = {});
base::ApiError makeError(base::ApiError::Kind kind, base::ApiError::Outcome outcome, int httpStatus = 0);

/// Lets everything be delivered that is waiting to be.
void drain();

} // namespace support
