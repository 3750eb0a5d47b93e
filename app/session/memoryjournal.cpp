// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memoryjournal.h"

namespace session {

using api::AuditOutcome;
using api::AuditTicket;

base::Call<AuditTicket> MemoryJournal::begin(const api::AuditEntry &entry)
{
    m_lines->append({entry, {}});
    const AuditTicket ticket{m_lines->size() - 1};
    base::CallPromise<AuditTicket> promise;
    promise.onAbort([lines = std::weak_ptr(m_lines), ticket] {
        if (const auto alive = lines.lock())
            (*alive)[ticket.id].outcome = AuditOutcome{AuditOutcome::State::NotSent, {}};
    });
    auto call = promise.call();
    promise.settle(ticket);
    return call;
}

void MemoryJournal::end(AuditTicket ticket, const AuditOutcome &outcome)
{
    (*m_lines)[ticket.id].outcome = outcome;
}

} // namespace session
