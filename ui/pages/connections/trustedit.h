// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transport/httpsettings.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

/// Whom a connection believes beyond this machine's authorities: an authority from a file, or the one certificate that
/// *Test* has shown and a person trusted. There is no third way.
class TrustEdit final : public QWidget {
    Q_OBJECT

public:
    explicit TrustEdit(QWidget *parent = nullptr);

    void setTrust(const transport::TlsTrust &trust);
    transport::TlsTrust trust() const;
    /// The person looked at it and said so.
    void pin(const QByteArray &sha256);
    /// Takes the authority from \p path; fault() says what is wrong with it.
    void readAuthority(const QString &path);
    /// One sentence when it cannot be used as it is.
    QString fault() const;

    /// Bytes of an authority's file; all that a machine trusts is somewhat less.
    static constexpr qint64 largest = 256 * 1024;

Q_SIGNALS:
    void edited();

private:
    enum Way { Machine, Authority, Pinned };
    void chooseFile();
    void showWhatApplies();

    QComboBox *m_way;
    QLabel *m_what;
    QPushButton *m_choose;
    transport::TlsTrust m_trust; ///< both may be kept; the way says which counts
    QString m_authorities;       ///< whose certificates m_trust.ownCa holds
    QString m_trouble;
};

} // namespace ui
