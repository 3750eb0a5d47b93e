// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/placard.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/signlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using models::Tone;

namespace {

constexpr int widest = 62;   // average characters: a line that is read well
constexpr int largeIcon = 3; // lines of text

} // namespace

Placard::Placard(Form form, QWidget *parent)
    : QWidget(parent),
      m_icon(new SignLabel(this)),
      m_sentence(plainLabel(this, u"placard.sentence"_s)),
      m_hint(plainLabel(this, u"placard.hint"_s)),
      m_details(plainLabel(this, u"placard.details"_s)),
      m_button(new QPushButton(this)),
      m_more(new QPushButton(tr("&Details"), this))
{
    setObjectName(form == Form::Page ? u"placard"_s : u"notice"_s);
    m_button->setObjectName(u"placard.button"_s);
    m_more->setObjectName(u"placard.more"_s);
    m_more->setCheckable(true);
    for (auto *button : {m_button, m_more})
        button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &Placard::pressed);
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    m_details->setFont(captionFont(font()));
    m_details->setVisible(false);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *outer = new QVBoxLayout(this);
    if (form == Form::Line) {
        outer->setContentsMargins(grid, halfGrid, grid, halfGrid);
        outer->setSpacing(halfGrid);
        auto *row = new QHBoxLayout;
        row->setSpacing(grid);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        auto *text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(m_sentence);
        text->addWidget(m_hint);
        row->addLayout(text, 1);
        row->addWidget(m_more, 0, Qt::AlignTop);
        row->addWidget(m_button, 0, Qt::AlignTop);
        outer->addLayout(row);
        outer->addWidget(m_details);
        return;
    }
    auto *block = new QWidget(this);
    block->setMaximumWidth(widest * fontMetrics().averageCharWidth());
    auto *column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_more);
    buttons->addStretch();
    m_icon->setLines(largeIcon);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    for (QLabel *label : {m_sentence, m_hint, m_details}) {
        label->setAlignment(Qt::AlignCenter);
        column->addWidget(label);
        if (label == m_hint) {
            column->addSpacing(halfGrid);
            column->addLayout(buttons);
        }
    }
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(block, 100);
    middle->addStretch(1);
    outer->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    outer->addStretch(2);
    outer->addLayout(middle);
    outer->addStretch(3);
}

void Placard::tell(const Words &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_sentence->setText(words.sentence);
    m_hint->setText(words.hint);
    m_hint->setVisible(!words.hint.isEmpty());
    m_details->setText(words.details);
    if (words.details.isEmpty())
        m_more->setChecked(false);
    m_more->setVisible(!words.details.isEmpty());
    m_button->setText(words.verb);
    m_button->setVisible(!words.verb.isEmpty());
    const bool isTone = words.tone != Tone::Neutral;
    m_icon->setIcon(isTone ? signOf(words.tone) : icon(words.iconName), isTone ? QIcon::Normal : QIcon::Disabled);
    m_icon->setVisible(isTone || !words.iconName.isEmpty());
}

} // namespace ui
