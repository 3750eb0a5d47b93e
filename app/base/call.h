// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <mutex>
#include <type_traits>
#include <utility>

// The one asynchronous value of the house. A Call is asked for in one thread and settles there; only the function
// given to mapOn() runs elsewhere. Whoever drops a Call, its slot, or the context it was given to, cancels it.

namespace base {

namespace detail {

ApiError forgottenCall();

/// What promise and handle share. Single-threaded.
class CallCore {
public:
    Q_DISABLE_COPY_MOVE(CallCore)
    CallCore() = default;
    virtual ~CallCore() = default;

    void cancel();
    bool isOver() const { return m_over; }
    void setAbort(std::function<void()> abort);

protected:
    /// True for the first caller only: settled or cancelled, never both, never twice.
    bool finish();
    virtual void forget() = 0;
    void watch(QObject *context, std::weak_ptr<CallCore> self);

private:
    std::function<void()> m_abort;
    QMetaObject::Connection m_guard;
    bool m_over = false;
};

template <typename T>
class CallState final : public CallCore, public std::enable_shared_from_this<CallState<T>> {
public:
    using Sink = std::function<void(Result<T> &&)>;

    bool isSettled() const { return isOver() || m_early; }

    void addPromise() { ++m_promises; }
    void dropPromise()
    {
        if (--m_promises == 0 && !isSettled())
            settle(Failure(forgottenCall()));
    }

    void settle(Result<T> &&result)
    {
        if (isSettled())
            return;
        if (m_inlineSink) {
            if (finish())
                std::exchange(m_inlineSink, {})(std::move(result));
            return;
        }
        m_early = std::make_unique<Result<T>>(std::move(result));
        post();
    }

    /// For map() and whenSettled(): runs inside settle(), so it must not call out.
    void setInlineSink(Sink sink)
    {
        if (m_early) {
            if (finish())
                sink(std::move(*std::exchange(m_early, {})));
        } else if (!isOver()) {
            m_inlineSink = std::move(sink);
        }
    }

    /// For then(): runs from the event loop of \p context, never inside settle().
    void setSink(QObject *context, Sink sink)
    {
        if (isOver())
            return;
        m_context = context;
        m_sink = std::move(sink);
        watch(context, this->weak_from_this());
        post();
    }

private:
    void post()
    {
        if (!m_early || !m_sink)
            return;
        QMetaObject::invokeMethod(
            m_context, [self = this->shared_from_this()] { self->deliver(); }, Qt::QueuedConnection);
    }

    void deliver()
    {
        auto sink = std::exchange(m_sink, {});
        auto result = std::exchange(m_early, {});
        if (finish())
            sink(std::move(*result));
    }

    void forget() override
    {
        m_early.reset();
        m_sink = {};
        m_inlineSink = {};
    }

