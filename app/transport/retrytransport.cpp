// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/retrytransport.h"

namespace transport {

using namespace std::chrono_literals;
using base::ApiError;

namespace {

constexpr auto firstPause = 500ms;
constexpr auto longestNamedPause = 30s; ///< a 503 that asks for more is told to the user instead

bool isFaultOfTheWay(const ApiError &error)
{
    // 504 is a time-out too, but the gateway's and not of our own deadline.
    const bool gateway =
        error.httpStatus >= 502 && error.httpStatus <= 504 && error.retryAfter.value_or(0ms) <= longestNamedPause;
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Undecodable: return true;
    case ApiError::Kind::Timeout: // the deadline is not given twice
        return gateway || error.outcome == ApiError::Outcome::NotSent;
    case ApiError::Kind::ServerFault: return gateway;
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotSupported:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::BadParams:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::ReadOnly:
    case ApiError::Kind::StoreFault: return false;
    }
    Q_UNREACHABLE();
}

} // namespace

struct RetryTransport::Try {
    Request request;
    base::CallPromise<Reply> promise;
    std::list<std::shared_ptr<Try>>::iterator place;
    int failures = 0;
    std::unique_ptr<base::Clock::Alarm> pause;
    std::optional<base::Call<Reply>> running;
};

RetryTransport::RetryTransport(Transport &inner, base::Clock &clock, quint32 seed)
    : m_inner(inner),
      m_clock(clock),
      m_dice(seed)
{}

RetryTransport::~RetryTransport() = default;

base::Call<Reply> RetryTransport::send(Request request)
{
    if (request.method->isWrite() || request.sink)
        return m_inner.send(std::move(request));
    const auto job = std::make_shared<Try>();
    job->request = std::move(request);
    job->place = m_tries.insert(m_tries.end(), job);
    job->promise.onAbort([this, weak = std::weak_ptr(job)] {
        if (const auto gone = weak.lock())
            m_tries.erase(gone->place);
    });
    start(job);
    return job->promise.call();
}

void RetryTransport::start(const std::shared_ptr<Try> &job)
{
    auto request = job->request;
    job->request.onSending = {}; // at most once
    job->running.emplace(m_inner.send(std::move(request)));
    job->running->whenSettled([this, weak = std::weak_ptr(job)](base::Result<Reply> &&result) {
        if (const auto answered = weak.lock())
            finish(answered, std::move(result));
    });
}

/// Inside the settling of the inner call: calls nobody.
void RetryTransport::finish(const std::shared_ptr<Try> &job, base::Result<Reply> &&result)
{
    if (!result && isFaultOfTheWay(result.error()) && ++job->failures < attempts) {
        const auto grown = firstPause * (1 << (job->failures - 1)) * (1 + m_dice.generateDouble() / 4);
        const auto pause = std::max<base::Clock::Duration>(std::chrono::duration_cast<base::Clock::Duration>(grown),
                                                           result.error().retryAfter.value_or(0ms));
        job->pause = m_clock.at(m_clock.now() + pause, [this, weak = std::weak_ptr(job)] {
            if (const auto again = weak.lock())
                start(again);
        });
        return;
    }
    m_tries.erase(job->place);
    job->promise.settle(std::move(result));
}

} // namespace transport
