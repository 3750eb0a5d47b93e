// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/trustedit.h"

#include "session/connectiontest.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSslCertificate>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString namesOf(const QList<QSslCertificate> &certificates)
{
    QStringList names;
    for (const auto &certificate : certificates)
        names += session::ServerCertificate::from(certificate).subject;
    return names.join(", "_L1);
}

} // namespace

TrustEdit::TrustEdit(QWidget *parent)
    : QWidget(parent),
      m_way(new QComboBox(this)),
      m_what(new QLabel(this)),
      m_choose(new QPushButton(tr("Choose &file…"), this))
{
    m_way->setObjectName(u"trust"_s);
    m_way->addItem(tr("The authorities of this machine"));
    m_way->addItem(tr("An authority of our own"));
    m_way->addItem(tr("One certificate only"));
    m_what->setObjectName(u"trust.what"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_choose->setObjectName(u"trust.choose"_s);
    m_choose->setAutoDefault(false);
    setFocusProxy(m_way);

    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_what, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(halfGrid);
    column->addWidget(m_way);
    column->addLayout(line);
    showWhatApplies();

    connect(m_choose, &QPushButton::clicked, this, &TrustEdit::chooseFile);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_trouble.clear();
        showWhatApplies();
        Q_EMIT edited();
    });
}

void TrustEdit::setTrust(const transport::TlsTrust &trust)
{
    m_trust = trust;
    m_authorities = namesOf(QSslCertificate::fromData(trust.ownCa, QSsl::Pem));
    m_way->setCurrentIndex(!trust.pinnedSha256.isEmpty() ? Pinned : !trust.ownCa.isEmpty() ? Authority : Machine);
    showWhatApplies();
}

transport::TlsTrust TrustEdit::trust() const
{
    transport::TlsTrust chosen;
    if (m_way->currentIndex() == Authority)
        chosen.ownCa = m_trust.ownCa;
    else if (m_way->currentIndex() == Pinned)
        chosen.pinnedSha256 = m_trust.pinnedSha256;
    return chosen;
}

void TrustEdit::pin(const QByteArray &sha256)
{
    m_trust.pinnedSha256 = sha256;
    m_way->setCurrentIndex(Pinned);
    showWhatApplies();
    Q_EMIT edited();
}

void TrustEdit::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate of an authority"));
    dialog->setObjectName(u"trust.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TrustEdit::readAuthority);
    dialog->open();
}

void TrustEdit::readAuthority(const QString &path)
{
    QString trouble;
    QList<QSslCertificate> found;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        //: %1: the system's own words
        trouble = tr("The file cannot be read: %1").arg(file.errorString());
    } else if (file.size() > largest) {
        trouble = tr("The file is too large for a certificate.");
    } else {
        const auto bytes = file.read(largest);
        found = QSslCertificate::fromData(bytes, QSsl::Pem);
        if (found.isEmpty())
            found = QSslCertificate::fromData(bytes, QSsl::Der);
        if (found.isEmpty())
            trouble = tr("The file holds no certificate.");
    }
    m_way->setCurrentIndex(Authority);
    m_trouble = trouble;
    if (trouble.isEmpty()) {
        m_trust.ownCa.clear();
        for (const auto &certificate : std::as_const(found))
            m_trust.ownCa += certificate.toPem();
        m_authorities = namesOf(found);
    }
    showWhatApplies();
    Q_EMIT edited();
}

QString TrustEdit::fault() const
{
    if (!m_trouble.isEmpty())
        return m_trouble;
    if (m_way->currentIndex() == Authority && m_trust.ownCa.isEmpty())
        return tr("Choose the file with the authority's certificate.");
    if (m_way->currentIndex() == Pinned && m_trust.pinnedSha256.isEmpty())
        return tr("First Test with the authorities of this machine: it shows the server's certificate, which you can "
                  "then trust.");
    return {};
}

void TrustEdit::showWhatApplies()
{
    const auto way = m_way->currentIndex();
    m_choose->setVisible(way == Authority);
    QString what = fault();
    if (what.isEmpty() && way == Authority) {
        what = m_authorities;
    } else if (what.isEmpty() && way == Pinned) {
        session::ServerCertificate pinned;
        pinned.sha256 = m_trust.pinnedSha256;
        //: %1: a fingerprint, pairs of digits with colons
        what = tr("SHA-256 %1").arg(pinned.fingerprint());
    }
    m_what->setText(what);
    m_what->setVisible(!what.isEmpty());
}

} // namespace ui
