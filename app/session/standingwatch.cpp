// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/standingwatch.h"

#include "store/message.h"

#include <QPointer>

#include <algorithm>

namespace session {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ApiError;
using base::Call;
using base::Result;
using transport::Reply;
using Duration = base::Clock::Duration;
using State = Standing::State;
using Kind = ApiError::Kind;

namespace {

constexpr Duration firstPause = 5s;
constexpr Duration longestPause = 60s;
constexpr Duration pauseWithoutKey = 60s;
constexpr Duration betweenRefused = 10s;
constexpr Duration betweenDoubts = 60s;
constexpr Duration betweenAccepted = 60s;

/// What one answer says about the connection.
enum class Sign {
    None,     ///< nothing: it never left, or our own disk was at fault
    NoAnswer, ///< nobody is there
    Answer,   ///< somebody is there; that the key was taken is likely but not sure
    Accepted, ///< the key was taken
    Refused,  ///< it was not
};

Sign signOf(const ApiError &error)
{
    const bool isAnswered = error.httpStatus != 0;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Tls:
    case Kind::Timeout: return Sign::NoAnswer;
    case Kind::Unauthorized: return isAnswered ? Sign::Refused : Sign::None;
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::BadParams:
    case Kind::Rejected: return isAnswered ? Sign::Accepted : Sign::None;
    case Kind::NotSupported:
    case Kind::RateLimited:
    case Kind::ServerFault:
    case Kind::Redirected:
    case Kind::TooLarge:
    case Kind::Undecodable: return isAnswered ? Sign::Answer : Sign::None;
    case Kind::ReadOnly:
    case Kind::StoreFault: return Sign::None;
    }
    Q_UNREACHABLE();
}

ApiError noKey()
{
    ApiError error;
    error.kind = Kind::Unauthorized;
    error.outcome = ApiError::Outcome::NotSent;
    error.message = u"there is no key to ask with"_s;
    return error;
}

} // namespace

/// One call on its way.
struct StandingWatch::Run {
    transport::Request request;
    transport::Transport *inner = nullptr;
    base::CallPromise<Reply> promise;
    std::optional<std::list<std::shared_ptr<Run>>::iterator> place; ///< unset: it is over
    QString method;
    bool isProbe = false;
    int generation = 0;
    base::Clock::Instant begun;
    std::shared_ptr<bool> left = std::make_shared<bool>(false); ///< it is on the wire
    QObject context;
    base::CallSlot slot;
};

StandingWatch::StandingWatch(schema::Protocol protocol, base::Clock &clock, QObject *parent)
    : QObject(parent),
      m_protocol(protocol),
      m_clock(clock),
      m_stateSince(clock.now()),
      m_lastAnswer(clock.now() - 1h),
      m_lastSent(clock.now() - 1h)
{
    m_standing.since = clock.utc();
}

StandingWatch::~StandingWatch() = default;

void StandingWatch::setProbe(const QString &method, Probe probe)
{
    m_probeMethod = method;
    m_probe = std::move(probe);
}

void StandingWatch::cease()
{
    m_alarm.reset();
    m_probing.cancel();
    m_probe = {};
}

bool StandingWatch::isWorking() const
{
    return m_standing.state == State::Connecting || m_standing.state == State::Online;
}

void StandingWatch::enter(State state, std::optional<ApiError> error)
{
    m_alarm.reset();
    m_standing.error = std::move(error);
    if (m_standing.state != state) {
        m_standing.state = state;
        m_standing.since = m_clock.utc();
        m_stateSince = m_clock.now();
    }
    switch (state) {
    case State::Opening:
    case State::Connecting:
    case State::Online: break;
    case State::Offline:
        m_pause = firstPause;
        probeLater(m_pause);
        break;
    case State::KeyRefused:
        failQueued();
        probeLater(pauseWithoutKey);
        break;
    case State::NeedsKey:
    case State::OtherTenant: failQueued(); break;
    }
    Q_EMIT changed();
}

void StandingWatch::lookForKey()
{
    enter(State::Opening);
}

void StandingWatch::setKey(KeyState state, bool usable)
{
    m_standing.key = state;
    ++m_generation;
    m_lastAccepted.reset();
    m_lastDoubt.reset();
    m_probing.cancel();
    enter(usable ? State::Connecting : State::NeedsKey);
    if (!usable)
        return;
    const auto held = m_runs;
    for (const auto &run : held) {
        if (run->inner && !run->slot.isActive())
            start(run);
    }
}

void StandingWatch::setKeyState(KeyState state)
{
    if (std::exchange(m_standing.key, state) != state)
        Q_EMIT changed();
}

void StandingWatch::retry()
{
    if (m_standing.state == State::Offline || m_standing.state == State::KeyRefused)
        probe();
}

void StandingWatch::setOtherTenant(const QString &name)
{
    m_standing.tenantName = name;
    enter(State::OtherTenant);
}

void StandingWatch::acceptTenant()
{
    if (m_standing.state != State::OtherTenant)
        return;
    m_standing.tenantName.clear();
    enter(State::Connecting);
}

void StandingWatch::setCacheTrouble(const QString &sentence)
{
    if (std::exchange(m_standing.cacheTrouble, sentence) != sentence)
        Q_EMIT changed();
}

void StandingWatch::setJournalTrouble(const QString &sentence)
{
    if (std::exchange(m_standing.journalTrouble, sentence) != sentence)
        Q_EMIT changed();
}

