// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretbytes.h"

#include <QWidget>

class QToolButton;

namespace ui {

class KeyEdit;

/// Where a person enters a key, or a password: bullets, and a button that shows what they stand for while it is held. The
/// button does not reach a key that is only stored: there is none in here then.
class KeyField final : public QWidget {
    Q_OBJECT

public:
    /// \p name: objectName of the line itself, for tests; the button's is NAME.show.
    explicit KeyField(const QString &name, QWidget *parent = nullptr);

    bool isEmpty() const;
    /// What was entered, without white space around it; the field keeps its own.
    session::SecretBytes key() const;
    void clear();
    /// What stands there while it is empty.
    void setPlaceholderText(const QString &text);
    /// The line, for buddies, accessible names and the order of tabs.
    KeyEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void edited();

private:
    KeyEdit *m_edit;
    QToolButton *m_show;
};

} // namespace ui
