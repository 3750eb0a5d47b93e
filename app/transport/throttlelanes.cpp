// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/throttlelanes.h"

#include <algorithm>

namespace transport::detail {

void Line::link(ThrottleEntry *entry, bool atHead)
{
    entry->before = atHead ? nullptr : last;
    entry->after = atHead ? first : nullptr;
    (entry->before ? entry->before->after : first) = entry;
    (entry->after ? entry->after->before : last) = entry;
    entry->waiting = true;
    auto &queue = bucket->queue[at(priority)];
    ++queue.size;
    if (!hasTurn) {
        hasTurn = true;
        atHead ? queue.turns.push_front(this) : queue.turns.push_back(this);
    }
}

void Line::unlink(ThrottleEntry *entry)
{
    (entry->before ? entry->before->after : first) = entry->after;
    (entry->after ? entry->after->before : last) = entry->before;
    entry->waiting = false;
    --bucket->queue[at(priority)].size;
}

Scope &ThrottleLanes::scopeFor(const Throttle::Lane &lane)
{
    auto &host = m_hosts[lane.host];
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

Bucket &ThrottleLanes::bucketFor(Scope &scope, const RateLimit &limit)
{
    for (const auto &bucket : scope.buckets) {
        if (bucket->budget.published().name == limit.name)
            return *bucket;
    }
    scope.buckets.push_back(std::make_unique<Bucket>(&scope, limit, m_seed++));
    return *scope.buckets.back();
}

/// What users set goes before what is published; of several, the slowest.
void ThrottleLanes::applyLimits(Scope &scope)
{
    const auto seconds = [](const RateLimit &limit) {
        return limit.isPublished() ? std::chrono::duration<double>(limit.window).count() / limit.limit : 0.0;
    };
    for (const auto &bucket : scope.buckets) {
        const RateLimit *chosen = nullptr;
        bool byUser = false;
        for (const auto &[id, connection] : m_connections) {
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
            bucket->budget.setPublished(*chosen, m_clock.now());
    }
}

/// Nothing is in it, and nothing will be: its connection went, or counts elsewhere now.
void ThrottleLanes::forgetIfUnused(Line &line)
{
    if (line.tickets > 0)
        return;
    const auto known = m_connections.find(line.connection);
    if (known != m_connections.end()) {
        const auto &used = known->second.buckets;
        if (std::find(used.begin(), used.end(), line.bucket) != used.end())
            return;
    }
    line.bucket->queue[at(line.priority)].forget(line);
}

void ThrottleLanes::forgetUnused(const QString &connection, Scope &scope)
{
    for (const auto &bucket : scope.buckets) {
        for (auto &queue : bucket->queue) {
            if (const auto line = queue.lines.find(connection); line != queue.lines.end())
                forgetIfUnused(line->second);
        }
    }
}

ThrottleLanes::Standing ThrottleLanes::set(const Throttle::Lane &lane)
{
    auto &scope = scopeFor(lane);
    auto &known = m_connections[lane.connection];
    auto *left = std::exchange(known.scope, &scope);
    known.lane = lane;
    known.set = ++m_lastSet;
    known.buckets.clear();
    for (const auto &limit : lane.limits.buckets())
        known.buckets.push_back(&bucketFor(scope, limit));
    for (std::size_t i = 1; i < known.buckets.size(); ++i) {
        if (static_cast<int>(i) != lane.limits.cloudSecurity())
            known.buckets[i]->overall = &known.buckets.front()->budget;
    }
    applyLimits(scope);
    if (left && left != &scope)
        applyLimits(*left);
    if (left)
        forgetUnused(lane.connection, *left);
    return {*scope.host, known.set};
}

void ThrottleLanes::remove(const QString &connection, quint64 set)
{
    const auto known = m_connections.find(connection);
    if (known == m_connections.end() || (set != 0 && known->second.set != set))
        return;
    auto &left = *known->second.scope;
    m_connections.erase(known);
    applyLimits(left);
    forgetUnused(connection, left);
}

Line *ThrottleLanes::join(const QString &connection, const schema::Method &method, Priority priority)
{
    const auto known = m_connections.find(connection);
    if (known == m_connections.end())
        return nullptr;
    auto *bucket = known->second.buckets[static_cast<std::size_t>(known->second.lane.limits.indexOf(method))];
    auto &line = bucket->queue[at(priority)].lines[connection];
    line.bucket = bucket;
    line.connection = connection;
    line.priority = priority;
    ++line.tickets;
    return &line;
}

void ThrottleLanes::part(Line &line)
{
    --line.tickets;
    forgetIfUnused(line);
}

int ThrottleLanes::lines() const
{
    std::size_t count = 0;
    for (const auto &[name, host] : m_hosts) {
        for (const auto &scope : host->scopes) {
            for (const auto &bucket : scope->buckets) {
                for (const auto &queue : bucket->queue)
                    count += queue.lines.size();
            }
        }
    }
    return static_cast<int>(count);
}

} // namespace transport::detail