/// Why nothing is sent now.
std::optional<ApiError> StandingWatch::refusal() const
{
    switch (m_standing.state) {
    case State::Opening:
    case State::Connecting:
    case State::Online:
    case State::Offline: return std::nullopt;
    case State::NeedsKey: return noKey();
    case State::OtherTenant: return store::storeFault({.kind = store::Message::Kind::OtherTenant});
    case State::KeyRefused: break;
    }
    ApiError error = m_standing.error.value_or(noKey());
    error.outcome = ApiError::Outcome::NotSent;
    return error;
}

Call<Reply> StandingWatch::pass(transport::Request request, transport::Transport &inner)
{
    if (auto refused = refusal()) {
        const bool mayTry =
            m_standing.state == State::KeyRefused && (m_isProbe || m_clock.now() >= m_lastSent + betweenRefused);
        if (!mayTry)
            return Call<Reply>::failed(std::move(*refused));
    }
    const auto run = std::make_shared<Run>();
    run->method = request.method->id;
    run->isProbe = m_isProbe;
    run->request = std::move(request);
    run->inner = &inner;
    run->place = m_runs.insert(m_runs.end(), run);
    run->promise.onAbort([watch = QPointer(this), weak = std::weak_ptr(run)] {
        const auto gone = weak.lock();
        if (watch && gone && gone->place)
            watch->take(*gone)->slot.cancel();
    });
    auto call = run->promise.call();
    if (m_standing.state != State::Opening)
        start(run);
    return call;
}

void StandingWatch::start(const std::shared_ptr<Run> &run)
{
    run->generation = m_generation;
    run->begun = m_lastSent = m_clock.now();
    auto &request = run->request;
    request.onSending = [left = run->left, then = std::move(request.onSending)] {
        *left = true;
        if (then)
            then();
    };
    request.onRefused = [left = run->left, then = std::move(request.onRefused)] {
        *left = false;
        if (then)
            then();
    };
    auto *inner = std::exchange(run->inner, nullptr);
    run->slot = inner->send(std::move(request)).finally(&run->context, [this, raw = run.get()](Result<Reply> &&result) {
        const auto ended = take(*raw); // it goes when this function does
        learn(*ended, result);
        ended->promise.settle(std::move(result));
    });
}

/// It is over, and lives as long as who asked needs it.
std::shared_ptr<StandingWatch::Run> StandingWatch::take(const Run &run)
{
    const auto ended = *run.place.value();
    m_runs.erase(*std::exchange(ended->place, std::nullopt));
    return ended;
}

/// What waits in a queue is told that it will not be sent.
void StandingWatch::failQueued()
{
    const auto error = refusal();
    const auto runs = m_runs;
    for (const auto &run : runs) {
        if (!run->place || *run->left || run->isProbe)
            continue;
        take(*run)->slot.cancel();
        run->promise.fail(*error);
    }
}

void StandingWatch::learn(const Run &run, const Result<Reply> &result)
{
    if (run.generation != m_generation || m_standing.state == State::NeedsKey || m_standing.state == State::Opening)
        return;
    const auto sign = result ? Sign::Accepted : signOf(result.error());
    switch (sign) {
    case Sign::None: return;
    case Sign::Refused: return keyRefused(run, result.error());
    case Sign::Accepted:
    case Sign::Answer:
        // An answer to what was asked before the key was refused says nothing new.
        if (m_standing.state == State::KeyRefused && (sign == Sign::Answer || run.begun < m_stateSince))
            return;
        return answered(run, sign == Sign::Accepted);
    case Sign::NoAnswer:
        // One that was slow, while others asked after it were answered, is no sign.
        if (run.begun < m_lastAnswer || m_standing.state == State::Offline || m_standing.state == State::OtherTenant)
            return;
        return enter(State::Offline, result.error());
    }
}

void StandingWatch::answered(const Run &run, bool keyTaken)
{
    const auto now = m_clock.now();
    m_lastAnswer = std::max(m_lastAnswer, run.begun);
    m_standing.answeredAt = m_clock.utc();
    if (m_standing.state != State::Online && m_standing.state != State::OtherTenant)
        enter(State::Online);
    if (!keyTaken || (m_lastAccepted && now < *m_lastAccepted + betweenAccepted))
        return;
    m_lastAccepted = now;
    Q_EMIT accepted(m_standing.answeredAt);
}

void StandingWatch::keyRefused(const Run &run, const ApiError &error)
{
    m_lastAnswer = std::max(m_lastAnswer, run.begun);
    m_standing.answeredAt = m_clock.utc();
    if (m_standing.state == State::OtherTenant)
        return;
    // There, a missing right for one list looks the same: the one thing that every key may ask decides.
    if (m_protocol == schema::Protocol::Rest && run.method != m_probeMethod) {
        const auto now = m_clock.now();
        if (m_standing.state == State::KeyRefused || (m_lastDoubt && now < *m_lastDoubt + betweenDoubts))
            return;
        m_lastDoubt = now;
        probe();
        return;
    }
    if (m_standing.state == State::KeyRefused) {
        probeLater(pauseWithoutKey);
        return;
    }
    enter(State::KeyRefused, error);
}

void StandingWatch::probeLater(Duration pause)
{
    m_alarm = m_clock.at(m_clock.now() + pause, [this] { probe(); });
}

void StandingWatch::probe()
{
    if (!m_probe || m_probing.isActive())
        return;
    m_alarm.reset();
    m_isProbe = true;
    auto call = m_probe();
    m_isProbe = false;
    // What it means has been learnt on its way.
    m_probing = std::move(call).finally(this, [this](const Result<schema::Document> &) {
        if (m_alarm)
            return;
        if (m_standing.state == State::Offline) {
            m_pause = std::min(m_pause * 8 / 5, longestPause);
            probeLater(m_pause);
        } else if (m_standing.state == State::KeyRefused) {
            probeLater(pauseWithoutKey);
        }
    });
}

} // namespace session
