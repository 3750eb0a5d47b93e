// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/options.h"

#include <tl/expected.hpp>

#include <memory>

namespace simulator {

class Engine;
class HttpServer;

/// A demo tenant that answers the Control Center API and the Cloud Security API on one port. Several may run in one
/// process. start() and stop() from one thread; the answering happens in threads of its own.
///
/// \code
/// simulator::Options options;
/// options.keys = {{"secret", {}}};
/// simulator::Server server(options);
/// if (const auto port = server.start()) ... server.accessUrl() ... else ... port.error()
/// \endcode
class Server {
public:
    explicit Server(Options options);
    ~Server(); ///< stops
    Q_DISABLE_COPY_MOVE(Server)

    /// Builds the tenant and listens. The port, or one sentence. Once only.
    tl::expected<int, QString> start();
    /// `http://127.0.0.1:PORT/api`: what a user enters as access URL. Empty before start().
    QString accessUrl() const { return url(u"/api"); }
    /// `http://127.0.0.1:PORT/cloud`: the base URL of Cloud Security.
    QString cloudUrl() const { return url(u"/cloud"); }
    /// Ends well within a second, open connections or not. Nothing when not started.
    void stop();

private:
    QString url(QStringView path) const;

    Options m_options;
    int m_port = 0;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<HttpServer> m_http;
};

} // namespace simulator
