// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "session/secretserviceprobe.h"

namespace session {

/// The Secret Service on the session bus (gnome-keyring, KWallet, KeePassXC …), and its default collection: that is where
/// the keychain's library stores. Facts: specifications.freedesktop.org/secret-service. Linux only.
class DBusSecretService final : public SecretServiceProbe {
public:
    /// \p clock must outlive it and its calls.
    explicit DBusSecretService(base::Clock &clock) : m_clock(&clock) {}

    base::Call<KeychainState> probe() override;
    base::Call<KeychainState> unlock() override;

    /// How long one answer may take, a start of the service included. Prompts have no limit.
    static constexpr std::chrono::seconds patience{10};

private:
    base::Clock *m_clock;
};

} // namespace session
