// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/askbar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/signlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

AskBar::AskBar(QWidget *parent)
    : QFrame(parent),
      m_sign(new SignLabel(this)),
      m_text(plainLabel(this, u"askBar.text"_s))
{
    setObjectName(u"askBar"_s);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);

    auto *line = new QHBoxLayout;
    line->setSpacing(grid);
    line->addWidget(m_sign, 0, Qt::AlignTop);
    line->addWidget(m_text, 1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(grid);
    for (int i = 0; i < mostVerbs; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        verbs->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, i] {
            const auto run = m_verbs.value(i).run;
            clear();
            if (run)
                run();
        });
    }
    verbs->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid, grid, grid, grid);
    column->setSpacing(grid);
    column->addLayout(line);
    column->addLayout(verbs);
    clear();
}

void AskBar::say(Tone tone, const QString &text, const QList<Verb> &verbs)
{
    Q_ASSERT(verbs.size() <= mostVerbs);
    m_sign->setTone(tone);
    m_text->setText(text);
    m_verbs = verbs;
    for (int i = 0; i < mostVerbs; ++i) {
        auto *button = m_buttons.at(i);
        button->setVisible(i < verbs.size());
        button->setObjectName(i < verbs.size() ? verbs.at(i).name : QString());
        button->setText(verbs.value(i).text);
    }
    show();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    Q_EMIT changed();
}

void AskBar::clear()
{
    m_verbs.clear();
    m_text->clear();
    for (auto *button : std::as_const(m_buttons))
        button->hide();
    hide();
    Q_EMIT changed();
}

QString AskBar::text() const
{
    return m_text->text();
}

} // namespace ui
