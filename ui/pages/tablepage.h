// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/paging.h"
#include "base/call.h"
#include "ui/pages/page.h"

class QAbstractItemModel;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class TableView;

/// A page that is one table: caption with the number of rows, the table, and what is to say about it. The inheriting
/// page owns the model and knows how to ask; this one shows every state the same way.
class TablePage : public Page {
    Q_OBJECT

public:
    TablePage(QString id, QString title, QWidget *parent = nullptr);

    int rowCount() const final;
    void refresh() final;

protected:
    void setModel(QAbstractItemModel *model);
    /// Start asking; the model is empty. Ends in finish() or fail().
    virtual void load() = 0;
    /// Forget what is being asked and empty the model.
    virtual void reset() = 0;

    /// Shown beside the title while loading: "12 of 40 companies". Plain text.
    void setProgress(const QString &words);
    void finish();
    void fail(const base::ApiError &error);
    /// finish() or fail(): for the end of a walk over pages.
    void conclude(const base::Result<api::PageProgress> &end) { end ? finish() : fail(end.error()); }

private:
    void present();

    QLabel *m_caption;
    QToolButton *m_refresh;
    QLabel *m_message;
    QPushButton *m_retry;
    QPushButton *m_detailsButton;
    QLabel *m_details;
    QWidget *m_notice;
    TableView *m_table;
    QString m_progress;
    QString m_sentence;
};

} // namespace ui
