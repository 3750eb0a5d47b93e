// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/transport.h"

#include <QHash>

#include <list>

namespace transport {

/// Identical reads of one connection (method, version, service, parameters, headers, link,
/// bounds) that wait or are on the wire
/// are one request with many askers; each has a Call of its own, and the request is dropped with the last of them. An
/// asker in more of a hurry makes a request that still waits go as its own priority would. A write ends sharing: what
/// is asked after it, or after its answer, is not answered by a read from before. Downloads are never shared. GUI thread.
class CoalescingTransport final : public Transport {
public:
    /// \p inner must outlive it and call Request::onSending when a request leaves.
    explicit CoalescingTransport(Transport &inner);
    ~CoalescingTransport() override;

    base::Call<Reply> send(Request request) override;
    /// What is asked from now on is not answered by what runs: it was asked with another key.
    void stopSharing() { m_open.clear(); }

private:
    struct Shared;
    void start(const std::shared_ptr<Shared> &shared, Request request);
    void finish(const std::shared_ptr<Shared> &shared, const base::Result<Reply> &result);
    void forget(Shared &shared);
    base::Call<Reply> join(const std::shared_ptr<Shared> &shared, const Request &request);

    Transport &m_inner;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    QHash<QByteArray, Shared *> m_open;           ///< those that may be joined
    std::list<std::shared_ptr<Shared>> m_running; ///< all of them
};

} // namespace transport
