// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auditsink.h"
#include "api/client.h"
#include "api/writepolicy.h"
#include "support/fakeclock.h"
#include "support/faketransport.h"
#include "transport/redactor.h"

#include <QThreadPool>

/// Lets everything happen that does not wait for the test: one call may lead to the next.
inline void drain()
{
    for (int i = 0; i < 20; ++i)
        support::drain();
}

/// A policy that a test turns.
class TurnablePolicy final : public api::WritePolicy {
public:
    std::optional<base::ApiError> refusal(const schema::Method &method) const override
    {
        return method.isWrite() || refuseReads ? reason : std::nullopt;
    }

    std::optional<base::ApiError> reason;
    bool refuseReads = false;
};

/// A journal in memory whose writing takes as long as the test wants.
class TestAudit final : public api::AuditSink {
public:
    base::Call<api::AuditTicket> begin(const api::AuditEntry &entry) override
    {
        begun.append(entry);
        base::CallPromise<api::AuditTicket> promise;
        const auto id = begun.size();
        promise.onAbort([this, id] { abandoned.append(id); });
        waiting.append({id, promise});
        auto call = promise.call();
        if (!slow)
            record();
        return call;
    }
    void end(api::AuditTicket ticket, const api::AuditOutcome &outcome) override { ended.append({ticket.id, outcome}); }

    /// The oldest entry that waits is on disk, or cannot be.
    void record()
    {
        const auto [id, promise] = waiting.takeFirst();
        promise.settle(api::AuditTicket{id});
    }
    void breakDown()
    {
        base::ApiError error;
        error.message = QStringLiteral("no space left");
        waiting.takeFirst().second.fail(error);
    }

    using State = api::AuditOutcome::State;
    QList<State> states() const
    {
        QList<State> result;
        for (const auto &[id, outcome] : ended)
            result.append(outcome.state);
        return result;
    }

    bool slow = false;
    QList<api::AuditEntry> begun;
    QList<std::pair<qint64, base::CallPromise<api::AuditTicket>>> waiting;
    QList<std::pair<qint64, api::AuditOutcome>> ended;
    QList<qint64> abandoned;
};

/// Keeps requests in a queue until the test lets them leave.
class QueueingTransport final : public transport::Transport {
public:
    base::Call<transport::Reply> send(transport::Request request) override
    {
        base::CallPromise<transport::Reply> promise;
        const auto cancelled = std::make_shared<bool>(false);
        promise.onAbort([cancelled] { *cancelled = true; });
        queue.push_back({std::move(request), promise, cancelled});
        return promise.call();
    }

    struct Entry {
        transport::Request request;
        base::CallPromise<transport::Reply> promise;
        std::shared_ptr<bool> cancelled;

        void leave() const { request.onSending(); }
        void refuse() const { request.onRefused(); }
        void answer(const QJsonValue &value) const { promise.settle(support::FakeTransport::reply(value)); }
    };
    std::vector<Entry> queue;
};

/// What a call came to.
template <typename T>
struct Came {
    explicit Came(base::Call<T> call)
    {
        handle = std::move(call).finally(&context, [this](base::Result<T> &&outcome) { result = std::move(outcome); });
    }
    bool isOver() const { return result.has_value(); }
    bool isError(base::ApiError::Kind kind, base::ApiError::Outcome outcome) const
    {
        return result && !*result && result->error().kind == kind && result->error().outcome == outcome;
    }

    QObject context;
    std::optional<base::Result<T>> result;
    base::CallHandle handle;
};

/// The one door with a test on each of its hinges.
template <typename Wire = support::FakeTransport>
struct Door {
    explicit Door(std::optional<schema::Edition> edition = schema::Edition::Partner)
        : client(std::make_unique<api::Client>(
            api::Client::Parts{catalogue(), wire, clock, policy, audit, redactor, workers, edition}))
    {}

    static const schema::Catalogue &catalogue()
    {
        static const schema::Catalogue all;
        return all;
    }

    Wire wire;
    support::FakeClock clock;
    TurnablePolicy policy;
    TestAudit audit;
    transport::Redactor redactor{&catalogue()};
    QThreadPool workers;
    std::unique_ptr<api::Client> client;
};
