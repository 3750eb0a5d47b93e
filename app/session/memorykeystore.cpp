// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/memorykeystore.h"

namespace session {

base::Call<StoredKey> MemoryKeyStore::read(const QString &connection)
{
    if (!has(connection))
        return base::Call<StoredKey>::ready(StoredKey{});
    return base::Call<StoredKey>::ready(StoredKey{KeyState::SessionOnly, find(connection)});
}

base::Call<KeyState> MemoryKeyStore::write(const QString &connection, SecretBytes key)
{
    keep(connection, std::move(key));
    return base::Call<KeyState>::ready(KeyState::NoKeychain);
}

base::Call<KeyState> MemoryKeyStore::remove(const QString &connection)
{
    drop(connection);
    return base::Call<KeyState>::ready(KeyState::Missing);
}

base::Call<KeychainState> MemoryKeyStore::keychain()
{
    return base::Call<KeychainState>::ready(KeychainState::NoService);
}

void MemoryKeyStore::keep(const QString &connection, SecretBytes key)
{
    m_keys.insert_or_assign(connection, std::move(key));
}

SecretBytes MemoryKeyStore::find(const QString &connection) const
{
    const auto found = m_keys.find(connection);
    return found == m_keys.end() ? SecretBytes() : found->second.clone();
}

} // namespace session
