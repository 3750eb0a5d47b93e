// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callrow.h"
#include "ui/pages/tablepage.h"

namespace ui {

/// The newest calls of the connections in scope: what was asked, what came back, how long it took.
class ActivityPage final : public TablePage {
    Q_OBJECT

public:
    explicit ActivityPage(PageHost &host, QWidget *parent = nullptr);
    ~ActivityPage() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void showEvent(QShowEvent *event) override;

private:
    void feed();
    void copyAsCurl();

    models::CallTableModel &m_calls;
    QAction *m_curl;
    qint64 m_appended; ///< to the log, ever: numbers its calls
    QTimer m_pause;    ///< calls end in bursts
};

} // namespace ui
