// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/proxyresolver.h"

#include "transport/accessurl.h"

#include <algorithm>

namespace transport {

using namespace Qt::StringLiterals;

ProxyResolver::ProxyResolver(ProxySettings settings, QThreadPool &pool, const base::Clock &clock)
    : m_settings(std::move(settings)),
      m_pool(pool),
      m_clock(clock)
{}

base::Call<QNetworkProxy> ProxyResolver::resolve(const QUrl &target)
{
    using Answer = base::Call<QNetworkProxy>;
    // This machine needs none, and a proxy would read the key in a request that is not encrypted.
    if (isLoopback(target) || target.scheme() != "https"_L1)
        return Answer::ready(QNetworkProxy(QNetworkProxy::NoProxy));
    switch (m_settings.mode) {
    case ProxySettings::Mode::None: return Answer::ready(QNetworkProxy(QNetworkProxy::NoProxy));
    case ProxySettings::Mode::Manual:
        return Answer::ready(QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.host, m_settings.port));
    case ProxySettings::Mode::System: break;
    }
    if (*m_known && (*m_known)->until > m_clock.now())
        return Answer::ready((*m_known)->proxy);

    return base::Call<QNetworkProxyQuery>::ready(QNetworkProxyQuery(target))
        .mapOn(&m_pool,
               [lookUp = m_settings.lookUp](const QNetworkProxyQuery &query) -> base::Result<QNetworkProxy> {
                   const auto found = lookUp(query);
                   const auto usable = std::find_if(found.cbegin(), found.cend(), [](const QNetworkProxy &proxy) {
                       return proxy.type() != QNetworkProxy::DefaultProxy;
                   });
                   return usable == found.cend() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
               })
        .map([known = m_known,
              until = m_clock.now() + std::chrono::seconds(30)](QNetworkProxy proxy) -> base::Result<QNetworkProxy> {
            *known = Known{proxy, until};
            return proxy;
        });
}

} // namespace transport
