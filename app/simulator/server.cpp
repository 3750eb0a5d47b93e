// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/server.h"

#include "simulator/engine.h"
#include "simulator/httpserver.h"
#include "simulator/limits.h"

namespace simulator {

using namespace Qt::StringLiterals;

Server::Server(Options options) : m_options(std::move(options)) {}

Server::~Server()
{
    stop();
}

tl::expected<int, QString> Server::start()
{
    if (m_engine)
        return tl::unexpected(u"The simulator was started before."_s);
    if (m_options.keys.isEmpty())
        return tl::unexpected(u"The simulator needs a key."_s);
    auto rules = readLimits(m_options.limits);
    if (!rules)
        return tl::unexpected(rules.error());
    auto engine = std::make_unique<Engine>(m_options, std::move(*rules));
    if (auto opened = engine->openLog(); !opened)
        return tl::unexpected(opened.error());
    auto http = std::make_unique<HttpServer>(
        [engine = engine.get()](const HttpRequest &request) { return engine->answer(request); });
    const auto port = http->start(m_options.bind, m_options.port);
    if (!port)
        return port;
    m_port = *port;
    m_engine = std::move(engine);
    m_http = std::move(http);
    return port;
}

void Server::stop()
{
    if (!m_http)
        return;
    m_engine->stop();
    m_http->stop();
    m_http.reset();
}

QString Server::url(QStringView path) const
{
    if (m_port == 0)
        return {};
    const QString host = m_options.bind.contains(u':') ? u'[' + m_options.bind + u']' : m_options.bind;
    return u"http://%1:%2%3"_s.arg(host).arg(m_port).arg(path);
}

} // namespace simulator
