// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keystore.h"

#include <map>

namespace session {

/// Keys that live as long as the program: for `--demo`, `--connect`, and machines without a keychain. Every key in it is
/// SessionOnly, and the keychain is never there.
class MemoryKeyStore final : public KeyStore {
public:
    base::Call<StoredKey> read(const QString &connection) override;
    base::Call<KeyState> write(const QString &connection, SecretBytes key) override;
    base::Call<KeyState> remove(const QString &connection) override;
    void forget(const QString &connection) override { drop(connection); }
    base::Call<KeychainState> keychain() override;
    base::Call<KeychainState> unlock() override { return keychain(); }

    // The same at once.
    void keep(const QString &connection, SecretBytes key);
    bool drop(const QString &connection) { return m_keys.erase(connection) > 0; }
    bool has(const QString &connection) const { return m_keys.contains(connection); }
    /// Empty when there is none.
    SecretBytes find(const QString &connection) const;

private:
    std::map<QString, SecretBytes> m_keys;
};

} // namespace session
