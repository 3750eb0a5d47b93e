// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/inventoryitem.h"
#include "store/inventory.h"
#include "sync/listing.h"

#include <QSet>

namespace syncing {

/// Endpoints and the groups they stand in. For partners company by company, each a pass of its own, so that what is seen of
/// one counts though the next one fails; else the whole in one. Every page goes to the inventory as well.
class InventoryListing final : public Listing {
public:
    /// \p companies: read before the first walk, for their names and because endpoints are asked for one company at a time;
    /// only when it is complete, what belongs to companies that are no more is removed. Must outlive it.
    InventoryListing(const Ground &ground, Listing &companies, QObject *parent);

    QString kind() const override;

protected:
    base::Call<Seen> walk() override;
    void forgetProgress() override { m_done.clear(); }

private:
    /// One question to the server.
    struct Part {
        QString parent; ///< empty: the server's default
        bool recursive = true;
    };
    struct Company {
        QString id;             ///< empty: everything at once
        bool isPartner = false; ///< companies stand below it, and it is not asked for theirs
    };

    struct Batch;
    struct Maker;

    base::Call<bool> companiesRead();
    base::Call<Seen> companies(bool oneByOne);
    base::Call<std::optional<Seen>> nextCompany();
    base::Call<qint64> company(const Company &company);
    base::Call<qint64> parts(const Company &company);
    base::Call<std::optional<bool>> nextPart(const Company &company);
    base::Call<qint64> part(const Company &company, const Part &part);
    base::Call<qint64> take(const Company &company, const Part &part, records::Page<records::InventoryItem> &&page);
    base::Call<qint64> completed(const Company &company, qint64 removed);
    base::Call<Seen> tidied();
    base::Call<qint64> dropped(QStringList gone);

    Listing &m_companies;
    QList<Company> m_open; ///< still to be seen
    QSet<QString> m_all;   ///< ids of all companies
    QHash<QString, QString> m_names;
    QSet<QString> m_done; ///< of an earlier walk that failed on its way
    base::Clock::Instant m_doneAt;
    QList<Part> m_parts;                     ///< of the company that is being seen
    bool m_isWhole = true;                   ///< so far, of that company
    bool m_sawAll = true;                    ///< so far, of this walk
    int m_seen = 0;                          ///< companies
    std::optional<base::ApiError> m_skipped; ///< why a company was left out
    qint64 m_removed = 0;
    QHash<QString, QString> m_groups; ///< names by id
};

} // namespace syncing
