// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpserver.h"

#include "simulator/socketstream.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <mutex>
#include <set>
#include <thread>

#include <sys/socket.h>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t threads = 64;
constexpr std::size_t requestsPerConnection = 1000;
constexpr std::chrono::seconds keepAlive(15);
constexpr std::chrono::milliseconds courtesy(250);
constexpr int backlog = 512;
constexpr qsizetype largestBody = 16 * 1024 * 1024;
constexpr qsizetype patience = 64 * 1024 * 1024; ///< of a body that is too large, read and thrown away
constexpr std::size_t longestPath = 2000;

/// The connection that this thread serves.
thread_local SocketStream *currentStream = nullptr;

void hangUpAfterwards()
{
    if (currentStream)
        currentStream->hangUpAfterwards();
}

class Pool final : public httplib::ThreadPool {
public:
    explicit Pool(std::atomic<int> &queued) : httplib::ThreadPool(threads), m_queued(queued) {}
    void enqueue(std::function<void()> serve) override
    {
        ++m_queued;
        httplib::ThreadPool::enqueue([this, serve = std::move(serve)] {
            --m_queued;
            serve();
        });
    }

private:
    std::atomic<int> &m_queued;
};

/// httplib's server with what it lacks: an end that does not wait for idle connections, a queue that is long enough, and
/// connections that are not asked every few milliseconds whether there is something to read.
class Listener final : public httplib::Server {
public:
    Listener()
    {
        new_task_queue = [this] { return new Pool(m_queued); }; // owned by the library
    }

    bool widenQueue() { return ::listen(svr_sock_, backlog) == 0; }

    void cutAll()
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
        for (const SocketStream *stream : m_open)
            stream->cut();
    }

private:
    bool process_and_close_socket(socket_t socket) override
    {
        SocketStream stream(socket);
        {
            const std::scoped_lock lock(m_mutex);
            m_open.insert(&stream);
        }
        currentStream = &stream;
        for (std::size_t left = requestsPerConnection; left > 0 && awaitRequest(stream); --left) {
            bool closed = false;
            const auto prepare = [&stream](httplib::Request &request) {
                request.headers.erase("Accept-Encoding"); // answers on loopback are not worth packing
                // httplib knows "close" only in lower case.
                if (QByteArray::fromStdString(request.get_header_value("Connection")).toLower() != "close")
                    return;
                request.headers.erase("Connection");
                request.set_header("Connection", "close");
                stream.hangUpAfterwards();
            };
            if (!process_request(stream, left == 1, closed, prepare) || closed || stream.hangsUp())
                break;
        }
        currentStream = nullptr;
        const std::scoped_lock lock(m_mutex);
        m_open.erase(&stream);
        return true;
    }

    /// A connection holds a thread. One that is idle gives it up when others wait for theirs.
    bool awaitRequest(SocketStream &stream) const
    {
        for (std::chrono::milliseconds waited{}; waited < keepAlive && !m_ending; waited += courtesy) {
            if (stream.awaitRequest(courtesy))
                return true;
            if (m_queued > 0)
                return false;
        }
        return false;
    }

    std::mutex m_mutex;
    std::atomic<int> m_queued = 0; ///< accepted, and without a thread yet
    std::set<const SocketStream *> m_open;
    std::atomic<bool> m_ending = false;
};

HttpRequest requestOf(const httplib::Request &from)
{
    HttpRequest request;
    request.verb = from.method;
    request.path = from.path;
    for (const auto &[name, value] : from.params) {
        const QString key = QString::fromStdString(name);
        const QString text = QString::fromStdString(value);
        const auto found = request.query.find(key);
        if (found == request.query.end())
            request.query.insert(key, text);
        else
            *found += u',' + text;
    }
    request.header = [&from](const char *name) { return from.get_header_value(name); };
    return request;
}

void put(const HttpReply &reply, httplib::Response &response)
{
    response.status = reply.status;
    for (const auto &[name, value] : reply.headers)
        response.set_header(name, value);
    response.set_content(reply.body.constData(), static_cast<std::size_t>(reply.body.size()), reply.contentType);
}

} // namespace