    std::unique_ptr<Result<T>> m_early;
    Sink m_sink;
    Sink m_inlineSink;
    QObject *m_context = nullptr;
    int m_promises = 0;
};

/// Where a worker may drop its result: at home while somebody there still wants it, nowhere afterwards.
class Landing {
public:
    explicit Landing(QObject *home) : m_home(home) {}
    void close();
    bool isOpen() const;
    void drop(std::function<void()> atHome);

private:
    mutable std::mutex m_mutex;
    QObject *m_home;
};

template <typename F>
struct MemberOf {
    using type = void;
};
template <typename C, typename R, typename... A>
struct MemberOf<R (C::*)(A...)> {
    using type = C;
};
template <typename C, typename R, typename... A>
struct MemberOf<R (C::*)(A...) const> {
    using type = const C;
};

template <typename F, typename Arg>
void invokeIn(QObject *context, F &f, Arg &&arg)
{
    if constexpr (std::is_member_function_pointer_v<F>)
        std::invoke(f, static_cast<typename MemberOf<F>::type *>(context), std::forward<Arg>(arg));
    else
        std::invoke(f, std::forward<Arg>(arg));
}

} // namespace detail

/// Cancels a running call, or asks whether it runs. Copies mean the same call; harmless once it is over.
class CallHandle {
public:
    CallHandle() = default;
    explicit CallHandle(std::weak_ptr<detail::CallCore> core) : m_core(std::move(core)) {}
    void cancel();
    bool isActive() const;

private:
    std::weak_ptr<detail::CallCore> m_core;
};

/// A member that holds at most one running call; assigning or destroying it cancels the one before.
class CallSlot {
public:
    CallSlot() = default;
    ~CallSlot() { m_handle.cancel(); }
    Q_DISABLE_COPY_MOVE(CallSlot)
    CallSlot &operator=(CallHandle next);
    void cancel() { m_handle.cancel(); }
    bool isActive() const { return m_handle.isActive(); }

private:
    CallHandle m_handle;
};

template <typename T>
class Call;

/// The answering end; stays in the thread it was made in. Copies mean the same call. When the last copy goes without settle(), the caller gets an error
/// of kind Timeout and outcome Unknown: never silence.
template <typename T>
class CallPromise {
public:
    CallPromise() : m_state(std::make_shared<detail::CallState<T>>()) { m_state->addPromise(); }
    CallPromise(const CallPromise &other) : m_state(other.m_state) { m_state->addPromise(); }
    CallPromise(CallPromise &&other) noexcept = default; ///< what is left may only be assigned to or destroyed
    CallPromise &operator=(CallPromise other) noexcept
    {
        m_state.swap(other.m_state);
        return *this;
    }
    ~CallPromise()
    {
        if (m_state)
            m_state->dropPromise();
    }

    /// The asking end; take it once.
    Call<T> call() const { return Call<T>(m_state); }
    /// \p abort runs once if the caller goes away before settle(); at once if it has gone already.
    void onAbort(std::function<void()> abort) const { m_state->setAbort(std::move(abort)); }
    /// False once settled or cancelled: work for it can stop.
    bool isWanted() const { return !m_state->isSettled(); }
    /// The first one counts. The caller is never entered from here.
    void settle(Result<T> result) const
    {
        const auto state = m_state; // whoever is told may drop this promise
        state->settle(std::move(result));
    }
    void fail(ApiError error) const { settle(Failure(std::move(error))); }

private:
    std::shared_ptr<detail::CallState<T>> m_state;
};

namespace detail {

/// What waits at home for a worker's result.
template <typename U>
struct Errand {
    Q_DISABLE_COPY_MOVE(Errand)
    explicit Errand(CallPromise<U> answer) : promise(std::move(answer)) {}
    ~Errand() { landing->close(); }

    CallPromise<U> promise;
    QObject home;
    std::shared_ptr<Landing> landing = std::make_shared<Landing>(&home);
};

} // namespace detail

/// The asking end of something that will be answered once. Dropping it cancels.
template <typename T>
class [[nodiscard]] Call {
public:
    using Value = T;

    static Call ready(Result<T> result)
    {
        CallPromise<T> promise;
        promise.settle(std::move(result));
        return promise.call();
    }
    static Call failed(ApiError error) { return ready(Failure(std::move(error))); }

    Call(Call &&) noexcept = default;
    Call(const Call &) = delete;
    Call &operator=(Call &&) = delete;
    Call &operator=(const Call &) = delete;
    ~Call()
    {
        if (m_state)
            m_state->cancel();
    }

    /// Exactly one of the two runs, once, from the event loop of \p context (a QObject of this thread); neither if the
    /// handle is cancelled or \p context is destroyed first. Both take one argument and may be members of the context.
    template <typename Context, typename OnValue, typename OnError>
    CallHandle then(Context *context, OnValue onValue, OnError onError) &&
    {
        const std::weak_ptr<detail::CallCore> core = m_state;
        QObject *object = context;
        std::exchange(m_state, {})
            ->setSink(object,
                      [object, onValue = std::move(onValue), onError = std::move(onError)](Result<T> &&result) mutable {
                          if (result)
                              detail::invokeIn(object, onValue, std::move(*result));
                          else
                              detail::invokeIn(object, onError, std::as_const(result.error()));
                      });
        return CallHandle(core);
    }

