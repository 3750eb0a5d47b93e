// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

namespace api {

/// The call that \p first leads to: \p next(Result<T> &&) returns the Call<U> which answers in its place. It runs from the
/// event loop; nothing runs once the outcome is dropped.
template <typename T, typename Next>
auto chain(base::Call<T> first, Next next)
{
    using U = typename std::invoke_result_t<Next &, base::Result<T> &&>::Value;
    struct Run {
        QObject context;
        base::CallSlot slot;
    };
    base::CallPromise<U> promise;
    const auto run = std::make_shared<Run>();
    promise.onAbort([run] { run->slot.cancel(); });
    run->slot = std::move(first).finally(
        &run->context, [weak = std::weak_ptr(run), promise, next = std::move(next)](base::Result<T> &&result) mutable {
            const auto alive = weak.lock();
            if (!alive)
                return;
            alive->slot =
                std::invoke(next, std::move(result)).finally(&alive->context, [promise](base::Result<U> &&outcome) {
                    promise.settle(std::move(outcome));
                });
        });
    return promise.call();
}

} // namespace api
