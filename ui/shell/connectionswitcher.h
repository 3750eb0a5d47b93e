// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

class Scope;

/// ● Northwind MSP ▾: what the window looks at, and the menu to look elsewhere, to open what is stored, and to make the
/// connection read-only.
class ConnectionSwitcher final : public QToolButton {
    Q_OBJECT

public:
    /// Both must outlive it.
    ConnectionSwitcher(session::Workspace &workspace, Scope &scope, QWidget *parent = nullptr);

    /// The connection's colour; invalid: none, or several connections.
    QColor color() const;
    QString words() const;

Q_SIGNALS:
    void newConnectionWanted();
    void manageWanted();
    /// words() or color() are others.
    void presented();

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void present();
    void fillMenu();
    void addOpen(session::Session *session);
    void addStored();
    void addReadOnly(session::Session *session);

    session::Workspace &m_workspace;
    Scope &m_scope;
};

} // namespace ui
