// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/pager.h"
#include "models/recordtablemodel.h"
#include "ui/pages/tablepage.h"

namespace ui {

/// The page of a plain list: every page of one pager, one row a record.
template <typename Row>
class ListPage final : public TablePage {
public:
    using MakePager = std::function<api::Pager<Row>()>;

    /// \p pager is asked anew at each refresh; what it refers to must outlive this page.
    ListPage(QString id, QString title, QList<models::Column<Row>> columns, MakePager pager, QWidget *parent = nullptr)
        : TablePage(std::move(id), std::move(title), parent),
          m_model(std::move(columns)),
          m_pager(std::move(pager))
    {
        setModel(&m_model);
    }

private:
    void load() override
    {
        m_walk = api::eachPage(std::make_shared<api::Pager<Row>>(m_pager()), [this](records::Page<Row> &&page) {
                     m_model.append(page.items);
                 }).finally(this, &ListPage::conclude);
    }

    void reset() override
    {
        m_walk.cancel();
        m_model.clear();
    }

    models::RecordTableModel<Row> m_model;
    MakePager m_pager;
    base::CallSlot m_walk;
};

} // namespace ui
