// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/handover.h"
#include "store/message.h"

#include <chrono>
#include <functional>
#include <memory>

namespace store {

/// The one thread that writes to one database: jobs in the order they came, each to its end. Jobs do not throw.
class StoreThread {
public:
    using Job = std::function<void()>;

    explicit StoreThread(const QString &name);
    /// close() with its default bound.
    ~StoreThread();
    Q_DISABLE_COPY_MOVE(StoreThread)

    /// Any thread. False after close(): the job is not taken.
    bool post(Job job);
    /// What close() calls, from its own thread, to stop a statement that takes too long.
    void setInterrupt(std::function<void()> interrupt);
    /// Runs what is queued, then \p last, then ends the thread. Past the bound it drops what has not begun, interrupts
    /// what runs, and answers how many jobs were dropped; \p last runs all the same.
    int close(std::chrono::milliseconds bound = std::chrono::seconds(10), Job last = {});

    /// Asks for \p fn 's Result<T> from the asking thread; it settles there. A dropped call does not stop the job: what
    /// was asked to be written is written.
    template <typename Fn>
    auto ask(Fn fn, std::function<void()> onDropped = {})
    {
        using T = typename std::invoke_result_t<Fn &>::value_type;
        base::CallPromise<T> promise;
        auto call = promise.call();
        const base::Handover<T> answer(promise, std::move(onDropped));
        if (!post([answer, fn = std::make_shared<Fn>(std::move(fn))] { answer.settle((*fn)()); }))
            answer.settle(base::Failure(storeFault(Message{.kind = Message::Kind::Closed})));
        return call;
    }

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

} // namespace store
