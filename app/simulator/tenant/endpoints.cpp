// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/endpoints.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace simulator {

namespace {

enum Draw : std::uint64_t { FactsDraw = 31, NameDraw, StyleDraw, LabelDraw };

constexpr std::array<OperatingSystem, 16> systems{{
    {"Windows 11 Pro", OperatingSystem::Windows, false},
    {"Windows 11 Enterprise", OperatingSystem::Windows, false},
    {"Windows 10 Pro", OperatingSystem::Windows, false},
    {"Windows 10 Enterprise LTSC", OperatingSystem::Windows, false},
    {"Windows 11 Pro", OperatingSystem::Windows, false},
    {"macOS 14.5 (Sonoma)", OperatingSystem::Mac, false},
    {"macOS 15.1 (Sequoia)", OperatingSystem::Mac, false},
    {"Ubuntu 24.04 LTS", OperatingSystem::Linux, false},
    {"Windows 7 Professional", OperatingSystem::Windows, false},
    {"Windows 10 Home", OperatingSystem::Windows, false},
    {"Windows Server 2022 Standard", OperatingSystem::Windows, true},
    {"Windows Server 2019 Datacenter", OperatingSystem::Windows, true},
    {"Windows Server 2016 Standard", OperatingSystem::Windows, true},
    {"Debian GNU/Linux 12 (bookworm)", OperatingSystem::Linux, true},
    {"Red Hat Enterprise Linux 9.4", OperatingSystem::Linux, true},
    {"Amazon Linux 2023", OperatingSystem::Linux, true},
}};
constexpr std::uint32_t clientSystems = 10;

constexpr std::array<std::string_view, 23> modules{"antimalware",
                                                   "advancedThreatControl",
                                                   "firewall",
                                                   "contentControl",
                                                   "userControl",
                                                   "antiphishing",
                                                   "trafficScan",
                                                   "deviceControl",
                                                   "powerUser",
                                                   "encryption",
                                                   "advancedAntiExploit",
                                                   "containerProtection",
                                                   "patchManagement",
                                                   "edrSensor",
                                                   "hyperDetect",
                                                   "sandboxAnalyzer",
                                                   "networkAttackDefense",
                                                   "integrityMonitoring",
                                                   "applicationControl",
                                                   "antiTampering",
                                                   "remoteEnginesScanning",
                                                   "relay",
                                                   "exchange"};

constexpr std::array<std::uint32_t, 6> makers{0x001a4b, 0x3c52a1, 0x509a4c, 0x8cec4b, 0xd4be2f, 0x00155d};
constexpr std::uint32_t macFactor = 0x9e3779; // odd, so it can be undone modulo 2^24

constexpr std::uint32_t inverse(std::uint32_t odd)
{
    std::uint32_t x = odd;
    for (int round = 0; round < 5; ++round)
        x *= 2 - odd * x;
    return x;
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string text)
{
    for (char &c : text)
        c = lowered(c);
    return text;
}

std::string macText(std::uint32_t maker, std::uint32_t low)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string text(12, '0');
    for (std::size_t at = 0; at < 6; ++at) {
        text[at] = hex[(maker >> (20 - 4 * at)) & 15U];
        text[6 + at] = hex[(low >> (20 - 4 * at)) & 15U];
    }
    return text;
}

} // namespace

std::span<const OperatingSystem> operatingSystems()
{
    return systems;
}

std::span<const std::string_view> Endpoints::moduleNames()
{
    return modules;
}

bool Endpoints::Filter::isEmpty() const
{
    return !managed && roles == 0 && !managedWithBest && machines == 0 && name.empty() && !label && !ssid
           && macs.empty();
}

std::string Endpoints::Filter::fingerprint() const
{
    std::string text;
    const auto part = [&text](const std::string &value) {
        text += std::to_string(value.size());
        text += ':';
        text += value;
    };
    part(managed ? (*managed ? "1" : "0") : "");
    part(std::to_string(roles) + (managedWithBest ? "b" : ""));
    part(std::to_string(machines));
    part(name);
    part(label ? "=" + *label : "");
    part(ssid ? "=" + *ssid : "");
    for (const std::string &mac : macs)
        part(mac);
    return text;
}

void Endpoints::Selection::add(std::uint32_t begin, std::uint32_t end)
{
    if (begin >= end)
        return;
    const std::uint32_t before = size();
    if (!m_ranges.empty() && m_ranges.back().end == begin) {
        m_ranges.back().end = end;
        m_sums.back() += end - begin;
        return;
    }
    m_ranges.push_back({begin, end});
    m_sums.push_back(before + (end - begin));
}

