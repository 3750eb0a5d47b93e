// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/tenant/endpoints.h"

namespace simulator {

/// What was seen on endpoints and across the organization, and what people have said about it. Guarded by the tenant's
/// lock.
class Incidents {
public:
    enum class Status : std::uint8_t { Open = 1, InProgress, Closed, FalsePositive }; ///< as writes count

    struct Incident {
        bool isExtended = false; ///< of the organization; `parts` belong to it
        std::uint32_t endpoint = 0;
        std::uint32_t company = 0;
        Milliseconds createdAt = 0;
        Milliseconds updatedAt = 0;
        Status status = Status::Open;
        int score = 0;     ///< 0 … 100
        int action = 0;    ///< of mainActions()
        int detection = 0; ///< of detections()
        std::vector<std::uint32_t> parts;
        std::int32_t partOf = Places::none;
    };
    struct Detection {
        const char *name;
        const char *attack;
        const char *technology;
    };

    Incidents(std::uint64_t seed, Milliseconds startedAt, const Endpoints &endpoints);

    const std::vector<Incident> &all() const { return m_incidents; }
    Incident &incident(std::uint32_t index) { return m_incidents[index]; }

    static std::span<const Detection> detections();
    static const char *wordOf(Status status);
    static const char *mainAction(int action);
    static const char *priorityOf(const Incident &incident);

private:
    std::vector<Incident> m_incidents;
};

} // namespace simulator
