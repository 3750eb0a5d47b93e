// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/task.h"
#include "ui/pages/recordpage.h"

namespace ui {

/// Scan tasks of Control Center. The one that is looked at is followed until it is finished, as long as the page is visible.
class ScansPage final : public RecordPage<records::ScanTask> {
    Q_OBJECT

public:
    explicit ScansPage(PageHost &host, QWidget *parent = nullptr);

protected:
    void sessionsChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void fetchDetails(const models::RowKey &key, bool anyway) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What getTaskStatus said of the row that is looked at.
    struct Seen {
        models::RowKey key;
        records::TaskStatus status;
        QDateTime at; ///< UTC
    };
    void seen(const models::RowKey &key, const records::TaskStatus &status);

    std::optional<Seen> m_seen;
    models::RowKey m_followed;
    QString m_problem;
    base::CallSlot m_follow;
};

} // namespace ui
