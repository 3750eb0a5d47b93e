// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/scanruns.h"

#include "session/workspace.h"

namespace ui {

ScanRuns &ScanRuns::of(session::Workspace &workspace)
{
    auto *known = workspace.findChild<ScanRuns *>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new ScanRuns(workspace);
}

ScanRuns::ScanRuns(session::Workspace &workspace) : QObject(&workspace), m_workspace(workspace) {}

ScanRuns::~ScanRuns() = default;

void ScanRuns::start(const QList<ScanTargets> &targets, const api::ScanOrder &order, QObject *context, Told told)
{
    std::erase_if(m_runs, [](const auto &run) { return !run->isRunning(); });
    m_runs.push_back(std::make_unique<ScanRun>(m_workspace));
    ScanRun &run = *m_runs.back();
    connect(&run, &ScanRun::finished, this,
            [this, who = QPointer(context), told = std::move(told)](const QList<ChangeResult> &results) {
                if (who)
                    told(results);
                else
                    Q_EMIT endedUnseen(results);
            });
    run.start(targets, order);
}

} // namespace ui
