// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectiontest.h"
#include "session/keystore.h"

namespace session {

/// What people do to connections where keys and tenants are concerned, in an order that loses nothing: a key is tested
/// before the old one is overwritten, a connection is listed as long as its key may still be in the keychain, and another
/// tenant's data never meets the cache unasked. Without widgets; GUI thread.
class ConnectionChanges {
public:
    /// Tests a connection as it would be, with this key; the key is valid during the call of this function.
    using Tester = std::function<base::Call<TestReport>(const Connection &connection, const SecretBytes &key)>;

    /// Everything is borrowed and must outlive it and its calls.
    ConnectionChanges(Settings &settings, KeyStore &keys, base::Clock &clock, Tester tester);

    enum class IfAnotherTenant {
        Ask,     ///< stop with Verdict::AnotherTenant, nothing changed
        NewCache ///< go on: the person was asked and wants it; the cache is bound to the new tenant
    };
    enum class Verdict {
        Done,          ///< changed; `key` says where the key is
        TestFailed,    ///< nothing changed; `report.error` says why
        AnotherTenant, ///< nothing changed; `tenant` says whether it is another or cannot be told, `report` who answers
        KeyUnavailable ///< nothing changed: there is no key to test with; `key` says why
    };
    struct Outcome {
        Verdict verdict = Verdict::Done;
        KeyState key = KeyState::Missing;
        TestReport report{};
        TenantMatch tenant = TenantMatch::Same;
        std::optional<base::ApiError> unsaved{}; ///< the settings file could not be written; it holds for this session
    };

    /// A new connection with its key. Not tested here; \p tested: what Test has said before, if it was asked.
    base::Call<Outcome> add(ConnectionEntry entry, SecretBytes key, const std::optional<TestReport> &tested);
    /// \p key takes the place of the stored one if it works.
    base::Call<Outcome> replaceKey(const QString &id, SecretBytes key, IfAnotherTenant policy = IfAnotherTenant::Ask);
    /// Saves what was edited. Tests first, with the stored key, if it would lead elsewhere (kind, access URL).
    base::Call<Outcome> edit(ConnectionEntry entry, IfAnotherTenant policy = IfAnotherTenant::Ask);
    /// The same with another key, which is tested first and then takes the place of the stored one.
    base::Call<Outcome> editWithKey(ConnectionEntry entry, SecretBytes key,
                                    IfAnotherTenant policy = IfAnotherTenant::Ask);
    /// Tests a connection as it is stored and keeps what was learnt. Done, TestFailed, KeyUnavailable or AnotherTenant.
    base::Call<Outcome> test(const QString &id);
    /// After the keychain was unlocked: puts a key that is only in memory where it belongs.
    base::Call<KeyState> storeHeldKey(const QString &id);

    struct Removal {
        bool removed = false;             ///< false: it is still listed, because `key` is not proven to be gone
        KeyState key = KeyState::Missing; ///< Missing: proven; NoKeychain: there was none to keep it
        std::optional<base::ApiError> unsaved;
    };
    /// Its keys first, then the connection; its cache is asked about later (Settings::removed), its journal stays.
    /// \p evenIfUnproven: the person was told that a key may remain in the keychain.
    base::Call<Removal> remove(const QString &id, bool evenIfUnproven = false);

private:
    struct Parts;
    std::shared_ptr<Parts> d;
};

/// The name under which KeyStore keeps the password of a connection's proxy.
QString proxyPasswordName(const QString &connection);

QString nameOf(ConnectionChanges::Verdict verdict);

} // namespace session