std::uint32_t Endpoints::Selection::at(std::uint32_t position) const
{
    std::uint32_t found = 0;
    visit(position, 1, [&found](std::uint32_t endpoint) { found = endpoint; });
    return found;
}

Endpoints::Endpoints(std::uint64_t seed, std::uint32_t count, bool cloud, const Places &places)
    : m_seed(scramble(seed)),
      m_count(count),
      m_cloud(cloud),
      m_places(places)
{}

bool Endpoints::exists(std::uint32_t endpoint) const
{
    if (endpoint >= m_count)
        return false;
    const Change *change = changeOf(endpoint);
    return !(change && change->purged) && m_places.companies()[companyOf(endpoint)].alive;
}

const Endpoints::Change *Endpoints::changeOf(std::uint32_t endpoint) const
{
    if (m_changes.empty())
        return nullptr;
    const auto found = m_changes.find(endpoint);
    return found == m_changes.end() ? nullptr : &found->second;
}

Endpoints::Change &Endpoints::change(std::uint32_t endpoint)
{
    ++m_version;
    return m_changes[endpoint];
}

std::uint32_t Endpoints::groupOf(std::uint32_t endpoint) const
{
    const Change *change = changeOf(endpoint);
    return change && change->group != Places::none ? static_cast<std::uint32_t>(change->group)
                                                   : m_places.baseGroupOf(endpoint);
}

EndpointFacts Endpoints::factsOf(std::uint32_t endpoint) const
{
    EndpointFacts facts;
    facts.chance = hashOf(m_seed, FactsDraw, endpoint);
    Dice dice(facts.chance);
    const std::uint32_t kind = dice.below(1000);
    facts.server = kind >= 800;
    facts.machine = kind < 790 ? EndpointFacts::Computer : kind < 800 ? EndpointFacts::Other : EndpointFacts::Virtual;
    if (kind >= 960)
        facts.machine = m_cloud ? EndpointFacts::Ec2 : EndpointFacts::Virtual;
    else if (kind >= 920)
        facts.machine = EndpointFacts::Computer;
    facts.system = static_cast<std::uint8_t>(facts.server ? clientSystems + dice.below(systems.size() - clientSystems)
                                                          : dice.below(clientSystems));
    facts.managed = !dice.perMille(70);
    if (!facts.managed)
        return facts;
    const OperatingSystem &system = systems[facts.system];
    if (dice.perMille(facts.server ? 60 : 6))
        facts.roles |= EndpointFacts::Relay;
    if (facts.server && system.family == OperatingSystem::Windows && dice.perMille(40))
        facts.roles |= EndpointFacts::Exchange;
    if (facts.server && system.family == OperatingSystem::Linux) {
        if (dice.perMille(60))
            facts.roles |= EndpointFacts::SecurityServer;
        else if (dice.perMille(120))
            facts.roles |= EndpointFacts::ContainerHost;
    }
    return facts;
}

bool Endpoints::isManaged(std::uint32_t endpoint, Milliseconds now) const
{
    const Change *change = changeOf(endpoint);
    if (change && change->unmanagedAt != 0 && change->unmanagedAt <= now)
        return false;
    // What was parked in Deleted long ago has no agent any more; what was parked just now has it for a while.
    if (!(change && change->unmanagedAt > now) && isDeleted(endpoint))
        return false;
    return factsOf(endpoint).managed;
}

std::string Endpoints::nameOf(std::uint32_t endpoint) const
{
    // By the company the seed put it in: a machine keeps its name when it moves.
    const std::uint32_t company = m_places.groups()[m_places.baseGroupOf(endpoint)].company;
    Dice dice(hashOf(m_seed, NameDraw, endpoint));
    const auto style = static_cast<std::uint32_t>(hashOf(m_seed, StyleDraw, company) & 0xffffU);
    return endpointName(dice, style, endpoint - m_places.companies()[company].begin + 1, factsOf(endpoint).server);
}

std::string Endpoints::fqdnOf(std::uint32_t endpoint) const
{
    return slug(nameOf(endpoint)) + '-' + std::to_string(endpoint) + ".c" + std::to_string(companyOf(endpoint))
           + ".example";
}

std::string Endpoints::labelOf(std::uint32_t endpoint) const
{
    if (const Change *change = changeOf(endpoint); change && change->label)
        return *change->label;
    static constexpr std::array<std::string_view, 6> labels{"VIP",           "to be replaced", "loan",
                                                            "Empfang 2. OG", "<i>spare</i>",   "=1+1"};
    Dice dice(hashOf(m_seed, LabelDraw, endpoint));
    return dice.perMille(60) ? std::string(labels[dice.below(labels.size())]) : std::string();
}

