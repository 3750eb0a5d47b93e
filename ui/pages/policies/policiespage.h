// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"
#include "records/policy.h"
#include "ui/pages/recorddetails.h"
#include "ui/pages/recordpage.h"

namespace ui {

class SettingsTree;

/// The policies of the connections in scope, and the settings of the one that is looked at. The API cannot change them.
class PoliciesPage final : public RecordPage<records::PolicyItem> {
    Q_OBJECT

public:
    explicit PoliciesPage(PageHost &host, QWidget *parent = nullptr);
    ~PoliciesPage() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;

private:
    void tellSettings(const models::RowKey &key, const std::optional<records::PolicyDetails> &details);

    RecordDetails m_record;
    SettingsTree *m_settings;
};

} // namespace ui
