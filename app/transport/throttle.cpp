// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/throttle.h"

#include "transport/ratebudget.h"

#include <algorithm>
#include <deque>
#include <map>

namespace transport {

using namespace std::chrono_literals;
using Instant = base::Clock::Instant;
using Duration = base::Clock::Duration;
using Entry = detail::ThrottleEntry;

namespace {

constexpr std::array classes{Priority::Click, Priority::Page, Priority::Job, Priority::Sweep};
/// A class that was not served for so much longer than a sooner one goes before it.
constexpr std::array<Duration, 4> patience{0s, 3s, 10s, 30s};
/// The last places on the wire are kept for people.
constexpr std::array<int, 4> places{6, 6, 5, 5};
constexpr auto reportEvery = 100ms;
constexpr auto slowestMeasured = 5s; ///< beyond that it is the server's work, not the way

std::size_t at(Priority priority)
{
    return static_cast<std::size_t>(priority);
}

struct Bucket;

/// The calls of one connection in one class of one bucket, oldest first. Intrusive: leaving costs nothing.
struct Line {
    Entry *first = nullptr;
    Entry *last = nullptr;
    Bucket *bucket = nullptr;
    QString connection;
    Priority priority{};
    bool hasTurn = false;
    int tickets = 0; ///< that point here, waiting or not
};

/// One class of one bucket: lines that take turns.
struct Class {
    std::map<QString, Line> lines;
    std::deque<Line *> turns; ///< may hold empty lines until their turn comes
    Instant lastServed{};
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
    Instant alarmAt = Instant::max();

    bool peopleWait() const
    {
        return std::any_of(scopes.begin(), scopes.end(), [](const auto &scope) {
            return std::any_of(scope->buckets.begin(), scope->buckets.end(), [](const auto &bucket) {
                return bucket->queue[0].size > 0 || bucket->queue[1].size > 0;
            });
        });
    }
};

} // namespace

struct detail::ThrottleEntry {
    std::weak_ptr<Throttle::Private> home;
    std::function<void()> admitted;
    Entry *before = nullptr;
    Entry *after = nullptr;
    Line *line = nullptr;
    Instant since{};
    bool waiting = false;
    bool flying = false;
    RateBudget::Flight own{};
    RateBudget::Flight overall{};
};

struct Throttle::Private : std::enable_shared_from_this<Throttle::Private> {
    Private(Throttle *throttle, base::Clock &source, quint32 jitterSeed) : q(throttle), clock(source), seed(jitterSeed)
    {}

    Throttle *q;
    base::Clock &clock;
    quint32 seed;
    std::map<QString, std::unique_ptr<Host>> hosts;
    struct Connection {
        Lane lane;
        Scope *scope = nullptr;
        std::vector<Bucket *> buckets; ///< in the order of lane.limits
        quint64 set = 0;               ///< number of the setLane() it comes from
    };
    std::map<QString, Connection> connections;
    std::unique_ptr<base::Clock::Alarm> reportAlarm;
    int queued = 0;
    quint64 lastSet = 0;

    Scope &scopeFor(const Lane &lane);
    Bucket &bucketFor(Scope &scope, const RateLimit &limit);
    void applyLimits(Scope &scope);

