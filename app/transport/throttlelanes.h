// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/ratebudget.h"
#include "transport/throttle.h"

#include <deque>
#include <map>
#include <vector>

// Inside the throttle: who waits where, and who shares which budget. What goes next is decided in throttle.cpp.

namespace transport::detail {

inline std::size_t at(Priority priority)
{
    return static_cast<std::size_t>(priority);
}

struct Bucket;

/// The calls of one connection in one class of one bucket, oldest first. Intrusive: leaving costs nothing.
struct Line {
    ThrottleEntry *first = nullptr;
    ThrottleEntry *last = nullptr;
    Bucket *bucket = nullptr;
    QString connection;
    Priority priority{};
    bool hasTurn = false;
    int tickets = 0; ///< that point here, waiting or not

    void link(ThrottleEntry *entry, bool atHead);
    void unlink(ThrottleEntry *entry);
};

/// One class of one bucket: lines that take turns.
struct Class {
    std::map<QString, Line> lines;
    std::deque<Line *> turns; ///< may hold empty lines until their turn comes
    base::Clock::Instant lastServed{};
    int size = 0;

    Line *next()
    {
        while (!turns.empty() && !turns.front()->first) {
            turns.front()->hasTurn = false;
            turns.pop_front();
        }
        return turns.empty() ? nullptr : turns.front();
    }

    void forget(Line &line)
    {
        std::erase(turns, &line);
        lines.erase(QString(line.connection)); // not the one in there: it goes, too
    }
};

struct Host;
struct Scope;

struct Bucket {
    Q_DISABLE_COPY_MOVE(Bucket)
    Bucket(Scope *owner, const RateLimit &limit, quint32 seed) : scope(owner), budget(limit, seed) {}

    Scope *scope;
    RateBudget budget;
    RateBudget *overall = nullptr; ///< null: it is the overall one itself, or stands alone
    std::array<Class, 4> queue;
    int inFlight = 0;
};

/// Connections that share budgets: those to one host, or one alone.
struct Scope {
    Host *host = nullptr;
    QString connection; ///< empty: the host's
    std::vector<std::unique_ptr<Bucket>> buckets;
};

struct Host {
    QString name;
    RoundTrips trips;
    int inFlight = 0;
    std::vector<std::unique_ptr<Scope>> scopes;
    std::unique_ptr<base::Clock::Alarm> alarm;
    base::Clock::Instant alarmAt = base::Clock::Instant::max();

    bool peopleWait() const
    {
        return std::any_of(scopes.begin(), scopes.end(), [](const auto &scope) {
            return std::any_of(scope->buckets.begin(), scope->buckets.end(), [](const auto &bucket) {
                return bucket->queue[0].size > 0 || bucket->queue[1].size > 0;
            });
        });
    }
};

struct ThrottleEntry {
    std::weak_ptr<Throttle::Private> home;
    std::function<void()> admitted;
    ThrottleEntry *before = nullptr;
    ThrottleEntry *after = nullptr;
    Line *line = nullptr;
    base::Clock::Instant since{};
    bool waiting = false;
    bool flying = false;
    RateBudget::Flight own{};
    RateBudget::Flight overall{};
};

/// Hosts, the budgets that connections share there, and the lines of those that wait. See Throttle for what its functions
/// mean.
class ThrottleLanes {
public:
    ThrottleLanes(base::Clock &clock, quint32 seed) : m_clock(clock), m_seed(seed) {}

    struct Standing {
        Host &host;
        quint64 set;
    };
    Standing set(const Throttle::Lane &lane);
    void remove(const QString &connection, quint64 set);
    /// Where a request of this connection waits; nullptr: the connection is not known. Counts a ticket.
    Line *join(const QString &connection, const schema::Method &method, Priority priority);
    /// A ticket less.
    void part(Line &line);

    const std::map<QString, std::unique_ptr<Host>> &hosts() const { return m_hosts; }
    int lines() const;

private:
    struct Connection {
        Throttle::Lane lane;
        Scope *scope = nullptr;
        std::vector<Bucket *> buckets; ///< in the order of lane.limits
        quint64 set = 0;               ///< number of the setLane() it comes from
    };

    Scope &scopeFor(const Throttle::Lane &lane);
    Bucket &bucketFor(Scope &scope, const RateLimit &limit);
    void applyLimits(Scope &scope);
    void forgetIfUnused(Line &line);
    void forgetUnused(const QString &connection, Scope &scope);

    base::Clock &m_clock;
    quint32 m_seed;
    quint64 m_lastSet = 0;
    std::map<QString, std::unique_ptr<Host>> m_hosts;
    std::map<QString, Connection> m_connections;
};

} // namespace transport::detail
