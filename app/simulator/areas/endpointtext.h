// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/jsonwriter.h"
#include "simulator/tenant/tenant.h"

namespace simulator {

/// What an endpoint looks like in lists. Made once a page: what neighbours share is worked out once.
class EndpointText {
public:
    EndpointText(const Tenant &tenant, Milliseconds now) : m_tenant(tenant), m_now(now) {}

    bool productOutdated = false;    ///< asked for
    bool lastSuccessfulScan = false; ///< asked for
    bool inventory = false;          ///< as `details` of an inventory item: with modules and risk, without id and name

    void write(JsonWriter &out, std::uint32_t endpoint) const;

    void writePolicy(JsonWriter &out, std::uint32_t endpoint) const;
    void writeModules(JsonWriter &out, std::uint32_t endpoint) const;
    void writeRisk(JsonWriter &out, std::uint32_t endpoint) const;
    /// The member, where there was a scan.
    void writeLastScan(JsonWriter &out, std::uint32_t endpoint) const;

private:
    const Tenant &m_tenant;
    const Milliseconds m_now;
};

} // namespace simulator
