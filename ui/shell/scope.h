// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connection.h"

#include <QObject>

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

/// What one window looks at: one open connection, or all of them.
class Scope final : public QObject {
    Q_OBJECT

public:
    /// \p workspace must outlive it. Begins with what the last window looked at.
    explicit Scope(session::Workspace &workspace, QObject *parent = nullptr);

    /// Id of the connection; empty: all that are open, also when it is one only.
    QString connection() const { return m_connection; }
    /// Opens a stored one that is closed. Ignored when there is no such connection.
    void choose(const QString &connection);

    /// In the order they were opened. One that is about to close is not among them any more.
    QList<session::Session *> sessions() const;
    /// The one connection that is looked at, also when it is the only one that is open; nullptr when there are several.
    session::Session *only() const;
    /// All that are open, looked at or not.
    QList<session::Session *> open() const;
    /// Whether a page for \p kinds has something to show; empty: always.
    bool fits(const QList<session::Connection::Kind> &kinds) const;

Q_SIGNALS:
    /// sessions() are others.
    void changed();
    /// The person looks elsewhere: what is shown of single things is no longer meant.
    void switched();

private:
    session::Workspace &m_workspace;
    QString m_connection;
    QString m_lost; ///< was looked at and has been closed: an edit may open it anew
    session::Session *m_closing = nullptr;
};

} // namespace ui
