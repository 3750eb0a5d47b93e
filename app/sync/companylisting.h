// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/networkservice.h"
#include "api/pager.h"
#include "records/company.h"
#include "sync/listing.h"

namespace syncing {

/// The companies of a Control Center: the key's own, and for a partner all below it. Record::company is what a company
/// stands below, a company or a folder; the root has none. Three shapes are kept: the root as `{id, name}` (its details are
/// kept as companyDetails), what the inventory lists as InventoryItem, folders among them, and as CompanyNode what a server
/// without that list tells level by level.
class CompanyListing final : public Listing {
public:
    CompanyListing(const Ground &ground, QObject *parent);

    QString kind() const override;

protected:
    base::Call<Seen> walk() override;

private:
    base::Call<Seen> own();
    base::Call<Seen> below();
    base::Call<Seen> levels();
    base::Call<std::optional<Seen>> nextLevel();
    /// \p sawAll: of what this key may see. \p mayRemove: what it did not see is no more.
    base::Call<Seen> end(bool sawAll, bool mayRemove);
    base::Call<qint64> take(records::Page<records::InventoryItem> &&page);
    base::Call<qint64> keepOwn(const records::CompanyDetails &company);
    void name(const QString &id, const QString &name);

    QString m_root;                        ///< id of the key's own company; empty: it cannot be asked for
    std::optional<base::ApiError> m_noOwn; ///< why
    QStringList m_open;                    ///< level by level: whose children are still to be asked for
    bool m_sawLevel = false;               ///< at least the first one
    QHash<QString, QString> m_known;       ///< names as the cache had them
    bool m_isRenamed = false;
    base::CallSlot m_loading;
};

/// What stands in a record of store::kinds::company, whatever its shape.
struct CompanyRecord {
    QString id;
    QString name;
    QString parent; ///< id of a company or folder; empty: the root
    bool isFolder = false;

    static CompanyRecord from(const store::RowView &row);
};

/// All of them, in the order they were first seen; for a reader's worker.
QList<CompanyRecord> companiesIn(const store::CacheReader &reader);

} // namespace syncing
