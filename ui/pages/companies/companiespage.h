// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/companytreemodel.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/recordpage.h"

class QToolButton;

namespace ui {

class TreeView;

/// The companies below the key's own, as a tree or as a table.
class CompaniesPage final : public RecordPage<models::CompanyRow> {
    Q_OBJECT

public:
    explicit CompaniesPage(PageHost &host, QWidget *parent = nullptr);
    ~CompaniesPage() override;

protected:
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;
    bool select(const models::RowKey &key) override;

private:
    void showAsTree(bool isTree);
    void openBranches();
    qint64 below(const models::RowKey &key) const;
    /// The key is known not to have that API.
    bool isLicenseRefused(const models::RowKey &key) const;
    Details::Group licenseOf(const models::RowKey &key);

    models::CompanyTreeModel m_treeModel;
    RecordDetails m_record;
    RecordDetails m_license;
    TreeView *m_tree;
    QToolButton *m_switch;
    QTimer m_counting;                     ///< numbers of endpoints change far more often than anybody reads them
    QList<session::Session *> m_openedFor; ///< the first branches were opened; none is followed
};

} // namespace ui
