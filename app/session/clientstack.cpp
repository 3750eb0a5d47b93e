// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/clientstack.h"

#include "transport/coalescingtransport.h"
#include "transport/httptransport.h"
#include "transport/keymask.h"
#include "transport/loggingtransport.h"
#include "transport/retrytransport.h"
#include "transport/throttle.h"
#include "transport/throttledtransport.h"

#include <QFile>

namespace session {

using namespace Qt::StringLiterals;

namespace {

transport::HttpSettings httpSettings(const Connection &connection)
{
    transport::HttpSettings settings;
    settings.connection = connection.id;
    settings.protocol = connection.protocol();
    settings.accessUrl = connection.accessUrl;
    settings.tls = connection.tls;
    settings.proxy = connection.proxy;
    return settings;
}

/// The published limits are part of this build, like the documents of the API.
const transport::RateLimits &publishedLimits()
{
    static const transport::RateLimits limits = [] {
        QFile file(u":/api/rate-limits.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("rate-limits.json is missing");
        auto parsed = transport::RateLimits::parse(file.readAll());
        if (!parsed)
            qFatal("rate-limits.json: %s", qPrintable(parsed.error().message));
        return std::move(*parsed);
    }();
    return limits;
}

transport::Throttle::Lane laneOf(const Connection &connection)
{
    const int standardPort = connection.accessUrl.scheme() == u"http"_s ? 80 : 443;
    transport::Throttle::Lane lane;
    lane.connection = connection.id;
    lane.host = u"%1:%2"_s.arg(connection.accessUrl.host()).arg(connection.accessUrl.port(standardPort));
    lane.ownBudget = connection.ownBudget;
    lane.limits = publishedLimits();
    for (const auto &own : connection.limits)
        lane.limits.override(own.bucket, own.limit, own.window);
    return lane;
}

transport::Scrubber scrubber(const transport::KeySource &key, schema::Protocol protocol)
{
    return [key, protocol](QByteArray text) { return transport::KeyMask(key(), protocol).mask(std::move(text)); };
}

class GatedTransport final : public transport::Transport {
public:
    GatedTransport(transport::Transport &inner, Gate *gate) : m_inner(inner), m_gate(gate) {}

    base::Call<transport::Reply> send(transport::Request request) override
    {
        return m_gate ? m_gate->pass(std::move(request), m_inner) : m_inner.send(std::move(request));
    }

private:
    transport::Transport &m_inner;
    Gate *m_gate;
};

} // namespace

/// From the wire up; destroyed from the door down.
struct ClientStack::Private {
    Private(const Connection &connection, const transport::KeySource &key, const api::WritePolicy &policy,
            api::AuditSink &audit, const Shared &shared, Gate *gate)
        : throttle(shared.throttle),
          connectionId(connection.id),
          lane(shared.throttle.setLane(laneOf(connection))),
          http(httpSettings(connection), key, shared.catalogue, shared.clock),
          throttled(http, shared.throttle, shared.clock, connection.id),
          retry(throttled, shared.clock),
          logging(retry, shared.log, shared.clock, connection.id, scrubber(key, connection.protocol())),
          gated(logging, gate),
          coalescing(gated),
          client({shared.catalogue, coalescing, shared.clock, policy, audit, shared.redactor, shared.workers,
                  connection.edition})
    {}
    ~Private() { throttle.removeLane(connectionId, lane); }
    Q_DISABLE_COPY_MOVE(Private)

    transport::Throttle &throttle;
    QString connectionId;
    quint64 lane;
    transport::HttpTransport http;
    transport::ThrottledTransport throttled;
    transport::RetryTransport retry;
    transport::LoggingTransport logging;
    GatedTransport gated;
    transport::CoalescingTransport coalescing;
    api::Client client;
};

ClientStack::ClientStack(const Connection &connection, const transport::KeySource &key, const api::WritePolicy &policy,
                         api::AuditSink &audit, const Shared &shared, Gate *gate)
    : d(std::make_unique<Private>(connection, key, policy, audit, shared, gate))
{}

ClientStack::~ClientStack() = default;

api::Client &ClientStack::client()
{
    return d->client;
}

void ClientStack::keyChanged()
{
    d->coalescing.stopSharing();
}

base::Call<QSslCertificate> ClientStack::peerCertificate()
{
    return d->http.peerCertificate();
}

} // namespace session
