// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/endpoints/scanrun.h"

#include <functional>
#include <memory>
#include <vector>

namespace ui {

/// The scans that were ordered in any window and are still being created. A window that closes ends none of them; they end
/// with their workspace, and what belongs to a session with that.
class ScanRuns final : public QObject {
    Q_OBJECT

public:
    using Told = std::function<void(const QList<ChangeResult> &results)>;

    /// Those of \p workspace, which owns them.
    static ScanRuns &of(session::Workspace &workspace);
    ~ScanRuns() override;

    /// See ScanRun::start(). \p told is called at the end if \p context is still there.
    void start(const QList<ScanTargets> &targets, const api::ScanOrder &order, QObject *context, Told told);

Q_SIGNALS:
    /// A run ended, and whoever began it is gone.
    void endedUnseen(const QList<ui::ChangeResult> &results);

private:
    explicit ScanRuns(session::Workspace &workspace);

    session::Workspace &m_workspace;
    std::vector<std::unique_ptr<ScanRun>> m_runs;
};

} // namespace ui
