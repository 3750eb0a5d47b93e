// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/companies/companiespage.h"

namespace ui {

using namespace Qt::StringLiterals;

CompaniesPage::CompaniesPage(const api::CompaniesService &companies, const api::NetworkService &network,
                             QWidget *parent)
    : TablePage(u"companies"_s, tr("Companies"), parent),
      m_companies(companies),
      m_network(network),
      m_model(models::companyColumns())
{
    setModel(&m_model);
}

void CompaniesPage::reset()
{
    m_walk.cancel();
    m_known.clear();
    m_ownError.reset();
    m_model.clear();
}

void CompaniesPage::load()
{
    // No list contains the key's own company. A key without the right to see it may see those below.
    m_walk =
        m_companies.details({}, api::Priority::Page).finally(this, [this](base::Result<records::CompanyDetails> &&own) {
            models::CompanyRow row;
            if (own) {
                row.node.id = own->id;
                row.node.name = own->name;
                m_model.append({row});
                m_known.insert(own->id, row);
            } else {
                m_ownError = own.error();
            }
            loadBelow(row);
        });
}

void CompaniesPage::loadBelow(const models::CompanyRow &own)
{
    const api::InventoryQuery query{
        .parentId = own.node.id, .companies = true, .companyFolders = true, .endpoints = false};
    auto pager =
        std::make_shared<api::Pager<records::InventoryItem>>(m_network.allInventory(query, api::Priority::Page));
    m_walk = api::eachPage(pager, [this](records::Page<records::InventoryItem> &&page) {
                 add(page.items);
             }).finally(this, [this](const base::Result<api::PageProgress> &end) {
        if (end && rowCount() == 0 && m_ownError)
            fail(*m_ownError);
        else
            conclude(end);
    });
}

void CompaniesPage::add(const QList<records::InventoryItem> &items)
{
    QList<models::CompanyRow> rows;
    for (const auto &item : items) {
        const auto above = m_known.constFind(item.parentId);
        models::CompanyRow row;
        row.node.id = item.id;
        row.node.name = item.name;
        if (above != m_known.constEnd()) {
            row.parentName = above->node.name;
            row.depth = above->depth + 1;
        }
        m_known.insert(item.id, row);
        if (item.kind.value == records::InventoryKind::Company)
            rows.append(row);
    }
    m_model.append(rows);
}

} // namespace ui
