// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auditsink.h"
#include "transport/transport.h"

namespace api {

/// One write on its way: recorded, sent once, its outcome recorded. Owned by the client until it is over.
class WriteRun final {
public:
    using Promise = base::CallPromise<transport::Reply>;

    /// \p over runs once, last; it may destroy this.
    WriteRun(transport::Transport &transport, AuditSink &audit, Promise promise, std::function<void()> over);
    ~WriteRun();
    Q_DISABLE_COPY_MOVE(WriteRun)

    void start(const AuditEntry &entry, transport::Request request);
    /// Nobody waits for it any more: withdrawn if no byte has left, else carried to its end.
    void callerLeft();
    /// Withdrawn if no byte has left; the caller is told \p reason.
    void withdraw(const base::ApiError &reason);

private:
    enum class Stage {
        Recording, ///< waits for the record
        TakenBack, ///< still waits for the record, only to end it
        Queued,    ///< handed to the transport, no byte has left, or the server refused to run it (429)
        Sent,
        Over,
    };

    void recorded(base::Result<AuditTicket> &&ticket);
    void takeBack(const std::optional<base::ApiError> &reason);
    void finish(const AuditOutcome &outcome, base::Result<transport::Reply> result);
    void leave();

    transport::Transport &m_transport;
    AuditSink &m_audit;
    Promise m_promise;
    std::function<void()> m_over;
    transport::Request m_request;
    AuditTicket m_ticket;
    std::shared_ptr<Stage> m_stage = std::make_shared<Stage>(Stage::Recording); ///< shared with onSending
    std::optional<base::ApiError> m_reason;                                     ///< why it was taken back
    QObject m_context;
    base::CallSlot m_slot;
};

} // namespace api
