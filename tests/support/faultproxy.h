// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace support {

/// What is done to one request. Made by the functions in `faults`, adjusted by hand where a test wants more.
struct Fault {
    enum class When {
        AtConnect,    ///< before anything is read
        AfterHeader,  ///< the body is never read: no receipt
        AfterRequest, ///< read whole: a receipt
    };
    enum class Then {
        Keep,  ///< the next request on this connection gets the next fault
        Close, ///< orderly, unannounced unless the answer says `Connection: close`
        Reset, ///< hard
        Hang,  ///< open and silent until the client goes
    };

    When when = When::AfterRequest;
    QByteArray answer; ///< as it goes on the wire, header and all
    Then then = Then::Keep;
    std::chrono::milliseconds drip{};  ///< one byte at a time
    std::chrono::milliseconds pause{}; ///< before the answer
    bool held = false;                 ///< the answer waits for FaultProxy::release()
    QByteArray flood;                  ///< repeated after the answer …
    qint64 floods = 0;                 ///< … so often
    QByteArray after;                  ///< … and then this
    /// Asks the upstream server first; `answer` is then made from its answer (raw, header and all).
    std::function<QByteArray(const QByteArray &upstream)> forward;
    /// `answer` is made from the request instead: to echo ids.
    std::function<QByteArray(const QByteArray &body)> reply;
    /// Another one instead, which the request decides: one method among many.
    std::function<Fault(const QByteArray &body)> choose;
};

namespace faults {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// A well-formed answer with Content-Length.
QByteArray http(int status, const QByteArray &body, const Headers &headers = {{"Content-Type", "application/json"}});
QByteArray chunked(int status, const QByteArray &body, bool cut);

Fault answer(int status, const QByteArray &body, const Headers &headers = {{"Content-Type", "application/json"}});
/// A JSON-RPC answer under the id of the request.
Fault result(const QByteArray &json);
/// The JSON-RPC member `error` under the id of the request.
Fault error(int status, const QByteArray &json, const Headers &headers = {{"Content-Type", "application/json"}});
Fault raw(const QByteArray &bytes, Fault::Then then = Fault::Then::Close);
Fault closeAtConnect();
Fault closeAfterHeader();
Fault closeAfterRequest();
Fault resetAfterRequest();
Fault hang();
/// Asks upstream and hands the answer on, after \p mangle where given.
Fault forward(std::function<QByteArray(const QByteArray &)> mangle = {}, Fault::Then then = Fault::Then::Keep);
/// For `forward`: the first half of an answer.
QByteArray half(const QByteArray &answer);
/// For `forward`: the same body in chunks, the last of them missing.
QByteArray cutChunks(const QByteArray &answer);

/// gzip of \p size zero bytes, far smaller itself.
QByteArray bomb(qint64 size);
QByteArray gzip(const QByteArray &data);

} // namespace faults

struct Received {
    QByteArray verb;
    QByteArray target;                     ///< as it stands in the request line
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    int connection = 0; ///< counted from 1
};

/// A server on loopback that cuts, hangs and lies, and counts what it got. It runs in a thread of its own, so a test may
/// block. It also plays an HTTP proxy: CONNECT opens a tunnel. All functions are for the test's thread.
class FaultProxy {
public:
    struct Tls {
        QSslCertificate certificate;
        QSslKey key;
        QList<QByteArray> protocols; ///< ALPN
    };
    struct ProxyLogin {
        QByteArray user, password; ///< empty user: everybody may
    };

    FaultProxy();
    explicit FaultProxy(Tls tls);
    ~FaultProxy();
    Q_DISABLE_COPY_MOVE(FaultProxy)

    quint16 port() const;
    /// `http://127.0.0.1:PORT` + \p path, or https.
    QUrl url(const QString &path = {}) const;

    /// One fault for each request in the order they arrive; the last one stays. Before any: 200 with `true` as result.
    void script(QList<Fault> faults);
    void always(Fault fault) { script({std::move(fault)}); }
    /// Gives the answers that are held now.
    void release();
    /// Where `forward` goes, and tunnels too if \p tunnels: names are not looked up.
    void setUpstream(quint16 loopbackPort, bool tunnels = false);
    void setProxyLogin(ProxyLogin login);

    /// Requests that arrived whole, body and all.
    int receipts() const;
    QList<Received> received() const;
    int connections() const;
    /// Connections that are open now.
    int open() const;
    int tunnels() const;
    /// Bytes of answers that have left.
    qint64 written() const;
    /// Forgets what was received; connections stay.
    void clear();

private:
    struct State;
    std::shared_ptr<State> m_state;
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace support
