// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/places.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"

#include <algorithm>

namespace simulator {

namespace {

enum Draw : std::uint64_t { CompanyDraw = 11, FolderDraw, WeightDraw, GroupDraw };

void erase(std::vector<std::uint32_t> &from, std::uint32_t value)
{
    from.erase(std::remove(from.begin(), from.end(), value), from.end());
}

} // namespace

Places::Places(const Options &options, Milliseconds now)
{
    const auto seed = scramble(options.seed);
    grow(options, seed);
    populate(options, seed);
    m_starts.reserve(m_groups.size());
    for (const Group &group : m_groups)
        m_starts.push_back(group.begin);
    m_companies[own].createdAt = std::min<Milliseconds>(m_companies[own].createdAt, now);
}

void Places::grow(const Options &options, std::uint64_t seed)
{
    const bool partner = options.edition == schema::Edition::Partner;
    Dice first(hashOf(seed, CompanyDraw, 0));
    Company mine;
    mine.name = partner ? "Lanternlight Managed Security" : companyName(first);
    mine.partner = partner;
    mine.createdAt = Milliseconds{Ids::madeAt(Kind::Company, own)} * 1000;
    m_names.insert(mine.name);
    m_companies.push_back(std::move(mine));
    if (!partner)
        return;

    const auto count = static_cast<std::uint32_t>(options.companies);
    m_companies.reserve(count + 1);
    std::vector<std::uint32_t> partners{own};
    for (std::uint32_t index = 1; index <= count; ++index) {
        Dice dice(hashOf(seed, CompanyDraw, index));
        Company company;
        company.name = uniqueName(companyName(dice));
        company.partner = index % 13 == 5;
        company.suspended = dice.perMille(20);
        company.parent =
            static_cast<std::int32_t>(dice.perMille(650) ? own : dice.pick(std::span<const std::uint32_t>(partners)));
        company.createdAt = Milliseconds{Ids::madeAt(Kind::Company, index)} * 1000;
        m_names.insert(company.name);
        const auto parent = static_cast<std::uint32_t>(company.parent);

        // Every eighth company starts a folder where it lies; some folders lie in another.
        if (index % 8 == 3) {
            Dice folderDice(hashOf(seed, FolderDraw, index));
            Folder folder;
            folder.name = folderName(folderDice);
            folder.company = parent;
            const auto &siblings = m_companies[parent].folders;
            const auto number = static_cast<std::uint32_t>(m_folders.size());
            if (!siblings.empty() && folderDice.perMille(300)) {
                folder.parent = static_cast<std::int32_t>(siblings.front());
                m_folders.push_back(std::move(folder));
                m_folders[siblings.front()].folders.push_back(number);
            } else {
                m_folders.push_back(std::move(folder));
                m_companies[parent].folders.push_back(number);
            }
        }
        const auto &near = m_companies[parent].folders;
        if (!near.empty() && dice.perMille(400)) {
            company.folder = static_cast<std::int32_t>(dice.pick(std::span<const std::uint32_t>(near)));
            m_folders[static_cast<std::uint32_t>(company.folder)].companies.push_back(index);
        } else {
            m_companies[parent].companies.push_back(index);
        }
        if (company.partner)
            partners.push_back(index);
        m_companies.push_back(std::move(company));
    }
}

void Places::populate(const Options &options, std::uint64_t seed)
{
    // A few companies hold most of the endpoints, as everywhere; the key's own level holds few on a partner tenant.
    std::vector<double> upTo;
    upTo.reserve(m_companies.size());
    double sum = 0;
    for (std::uint32_t index = 0; index < m_companies.size(); ++index) {
        Dice dice(hashOf(seed, WeightDraw, index));
        double weight = 1 + dice.below(40);
        if (dice.perMille(150))
            weight *= 8;
        if (index == own && m_companies.size() > 1)
            weight = 0;
        sum += weight;
        upTo.push_back(sum);
    }
    const auto total = static_cast<std::uint32_t>(options.endpoints);
    const std::uint32_t ownShare = m_companies.size() > 1 ? std::min<std::uint32_t>(total / 40, 200) : 0;
    std::uint32_t given = 0;
    for (std::uint32_t index = 0; index < m_companies.size(); ++index) {
        std::uint32_t until = ownShare;
        if (index + 1 == m_companies.size())
            until = total;
        else if (index != own)
            until += static_cast<std::uint32_t>((total - ownShare) * (upTo[index] / sum));
        addGroupsWithEndpoints(index, until - given, seed);
        given = until;
    }
}

void Places::addGroupsWithEndpoints(std::uint32_t index, std::uint32_t size, std::uint64_t seed)
{
    Dice dice(hashOf(seed, GroupDraw, index));
    const std::uint32_t begin = m_endpoints;
    const std::uint32_t end = begin + size + size / 60; // so many deleted ones on top
    m_companies[index].begin = begin;
    m_companies[index].end = m_endpoints = end;
    furnish(index);
    const std::uint32_t root = m_companies[index].rootGroup;
    const std::uint32_t deleted = m_companies[index].deletedGroup;

    // [root | Deleted | group | group …]: ranges follow each other in the order the groups were made.
    const std::uint32_t groups = size < 4 ? 0 : 1 + dice.below(std::min<std::uint32_t>(2 + size / 20, 7));
    std::uint32_t at = begin;
    m_groups[root].begin = at;
    at += groups == 0 ? size : size * 2 / 5;
    m_groups[root].end = m_groups[deleted].begin = at;
    at += size / 60;
    m_groups[deleted].end = at;
    const std::uint32_t rest = end - at;
    std::vector<std::uint32_t> made;
    for (std::uint32_t number = 0; number < groups; ++number) {
        const bool nested = !made.empty() && dice.perMille(300);
        const std::uint32_t parent = nested ? dice.pick(std::span<const std::uint32_t>(made)) : root;
        const std::uint32_t group = addGroup(groupName(dice), parent);
        m_groups[group].begin = at;
        at = number + 1 == groups
                 ? end
                 : end - rest + static_cast<std::uint32_t>(std::uint64_t{rest} * (number + 1) / groups);
        m_groups[group].end = at;
        made.push_back(group);
    }
}

/// The two containers every company has.
void Places::furnish(std::uint32_t company)
{
    for (const bool deleted : {false, true}) {
        Group group;
        group.name = deleted ? "Deleted" : "Computers and Groups";
        group.deleted = deleted;
        group.company = company;
        (deleted ? m_companies[company].deletedGroup : m_companies[company].rootGroup) =
            static_cast<std::uint32_t>(m_groups.size());
        m_groups.push_back(std::move(group));
    }
}

std::string Places::uniqueName(std::string name) const
{
    if (!m_names.contains(name))
        return name;
    for (int number = 2;; ++number) {
        std::string tried = name + ' ' + std::to_string(number);
        if (!m_names.contains(tried))
            return tried;
    }
}

const std::vector<std::uint32_t> &Places::companiesIn(Node node) const
{
    return node.kind == Kind::Folder ? m_folders[node.index].companies : m_companies[node.index].companies;
}

const std::vector<std::uint32_t> &Places::foldersIn(Node node) const
{
    return node.kind == Kind::Folder ? m_folders[node.index].folders : m_companies[node.index].folders;
}

std::vector<std::uint32_t> Places::groupsBelow(std::uint32_t group) const
{
    std::vector<std::uint32_t> found{group};
    for (std::size_t at = 0; at < found.size(); ++at) {
        for (const std::uint32_t child : m_groups[found[at]].groups)
            found.push_back(child);
    }
    return found;
}

std::vector<std::uint32_t> Places::groupsOf(Node node, bool withCompaniesBelow) const
{
    std::vector<Node> nodes{node};
    std::vector<std::uint32_t> found;
    for (std::size_t at = 0; at < nodes.size(); ++at) {
        const Node here = nodes[at];
        if (here.kind == Kind::Company) {
            const auto groups = groupsBelow(m_companies[here.index].rootGroup);
            found.insert(found.end(), groups.begin(), groups.end());
        }
        if (!withCompaniesBelow)
            continue;
        for (const std::uint32_t company : companiesIn(here))
            nodes.push_back({Kind::Company, company});
        for (const std::uint32_t folder : foldersIn(here))
            nodes.push_back({Kind::Folder, folder});
    }
    return found;
}

bool Places::isBelow(Node node, Node ancestor) const
{
    for (;;) {
        if (node.kind == ancestor.kind && node.index == ancestor.index)
            return true;
        if (node.kind == Kind::Folder) {
            const Folder &folder = m_folders[node.index];
            node = folder.parent == none ? Node{Kind::Company, folder.company}
                                         : Node{Kind::Folder, static_cast<std::uint32_t>(folder.parent)};
            continue;
        }
        const Company &company = m_companies[node.index];
        if (company.parent == none)
            return false;
        node = company.folder == none ? Node{Kind::Company, static_cast<std::uint32_t>(company.parent)}
                                      : Node{Kind::Folder, static_cast<std::uint32_t>(company.folder)};
    }
}

std::uint32_t Places::baseGroupOf(std::uint32_t endpoint) const
{
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), endpoint);
    return static_cast<std::uint32_t>(after - m_starts.begin() - 1);
}

