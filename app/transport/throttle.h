// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/ratelimits.h"
#include "transport/transport.h"

#include <QObject>

#include <array>

namespace transport {

namespace detail {
struct ThrottleEntry;
}

/// What the throttle does, for the window's gauge. A value; durations count from the moment it was made.
struct ThrottleReport {
    struct Bucket {
        QString host;
        QString connection;          ///< empty: shared by all connections to the host
        QString name;                ///< of rate-limits.json
        std::array<int, 4> queued{}; ///< by Priority
        int inFlight = 0;
        double rate = 0; ///< requests a second that jobs and sweep may reach now; 0: not limited by time
        int limit = 0;   ///< requests …
        std::chrono::milliseconds window{};   ///< … in this window; 0: not known
        bool learnt = false;                  ///< the limit is what the server taught us, below what is published
        std::chrono::milliseconds nextSlot{}; ///< until the next queued request may go; 0: now, or nothing is queued
        std::chrono::milliseconds eta{};      ///< until the queue is empty at this rate
        std::chrono::milliseconds pause{};    ///< the server refused: nothing goes for so long; 0: not paused
        int total() const { return queued[0] + queued[1] + queued[2] + queued[3]; }
    };
    QList<Bucket> buckets; ///< only those that are in use
    int queued = 0;
    int inFlight = 0;
};

/// The one place that decides when a request may leave. One per process, over all connections; GUI thread.
///
/// A request must be admitted by its method's bucket, by the default bucket (all Control Center calls count there) and
/// by its host (six at a time, so that sent means sent). Connections to one host share their buckets unless the lane
/// says that its key has its own. Order: by priority; a class that was not served for a while moves up, so none
/// starves; within a class connections take turns. Admitting costs no more with a long queue; dropping a ticket is O(1).
class Throttle final : public QObject {
    Q_OBJECT

public:
    /// The server's word on one request that was admitted.
    enum class Outcome {
        Admitted,   ///< any answer but a refusal
        Refused,    ///< 429: it did not run
        Unanswered, ///< none came, or nobody waited for it
    };
    /// How one connection wants to be treated.
    struct Lane {
        QString connection;
        QString host;           ///< `host:port`
        bool ownBudget = false; ///< its key's budget is its own, not the host's
        RateLimits limits;      ///< published, with the user's overrides
    };
    /// A place in the queue, then a place on the wire. Dropping it leaves the queue, or says Unanswered.
    class Ticket {
    public:
        Ticket() = default;
        Ticket(Ticket &&other) noexcept : m_entry(std::exchange(other.m_entry, nullptr)) {}
        Ticket &operator=(Ticket &&other) noexcept;
        ~Ticket() { drop(); }
        Q_DISABLE_COPY(Ticket)

        bool isWaiting() const;
        /// Once, after it was admitted. \p measured: its time on the wire says something about the way there.
        void settle(Outcome outcome, std::optional<base::Clock::Duration> retryAfter = {}, bool measured = true);
        /// settle(Refused) and back to the head of its queue, to be admitted again.
        void refusedTryAgain(std::optional<base::Clock::Duration> retryAfter);
        void drop();

    private:
        friend class Throttle;
        explicit Ticket(detail::ThrottleEntry *entry) : m_entry(entry) {}
        detail::ThrottleEntry *m_entry = nullptr;
    };

    /// \p clock must outlive it. \p seed: of the jitter in pauses.
    explicit Throttle(base::Clock &clock, quint32 seed = 0, QObject *parent = nullptr);
    /// Tickets may outlive it; they are never admitted then.
    ~Throttle() override;

    /// Makes a connection known, or changes how it is treated: from the next request on. Answers the number of this
    /// setting.
    quint64 setLane(const Lane &lane);
    /// \p set: only if the lane is still the one of this number, and nobody has set it anew; 0: whichever it is.
    void removeLane(const QString &connection, quint64 set = 0);

    /// \p admitted runs once, from the event loop, when the request may leave; again after refusedTryAgain(). A lane
    /// that is not known gives an empty ticket, which does not wait.
    [[nodiscard]] Ticket wait(const QString &connection, const schema::Method &method, Priority priority,
                              std::function<void()> admitted);

    ThrottleReport report() const;
    int queued() const;
    /// Queues that are kept, empty ones too: no more than connections in use need.
    int lines() const;

    static constexpr int inFlightPerHost = 6;

Q_SIGNALS:
    /// The report is another; at most ten times a second.
    void changed();

private:
    friend struct detail::ThrottleEntry;
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace transport
