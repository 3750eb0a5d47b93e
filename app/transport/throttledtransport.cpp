// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/throttledtransport.h"

#include "transport/apierrors.h"

namespace transport {

using namespace Qt::StringLiterals;

struct ThrottledTransport::Wait {
    Request request;
    base::CallPromise<Reply> promise;
    std::list<std::shared_ptr<Wait>>::iterator place;
    base::Clock::Instant queuedAt{};
    std::optional<base::Clock::Instant> firstRefusal;
    int refusals = 0;
    base::CallSlot onTheWire;
    Throttle::Ticket ticket; // after the slot: the wire is told first when both go
};

ThrottledTransport::ThrottledTransport(Transport &inner, Throttle &throttle, base::Clock &clock, QString connection,
                                       Bounds bounds)
    : m_inner(inner),
      m_throttle(throttle),
      m_clock(clock),
      m_connection(std::move(connection)),
      m_bounds(bounds)
{}

ThrottledTransport::~ThrottledTransport()
{
    base::ApiError closed;
    closed.kind = base::ApiError::Kind::Timeout;
    closed.outcome = base::ApiError::Outcome::NotSent;
    closed.message = u"the connection was closed while the request waited"_s;
    for (const auto &wait : std::exchange(m_waits, {})) {
        if (wait->ticket.isWaiting())
            wait->promise.fail(closed);
    }
}

base::Call<Reply> ThrottledTransport::send(Request request)
{
    auto wait = std::make_shared<Wait>();
    wait->request = std::move(request);
    wait->place = m_waits.insert(m_waits.end(), wait);
    wait->queuedAt = m_clock.now();
    // The list owns the wait: its end ends both the ticket and the request on the wire.
    const auto weak = std::weak_ptr(wait);
    wait->promise.onAbort([this, weak] {
        if (const auto gone = weak.lock())
            m_waits.erase(gone->place);
    });
    wait->ticket = m_throttle.wait(m_connection, *wait->request.method, wait->request.priority, [this, weak] {
        if (const auto admitted = weak.lock())
            start(*admitted);
    });
    if (!wait->ticket.isWaiting()) {
        m_waits.erase(wait->place);
        return base::Call<Reply>::failed(closedByUs(false)); // nobody says how fast it may go
    }
    return wait->promise.call();
}

void ThrottledTransport::start(Wait &wait)
{
    if (wait.request.record)
        wait.request.record->waited += m_clock.now() - wait.queuedAt;
    auto request = wait.request;
    const auto weak = std::weak_ptr(*wait.place);
    wait.onTheWire = m_inner.send(std::move(request)).finally(&m_context, [this, weak](base::Result<Reply> &&result) {
        if (const auto answered = weak.lock())
            finish(*answered, std::move(result));
    });
}

void ThrottledTransport::finish(Wait &wait, base::Result<Reply> &&result)
{
    using Kind = base::ApiError::Kind;
    const auto keep = *wait.place;
    if (!result && result.error().kind == Kind::RateLimited) {
        const auto now = m_clock.now();
        wait.firstRefusal = wait.firstRefusal.value_or(now);
        ++wait.refusals;
        const auto pause = result.error().retryAfter;
        const auto waited = now - *wait.firstRefusal + pause.value_or(std::chrono::milliseconds(0));
        if (wait.refusals < m_bounds.refusals && waited < m_bounds.patience) {
            wait.queuedAt = now;
            if (wait.request.onRefused)
                wait.request.onRefused();
            wait.ticket.refusedTryAgain(pause);
            return;
        }
        wait.ticket.settle(Throttle::Outcome::Refused, pause);
        result.error().outcome = base::ApiError::Outcome::NotSent;
    } else if (!result && result.error().httpStatus == 0
               && result.error().outcome != base::ApiError::Outcome::Refused) {
        wait.ticket.settle(Throttle::Outcome::Unanswered);
    } else {
        wait.ticket.settle(Throttle::Outcome::Admitted, {}, wait.request.sink == nullptr);
    }
    m_waits.erase(wait.place);
    keep->promise.settle(std::move(result));
}

} // namespace transport
