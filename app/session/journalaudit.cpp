// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/journalaudit.h"

#include "store/journal.h"

namespace session {

using namespace Qt::StringLiterals;
using api::AuditOutcome;
using api::AuditTicket;
using store::JournalOutcome;

namespace {

JournalOutcome::State stateOf(AuditOutcome::State state)
{
    switch (state) {
    case AuditOutcome::State::Done: return JournalOutcome::State::Done;
    case AuditOutcome::State::NotSent: return JournalOutcome::State::NotSent;
    case AuditOutcome::State::Refused: return JournalOutcome::State::Refused;
    case AuditOutcome::State::Unknown: return JournalOutcome::State::Unknown;
    }
    Q_UNREACHABLE();
}

QString wordsOf(const std::optional<base::ApiError> &error)
{
    if (!error)
        return {};
    const QString words = error->message.isEmpty() ? nameOf(error->kind) : error->message;
    return error->details.isEmpty() ? words : words + u" ("_s + error->details + u')';
}

} // namespace

base::Call<AuditTicket> JournalAudit::begin(const api::AuditEntry &entry)
{
    return m_journal
        .begin({entry.at, entry.method, entry.version, entry.service, entry.priority, entry.params, entry.destructive})
        .map([](qint64 id) -> base::Result<AuditTicket> { return AuditTicket{id}; });
}

void JournalAudit::end(AuditTicket ticket, const AuditOutcome &outcome)
{
    m_journal.end(ticket.id, {stateOf(outcome.state), m_clock.utc(), wordsOf(outcome.error), false});
}

} // namespace session
