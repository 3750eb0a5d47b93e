// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/auditsink.h"

namespace session {

/// What was changed through one connection that leaves nothing on disk (`--demo`, `--connect`): lasts as long as the
/// session. GUI thread.
class MemoryJournal final : public api::AuditSink {
public:
    struct Line {
        api::AuditEntry entry;
        std::optional<api::AuditOutcome> outcome; ///< unset: still running
    };

    base::Call<api::AuditTicket> begin(const api::AuditEntry &entry) override;
    void end(api::AuditTicket ticket, const api::AuditOutcome &outcome) override;

    /// Oldest first.
    const QList<Line> &lines() const { return *m_lines; }

private:
    std::shared_ptr<QList<Line>> m_lines = std::make_shared<QList<Line>>();
};

} // namespace session
