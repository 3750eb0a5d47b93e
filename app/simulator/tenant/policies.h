// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"
#include "simulator/tenant/places.h"

#include <map>

namespace simulator {

/// The policies: every company has a few, the first is its default. Guarded by the tenant's lock.
class Policies {
public:
    struct Policy {
        std::string name;
        std::uint32_t company = Places::own;
        bool isDefault = false;
        Milliseconds createdAt = 0, changedAt = 0;
        std::map<QString, bool> switches; ///< what setPolicyModulesState has set, by dotted path
    };

    Policies(std::uint64_t seed, const Places &places);

    const std::vector<Policy> &all() const { return m_policies; }
    Policy &policy(std::uint32_t index) { return m_policies[index]; }
    /// Its own first, then what the companies above hand down.
    std::vector<std::uint32_t> visibleTo(std::uint32_t company, const Places &places) const;
    /// The \p choice th of the company's own (any number); the default policy of the nearest company that has one.
    std::uint32_t usual(std::uint32_t company, std::uint64_t choice, const Places &places) const;
    /// \p layout: `settings` in the answer of getPolicyDetails.
    QJsonObject settingsOf(std::uint32_t policy, const schema::Field &layout, schema::Edition edition) const;

private:
    struct Range {
        std::uint32_t begin = 0, end = 0;
    };

    const std::uint64_t m_seed;
    std::vector<Policy> m_policies;
    std::vector<Range> m_ofCompany;
};

} // namespace simulator
