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

    void detailsClosed() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;

private:
    /// They stay while the pane is closed, as long as the row is selected.
    void tellSettings();

    RecordDetails m_record;
    models::RowKey m_looked; ///< whose settings are shown; invalid: nobody's
    struct {
        models::RowKey key;
        QDateTime seenAt; ///< UTC; invalid: none
    } m_told;             ///< what is in the tree
    SettingsTree *m_settings;
};

} // namespace ui
