// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"

namespace api {

/// How a task is followed.
struct FollowPlan {
    base::Clock::Duration first = std::chrono::seconds(2);    ///< pause after the first look
    double growth = 1.5;                                      ///< every pause is so much longer than the one before …
    base::Clock::Duration longest = std::chrono::seconds(60); ///< … up to this
    base::Clock::Duration deadline = std::chrono::hours(6);   ///< from the start: then it is given up
    int toleratedFailures = 5;                                ///< looks in a row that may fail for reasons that pass
};

/// True for failures that may pass by themselves: no connection, server fault, too many requests.
bool mayPass(const base::ApiError &error);

/// The pauses of one plan. Pure logic.
class FollowPace {
public:
    FollowPace(const FollowPlan &plan, base::Clock::Instant start);

    /// When to look again after a look that succeeded; nothing: given up.
    std::optional<base::Clock::Instant> afterAnswer(base::Clock::Instant now);
    /// The same after one that failed; nothing: \p error is final.
    std::optional<base::Clock::Instant> afterFailure(base::Clock::Instant now, const base::ApiError &error);
    base::ApiError givenUp() const;

private:
    std::optional<base::Clock::Instant> pause(base::Clock::Instant now, base::Clock::Duration least);

    FollowPlan m_plan;
    base::Clock::Instant m_end;
    base::Clock::Duration m_pause;
    int m_failures = 0;
};

namespace detail {

template <typename T>
struct FollowRun {
    base::Clock &clock;
    FollowPace pace;
    std::function<base::Call<T>()> look;
    std::function<bool(const T &)> isOver;
    std::function<void(const T &)> onProgress;
    base::CallPromise<T> promise;
    QObject context{nullptr};
    base::CallSlot slot{};
    std::unique_ptr<base::Clock::Alarm> alarm{};

    static void step(const std::shared_ptr<FollowRun> &run)
    {
        run->slot = run->look().finally(&run->context, [weak = std::weak_ptr(run)](base::Result<T> &&seen) {
            if (const auto alive = weak.lock())
                looked(alive, std::move(seen));
        });
    }

    static void looked(const std::shared_ptr<FollowRun> &run, base::Result<T> &&seen)
    {
        if (seen && run->isOver(*seen)) {
            run->promise.settle(std::move(seen));
            return;
        }
        if (seen && run->onProgress)
            run->onProgress(*seen);
        const auto now = run->clock.now();
        const auto when = seen ? run->pace.afterAnswer(now) : run->pace.afterFailure(now, seen.error());
        if (!when) {
            run->promise.fail(seen ? run->pace.givenUp() : seen.error());
            return;
        }
        run->alarm = run->clock.at(*when, [weak = std::weak_ptr(run)] {
            if (const auto alive = weak.lock())
                step(alive);
        });
    }
};

} // namespace detail

/// Looks until \p isOver says so, with growing pauses, and settles with what it saw then. Each look that is not the last goes
/// to \p onProgress. Dropping the call ends it. \p clock must outlive the call.
template <typename T>
base::Call<T> follow(base::Clock &clock, std::function<base::Call<T>()> look, std::function<bool(const T &)> isOver,
                     const FollowPlan &plan = {}, std::function<void(const T &)> onProgress = {})
{
    using Run = detail::FollowRun<T>;
    base::CallPromise<T> promise;
    const auto run = std::shared_ptr<Run>(new Run{clock, FollowPace(plan, clock.now()), std::move(look),
                                                  std::move(isOver), std::move(onProgress), promise});
    promise.onAbort([run] {
        run->alarm.reset();
        run->slot.cancel();
    });
    Run::step(run);
    return promise.call();
}

} // namespace api
