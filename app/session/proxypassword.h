// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <memory>

// A connection's proxy may want a password. It is kept like a key, and asked for in the middle of a request.

namespace session {

class SecretBytes;

/// The name under which KeyStore keeps it.
QString proxyPasswordName(const QString &connection);

bool needsProxyPassword(const Connection &connection);

/// \p connection as requests need it. \p password: what it holds when the proxy asks, in the GUI thread.
Connection withProxyPassword(Connection connection, const std::shared_ptr<SecretBytes> &password);

} // namespace session
