// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "schema/types.h"
#include "transport/wire.h"

#include <QByteArrayList>

namespace transport {

/// The key of one request: makes its header, and takes it out again of what a server repeats to us. GUI thread.
class KeyMask {
public:
    KeyMask(QByteArray key, schema::Protocol protocol);

    /// False when it is missing or cannot stand in a header.
    bool isUsable() const;
    /// Basic with the key as user and no password, or `x-api-key`.
    Headers header() const;

    /// With every form of the key replaced by `[key]`. Keys of less than six characters are left: they would take
    /// ordinary words with them.
    QByteArray mask(QByteArray text) const;
    base::ApiError mask(base::ApiError error) const;

private:
    QByteArray m_key;
    QByteArrayList m_forms; ///< as it may come back: none of a key that is too short
    schema::Protocol m_protocol;
};

} // namespace transport
