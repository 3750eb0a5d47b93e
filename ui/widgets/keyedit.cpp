// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyedit.h"

#include <QBackingStore>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionFrame>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;
using session::SecretBytes;

namespace {

constexpr QChar placeholder(0x2022); // no key has one, and a screen reader calls it a bullet

qsizetype placeholdersAt(QStringView text, bool end)
{
    qsizetype count = 0;
    while (count < text.size() && text[end ? text.size() - 1 - count : count] == placeholder)
        ++count;
    return count;
}

} // namespace

KeyEdit::KeyEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setMaxLength(longest);
    setAcceptDrops(false); // what is dropped would stay in the undo history for a while
    connect(this, &QLineEdit::textChanged, this, &KeyEdit::takeIn);
}

KeyEdit::~KeyEdit()
{
    session::wipe(m_key);
}

SecretBytes KeyEdit::key() const
{
    auto utf8 = m_key.toUtf8();
    return SecretBytes::taken(utf8);
}

void KeyEdit::setKey(const SecretBytes &key)
{
    auto text = QString::fromUtf8(key.view());
    replace(0, m_key.size(), text);
    session::wipe(text);
}

void KeyEdit::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    update();
}

/// Whoever changed the text, a person, an input method or a screen reader: what is new in it goes into m_key.
void KeyEdit::takeIn(const QString &seen)
{
    const auto before = placeholdersAt(seen, false);
    if (before == seen.size()) {
        // Only taken away, and the cursor stands where that was. More than there were: somebody typed a bullet, and that
        // goes again.
        const auto gone = m_key.size() - seen.size();
        const auto from = std::min<qsizetype>(cursorPosition(), seen.size()) + std::min<qsizetype>(gone, 0);
        if (gone != 0)
            replace(std::clamp<qsizetype>(from, 0, m_key.size()), std::max<qsizetype>(gone, 0), {});
        return;
    }
    const auto after = placeholdersAt(seen, true);
    auto added = seen.sliced(before, seen.size() - before - after);
    auto shown = text(); // shares the buffer of the line itself, which goes with it
    session::wipe(shown);
    const auto from = std::min(before, m_key.size());
    const auto until = std::max(from, m_key.size() - after);
    replace(from, until - from, added.size() > 1 ? QStringView(added).trimmed() : QStringView(added));
    session::wipe(added);
}

void KeyEdit::replace(qsizetype from, qsizetype size, QStringView with)
{
    with = with.first(std::min(with.size(), longest - (m_key.size() - size)));
    QString next;
    next.reserve(m_key.size() - size + with.size());
    next.append(QStringView(m_key).first(from)).append(with).append(QStringView(m_key).sliced(from + size));
    session::wipe(m_key);
    m_key = std::move(next);
    {
        const QSignalBlocker ours(this);
        setText(QString(m_key.size(), placeholder)); // empties the undo history as well
        setCursorPosition(int(from + with.size()));
    }
    Q_EMIT keyChanged();
}

void KeyEdit::paste(bool ofSelection)
{
    auto *clipboard = QGuiApplication::clipboard();
    const auto mode = ofSelection ? QClipboard::Selection : QClipboard::Clipboard;
    if (isReadOnly() || (ofSelection && !clipboard->supportsSelection()))
        return;
    auto copied = clipboard->text(mode);
    const auto trimmed = SecretBytes::taken(copied);
    if (trimmed.isEmpty())
        return;
    auto text = QString::fromUtf8(trimmed.view());
    const auto from = hasSelectedText() ? selectionStart() : cursorPosition();
    replace(from, hasSelectedText() ? selectionLength() : 0, text);
    session::wipe(text);
}

void KeyEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste(false);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void KeyEdit::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::MiddleButton) {
        deselect();
        setCursorPosition(cursorPositionAt(event->position().toPoint()));
        paste(true);
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void KeyEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *pasting = menu->addAction(tr("&Paste"), this, [this] { paste(false); });
    pasting->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    auto *clearing = menu->addAction(tr("C&lear"), this, [this] { replace(0, m_key.size(), {}); });
    clearing->setEnabled(!isReadOnly() && !m_key.isEmpty());
    menu->popup(event->globalPos());
}

void KeyEdit::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QLineEdit::hideEvent(event);
}

/// grab() and render() paint elsewhere than into the window's own buffer.
bool KeyEdit::paintsScreen() const
{
    const auto *store = backingStore();
    return store && redirected(nullptr) == const_cast<QBackingStore *>(store)->paintDevice();
}

void KeyEdit::paintEvent(QPaintEvent *event)
{
    if (!m_revealed || m_key.isEmpty() || !paintsScreen()) {
        QLineEdit::paintEvent(event);
        return;
    }
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const auto area = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
    // Whole if it can be: people compare its ends, and a shortened one would look like another key.
    auto font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const auto wide = QFontMetrics(font).horizontalAdvance(m_key);
    constexpr double smallest = 0.6;
    if (wide > area.width())
        font.setPointSizeF(font.pointSizeF() * std::max(smallest, double(area.width()) / wide));
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(m_key, Qt::ElideMiddle, area.width()));
}

} // namespace ui
