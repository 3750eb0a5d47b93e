// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/proxyedit.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/keyfield.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace ui {

using namespace Qt::StringLiterals;
using transport::ProxySettings;
using Mode = ProxySettings::Mode;

namespace {

constexpr int usualPort = 8080;

} // namespace

ProxyEdit::ProxyEdit(QWidget *parent)
    : QWidget(parent),
      m_mode(new QComboBox(this)),
      m_manual(new QWidget(this)),
      m_host(new QLineEdit(m_manual)),
      m_port(new QSpinBox(m_manual)),
      m_user(new QLineEdit(m_manual)),
      m_password(new KeyField(u"proxyPassword"_s, m_manual))
{
    m_mode->setObjectName(u"proxyMode"_s);
    m_mode->addItem(tr("As the system says"), int(Mode::System));
    m_mode->addItem(tr("None"), int(Mode::None));
    m_mode->addItem(tr("This one"), int(Mode::Manual));
    m_host->setObjectName(u"proxyHost"_s);
    m_host->setAccessibleName(tr("Address of the proxy"));
    m_host->setPlaceholderText(u"proxy.example"_s);
    m_port->setObjectName(u"proxyPort"_s);
    m_port->setAccessibleName(tr("Port of the proxy"));
    m_port->setRange(1, 65535);
    m_port->setValue(usualPort);
    m_user->setObjectName(u"proxyUser"_s);
    m_user->setPlaceholderText(tr("If it asks for one"));
    m_password->setPlaceholderText(tr("Kept in the keychain"));

    auto *address = new QHBoxLayout;
    address->setSpacing(halfGrid);
    address->addWidget(m_host, 1);
    address->addWidget(m_port);
    auto *form = new QFormLayout(m_manual);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Address"), address);
    form->addRow(tr("User"), m_user);
    auto *label = new QLabel(tr("Password"), m_manual);
    label->setBuddy(m_password->edit());
    m_password->edit()->setAccessibleName(tr("Password of the proxy"));
    form->addRow(label, m_password);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(halfGrid);
    column->addWidget(m_mode);
    column->addWidget(m_manual);
    setFocusProxy(m_mode);
    showWhatApplies();

    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        showWhatApplies();
        Q_EMIT edited();
    });
    connect(m_host, &QLineEdit::textChanged, this, &ProxyEdit::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &ProxyEdit::edited);
    connect(m_user, &QLineEdit::textChanged, this, &ProxyEdit::edited);
    connect(m_password, &KeyField::edited, this, &ProxyEdit::edited);
}

void ProxyEdit::setProxy(const ProxySettings &proxy)
{
    m_mode->setCurrentIndex(m_mode->findData(int(proxy.mode)));
    m_host->setText(proxy.host);
    m_port->setValue(proxy.port == 0 ? usualPort : proxy.port);
    m_user->setText(proxy.user);
}

ProxySettings ProxyEdit::proxy() const
{
    ProxySettings proxy;
    proxy.mode = Mode(m_mode->currentData().toInt());
    if (proxy.mode == Mode::Manual) {
        proxy.host = m_host->text().trimmed();
        proxy.port = quint16(m_port->value());
        proxy.user = m_user->text().trimmed();
    }
    return proxy;
}

session::SecretBytes ProxyEdit::password() const
{
    return proxy().mode == Mode::Manual ? m_password->key() : session::SecretBytes();
}

QString ProxyEdit::fault() const
{
    const auto now = proxy();
    if (now.mode != Mode::Manual)
        return {};
    QUrl address;
    address.setHost(now.host, QUrl::StrictMode);
    return address.host().isEmpty() ? tr("Enter the proxy's address without “http:”, such as proxy.example.")
                                    : QString();
}

void ProxyEdit::showWhatApplies()
{
    m_manual->setVisible(Mode(m_mode->currentData().toInt()) == Mode::Manual);
}

} // namespace ui
