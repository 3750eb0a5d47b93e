// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "transport/httpsettings.h"

#include <QNetworkAccessManager>

#include <memory>
#include <set>

class QThreadPool;

namespace transport {

/// One QNetworkAccessManager and what we know of it. It has a thread of its own inside Qt, and its destructor waits for
/// that thread, up to 5 s if it is stuck: so it is destroyed on a worker when the last user lets go. GUI thread; all
/// replies of it must be gone by then.
class Lane {
public:
    Lane(const ProxySettings &settings, QNetworkProxy proxy, QThreadPool &graves);
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    QNetworkAccessManager &manager() { return *m_manager; }
    const QNetworkProxy &proxy() const { return m_proxy; }

    /// When its requests that still wait for their first byte began to.
    std::multiset<base::Clock::Instant> waits;

private:
    QThreadPool &m_graves;
    QNetworkProxy m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
};

/// The lanes of one connection.
class Managers {
public:
    /// \p graves: where used managers are destroyed; it and \p clock must outlive this and all that was handed out.
    Managers(const HttpSettings &settings, QThreadPool &graves, const base::Clock &clock);

    /// For one write, or anything else that must not meet a kept connection: the server may have closed that a moment
    /// ago, and then a body that is sent only once is lost without a receipt.
    std::shared_ptr<Lane> forWrite(const QNetworkProxy &proxy) const;
    /// Shared by reads, with its kept connections; a new one when the last seems stuck or the proxy is another.
    std::shared_ptr<Lane> forReads(const QNetworkProxy &proxy);
    /// The next read gets a new one.
    void retireReads() { m_reads.reset(); }

private:
    ProxySettings m_proxy;
    std::chrono::milliseconds m_suspectAfter;
    QThreadPool &m_graves;
    const base::Clock &m_clock;
    std::shared_ptr<Lane> m_reads;
};

} // namespace transport
