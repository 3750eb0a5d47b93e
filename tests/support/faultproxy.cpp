// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faultproxy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <zlib.h>

#include <mutex>
#include <optional>

namespace support {

struct FaultProxy::State {
    mutable std::mutex mutex;
    QList<Fault> script;
    QList<Received> received;
    int connections = 0;
    int open = 0;
    int tunnels = 0;
    qint64 written = 0;
    quint16 upstream = 0;
    bool tunnelsToUpstream = false;
    ProxyLogin login;
    std::optional<Tls> tls;

    Fault next()
    {
        const std::lock_guard lock(mutex);
        if (script.isEmpty())
            return faults::result("true");
        return script.size() > 1 ? script.takeFirst() : script.constFirst();
    }
    Fault::When nextWhen() const
    {
        const std::lock_guard lock(mutex);
        return script.isEmpty() ? Fault::When::AfterRequest : script.constFirst().when;
    }
};

namespace {

/// One connection: reads a request, does what the script says, and again.
class Connection final : public QObject {
public:
    Connection(QTcpSocket *socket, FaultProxy::ProxyLogin login, QObject *parent)
        : QObject(parent),
          m_socket(socket),
          m_login(std::move(login))
    {
        m_socket->setParent(this);
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(m_socket, &QTcpSocket::readyRead, this, &Connection::read);
        connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::pump);
    }

    std::function<Fault()> next;
    std::function<Fault::When()> nextWhen;
    std::function<void(Received)> arrived;
    std::function<quint16(const QByteArray &host, quint16 port)> tunnelTarget;
    quint16 upstream = 0;

    void read()
    {
        if (m_deaf)
            return;
        if (m_tunnel) {
            m_tunnel->write(m_socket->readAll());
            return;
        }
        m_buffer += m_socket->readAll();
        step();
    }

    void atConnect()
    {
        if (nextWhen() == Fault::When::AtConnect)
            act(next(), {});
    }

    void release()
    {
        if (std::exchange(m_held, false))
            write();
    }

private:
    void step()
    {
        if (m_busy)
            return;
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto header = m_buffer.first(end + 4);
        auto request = parse(header);
        if (request.verb == "CONNECT")
            return openTunnel(request);
        if (nextWhen() == Fault::When::AfterHeader) {
            m_buffer.clear();
            return act(next(), {});
        }
        const auto length = request.headers.value("content-length").toLongLong();
        if (m_buffer.size() < end + 4 + length)
            return;
        request.body = m_buffer.mid(end + 4, length);
        m_buffer.remove(0, end + 4 + length);
        arrived(request);
        act(next(), header + request.body);
    }

