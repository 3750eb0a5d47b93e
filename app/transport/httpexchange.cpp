// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/httpexchange.h"

#include "transport/apierrors.h"
#include "transport/tlstrust.h"
#include "transport/uploadbody.h"

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxHeaderBytes = 256 * 1024;
constexpr qint64 MaxErrorBody = 1024 * 1024; ///< of an answer to a download that is not the download
constexpr auto HeadlessSilence = std::chrono::seconds(2);
constexpr qint64 ReadBuffer = 256 * 1024; ///< what may be waiting for us: so much is handled at one go

QNetworkRequest prepare(const HttpExchange::Plan &plan)
{
    QNetworkRequest request(plan.wire.url);
    request.setSslConfiguration(plan.tls);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Plumbline/" PLUMBLINE_VERSION ""_s);
    request.setRawHeader("Accept", plan.sink ? "*/*" : "application/json");
    // Asking ourselves keeps Qt from unpacking: see unpack.h. Downloads are stored as they come.
    request.setRawHeader("Accept-Encoding", plan.sink ? "identity" : "gzip");
    for (const auto &[name, value] : plan.wire.headers)
        request.setRawHeader(name, value);
    for (const auto &[name, value] : plan.credentials)
        request.setRawHeader(name, value);
    return request;
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

HttpExchange::HttpExchange(Plan plan, base::Clock &clock, Report report)
    : m_plan(std::move(plan)),
      m_clock(clock),
      m_report(std::move(report))
{
    // A timer and not a posted call: those run before any timer does, and would hold up the rest of the program.
    m_more.setSingleShot(true);
    connect(&m_more, &QTimer::timeout, this, &HttpExchange::readOn);
}

HttpExchange::~HttpExchange()
{
    cancel();
    m_reply.reset(); // before the lane
}

void HttpExchange::cancel()
{
    m_report = {};
    m_deadline.reset();
    m_silence.reset();
    m_more.stop();
    stopWaiting();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
}

void HttpExchange::start()
{
    m_deadline = m_clock.at(m_clock.now() + m_plan.deadline, [this] { stop(timedOut(m_plan.deadline, m_sent)); });

    auto request = prepare(m_plan);
    auto &manager = m_plan.lane->manager();
    if (m_plan.wire.verb == "POST") {
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_plan.wire.body.size());
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        auto *body = new UploadBody(
            m_plan.wire.body, [this] { sending(); }, this);
        m_reply.reset(manager.post(request, body));
    } else {
        if (!m_plan.certificateOnly)
            sending();
        m_reply.reset(manager.get(request));
    }
    m_waiting = m_plan.lane->waits.insert(m_clock.now());
    m_reply->setReadBufferSize(ReadBuffer);

    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &HttpExchange::onTlsErrors);
    connect(m_reply.get(), &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpExchange::onMetaData);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::readOn);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::onFinished);
    if (m_reply->isFinished())
        onFinished();
}

void HttpExchange::sending()
{
    m_sent = true;
    m_sentAt = m_clock.now();
    if (const auto told = std::exchange(m_plan.onSending, {}))
        told();
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    m_certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_plan.certificateOnly || isPinned(m_plan.trust, m_certificate))
        m_reply->ignoreSslErrors(errors);
    else
        m_tlsErrors = errors;
}

void HttpExchange::onEncrypted()
{
    // The request has not left yet: Qt waits for this.
    m_certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_plan.certificateOnly)
        report(Arrived{});
    else if (!m_plan.trust.pinnedSha256.isEmpty() && !isPinned(m_plan.trust, m_certificate))
        stop(tlsError(ApiError::TlsCause::PinMismatch));
}

void HttpExchange::onMetaData()
{
    stopWaiting();
    m_headless = m_reply->rawHeaderPairs().isEmpty();
    watchSilence();
    qint64 headerBytes = 0;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        headerBytes += name.size() + value.size();
    if (headerBytes > MaxHeaderBytes)
        return stop(tooLarge(u"the header of the answer"_s, MaxHeaderBytes, status()));
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > m_plan.maxBytes)
        return stop(tooLarge(u"the answer"_s, m_plan.maxBytes, status()));
    // The system takes one block back at one go, without holding up this thread in the allocator.
    if (!m_plan.sink && announced > 0)
        m_body.expect(announced);
}

void HttpExchange::onFinished()
{
    m_complete = true;
    stopWaiting();
    readOn();
}

void HttpExchange::watchSilence()
{
    // Qt drops a header that is too large for it and then takes the answer for one that ends when the connection does,
    // which a kept connection never does.
    if (m_headless && !m_complete)
        m_silence = m_clock.at(m_clock.now() + HeadlessSilence, [this] { stop(headerUnreadable(status())); });
}

