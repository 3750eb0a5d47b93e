// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace transport {

/// What was packed with gzip, at most \p maxBytes of it; more, or more than 10 MiB out of next to nothing, is TooLarge,
/// and what is damaged or breaks off Undecodable. Ours and not QNetworkAccessManager's, which unpacks in the GUI thread
/// (a bomb holds that up for 50 ms) and cannot tell a bomb from damage. Pure, any thread.
base::Result<QByteArray> unpackGzip(const QByteArray &packed, qint64 maxBytes, int httpStatus);

} // namespace transport
