// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/companiesservice.h"
#include "api/networkservice.h"
#include "models/columns.h"
#include "ui/pages/tablepage.h"

namespace ui {

/// Every endpoint the key can see, over all companies, by pages of the inventory.
class EndpointsPage final : public TablePage {
    Q_OBJECT

public:
    EndpointsPage(const api::CompaniesService &companies, const api::NetworkService &network,
                  QWidget *parent = nullptr);

private:
    using Inventory = std::shared_ptr<api::Pager<records::InventoryItem>>;

    void load() override;
    void reset() override;
    void loadCompanyNames();
    void loadEndpoints();
    void add(const QList<records::InventoryItem> &items);

    api::CompaniesService m_companies;
    api::NetworkService m_network;
    models::RecordTableModel<models::EndpointRow> m_model;
    QHash<QString, QString> m_companyNames; ///< by company id
    Inventory m_inventory;
    base::CallSlot m_walk;
};

} // namespace ui