std::uint32_t Places::addCompany(const std::string &name, bool partner, std::uint32_t parent, Milliseconds now)
{
    const auto index = static_cast<std::uint32_t>(m_companies.size());
    Company company;
    company.name = name;
    company.partner = partner;
    company.made = true;
    company.parent = static_cast<std::int32_t>(parent);
    company.createdAt = now;
    m_companies.push_back(std::move(company));
    m_companies[parent].companies.push_back(index);
    m_names.insert(name);
    furnish(index);
    touch();
    return index;
}

void Places::renameCompany(std::uint32_t company, const std::string &name)
{
    m_names.erase(m_companies[company].name);
    m_companies[company].name = name;
    m_names.insert(name);
    touch();
}

void Places::removeCompany(std::uint32_t company)
{
    detach({Kind::Company, company});
    m_names.erase(m_companies[company].name);
    m_companies[company].alive = false;
    for (const std::uint32_t group : groupsBelow(m_companies[company].rootGroup))
        m_groups[group].alive = false;
    m_groups[m_companies[company].deletedGroup].alive = false;
    touch();
}

std::uint32_t Places::addFolder(const std::string &name, Node parent)
{
    const auto index = static_cast<std::uint32_t>(m_folders.size());
    Folder folder;
    folder.name = name;
    if (parent.kind == Kind::Folder) {
        folder.company = m_folders[parent.index].company;
        folder.parent = static_cast<std::int32_t>(parent.index);
    } else {
        folder.company = parent.index;
    }
    m_folders.push_back(std::move(folder));
    (parent.kind == Kind::Folder ? m_folders[parent.index].folders : m_companies[parent.index].folders)
        .push_back(index);
    touch();
    return index;
}

