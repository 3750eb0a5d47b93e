// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <QDateTime>
#include <QJsonObject>

namespace api {

/// A write that is about to be made.
struct AuditEntry {
    QDateTime at;   ///< UTC
    QString method; ///< catalogue id
    QString version;
    QString service;
    QString priority;   ///< `click`, `page`, `job`, `sweep`
    QJsonObject params; ///< without members that the documents mark secret
    bool destructive = false;
};

/// Names one entry of one sink.
struct AuditTicket {
    qint64 id = 0;
};

/// What became of it.
struct AuditOutcome {
    enum class State {
        Done,    ///< the server answered that it did it
        NotSent, ///< no byte left, or the server refused to run it (429)
        Refused, ///< the server answered that it did not do it
        Unknown, ///< sent, and no trustworthy answer came
    };
    State state = State::Unknown;
    std::optional<base::ApiError> error; ///< unset for Done, and for writes that were withdrawn before they left
};

QString nameOf(AuditOutcome::State state);

/// The record of what we did to a tenant. Every write begins one entry before its first byte leaves and ends it exactly
/// once. GUI thread; must outlive every client that writes to it.
class AuditSink {
public:
    virtual ~AuditSink() = default;
    /// Settles when the entry is durable: the write is sent after that, and never if it fails. When the call is dropped
    /// before it settles, the write was not sent: the sink says so in the entry, should it have come to one.
    virtual base::Call<AuditTicket> begin(const AuditEntry &entry) = 0;
    /// Never fails towards the caller: an entry without an end reads as Unknown.
    virtual void end(AuditTicket ticket, const AuditOutcome &outcome) = 0;
};

} // namespace api
