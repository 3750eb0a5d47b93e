// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/recent.h"
#include "simulator/tenant/places.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>
#include <span>

namespace simulator {

/// What the seed says of one endpoint without a word of text: cheap enough to ask for a million of them.
struct EndpointFacts {
    enum Machine : std::uint8_t { Other, Computer, Virtual, Ec2 }; ///< `machineType`
    enum Role : std::uint8_t { Relay = 1, Exchange = 2, SecurityServer = 4, ContainerHost = 8 };
    Machine machine = Computer;
    std::uint8_t system = 0; ///< of operatingSystems()
    std::uint8_t roles = 0;
    bool managed = true;
    bool server = false;
    std::uint64_t chance = 0; ///< for everything else
};

struct OperatingSystem {
    enum Family : std::uint8_t { Windows, Linux, Mac };
    std::string_view name;
    Family family;
    bool server;
};
std::span<const OperatingSystem> operatingSystems();

/// Some ten million endpoints as a function of the seed, and over that what calls have changed. Endpoints are known by
/// number. Guarded by the tenant's lock, except for the remembered selections, which have their own.
class Endpoints {
public:
    /// Module names in the API's order; a set of them is a bit mask.
    static std::span<const std::string_view> moduleNames();

    /// What calls have changed on one endpoint.
    struct Change {
        std::int32_t group = Places::none; ///< where it was moved to
        bool purged = false;
        bool wasMoved = false; ///< to another company
        std::optional<std::string> label;
        bool policySet = false; ///< assigned to it directly: `policy`
        std::int32_t policy = Places::none;
        Milliseconds policyAppliedAt = 0;
        std::uint32_t modules = 0; ///< from `modulesAt` on
        Milliseconds modulesAt = 0;
        Milliseconds unmanagedAt = 0;        ///< the agent is gone from then on
        std::int32_t movesTo = Places::none; ///< a group of another company
        Milliseconds movesAt = 0;
        std::set<std::string> integrations; ///< ids it is an integrator for
    };

    /// Which endpoints of some groups are asked for. Empty members: all.
    struct Filter {
        std::optional<bool> managed;
        std::uint8_t roles = 0;       ///< any of these, or …
        bool managedWithBest = false; ///< … with an agent
        std::uint8_t machines = 0;    ///< any of these, as bits
        std::string name;             ///< prefix; a leading `*`: anywhere. Case does not matter (ASCII)
        std::optional<std::string> label;
        std::optional<std::string> ssid;
        std::vector<std::string> macs; ///< twelve lower-case hex digits

        bool isEmpty() const;
        std::string fingerprint() const;
    };

    /// A list of endpoint numbers, held as ranges. Immutable, shared.
    class Selection {
    public:
        std::uint32_t size() const { return m_sums.empty() ? 0 : m_sums.back(); }
        std::uint32_t at(std::uint32_t position) const;
        /// Calls \p visit with the numbers of \p count places from \p from on.
        template <typename Visit>
        void visit(std::uint32_t from, std::uint32_t count, Visit visit) const;
        void add(std::uint32_t begin, std::uint32_t end);

    private:
        struct Range {
            std::uint32_t begin, end;
        };
        std::vector<Range> m_ranges;
        std::vector<std::uint32_t> m_sums; ///< how many up to and with each range
    };

    Endpoints(std::uint64_t seed, std::uint32_t count, bool cloud, const Places &places);

    std::uint32_t count() const { return m_count; }
    bool exists(std::uint32_t endpoint) const;
    EndpointFacts factsOf(std::uint32_t endpoint) const;
    bool isManaged(std::uint32_t endpoint, Milliseconds now) const;
    bool isDeleted(std::uint32_t endpoint) const { return m_places.groups()[groupOf(endpoint)].deleted; }
    std::uint32_t groupOf(std::uint32_t endpoint) const;
    std::uint32_t companyOf(std::uint32_t endpoint) const { return m_places.groups()[groupOf(endpoint)].company; }

    std::string nameOf(std::uint32_t endpoint) const;
    std::string fqdnOf(std::uint32_t endpoint) const;
    std::string labelOf(std::uint32_t endpoint) const;
    std::string ipOf(std::uint32_t endpoint) const;
    std::vector<std::string> macsOf(std::uint32_t endpoint) const;
    std::optional<std::uint32_t> withMac(std::string_view mac) const; ///< twelve lower-case hex digits
    std::string ssidOf(std::uint32_t endpoint) const;
    std::uint32_t modulesOf(std::uint32_t endpoint, Milliseconds now) const;
    bool isProductOutdated(std::uint32_t endpoint) const;

    const Change *changeOf(std::uint32_t endpoint) const;
    Change &change(std::uint32_t endpoint);
    void moveTo(std::uint32_t endpoint, std::uint32_t group);
    /// Into a group of another company, at \p when.
    void moveLater(std::uint32_t endpoint, std::uint32_t group, Milliseconds when);
    void purge(std::uint32_t endpoint);
    /// Moves between companies whose time has come; the next one's time, or 0.
    Milliseconds settle(Milliseconds now);
    const std::map<std::uint32_t, Change> &changes() const { return m_changes; }

    /// The endpoints of \p groupsOf that pass \p filter, in a stable order. Without a filter this costs as much as there
    /// are groups and changes, never as many as there are endpoints. \p groupsKey names the groups: the last few
    /// selections are remembered until something changes, and then \p groupsOf is not called.
    std::shared_ptr<const Selection> select(const std::string &groupsKey,
                                            const std::function<std::vector<std::uint32_t>()> &groupsOf,
                                            const Filter &filter, Milliseconds now) const;

private:
    bool passes(std::uint32_t endpoint, const Filter &filter, Milliseconds now) const;
    Selection all(const std::vector<std::uint32_t> &groups) const;

    struct Remembered {
        std::shared_ptr<const Selection> selection;
        Milliseconds until = 0; ///< 0: until something changes
    };

    const std::uint64_t m_seed;
    const std::uint32_t m_count;
    const bool m_cloud;
    const Places &m_places;
    std::map<std::uint32_t, Change> m_changes;
    std::set<std::uint32_t> m_gone;                          ///< no longer where the seed put them
    std::map<std::uint32_t, std::set<std::uint32_t>> m_came; ///< to these groups
    std::set<std::uint32_t> m_moving;
    std::uint64_t m_version = 1;
    mutable Recent<Remembered> m_remembered;
};

template <typename Visit>
void Endpoints::Selection::visit(std::uint32_t from, std::uint32_t count, Visit visit) const
{
    auto range = static_cast<std::size_t>(std::upper_bound(m_sums.begin(), m_sums.end(), from) - m_sums.begin());
    while (count > 0 && range < m_ranges.size()) {
        const std::uint32_t before = range == 0 ? 0 : m_sums[range - 1];
        for (std::uint32_t endpoint = m_ranges[range].begin + (from - before);
             endpoint < m_ranges[range].end && count > 0; ++endpoint, ++from, --count)
            visit(endpoint);
        ++range;
    }
}

} // namespace simulator