void Places::removeFolder(std::uint32_t folder)
{
    detach({Kind::Folder, folder});
    m_folders[folder].alive = false;
    touch();
}

void Places::detach(Node node)
{
    if (node.kind == Kind::Folder) {
        const Folder &folder = m_folders[node.index];
        erase(folder.parent == none ? m_companies[folder.company].folders
                                    : m_folders[static_cast<std::uint32_t>(folder.parent)].folders,
              node.index);
        return;
    }
    const Company &company = m_companies[node.index];
    erase(company.folder == none ? m_companies[static_cast<std::uint32_t>(company.parent)].companies
                                 : m_folders[static_cast<std::uint32_t>(company.folder)].companies,
          node.index);
}

void Places::move(Node node, Node to)
{
    detach(node);
    const std::uint32_t partner = to.kind == Kind::Folder ? m_folders[to.index].company : to.index;
    if (node.kind == Kind::Company) {
        Company &company = m_companies[node.index];
        company.parent = static_cast<std::int32_t>(partner);
        company.folder = to.kind == Kind::Folder ? static_cast<std::int32_t>(to.index) : none;
        (to.kind == Kind::Folder ? m_folders[to.index].companies : m_companies[to.index].companies)
            .push_back(node.index);
    } else {
        m_folders[node.index].parent = to.kind == Kind::Folder ? static_cast<std::int32_t>(to.index) : none;
        (to.kind == Kind::Folder ? m_folders[to.index].folders : m_companies[to.index].folders).push_back(node.index);
        // What lies in the folder, at any depth, comes along to the other partner.
        std::vector<std::uint32_t> below{node.index};
        for (std::size_t at = 0; at < below.size(); ++at) {
            Folder &folder = m_folders[below[at]];
            folder.company = partner;
            for (const std::uint32_t company : folder.companies)
                m_companies[company].parent = static_cast<std::int32_t>(partner);
            below.insert(below.end(), folder.folders.begin(), folder.folders.end());
        }
    }
    touch();
}

std::uint32_t Places::addGroup(const std::string &name, std::uint32_t parent)
{
    const auto index = static_cast<std::uint32_t>(m_groups.size());
    Group group;
    group.name = name;
    group.company = m_groups[parent].company;
    group.parent = static_cast<std::int32_t>(parent);
    m_groups.push_back(std::move(group));
    m_groups[parent].groups.push_back(index);
    touch();
    return index;
}

void Places::removeGroup(std::uint32_t group)
{
    if (m_groups[group].parent != none)
        erase(m_groups[static_cast<std::uint32_t>(m_groups[group].parent)].groups, group);
    for (const std::uint32_t below : groupsBelow(group))
        m_groups[below].alive = false;
    touch();
}

void Places::moveGroup(std::uint32_t group, std::uint32_t to)
{
    erase(m_groups[static_cast<std::uint32_t>(m_groups[group].parent)].groups, group);
    m_groups[group].parent = static_cast<std::int32_t>(to);
    m_groups[to].groups.push_back(group);
    touch();
}

} // namespace simulator
