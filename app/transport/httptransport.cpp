// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/httptransport.h"

#include "schema/catalogue.h"
#include "transport/apierrors.h"
#include "transport/httpexchange.h"
#include "transport/keymask.h"
#include "transport/proxyresolver.h"
#include "transport/redactor.h"
#include "transport/restenvelope.h"
#include "transport/tlstrust.h"
#include "transport/unpack.h"

#include <QPointer>
#include <QThreadPool>

#include <unordered_map>
#include <vector>

namespace transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ParseHere = 64 * 1024;
constexpr qsizetype FreeHere = 1024 * 1024;
constexpr qsizetype RecordedBody = Redactor::readBytes + Redactor::longestKey;

struct Decoder {
    schema::Protocol protocol;
    bool write = false;
    Question question;
    QDateTime utcNow;

    base::Result<schema::Document> operator()(const WireAnswer &answer) const
    {
        switch (protocol) {
        case schema::Protocol::JsonRpc: return decodeJsonRpc(answer, question, utcNow);
        case schema::Protocol::Rest: return decodeRest(answer, question, write, utcNow);
        }
        Q_UNREACHABLE();
    }
};

/// An answer, unpacked and decoded.
struct Opened {
    base::Result<schema::Document> document;
    qint64 bytes = 0; ///< unpacked
    QByteArray begin; ///< for the record
};

/// Unpacks and decodes: pure, so it can run on a worker.
struct Opener {
    Decoder decoder;
    qint64 maxBytes = 0;

    base::Result<Opened> operator()(HttpExchange::Arrived &&arrived) const
    {
        auto &answer = arrived.answer;
        answer.body = std::move(arrived.body).joined();
        const auto encoding = answer.header("Content-Encoding").trimmed().toLower();
        if (encoding == "gzip" || encoding == "x-gzip") {
            auto body = unpackGzip(answer.body, maxBytes, answer.status);
            if (!body)
                return Opened{base::Failure(std::move(body.error())), answer.body.size(), {}};
            answer.body = std::move(*body);
        } else if (!encoding.isEmpty() && encoding != "identity") {
            auto error = undecodable(u"the answer is packed in a way that was not asked for"_s, answer);
            return Opened{base::Failure(std::move(error)), answer.body.size(), {}};
        }
        return Opened{decoder(answer), answer.body.size(),
                      answer.body.first(std::min(answer.body.size(), RecordedBody))};
    }
};

} // namespace

/// Something under way that the transport owns.
class HttpTransport::Task : public QObject {
public:
    explicit Task(Private &transport) : m_transport(transport) {}
    /// Ends it with an error; the transport goes.
    virtual void close() = 0;

protected:
    /// Proxy first, then the wire; \p report gets what came of it.
    void run(HttpExchange::Plan plan, bool shared, HttpExchange::Report report);
    virtual void aboutToConnect(HttpExchange::Plan &) {}
    /// Done: stops what still runs. Destroyed from the event loop, since we may be inside our own exchange's report.
    void retire();

    Private &m_transport;
    base::CallSlot m_slot;
    std::unique_ptr<HttpExchange> m_exchange;
};

struct HttpTransport::Private {
    Private(HttpSettings given, KeySource source, const schema::Catalogue &documents, base::Clock &time)
        : settings(std::move(given)),
          key(std::move(source)),
          catalogue(documents),
          clock(time),
          proxies(settings.proxy, workers, clock),
          managers(settings, graves, clock)
    {}

    QThreadPool graves; // last to go: managers are destroyed there
    QThreadPool workers;
    HttpSettings settings;
    KeySource key;
    const schema::Catalogue &catalogue;
    base::Clock &clock;
    ProxyResolver proxies;
    Managers managers;
    quint64 lastId = 0;
    std::unordered_map<const Task *, std::unique_ptr<Task>> tasks;
    std::vector<std::unique_ptr<Task>> retired;
    QObject home; // for what is posted here; first to go
};

