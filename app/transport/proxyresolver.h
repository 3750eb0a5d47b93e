// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "base/clock.h"
#include "transport/httpsettings.h"

namespace transport {

/// Which proxy leads to the connection's server. The system's answer is fetched on a worker (it may read a script from
/// the network) and kept for half a minute. GUI thread.
class ProxyResolver {
public:
    /// \p pool and \p clock must outlive it.
    ProxyResolver(ProxySettings settings, QThreadPool &pool, const base::Clock &clock);

    base::Call<QNetworkProxy> resolve(const QUrl &target);

private:
    ProxySettings m_settings;
    QThreadPool &m_pool;
    const base::Clock &m_clock;
    struct Known {
        QNetworkProxy proxy;
        base::Clock::Instant until;
    };
    std::shared_ptr<std::optional<Known>> m_known = std::make_shared<std::optional<Known>>();
};

} // namespace transport
