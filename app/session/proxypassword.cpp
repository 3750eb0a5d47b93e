// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/proxypassword.h"

#include "session/secretbytes.h"

namespace session {

using namespace Qt::StringLiterals;

QString proxyPasswordName(const QString &connection)
{
    return connection + u"/proxy"_s;
}

bool needsProxyPassword(const Connection &connection)
{
    return connection.proxy.mode == transport::ProxySettings::Mode::Manual && !connection.proxy.user.isEmpty();
}

Connection withProxyPassword(Connection connection, const std::shared_ptr<SecretBytes> &password)
{
    if (!connection.proxy.password)
        connection.proxy.password = [password] { return QString::fromUtf8(password->view()); };
    return connection;
}

} // namespace session
