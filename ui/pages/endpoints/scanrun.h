// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkservice.h"
#include "ui/widgets/changedialog.h"

#include <QPointer>

#include <deque>

namespace session {
class Session;
class Workspace;
} // namespace session

namespace ui {

/// Endpoints of one connection that are to be scanned.
struct ScanTargets {
    QString connection; ///< id
    QString name;       ///< of the connection
    QStringList ids;
};

/// Orders scans, one write for as many endpoints as the server takes at once, one after the other. Goes on without its
/// dialog. Each write stands in the journal before it leaves; none is ever repeated.
class ScanRun final : public QObject {
    Q_OBJECT

public:
    /// \p workspace must outlive it; sessions may close meanwhile.
    explicit ScanRun(session::Workspace &workspace, QObject *parent = nullptr);

    /// \p order: all but the targets.
    void start(const QList<ScanTargets> &targets, const api::ScanOrder &order);
    bool isRunning() const { return m_isRunning; }
    static qsizetype writesFor(const QList<ScanTargets> &targets);

Q_SIGNALS:
    void finished(const QList<ui::ChangeResult> &results);

private:
    struct Write {
        QString connection;
        QString name;
        QStringList ids;
    };
    void next();
    void ended(const Write &write, const base::Result<records::CreatedTask> &result);

    session::Workspace &m_workspace;
    api::ScanOrder m_order;
    std::deque<Write> m_waiting;
    QList<ChangeResult> m_results;
    base::CallSlot m_slot;
    bool m_isRunning = false;
};

} // namespace ui