    static Received parse(const QByteArray &header)
    {
        Received request;
        const auto lines = header.split('\n');
        const auto words = lines.first().split(' ');
        request.verb = words.value(0);
        request.target = words.value(1);
        for (const auto &line : lines.mid(1)) {
            if (const auto colon = line.indexOf(':'); colon > 0)
                request.headers.insert(line.first(colon).trimmed().toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    void act(Fault fault, const QByteArray &request)
    {
        m_busy = true;
        const auto body = request.mid(request.indexOf("\r\n\r\n") + 4);
        m_fault = fault.choose ? fault.choose(body) : std::move(fault);
        if (m_fault.reply)
            m_fault.answer = m_fault.reply(body);
        if (m_fault.forward)
            return ask(request);
        m_held = m_fault.held;
        if (m_held)
            return;
        QTimer::singleShot(m_fault.pause, this, [this] { write(); });
    }

    void ask(QByteArray request)
    {
        const auto line = request.indexOf("\r\n") + 2;
        request.insert(line, "X-Forwarded-By: faultproxy\r\nConnection: close\r\n");
        auto *server = new QTcpSocket(this);
        auto answer = std::make_shared<QByteArray>();
        connect(server, &QTcpSocket::connected, server, [server, request] { server->write(request); });
        connect(server, &QTcpSocket::readyRead, server, [server, answer] { *answer += server->readAll(); });
        connect(server, &QTcpSocket::disconnected, this, [this, server, answer] {
            *answer += server->readAll();
            server->deleteLater();
            answer->replace("Connection: close\r\n", "");
            m_fault.answer = m_fault.forward(*answer);
            write();
        });
        connect(server, &QTcpSocket::errorOccurred, this, [this, server](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError && server->state() != QAbstractSocket::ConnectedState)
                m_socket->abort();
        });
        server->connectToHost(QHostAddress::LocalHost, upstream);
    }

    void write()
    {
        if (m_fault.drip.count() > 0) {
            auto *timer = new QTimer(this);
            timer->setTimerType(Qt::PreciseTimer);
            connect(timer, &QTimer::timeout, this, [this, timer] {
                if (m_fault.answer.isEmpty()) {
                    timer->deleteLater();
                    return written();
                }
                m_socket->write(m_fault.answer.first(1));
                m_socket->flush();
                m_fault.answer.remove(0, 1);
            });
            timer->start(m_fault.drip);
            return;
        }
        m_socket->write(m_fault.answer);
        m_flooding = true;
        pump();
    }

    void pump()
    {
        constexpr qint64 ahead = 2 * 1024 * 1024;
        if (!m_flooding)
            return;
        while (m_fault.floods > 0 && m_socket->bytesToWrite() < ahead) {
            --m_fault.floods;
            m_socket->write(m_fault.flood);
        }
        if (m_fault.floods == 0) {
            m_flooding = false;
            m_socket->write(m_fault.after);
            written();
        }
    }

    void written()
    {
        switch (m_fault.then) {
        case Fault::Then::Keep: m_busy = false; return step();
        case Fault::Then::Close: m_socket->disconnectFromHost(); return;
        case Fault::Then::Reset: resetByPeer(); return;
        case Fault::Then::Hang: m_deaf = true; return;
        }
    }

    void resetByPeer()
    {
        const linger now{1, 0};
        setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
        m_socket->abort();
    }

    void openTunnel(const Received &request)
    {
        m_buffer.clear();
        const auto wanted = "Basic " + (m_login.user + ':' + m_login.password).toBase64();
        if (!m_login.user.isEmpty() && request.headers.value("proxy-authorization") != wanted) {
            m_socket->write(faults::http(407, "log in", {{"Proxy-Authenticate", "Basic realm=\"proxy\""}}));
            return;
        }
        const auto colon = request.target.lastIndexOf(':');
        const auto port =
            tunnelTarget(request.target.first(std::max<qsizetype>(colon, 0)), request.target.mid(colon + 1).toUShort());
        m_tunnel = new QTcpSocket(this);
        connect(m_tunnel, &QTcpSocket::connected, this,
                [this] { m_socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        connect(m_tunnel, &QTcpSocket::readyRead, this, [this] { m_socket->write(m_tunnel->readAll()); });
        connect(m_tunnel, &QTcpSocket::disconnected, m_socket, &QTcpSocket::disconnectFromHost);
        connect(m_tunnel, &QTcpSocket::errorOccurred, m_socket, &QTcpSocket::disconnectFromHost);
        m_tunnel->connectToHost(QHostAddress::LocalHost, port);
    }

    QTcpSocket *m_socket;
    QTcpSocket *m_tunnel = nullptr;
    FaultProxy::ProxyLogin m_login;
    QByteArray m_buffer;
    Fault m_fault;
    bool m_busy = false;
    bool m_held = false;
    bool m_deaf = false;
    bool m_flooding = false;
};

} // namespace

class FaultProxy::Worker final : public QTcpServer {
public:
    explicit Worker(std::shared_ptr<State> state) : m_state(std::move(state))
    {
        moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_clients = std::make_unique<QObject>();
                if (!listen(QHostAddress::LocalHost, 0))
                    qFatal("FaultProxy cannot listen");
                m_port = serverPort();
            },
            Qt::BlockingQueuedConnection);
    }

    ~Worker() override
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                close();
                m_clients.reset();
                moveToThread(nullptr);
            },
            Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }

    void release()
    {
        QMetaObject::invokeMethod(
            this,
            [this] {
                for (auto *client : m_clients->children())
                    static_cast<Connection *>(client)->release();
            },
            Qt::BlockingQueuedConnection);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        QTcpSocket *socket = nullptr;
        QSslSocket *secure = nullptr;
        {
            const std::lock_guard lock(m_state->mutex);
            if (m_state->tls) {
                secure = new QSslSocket;
                auto configuration = secure->sslConfiguration();
                configuration.setLocalCertificate(m_state->tls->certificate);
                configuration.setPrivateKey(m_state->tls->key);
                configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
                if (!m_state->tls->protocols.isEmpty())
                    configuration.setAllowedNextProtocols(m_state->tls->protocols);
                secure->setSslConfiguration(configuration);
            }
        }
        socket = secure ? secure : new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        ProxyLogin login;
        int number = 0;
        quint16 upstream = 0;
        {
            const std::lock_guard lock(m_state->mutex);
            number = ++m_state->connections;
            ++m_state->open;
            login = m_state->login;
            upstream = m_state->upstream;
        }
        auto *connection = new Connection(socket, login, m_clients.get());
        connection->upstream = upstream;
        connect(socket, &QTcpSocket::bytesWritten, connection, [state = m_state](qint64 bytes) {
            const std::lock_guard lock(state->mutex);
            state->written += bytes;
        });
        connect(connection, &QObject::destroyed, m_clients.get(), [state = m_state] {
            const std::lock_guard lock(state->mutex);
            --state->open;
        });
        connection->next = [state = m_state] { return state->next(); };
        connection->nextWhen = [state = m_state] { return state->nextWhen(); };
        connection->arrived = [state = m_state, number](Received request) {
            request.connection = number;
            const std::lock_guard lock(state->mutex);
            state->received.append(std::move(request));
        };
        connection->tunnelTarget = [state = m_state](const QByteArray &, quint16 port) {
            const std::lock_guard lock(state->mutex);
            ++state->tunnels;
            return state->tunnelsToUpstream ? state->upstream : port;
        };
        if (secure)
            secure->startServerEncryption();
        connection->atConnect();
        connection->read();
    }

private:
    std::shared_ptr<State> m_state;
    std::unique_ptr<QObject> m_clients; // parent of the connections
    QThread m_thread;
    quint16 m_port = 0;
};

