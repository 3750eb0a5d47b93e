// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/jsonview.h"

#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

JsonView::JsonView(QWidget *parent)
    : QWidget(parent),
      m_words(new QLineEdit(this)),
      m_found(new QLabel(this)),
      m_text(new QPlainTextEdit(this))
{
    m_words->setObjectName(u"json.search"_s);
    m_words->setAccessibleName(tr("Search in JSON"));
    m_words->setPlaceholderText(tr("Search"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_found->setObjectName(u"json.found"_s);
    m_found->setTextFormat(Qt::PlainText);
    m_found->hide();
    m_text->setObjectName(u"json.text"_s);
    m_text->setAccessibleName(tr("JSON"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(idFont());
    m_text->setTabChangesFocus(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_words, 1);
    row->addWidget(m_found);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(row);
    column->addWidget(m_text, 1);

    connect(m_words, &QLineEdit::textChanged, this, [this] { search(false, false); });
    connect(m_words, &QLineEdit::returnPressed, this, [this] { search(false, true); });
    const auto shortcut = [this](QKeySequence::StandardKey key, bool backwards) {
        auto *again = new QShortcut(key, this);
        again->setContext(Qt::WidgetWithChildrenShortcut);
        connect(again, &QShortcut::activated, this, [this, backwards] { search(backwards, true); });
    };
    shortcut(QKeySequence::FindNext, false);
    shortcut(QKeySequence::FindPrevious, true);
}

void JsonView::setJson(const QByteArray &indented)
{
    const QString text = QString::fromUtf8(indented);
    if (text == m_text->toPlainText())
        return;
    const int at = m_text->verticalScrollBar()->value();
    m_text->setPlainText(text);
    m_text->verticalScrollBar()->setValue(at);
}

void JsonView::search(bool backwards, bool again)
{
    const QString words = m_words->text();
    auto cursor = m_text->textCursor();
    if (!again) { // from where the match began, so that it grows with the word
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
    }
    QTextDocument::FindFlags how;
    how.setFlag(QTextDocument::FindBackward, backwards);
    bool isFound = words.isEmpty() || m_text->find(words, how);
    if (!isFound) { // once around
        m_text->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        isFound = m_text->find(words, how);
    }
    m_found->setText(tr("Not found"));
    m_found->setVisible(!isFound);
}

} // namespace ui
