// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"
#include "ui/pages/connections/connectiontools.h"

#include <QDialog>

class QPushButton;
class QScrollArea;

namespace ui {

class AskBar;
class ConnectionForm;

/// Makes or edits a connection. It tests before it saves what would lead elsewhere, shows a certificate before it is
/// trusted, and asks before another tenant's data would meet what is kept. It waits for the network without blocking; what
/// is edited or left meanwhile takes the question back, until it is being stored. Use open().
class ConnectionDialog final : public QDialog {
    Q_OBJECT

public:
    /// \p entry: what it begins with; one that is not in the settings becomes a new one.
    ConnectionDialog(const ConnectionTools &tools, session::ConnectionEntry entry, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    void reject() override;

Q_SIGNALS:
    /// It is saved. \p remark: what to say about it beyond that, may be empty.
    void saved(const QString &id, const QString &remark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Outcome = session::ConnectionChanges::Outcome;
    using Policy = session::ConnectionChanges::IfAnotherTenant;

    void fit();
    void touched();
    bool compose();
    session::TypedSecrets typed() const;
    void sayBusy(const QString &sentence);
    void beReady();
    void test(bool thenSave);
    void tested(const Outcome &outcome, bool thenSave);
    void showFailure(const session::TestReport &report, bool mayAddAnyway);
    void save();
    void commit(Policy policy);
    void committed(const Outcome &outcome);
    void askToUnlock();
    void finish(const QString &remark);

    ConnectionTools m_tools;
    session::ConnectionEntry m_known;
    session::ConnectionEntry m_entry;
    const bool m_isNew;
    bool m_touched = false;
    bool m_isStoring = false;                    ///< nothing of it can be taken back
    std::optional<Outcome> m_savedAs;            ///< but its key has no place yet
    std::optional<session::TestReport> m_report; ///< of what stands in the fields
    base::CallSlot m_call;

    ConnectionForm *m_form = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_pressed = nullptr; ///< gets the focus back when it is on again
    AskBar *m_ask;
    QPushButton *m_test;
    QPushButton *m_save;
    QPushButton *m_leave;
};

} // namespace ui
