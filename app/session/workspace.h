// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectiontest.h"
#include "session/session.h"

#include <memory>

namespace store {
class Inventory;
class UserData;
} // namespace store

namespace session {

class ConnectionChanges;
class KeyStore;
class Profile;
class Settings;

/// The open sessions and what they share: one throttle, one request log, one catalogue, one clock. Windows are views of
/// it. One per process, made by main(); GUI thread.
class Workspace final : public QObject {
    Q_OBJECT

public:
    /// What it stands on. Borrowed; must outlive it.
    struct Parts {
        Profile &profile; ///< where caches, journals and what people keep lie
        Settings &settings;
        KeyStore &keys;
    };
    /// \p logFolder: where the request log is written; empty: in memory only. \p clock: the machine's unless a test
    /// gives another.
    explicit Workspace(const Parts &parts, const QString &logFolder = {}, std::unique_ptr<base::Clock> clock = nullptr,
                       QObject *parent = nullptr);
    /// Closes all sessions.
    ~Workspace() override;

    const schema::Catalogue &catalogue() const;
    base::Clock &clock();
    transport::Throttle &throttle();
    transport::RequestLog &requestLog();

    /// What people keep in this profile, and where their keys are.
    Settings &settings();
    KeyStore &keys();
    /// What people do to connections. Open sessions follow, as they follow settings(): an edit is taken over or leads to
    /// another session, another key is asked with, a removed connection is closed.
    ConnectionChanges &changes();
    /// KeyStore::unlock(); once the keychain is open, keys that had no place there get one, and sessions that wait for theirs
    /// look again. The workspace must outlive the call.
    base::Call<KeychainState> unlockKeychain();
    store::UserData &userData();
    /// The endpoints of all open sessions.
    store::Inventory &inventory();

    /// Opens a connection of settings(), with its key from keys(), or answers the session that is open. What is learnt of it
    /// and its key is kept in settings(). nullptr when there is no such connection. The session belongs to the workspace.
    Session *open(const QString &connectionId);
    /// Opens a connection whose key is only in memory (`--demo`, `--connect`). Its stores lie in the profile if that is a
    /// temporary one, else in one that goes with the workspace. Its id must not be open already. The session belongs to the
    /// workspace.
    Session *openTemporary(const Connection &connection, const QByteArray &key);
    void close(Session *session);
    /// Tests a connection as it would be, open or not, past its session: nothing is stored, nothing written. Its calls are
    /// throttled with all others, and stand in the request log under the connection's id and `/test-N`. The workspace must
    /// outlive the call.
    base::Call<TestReport> test(Connection connection, const SecretBytes &key);

    QList<Session *> sessions() const;
    /// nullptr when it is not open.
    Session *session(const QString &connectionId) const;
    /// Opened by openTemporary().
    bool isTemporary(const Session &session) const;

    /// What is kept of a connection that was removed, in bytes, also what was set aside; 0: nothing. Without its journal.
    qint64 cacheSize(const QString &connectionId) const;
    /// Deletes that; true when nothing of it is left. The connection must not be open.
    bool removeCache(const QString &connectionId);

Q_SIGNALS:
    void opened(session::Session *session);
    void aboutToClose(session::Session *session);

private:
    Session *add(Session::Parts parts, bool temporary);
    void learnFrom(Session *session);
    void followSettings();
    base::Call<KeychainState> storeHeldKeys(QStringList connections);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace session
