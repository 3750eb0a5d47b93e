// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "api/follow.h"
#include "api/pager.h"
#include "records/endpoint.h"
#include "records/inventoryitem.h"
#include "records/task.h"

namespace api {

/// What to list. Blank members are left out of the request.
struct EndpointQuery {
    QString parentId{}; ///< company or group; empty: the server's default
    std::optional<bool> isManaged{};
    bool recursive = true;       ///< below the direct children too
    QString name{};              ///< prefix; a leading `*` matches anywhere
    bool productOutdated = true; ///< have it told
    bool scanLogs = true;        ///< have the last successful scan told
};

struct InventoryQuery {
    QString parentId{};
    bool recursive = true;
    /// The kinds wanted; none: the server's default. Only partners have companies and their folders: nothing is listed
    /// where a server is known to be none, and where that is not known the server's default may bring other kinds along.
    bool companies = false;
    bool companyFolders = false;
    bool groups = false;
    bool endpoints = true; ///< computers, virtual machines and EC2 instances
    bool productOutdated = true;
    bool scanLogs = true;
};

struct ScanTaskQuery {
    QString name{}; ///< prefix; a leading `*` matches anywhere
    std::optional<qint64> status{};
};

struct ScanOrder {
    enum class Type { Quick = 1, Full = 2, Memory = 3, Custom = 4 };
    enum class Depth { Aggressive = 1, Normal = 2, Permissive = 3 };
    QStringList targetIds{}; ///< endpoints or containers
    Type type = Type::Quick;
    QString name{};              ///< empty: the server makes one
    Depth depth = Depth::Normal; ///< Custom
    QStringList paths{};         ///< Custom; `LocalDrives` or paths
};

/// Inventory and tasks. A list of verbs without state; \p client must outlive its calls.
class NetworkService {
public:
    explicit NetworkService(Client &client) : m_client(&client) {}

    base::Call<records::Page<records::Endpoint>> endpoints(const EndpointQuery &query,
                                                           const PageRequest &page = {}) const;
    Pager<records::Endpoint> allEndpoints(const EndpointQuery &query, Priority priority) const;
    base::Call<records::Page<records::InventoryItem>> inventory(const InventoryQuery &query,
                                                                const PageRequest &page = {}) const;
    Pager<records::InventoryItem> allInventory(const InventoryQuery &query, Priority priority) const;
    base::Call<records::EndpointDetails> endpointDetails(const QString &endpointId,
                                                         Priority priority = Priority::Click) const;

    base::Call<records::Page<records::ScanTask>> scanTasks(const ScanTaskQuery &query = {},
                                                           const PageRequest &page = {}) const;
    Pager<records::ScanTask> allScanTasks(const ScanTaskQuery &query, Priority priority) const;
    /// A write. The ids of the tasks are asked for; servers that name none leave them empty.
    base::Call<records::CreatedTask> createScanTask(const ScanOrder &order, Priority priority = Priority::Click) const;
    base::Call<records::TaskStatus> taskStatus(const QString &taskId, Priority priority = Priority::Click) const;
    /// Until it is finished. \p clock must outlive the call.
    base::Call<records::TaskStatus> followTask(base::Clock &clock, const QString &taskId, const FollowPlan &plan = {},
                                               std::function<void(const records::TaskStatus &)> onProgress = {}) const;

private:
    Client *m_client;
};

} // namespace api