std::string Endpoints::ipOf(std::uint32_t endpoint) const
{
    const std::uint32_t company = m_places.groups()[m_places.baseGroupOf(endpoint)].company;
    const std::uint32_t place = endpoint - m_places.companies()[company].begin;
    return "10." + std::to_string(company % 250 + 1) + '.' + std::to_string(place / 250 % 256) + '.'
           + std::to_string(place % 250 + 2);
}

std::vector<std::string> Endpoints::macsOf(std::uint32_t endpoint) const
{
    const auto low = static_cast<std::uint32_t>((endpoint * macFactor + m_seed) & 0xffffffU);
    const std::uint64_t chance = factsOf(endpoint).chance;
    std::vector<std::string> macs{macText(makers[chance % makers.size()], low)};
    if (chance % 10 == 3)
        macs.push_back(macText(0x020000, low));
    return macs;
}

std::optional<std::uint32_t> Endpoints::withMac(std::string_view mac) const
{
    std::uint32_t low = 0;
    if (mac.size() != 12 || std::from_chars(mac.data() + 6, mac.data() + 12, low, 16).ptr != mac.data() + 12)
        return std::nullopt;
    const auto endpoint =
        static_cast<std::uint32_t>(((low - static_cast<std::uint32_t>(m_seed)) * inverse(macFactor)) & 0xffffffU);
    if (!exists(endpoint))
        return std::nullopt;
    const auto macs = macsOf(endpoint);
    return std::ranges::find(macs, mac) != macs.end() ? std::optional(endpoint) : std::nullopt;
}

