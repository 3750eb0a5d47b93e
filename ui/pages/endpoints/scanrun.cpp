// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/scanrun.h"

#include "session/workspace.h"
#include "store/record.h"
#include "sync/listing.h"
#include "ui/text/usertext.h"

#include <QLocale>

#include <algorithm>

namespace ui {

using base::ApiError;
using Outcome = ChangeResult::Outcome;

namespace {

/// No limit is documented for this method; its sibling by MAC address takes 100. Small enough that one answer that is lost
/// leaves few in doubt.
constexpr qsizetype mostTargets = 500;

Outcome outcomeOf(const ApiError &error)
{
    switch (error.outcome) {
    case ApiError::Outcome::NotSent:
    case ApiError::Outcome::Refused: return Outcome::Refused;
    case ApiError::Outcome::Unknown: return Outcome::Unknown;
    }
    Q_UNREACHABLE();
}

} // namespace

ScanRun::ScanRun(session::Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace) {}

qsizetype ScanRun::writesFor(const QList<ScanTargets> &targets)
{
    qsizetype writes = 0;
    for (const auto &one : targets)
        writes += (one.ids.size() + mostTargets - 1) / mostTargets;
    return writes;
}

void ScanRun::start(const QList<ScanTargets> &targets, const api::ScanOrder &order)
{
    m_order = order;
    m_isRunning = true;
    for (const auto &one : targets) {
        for (qsizetype from = 0; from < one.ids.size(); from += mostTargets)
            m_waiting.push_back({one.connection, one.name, one.ids.mid(from, mostTargets)});
    }
    next();
}

void ScanRun::next()
{
    if (m_waiting.empty()) {
        m_isRunning = false;
        // Told one after the other, the last one stays: one that needs a look.
        std::stable_partition(m_results.begin(), m_results.end(),
                              [](const ChangeResult &result) { return result.outcome == Outcome::Done; });
        Q_EMIT finished(m_results);
        return;
    }
    const Write write = m_waiting.front();
    m_waiting.pop_front();
    auto *session = m_workspace.session(write.connection);
    if (!session) {
        m_results.append({Outcome::Refused, tr("%1: the connection was closed before.").arg(write.name), {}});
        next();
        return;
    }
    auto order = m_order;
    order.targetIds = write.ids;
    m_slot = session->network().createScanTask(order).finally(
        this, [this, write](base::Result<records::CreatedTask> &&result) { ended(write, result); });
}

void ScanRun::ended(const Write &write, const base::Result<records::CreatedTask> &result)
{
    const QString count = QLocale().toString(write.ids.size());
    if (result) {
        m_results.append({Outcome::Done,
                          write.ids.size() == 1
                              ? tr("%1: the scan of one endpoint was ordered.").arg(write.name)
                              //: %1: a connection, %2: a number
                              : tr("%1: the scan of %2 endpoints was ordered.").arg(write.name, count),
                          {}});
    } else {
        const auto text = userTextForWrite(result.error());
        //: %1: a connection, %2: what went wrong
        m_results.append({outcomeOf(result.error()), tr("%1: %2").arg(write.name, text.sentence), text.details});
    }
    if (auto *session = m_workspace.session(write.connection)) {
        if (auto *tasks = session->listing(store::kinds::scanTask))
            tasks->refresh(api::Priority::Page, true);
    }
    next();
}

} // namespace ui
