// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/collection.h"
#include "simulator/tenant/endpoints.h"
#include "simulator/tenant/incidents.h"
#include "simulator/tenant/licenses.h"
#include "simulator/tenant/policies.h"
#include "simulator/tenant/push.h"
#include "simulator/tenant/quarantine.h"
#include "simulator/tenant/tasks.h"

#include <mutex>
#include <shared_mutex>

namespace simulator {

class Cloud;

/// The state of the demo tenant. Whoever calls a handler holds `mutex`: shared for reads, alone for writes; see Router.
struct Tenant {
    explicit Tenant(const Options &options);

    const std::uint64_t seed;
    const schema::Edition edition;
    const std::function<Milliseconds()> now; ///< never unset
    const Milliseconds startedAt;
    const Ids ids;
    Places places;
    Licenses licenses;
    Policies policies;
    Endpoints endpoints;
    Tasks tasks;
    Quarantine quarantine;
    Incidents incidents;
    std::set<std::uint32_t> isolated; ///< endpoints that are cut off
    Push push;
    Collection accounts;                          ///< the first is the one that the key belongs to
    std::map<QString, QJsonObject> notifications; ///< by account, where calls have set them
    Collection packages;
    Collection reports;
    Collection activities; ///< of investigations
    Collection integrations;
    Collection blocklist;
    Collection customRules;
    Collection responses; ///< to incidents
    struct AwsAccount {
        std::uint32_t company = Places::own;
        QString id;
        QString name; ///< of the integration
    };
    std::vector<AwsAccount> awsAccounts;
    std::uint32_t awsExternalIds = 0; ///< how many were made anew
    Collection maintenanceWindows;
    std::map<std::uint32_t, QString> windowOfPolicy;
    Collection phasrRecommendations;
    std::map<QString, bool> phasrAccess; ///< rule/profile: restricted, where calls have set it
    Collection tags;
    Collection customFields;
    Collection containers; ///< on-premises: nodes of virtualization inventories

    /// Cloud Security's side, made when first asked for; by any thread, `mutex` held or not.
    Cloud &cloud();

    mutable std::shared_mutex mutex;

    bool isPartner() const { return edition == schema::Edition::Partner; }
    QString id(Kind kind, std::uint32_t index) const;
    /// The policy in force on \p endpoint and whether it has arrived there.
    struct InForce {
        std::uint32_t policy = 0;
        bool applied = true;
    };
    InForce policyOf(std::uint32_t endpoint, Milliseconds when) const;
    /// A group at or above \p group whose policy is enforced from there; Places::none when nothing is.
    std::int32_t enforcedAbove(std::uint32_t group) const;

private:
    void furnish(const Options &options);
    void furnishCollections();

    std::once_flag m_cloudOnce;
    std::shared_ptr<Cloud> m_cloud;
};

/// `2026-10-04T10:21:15`, UTC without saying so, as most of the API does.
std::string timeText(Milliseconds when);
/// The same with milliseconds and Z, as Cloud Security does.
std::string timeTextZ(Milliseconds when);

} // namespace simulator