std::string Endpoints::ssidOf(std::uint32_t endpoint) const
{
    const EndpointFacts facts = factsOf(endpoint);
    if (systems[facts.system].family != OperatingSystem::Windows || facts.chance % 3 == 0)
        return {};
    const std::uint32_t company = m_places.groups()[m_places.baseGroupOf(endpoint)].company;
    return "S-1-5-21-" + std::to_string(hashOf(m_seed, StyleDraw, company) % 4'000'000'000U) + "-1085031214-682003330-"
           + std::to_string(1000 + endpoint);
}

std::uint32_t Endpoints::modulesOf(std::uint32_t endpoint, Milliseconds now) const
{
    if (const Change *change = changeOf(endpoint); change && change->modulesAt != 0 && change->modulesAt <= now)
        return change->modules;
    const EndpointFacts facts = factsOf(endpoint);
    Dice dice(scramble(facts.chance ^ 5U));
    std::uint32_t mask = 0;
    for (std::uint32_t module = 0; module < modules.size(); ++module) {
        const bool usual =
            module == 0 || module == 1 || module == 4 || module == 5 || module == 6 || module == 13 || module == 16;
        if (dice.perMille(usual ? 960 : 250))
            mask |= 1U << module;
    }
    // contentControl is on only with its three parts; the roles are what they are.
    const std::uint32_t parts = (1U << 4U) | (1U << 5U) | (1U << 6U);
    mask = (mask & parts) == parts ? mask | (1U << 3U) : mask & ~(1U << 3U);
    mask &= ~((1U << 21U) | (1U << 22U));
    mask |= (facts.roles & EndpointFacts::Relay ? 1U << 21U : 0U)
            | (facts.roles & EndpointFacts::Exchange ? 1U << 22U : 0U);
    if (m_cloud)
        mask &= ~(1U << 18U);
    return mask;
}

bool Endpoints::isProductOutdated(std::uint32_t endpoint) const
{
    return scramble(factsOf(endpoint).chance ^ 7U) % 1000 < 120;
}

void Endpoints::moveTo(std::uint32_t endpoint, std::uint32_t group)
{
    Change &here = change(endpoint);
    if (here.group != Places::none)
        m_came[static_cast<std::uint32_t>(here.group)].erase(endpoint);
    if (m_places.baseGroupOf(endpoint) == group) {
        here.group = Places::none;
        m_gone.erase(endpoint);
        return;
    }
    here.group = static_cast<std::int32_t>(group);
    m_gone.insert(endpoint);
    m_came[group].insert(endpoint);
}

void Endpoints::moveLater(std::uint32_t endpoint, std::uint32_t group, Milliseconds when)
{
    Change &here = change(endpoint);
    here.movesTo = static_cast<std::int32_t>(group);
    here.movesAt = when;
    m_moving.insert(endpoint);
}

void Endpoints::purge(std::uint32_t endpoint)
{
    Change &here = change(endpoint);
    if (here.group != Places::none)
        m_came[static_cast<std::uint32_t>(here.group)].erase(endpoint);
    here.purged = true;
    m_gone.insert(endpoint);
    m_moving.erase(endpoint);
}

Milliseconds Endpoints::settle(Milliseconds now)
{
    Milliseconds next = 0;
    for (auto at = m_moving.begin(); at != m_moving.end();) {
        const std::uint32_t endpoint = *at;
        Change &here = m_changes[endpoint];
        if (here.movesTo == Places::none) {
            at = m_moving.erase(at);
        } else if (here.movesAt <= now) {
            const auto target = static_cast<std::uint32_t>(here.movesTo);
            here.movesTo = Places::none;
            here.wasMoved = true;
            here.policySet = false;
            if (m_places.groups()[target].alive)
                moveTo(endpoint, target);
            at = m_moving.erase(at);
        } else {
            next = next == 0 ? here.movesAt : std::min(next, here.movesAt);
            ++at;
        }
    }
    return next;
}

bool Endpoints::passes(std::uint32_t endpoint, const Filter &filter, Milliseconds now) const
{
    const EndpointFacts facts = factsOf(endpoint);
    if (filter.machines != 0 && (filter.machines & (1U << facts.machine)) == 0)
        return false;
    if (filter.managed && *filter.managed != isManaged(endpoint, now))
        return false;
    if ((filter.managedWithBest || filter.roles != 0) && !(filter.managedWithBest && isManaged(endpoint, now))
        && (filter.roles & facts.roles) == 0)
        return false;
    if (!filter.name.empty()) {
        const std::string name = lowered(nameOf(endpoint));
        const bool anywhere = filter.name.front() == '*';
        const std::string wanted = lowered(anywhere ? filter.name.substr(1) : filter.name);
        if (anywhere ? name.find(wanted) == std::string::npos : !name.starts_with(wanted))
            return false;
    }
    if (filter.label && labelOf(endpoint) != *filter.label)
        return false;
    if (filter.ssid && ssidOf(endpoint) != *filter.ssid)
        return false;
    if (!filter.macs.empty()) {
        const auto macs = macsOf(endpoint);
        if (std::ranges::none_of(macs, [&filter](const std::string &mac) {
                return std::ranges::find(filter.macs, mac) != filter.macs.end();
            }))
            return false;
    }
    return true;
}

Endpoints::Selection Endpoints::all(const std::vector<std::uint32_t> &groups) const
{
    Selection selection;
    for (const std::uint32_t number : groups) {
        const Places::Group &group = m_places.groups()[number];
        std::uint32_t at = group.begin;
        for (auto gone = m_gone.lower_bound(at); gone != m_gone.end() && *gone < group.end; ++gone) {
            selection.add(at, *gone);
            at = *gone + 1;
        }
        selection.add(at, group.end);
        if (const auto came = m_came.find(number); came != m_came.end()) {
            for (const std::uint32_t endpoint : came->second)
                selection.add(endpoint, endpoint + 1);
        }
    }
    return selection;
}

std::shared_ptr<const Endpoints::Selection> Endpoints::select(
    const std::string &groupsKey, const std::function<std::vector<std::uint32_t>()> &groupsOf, const Filter &filter,
    Milliseconds now) const
{
    std::string key = std::to_string(m_places.version()) + '/' + std::to_string(m_version) + '/' + groupsKey + '|'
                      + filter.fingerprint();
    if (const auto known = m_remembered.find(key); known && (known->until == 0 || known->until > now))
        return known->selection;

    const std::vector<std::uint32_t> groups = groupsOf();
    auto found = std::make_shared<Selection>(all(groups));
    Milliseconds until = 0;
    if (!filter.isEmpty()) {
        Selection passed;
        if (!filter.macs.empty() && filter.macs.size() <= 100) {
            // A MAC names its endpoint: no need to look at the others.
            std::set<std::uint32_t> wanted;
            for (const std::string &mac : filter.macs) {
                if (const auto endpoint = withMac(mac);
                    endpoint && std::ranges::find(groups, groupOf(*endpoint)) != groups.end())
                    wanted.insert(*endpoint);
            }
            for (const std::uint32_t endpoint : wanted) {
                if (passes(endpoint, filter, now))
                    passed.add(endpoint, endpoint + 1);
            }
        } else {
            found->visit(0, found->size(), [&](std::uint32_t endpoint) {
                if (passes(endpoint, filter, now))
                    passed.add(endpoint, endpoint + 1);
            });
            if (filter.managed || filter.managedWithBest) {
                for (const auto &[endpoint, change] : m_changes) {
                    if (change.unmanagedAt > now)
                        until = until == 0 ? change.unmanagedAt : std::min(until, change.unmanagedAt);
                }
            }
        }
        *found = std::move(passed);
    }

    m_remembered.remember(std::move(key), std::make_shared<Remembered>(Remembered{found, until}));
    return found;
}

} // namespace simulator
