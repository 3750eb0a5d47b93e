// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectiontest.h"
#include "session/keystore.h"

namespace session {

/// What a person has typed of a connection's secrets; empty: as it is stored.
struct TypedSecrets {
    SecretBytes key{};
    SecretBytes proxyPassword{};
};

/// What people do to connections where keys and tenants are concerned, in an order that loses nothing: a key is tested
/// before the old one is overwritten, a connection is listed as long as its key may still be in the keychain, and another
/// tenant's data never meets the cache unasked. Without widgets; GUI thread.
class ConnectionChanges {
public:
    /// Tests a connection as it would be, with this key; the key is valid during the call of this function.
    using Tester = std::function<base::Call<TestReport>(const Connection &connection, const SecretBytes &key)>;

    /// Told when a connection's key is gone from this machine: whoever still asks with it must stop.
    using Forgetter = std::function<void(const QString &id)>;

    /// Everything is borrowed and must outlive it and its calls.
    ConnectionChanges(Settings &settings, KeyStore &keys, base::Clock &clock, Tester tester, Forgetter forgetter = {});

    enum class IfAnotherTenant {
        Ask,     ///< stop with Verdict::AnotherTenant, nothing changed
        NewCache ///< go on: the person was asked and wants it; the cache is bound to the new tenant
    };
    enum class Verdict {
        Done,          ///< changed; `key` says where the key is
        TestFailed,    ///< nothing changed; `report.error` says why
        AnotherTenant, ///< nothing changed; `tenant` says whether it is another or cannot be told, `report` who answers
        KeyUnavailable, ///< nothing changed: there is no key to test with; `key` says why
        Gone            ///< nothing changed: the connection was removed
    };
    struct Outcome {
        Verdict verdict = Verdict::Done;
        KeyState key = KeyState::Missing; ///< of a key that was given: other than Stored, it is held in memory
        TestReport report{};
        TenantMatch tenant = TenantMatch::Same;
        std::optional<base::ApiError> unsaved{}; ///< the settings file could not be written; it holds for this session
    };
    /// Runs once, when it is tested and begins to be stored: a call that is dropped from then on leaves it half done.
    using Storing = std::function<void()>;

    /// A new connection with its key, stored at once. Not tested here; \p tested: what Test has said before, if it was asked.
    base::Call<Outcome> add(ConnectionEntry entry, TypedSecrets typed, const std::optional<TestReport> &tested);
    /// \p key takes the place of the stored one if it works.
    base::Call<Outcome> replaceKey(const QString &id, SecretBytes key, IfAnotherTenant policy = IfAnotherTenant::Ask,
                                   Storing storing = {});
    /// Saves what was edited; what was learnt of the connection meanwhile stays. Tests first if it would lead elsewhere
    /// (kind, access URL), or with another key, which then takes the place of the stored one.
    base::Call<Outcome> edit(ConnectionEntry entry, IfAnotherTenant policy = IfAnotherTenant::Ask,
                             TypedSecrets typed = {}, Storing storing = {});
    /// Tests a connection as it is stored and keeps what was learnt. Any verdict.
    base::Call<Outcome> test(const QString &id);
    /// Tests one as it is edited, and keeps nothing. Done, TestFailed or KeyUnavailable.
    base::Call<Outcome> tryOut(const ConnectionEntry &entry, TypedSecrets typed);
    /// After the keychain was unlocked: puts a key, and a proxy's password, that are only in memory where they belong.
    base::Call<KeyState> storeHeldKey(const QString &id);

    struct Removal {
        /// false: the key is not proven to be gone, and nothing else was touched, nor what is held in memory. Or it is
        /// gone, and the proxy's password, which is tried after it, is not proven to be. `key` says why.
        bool removed = false;
        KeyState key = KeyState::Missing; ///< Missing: proven; NoKeychain: there was none to keep it
        std::optional<base::ApiError> unsaved;
    };
    /// Its keys first, then the connection; its cache is asked about later (Settings::removed), its journal stays.
    /// \p evenIfUnproven: the person was told that a key may remain in the keychain.
    base::Call<Removal> remove(const QString &id, bool evenIfUnproven = false);
    /// The key and the proxy's password alone, and what was known of the key. Nobody asks with it any more.
    base::Call<Removal> removeKey(const QString &id);

private:
    struct Parts;
    std::shared_ptr<Parts> d;
};

QString nameOf(ConnectionChanges::Verdict verdict);

} // namespace session
