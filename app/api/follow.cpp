// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/follow.h"

#include <algorithm>

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using base::Clock;

bool mayPass(const ApiError &error)
{
    switch (error.kind) {
    case ApiError::Kind::Offline:
    case ApiError::Kind::Proxy:
    case ApiError::Kind::Timeout:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFault:
    case ApiError::Kind::Undecodable: return true;
    case ApiError::Kind::Tls:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::NotSupported:
    case ApiError::Kind::BadParams:
    case ApiError::Kind::Rejected:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::ReadOnly:
    case ApiError::Kind::StoreFault: return false;
    }
    Q_UNREACHABLE();
}

FollowPace::FollowPace(const FollowPlan &plan, Clock::Instant start)
    : m_plan(plan),
      m_end(start + plan.deadline),
      m_pause(plan.first)
{}

std::optional<Clock::Instant> FollowPace::afterAnswer(Clock::Instant now)
{
    m_failures = 0;
    return pause(now, {});
}

std::optional<Clock::Instant> FollowPace::afterFailure(Clock::Instant now, const ApiError &error)
{
    if (!mayPass(error) || ++m_failures > m_plan.toleratedFailures)
        return std::nullopt;
    return pause(now, error.retryAfter.value_or(std::chrono::milliseconds(0)));
}

std::optional<Clock::Instant> FollowPace::pause(Clock::Instant now, Clock::Duration least)
{
    const auto when = now + std::max(m_pause, least);
    const auto grown =
        Clock::Duration(static_cast<Clock::Duration::rep>(static_cast<double>(m_pause.count()) * m_plan.growth));
    m_pause = std::min(grown, m_plan.longest);
    // One last look at the very end, none after it, and none before the server wants to be asked.
    if (now >= m_end || now + least > m_end)
        return std::nullopt;
    return std::min(when, m_end);
}

ApiError FollowPace::givenUp() const
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.outcome = ApiError::Outcome::Unknown;
    error.message =
        u"it did not end within %1 s"_s.arg(std::chrono::duration_cast<std::chrono::seconds>(m_plan.deadline).count());
    return error;
}

} // namespace api
