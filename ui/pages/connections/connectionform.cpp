// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectionform.h"

#include "session/connectioncolors.h"
#include "transport/accessurl.h"
#include "ui/pages/connections/limitsedit.h"
#include "ui/pages/connections/proxyedit.h"
#include "ui/pages/connections/trustedit.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/colordot.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/keyfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using schema::Edition;
using session::Connection;
using Kind = Connection::Kind;

ConnectionForm::ConnectionForm(const session::ConnectionEntry &entry, bool isNew, QWidget *parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_color(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_url(new QLineEdit(this)),
      m_urlFault(new QLabel(this)),
      m_key(new KeyField(u"key"_s, this)),
      m_edition(new QComboBox(this)),
      m_readOnly(new QCheckBox(tr("&Read-only: Plumbline sends no changes through it"), this)),
      m_moreButton(new QToolButton(this)),
      m_more(new QWidget(this)),
      m_proxy(new ProxyEdit(this)),
      m_trust(new TrustEdit(this)),
      m_limits(new LimitsEdit(this)),
      m_knownKind(entry.connection.kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(grid);
    makeMain();
    makeMore();
    column->addStretch();
    fill(entry, isNew);

    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_color, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT edited();
        Q_EMIT colorChanged();
    });
    connect(m_edition, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    connect(m_readOnly, &QCheckBox::toggled, this, &ConnectionForm::edited);
    connect(m_limits, &LimitsEdit::edited, this, &ConnectionForm::edited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fitKind();
        Q_EMIT wayEdited();
    });
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionForm::wayEdited);
    connect(m_key, &KeyField::edited, this, &ConnectionForm::wayEdited);
    connect(m_proxy, &ProxyEdit::edited, this, &ConnectionForm::wayEdited);
    connect(m_trust, &TrustEdit::edited, this, &ConnectionForm::wayEdited);
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        Q_EMIT unfolded();
    });
}

void ConnectionForm::makeMain()
{
    auto *main = new QWidget(this);
    m_form = new QFormLayout(main);
    m_form->setContentsMargins({});
    m_form->setSpacing(grid);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);

    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("The address, if you leave this empty"));
    m_form->addRow(tr("&Name"), m_name);

    m_color->setObjectName(u"color"_s);
    for (const auto &color : session::connectionColors()) {
        const auto rgb = QString::fromUtf16(color.rgb);
        m_color->addItem(colorDot(rgb), session::colorName(rgb), rgb);
    }
    m_form->addRow(tr("C&olour"), m_color);

    m_kind->setObjectName(u"kind"_s);
    for (const auto one : {Kind::ControlCenter, Kind::CloudSecurity})
        m_kind->addItem(kindText(one), int(one));
    m_form->addRow(tr("&Kind"), m_kind);

    m_url->setObjectName(u"accessUrl"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_urlFault->setObjectName(u"accessUrl.fault"_s);
    m_urlFault->setTextFormat(Qt::PlainText);
    m_urlFault->setWordWrap(true);
    m_urlFault->hide();
    auto *address = new QVBoxLayout;
    address->setSpacing(halfGrid);
    address->addWidget(m_url);
    address->addWidget(m_urlFault);
    auto *addressLabel = new QLabel(tr("Access &URL"), main);
    addressLabel->setBuddy(m_url);
    m_form->addRow(addressLabel, address);

    auto *keyLabel = new QLabel(tr("API ke&y"), main);
    keyLabel->setBuddy(m_key->edit());
    m_key->edit()->setAccessibleName(tr("API key")); // a buddy in another widget gives it none
    m_form->addRow(keyLabel, m_key);

    m_edition->setObjectName(u"edition"_s);
    m_edition->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_form->addRow(tr("&Edition"), m_edition);
    m_readOnly->setObjectName(u"readOnly"_s);
    m_form->addRow(QString(), m_readOnly);

    m_moreButton->setObjectName(u"more"_s);
    m_moreButton->setText(tr("&Proxy, certificate, limits"));
    m_moreButton->setCheckable(true);
    m_moreButton->setAutoRaise(true);
    m_moreButton->setArrowType(Qt::RightArrow);
    m_moreButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_moreButton->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(main);
    layout()->addWidget(m_moreButton);
}

void ConnectionForm::makeMore()
{
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins({});
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Proxy"), m_proxy);
    form->addRow(tr("Trust"), m_trust);
    form->addRow(tr("Limits"), m_limits);
    m_more->hide();
    layout()->addWidget(m_more);
}