    void enter(Entry *entry, bool atHead);
    void leave(Entry *entry);
    void pumpAt(Host &host, Instant when);
    void pump(Host &host);
    Instant readyAt(Bucket &bucket, Priority priority, Instant now, bool paced = true);
    void admit(Entry *entry, Instant now);
    void settle(Entry *entry, Outcome outcome, std::optional<Duration> retryAfter, bool measured);
    void touch();
    void forgetIfUnused(Line &line);
    void forgetUnused(const QString &connection, Scope &scope);
};

Scope &Throttle::Private::scopeFor(const Lane &lane)
{
    auto &host = hosts[lane.host];
    if (!host) {
        host = std::make_unique<Host>();
        host->name = lane.host;
    }
    const QString key = lane.ownBudget ? lane.connection : QString();
    for (const auto &scope : host->scopes) {
        if (scope->connection == key)
            return *scope;
    }
    host->scopes.push_back(std::make_unique<Scope>());
    host->scopes.back()->host = host.get();
    host->scopes.back()->connection = key;
    return *host->scopes.back();
}

Bucket &Throttle::Private::bucketFor(Scope &scope, const RateLimit &limit)
{
    for (const auto &bucket : scope.buckets) {
        if (bucket->budget.published().name == limit.name)
            return *bucket;
    }
    scope.buckets.push_back(std::make_unique<Bucket>(&scope, limit, seed++));
    return *scope.buckets.back();
}

/// What users set goes before what is published; of several, the slowest.
void Throttle::Private::applyLimits(Scope &scope)
{
    const auto seconds = [](const RateLimit &limit) {
        return limit.isPublished() ? std::chrono::duration<double>(limit.window).count() / limit.limit : 0.0;
    };
    for (const auto &bucket : scope.buckets) {
        const RateLimit *chosen = nullptr;
        bool byUser = false;
        for (const auto &[id, connection] : connections) {
            const auto own = std::find(connection.buckets.begin(), connection.buckets.end(), bucket.get());
            if (own == connection.buckets.end())
                continue;
            const auto index = static_cast<int>(own - connection.buckets.begin());
            const auto &limit = connection.lane.limits.buckets().at(index);
            const bool users = connection.lane.limits.isOverridden(index);
            if (!chosen || (users && !byUser) || (users == byUser && seconds(limit) > seconds(*chosen))) {
                chosen = &limit;
                byUser = users;
            }
        }
        if (chosen)
            bucket->budget.setPublished(*chosen, clock.now());
    }
}

void Throttle::Private::enter(Entry *entry, bool atHead)
{
    auto &line = *entry->line;
    auto &queue = line.bucket->queue[at(line.priority)];
    entry->before = atHead ? nullptr : line.last;
    entry->after = atHead ? line.first : nullptr;
    (entry->before ? entry->before->after : line.first) = entry;
    (entry->after ? entry->after->before : line.last) = entry;
    entry->waiting = true;
    ++queue.size;
    ++queued;
    if (!line.hasTurn) {
        line.hasTurn = true;
        atHead ? queue.turns.push_front(&line) : queue.turns.push_back(&line);
    }
    pumpAt(*line.bucket->scope->host, clock.now());
    touch();
}

void Throttle::Private::leave(Entry *entry)
{
    auto &line = *entry->line;
    (entry->before ? entry->before->after : line.first) = entry->after;
    (entry->after ? entry->after->before : line.last) = entry->before;
    entry->waiting = false;
    --line.bucket->queue[at(line.priority)].size;
    --queued;
    touch();
}

void Throttle::Private::pumpAt(Host &host, Instant when)
{
    if (host.alarm && host.alarmAt <= when)
        return;
    host.alarmAt = when;
    host.alarm = clock.at(when, [weak = weak_from_this(), &host] {
        if (const auto self = weak.lock()) {
            host.alarm.reset();
            host.alarmAt = Instant::max();
            self->pump(host);
        }
    });
}

Instant Throttle::Private::readyAt(Bucket &bucket, Priority priority, Instant now, bool paced)
{
    if (bucket.scope->host->inFlight >= places[at(priority)])
        return RateBudget::never;
    if (!paced)
        priority = std::min(priority, Priority::Page);
    const auto own = bucket.budget.readyAt(priority, now);
    return bucket.overall ? std::max(own, bucket.overall->readyAt(priority, now)) : own;
}

/// Admits what may go now, best first, and sets the alarm for what may go next.
void Throttle::Private::pump(Host &host)
{
    const auto alive = shared_from_this();
    while (q) {
        const auto now = clock.now();
        Line *best = nullptr;
        Instant bestRank = Instant::max();
        Instant earliest = Instant::max();
        const bool people = host.peopleWait();
        for (const auto &scope : host.scopes) {
            for (const auto &bucket : scope->buckets) {
                for (const auto priority : classes) {
                    auto &queue = bucket->queue[at(priority)];
                    auto *line = queue.next();
                    if (!line)
                        continue;
                    const auto rank = std::max(line->first->since, queue.lastServed) + patience[at(priority)];
                    // Clicks in a row would keep an even pace away for ever.
                    const bool overdue = people && rank <= now;
                    const auto ready = readyAt(*bucket, priority, now, !overdue);
                    if (ready > now) {
                        earliest = std::min(earliest, ready);
                        continue;
                    }
                    if (rank < bestRank) {
                        bestRank = rank;
                        best = line;
                    }
                }
            }
        }
        if (!best) {
            host.alarm.reset();
            if (earliest != RateBudget::never)
                pumpAt(host, earliest);
            return;
        }
        admit(best->first, now);
    }
}

void Throttle::Private::admit(Entry *entry, Instant now)
{
    leave(entry);
    auto &bucket = *entry->line->bucket;
    auto &host = *bucket.scope->host;
    auto &queue = bucket.queue[at(entry->line->priority)];
    queue.lastServed = now;
    queue.turns.pop_front();
    entry->line->hasTurn = entry->line->first != nullptr;
    if (entry->line->hasTurn)
        queue.turns.push_back(entry->line);

    entry->flying = true;
    entry->own = bucket.budget.send(now, host.trips);
    if (bucket.overall)
        entry->overall = bucket.overall->send(now, host.trips);
    ++bucket.inFlight;
    ++host.inFlight;
    const auto call = entry->admitted; // it may drop the ticket, and this entry with it
    call();
}

void Throttle::Private::settle(Entry *entry, Outcome outcome, std::optional<Duration> retryAfter, bool measured)
{
    entry->flying = false;
    auto &bucket = *entry->line->bucket;
    auto &host = *bucket.scope->host;
    --bucket.inFlight;
    --host.inFlight;

    const auto now = clock.now();
    const auto took = now - entry->own.sent;
    auto guard = RoundTrips::bound;
    if (measured && outcome != Outcome::Unanswered) {
        if (took < slowestMeasured)
            host.trips.add(took);
        guard = host.trips.guard(took);
    }
    switch (outcome) {
    case Outcome::Admitted:
        bucket.budget.admitted(entry->own, now, guard);
        if (bucket.overall)
            bucket.overall->admitted(entry->overall, now, guard);
        break;
    case Outcome::Unanswered:
        bucket.budget.unanswered(entry->own, guard);
        if (bucket.overall)
            bucket.overall->unanswered(entry->overall, guard);
        break;
    case Outcome::Refused: {
        // The method's own bucket is the likelier cause, unless it was half empty while the overall one was full.
        const bool overallIsCause =
            bucket.overall && bucket.budget.fullness(now) < 0.5 && bucket.overall->fullness(now) >= 0.8;
        bucket.budget.refused(entry->own, now, guard, retryAfter, !overallIsCause);
        if (bucket.overall)
            bucket.overall->refused(entry->overall, now, guard, retryAfter, overallIsCause);
        break;
    }
    }
    pumpAt(host, now);
    touch();
}

void Throttle::Private::touch()
{
    if (reportAlarm)
        return;
    reportAlarm = clock.at(clock.now() + reportEvery, [weak = weak_from_this()] {
        const auto self = weak.lock();
        if (!self || !self->q)
            return;
        self->reportAlarm.reset();
        Q_EMIT self->q->changed();
    });
}

/// Nothing is in it, and nothing will be: its connection went, or counts elsewhere now.
void Throttle::Private::forgetIfUnused(Line &line)
{
    if (line.tickets > 0)
        return;
    const auto known = connections.find(line.connection);
    if (known != connections.end()) {
        const auto &used = known->second.buckets;
        if (std::find(used.begin(), used.end(), line.bucket) != used.end())
            return;
    }
    line.bucket->queue[at(line.priority)].forget(line);
}

void Throttle::Private::forgetUnused(const QString &connection, Scope &scope)
{
    for (const auto &bucket : scope.buckets) {
        for (auto &queue : bucket->queue) {
            if (const auto line = queue.lines.find(connection); line != queue.lines.end())
                forgetIfUnused(line->second);
        }
    }
}

Throttle::Throttle(base::Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent),
      d(std::make_shared<Private>(this, clock, seed))
{}

Throttle::~Throttle()
{
    d->q = nullptr;
    d->reportAlarm.reset();
    for (const auto &[name, host] : d->hosts)
        host->alarm.reset();
}

quint64 Throttle::setLane(const Lane &lane)
{
    auto &scope = d->scopeFor(lane);
    auto &known = d->connections[lane.connection];
    auto *left = std::exchange(known.scope, &scope);
    known.lane = lane;
    known.set = ++d->lastSet;
    known.buckets.clear();
    for (const auto &limit : lane.limits.buckets())
        known.buckets.push_back(&d->bucketFor(scope, limit));
    for (std::size_t i = 1; i < known.buckets.size(); ++i) {
        if (static_cast<int>(i) != lane.limits.cloudSecurity())
            known.buckets[i]->overall = &known.buckets.front()->budget;
    }
    d->applyLimits(scope);
    if (left && left != &scope)
        d->applyLimits(*left);
    if (left)
        d->forgetUnused(lane.connection, *left);
    d->pumpAt(*scope.host, d->clock.now());
    d->touch();
    return known.set;
}

void Throttle::removeLane(const QString &connection, quint64 set)
{
    const auto known = d->connections.find(connection);
    if (known == d->connections.end() || (set != 0 && known->second.set != set))
        return;
    auto &left = *known->second.scope;
    d->connections.erase(known);
    d->applyLimits(left);
    d->forgetUnused(connection, left);
}

Throttle::Ticket Throttle::wait(const QString &connection, const schema::Method &method, Priority priority,
                                std::function<void()> admitted)
{
    const auto known = d->connections.find(connection);
    if (known == d->connections.end())
        return {};
    auto *bucket = known->second.buckets[static_cast<std::size_t>(known->second.lane.limits.indexOf(method))];
    auto &line = bucket->queue[at(priority)].lines[connection];
    line.bucket = bucket;
    line.connection = connection;
    line.priority = priority;
    ++line.tickets;

    auto *entry = new Entry{.home = d, .admitted = std::move(admitted)};
    entry->line = &line;
    entry->since = d->clock.now();
    d->enter(entry, false);
    return Ticket(entry);
}

ThrottleReport Throttle::report() const
{
    ThrottleReport out;
    out.queued = d->queued;
    const auto now = d->clock.now();
    const auto until = [now](Instant when) {
        return std::chrono::ceil<std::chrono::milliseconds>(std::max(when - now, Duration::zero()));
    };
    for (const auto &[name, host] : d->hosts) {
        out.inFlight += host->inFlight;
        for (const auto &scope : host->scopes) {
            for (const auto &bucket : scope->buckets) {
                ThrottleReport::Bucket line;
                line.host = name;
                line.connection = scope->connection;
                line.name = bucket->budget.published().name;
                line.inFlight = bucket->inFlight;
                Instant next = RateBudget::never;
                for (const auto priority : classes) {
                    const int size = bucket->queue[at(priority)].size;
                    line.queued[at(priority)] = size;
                    if (size > 0)
                        next = std::min(next, d->readyAt(*bucket, priority, now));
                }
                line.pause = until(bucket->budget.pausedUntil());
                if (bucket->overall)
                    line.pause = std::max(line.pause, until(bucket->overall->pausedUntil()));
                if (line.total() == 0 && line.inFlight == 0 && line.pause == 0ms && !bucket->budget.isLearnt())
                    continue;
                line.rate = bucket->budget.rate();
                line.limit = bucket->budget.limit();
                line.window = std::chrono::duration_cast<std::chrono::milliseconds>(bucket->budget.window());
                line.learnt = bucket->budget.isLearnt();
                if (next != RateBudget::never)
                    line.nextSlot = until(next);
                line.eta = line.pause;
                if (line.rate > 0)
                    line.eta += std::chrono::milliseconds(static_cast<qint64>(line.total() * 1000.0 / line.rate));
                out.buckets.append(line);
            }
        }
    }
    return out;
}

int Throttle::lines() const
{
    std::size_t count = 0;
    for (const auto &[name, host] : d->hosts) {
        for (const auto &scope : host->scopes) {
            for (const auto &bucket : scope->buckets) {
                for (const auto &queue : bucket->queue)
                    count += queue.lines.size();
            }
        }
    }
    return static_cast<int>(count);
}

int Throttle::queued() const
{
    return d->queued;
}

Throttle::Ticket &Throttle::Ticket::operator=(Ticket &&other) noexcept
{
    if (this != &other) {
        drop();
        m_entry = std::exchange(other.m_entry, nullptr);
    }
    return *this;
}

bool Throttle::Ticket::isWaiting() const
{
    return m_entry && m_entry->waiting;
}

void Throttle::Ticket::settle(Outcome outcome, std::optional<Duration> retryAfter, bool measured)
{
    if (!m_entry || !m_entry->flying)
        return;
    if (const auto home = m_entry->home.lock(); home && home->q)
        home->settle(m_entry, outcome, retryAfter, measured);
    m_entry->flying = false;
}

void Throttle::Ticket::refusedTryAgain(std::optional<Duration> retryAfter)
{
    if (!m_entry || !m_entry->flying)
        return;
    const auto home = m_entry->home.lock();
    if (!home || !home->q)
        return;
    home->settle(m_entry, Outcome::Refused, retryAfter, true);
    home->enter(m_entry, true);
}

void Throttle::Ticket::drop()
{
    if (!m_entry)
        return;
    if (const auto home = m_entry->home.lock(); home && home->q) {
        if (m_entry->waiting)
            home->leave(m_entry);
        else if (m_entry->flying)
            home->settle(m_entry, Outcome::Unanswered, {}, false);
        --m_entry->line->tickets;
        home->forgetIfUnused(*m_entry->line);
    }
    delete std::exchange(m_entry, nullptr);
}

} // namespace transport
