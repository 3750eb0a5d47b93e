// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "ui/pages/recordpage.h"

namespace ui {

/// The accounts that Cloud Security scans, by their group.
class AccountsPage final : public RecordPage<models::ScanAccountRow> {
    Q_OBJECT

public:
    explicit AccountsPage(PageHost &host, QWidget *parent = nullptr);

protected:
    Details detailsOf(const models::RowKey &key) override;
};

} // namespace ui
