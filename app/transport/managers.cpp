// SPDX-License-Identifier: GPL-3.0-or-later
#include "transport/managers.h"

#include <QAuthenticator>
#include <QThreadPool>

namespace transport {

Lane::Lane(const ProxySettings &settings, QNetworkProxy proxy, QThreadPool &graves)
    : m_graves(graves),
      m_proxy(std::move(proxy)),
      m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxy(m_proxy);
    m_manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_manager->setTransferTimeout(0); // it is an idle time-out; our deadline is a total
    if (m_proxy.type() == QNetworkProxy::NoProxy)
        return; // a server that says 407 is not the proxy the password is for
    // Qt asks again and again while the answer is wrong. Once is enough: it keeps what worked.
    QObject::connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, m_manager.get(),
                     [user = settings.user, password = settings.password, asked = false](const QNetworkProxy &,
                                                                                         QAuthenticator *who) mutable {
                         if (!password || std::exchange(asked, true))
                             return;
                         who->setUser(user);
                         who->setPassword(password());
                     });
}

Lane::~Lane()
{
    // Without a home thread it may be destroyed in any.
    auto *manager = m_manager.release();
    manager->moveToThread(nullptr);
    m_graves.start([manager] { delete manager; });
}

Managers::Managers(const HttpSettings &settings, QThreadPool &graves, const base::Clock &clock)
    : m_proxy(settings.proxy),
      m_suspectAfter(settings.suspectAfter),
      m_graves(graves),
      m_clock(clock)
{}

std::shared_ptr<Lane> Managers::forWrite(const QNetworkProxy &proxy) const
{
    return std::make_shared<Lane>(m_proxy, proxy, m_graves);
}

std::shared_ptr<Lane> Managers::forReads(const QNetworkProxy &proxy)
{
    const bool stuck = m_reads && !m_reads->waits.empty() && m_clock.now() - *m_reads->waits.begin() >= m_suspectAfter;
    if (!m_reads || stuck || m_reads->proxy() != proxy)
        m_reads = std::make_shared<Lane>(m_proxy, proxy, m_graves);
    return m_reads;
}

} // namespace transport