struct HttpServer::Private {
    explicit Private(Handler given) : handler(std::move(given)) {}

    void answer(const httplib::Request &from, httplib::Response &response, QByteArray body = {}, bool tooLarge = false)
    {
        HttpRequest request = requestOf(from);
        request.body = std::move(body);
        request.tooLarge = tooLarge;
        put(handler(request), response);
    }
    void prepare();

    Handler handler;
    Listener listener;
    std::thread thread;
};

void HttpServer::Private::prepare()
{
    listener.set_keep_alive_max_count(requestsPerConnection);
    listener.set_keep_alive_timeout(keepAlive.count());
    listener.set_tcp_nodelay(true);
    // Not SO_REUSEPORT, which would let two simulators share a port without noticing.
    listener.set_socket_options([](socket_t socket) {
        const int on = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    });

    listener.set_pre_routing_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (request.path.size() <= longestPath)
            return httplib::Server::HandlerResponse::Unhandled;
        hangUpAfterwards();
        answer(request, response);
        return httplib::Server::HandlerResponse::Handled;
    });
    const std::string anything = R"([\s\S]*)";
    const auto plain = [this](const httplib::Request &request, httplib::Response &response) {
        answer(request, response);
    };
    listener.Get(anything, plain);
    listener.Options(anything, plain);
    const auto withBody = [this](const httplib::Request &request, httplib::Response &response,
                                 const httplib::ContentReader &read) {
        QByteArray body;
        qsizetype size = 0;
        const auto take = [&](const char *data, std::size_t length) {
            size += static_cast<qsizetype>(length);
            if (size <= largestBody)
                body.append(data, static_cast<qsizetype>(length));
            else
                body.clear();
            return size <= patience;
        };
        const bool complete = request.is_multipart_form_data()
                                  ? read([](const httplib::MultipartFormData &) { return true; }, take)
                                  : read(take);
        if (!complete)
            hangUpAfterwards();
        answer(request, response, std::move(body), size > largestBody);
    };
    listener.Post(anything, withBody);
    listener.Put(anything, withBody);
    listener.Patch(anything, withBody);
    listener.Delete(anything, withBody);

    // What httplib itself refuses: the handler words it, nothing of the rest of the stream is trusted.
    listener.set_error_handler([this](const httplib::Request &request, httplib::Response &response) {
        if (!response.body.empty())
            return;
        hangUpAfterwards();
        static constexpr std::array known{"GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"};
        HttpRequest broken = requestOf(request);
        const bool unknownVerb =
            request.target.starts_with('/') && std::find(known.begin(), known.end(), broken.verb) == known.end();
        if (unknownVerb)
            broken.path = request.target;
        else
            broken.verb.clear();
        put(handler(broken), response);
    });
    listener.set_exception_handler([](const httplib::Request &, httplib::Response &response, std::exception_ptr) {
        hangUpAfterwards();
        response.status = 500;
        response.set_content(
            R"({"id":null,"jsonrpc":"2.0","error":{"code":-32000,"message":"Server error","data":{"details":"The simulator failed."}}})",
            "application/json");
    });
}

HttpServer::HttpServer(Handler handler) : d(std::make_unique<Private>(std::move(handler)))
{
    d->prepare();
}

HttpServer::~HttpServer()
{
    stop();
}

tl::expected<int, QString> HttpServer::start(const QString &address, int port)
{
    errno = 0;
    const std::string host = address.toStdString();
    const int bound =
        port == 0 ? d->listener.bind_to_any_port(host) : (d->listener.bind_to_port(host, port) ? port : -1);
    if (bound <= 0) {
        const QString why =
            errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : u"the address is not one of this machine"_s;
        return tl::unexpected(u"Cannot listen on %1, port %2: %3."_s.arg(address).arg(port).arg(why));
    }
    d->listener.widenQueue();
    d->thread = std::thread([this] { d->listener.listen_after_bind(); });
    while (!d->listener.is_running()) // until then a stop would be lost; takes the start of the pool
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return bound;
}

void HttpServer::stop()
{
    if (!d->thread.joinable())
        return;
    d->listener.stop();
    d->listener.cutAll();
    d->thread.join();
}

} // namespace simulator
