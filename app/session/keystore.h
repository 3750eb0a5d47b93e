// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"
#include "session/secretbytes.h"

namespace session {

/// Where the key of a connection is, as far as can be known without asking anybody.
enum class KeyState {
    Stored,      ///< in the keychain of this machine: it was read from there
    SessionOnly, ///< in the memory of this program until it ends; see KeyStore::write
    Missing,     ///< the keychain is open, and has none for this connection
    Locked,      ///< the keychain is locked, so nobody knows what is in it; unlock() asks the person
    Denied,      ///< the keychain, or the person at its prompt, said no
    NoKeychain,  ///< this machine has none that works
    Unanswered,  ///< the keychain did not answer in time; a prompt of its own may be open somewhere
};

/// How the keychain as a whole stands. Found out without a prompt.
enum class KeychainState {
    Open,       ///< keys can be read and stored
    Locked,     ///< unlock() asks for its password
    NoKeyring,  ///< a keychain service without a keyring to store in; unlock() asks the person to make one
    NoService,  ///< no keychain service on this machine
    NoBus,      ///< no session bus, so no way to a keychain service
    Unanswered, ///< the service does not answer
};

struct StoredKey {
    KeyState state = KeyState::Missing;
    SecretBytes key; ///< only with Stored and SessionOnly
};

/// The enumerator's name, untranslated: for logs and tests, never for people.
QString nameOf(KeyState state);
QString nameOf(KeychainState state);

/// The keys of connections, by the connection's id. Everything is answered with a state, so these calls fail only when
/// they are forgotten. GUI thread; must outlive its calls. Dropping a call does not undo what it began.
class KeyStore {
public:
    virtual ~KeyStore() = default;

    virtual base::Call<StoredKey> read(const QString &connection) = 0;
    /// Stored only after it was read back. Every other state says why not, and then the key stays in memory until the
    /// program ends (read() answers SessionOnly): what a person entered is not lost, and the window can say where it is.
    virtual base::Call<KeyState> write(const QString &connection, SecretBytes key) = 0;
    /// Missing: proven to be gone, from memory too. Stored: it is still there. Every other state: not proven, and why; then
    /// what is held in memory stays as well, until forget().
    virtual base::Call<KeyState> remove(const QString &connection) = 0;
    /// Drops what is held in memory; the keychain is not asked.
    virtual void forget(const QString &connection) = 0;

    /// Never prompts.
    virtual base::Call<KeychainState> keychain() = 0;
    /// Opens the system's own prompt where one is needed, and answers how the keychain stands when it is over. It waits as
    /// long as the person does; dropping the call leaves the prompt to the person.
    virtual base::Call<KeychainState> unlock() = 0;
};

} // namespace session
