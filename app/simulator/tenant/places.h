// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/options.h"
#include "simulator/tenant/ids.h"

#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace simulator {

/// Seconds and milliseconds since 1970, UTC.
using Milliseconds = std::int64_t;

/// The tree of the tenant: companies, company folders, groups. Small beside the endpoints, so it is held; the endpoints
/// lie in it as ranges of numbers. Nothing is ever taken out of the lists: what is deleted is no longer `alive`, so
/// numbers and ids stay what they were. Guarded by the tenant's lock.
class Places {
public:
    static constexpr std::uint32_t own = 0; ///< the key's own company
    static constexpr std::int32_t none = -1;

    struct Company {
        std::string name;
        bool partner = false;
        bool alive = true;
        bool suspended = false;
        bool made = false;                             ///< by a call, not by the seed
        std::int32_t parent = none;                    ///< the partner above; none: the key's own
        std::int32_t folder = none;                    ///< the folder of that partner it lies in
        std::uint32_t rootGroup = 0;                   ///< Computers and Groups
        std::uint32_t deletedGroup = 0;                ///< Deleted
        std::uint32_t begin = 0, end = 0;              ///< its endpoints by the seed
        std::vector<std::uint32_t> companies, folders; ///< directly below, those in folders not included
        Milliseconds createdAt = 0;
        QJsonObject changes; ///< members of its profile that calls have set
    };
    struct Folder {
        std::string name;
        bool alive = true;
        std::uint32_t company = own; ///< whose folder it is
        std::int32_t parent = none;  ///< the folder above
        std::vector<std::uint32_t> companies, folders;
    };
    struct Group {
        std::string name;
        bool alive = true;
        bool deleted = false; ///< it is the company's Deleted container
        std::uint32_t company = own;
        std::int32_t parent = none;
        std::uint32_t begin = 0, end = 0; ///< its endpoints by the seed, without those of groups below
        std::vector<std::uint32_t> groups;
        std::int32_t policy = none; ///< assigned here for all below
        bool enforced = false;      ///< and nothing below may differ
        Milliseconds policyAppliedAt = 0;
    };
    /// A company or a folder.
    struct Node {
        Kind kind = Kind::Company;
        std::uint32_t index = own;
    };

    Places(const Options &options, Milliseconds now);

    const std::vector<Company> &companies() const { return m_companies; }
    const std::vector<Folder> &folders() const { return m_folders; }
    const std::vector<Group> &groups() const { return m_groups; }
    Company &company(std::uint32_t index) { return m_companies[index]; }
    Folder &folder(std::uint32_t index) { return m_folders[index]; }
    Group &group(std::uint32_t index) { return m_groups[index]; }
    /// Grows with every change of the tree; what is remembered about it is good for one value.
    std::uint64_t version() const { return m_version; }
    void touch() { ++m_version; }

    const std::vector<std::uint32_t> &companiesIn(Node node) const;
    const std::vector<std::uint32_t> &foldersIn(Node node) const;
    /// The groups of a company, or of everything below a partner or folder; Deleted containers not among them.
    std::vector<std::uint32_t> groupsOf(Node node, bool withCompaniesBelow) const;
    /// \p group and all groups below it, parents first.
    std::vector<std::uint32_t> groupsBelow(std::uint32_t group) const;
    bool isBelow(Node node, Node ancestor) const;
    std::uint32_t baseGroupOf(std::uint32_t endpoint) const;
    /// How many the seed made, those in Deleted containers among them.
    std::uint32_t endpoints() const { return m_endpoints; }

    bool isNameTaken(const std::string &name) const { return m_names.contains(name); }
    std::uint32_t addCompany(const std::string &name, bool partner, std::uint32_t parent, Milliseconds now);
    void renameCompany(std::uint32_t company, const std::string &name);
    void removeCompany(std::uint32_t company);
    std::uint32_t addFolder(const std::string &name, Node parent);
    void removeFolder(std::uint32_t folder);
    void move(Node node, Node to);
    std::uint32_t addGroup(const std::string &name, std::uint32_t parent);
    void removeGroup(std::uint32_t group);
    void moveGroup(std::uint32_t group, std::uint32_t to);

private:
    void grow(const Options &options, std::uint64_t seed);
    void populate(const Options &options, std::uint64_t seed);
    void furnish(std::uint32_t company);
    /// \p size endpoints in groups that lists show, and some in Deleted.
    void addGroupsWithEndpoints(std::uint32_t company, std::uint32_t size, std::uint64_t seed);
    std::string uniqueName(std::string name) const;
    void detach(Node node);

    std::vector<Company> m_companies;
    std::vector<Folder> m_folders;
    std::vector<Group> m_groups;
    std::uint32_t m_endpoints = 0;
    std::vector<std::uint32_t> m_starts; ///< `begin` of every group the seed made, ascending
    std::unordered_set<std::string> m_names;
    std::uint64_t m_version = 1;
};

} // namespace simulator
