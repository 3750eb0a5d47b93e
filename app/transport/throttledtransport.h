// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/throttle.h"

#include <list>

namespace transport {

/// Lets one connection's requests through when the throttle admits them. A request that the server refused with 429
/// goes back to the head of its queue: the only repetition there is for a write. After `Bounds` it ends as RateLimited,
/// outcome NotSent. Records the time in the queue (Request::record->waited) and every refusal. GUI thread.
class ThrottledTransport final : public Transport {
public:
    struct Bounds {
        int refusals = 10;                                            ///< of one request
        std::chrono::milliseconds patience{std::chrono::minutes(10)}; ///< from the first refusal on
    };
    /// All three must outlive it; the throttle must know \p connection as a lane: without, requests end as Offline,
    /// NotSent. Those that still wait when it is destroyed end as Timeout, NotSent.
    ThrottledTransport(Transport &inner, Throttle &throttle, base::Clock &clock, QString connection)
        : ThrottledTransport(inner, throttle, clock, std::move(connection), Bounds())
    {}
    ThrottledTransport(Transport &inner, Throttle &throttle, base::Clock &clock, QString connection, Bounds bounds);
    ~ThrottledTransport() override;

    base::Call<Reply> send(Request request) override;

private:
    struct Wait;
    void start(Wait &wait);
    void finish(Wait &wait, base::Result<Reply> &&result);

    Transport &m_inner;
    Throttle &m_throttle;
    base::Clock &m_clock;
    QString m_connection;
    Bounds m_bounds;
    QObject m_context;
    std::list<std::shared_ptr<Wait>> m_waits;
};

} // namespace transport