void HttpExchange::readOn()
{
    if (!m_report || m_more.isActive())
        return;
    watchSilence();
    if (m_received + m_reply->bytesAvailable() > m_plan.maxBytes)
        return stop(tooLarge(u"the answer"_s, m_plan.maxBytes, status()));
    const auto got = m_plan.sink && isSuccess(status()) ? passOn() : collect();
    if (!m_report)
        return;
    if (got > 0 && (m_complete || m_reply->bytesAvailable() > 0))
        m_more.start();
    else if (m_complete)
        report(outcome());
}

qint64 HttpExchange::collect()
{
    const auto got = m_body.readFrom(*m_reply, ReadBuffer);
    m_received += got;
    if (m_plan.sink && m_received > MaxErrorBody)
        stop(tooLarge(u"the answer"_s, MaxErrorBody, status()));
    return got;
}

qint64 HttpExchange::passOn()
{
    m_piece.resize(ReadBuffer);
    const auto got = std::max<qint64>(m_reply->read(m_piece.data(), ReadBuffer), 0);
    m_received += got;
    if (m_plan.sink->write(m_piece.constData(), got) != got)
        stop(sinkFailed(m_plan.sink->errorString(), status()));
    return got;
}

base::Result<HttpExchange::Arrived> HttpExchange::outcome()
{
    const auto error = behindProxy(m_reply->error());
    const auto words = m_reply->errorString();
    WireAnswer answer;
    answer.status = status();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.append({name, value});

    if (error == QNetworkReply::SslHandshakeFailedError)
        return base::Failure(tlsFault(m_tlsErrors, words));
    if (answer.status == 407 || error == QNetworkReply::ProxyAuthenticationRequiredError) {
        constexpr auto wantsLogin = QNetworkReply::ProxyAuthenticationRequiredError;
        return base::Failure(networkError(wantsLogin, words, mayHaveArrived(wantsLogin), answer.status));
    }
    if (answer.status == 0)
        return base::Failure(networkError(error, words, mayHaveArrived(error), answer.status));
    if (!isSuccess(answer.status) || error == QNetworkReply::NoError || endedWithItsConnection())
        return Arrived{std::move(answer), std::exchange(m_body, {})};
    answer.body = m_body.first();
    return base::Failure(undecodable(u"the answer broke off: %1"_s.arg(words), answer));
}

bool HttpExchange::endedWithItsConnection() const
{
    // Measured, one in ten to twenty: Qt takes the proper end of an answer without a length for a connection that broke off
    // before it, and would ask again, which our body refuses. All has come then; what has not cannot be decoded.
    return m_reply->error() == QNetworkReply::ContentReSendError && !m_reply->hasRawHeader("Content-Length")
           && !m_reply->hasRawHeader("Transfer-Encoding");
}

QNetworkReply::NetworkError HttpExchange::behindProxy(QNetworkReply::NetworkError error) const
{
    // Nobody where the proxy should be is an "unknown" error to Qt, and a server that the proxy does not find looks like
    // one that we do not find. Both are about the proxy.
    if (m_plan.lane->proxy().type() == QNetworkProxy::NoProxy)
        return error;
    if (error == QNetworkReply::UnknownNetworkError)
        return QNetworkReply::UnknownProxyError;
    if (error == QNetworkReply::ConnectionRefusedError)
        return QNetworkReply::ProxyConnectionRefusedError;
    return error == QNetworkReply::HostNotFoundError ? QNetworkReply::ProxyNotFoundError : error;
}

bool HttpExchange::mayHaveArrived(QNetworkReply::NetworkError error) const
{
    // Of a GET we cannot see the first byte leave, but without a connection none has.
    const bool unconnected = error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
                             || error == QNetworkReply::ProxyConnectionRefusedError
                             || error == QNetworkReply::ProxyNotFoundError;
    // Qt may have read the body for a tunnel that was never opened; what came through one had a handshake before it.
    const bool tunnelRefused = error == QNetworkReply::ProxyAuthenticationRequiredError
                               && m_plan.lane->proxy().type() != QNetworkProxy::NoProxy
                               && m_plan.wire.url.scheme() == "https"_L1 && m_certificate.isNull();
    return m_sent && !tunnelRefused && !(m_plan.wire.verb == "GET" && unconnected);
}

void HttpExchange::stop(base::ApiError why)
{
    if (m_report)
        report(base::Failure(std::move(why)));
}

void HttpExchange::report(base::Result<Arrived> result)
{
    const auto tell = std::exchange(m_report, {});
    cancel();
    tell(std::move(result));
}

void HttpExchange::stopWaiting()
{
    if (const auto waiting = std::exchange(m_waiting, {}))
        m_plan.lane->waits.erase(*waiting);
}

int HttpExchange::status() const
{
    return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

} // namespace transport
