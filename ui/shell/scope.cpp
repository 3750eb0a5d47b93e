// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/scope.h"

#include "session/settings.h"
#include "session/workspace.h"

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;
using session::Session;

namespace {

const QString settingsName = u"window/scope"_s;

} // namespace

Scope::Scope(session::Workspace &workspace, QObject *parent)
    : QObject(parent),
      m_workspace(workspace),
      m_connection(workspace.settings().value(settingsName).toString())
{
    if (!workspace.session(m_connection))
        m_connection.clear();
    connect(&workspace, &session::Workspace::opened, this, [this](const Session *session) {
        m_closing = nullptr; // long gone; the new one may lie where it lay
        if (session->connection().id == std::exchange(m_lost, {}) && m_connection.isEmpty())
            m_connection = session->connection().id;
        Q_EMIT changed();
    });
    connect(&workspace, &session::Workspace::aboutToClose, this, [this](Session *session) {
        m_closing = session;
        const bool isLookedAt = session->connection().id == m_connection;
        if (isLookedAt)
            m_lost = std::exchange(m_connection, {});
        Q_EMIT changed();
        if (isLookedAt)
            Q_EMIT switched();
    });
}

void Scope::choose(const QString &connection)
{
    if (connection == m_connection)
        return;
    if (!connection.isEmpty() && !m_workspace.session(connection) && !m_workspace.open(connection))
        return;
    m_connection = connection;
    m_lost.clear();
    m_workspace.settings().setValue(settingsName, connection);
    Q_EMIT changed();
    Q_EMIT switched();
}

QList<Session *> Scope::open() const
{
    auto all = m_workspace.sessions();
    all.removeAll(m_closing);
    return all;
}

QList<Session *> Scope::sessions() const
{
    auto all = open();
    if (!m_connection.isEmpty())
        all.removeIf([this](const Session *session) { return session->connection().id != m_connection; });
    return all;
}

Session *Scope::only() const
{
    const auto all = sessions();
    return all.size() == 1 ? all.first() : nullptr;
}

bool Scope::fits(const QList<session::Connection::Kind> &kinds) const
{
    const auto all = sessions();
    return kinds.isEmpty() || std::ranges::any_of(all, [&](const Session *session) {
               return kinds.contains(session->connection().kind);
           });
}

} // namespace ui
