// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordfeed.h"
#include "models/treemodel.h"
#include "records/company.h"

namespace store {
class Inventory;
}

namespace models {

/// A company or a folder of companies, and where it stands. Made of what the cache keeps as store::kinds::company, whatever
/// answer it came from, and of the company's details where they have been read.
struct CompanyRow {
    QString id;
    QString name;
    records::Coded<records::CompanyType> type;
    bool isFolder = false;
    QString parent;                  ///< id; empty: nothing known stands above it
    QString parentName;              ///< empty: not known
    std::optional<qint64> endpoints; ///< its own, without those of companies below; unset: none is known
    schema::Document raw;
};

/// name, type, below, endpoints, id.
QList<Column<CompanyRow>> companyColumns();
/// For RecordFeedOf<CompanyRow>; \p endpoints by company, as store::Snapshot counts them.
QList<Sourced<CompanyRow>> readCompanies(const store::CacheReader &reader, const QHash<QString, qint64> &endpoints);
/// Reads companies with the numbers of endpoints that \p inventory, which must outlive the feed, has then.
RecordFeedOf<CompanyRow>::MakeReader companyReader(const store::Inventory &inventory);

using CompanyTableModel = RecordTableModel<Sourced<CompanyRow>>;

/// The companies of a table as a tree: all that it has, whatever its filter. Several connections stand at the top, a single
/// one does not. A company whose parent is not there stands at the top of its connection.
class CompanyTreeModel final : public TreeModel {
    Q_OBJECT

public:
    /// \p table must outlive the tree.
    explicit CompanyTreeModel(const CompanyTableModel &table, QObject *parent = nullptr);

    /// Takes over what the table has now. It does so by itself when the table tells of it.
    void catchUp();

private:
    const CompanyTableModel &m_table;
    /// What the tree was made of.
    QList<Sourced<CompanyRow>> m_rows;
};

} // namespace models
