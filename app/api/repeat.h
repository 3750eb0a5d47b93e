// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <optional>

namespace api {

namespace detail {

template <typename T, typename Step>
struct Repeat {
    Step step;
    base::CallPromise<T> promise;
    QObject context{nullptr};
    base::CallSlot slot{};

    static void again(const std::shared_ptr<Repeat> &run)
    {
        run->slot = std::invoke(run->step).finally(
            &run->context, [weak = std::weak_ptr(run)](base::Result<std::optional<T>> &&result) {
                const auto alive = weak.lock();
                if (!alive)
                    return;
                if (!result)
                    alive->promise.fail(std::move(result.error()));
                else if (*result)
                    alive->promise.settle(std::move(**result));
                else
                    again(alive);
            });
    }
};

} // namespace detail

/// One step after the other: \p step() returns Call<std::optional<T>>, and is called again while that answers nothing.
/// Settles with the first value or error; dropping it ends the step that runs. A chain that leads to itself would grow with
/// every step, and its end be as deep as there were steps.
template <typename Step>
auto repeat(Step step)
{
    using T = typename std::invoke_result_t<Step &>::Value::value_type;
    using Run = detail::Repeat<T, Step>;
    base::CallPromise<T> promise;
    const auto run = std::shared_ptr<Run>(new Run{std::move(step), promise});
    promise.onAbort([run] { run->slot.cancel(); });
    Run::again(run);
    return promise.call();
}

} // namespace api
