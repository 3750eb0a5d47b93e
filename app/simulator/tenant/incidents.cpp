// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/incidents.h"

#include "simulator/hash.h"

#include <array>

namespace simulator {

namespace {

constexpr int endpointIncidents = 140;
constexpr int organizationIncidents = 12;
constexpr Milliseconds hour = 3'600'000;

} // namespace

std::span<const Incidents::Detection> Incidents::detections()
{
    static constexpr std::array<Detection, 8> detections{{
        {"Gen:Variant.Lantern.4471", "Malware", "Antimalware"},
        {"Suspicious PowerShell command", "Execution", "EDR Detection"},
        {"Credential dumping from LSASS", "Credential Access", "EDR Detection"},
        {"Registry run key was added", "Persistence", "EDR Detection"},
        {"Lateral movement over SMB", "Lateral Movement", "Network Attack Defense"},
        {"Phishing page was opened", "Initial Access", "Web Protection"},
        {"Shadow copies were deleted", "Impact", "Ransomware Mitigation"},
        {"Process injection <svchost>", "Defense Evasion", "Advanced Threat Control"},
    }};
    return detections;
}

const char *Incidents::wordOf(Status status)
{
    static constexpr std::array<const char *, 4> words{"open", "in_progress", "closed", "false_positive"};
    return words[static_cast<std::size_t>(status) - 1];
}

const char *Incidents::mainAction(int action)
{
    static constexpr std::array<const char *, 3> words{"reported", "blocked", "partially_blocked"};
    return words[static_cast<std::size_t>(action)];
}

const char *Incidents::priorityOf(const Incident &incident)
{
    return incident.score < 25 ? "low" : incident.score < 55 ? "medium" : incident.score < 85 ? "high" : "critical";
}

Incidents::Incidents(std::uint64_t seed, Milliseconds startedAt, const Endpoints &endpoints)
{
    Dice dice(hashOf(seed, 104, 0));
    for (int number = 0; number < endpointIncidents && endpoints.count() > 0; ++number) {
        Incident incident;
        incident.endpoint = dice.below(endpoints.count());
        if (!endpoints.factsOf(incident.endpoint).managed || !endpoints.exists(incident.endpoint))
            continue;
        incident.company = endpoints.companyOf(incident.endpoint);
        incident.createdAt = startedAt - Milliseconds{1 + dice.below(90 * 24)} * hour;
        incident.updatedAt = incident.createdAt + Milliseconds{dice.below(20)} * hour / 20;
        incident.score = static_cast<int>(dice.below(101));
        incident.action = static_cast<int>(dice.below(2));
        incident.detection = static_cast<int>(dice.below(detections().size()));
        const std::uint32_t share = dice.below(100);
        incident.status = share < 45   ? Status::Open
                          : share < 60 ? Status::InProgress
                          : share < 90 ? Status::Closed
                                       : Status::FalsePositive;
        m_incidents.push_back(std::move(incident));
    }
    const auto parts = static_cast<std::uint32_t>(m_incidents.size());
    for (int number = 0; number < organizationIncidents && parts > 0; ++number) {
        const std::uint32_t first = dice.below(parts);
        if (m_incidents[first].partOf != Places::none)
            continue;
        Incident incident = m_incidents[first];
        incident.isExtended = true;
        incident.action = 2;
        incident.score = std::min(100, incident.score + 20);
        const auto index = static_cast<std::int32_t>(m_incidents.size());
        for (std::uint32_t part = 0; part < parts && incident.parts.size() < 4; ++part) {
            if (m_incidents[part].company != incident.company || m_incidents[part].partOf != Places::none)
                continue;
            incident.parts.push_back(part);
            m_incidents[part].partOf = index;
        }
        m_incidents.push_back(std::move(incident));
    }
}

} // namespace simulator
