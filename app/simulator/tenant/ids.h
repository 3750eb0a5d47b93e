// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace simulator {

/// What an id names. The numbers stand in the ids: do not reuse one.
enum class Kind : std::uint8_t {
    Company = 0xa1,
    Folder = 0xa2,
    CompaniesContainer = 0xa3,
    NetworkContainer = 0xa4,
    Group = 0xb1,
    Container = 0xb2, ///< on-premises: a node of a virtualization inventory
    Endpoint = 0xe0,
    Policy = 0xd1,
    Task = 0xd2,
    Account = 0xc1,
    Tag = 0xc2,
    CustomField = 0xc3,
    Package = 0xc4,
    Integration = 0xc5,
    Report = 0xc6,
    Incident = 0xc7,
    BlocklistItem = 0xc8,
    CustomRule = 0xc9,
    ResponseAction = 0xca,
    MaintenanceWindow = 0xcb,
    QuarantineItem = 0xcc,
    Patch = 0xcd,
    PhasrRule = 0xce,
    PhasrRecommendation = 0xcf,
    Activity = 0xd3,   ///< investigation
    Submission = 0xd4, ///< sandbox
    LiveSearch = 0xd5,
};

struct Name {
    Kind kind{};
    std::uint32_t index = 0;
};

/// Ids look as the service's do: 24 hex digits, the first eight of them a time. They are a function of seed, kind and
/// index, so none need be stored, and reading one back costs no search.
class Ids {
public:
    explicit Ids(std::uint64_t seed);

    std::string idOf(Kind kind, std::uint32_t index) const;
    /// Nothing for what this tenant cannot have given out (whether it exists is for the caller to know).
    std::optional<Name> nameOf(std::string_view id) const;
    /// Seconds since 1970: the time that stands in the id.
    static std::uint32_t madeAt(Kind kind, std::uint32_t index);

private:
    std::uint64_t m_seed;
    std::uint32_t m_tag;
};

} // namespace simulator
