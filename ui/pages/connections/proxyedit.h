// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretbytes.h"
#include "transport/httpsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

class KeyField;

/// How a connection goes through a proxy. The password is apart from the rest: it goes to the key store.
class ProxyEdit final : public QWidget {
    Q_OBJECT

public:
    explicit ProxyEdit(QWidget *parent = nullptr);

    void setProxy(const transport::ProxySettings &proxy);
    transport::ProxySettings proxy() const; ///< without a password
    /// What was typed; empty: as it is stored.
    session::SecretBytes password() const;
    /// One sentence when it cannot be used as it is.
    QString fault() const;

Q_SIGNALS:
    void edited();

private:
    void showWhatApplies();

    QComboBox *m_mode;
    QWidget *m_manual;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_user;
    KeyField *m_password;
};

} // namespace ui