void ConnectionForm::fill(const session::ConnectionEntry &entry, bool isNew)
{
    const auto &connection = entry.connection;
    m_name->setText(connection.name);
    if (m_color->findData(connection.color) < 0 && !connection.color.isEmpty())
        m_color->addItem(colorDot(connection.color), connection.color, connection.color);
    m_color->setCurrentIndex(std::max(0, m_color->findData(connection.color)));
    m_kind->setCurrentIndex(m_kind->findData(int(connection.kind)));
    m_url->setText(connection.accessUrl.toString());
    m_key->setPlaceholderText(isNew ? tr("As the console showed it when the key was made")
                                    : tr("Leave this empty to keep the key as it is"));
    m_readOnly->setChecked(connection.readOnly);
    m_proxy->setProxy(connection.proxy);
    m_trust->setTrust(connection.tls);
    m_limits->setConnection(connection);
    m_edition->addItem(tr("Found out by Test"), 0);
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises})
        m_edition->addItem(editionText(edition), int(edition));
    const int chosen = entry.editionIsSet && connection.edition ? int(*connection.edition) : 0;
    m_edition->setCurrentIndex(m_edition->findData(chosen));
    if (!entry.editionIsSet && connection.edition)
        m_edition->setItemText(0, tr("Found out by Test: %1").arg(editionText(*connection.edition)));
    fitKind();
}

void ConnectionForm::fitKind()
{
    const bool controlCenter = kind() == Kind::ControlCenter;
    m_edition->setVisible(controlCenter);
    m_form->labelForField(m_edition)->setVisible(controlCenter);
    m_url->setPlaceholderText(controlCenter ? u"https://cloud.gravityzone.bitdefender.com/api"_s
                                            : u"https://api.example/v1"_s);
    m_url->setToolTip(controlCenter ? tr("In the console: your account, Control Center API, Access URL")
                                    : tr("The base address of the Cloud Security API of your region"));
    m_limits->setKind(kind());
}

Kind ConnectionForm::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

QString ConnectionForm::color() const
{
    return m_color->currentData().toString();
}

bool ConnectionForm::hasKey() const
{
    return !m_key->isEmpty();
}

session::SecretBytes ConnectionForm::key() const
{
    return m_key->key();
}

session::SecretBytes ConnectionForm::proxyPassword() const
{
    return m_proxy->password();
}

void ConnectionForm::tellEdition(Edition found)
{
    m_edition->setItemText(0, tr("Found out by Test: %1").arg(editionText(found)));
}

void ConnectionForm::pin(const QByteArray &sha256)
{
    m_moreButton->setChecked(true);
    m_trust->pin(sha256);
}

void ConnectionForm::clearKey()
{
    m_key->clear();
}

void ConnectionForm::hideFault()
{
    m_urlFault->hide();
}

void ConnectionForm::focusAddress()
{
    m_url->setFocus();
}

tl::expected<session::ConnectionEntry, QString> ConnectionForm::compose(const session::ConnectionEntry &entry,
                                                                        bool needsKey)
{
    auto next = entry;
    auto &connection = next.connection;
    connection.kind = kind();
    const auto url = transport::accessUrl(m_url->text(), connection.protocol());
    m_urlFault->setVisible(!url);
    if (!url) {
        m_urlFault->setText(userText(url.error()));
        m_url->setFocus();
        return tl::unexpected(userText(url.error()));
    }
    connection.accessUrl = *url;
    if (needsKey && m_key->isEmpty()) {
        m_key->setFocus();
        return tl::unexpected(tr("Enter the API key. The console shows it once, when it is made."));
    }
    for (const auto &fault : {m_proxy->fault(), m_trust->fault()}) {
        if (fault.isEmpty())
            continue;
        m_moreButton->setChecked(true);
        return tl::unexpected(fault);
    }
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = url->host();
    connection.color = color();
    connection.readOnly = m_readOnly->isChecked();
    connection.proxy = m_proxy->proxy();
    connection.tls = m_trust->trust();
    connection.limits = m_limits->limits();
    connection.ownBudget = m_limits->ownBudget();
    const int edition = connection.kind == Kind::ControlCenter ? m_edition->currentData().toInt() : 0;
    next.editionIsSet = edition != 0;
    if (edition != 0)
        connection.edition = Edition(edition);
    else if (entry.editionIsSet || connection.kind != m_knownKind)
        connection.edition.reset();
    return next;
}

} // namespace ui
