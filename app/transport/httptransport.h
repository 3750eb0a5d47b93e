// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpsettings.h"
#include "transport/transport.h"

#include <QSslCertificate>

namespace base {
class Clock;
}
namespace schema {
class Catalogue;
}

namespace transport {

/// The wire: one connection's requests over HTTPS, each put there exactly once and ended by exactly one answer or
/// ApiError within its deadline. It never sends a write again by itself and never follows a redirect.
///
/// Outcomes of a write that failed: NotSent while no byte of its body has left (refused, name not found, TLS, proxy,
/// dropped before); Refused when the server's own answer says so; Unknown for everything else: silence, a cut or
/// senseless answer, 5xx, and a fault the server reports of itself (-32000, -32603): half of it may be done.
///
/// GUI thread. Bodies over 64 KB are parsed, and the system asked for its proxy, on workers.
class HttpTransport final : public Transport {
public:
    /// \p catalogue and \p clock must outlive it. \p key is asked once for each request.
    HttpTransport(HttpSettings settings, KeySource key, const schema::Catalogue &catalogue, base::Clock &clock);
    /// Ends what still runs with an error (Offline; Unknown if it had been sent).
    ~HttpTransport() override;

    base::Call<Reply> send(Request request) override;

    /// What the server shows in its handshake, trusted or not, for a person to look at; nothing is sent after it. Fails
    /// with BadParams for an `http:` address.
    base::Call<QSslCertificate> peerCertificate();

    const HttpSettings &settings() const;

private:
    class Task;
    class Job;
    class Peek;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace transport
