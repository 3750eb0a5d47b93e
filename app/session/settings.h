// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/connection.h"

#include <QDateTime>
#include <QObject>
#include <QVariant>

namespace session {

/// What is known of a connection's key, and is not the key. Times are UTC, invalid while not known.
struct KeyNotes {
    QDateTime storedAt;                     ///< when it was put into the keychain from here
    QDateTime createdAt;                    ///< when it was made at the console, as the server says
    QDateTime acceptedAt;                   ///< when the server last took it
    std::optional<QStringList> enabledApis; ///< what it may do; unset: the server did not tell, which is not "nothing"
};

/// A connection with what we learnt of it.
struct ConnectionEntry {
    Connection connection;     ///< proxy.password and proxy.lookUp are not stored
    bool editionIsSet = false; ///< by the user; else it is Test's guess
    KeyNotes key;
    QString tenant;     ///< who answered last: the id of the root company, else the access URL; empty: nobody yet
    QString tenantName; ///< the root company's
};

/// A connection that is no more. Its journal stays, and is listed under this name.
struct RemovedConnection {
    QString id;
    QString name;
    QString tenantName;
    QDateTime removedAt;       ///< UTC
    bool askAboutCache = true; ///< nobody has decided yet what becomes of its cache
};

/// What became of a settings file that could not be used as it was.
struct SettingsTrouble {
    enum class Kind {
        Damaged,    ///< what could be read was taken over; the file as it was lies in `aside`
        Newer,      ///< of a later Plumbline; it lies in `aside`, and this one begins anew
        Unreadable, ///< it is there and cannot be opened or set aside; it is left alone, and nothing is stored
    };
    Kind kind = Kind::Damaged;
    QString file;
    QString aside; ///< empty with Unreadable
    QString words; ///< the system's, may be empty
};

/// Connections and preferences of one profile, in `settings.ini` of its folder: readable by its owner alone, replaced as a
/// whole or not at all. Never a key, never a password. GUI thread; one process per profile.
///
/// A change that cannot be written (StoreFault, with the reason) holds until the program ends, and the next one tries to
/// write it as well.
class Settings final : public QObject {
    Q_OBJECT

public:
    /// Makes the folder where it is missing. \p folder empty: nothing is read or stored (temporary profiles).
    explicit Settings(const QString &folder, QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Settings() override;

    const std::optional<SettingsTrouble> &trouble() const { return m_trouble; }

    /// In the user's order.
    const QList<ConnectionEntry> &connections() const { return m_connections; }
    const ConnectionEntry *find(const QString &id) const; ///< nullptr when there is none; valid until the next change
    /// A fresh id for a new connection: it names files, rows and the key.
    static QString newId();
    /// Adds it at the end, or replaces the one with its id.
    base::Result<void> save(const ConnectionEntry &entry);
    /// When its server last took the key of a connection: often another time and soon learnt anew, so it is written with
    /// what is written next. Nothing where there is no such connection.
    void keyAccepted(const QString &id, const QDateTime &utc);
    base::Result<void> remove(const QString &id, const QDateTime &utcNow);
    const QList<RemovedConnection> &removed() const { return m_removed; }
    base::Result<void> cacheAskedAbout(const QString &id);
    base::Result<void> setOrder(const QStringList &ids);

    /// Preferences of the window: `columns/endpoints`, `theme` … Anything QSettings can keep as text or bytes.
    QVariant value(const QString &name, const QVariant &otherwise = {}) const;
    void setValue(const QString &name, const QVariant &value);
    /// Writes preferences; connections are written at once, but for keyAccepted().
    base::Result<void> flush();

Q_SIGNALS:
    void connectionsChanged();

private:
    void load();
    void setAside(SettingsTrouble::Kind kind);
    qsizetype indexOf(const QString &id) const;

    QString m_file;
    QList<ConnectionEntry> m_connections;
    QList<RemovedConnection> m_removed;
    QVariantMap m_values;
    bool m_dirty = false;
    std::optional<SettingsTrouble> m_trouble;
};

} // namespace session
