// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/connections/connectiontools.h"

#include <QDialog>

class QPushButton;

namespace ui {

class AskBar;
class KeyField;

/// Takes another key for a connection. The new one is tested first; the old one stays until the new one works. Use open().
class ReplaceKeyDialog final : public QDialog {
    Q_OBJECT

public:
    ReplaceKeyDialog(const ConnectionTools &tools, session::ConnectionEntry entry, QWidget *parent = nullptr);
    ~ReplaceKeyDialog() override;

    void reject() override;

Q_SIGNALS:
    /// The new key is in use.
    void replaced(const QString &id, const session::ConnectionChanges::Outcome &outcome);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Outcome = session::ConnectionChanges::Outcome;
    using Policy = session::ConnectionChanges::IfAnotherTenant;

    void replace(Policy policy);
    void beStoring(bool storing);
    void ended(const Outcome &outcome);

    ConnectionTools m_tools;
    session::ConnectionEntry m_entry;
    base::CallSlot m_call;
    bool m_isStoring = false;
    KeyField *m_key;
    AskBar *m_ask;
    QPushButton *m_replace;
    QPushButton *m_leave = nullptr;
};

} // namespace ui
