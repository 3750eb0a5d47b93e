// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/throttle.h"

#include "transport/throttlelanes.h"

#include <algorithm>

namespace transport {

using namespace std::chrono_literals;
using Instant = base::Clock::Instant;
using Duration = base::Clock::Duration;
using Entry = detail::ThrottleEntry;
using detail::at;
using detail::Bucket;
using detail::Host;
using detail::Line;

namespace {

constexpr std::array classes{Priority::Click, Priority::Page, Priority::Job, Priority::Sweep};
/// A class that was not served for so much longer than a sooner one goes before it.
constexpr std::array<Duration, 4> patience{0s, 3s, 10s, 30s};
/// The last places on the wire are kept for people.
constexpr std::array<int, 4> places{6, 6, 5, 5};
constexpr auto reportEvery = 100ms;
constexpr auto slowestMeasured = 5s; ///< beyond that it is the server's work, not the way

} // namespace

struct Throttle::Private : std::enable_shared_from_this<Throttle::Private> {
    Private(Throttle *throttle, base::Clock &source, quint32 seed) : q(throttle), clock(source), lanes(source, seed) {}

    Throttle *q;
    base::Clock &clock;
    detail::ThrottleLanes lanes;
    std::unique_ptr<base::Clock::Alarm> reportAlarm;
    int queued = 0;

    void enter(Entry *entry, bool atHead);
    void leave(Entry *entry);
    void pumpAt(Host &host, Instant when);
    void pump(Host &host);
    Instant readyAt(Bucket &bucket, Priority priority, Instant now, bool paced = true);
    void admit(Entry *entry, Instant now);
    void settle(Entry *entry, Outcome outcome, std::optional<Duration> retryAfter, bool measured);
    void touch();
};

void Throttle::Private::enter(Entry *entry, bool atHead)
{
    entry->line->link(entry, atHead);
    ++queued;
    pumpAt(*entry->line->bucket->scope->host, clock.now());
    touch();
}

void Throttle::Private::leave(Entry *entry)
{
    entry->line->unlink(entry);
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

Throttle::Throttle(base::Clock &clock, quint32 seed, QObject *parent)
    : QObject(parent),
      d(std::make_shared<Private>(this, clock, seed))
{}

Throttle::~Throttle()
{
    d->q = nullptr;
    d->reportAlarm.reset();
    for (const auto &[name, host] : d->lanes.hosts())
        host->alarm.reset();
}

quint64 Throttle::setLane(const Lane &lane)
{
    const auto standing = d->lanes.set(lane);
    d->pumpAt(standing.host, d->clock.now());
    d->touch();
    return standing.set;
}

void Throttle::removeLane(const QString &connection, quint64 set)
{
    d->lanes.remove(connection, set);
}

Throttle::Ticket Throttle::wait(const QString &connection, const schema::Method &method, Priority priority,
                                std::function<void()> admitted)
{
    auto *line = d->lanes.join(connection, method, priority);
    if (!line)
        return {};
    auto *entry = new Entry{.home = d, .admitted = std::move(admitted)};
    entry->line = line;
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
    for (const auto &[name, host] : d->lanes.hosts()) {
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
    return d->lanes.lines();
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
        home->lanes.part(*m_entry->line);
    }
    delete std::exchange(m_entry, nullptr);
}

} // namespace transport
