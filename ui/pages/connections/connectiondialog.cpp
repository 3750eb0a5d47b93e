// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectiondialog.h"

#include "api/chain.h"
#include "session/connectioncolors.h"
#include "transport/accessurl.h"
#include "ui/pages/connections/limitsedit.h"
#include "ui/pages/connections/proxyedit.h"
#include "ui/pages/connections/trustedit.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/colordot.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/keyfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;
using base::Call;
using base::Result;
using models::Tone;
using schema::Edition;
using session::Connection;
using session::KeyState;
using session::SecretBytes;
using session::StoredKey;
using session::TestReport;
using Kind = Connection::Kind;
using Verdict = session::ConnectionChanges::Verdict;

namespace {

constexpr int colorBar = 3; // pixels, as on every window of a connection
constexpr int startWidth = 560;

QStringList colorsOf(const QList<session::ConnectionEntry> &entries)
{
    QStringList colors;
    for (const auto &entry : entries)
        colors += entry.connection.color;
    return colors;
}

/// A proxy asks for its password in the middle of a request, so it is held for as long as the connection is tested.
std::function<QString()> held(const SecretBytes &password)
{
    if (password.isEmpty())
        return {};
    return [kept = std::make_shared<SecretBytes>(password.clone())] { return QString::fromUtf8(kept->view()); };
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionTools &tools, session::ConnectionEntry entry, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_known(entry),
      m_entry(std::move(entry)),
      m_isNew(!tools.settings.find(m_entry.connection.id)),
      m_name(new QLineEdit(this)),
      m_color(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_url(new QLineEdit(this)),
      m_urlFault(new QLabel(this)),
      m_key(new KeyField(u"key"_s, this)),
      m_edition(new QComboBox(this)),
      m_readOnly(new QCheckBox(tr("&Read-only: Plumbline sends no changes through it"), this)),
      m_moreButton(new QToolButton(this)),
      m_proxy(new ProxyEdit(this)),
      m_trust(new TrustEdit(this)),
      m_limits(new LimitsEdit(this)),
      m_ask(new AskBar(this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_save(new QPushButton(m_isNew ? tr("&Add connection") : tr("&Save changes"), this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(m_isNew ? tr("New connection") : tr("Edit “%1”").arg(m_entry.connection.name));
    if (m_isNew) {
        if (m_entry.connection.id.isEmpty())
            m_entry.connection.id = session::Settings::newId();
        if (m_entry.connection.color.isEmpty())
            m_entry.connection.color = session::freeColor(colorsOf(m_tools.settings.connections()));
    }

    m_fields = new QWidget(this);
    auto *inner = new QVBoxLayout(m_fields);
    inner->setContentsMargins({});
    inner->setSpacing(grid);
    inner->addWidget(makeMain());
    inner->addWidget(m_moreButton);
    inner->addWidget(makeMore());
    inner->addStretch();
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_fields);

    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto *leave = buttons->addButton(QDialogButtonBox::Cancel);
    leave->setObjectName(u"cancel"_s);
    leave->setText(tr("&Cancel"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid + colorBar, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_ask);
    column->addWidget(buttons);

    fill();
    resize(startWidth, 0);
    fit();
    // Not before the new text has been laid out.
    connect(m_ask, &AskBar::changed, this, &ConnectionDialog::fit, Qt::QueuedConnection);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(leave, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_touched = true; }); // no test depends on it
    connect(m_color, &QComboBox::currentIndexChanged, this, [this] {
        m_touched = true;
        update();
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        fitKind();
        touched();
    });
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionDialog::touched);
    connect(m_key, &KeyField::edited, this, &ConnectionDialog::touched);
    connect(m_edition, &QComboBox::currentIndexChanged, this, [this] { m_touched = true; });
    connect(m_readOnly, &QCheckBox::toggled, this, [this] { m_touched = true; });
    connect(m_proxy, &ProxyEdit::edited, this, &ConnectionDialog::touched);
    connect(m_trust, &TrustEdit::edited, this, &ConnectionDialog::touched);
    connect(m_limits, &LimitsEdit::edited, this, [this] { m_touched = true; });
    connect(m_moreButton, &QToolButton::toggled, this, [this](bool open) {
        m_more->setVisible(open);
        m_moreButton->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        QMetaObject::invokeMethod(this, &ConnectionDialog::fit, Qt::QueuedConnection);
    });
}

ConnectionDialog::~ConnectionDialog() = default;

QWidget *ConnectionDialog::makeMain()
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
    return main;
}

QWidget *ConnectionDialog::makeMore()
{
    m_more = new QWidget(this);
    auto *form = new QFormLayout(m_more);
    form->setContentsMargins({});
    form->setSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Proxy"), m_proxy);
    form->addRow(tr("Trust"), m_trust);
    form->addRow(tr("Limits"), m_limits);
    m_more->hide();
    return m_more;
}

/// Grows to show all that there is, as far as the screen goes; never shrinks, so that nothing jumps.
void ConnectionDialog::fit()
{
    constexpr double mostOfScreen = 0.9;
    const auto margins = layout()->contentsMargins();
    const int inside = width() - margins.left() - margins.right();
    const auto heightOf = [inside](const QWidget *widget) {
        auto *inner = widget->layout();
        return inner->hasHeightForWidth() ? inner->totalHeightForWidth(inside) : inner->totalSizeHint().height();
    };
    int wanted = margins.top() + margins.bottom() + heightOf(m_fields) + grid + m_save->sizeHint().height();
    if (!m_ask->isHidden())
        wanted += heightOf(m_ask) + 2 * m_ask->frameWidth() + grid;
    const int most = int(screen()->availableSize().height() * mostOfScreen);
    resize(width(), std::max(height(), std::min(wanted, most)));
}

void ConnectionDialog::fill()
{
    const auto &connection = m_entry.connection;
    m_name->setText(connection.name);
    if (m_color->findData(connection.color) < 0 && !connection.color.isEmpty())
        m_color->addItem(colorDot(connection.color), connection.color, connection.color);
    m_color->setCurrentIndex(std::max(0, m_color->findData(connection.color)));
    m_kind->setCurrentIndex(m_kind->findData(int(connection.kind)));
    m_url->setText(connection.accessUrl.toString());
    m_key->setPlaceholderText(m_isNew ? tr("As the console showed it when the key was made")
                                      : tr("Leave this empty to keep the key as it is"));
    m_readOnly->setChecked(connection.readOnly);
    m_proxy->setProxy(connection.proxy);
    m_trust->setTrust(connection.tls);
    m_limits->setConnection(connection);
    m_edition->addItem(tr("Found out by Test"), 0);
    for (const auto edition : {Edition::Partner, Edition::Company, Edition::OnPremises})
        m_edition->addItem(editionText(edition), int(edition));
    const int chosen = m_entry.editionIsSet && connection.edition ? int(*connection.edition) : 0;
    m_edition->setCurrentIndex(m_edition->findData(chosen));
    if (!m_entry.editionIsSet && connection.edition)
        m_edition->setItemText(0, tr("Found out by Test: %1").arg(editionText(*connection.edition)));
    fitKind();
}

void ConnectionDialog::fitKind()
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

/// What was tested is not what stands there now.
void ConnectionDialog::touched()
{
    m_touched = true;
    m_report.reset();
    m_call.cancel();
    m_ask->clear();
    m_urlFault->hide();
    m_pressed = nullptr;
    beReady();
}

Kind ConnectionDialog::kind() const
{
    return Kind(m_kind->currentData().toInt());
}

/// Takes the fields over into m_entry; says what is wrong with them.
bool ConnectionDialog::compose(bool needsKey)
{
    auto next = m_entry;
    auto &connection = next.connection;
    connection.kind = kind();
    const auto url = transport::accessUrl(m_url->text(), connection.protocol());
    m_urlFault->setVisible(!url);
    if (!url) {
        m_urlFault->setText(userText(url.error()));
        m_ask->say(Tone::Bad, userText(url.error()));
        m_url->setFocus();
        return false;
    }
    connection.accessUrl = *url;
    if (needsKey && m_key->isEmpty()) {
        m_ask->say(Tone::Bad, tr("Enter the API key. The console shows it once, when it is made."));
        m_key->setFocus();
        return false;
    }
    for (const auto &fault : {m_proxy->fault(), m_trust->fault()}) {
        if (fault.isEmpty())
            continue;
        m_moreButton->setChecked(true);
        m_ask->say(Tone::Bad, fault);
        return false;
    }
    connection.name = m_name->text().trimmed();
    if (connection.name.isEmpty())
        connection.name = url->host();
    connection.color = m_color->currentData().toString();
    connection.readOnly = m_readOnly->isChecked();
    connection.proxy = m_proxy->proxy();
    connection.tls = m_trust->trust();
    connection.limits = m_limits->limits();
    connection.ownBudget = m_limits->ownBudget();
    const int edition = connection.kind == Kind::ControlCenter ? m_edition->currentData().toInt() : 0;
    next.editionIsSet = edition != 0;
    if (edition != 0)
        connection.edition = Edition(edition);
    else if (m_entry.editionIsSet || connection.kind != m_known.connection.kind)
        connection.edition.reset();
    m_entry = next;
    return true;
}

void ConnectionDialog::sayBusy(const QString &sentence)
{
    m_ask->say(Tone::Neutral, sentence);
    // A button that goes off hands the focus on, and the next one would be Cancel.
    if (m_test->hasFocus() || m_save->hasFocus()) {
        m_pressed = m_test->hasFocus() ? m_test : m_save;
        m_name->setFocus();
    }
    m_test->setEnabled(false);
    m_save->setEnabled(false);
}

void ConnectionDialog::beReady()
{
    m_test->setEnabled(true);
    m_save->setEnabled(true);
    if (auto *pressed = std::exchange(m_pressed, nullptr); pressed && m_name->hasFocus())
        pressed->setFocus();
}

void ConnectionDialog::test(bool thenSave)
{
    if (!compose(m_isNew))
        return;
    sayBusy(tr("Asking the server…"));
    struct Secrets {
        StoredKey key;
        StoredKey proxy;
    };
    // What was not typed is read from where it is kept.
    auto &keys = m_tools.keys;
    const auto id = m_entry.connection.id;
    const auto typed = std::make_shared<SecretBytes>(m_key->key());
    const auto typedPassword = std::make_shared<SecretBytes>(m_proxy->password());
    const bool wantsPassword = typedPassword->isEmpty() && !m_entry.connection.proxy.user.isEmpty();
    auto password = wantsPassword ? keys.read(session::proxyPasswordName(id))
                                  : Call<StoredKey>::ready(StoredKey{KeyState::Stored, typedPassword->clone()});
    m_call = api::chain(std::move(password), [&keys, id, typed](Result<StoredKey> &&proxy) {
                 auto own = typed->isEmpty() ? keys.read(id)
                                             : Call<StoredKey>::ready(StoredKey{KeyState::Stored, typed->clone()});
                 const auto kept = std::make_shared<Secrets>();
                 if (proxy)
                     kept->proxy = std::move(*proxy);
                 return std::move(own).map([kept](StoredKey &&key) -> Result<std::shared_ptr<Secrets>> {
                     kept->key = std::move(key);
                     return kept;
                 });
             }).finally(this, [this, thenSave](Result<std::shared_ptr<Secrets>> &&read) {
        const auto state = read ? (*read)->key.state : KeyState::Unanswered;
        if (!read || (*read)->key.key.isEmpty()) {
            committed(Outcome{Verdict::KeyUnavailable, state, {}, {}, {}});
            return;
        }
        testWith((*read)->key.key, (*read)->proxy.key, thenSave);
    });
}

void ConnectionDialog::testWith(const SecretBytes &key, const SecretBytes &proxyPassword, bool thenSave)
{
    auto connection = m_entry.connection;
    connection.proxy.password = held(proxyPassword);
    m_call = m_tools.test(connection, key).finally(this, [this, thenSave](Result<TestReport> &&report) {
        TestReport failed;
        if (!report)
            failed.error = report.error();
        tested(report ? *report : failed, thenSave);
    });
}

void ConnectionDialog::tested(const TestReport &report, bool thenSave)
{
    beReady();
    m_report = report;
    if (!report.works()) {
        showFailure(report, thenSave && m_isNew);
        return;
    }
    if (report.edition && kind() == Kind::ControlCenter)
        m_edition->setItemText(0, tr("Found out by Test: %1").arg(editionText(*report.edition)));
    m_ask->say(Tone::Good, reportText(report, kind()));
    if (thenSave)
        commit(Policy::Ask);
}

void ConnectionDialog::showFailure(const TestReport &report, bool mayAddAnyway)
{
    QList<AskBar::Verb> verbs;
    auto text = reportText(report, kind());
    if (report.certificate) {
        // The only way past a certificate that is not believed: to see it, compare it, and say so.
        text += u"\n\n"_s
                + tr("The server shows this certificate. Trust it only if its fingerprint is the one that "
                     "whoever runs the server tells you.")
                + u'\n' + certificateText(*report.certificate) + u'\n'
                + tr("SHA-256: %1").arg(report.certificate->fingerprint());
        verbs.append(
            {u"trustCertificate"_s, tr("T&rust this certificate"), [this, sha256 = report.certificate->sha256] {
                 m_moreButton->setChecked(true);
                 m_trust->pin(sha256);
                 test(false);
             }});
    }
    if (mayAddAnyway)
        verbs.append({u"addAnyway"_s, tr("Add it any&way"), [this] { commit(Policy::Ask); }});
    m_ask->say(Tone::Bad, text, verbs);
}

void ConnectionDialog::save()
{
    if (!compose(m_isNew))
        return;
    if (m_isNew && (!m_report || !m_report->works()))
        test(true);
    else
        commit(Policy::Ask);
}

void ConnectionDialog::commit(Policy policy)
{
    sayBusy(tr("Saving…"));
    auto &changes = m_tools.changes;
    auto password = m_proxy->password();
    if (!password.isEmpty())
        m_password = m_tools.keys.write(session::proxyPasswordName(m_entry.connection.id), std::move(password))
                         .finally(this, [](Result<KeyState> &&) {}); // if it cannot be kept, the proxy will say so
    auto call = m_isNew            ? changes.add(m_entry, m_key->key(), m_report)
                : m_key->isEmpty() ? changes.edit(m_entry, policy)
                                   : changes.editWithKey(m_entry, m_key->key(), policy);
    m_call = std::move(call).then(this, &ConnectionDialog::committed, [this](const base::ApiError &error) {
        touched();
        m_ask->say(Tone::Bad, userText(error).sentence);
    });
}

void ConnectionDialog::committed(const Outcome &outcome)
{
    beReady();
    switch (outcome.verdict) {
    case Verdict::Done: {
        const bool keyWasGiven = !m_key->isEmpty();
        if (keyWasGiven && outcome.key == KeyState::Locked) {
            askToUnlock(outcome);
            return;
        }
        // Where the key is concerns only those who gave one.
        auto told = outcome;
        if (!keyWasGiven)
            told.key = KeyState::Stored;
        finish(userText(told));
        return;
    }
    case Verdict::TestFailed: showFailure(outcome.report, false); return;
    case Verdict::AnotherTenant:
        m_ask->say(Tone::Warning, tenantQuestion(outcome, m_known),
                   {{u"newCache"_s, tr("&Begin a new cache"), [this] { commit(Policy::NewCache); }},
                    {u"stop"_s, tr("Chan&ge nothing"), [this] { m_url->setFocus(); }}});
        return;
    case Verdict::KeyUnavailable: {
        QList<AskBar::Verb> verbs;
        if (outcome.key == KeyState::Locked)
            verbs.append({u"unlock"_s, tr("Un&lock"), [this] {
                              sayBusy(tr("The keychain asks for its password in a window of its own…"));
                              m_call = m_tools.keys.unlock().finally(this, [this](Result<session::KeychainState> &&) {
                                  beReady();
                                  test(false);
                              });
                          }});
        m_ask->say(Tone::Warning, userText(outcome), verbs);
        return;
    }
    }
}

/// It is saved; only its key has no place yet.
void ConnectionDialog::askToUnlock(const Outcome &outcome)
{
    const auto id = m_entry.connection.id;
    m_save->setEnabled(false);
    m_test->setEnabled(false);
    m_isSaved = true;
    m_ask->say(Tone::Warning,
               tr("The connection is saved. The keychain is locked, so its key is kept for this session only."),
               {{u"unlock"_s, tr("Un&lock and store it"),
                 [this, id, outcome] {
                     sayBusy(tr("The keychain asks for its password in a window of its own…"));
                     m_call = api::chain(m_tools.keys.unlock(), [&changes = m_tools.changes,
                                                                 id](Result<session::KeychainState> &&) {
                                  return changes.storeHeldKey(id);
                              }).finally(this, [this, outcome](Result<KeyState> &&state) {
                         auto told = outcome;
                         told.key = state.value_or(KeyState::Unanswered);
                         if (told.key == KeyState::Stored)
                             finish(userText(told));
                         else
                             askToUnlock(told);
                     });
                 }},
                {u"keepForSession"_s, tr("&Keep it for this session"), [this] { reject(); }}});
}

void ConnectionDialog::finish(const QString &remark)
{
    m_touched = false;
    m_key->clear();
    Q_EMIT saved(m_entry.connection.id, remark);
    accept();
}

void ConnectionDialog::reject()
{
    m_call.cancel();
    beReady();
    if (m_isSaved) {
        finish(stateText(KeyState::SessionOnly).sentence);
        return;
    }
    if (!m_touched) {
        QDialog::reject();
        return;
    }
    m_touched = false; // once
    m_ask->say(Tone::Warning, tr("Leave without saving?"),
               {{u"leave"_s, tr("&Leave"), [this] { QDialog::reject(); }},
                {u"stay"_s, tr("&Stay"), [this] { m_touched = true; }}});
}

void ConnectionDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    const QColor color(m_color->currentData().toString());
    if (color.isValid())
        QPainter(this).fillRect(0, 0, width(), colorBar, color);
}

} // namespace ui
