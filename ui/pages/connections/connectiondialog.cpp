// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connections/connectiondialog.h"

#include "api/chain.h"
#include "session/connectioncolors.h"
#include "ui/pages/connections/connectionform.h"
#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/colorbar.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using base::Call;
using base::Result;
using models::Tone;
using session::Connection;
using session::KeyState;
using session::TestReport;
using Kind = Connection::Kind;
using Verdict = session::ConnectionChanges::Verdict;

namespace {

constexpr int startWidth = 560;

QStringList colorsOf(const QList<session::ConnectionEntry> &entries)
{
    QStringList colors;
    for (const auto &entry : entries)
        colors += entry.connection.color;
    return colors;
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionTools &tools, session::ConnectionEntry entry, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_known(entry),
      m_entry(std::move(entry)),
      m_isNew(!tools.settings.find(m_entry.connection.id)),
      m_ask(new AskBar(this)),
      m_test(new QPushButton(tr("&Test"), this)),
      m_save(new QPushButton(m_isNew ? tr("&Add connection") : tr("&Save changes"), this)),
      m_leave(new QPushButton(tr("&Cancel"), this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(m_isNew ? tr("New connection") : tr("Edit “%1”").arg(m_entry.connection.name));
    if (m_isNew) {
        if (m_entry.connection.id.isEmpty())
            m_entry.connection.id = session::Settings::newId();
        if (m_entry.connection.color.isEmpty())
            m_entry.connection.color = session::freeColor(colorsOf(m_tools.settings.connections()));
    }

    m_form = new ConnectionForm(m_entry, m_isNew, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_form);

    m_test->setObjectName(u"test"_s);
    m_test->setAutoDefault(false);
    m_save->setObjectName(u"save"_s);
    m_save->setDefault(true);
    m_leave->setObjectName(u"cancel"_s);
    m_leave->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_leave, QDialogButtonBox::RejectRole);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid + colorBar, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_ask);
    column->addWidget(buttons);

    resize(startWidth, 0);
    fit();
    // Not before the new text has been laid out.
    connect(m_ask, &AskBar::changed, this, &ConnectionDialog::fit, Qt::QueuedConnection);
    connect(m_test, &QPushButton::clicked, this, [this] { test(false); });
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_leave, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_form, &ConnectionForm::edited, this, [this] { m_touched = true; });
    connect(m_form, &ConnectionForm::wayEdited, this, &ConnectionDialog::touched);
    connect(m_form, &ConnectionForm::colorChanged, this, qOverload<>(&ConnectionDialog::update));
    connect(m_form, &ConnectionForm::unfolded, this, &ConnectionDialog::fit, Qt::QueuedConnection);
}

ConnectionDialog::~ConnectionDialog() = default;

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
    int wanted = margins.top() + margins.bottom() + heightOf(m_form) + grid + m_save->sizeHint().height();
    if (!m_ask->isHidden())
        wanted += heightOf(m_ask) + 2 * m_ask->frameWidth() + grid;
    const int most = int(screen()->availableSize().height() * mostOfScreen);
    resize(width(), std::max(height(), std::min(wanted, most)));
}

/// What was tested is not what stands there now.
void ConnectionDialog::touched()
{
    m_touched = true;
    m_report.reset();
    m_call.cancel();
    m_ask->clear();
    m_form->hideFault();
    m_pressed = nullptr;
    beReady();
}

/// Takes the fields over into m_entry; says what is wrong with them.
bool ConnectionDialog::compose()
{
    auto composed = m_form->compose(m_entry, m_isNew);
    if (!composed) {
        m_ask->say(Tone::Bad, composed.error());
        return false;
    }
    m_entry = std::move(*composed);
    return true;
}

void ConnectionDialog::sayBusy(const QString &sentence)
{
    m_ask->say(Tone::Neutral, sentence);
    // A button that goes off hands the focus on, and the next one would be Cancel.
    if (m_test->hasFocus() || m_save->hasFocus()) {
        m_pressed = m_test->hasFocus() ? m_test : m_save;
        m_form->name()->setFocus();
    }
    m_test->setEnabled(false);
    m_save->setEnabled(false);
}

void ConnectionDialog::beReady()
{
    const bool isOpen = !m_savedAs; // what is saved is not edited any more here
    m_isStoring = false;
    m_form->setEnabled(isOpen);
    m_test->setEnabled(isOpen);
    m_save->setEnabled(isOpen);
    m_leave->setEnabled(true);
    if (auto *pressed = std::exchange(m_pressed, nullptr); pressed && m_form->name()->hasFocus())
        pressed->setFocus();
}

session::TypedSecrets ConnectionDialog::typed() const
{
    return {m_form->key(), m_form->proxyPassword()};
}

void ConnectionDialog::test(bool thenSave)
{
    if (!compose())
        return;
    sayBusy(tr("Asking the server…"));
    m_call = m_tools.changes.tryOut(m_entry, typed())
                 .then(
                     this, [this, thenSave](Outcome &&outcome) { tested(outcome, thenSave); },
                     [this](const base::ApiError &error) {
                         beReady();
                         m_ask->say(Tone::Bad, userText(error).sentence);
                     });
}

