// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/cloudsecurity.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/recordpage.h"

namespace ui {

/// What Cloud Security found: checks that failed, the worst first.
class FindingsPage final : public RecordPage<records::Check> {
    Q_OBJECT

public:
    explicit FindingsPage(PageHost &host, QWidget *parent = nullptr);

protected:
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;

private:
    RecordDetails m_record;
};

} // namespace ui
