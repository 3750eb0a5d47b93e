// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tablestate.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace base {
class Clock;
}

namespace session {
class Session;
}

namespace ui {

/// The lists of servers that a page shows: of its kinds, of the connections that are looked at. Hears of them, asks for
/// them, and says how each stands. GUI thread.
class PageLists final : public QObject {
    Q_OBJECT

public:
    explicit PageLists(base::Clock &clock, QObject *parent);
    ~PageLists() override;

    /// store::kinds; the first is what is shown, the others only name things in it. None: what is shown is no list of a
    /// server. Before setSessions().
    void setKinds(const QStringList &kinds) { m_kinds = kinds; }
    bool areOfServers() const { return !m_kinds.isEmpty(); }
    void setSessions(const QList<session::Session *> &sessions);
    const QList<session::Session *> &sessions() const { return m_sessions; }
    /// nullptr when it is not looked at.
    session::Session *session(const QString &connection) const;

    /// Those that nobody has seen for some minutes.
    void askForWhatIsOld();
    /// All of them, now.
    void ask();
    /// Connections that do not answer are tried at once.
    void retry();

    /// Of what is shown, by connection; none when it is no list of a server.
    QList<ListFacts> facts() const;
    /// Nothing was heard for a moment, so no rows are on their way from a list into a model.
    bool areCalm() const { return !m_calm.isActive(); }

Q_SIGNALS:
    /// facts() or areCalm() are others.
    void changed();
    void rowsChanged(session::Session *session, const QString &kind);
    /// What may be done with a connection.
    void allowedChanged();
    /// What a connection is called, or its colour.
    void connectionChanged();

private:
    void follow(session::Session *session);
    void heard();
    template <typename Fn>
    void forEach(Fn fn) const;

    base::Clock &m_clock;
    QStringList m_kinds;
    QList<session::Session *> m_sessions;
    std::unique_ptr<QObject> m_heard; ///< the context of what is heard from m_sessions
    QTimer m_calm;                    ///< runs until they are
};

} // namespace ui
