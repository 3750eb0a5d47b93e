// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/memorykeystore.h"

#include <QHash>

#include <optional>

namespace support {

/// A keychain that a test can lock or take away.
class PlayedKeychain final : public session::KeyStore {
public:
    base::Call<session::StoredKey> read(const QString &id) override
    {
        ++reads;
        if (held.has(id))
            return held.read(id);
        if (trouble)
            return base::Call<session::StoredKey>::ready(session::StoredKey{*trouble, {}});
        if (!ring.has(id))
            return base::Call<session::StoredKey>::ready(session::StoredKey{});
        return base::Call<session::StoredKey>::ready(session::StoredKey{session::KeyState::Stored, ring.find(id)});
    }
    base::Call<session::KeyState> write(const QString &id, session::SecretBytes key) override
    {
        ++writes;
        if (trouble) {
            held.keep(id, std::move(key));
            return base::Call<session::KeyState>::ready(*trouble);
        }
        held.drop(id);
        ring.keep(id, std::move(key));
        return waiting ? waiting->call() : base::Call<session::KeyState>::ready(session::KeyState::Stored);
    }
    base::Call<session::KeyState> remove(const QString &id) override
    {
        if (trouble || troubleOf.contains(id))
            return base::Call<session::KeyState>::ready(
                troubleOf.value(id, trouble.value_or(session::KeyState::Missing)));
        held.drop(id);
        ring.drop(id);
        return waiting ? waiting->call() : base::Call<session::KeyState>::ready(session::KeyState::Missing);
    }
    void forget(const QString &id) override { held.drop(id); }
    base::Call<session::KeychainState> keychain() override
    {
        return base::Call<session::KeychainState>::ready(
            trouble == session::KeyState::Locked ? session::KeychainState::Locked : session::KeychainState::Open);
    }
    base::Call<session::KeychainState> unlock() override
    {
        ++unlocks;
        if (opens && trouble == session::KeyState::Locked)
            trouble.reset();
        return keychain();
    }

    session::MemoryKeyStore ring;
    session::MemoryKeyStore held;
    std::optional<session::KeyState> trouble;
    QHash<QString, session::KeyState> troubleOf; ///< with the removal of one secret
    bool opens = true;                           ///< the person knows the password
    /// Answers what is written or removed next, when the test wants it to.
    std::optional<base::CallPromise<session::KeyState>> waiting;
    int reads = 0;
    int writes = 0;
    int unlocks = 0;
};

} // namespace support
