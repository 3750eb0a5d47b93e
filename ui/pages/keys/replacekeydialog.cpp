// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keys/replacekeydialog.h"

#include "ui/text/connectiontext.h"
#include "ui/text/usertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/askbar.h"
#include "ui/widgets/colorbar.h"
#include "ui/widgets/keyedit.h"
#include "ui/widgets/keyfield.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;
using session::KeyState;
using Verdict = session::ConnectionChanges::Verdict;

namespace {

constexpr int startWidth = 480;

} // namespace

ReplaceKeyDialog::ReplaceKeyDialog(const ConnectionTools &tools, session::ConnectionEntry entry, QWidget *parent)
    : QDialog(parent),
      m_tools(tools),
      m_entry(std::move(entry)),
      m_key(new KeyField(u"newKey"_s, this)),
      m_ask(new AskBar(this)),
      m_replace(new QPushButton(tr("&Replace key"), this))
{
    setObjectName(u"replaceKeyDialog"_s);
    setWindowTitle(tr("Replace the key of “%1”").arg(m_entry.connection.name));
    auto *what = new QLabel(tr("The new key is tested before it takes the place of the old one. The old one goes on "
                               "working at the console until it is deactivated there."),
                            this);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *label = new QLabel(tr("&New API key"), this);
    label->setBuddy(m_key->edit());
    m_key->edit()->setAccessibleName(tr("New API key"));
    m_replace->setObjectName(u"replace"_s);
    m_replace->setDefault(true);
    m_replace->setEnabled(false);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_replace, QDialogButtonBox::AcceptRole);
    m_leave = buttons->addButton(QDialogButtonBox::Cancel);
    m_leave->setText(tr("&Cancel"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * grid, 2 * grid + colorBar, 2 * grid, 2 * grid);
    column->setSpacing(grid);
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(m_ask);
    column->addStretch();
    column->addWidget(buttons);
    resize(startWidth, sizeHint().height());

    connect(m_key, &KeyField::edited, this, [this] {
        m_call.cancel();
        m_ask->clear();
        m_replace->setEnabled(!m_key->isEmpty());
    });
    connect(m_replace, &QPushButton::clicked, this, [this] { replace(Policy::Ask); });
    connect(m_leave, &QPushButton::clicked, this, &ReplaceKeyDialog::reject);
    m_key->setFocus();
}

ReplaceKeyDialog::~ReplaceKeyDialog() = default;

void ReplaceKeyDialog::replace(Policy policy)
{
    m_replace->setEnabled(false);
    m_ask->say(Tone::Neutral, tr("Testing the new key…"));
    const auto storing = [this] { beStoring(true); };
    m_call = m_tools.changes.replaceKey(m_entry.connection.id, m_key->key(), policy, storing)
                 .then(this, &ReplaceKeyDialog::ended, [this](const base::ApiError &error) {
                     beStoring(false);
                     m_replace->setEnabled(true);
                     m_ask->say(Tone::Bad, userText(error).sentence);
                 });
}

/// Nothing of it can be taken back then.
void ReplaceKeyDialog::beStoring(bool storing)
{
    m_isStoring = storing;
    m_key->setEnabled(!storing);
    m_leave->setEnabled(!storing);
}

void ReplaceKeyDialog::reject()
{
    if (!m_isStoring)
        QDialog::reject();
}

void ReplaceKeyDialog::ended(const Outcome &outcome)
{
    beStoring(false);
    m_replace->setEnabled(true);
    switch (outcome.verdict) {
    case Verdict::Done:
        m_key->clear();
        Q_EMIT replaced(m_entry.connection.id, outcome);
        accept();
        return;
    case Verdict::AnotherTenant:
        m_ask->say(Tone::Warning, tenantQuestion(outcome, m_entry),
                   {{u"newCache"_s, tr("&Begin a new cache"), [this] { replace(Policy::NewCache); }},
                    {u"stop"_s, tr("Chan&ge nothing"), {}}});
        return;
    case Verdict::TestFailed:
    case Verdict::KeyUnavailable:
    case Verdict::Gone: m_ask->say(Tone::Bad, userText(outcome)); return;
    }
}

void ReplaceKeyDialog::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    paintColorBar(*this, {QColor(m_entry.connection.color)});
}

} // namespace ui
