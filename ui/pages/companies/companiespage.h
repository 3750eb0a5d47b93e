// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/companiesservice.h"
#include "api/networkservice.h"
#include "models/columns.h"
#include "ui/pages/tablepage.h"

namespace ui {

/// The key's own company and all below it, in the order of the tree as far as the server tells it.
class CompaniesPage final : public TablePage {
    Q_OBJECT

public:
    CompaniesPage(const api::CompaniesService &companies, const api::NetworkService &network,
                  QWidget *parent = nullptr);

private:
    void load() override;
    void reset() override;
    void loadBelow(const models::CompanyRow &own);
    void add(const QList<records::InventoryItem> &items);

    api::CompaniesService m_companies;
    api::NetworkService m_network;
    models::RecordTableModel<models::CompanyRow> m_model;
    QHash<QString, models::CompanyRow> m_known; ///< by id, to tell whom a company stands below
    std::optional<base::ApiError> m_ownError;   ///< why the key's own company is not among the rows
    base::CallSlot m_walk;
};

} // namespace ui
