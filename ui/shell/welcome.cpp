// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

Welcome::Welcome(QWidget *parent)
    : QWidget(parent),
      m_block(new QWidget(this)),
      m_picture(new QLabel(m_block)),
      m_title(new QLabel(tr("Welcome to Plumbline"), m_block)),
      m_words(new QLabel(m_block)),
      m_demo(new QPushButton(tr("&Open the demo tenant"), m_block))
{
    setObjectName(u"welcome"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setText(
        tr("Plumbline shows companies, endpoints, policies and scans of GravityZone, from a cache that is "
           "there at once, also without a network. A connection needs the access URL of the console and an "
           "API key; the key goes into the keychain of this machine and nowhere else. To look around first, "
           "open the demo tenant: it lives on this machine and needs neither."));
    auto *add = new QPushButton(icon(u"add"_s), tr("&Add a connection…"), m_block);
    add->setObjectName(u"welcomeAdd"_s);
    add->setDefault(true);
    setFocusProxy(add);
    m_demo->setObjectName(u"welcomeDemo"_s);
    connect(add, &QPushButton::clicked, this, &Welcome::connectionWanted);
    connect(m_demo, &QPushButton::clicked, this, &Welcome::demoWanted);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(grid);
    buttons->addWidget(add);
    buttons->addWidget(m_demo);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * grid);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addLayout(buttons);
    column->addStretch(3);
    auto *middle = new QHBoxLayout(this);
    middle->setContentsMargins(4 * grid, 4 * grid, 4 * grid, 4 * grid);
    middle->addStretch(1);
    middle->addWidget(m_block, 100);
    middle->addStretch(1);
    measure();
}

void Welcome::offerDemo(bool offered)
{
    m_demo->setVisible(offered);
}

void Welcome::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Welcome::measure()
{
    m_title->setFont(titleFont(font()));
    m_block->setMaximumWidth(fontMetrics().averageCharWidth() * 64); // lines of a length that is easy to read
    const int side = fontMetrics().height() * 4;
    m_picture->setPixmap(applicationIcon().pixmap(QSize(side, side), devicePixelRatioF()));
}

} // namespace ui
