// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/call.h"

#include <QObject>
#include <QProcess>

namespace store {
struct InventoryView;
}

namespace session {

class Session;
class Workspace;

/// The demo tenant: our simulator in a process of its own, which ends with this one, and two temporary connections to it.
/// GUI thread.
class Demo final : public QObject {
    Q_OBJECT

public:
    /// \p program: where plumbline-simulator lies.
    explicit Demo(QString program, QObject *parent = nullptr);
    ~Demo() override;

    /// Ends in opened() or failed(). Once; does nothing after that. Must outlive \p workspace, whose last calls then still
    /// have a server.
    void open(Workspace &workspace);

Q_SIGNALS:
    void opened();
    /// One sentence for people.
    void failed(const QString &problem);

private:
    void hear();
    void fail(const QString &why);
    void connectTo(const QString &address);
    /// One change of the demo's own, the way a person's goes, so that the audit has something to show.
    void scanOnce(Session *console);
    void scan(Session *console, const store::InventoryView &view);

    const QString m_program;
    Workspace *m_workspace = nullptr; ///< once open() was called
    QByteArray m_key;                 ///< made for this one
    QProcess m_simulator;
    bool m_isStarting = false; ///< neither opened() nor failed() yet
    base::CallSlot m_looking;
    base::CallSlot m_scan;
};

} // namespace session
