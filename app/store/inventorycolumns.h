// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/inventoryrow.h"
#include "store/textpool.h"

#include <array>
#include <functional>
#include <unordered_map>

namespace store {

/// A search, folded: every word must stand somewhere in a row.
struct InventoryWords {
    explicit InventoryWords(QStringView typed);
    bool isEmpty() const { return words.empty(); }

    /// Each word in the forms it may be kept in: `00-11-22-33-44-55` is looked for as `00:11:22:33:44:55` too.
    std::vector<std::vector<std::string>> words;
};

/// Rows as columns: dictionary numbers, binary ids, addresses and times, pools of UTF-8. Filled once, then read by any
/// number of threads.
class InventoryColumns {
public:
    void add(const InventoryRow &row);
    /// Names by id, for rows that came without; before finish().
    void nameCompanies(const QHash<QString, QString> &names);
    void nameGroups(const QHash<QString, QString> &names);
    /// After the last add(); before anything below.
    void finish();

    quint32 size() const { return m_count; }
    InventoryRow row(quint32 row) const;
    QString id(quint32 row) const;
    /// The row with this id.
    std::optional<quint32> find(const QString &id) const;
    /// Marks rows in which all words stand. \p hit has one byte a row, 0.
    void search(const InventoryWords &words, std::vector<quint8> &hit) const;
    /// In bytes, everything.
    size_t memory() const;

    /// Marks what belongs to one of these companies, by their ids.
    void searchCompanies(const QStringList &ids, std::vector<quint8> &hit) const;

    /// Adds the rows that \p isThere(row) to the number of their company, by its id.
    void countByCompany(const std::function<bool(quint32)> &isThere, QHash<QString, qint64> &counts) const;

    // For sorting: a column is of one of three sorts.
    enum class Sort {
        Text,   ///< text()
        Named,  ///< names() and numbers()
        Number, ///< number()
    };
    static Sort sortOf(InventoryColumn column);
    /// Folded.
    std::string_view text(InventoryColumn column, quint32 row) const;
    const Dictionary &names(InventoryColumn column) const;
    const std::vector<quint32> &numbers(InventoryColumn column) const;
    /// notTold for what is not told.
    quint64 number(InventoryColumn column, quint32 row) const;
    static constexpr quint64 notTold = ~quint64(0);

private:
    using BinaryId = std::array<quint8, 12>;
    using Mac = std::array<quint8, 6>;
    /// Where each stands in a row's flags; all are three bits wide.
    enum FlagPlace {
        ManagedAt = 0,
        AppliedAt = 3,
        ProductAt = 6,
        SignatureAt = 9,
        InfectedAt = 12,
        MachineAt = 15,
        StateAt = 18
    };
    quint32 flag(FlagPlace place, quint32 row) const { return (m_flags[row] >> place) & 7u; }

    int compareIds(quint32 a, quint32 b) const;

    quint32 m_count = 0;
    // Ids of 24 hexadecimal digits, as the vendor's are, take 12 bytes; one that is not makes all of them text.
    bool m_hasBinaryIds = true;
    std::vector<BinaryId> m_binaryIds;
    TextPool m_textIds;
    std::vector<quint32> m_byId; ///< rows in the order of their ids

    TextPool m_names;
    TextPool m_labels;
    TextPool m_searched;                ///< name, label, addresses, folded
    std::vector<quint32> m_nameLengths; ///< of the folded name, with which a searched text begins
    Dictionary m_companies;
    Dictionary m_companyNames;
    Dictionary m_groups;
    Dictionary m_groupNames;
    Dictionary m_systems;
    Dictionary m_policies;
    Dictionary m_agents;
    std::vector<quint32> m_company, m_companyName, m_group, m_groupName, m_system, m_policy, m_agent;
    std::vector<quint32> m_ips; ///< IPv4; 0: none, or in m_oddIps
    std::unordered_map<quint32, QString> m_oddIps;
    std::vector<Mac> m_macs; ///< the first; zero: none, or all in m_oddMacs
    std::unordered_map<quint32, QStringList> m_oddMacs;
    std::vector<quint32> m_flags;
    std::vector<quint32> m_lastScan, m_lastSeen; ///< seconds since 1970; 0: not told, 1: never
};

} // namespace store
