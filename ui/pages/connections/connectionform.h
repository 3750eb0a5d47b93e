// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretbytes.h"
#include "session/settings.h"

#include <QWidget>

#include <tl/expected.hpp>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class KeyField;
class LimitsEdit;
class ProxyEdit;
class TrustEdit;

/// The fields of a connection: what it is called, where it leads, with which key, and behind a button what few need. Knows
/// nothing of servers and keychains.
class ConnectionForm final : public QWidget {
    Q_OBJECT

public:
    /// \p entry: what it begins with; a key that is kept is not shown.
    ConnectionForm(const session::ConnectionEntry &entry, bool isNew, QWidget *parent = nullptr);

    /// The entry with what stands in the fields, or one sentence that says what is wrong, beside the field that has the
    /// keyboard then. \p needsKey: a key must have been entered.
    tl::expected<session::ConnectionEntry, QString> compose(const session::ConnectionEntry &entry, bool needsKey);

    session::Connection::Kind kind() const;
    QString color() const; ///< `#rrggbb`
    bool hasKey() const;
    session::SecretBytes key() const;
    session::SecretBytes proxyPassword() const;

    void tellEdition(schema::Edition found);
    /// Trusts this certificate alone, and shows that.
    void pin(const QByteArray &sha256);
    void clearKey();
    void hideFault();
    void focusAddress();
    /// For a focus that has to be somewhere while the buttons are off.
    QLineEdit *name() const { return m_name; }

Q_SIGNALS:
    /// A field that no test of the connection depends on.
    void edited();
    /// A field that leads elsewhere: what was tested is not what stands there now.
    void wayEdited();
    void colorChanged();
    /// It needs more room.
    void unfolded();

private:
    void makeMain();
    void makeMore();
    void fill(const session::ConnectionEntry &entry, bool isNew);
    void fitKind();

    QLineEdit *m_name;
    QComboBox *m_color;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLabel *m_urlFault;
    KeyField *m_key;
    QComboBox *m_edition;
    QCheckBox *m_readOnly;
    QToolButton *m_moreButton;
    QWidget *m_more;
    ProxyEdit *m_proxy;
    TrustEdit *m_trust;
    LimitsEdit *m_limits;
    QFormLayout *m_form = nullptr;
    session::Connection::Kind m_knownKind;
};

} // namespace ui
