// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "schema/types.h"
#include "transport/httpsettings.h"

#include <QList>

namespace session {

/// The user's number for one bucket of rate-limits.json.
struct LimitOverride {
    QString bucket;
    int limit = 0;                                         ///< requests …
    base::Clock::Duration window{std::chrono::seconds(1)}; ///< … in any such time
};

/// One access to one console. A value; the key is not part of it.
struct Connection {
    enum class Kind {
        ControlCenter, ///< JSON-RPC, Basic authentication
        CloudSecurity, ///< REST, `x-api-key`
    };

    QString id;    ///< ours, for ever; names files and rows
    QString name;  ///< the user's
    QString color; ///< `#rrggbb`; empty: none chosen
    Kind kind = Kind::ControlCenter;
    std::optional<schema::Edition> edition; ///< unset: found out when it opens (api::Client::editions)
    QUrl accessUrl;                         ///< as transport::accessUrl() made it
    transport::TlsTrust tls;
    transport::ProxySettings proxy;
    bool readOnly = false;
    bool ownBudget = false; ///< its key's limits are its own, not shared by all keys of the host
    QList<LimitOverride> limits;

    schema::Protocol protocol() const
    {
        return kind == Kind::ControlCenter ? schema::Protocol::JsonRpc : schema::Protocol::Rest;
    }
};

} // namespace session