void HttpTransport::Task::run(HttpExchange::Plan plan, bool shared, HttpExchange::Report report)
{
    if (plan.wire.url.scheme() == "https"_L1) {
        auto tls = tlsConfiguration(m_transport.settings.tls);
        if (!tls)
            return report(base::Failure(std::move(tls.error())));
        plan.tls = *tls;
        plan.trust = m_transport.settings.tls;
    }
    const auto target = plan.wire.url;
    m_slot = m_transport.proxies.resolve(target).then(
        this,
        [this, shared, plan = std::move(plan), report](const QNetworkProxy &proxy) mutable {
            auto &managers = m_transport.managers;
            plan.lane = shared ? managers.forReads(proxy) : managers.forWrite(proxy);
            aboutToConnect(plan);
            m_exchange = std::make_unique<HttpExchange>(std::move(plan), m_transport.clock, std::move(report));
            m_exchange->start();
        },
        [report](const base::ApiError &error) { report(base::Failure(error)); });
}

void HttpTransport::Task::retire()
{
    m_slot.cancel();
    if (m_exchange) {
        m_exchange->cancel();
        if (auto rest = m_exchange->takeRest(); rest.size() > FreeHere)
            m_transport.workers.start([rest = std::move(rest)]() mutable { rest = {}; });
    }
    const auto it = m_transport.tasks.find(this);
    if (it == m_transport.tasks.end())
        return;
    auto &transport = m_transport;
    transport.retired.push_back(std::move(it->second));
    transport.tasks.erase(it);
    QMetaObject::invokeMethod(
        &transport.home, [&transport] { transport.retired.clear(); }, Qt::QueuedConnection);
}

/// One request from the question to its answer.
class HttpTransport::Job final : public Task {
public:
    Job(Private &transport, Request request, base::CallPromise<Reply> promise)
        : Task(transport),
          m_request(std::move(request)),
          m_promise(std::move(promise))
    {
        m_promise.onAbort([job = QPointer<Job>(this)] {
            if (job)
                job->abandon();
        });
    }

    void start(WireRequest wire, Decoder decoder)
    {
        m_decoder = std::move(decoder);
        if (const auto &record = m_request.record) {
            record->verb = wire.verb;
            record->target = wire.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded);
            record->bytesSent = wire.body.size();
            record->requestBody = wire.body.first(std::min(wire.body.size(), RecordedBody));
        }
        HttpExchange::Plan plan;
        plan.wire = std::move(wire);
        plan.maxBytes = m_request.maxBytes;
        plan.deadline = m_request.deadline;
        plan.sink = m_request.sink;
        plan.onSending = std::move(m_request.onSending);
        m_key = KeyMask(m_transport.key ? m_transport.key() : QByteArray(), m_transport.settings.protocol);
        if (!m_key.isUsable())
            return settle(base::Failure(keyUnusable(u"there is no usable key for this connection"_s)));
        run(std::move(plan), !m_request.method->isWrite(),
            [this](base::Result<HttpExchange::Arrived> result) { onAnswer(std::move(result)); });
    }

    void close() override { settle(base::Failure(closedByUs(m_exchange && m_exchange->wasSent()))); }

private:
    void aboutToConnect(HttpExchange::Plan &plan) override
    {
        plan.credentials = m_key.header();
        if (m_request.record)
            ++m_request.record->attempts;
    }

    void onAnswer(base::Result<HttpExchange::Arrived> result)
    {
        if (!result) {
            if (result.error().kind == ApiError::Kind::Proxy)
                m_transport.managers.retireReads(); // it remembers the password that was refused
            m_status = result.error().httpStatus;
            return settle(base::Failure(std::move(result.error())));
        }
        const auto &answer = result->answer;
        m_status = answer.status;
        m_bytes = m_exchange->received();
        const bool packed = !answer.header("Content-Encoding").isEmpty();
        if (m_request.sink && m_status >= 200 && m_status < 300) {
            // We asked for it plain; packed, it would not be what the user expects on the disk.
            return packed ? settle(base::Failure(undecodable(u"the download came packed"_s, answer)))
                          : settle(schema::Document());
        }
        Opener open{m_decoder, m_request.maxBytes};
        open.decoder.utcNow = m_transport.clock.utc();
        if (m_bytes <= ParseHere && !packed)
            return onOpened(*open(std::move(*result)));
        m_slot = base::Call<HttpExchange::Arrived>::ready(std::move(*result))
                     .mapOn(&m_transport.workers, open)
                     .then(
                         this, [this](Opened opened) { onOpened(std::move(opened)); },
                         [this](const base::ApiError &error) { settle(base::Failure(error)); });
    }

    void onOpened(Opened opened)
    {
        m_bytes = opened.bytes;
        if (m_request.record)
            m_request.record->responseBody = m_key.mask(std::move(opened.begin));
        if (m_request.sink && m_status == 404 && !opened.document)
            opened.document.error().kind = ApiError::Kind::NotFound; // the file, not a path of the API
        settle(std::move(opened.document));
    }

    void settle(base::Result<schema::Document> result)
    {
        const qint64 bytes = m_bytes ? m_bytes : m_exchange ? m_exchange->received() : 0;
        if (const auto &record = m_request.record) {
            record->httpStatus = m_status;
            record->bytesReceived = bytes;
            if (m_exchange && m_exchange->wasSent())
                record->took = m_transport.clock.now() - m_exchange->sentAt();
        }
        if (result)
            m_promise.settle(Reply{std::move(*result), m_status, bytes});
        else
            m_promise.fail(m_key.mask(std::move(result.error())));
        retire();
    }

    void abandon()
    {
        if (m_exchange && m_request.record)
            m_request.record->bytesReceived = m_exchange->received();
        retire();
    }

    Request m_request;
    base::CallPromise<Reply> m_promise;
    KeyMask m_key{{}, schema::Protocol::JsonRpc};
    Decoder m_decoder{};
    int m_status = 0;
    qint64 m_bytes = 0;
};

