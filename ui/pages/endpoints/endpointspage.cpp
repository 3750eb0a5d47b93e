// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/endpoints/endpointspage.h"

namespace ui {

using namespace Qt::StringLiterals;

EndpointsPage::EndpointsPage(const api::CompaniesService &companies, const api::NetworkService &network,
                             QWidget *parent)
    : TablePage(u"endpoints"_s, tr("Endpoints"), parent),
      m_companies(companies),
      m_network(network),
      m_model(models::endpointColumns())
{
    setModel(&m_model);
}

void EndpointsPage::reset()
{
    m_walk.cancel();
    m_companyNames.clear();
    m_model.clear();
}

// Endpoints carry the id of their company only: names first, as far as they can be had, and no list contains the key's
// own company.
void EndpointsPage::load()
{
    m_walk =
        m_companies.details({}, api::Priority::Page).finally(this, [this](base::Result<records::CompanyDetails> &&own) {
            // A key without the right to see companies may see endpoints all the same.
            if (own)
                m_companyNames.insert(own->id, own->name);
            loadCompanyNames();
        });
}

void EndpointsPage::loadCompanyNames()
{
    const api::InventoryQuery companies{.companies = true, .endpoints = false};
    m_inventory =
        std::make_shared<api::Pager<records::InventoryItem>>(m_network.allInventory(companies, api::Priority::Page));
    m_walk = api::eachPage(m_inventory, [this](records::Page<records::InventoryItem> &&page) {
                 for (const auto &item : page.items) {
                     if (item.kind.value == records::InventoryKind::Company)
                         m_companyNames.insert(item.id, item.name);
                 }
             }).finally(this, [this](const base::Result<api::PageProgress> &) { loadEndpoints(); });
}

void EndpointsPage::loadEndpoints()
{
    m_inventory = std::make_shared<api::Pager<records::InventoryItem>>(m_network.allInventory({}, api::Priority::Page));
    m_walk = api::eachPage(m_inventory, [this](records::Page<records::InventoryItem> &&page) {
                 add(page.items);
             }).finally(this, &EndpointsPage::conclude);
}

void EndpointsPage::add(const QList<records::InventoryItem> &items)
{
    QList<models::EndpointRow> rows;
    rows.reserve(items.size());
    for (const auto &item : items) {
        if (item.endpoint)
            rows.append({*item.endpoint, m_companyNames.value(item.companyId)});
    }
    m_model.append(rows);
    const auto &total = m_inventory->progress().total;
    if (total && m_model.rowCount() < *total)
        setProgress(tr("%L1 in all").arg(*total));
}

} // namespace ui