void ConnectionDialog::tested(const Outcome &outcome, bool thenSave)
{
    if (outcome.verdict == Verdict::KeyUnavailable) {
        committed(outcome);
        return;
    }
    beReady();
    const auto &report = outcome.report;
    m_report = report;
    if (!report.works()) {
        showFailure(report, thenSave && m_isNew);
        return;
    }
    const auto kind = m_entry.connection.kind;
    if (report.edition && kind == Kind::ControlCenter)
        m_form->tellEdition(*report.edition);
    m_ask->say(Tone::Good, reportText(report, kind));
    if (thenSave)
        commit(Policy::Ask);
}

void ConnectionDialog::showFailure(const TestReport &report, bool mayAddAnyway)
{
    QList<AskBar::Verb> verbs;
    auto text = reportText(report, m_entry.connection.kind);
    if (report.certificate) {
        // The only way past a certificate that is not believed: to see it, compare it, and say so.
        text += u"\n\n"_s
                + tr("The server shows this certificate. Trust it only if its fingerprint is the one that "
                     "whoever runs the server tells you.")
                + u'\n' + certificateText(*report.certificate) + u'\n'
                + tr("SHA-256: %1").arg(report.certificate->fingerprint());
        verbs.append(
            {u"trustCertificate"_s, tr("T&rust this certificate"), [this, sha256 = report.certificate->sha256] {
                 m_form->pin(sha256);
                 test(false);
             }});
    }
    if (mayAddAnyway)
        verbs.append({u"addAnyway"_s, tr("Add it any&way"), [this] { commit(Policy::Ask); }});
    m_ask->say(Tone::Bad, text, verbs);
}

void ConnectionDialog::save()
{
    if (!compose())
        return;
    if (m_isNew && (!m_report || !m_report->works()))
        test(true);
    else
        commit(Policy::Ask);
}

void ConnectionDialog::commit(Policy policy)
{
    sayBusy(tr("Saving…"));
    // From here on it is listed, and the keychain is waited for.
    const auto storing = [this] {
        m_isStoring = true;
        m_form->setEnabled(false);
        m_leave->setEnabled(false);
    };
    if (m_isNew)
        storing();
    auto &changes = m_tools.changes;
    auto call = m_isNew ? changes.add(m_entry, typed(), m_report) : changes.edit(m_entry, policy, typed(), storing);
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
        const bool keyWasGiven = m_form->hasKey();
        if (keyWasGiven && outcome.key == KeyState::Locked) {
            m_savedAs = outcome;
            askToUnlock();
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
                    {u"stop"_s, tr("Chan&ge nothing"), [this] { m_form->focusAddress(); }}});
        return;
    case Verdict::KeyUnavailable: {
        QList<AskBar::Verb> verbs;
        if (outcome.key == KeyState::Locked)
            verbs.append({u"unlock"_s, tr("Un&lock"), [this] {
                              sayBusy(tr("The keychain asks for its password in a window of its own…"));
                              m_call = m_tools.unlock().finally(this, [this](Result<session::KeychainState> &&) {
                                  beReady();
                                  test(false);
                              });
                          }});
        m_ask->say(Tone::Warning, userText(outcome), verbs);
        return;
    }
    case Verdict::Gone: m_ask->say(Tone::Bad, userText(outcome)); return;
    }
}

/// It is saved; only its key has no place yet.
void ConnectionDialog::askToUnlock()
{
    beReady();
    m_ask->say(Tone::Warning, tr("The connection is saved.") + u' ' + userText(*m_savedAs),
               {{u"unlock"_s, tr("Un&lock and store it"),
                 [this] {
                     sayBusy(tr("The keychain asks for its password in a window of its own…"));
                     m_call = api::chain(m_tools.unlock(), [&changes = m_tools.changes, id = m_entry.connection.id](
                                                               Result<session::KeychainState> &&) {
                                  return changes.storeHeldKey(id);
                              }).finally(this, [this](Result<KeyState> &&state) {
                         m_savedAs->key = state.value_or(KeyState::Unanswered);
                         if (m_savedAs->key == KeyState::Stored)
                             finish(userText(*m_savedAs));
                         else
                             askToUnlock();
                     });
                 }},
                {u"keepForSession"_s, tr("&Keep it for this session"), [this] { reject(); }}});
}

void ConnectionDialog::finish(const QString &remark)
{
    m_touched = false;
    m_form->clearKey();
    Q_EMIT saved(m_entry.connection.id, remark);
    accept();
}

void ConnectionDialog::reject()
{
    if (m_isStoring)
        return; // it ends soon, and says how
    m_call.cancel();
    beReady();
    if (m_savedAs) {
        finish(userText(*m_savedAs));
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
    paintColorBar(*this, {QColor(m_form->color())});
}

} // namespace ui
