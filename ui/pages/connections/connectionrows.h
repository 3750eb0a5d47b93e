// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "session/keystore.h"
#include "session/settings.h"
#include "session/standing.h"

#include <QObject>

#include <map>

namespace schema {
class Catalogue;
} // namespace schema

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

/// A connection as tables show it: what is stored of it, and how it stands now.
struct ConnectionRow {
    session::ConnectionEntry entry;
    bool isTemporary = false;                  ///< open without being stored: `--demo`, `--connect`
    std::optional<session::Standing> standing; ///< unset: not open
    std::optional<session::KeyState> key;      ///< unset: not looked for yet

    /// When the server last answered or took the key, UTC.
    QDateTime answeredAt() const;
};

/// The APIs a catalogue knows, as it spells them.
QStringList apiAreas(const schema::Catalogue &catalogue, schema::Protocol protocol);

/// All connections of the workspace, stored ones in the person's order, then those that are only open. Follows settings,
/// sessions and keys; the keys of connections that are not open are looked for once, without a prompt.
class ConnectionRows final : public QObject {
    Q_OBJECT

public:
    using Column = models::Column<ConnectionRow>;
    using Model = models::RecordTableModel<ConnectionRow>;

    /// \p workspace is borrowed and must outlive it.
    explicit ConnectionRows(session::Workspace &workspace, QObject *parent = nullptr);
    ~ConnectionRows() override;

    const QList<ConnectionRow> &rows() const { return m_rows; }
    const ConnectionRow *find(const QString &id) const;
    /// Looks for keys again. What was found before is shown until that answers.
    void refresh();
    /// The same for connections that are not open and were not seen to have theirs in the keychain.
    void look();

    static models::RowKey keyOf(const ConnectionRow &row);
    /// The first column of every table of connections: its colour and its name.
    static Column nameColumn();
    static Column keyColumn();

Q_SIGNALS:
    void changed();

private:
    void follow(session::Session *session);
    void later();
    void build();
    void lookForKey(const QString &id);

    session::Workspace &m_workspace;
    QList<ConnectionRow> m_rows;
    QHash<QString, session::KeyState> m_found; ///< where keys were last seen
    std::map<QString, std::unique_ptr<base::CallSlot>> m_looking;
    session::Session *m_leaving = nullptr;
    bool m_isDue = false;
};

} // namespace ui
