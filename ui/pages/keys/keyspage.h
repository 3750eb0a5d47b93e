// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connections/connectionrows.h"
#include "ui/pages/connections/connectiontools.h"
#include "ui/pages/tablepage.h"
#include "ui/widgets/timedclipboard.h"

#include <QPointer>

namespace ui {

class AskBar;
class ReplaceKeyDialog;

/// Where the key of each connection is kept, how old it is and what it may do; replaced, copied, unlocked and removed
/// here. A key is never shown on it.
class KeysPage final : public TablePage {
    Q_OBJECT

public:
    explicit KeysPage(PageHost &host, QWidget *parent = nullptr);
    ~KeysPage() override;

    void refresh() override;

protected:
    void sessionsChanged() override;
    void selectionChanged() override;
    Details detailsOf(const models::RowKey &key) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *addAction(const QString &name, const QString &iconName, const QString &text, void (KeysPage::*run)());
    const ConnectionRow *selected() const;
    void takeRows();
    void replace();
    void replaced(const QString &id, const session::ConnectionChanges::Outcome &outcome);
    void copy();
    void unlock();
    void remove();
    void removeNow(const QString &id, const QString &name);
    void explainDeactivation();
    void tellKeychain();

    ConnectionTools m_tools;
    ConnectionRows m_rows;
    ConnectionRows::Model &m_model;
    TimedClipboard m_clipboard;
    AskBar *m_ask;
    QLabel *m_keychain;
    QPointer<ReplaceKeyDialog> m_dialog;
    QString m_copied; ///< what was said of the key on the clipboard
    base::CallSlot m_copying;
    base::CallSlot m_unlocking;
    base::CallSlot m_removing; ///< not to be cut between the keychain and the settings
    base::CallSlot m_asking;
    bool m_canUnlock = false;
    QAction *m_replace;
    QAction *m_copy;
    QAction *m_unlock;
    QAction *m_deactivate;
    QAction *m_remove;
};

} // namespace ui
