// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/types.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace transport {

/// What is wrong with an address a person typed; worded in ui/text.
enum class AccessUrlFault {
    Empty,
    Malformed,     ///< not an address, one without a host, or one with empty, `.` or `..` segments
    NotWeb,        ///< neither https nor http
    NotEncrypted,  ///< http to another machine than this one: the key would travel readable
    UserInfo,      ///< a name or password in it: keys belong into the keychain
    QueryOrAnchor, ///< `?…` or `#…`: copied from a browser
};

/// The address of a console as people copy it, made into the one that requests are built on. White space around it,
/// a missing `https://` and trailing slashes do not matter. Without a trailing slash in the result.
/// JSON-RPC: ends in `/api` whether that was typed or not; what follows it in a copied endpoint address is cut off.
/// REST: the path is kept, the version segment belongs to it.
tl::expected<QUrl, AccessUrlFault> accessUrl(const QString &typed, schema::Protocol protocol);

/// This machine, by name or address: the only place `http:` may go to.
bool isLoopback(const QUrl &url);

QString nameOf(AccessUrlFault fault);

} // namespace transport
