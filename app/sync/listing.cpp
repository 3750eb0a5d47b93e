// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/listing.h"

#include "api/chain.h"
#include "api/repeat.h"
#include "sync/tenantbinding.h"

namespace syncing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using base::Call;
using base::Result;
using State = ListingStatus::State;

namespace {

constexpr auto betweenRowSignals = 300ms;

State stateFor(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Forbidden: return State::NoRight;
    case ApiError::Kind::NotSupported: return State::NotOffered;
    case ApiError::Kind::Offline:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadParams:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::Undecodable:
    case ApiError::Kind::ReadOnly:
    case ApiError::Kind::StoreFault: return State::Failed;
    }
    Q_UNREACHABLE();
}

bool isRefused(const ListingStatus &status)
{
    return status.state == State::NoRight || status.state == State::NotOffered;
}

ListingStatus notAsked(const ListingStatus &status)
{
    ListingStatus asNew;
    asNew.completeAt = status.completeAt;
    return asNew;
}

/// The note under which the time of the last whole walk is kept.
QString noteOf(const QString &kind)
{
    return u"complete."_s + kind;
}

} // namespace

QString nameOf(State state)
{
    switch (state) {
    case State::Waiting: return u"Waiting"_s;
    case State::Running: return u"Running"_s;
    case State::Complete: return u"Complete"_s;
    case State::Failed: return u"Failed"_s;
    case State::NoRight: return u"NoRight"_s;
    case State::NotOffered: return u"NotOffered"_s;
    }
    Q_UNREACHABLE();
}

Listing::Listing(const Ground &ground, QObject *parent) : QObject(parent), m_ground(ground) {}

Listing::~Listing() = default;

void Listing::readNote()
{
    m_reading =
        m_ground.cache.read([note = noteOf(kind())](const store::CacheReader &reader) { return reader.note(note); })
            .finally(this, [this](const Result<QString> &text) {
                const auto at = QDateTime::fromString(text.value_or(QString()), Qt::ISODateWithMs);
                if (!at.isValid() || m_status.completeAt.isValid())
                    return;
                m_before.completeAt = m_status.completeAt = at;
                Q_EMIT statusChanged();
            });
}

void Listing::refresh(api::Priority priority, bool anyway)
{
    if (m_walk.isActive()) {
        if (priority < m_priority) {
            m_priority = priority;
            release();
        }
        return;
    }
    if (!anyway && isRefused(m_status))
        return;
    m_priority = priority;
    m_before = m_status;
    begin();
}

void Listing::begin()
{
    m_walk = api::chain(m_ground.binding.bound(), [this](Result<store::Tenant> &&tenant) {
                 return tenant ? walk() : Call<Seen>::failed(std::move(tenant.error()));
             }).finally(this, &Listing::ended);
    ListingStatus running;
    running.state = State::Running;
    running.completeAt = m_before.completeAt;
    running.endedAt = m_before.endedAt;
    setStatus(std::move(running));
}

void Listing::stop()
{
    if (!m_walk.isActive())
        return;
    m_walk.cancel();
    abandonPass();
    setStatus(m_before);
}

Call<bool> Listing::over()
{
    if (m_status.state != State::Running)
        return Call<bool>::ready(true);
    return m_waitForEnd.emplace_back().call();
}

bool Listing::isSweeping() const
{
    return m_walk.isActive() && m_priority == api::Priority::Sweep;
}

void Listing::setHeld(bool held)
{
    m_isHeld = held;
    if (!held)
        release();
}

void Listing::giveUp(const ApiError &why)
{
    if (!m_walk.isActive())
        return;
    m_walk.cancel();
    ended(base::Failure(why));
}

void Listing::keyChanged()
{
    forgetProgress();
    m_before.endedAt = m_status.endedAt = {};
    if (isRefused(m_before))
        m_before = notAsked(m_before);
    if (isRefused(m_status)) {
        setStatus(notAsked(m_status));
    } else if (m_walk.isActive()) {
        // The tenant was bound when it began; who answers now is found out first.
        m_walk.cancel();
        abandonPass();
        m_turn.reset();
        begin();
    }
}

void Listing::forgetRows()
{
    stop();
    forgetProgress();
    setStatus({});
    touchRows();
}

void Listing::ended(const Result<Seen> &result)
{
    abandonPass();
    m_turn.reset();
    auto status = m_status;
    status.total.reset();
    if (result) {
        status.state = State::Complete;
        status.isWhole = result->isWhole;
        status.endedAt = m_ground.clock.utc();
        if (result->isWhole) {
            status.completeAt = status.endedAt;
            m_ground.cache.setNote(noteOf(kind()), status.completeAt.toString(Qt::ISODateWithMs));
        }
        if (result->removed > 0)
            touchRows();
    } else {
        status.state = stateFor(result.error());
        status.error = result.error();
        if (result.error().kind == ApiError::Kind::StoreFault)
            forgetProgress();
    }
    setStatus(std::move(status));
}

void Listing::setStatus(ListingStatus status)
{
    m_status = std::move(status);
    if (m_status.state != State::Running) {
        for (const auto &waiting : std::exchange(m_waitForEnd, {}))
            waiting.settle(true);
    }
    Q_EMIT statusChanged();
}

Call<qint64> Listing::beginPass(const store::Scope &scope)
{
    return m_ground.cache.beginPass(scope, m_ground.clock.utc()).map([this](qint64 pass) -> Result<qint64> {
        return m_pass = pass;
    });
}

Call<qint64> Listing::keep(const store::Scope &page, const QList<store::Item> &items)
{
    auto put = m_ground.cache.put(page, items, m_ground.clock.utc(), m_pass);
    return api::chain(std::move(put), [this](Result<qint64> &&count) {
        if (count.value_or(0) > 0) {
            m_status.items += *count;
            Q_EMIT statusChanged();
            touchRows();
        }
        return Call<qint64>::ready(std::move(count));
    });
}

Call<qint64> Listing::keepAll(const QString &kind, QMap<QString, QList<store::Item>> items)
{
    using Next = std::optional<qint64>;
    const auto left = std::make_shared<QMap<QString, QList<store::Item>>>(std::move(items));
    return api::repeat([this, kind, left] {
        if (left->isEmpty())
            return Call<Next>::ready(Next(0));
        const QString company = left->firstKey();
        const auto first = left->take(company);
        return keep({kind, company}, first).map([](qint64) -> Result<Next> { return Next(); });
    });
}

Call<qint64> Listing::endPass(bool isWhole)
{
    if (!isWhole) {
        abandonPass();
        return Call<qint64>::ready(0);
    }
    return m_ground.cache.completePass(std::exchange(m_pass, 0), m_ground.clock.utc());
}

void Listing::abandonPass()
{
    if (const auto pass = std::exchange(m_pass, 0); pass != 0)
        m_ground.cache.abandonPass(pass);
}

Call<bool> Listing::turn()
{
    if (!m_isHeld || m_priority != api::Priority::Sweep)
        return Call<bool>::ready(true);
    m_turn.emplace();
    return m_turn->call();
}

void Listing::release()
{
    if (const auto promise = std::exchange(m_turn, std::nullopt))
        promise->settle(true);
}

void Listing::setTotal(std::optional<qint64> total)
{
    if (total)
        m_status.total = total;
}

void Listing::touchRows()
{
    if (m_rowsAlarm)
        return;
    m_rowsAlarm = m_ground.clock.at(m_ground.clock.now() + betweenRowSignals, [this] {
        m_rowsAlarm.reset();
        Q_EMIT rowsChanged();
    });
}

} // namespace syncing
