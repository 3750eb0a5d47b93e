// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/standing.h"

namespace session {

using namespace Qt::StringLiterals;

QString nameOf(Standing::State state)
{
    switch (state) {
    case Standing::State::Opening: return u"Opening"_s;
    case Standing::State::NeedsKey: return u"NeedsKey"_s;
    case Standing::State::Connecting: return u"Connecting"_s;
    case Standing::State::Online: return u"Online"_s;
    case Standing::State::Offline: return u"Offline"_s;
    case Standing::State::KeyRefused: return u"KeyRefused"_s;
    case Standing::State::OtherTenant: return u"OtherTenant"_s;
    }
    Q_UNREACHABLE();
}

} // namespace session
