// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/places.h"

#include <map>

namespace simulator {

/// What Cloud Security knows: connected accounts in groups, resources, rules, standards, and a check for each rule on
/// each resource it concerns. Small enough to be held. Ids are UUIDs made from the seed. Guarded by the tenant's lock.
class Cloud {
public:
    struct Group {
        std::string id, name, description, schedule;
        Milliseconds createdAt = 0;
        std::vector<std::size_t> accounts;
    };
    struct Account {
        std::string id, name, target;
        bool enabled = true, archived = false;
        Milliseconds createdAt = 0;
        std::size_t group = 0;
    };
    struct Resource {
        std::string id, name, region, type;
        std::size_t account = 0;
    };
    struct Rule {
        std::string id, name, title, severity, resourceType;
        int version = 1;
    };
    struct Control {
        std::string id, description, section, sectionTitle;
        std::vector<std::size_t> rules;
    };
    struct Standard {
        std::string id, title;
        std::vector<Control> controls;
        bool uses(std::size_t rule) const;
    };
    struct Check {
        std::string id;
        std::size_t rule = 0, resource = 0;
        bool failed = false;
        std::string severity;
        std::string status;  ///< of failed ones
        std::string expires; ///< yyyy-mm-dd, of accepted risks
        Milliseconds createdAt = 0;
        /// An accepted risk whose day has passed needs review.
        const std::string &statusOn(const std::string &today) const;
    };

    Cloud(std::uint64_t seed, Milliseconds now);

    std::vector<Group> groups;
    std::vector<Account> accounts;
    std::vector<Resource> resources;
    std::vector<Rule> rules;
    std::vector<Standard> standards;
    std::vector<Check> checks;
    std::map<std::string, std::size_t, std::less<>> checkById;

    static const std::vector<std::string> &severities();
};

} // namespace simulator
