// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "transport/requestlog.h"
#include "transport/transport.h"

namespace transport {

/// Gives every request of one connection its CallRecord and puts it into the log when it has ended: answered, failed or
/// dropped on the wire. What never left and was dropped is not logged. GUI thread.
class LoggingTransport final : public Transport {
public:
    /// \p inner and \p clock must outlive it, \p log its calls. \p scrub takes the connection's key out of text.
    LoggingTransport(Transport &inner, RequestLog &log, base::Clock &clock, QString connection, Scrubber scrub);

    base::Call<Reply> send(Request request) override;

private:
    Transport &m_inner;
    RequestLog &m_log;
    base::Clock &m_clock;
    QString m_connection;
    std::shared_ptr<const Scrubber> m_scrub;
};

} // namespace transport
