// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connections/connectionrows.h"
#include "ui/pages/connections/connectiontools.h"
#include "ui/pages/tablepage.h"

#include <QPointer>

namespace ui {

class AskBar;
class ConnectionDialog;

/// The connections of this profile: made, edited, tested, removed and ordered here. `Place{connections, id: new}` opens
/// the dialog for a new one.
class ConnectionsPage final : public TablePage {
    Q_OBJECT

public:
    explicit ConnectionsPage(PageHost &host, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    void refresh() override;
    QList<QAction *> pageActions() const override;
    void reveal(const Place &place) override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void showEvent(QShowEvent *event) override;

private:
    using Removal = session::ConnectionChanges::Removal;

    QAction *addAction(const QString &name, const QString &iconName, const QString &text,
                       void (ConnectionsPage::*run)());
    const ConnectionRow *selected() const;
    void takeRows();
    void openDialog(session::ConnectionEntry entry);
    void addNew();
    void edit();
    void duplicate();
    void test();
    void moveUp() { move(-1); }
    void moveDown() { move(+1); }
    void move(int by);
    void remove();
    void removeNow(const QString &id, const QString &name, bool evenIfUnproven);
    void removed(const QString &id, const QString &name, const Removal &removal);
    void askAboutCaches(const QString &before = {});
    void unlock();

    ConnectionTools m_tools;
    ConnectionRows m_rows;
    ConnectionRows::Model &m_model;
    AskBar *m_ask;
    QPointer<ConnectionDialog> m_dialog;
    base::CallSlot m_testing;
    base::CallSlot m_unlocking;
    base::CallSlot m_removing; ///< not to be cut between the keychain and the settings
    QAction *m_add;
    QAction *m_edit;
    QAction *m_duplicate;
    QAction *m_test;
    QAction *m_up;
    QAction *m_down;
    QAction *m_unlock;
    QAction *m_remove;
};

} // namespace ui
