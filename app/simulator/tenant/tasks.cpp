// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/tasks.h"

#include "simulator/hash.h"

#include <algorithm>

namespace simulator {

namespace {

constexpr std::size_t wide = 4096;

} // namespace

std::uint32_t Tasks::add(Task task)
{
    const auto index = static_cast<std::uint32_t>(m_tasks.size());
    task.chance = hashOf(m_seed, 71, index);
    std::ranges::sort(task.targets);
    task.targets.erase(std::unique(task.targets.begin(), task.targets.end()), task.targets.end());
    task.firstStart = task.lastEnd = task.createdAt + 1000;
    for (std::size_t at = 0; at < task.targets.size(); ++at) {
        const Subtask subtask = subtaskOf(task, task.targets[at]);
        task.firstStart = at == 0 ? subtask.start : std::min(task.firstStart, subtask.start);
        task.lastEnd = std::max(task.lastEnd, subtask.end);
    }
    if (task.type == Scan) {
        if (task.targets.size() > wide) {
            m_wideScans.push_back(index);
        } else {
            for (const std::uint32_t endpoint : task.targets)
                m_scans[endpoint].push_back(index);
        }
    }
    m_tasks.push_back(std::move(task));
    return index;
}

Tasks::Status Tasks::statusAt(Milliseconds start, Milliseconds end, Milliseconds now)
{
    if (now < start)
        return Status::Pending;
    return now < end ? Status::InProgress : Status::Finished;
}

Tasks::Subtask Tasks::subtaskOf(const Task &task, std::uint32_t endpoint)
{
    Dice dice(hashOf(task.chance, 72, endpoint));
    Subtask subtask;
    subtask.start = task.createdAt + 1000 + dice.below(3000);
    subtask.end = subtask.start + task.pace / 2 + dice.below(static_cast<std::size_t>(task.pace));
    subtask.failed = dice.perMille(30);
    return subtask;
}

std::optional<std::pair<std::uint32_t, Milliseconds>> Tasks::lastScanOf(std::uint32_t endpoint, Milliseconds now) const
{
    std::optional<std::pair<std::uint32_t, Milliseconds>> last;
    const auto look = [&](std::uint32_t task) {
        const Subtask subtask = subtaskOf(m_tasks[task], endpoint);
        if (!subtask.failed && subtask.end <= now && (!last || last->second < subtask.end))
            last = {task, subtask.end};
    };
    if (const auto found = m_scans.find(endpoint); found != m_scans.end())
        std::ranges::for_each(found->second, look);
    for (const std::uint32_t task : m_wideScans) {
        if (std::ranges::binary_search(m_tasks[task].targets, endpoint))
            look(task);
    }
    return last;
}

} // namespace simulator
