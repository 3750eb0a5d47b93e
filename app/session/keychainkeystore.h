// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/keystore.h"

namespace session {

class SecretServiceProbe;

/// Keys in the keychain of the operating system, under one service name and the connection's id. Never in a file of ours:
/// what cannot be kept there is kept in memory.
///
/// The keychain's library cannot be believed alone (see SecretServiceProbe), so nothing is asked of it before the probe
/// has said that the keychain is open, and after every "not there" the probe is asked once more. What was written or
/// deleted is read back. Each step has a watchdog; a request of the library that it gave up stays with the library, which
/// works on one at a time: until that one ends, others end as Unanswered.
class KeychainKeyStore final : public KeyStore {
public:
    /// \p probe and \p clock must outlive it and its calls. \p service: what the keychain lists our keys under.
    KeychainKeyStore(SecretServiceProbe &probe, base::Clock &clock,
                     const QString &service = QStringLiteral(PLUMBLINE_APP_ID));
    ~KeychainKeyStore() override;

    base::Call<StoredKey> read(const QString &connection) override;
    base::Call<KeyState> write(const QString &connection, SecretBytes key) override;
    base::Call<KeyState> remove(const QString &connection) override;
    void forget(const QString &connection) override;
    base::Call<KeychainState> keychain() override;
    base::Call<KeychainState> unlock() override;

    /// How long one step of the library may take: an open keychain needs milliseconds.
    static constexpr std::chrono::seconds patience{20};

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace session
