// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/writerun.h"

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;
using transport::Reply;

namespace {

AuditOutcome outcomeOf(const base::Result<Reply> &result)
{
    using State = AuditOutcome::State;
    if (result)
        return {State::Done, {}};
    switch (result.error().outcome) {
    case ApiError::Outcome::NotSent: return {State::NotSent, result.error()};
    case ApiError::Outcome::Refused: return {State::Refused, result.error()};
    case ApiError::Outcome::Unknown: return {State::Unknown, result.error()};
    }
    Q_UNREACHABLE();
}

ApiError withdrawn()
{
    ApiError error;
    error.kind = ApiError::Kind::Timeout;
    error.outcome = ApiError::Outcome::NotSent;
    error.message = u"withdrawn before it was sent"_s;
    return error;
}

ApiError notRecorded(ApiError cause)
{
    cause.kind = ApiError::Kind::StoreFault;
    cause.outcome = ApiError::Outcome::NotSent;
    if (cause.message.isEmpty())
        cause.message = u"the journal could not record it"_s;
    return cause;
}

} // namespace

QString nameOf(AuditOutcome::State state)
{
    switch (state) {
    case AuditOutcome::State::Done: return u"done"_s;
    case AuditOutcome::State::NotSent: return u"notSent"_s;
    case AuditOutcome::State::Refused: return u"refused"_s;
    case AuditOutcome::State::Unknown: return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

WriteRun::WriteRun(transport::Transport &transport, AuditSink &audit, Promise promise, std::function<void()> over)
    : m_transport(transport),
      m_audit(audit),
      m_promise(std::move(promise)),
      m_over(std::move(over))
{}

WriteRun::~WriteRun()
{
    switch (*m_stage) {
    case Stage::Recording:
    case Stage::TakenBack: break; // dropping begin() tells the sink
    case Stage::Queued: m_audit.end(m_ticket, {AuditOutcome::State::NotSent, {}}); break;
    case Stage::Sent: m_audit.end(m_ticket, {AuditOutcome::State::Unknown, {}}); break;
    case Stage::Over: break;
    }
    // Without this, whoever still waits would be told Unknown.
    if (*m_stage != Stage::Sent)
        m_promise.fail(withdrawn());
}

void WriteRun::start(const AuditEntry &entry, transport::Request request)
{
    m_request = std::move(request);
    m_slot = m_audit.begin(entry).finally(&m_context,
                                          [this](base::Result<AuditTicket> &&ticket) { recorded(std::move(ticket)); });
}

void WriteRun::recorded(base::Result<AuditTicket> &&ticket)
{
    if (!ticket) {
        m_promise.fail(notRecorded(std::move(ticket.error())));
        leave();
        return;
    }
    m_ticket = *ticket;
    if (*m_stage == Stage::TakenBack) {
        m_audit.end(m_ticket, {AuditOutcome::State::NotSent, m_reason});
        leave();
        return;
    }
    *m_stage = Stage::Queued;
    m_request.onSending = [stage = m_stage] {
        if (*stage == Stage::Queued)
            *stage = Stage::Sent;
    };
    m_request.onRefused = [stage = m_stage] {
        if (*stage == Stage::Sent)
            *stage = Stage::Queued;
    };
    m_slot = m_transport.send(std::move(m_request)).finally(&m_context, [this](base::Result<Reply> &&reply) {
        const auto outcome = outcomeOf(reply);
        finish(outcome, std::move(reply));
    });
}

void WriteRun::callerLeft()
{
    takeBack({});
}

void WriteRun::withdraw(const ApiError &reason)
{
    takeBack(reason);
}

void WriteRun::takeBack(const std::optional<ApiError> &reason)
{
    switch (*m_stage) {
    case Stage::Recording:
        *m_stage = Stage::TakenBack;
        m_reason = reason;
        if (reason)
            m_promise.fail(*reason);
        break;
    case Stage::Queued:
        m_slot.cancel();
        finish({AuditOutcome::State::NotSent, reason}, base::Failure(reason.value_or(withdrawn())));
        break;
    case Stage::TakenBack:
    case Stage::Sent:
    case Stage::Over: break;
    }
}

void WriteRun::finish(const AuditOutcome &outcome, base::Result<Reply> result)
{
    m_audit.end(m_ticket, outcome);
    m_promise.settle(std::move(result));
    leave();
}

void WriteRun::leave()
{
    *m_stage = Stage::Over;
    const auto over = std::exchange(m_over, {});
    over();
}

} // namespace api
