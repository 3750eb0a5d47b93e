// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/contract.h"
#include "simulator/httpserver.h"
#include "simulator/latency.h"
#include "simulator/limiter.h"
#include "simulator/requestlog.h"
#include "simulator/router.h"

#include <atomic>

namespace simulator {

struct RpcRequest;

/// From an HTTP request to its answer: path, key, limits, envelope, check, handler, log. Any thread.
class Engine {
public:
    Engine(const Options &options, LimitRules rules);

    tl::expected<void, QString> openLog()
    {
        return m_options.log.isEmpty() ? tl::expected<void, QString>() : m_log.open(m_options.log);
    }
    HttpReply answer(const HttpRequest &request);
    /// Answers are no longer held back.
    void stop() { m_latency.stop(); }

private:
    HttpReply answerRpc(const HttpRequest &request, const QStringList &path, LogEntry &entry);
    HttpReply answerDownload(const HttpRequest &request, const Router::DownloadRoute &route, const QString &below,
                             LogEntry &entry);
    HttpReply answerRest(const HttpRequest &request, const QString &path, LogEntry &entry);
    const ApiKey *keyOf(const QByteArray &secret) const;
    const ApiKey *basicKeyOf(const HttpRequest &request) const;
    /// Waits the way there, counts; how long to wait if refused.
    std::optional<std::chrono::microseconds> refusedBy(const LimitRules::Bucket *bucket, const ApiKey &key,
                                                       LogEntry &entry);
    QByteArray run(const schema::Method &method, Call &call);
    void settle(Milliseconds now);

    const Options m_options;
    const Contract m_contract;
    const Router m_router;
    Tenant m_tenant;
    Limiter m_limiter;
    Latency m_latency;
    RequestLog m_log;
    std::atomic<Milliseconds> m_nextSettling{0};
};

} // namespace simulator
