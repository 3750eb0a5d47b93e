// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectionchanges.h"

namespace session {
class Workspace;
} // namespace session

namespace ui {

/// What pages and dialogs about connections work with. Borrowed; must outlive them.
struct ConnectionTools {
    session::Settings &settings;
    session::KeyStore &keys;
    session::ConnectionChanges &changes;
    base::Clock &clock;
    std::function<base::Call<session::KeychainState>()> unlock; ///< Workspace::unlockKeychain()

    static ConnectionTools of(session::Workspace &workspace);
};

} // namespace ui
