// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

#include <functional>
#include <memory>
#include <vector>

namespace simulator {

struct HttpRequest {
    std::string verb;
    std::string path;             ///< percent-decoded, without the query
    QMap<QString, QString> query; ///< decoded; a name that comes again adds to the first, after a comma
    std::function<std::string(const char *)> header; ///< empty text when there is none
    QByteArray body;
    bool tooLarge = false; ///< the body went over the bound and was thrown away
};

struct HttpReply {
    int status = 200;
    QByteArray body;
    const char *contentType = "application/json";
    std::vector<std::pair<std::string, std::string>> headers;
};

/// HTTP/1.1 on one port, many connections at once. Whatever comes in, what the handler answers goes out; what never
/// gets as far as the handler (a garbled head, say) is answered through it too, with an empty verb.
class HttpServer {
public:
    /// Runs in a thread of the pool.
    using Handler = std::function<HttpReply(const HttpRequest &)>;

    explicit HttpServer(Handler handler);
    ~HttpServer();
    Q_DISABLE_COPY_MOVE(HttpServer)

    /// \p port 0: any free one. The port, or one sentence.
    tl::expected<int, QString> start(const QString &address, int port);
    /// Open connections are cut; returns when every thread has ended. Handlers that wait must be told before.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace simulator
