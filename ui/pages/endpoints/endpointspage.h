// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/endpointtablemodel.h"
#include "records/endpoint.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/tablepage.h"

namespace ui {

struct ChangeResult;

/// The endpoints of all companies of the connections in scope. What the inventory knows is there at once; the rest of one
/// endpoint is fetched when it is looked at.
class EndpointsPage final : public TablePage {
    Q_OBJECT

public:
    explicit EndpointsPage(PageHost &host, QWidget *parent = nullptr);
    ~EndpointsPage() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;
    void setCompany(const QString &connection, const QString &company) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    bool isInventoryLoaded() const;
    void scan();
    void tell(const QList<ChangeResult> &results);

    models::EndpointTableModel &m_endpoints;
    RecordDetails m_record;
    QAction *m_scan;
    base::CallSlot m_companyName;
};

} // namespace ui
