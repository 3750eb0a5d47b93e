// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/filterbar.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestWords = 1'000; // characters; more is a paste by mistake
constexpr int longestChip = 40;     // average characters

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_counts(new QLabel(this)),
      m_chip(new QToolButton(this))
{
    m_words->setObjectName(u"filter"_s);
    m_words->setAccessibleName(tr("Filter"));
    m_words->setPlaceholderText(tr("Filter: words, all must match"));
    m_words->setToolTip(tr("Rows that hold all of these words, wherever they stand (%1)")
                            .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(longestWords);
    m_words->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::wordsChanged);

    m_chip->setObjectName(u"filterChip"_s);
    m_chip->setIcon(icon(u"close"_s));
    m_chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_chip->hide();
    connect(m_chip, &QToolButton::clicked, this, &FilterBar::chipRemoved);

    m_counts->setObjectName(u"filterCounts"_s);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_chip);
    row->addWidget(m_words, 1);
    row->addWidget(m_counts);
    setFocusProxy(m_words);
}

QString FilterBar::words() const
{
    return m_words->text();
}

void FilterBar::setWords(const QString &words)
{
    m_words->setText(words);
}

void FilterBar::setCounts(qint64 shown, qint64 total)
{
    const QLocale locale;
    //: how many rows a filter leaves: 312 of 50 000
    m_counts->setText(tr("%1 of %2").arg(locale.toString(shown), locale.toString(total)));
    m_counts->setVisible(!m_words->text().trimmed().isEmpty());
}

void FilterBar::setHint(const QString &columns)
{
    m_words->setPlaceholderText(columns);
}

void FilterBar::setChip(const QString &text)
{
    m_chipText = text;
    m_chip->setVisible(!text.isEmpty());
    QString shown = fontMetrics().elidedText(text, Qt::ElideMiddle, longestChip * fontMetrics().averageCharWidth());
    m_chip->setText(shown.replace(u'&', u"&&"_s)); // a name, not a mnemonic
    m_chip->setToolTip(tr("Show all again"));
    m_chip->setAccessibleName(tr("Remove the filter “%1”").arg(text));
}

void FilterBar::addWidget(QWidget *widget)
{
    layout()->addWidget(widget);
}

void FilterBar::takeFocus()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        switch (press->key()) {
        case Qt::Key_Escape:
            if (m_words->text().isEmpty())
                break; // somebody else's
            m_words->clear();
            return true;
        case Qt::Key_Down:
        case Qt::Key_Return:
        case Qt::Key_Enter: Q_EMIT left(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
