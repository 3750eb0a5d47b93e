// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <atomic>
#include <memory>

namespace base {

/// Brings what happens in another thread home to a QObject, for as long as it is wanted there. Made in the thread that
/// \p home lives in; close() it there before the home dies; everything else from any thread.
using Homeward = detail::Landing;

/// The answering end of a call that another thread settles. Made in the thread that asks, copied anywhere; copies mean
/// the same call. Should the last one go without settle(), the caller gets the error of a forgotten call.
template <typename T>
class Handover {
public:
    /// \p onDropped runs in the asking thread if the caller goes away before the answer reaches it.
    explicit Handover(const CallPromise<T> &promise, std::function<void()> onDropped = {})
        : m_line(std::make_shared<Line>())
    {
        const auto errand = std::make_shared<detail::Errand<T>>(promise);
        m_line->landing = errand->landing;
        m_line->errand = errand;
        // The errand stays at home, held by the promise's own abort until somebody settles or cancels.
        promise.onAbort([errand, onDropped = std::move(onDropped)] {
            errand->landing->close();
            if (onDropped)
                onDropped();
        });
    }

    /// False once the caller has gone: work for it can stop.
    bool isWanted() const { return m_line->landing->isOpen(); }
    /// The first one counts.
    void settle(Result<T> result) const { m_line->settle(std::move(result)); }

private:
    struct Line {
        Q_DISABLE_COPY_MOVE(Line)
        Line() = default;
        ~Line() { settle(Failure(detail::forgottenCall())); }

        void settle(Result<T> &&result)
        {
            if (isSettled.exchange(true))
                return;
            landing->drop([weak = errand, outcome = std::make_shared<Result<T>>(std::move(result))] {
                if (const auto back = weak.lock())
                    back->promise.settle(std::move(*outcome));
            });
        }

        std::atomic_bool isSettled = false;
        std::shared_ptr<detail::Landing> landing;
        std::weak_ptr<detail::Errand<T>> errand;
    };
    std::shared_ptr<Line> m_line;
};

} // namespace base
