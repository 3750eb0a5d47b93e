// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/types.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <functional>

namespace simulator {

/// An API key that the simulator accepts, for both APIs.
struct ApiKey {
    QByteArray secret;
    /// Areas ticked on it as the URL spells them, `cloudSecurity` for the REST API; empty: all.
    QStringList rights;
};

/// What the facts about Cloud Security leave open, as switches.
struct CloudQuirks {
    enum class Item { Object, Array };           ///< `data` of an item call
    enum class Next { Absolute, Relative };      ///< `links.next`
    enum class LastNext { Null, Absent, Empty }; ///< `links.next` of the last page
    Item item = Item::Object;
    Next next = Next::Absolute;
    LastNext lastNext = LastNext::Null;
    int badKeyStatus = 403; ///< 401 or 403 for a key that is not valid; the other one for a right that is missing
};

/// How a demo tenant is made and how it behaves. The same options give the same tenant, to the byte.
struct Options {
    int port = 0;                               ///< 0: any free one
    QString bind = QStringLiteral("127.0.0.1"); ///< a numeric address; anything but loopback shows the tenant to others
    int companies = 40;                         ///< below the key's own; partner edition only; 0 … 100 000
    int endpoints = 500;                        ///< that lists show; deleted ones come on top. 0 … 10 000 000
    std::uint64_t seed = 1;
    schema::Edition edition = schema::Edition::Partner;
    QList<ApiKey> keys; ///< at least one
    QByteArray limits;  ///< the text of rate-limits.json or of a file like it; empty: no limits
    std::chrono::milliseconds latencyFrom{}, latencyTo{}; ///< an answer takes at least this long, evenly spread
    QString log;                                          ///< a file that gets one line a request; empty: none
    CloudQuirks cloud;
    /// The wall clock of the tenant (milliseconds since 1970, UTC), for tests; unset: the machine's. Any thread.
    std::function<std::int64_t()> now;
};

/// The published limits, for Options::limits.
QByteArray strictLimits();

} // namespace simulator
