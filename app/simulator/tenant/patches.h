// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/endpoints.h"

namespace simulator {

/// Patches that there are, and what became of each on each endpoint: a function of the seed. Any thread.
class Patches {
public:
    struct Patch {
        const char *name;
        const char *kb;
        const char *cve;
        const char *vendor;
        const char *product;
        int type;     ///< 0 security, 1 other, as the API counts
        int severity; ///< 0 none … 4 critical
        OperatingSystem::Family family;
    };
    enum class State : std::uint8_t { DoesNotApply, Missing, Installed };

    static std::span<const Patch> all();
    static State stateOf(std::uint32_t patch, const EndpointFacts &facts);
};

} // namespace simulator
