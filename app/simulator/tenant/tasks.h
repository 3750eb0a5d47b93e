// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/places.h"

#include <unordered_map>

namespace simulator {

/// Tasks and how far they are. Nothing runs: states are a function of the time, so a task that was made advances by
/// being asked. Guarded by the tenant's lock.
class Tasks {
public:
    enum class Status { Pending = 1, InProgress = 2, Finished = 3 }; ///< as the API counts
    /// Numbers of getTaskStatus; kinds whose number is not established have one of ours from 100 on.
    enum Type {
        Scan = 1,
        Reconfigure = 7,
        QuarantineRemoval = 9,
        QuarantineRestore = 10,
        QuarantineEmptying = 14,
        ExchangeEmptying = 15,
        Isolation = 16,
        RestoreFromIsolation = 17,
        ExchangeRemoval = 18,
        ExchangeRestore = 19,
        QuarantineAddition = 20,
        KillProcess = 101,
        SandboxSubmission = 102,
        LiveSearch = 103,
        Uninstall = 104,
        MoveOut = 105,
    };

    struct Task {
        std::string name;
        int type = Scan;
        bool alive = true;
        std::uint32_t company = Places::own;
        Milliseconds createdAt = 0;
        Milliseconds pace = 10'000;         ///< about how long one endpoint takes
        std::vector<std::uint32_t> targets; ///< endpoints, ascending
        Milliseconds firstStart = 0, lastEnd = 0;
        std::uint64_t chance = 0;
    };
    struct Subtask {
        Milliseconds start = 0, end = 0;
        bool failed = false;
    };

    explicit Tasks(std::uint64_t seed) : m_seed(seed) {}

    const std::vector<Task> &all() const { return m_tasks; }
    /// Fills in what follows from the rest.
    std::uint32_t add(Task task);
    void remove(std::uint32_t task) { m_tasks[task].alive = false; }

    static Status statusAt(Milliseconds start, Milliseconds end, Milliseconds now);
    static Status statusOf(const Task &task, Milliseconds now) { return statusAt(task.firstStart, task.lastEnd, now); }
    static Subtask subtaskOf(const Task &task, std::uint32_t endpoint);
    /// The scan that ended last on \p endpoint, if any did.
    std::optional<std::pair<std::uint32_t, Milliseconds>> lastScanOf(std::uint32_t endpoint, Milliseconds now) const;

private:
    const std::uint64_t m_seed;
    std::vector<Task> m_tasks;
    std::unordered_map<std::uint32_t, std::vector<std::uint32_t>> m_scans; ///< by endpoint, oldest first
    std::vector<std::uint32_t> m_wideScans;                                ///< too many targets for the table above
};

} // namespace simulator