FaultProxy::FaultProxy() : m_state(std::make_shared<State>()), m_worker(std::make_unique<Worker>(m_state)) {}

FaultProxy::FaultProxy(Tls tls) : m_state(std::make_shared<State>())
{
    m_state->tls = std::move(tls);
    m_worker = std::make_unique<Worker>(m_state);
}

FaultProxy::~FaultProxy() = default;

quint16 FaultProxy::port() const
{
    return m_worker->port();
}

QUrl FaultProxy::url(const QString &path) const
{
    QUrl url;
    url.setScheme(m_state->tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    url.setPath(path);
    return url;
}

void FaultProxy::script(QList<Fault> faults)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->script = std::move(faults);
}

void FaultProxy::release()
{
    m_worker->release();
}

void FaultProxy::setUpstream(quint16 loopbackPort, bool tunnels)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->upstream = loopbackPort;
    m_state->tunnelsToUpstream = tunnels;
}

void FaultProxy::setProxyLogin(ProxyLogin login)
{
    const std::lock_guard lock(m_state->mutex);
    m_state->login = std::move(login);
}

int FaultProxy::receipts() const
{
    const std::lock_guard lock(m_state->mutex);
    return static_cast<int>(m_state->received.size());
}

QList<Received> FaultProxy::received() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->received;
}

int FaultProxy::connections() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->connections;
}

int FaultProxy::open() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->open;
}

qint64 FaultProxy::written() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->written;
}

int FaultProxy::tunnels() const
{
    const std::lock_guard lock(m_state->mutex);
    return m_state->tunnels;
}

void FaultProxy::clear()
{
    const std::lock_guard lock(m_state->mutex);
    m_state->received.clear();
}

namespace faults {

QByteArray http(int status, const QByteArray &body, const Headers &headers)
{
    auto bytes = "HTTP/1.1 " + QByteArray::number(status) + " Words\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(int status, const QByteArray &body, bool cut)
{
    auto bytes = "HTTP/1.1 " + QByteArray::number(status)
                 + " Words\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
    const auto sent = cut ? body.first(body.size() / 2) : body;
    for (qsizetype at = 0; at < sent.size(); at += 16) {
        const auto piece = sent.mid(at, 16);
        bytes += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    return cut ? bytes : bytes + "0\r\n\r\n";
}

Fault answer(int status, const QByteArray &body, const Headers &headers)
{
    Fault fault;
    fault.answer = http(status, body, headers);
    return fault;
}

namespace {

QByteArray underItsId(const QByteArray &request, const QByteArray &member, const QByteArray &json)
{
    const auto id = QJsonDocument::fromJson(request).object().value(QStringLiteral("id")).toString().toUtf8();
    return R"({"jsonrpc":"2.0","id":")" + id + "\",\"" + member + "\":" + json + '}';
}

} // namespace

Fault result(const QByteArray &json)
{
    Fault fault;
    fault.reply = [json](const QByteArray &request) { return http(200, underItsId(request, "result", json)); };
    return fault;
}

Fault error(int status, const QByteArray &json, const Headers &headers)
{
    Fault fault;
    fault.reply = [=](const QByteArray &request) { return http(status, underItsId(request, "error", json), headers); };
    return fault;
}

Fault raw(const QByteArray &bytes, Fault::Then then)
{
    Fault fault;
    fault.answer = bytes;
    fault.then = then;
    return fault;
}

Fault closeAtConnect()
{
    auto fault = raw({});
    fault.when = Fault::When::AtConnect;
    return fault;
}

Fault closeAfterHeader()
{
    auto fault = raw({});
    fault.when = Fault::When::AfterHeader;
    return fault;
}

Fault closeAfterRequest()
{
    return raw({});
}

Fault resetAfterRequest()
{
    return raw({}, Fault::Then::Reset);
}

Fault hang()
{
    return raw({}, Fault::Then::Hang);
}

Fault forward(std::function<QByteArray(const QByteArray &)> mangle, Fault::Then then)
{
    Fault fault;
    fault.then = then;
    fault.forward = mangle ? std::move(mangle) : [](const QByteArray &answer) { return answer; };
    return fault;
}

QByteArray half(const QByteArray &answer)
{
    const auto body = answer.indexOf("\r\n\r\n") + 4;
    return answer.first(body + (answer.size() - body) / 2);
}

QByteArray cutChunks(const QByteArray &answer)
{
    return chunked(answer.mid(9, 3).toInt(), answer.mid(answer.indexOf("\r\n\r\n") + 4), true);
}

QByteArray gzip(const QByteArray &data)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(data.size()))), Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(data.constData()));
    stream.avail_in = static_cast<uInt>(data.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray bomb(qint64 size)
{
    return gzip(QByteArray(size, '\0'));
}

} // namespace faults

} // namespace support
