// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keystore.h"

namespace session {

using namespace Qt::StringLiterals;

QString nameOf(KeyState state)
{
    switch (state) {
    case KeyState::Stored: return u"Stored"_s;
    case KeyState::SessionOnly: return u"SessionOnly"_s;
    case KeyState::Missing: return u"Missing"_s;
    case KeyState::Locked: return u"Locked"_s;
    case KeyState::Denied: return u"Denied"_s;
    case KeyState::NoKeychain: return u"NoKeychain"_s;
    case KeyState::Unanswered: return u"Unanswered"_s;
    }
    return {};
}

QString nameOf(KeychainState state)
{
    switch (state) {
    case KeychainState::Open: return u"Open"_s;
    case KeychainState::Locked: return u"Locked"_s;
    case KeychainState::NoKeyring: return u"NoKeyring"_s;
    case KeychainState::NoService: return u"NoService"_s;
    case KeychainState::NoBus: return u"NoBus"_s;
    case KeychainState::Unanswered: return u"Unanswered"_s;
    }
    return {};
}

} // namespace session