    /// The same with one function that takes Result<T>.
    template <typename Context, typename OnResult>
    CallHandle finally(Context *context, OnResult onResult) &&
    {
        const std::weak_ptr<detail::CallCore> core = m_state;
        QObject *object = context;
        std::exchange(m_state, {})
            ->setSink(object, [object, onResult = std::move(onResult)](Result<T> &&result) mutable {
                detail::invokeIn(object, onResult, std::move(result));
            });
        return CallHandle(core);
    }

    /// The same call with its value decoded: \p fn is pure, takes T&& and returns Result<U>. Runs here, at once.
    template <typename Fn>
    auto map(Fn fn) &&
    {
        return std::move(*this).transform([fn = std::move(fn)](Result<T> &&result) mutable {
            return std::move(result).and_then([&fn](T &&value) { return std::invoke(fn, std::move(value)); });
        });
    }

    /// Like map(), but \p fn sees the whole Result<T> and returns Result<U>: for errors that mean a value.
    template <typename Fn>
    auto transform(Fn fn) &&
    {
        using U = typename std::invoke_result_t<Fn &, Result<T> &&>::value_type;
        CallPromise<U> promise;
        auto state = std::exchange(m_state, {});
        promise.onAbort([up = std::weak_ptr<detail::CallCore>(state)] {
            if (const auto core = up.lock())
                core->cancel();
        });
        auto call = promise.call();
        state->setInlineSink([promise, fn = std::move(fn)](Result<T> &&result) mutable {
            if (promise.isWanted())
                promise.settle(fn(std::move(result)));
        });
        return call;
    }

    /// For decorators that keep the call and hand its answer on themselves: \p sink takes Result<T>&& and runs inside
    /// settle(), so it must not call out; it may drop this call. No context and no second call, so it costs little.
    template <typename Sink>
    void whenSettled(Sink sink)
    {
        const auto state = m_state;
        state->setInlineSink(std::move(sink));
    }

    /// Like map(), but \p fn runs on \p pool, which must outlive the call; it settles in this thread. A call cancelled
    /// before a worker took it costs nothing; one cancelled meanwhile has its result thrown away.
    template <typename Fn>
    auto mapOn(QThreadPool *pool, Fn fn) &&
    {
        return std::move(*this).mapOnIf(
            pool, [](const T &) { return true; }, std::move(fn));
    }

    /// The same, but values that \p worth(const T &) finds too small for a worker are decoded here, at once.
    template <typename Worth, typename Fn>
    auto mapOnIf(QThreadPool *pool, Worth worth, Fn fn) &&
    {
        using U = typename std::invoke_result_t<Fn &, T &&>::value_type;
        CallPromise<U> promise;
        auto state = std::exchange(m_state, {});
        promise.onAbort([up = std::weak_ptr<detail::CallCore>(state)] {
            if (const auto core = up.lock())
                core->cancel();
        });
        auto call = promise.call();
        state->setInlineSink([promise, pool, worth = std::move(worth), fn = std::move(fn)](Result<T> &&result) mutable {
            if (!result) {
                promise.fail(std::move(result.error()));
                return;
            }
            if (!std::invoke(worth, std::as_const(*result))) {
                if (promise.isWanted())
                    promise.settle(std::invoke(fn, std::move(*result)));
                return;
            }
            // The errand stays at home, held by the promise's own abort until somebody settles or cancels; the worker
            // knows it weakly.
            const auto errand = std::make_shared<detail::Errand<U>>(promise);
            promise.onAbort([errand] { errand->landing->close(); });
            pool->start([landing = errand->landing, weak = std::weak_ptr(errand), fn = std::move(fn),
                         value = std::make_shared<T>(std::move(*result))]() mutable {
                if (!landing->isOpen())
                    return;
                auto outcome = std::make_shared<Result<U>>(std::invoke(fn, std::move(*value)));
                value.reset();
                landing->drop([weak, outcome] {
                    if (const auto back = weak.lock())
                        back->promise.settle(std::move(*outcome));
                });
            });
        });
        return call;
    }

private:
    friend class CallPromise<T>;
    explicit Call(std::shared_ptr<detail::CallState<T>> state) : m_state(std::move(state)) {}

    std::shared_ptr<detail::CallState<T>> m_state;
};

} // namespace base
