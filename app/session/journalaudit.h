// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auditsink.h"
#include "base/clock.h"

namespace store {
class Journal;
}

namespace session {

/// Records what a client changes in the journal of its connection. GUI thread.
class JournalAudit final : public api::AuditSink {
public:
    /// Both must outlive it and its calls.
    JournalAudit(store::Journal &journal, base::Clock &clock) : m_journal(journal), m_clock(clock) {}

    base::Call<api::AuditTicket> begin(const api::AuditEntry &entry) override;
    void end(api::AuditTicket ticket, const api::AuditOutcome &outcome) override;

private:
    store::Journal &m_journal;
    base::Clock &m_clock;
};

} // namespace session
