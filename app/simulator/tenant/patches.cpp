// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/patches.h"

#include "simulator/hash.h"

#include <array>

namespace simulator {

std::span<const Patches::Patch> Patches::all()
{
    using enum OperatingSystem::Family;
    static constexpr std::array<Patch, 16> patches{{
        {"2026-10 Cumulative Update", "KB5990001", "CVE-2026-21001", "Microsoft", "Windows", 0, 4, Windows},
        {"2026-09 Cumulative Update", "KB5980002", "CVE-2026-20911", "Microsoft", "Windows", 0, 4, Windows},
        {"2026-10 .NET Framework Rollup", "KB5990107", "CVE-2026-21044", "Microsoft", ".NET Framework", 0, 3, Windows},
        {"Servicing Stack Update", "KB5990210", "", "Microsoft", "Windows", 1, 0, Windows},
        {"Defender Platform Update", "KB4052623", "", "Microsoft", "Defender", 1, 1, Windows},
        {"Browser 131.0.2", "", "CVE-2026-30112", "Example Web", "Example Browser", 0, 3, Windows},
        {"Archiver 25.1", "", "CVE-2026-17771", "Example Tools", "Archiver", 0, 2, Windows},
        {"PDF Reader 2026.4", "", "CVE-2026-18001", "Example Docs", "PDF Reader", 0, 3, Windows},
        {"Office 2026-10", "KB5002811", "CVE-2026-21217", "Microsoft", "Office", 0, 3, Windows},
        {"Office 2026-08", "KB5002740", "", "Microsoft", "Office", 1, 5, Windows},
        {"openssl 3.0.17", "", "CVE-2026-11022", "Linux", "openssl", 0, 4, Linux},
        {"kernel 6.1.148", "", "CVE-2026-26800", "Linux", "kernel", 0, 3, Linux},
        {"sudo 1.9.17", "", "CVE-2026-12010", "Linux", "sudo", 0, 2, Linux},
        {"tzdata 2026c", "", "", "Linux", "tzdata", 1, 0, Linux},
        {"macOS 16.1", "", "CVE-2026-44500", "Apple", "macOS", 0, 3, Mac},
        {"Safari 20.1", "", "CVE-2026-44611", "Apple", "Safari", 0, 2, Mac},
    }};
    return patches;
}

Patches::State Patches::stateOf(std::uint32_t patch, const EndpointFacts &facts)
{
    if (!facts.managed || operatingSystems()[facts.system].family != all()[patch].family)
        return State::DoesNotApply;
    const auto share = scramble(facts.chance ^ (0x9a7cU + patch)) % 1000;
    return share < 180 ? State::Missing : share < 900 ? State::Installed : State::DoesNotApply;
}

} // namespace simulator
