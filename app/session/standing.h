// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "session/keystore.h"

#include <QDateTime>

namespace session {

/// How an open connection stands: what banners, badges and the switcher tell. A value.
struct Standing {
    enum class State {
        Opening,     ///< its files and its key are being looked for
        NeedsKey,    ///< there is no key to ask with; `key` says why
        Connecting,  ///< nobody has answered yet
        Online,      ///< the last call got an answer
        Offline,     ///< the last call got none; tried again by itself, with growing pauses
        KeyRefused,  ///< the server does not take the key (401); looked again once a minute at most
        OtherTenant, ///< another tenant answered than the cache was filled from; nothing is asked until a person decides
    };
    State state = State::Opening;
    KeyState key = KeyState::Missing;    ///< where the key is
    std::optional<base::ApiError> error; ///< Offline and KeyRefused: why
    QDateTime since;                     ///< UTC: since when `state` holds
    QDateTime answeredAt;                ///< UTC: when the server last answered; invalid: not since it was opened
    QString tenantName;                  ///< OtherTenant: who answers; may be empty
    QString cacheTrouble;                ///< one sentence, when the cache was set aside or is only in memory
    QString journalTrouble; ///< one sentence, when the journal cannot be written: the connection is read-only
};

/// The enumerator's name, untranslated.
QString nameOf(Standing::State state);

} // namespace session
