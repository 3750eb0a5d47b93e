// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keystore.h"

namespace session {

/// Asks the keychain service itself how it stands, because the keychain's library does not tell: there a locked keyring
/// reads like an empty one, deletes nothing with success, and may wait for a person for ever. GUI thread.
class SecretServiceProbe {
public:
    virtual ~SecretServiceProbe() = default;
    /// Never prompts. May start the service where the bus knows how.
    virtual base::Call<KeychainState> probe() = 0;
    /// See KeyStore::unlock.
    virtual base::Call<KeychainState> unlock() = 0;
};

} // namespace session
