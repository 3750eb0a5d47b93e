// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "session/connection.h"
#include "transport/httpsettings.h"

#include <memory>

class QSslCertificate;

namespace transport {
class Redactor;
class RequestLog;
class Throttle;
} // namespace transport

namespace session {

/// What all sessions share. Borrowed; must outlive them.
struct Shared {
    const schema::Catalogue &catalogue;
    base::Clock &clock;
    QThreadPool &workers;
    transport::Throttle &throttle;
    transport::RequestLog &log;
    const transport::Redactor &redactor;
};

/// Stands between the door and the log: sees how each request ends, and may hold or refuse it. GUI thread.
class Gate {
public:
    virtual ~Gate() = default;
    /// \p inner: the rest of the way.
    virtual base::Call<transport::Reply> pass(transport::Request request, transport::Transport &inner) = 0;
};

/// The whole way of one connection from a verb to the wire and back: one door, and the lane in the throttle that is its
/// own. GUI thread.
class ClientStack {
public:
    /// \p key is asked for each request; \p policy, \p audit and \p gate (may be null) must outlive it.
    ClientStack(const Connection &connection, const transport::KeySource &key, const api::WritePolicy &policy,
                api::AuditSink &audit, const Shared &shared, Gate *gate = nullptr);
    /// Calls that still run end with an error or silence; writes are recorded.
    ~ClientStack();
    Q_DISABLE_COPY_MOVE(ClientStack)

    api::Client &client();
    /// The key source gives another key: no request that runs answers who asks from now on.
    void keyChanged();
    /// What the server shows of itself, trusted or not; see HttpTransport.
    base::Call<QSslCertificate> peerCertificate();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
