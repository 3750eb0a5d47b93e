// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

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

} // namespace

/// From the wire up; destroyed from the door down.
struct Session::Stack {
    Stack(const Connection &connection, const transport::KeySource &key, const Rights &rights, api::AuditSink &audit,
          const Shared &shared)
        : throttle(shared.throttle),
          connectionId(connection.id),
          http(httpSettings(connection), key, shared.catalogue, shared.clock),
          throttled(http, shared.throttle, shared.clock, connection.id),
          retry(throttled, shared.clock),
          logging(retry, shared.log, shared.clock, connection.id, scrubber(key, connection.protocol())),
          coalescing(logging),
          client({shared.catalogue, coalescing, shared.clock, rights, audit, shared.redactor, shared.workers,
                  connection.edition})
    {}
    ~Stack() { throttle.removeLane(connectionId); }
    Q_DISABLE_COPY_MOVE(Stack)

    transport::Throttle &throttle;
    QString connectionId;
    transport::HttpTransport http;
    transport::ThrottledTransport throttled;
    transport::RetryTransport retry;
    transport::LoggingTransport logging;
    transport::CoalescingTransport coalescing;
    api::Client client;
};

Session::Session(Connection connection, transport::KeySource key, api::AuditSink &audit, const Shared &shared)
    : m_connection(std::move(connection))
{
    m_rights.setReadOnly(m_connection.readOnly);
    shared.throttle.setLane(laneOf(m_connection));
    m_stack = std::make_unique<Stack>(m_connection, key, m_rights, audit, shared);
}

Session::~Session() = default;

api::Client &Session::client()
{
    return m_stack->client;
}

base::Call<QSslCertificate> Session::peerCertificate()
{
    return m_stack->http.peerCertificate();
}

void Session::setReadOnly(bool readOnly)
{
    if (readOnly == m_connection.readOnly)
        return;
    m_connection.readOnly = readOnly;
    m_rights.setReadOnly(readOnly);
    if (readOnly)
        client().withdrawQueuedWrites(Rights::readOnlyError());
    Q_EMIT readOnlyChanged();
}

void Session::begin()
{
    if (m_connection.kind != Connection::Kind::ControlCenter)
        return;
    learnRights();
    // The client remembers it.
    m_findingEdition = client().editions().finally(this, [](const base::Result<schema::Editions> &) {});
}

void Session::learnRights()
{
    if (m_connection.kind != Connection::Kind::ControlCenter)
        return;
    m_learning = general().keyDetails().then(
        this,
        [this](const records::KeyDetails &key) {
            m_rights.learn(key);
            Q_EMIT rightsChanged();
        },
        &Session::rightsNotLearnt);
}

} // namespace session
