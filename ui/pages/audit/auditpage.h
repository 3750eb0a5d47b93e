// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditrow.h"
#include "ui/pages/tablepage.h"

#include <map>

namespace ui {

/// What was changed through the connections in scope, newest first, and how it ended. Nothing can be done to it but to look
/// again at what nobody knows the outcome of.
class AuditPage final : public TablePage {
    Q_OBJECT

public:
    explicit AuditPage(PageHost &host, QWidget *parent = nullptr);
    ~AuditPage() override;

    void refresh() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What was read of one journal.
    struct Journal {
        base::CallSlot reading;
        QList<models::AuditRow> rows;
        QString problem;
        bool isRead = false;
    };
    void read();
    void readSoon();
    void feed();
    void lookAgain();

    models::AuditTableModel &m_changes;
    QAction *m_look;
    std::map<QString, Journal> m_journals; ///< by connection
    std::unique_ptr<QObject> m_heard;      ///< the context of what is heard from journals
    QTimer m_pause;                        ///< changes come in bursts
};

} // namespace ui
