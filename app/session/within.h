// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"

namespace session {

/// \p call with a watchdog: when \p limit has passed without an answer, \p otherwise() answers in its place and the call
/// is cancelled. \p clock must outlive it.
template <typename T, typename Otherwise>
base::Call<T> within(base::Clock &clock, base::Clock::Duration limit, base::Call<T> call, Otherwise otherwise)
{
    struct Run {
        QObject context;
        base::CallSlot slot;
        std::unique_ptr<base::Clock::Alarm> watchdog;
    };
    base::CallPromise<T> promise;
    const auto run = std::make_shared<Run>();
    promise.onAbort([run] { run->slot.cancel(); });
    run->slot = std::move(call).finally(&run->context, [promise, weak = std::weak_ptr(run)](base::Result<T> &&result) {
        if (const auto alive = weak.lock())
            alive->watchdog.reset();
        promise.settle(std::move(result));
    });
    run->watchdog = clock.at(clock.now() + limit, [promise, weak = std::weak_ptr(run), otherwise] {
        const auto alive = weak.lock();
        if (!alive || !alive->slot.isActive())
            return;
        alive->slot.cancel();
        promise.settle(otherwise());
    });
    return promise.call();
}

} // namespace session