/// A handshake and nothing more.
class HttpTransport::Peek final : public Task {
public:
    Peek(Private &transport, base::CallPromise<QSslCertificate> promise)
        : Task(transport),
          m_promise(std::move(promise))
    {
        m_promise.onAbort([peek = QPointer<Peek>(this)] {
            if (peek)
                peek->retire();
        });
    }

    void start()
    {
        HttpExchange::Plan plan;
        plan.wire = {"GET", m_transport.settings.accessUrl, {}, {}};
        plan.deadline = std::chrono::seconds(20);
        plan.certificateOnly = true;
        run(std::move(plan), false, [this](const base::Result<HttpExchange::Arrived> &result) {
            if (!result)
                m_promise.fail(result.error());
            else
                m_promise.settle(m_exchange->certificate());
            retire();
        });
    }

    void close() override
    {
        m_promise.fail(closedByUs(false));
        retire();
    }

private:
    base::CallPromise<QSslCertificate> m_promise;
};

HttpTransport::HttpTransport(HttpSettings settings, KeySource key, const schema::Catalogue &catalogue,
                             base::Clock &clock)
    : d(std::make_unique<Private>(std::move(settings), std::move(key), catalogue, clock))
{}

HttpTransport::~HttpTransport()
{
    while (!d->tasks.empty())
        d->tasks.begin()->second->close();
    d->retired.clear();
}

const HttpSettings &HttpTransport::settings() const
{
    return d->settings;
}

base::Call<Reply> HttpTransport::send(Request request)
{
    const auto *method = d->catalogue.find(request.method->id);
    const auto *known = method ? &d->catalogue.schema(*method).params : nullptr;
    const auto id = QString::number(++d->lastId);

    base::Result<WireRequest> wire = request.sink ? encodeDownload(d->settings.accessUrl, request)
                                     : d->settings.protocol == schema::Protocol::JsonRpc
                                         ? encodeJsonRpc(d->settings.accessUrl, request, id)
                                         : encodeRest(d->settings.accessUrl, request, known);
    if (!wire)
        return base::Call<Reply>::failed(std::move(wire.error()));

    Decoder decoder{d->settings.protocol, request.method->isWrite(), {id, request.params, known}, {}};
    base::CallPromise<Reply> promise;
    auto call = promise.call();
    auto job = std::make_unique<Job>(*d, std::move(request), promise);
    auto &started = *job;
    d->tasks.emplace(&started, std::move(job));
    started.start(std::move(*wire), std::move(decoder));
    return call;
}

base::Call<QSslCertificate> HttpTransport::peerCertificate()
{
    if (d->settings.accessUrl.scheme() != "https"_L1)
        return base::Call<QSslCertificate>::failed(unsendable(u"an http address shows no certificate"_s));
    base::CallPromise<QSslCertificate> promise;
    auto call = promise.call();
    auto peek = std::make_unique<Peek>(*d, promise);
    auto &started = *peek;
    d->tasks.emplace(&started, std::move(peek));
    started.start();
    return call;
}

} // namespace transport
