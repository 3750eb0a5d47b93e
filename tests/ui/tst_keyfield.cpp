// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyfield.h"

#include "ui/widgets/keyedit.h"

#include <QAccessible>
#include <QBackingStore>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using session::SecretBytes;

namespace {

/// Everything that assistive technology was told, as text.
QStringList told;

void hear(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::TextInserted)
        told += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::TextRemoved)
        told += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::TextUpdated)
        told += static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted()
                + static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::ValueChanged)
        told += static_cast<QAccessibleValueChangeEvent *>(event)->value().toString();
}

} // namespace

class TestKeyField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_field = std::make_unique<ui::KeyField>(u"key"_s);
        m_field->resize(420, 40);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
        m_edit = m_field->findChild<ui::KeyEdit *>(u"key"_s);
        m_show = m_field->findChild<QToolButton *>(u"key.show"_s);
        QVERIFY(m_edit && m_show);
        m_edit->setFocus();
    }

    void typed();
    void edited();
    void aBulletIsNoKey();
    void pastedWithoutWhiteSpace();
    void nothingToUndoOrCopy();
    void assistiveTechnologyHearsBullets();
    void assistiveTechnologyCanType();
    void shownWhileHeld();
    void hiddenWithTheWindow();
    void picturesKeepBullets();

private:
    QByteArray key() const { return m_field->key().copy(); }
    /// What stands on the screen now.
    QImage onScreen() const { return static_cast<QImage *>(m_field->backingStore()->paintDevice())->copy(); }

    std::unique_ptr<ui::KeyField> m_field;
    ui::KeyEdit *m_edit = nullptr;
    QToolButton *m_show = nullptr;
};

void TestKeyField::typed()
{
    QVERIFY(m_field->isEmpty());
    QVERIFY(!m_show->isEnabled());
    QTest::keyClicks(m_edit, u"a1b2"_s);
    QCOMPARE(key(), QByteArray("a1b2"));
    QCOMPARE(m_edit->text().size(), 4);
    QVERIFY(!m_edit->text().contains(u'a'));
    QCOMPARE(m_edit->echoMode(), QLineEdit::Password);
    QVERIFY(m_show->isEnabled());
    m_field->clear();
    QVERIFY(m_field->isEmpty());
    QVERIFY(m_edit->text().isEmpty());
}

void TestKeyField::edited()
{
    m_edit->setKey(SecretBytes("abcdef"));
    QTest::keyClick(m_edit, Qt::Key_Home);
    QTest::keyClick(m_edit, Qt::Key_Right);
    QTest::keyClicks(m_edit, u"XY"_s); // in the middle
    QCOMPARE(key(), QByteArray("aXYbcdef"));
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(key(), QByteArray("aXbcdef"));
    QTest::keyClick(m_edit, Qt::Key_Delete);
    QCOMPARE(key(), QByteArray("aXcdef"));
    m_edit->setSelection(1, 3);
    QTest::keyClicks(m_edit, u"-"_s);
    QCOMPARE(key(), QByteArray("a-ef"));
    m_edit->setSelection(2, 2);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QCOMPARE(key(), QByteArray("a-"));
    m_edit->selectAll();
    QTest::keyClicks(m_edit, u"z"_s);
    QCOMPARE(key(), QByteArray("z"));
    QCOMPARE(m_edit->text().size(), 1);
}

void TestKeyField::aBulletIsNoKey()
{
    const auto type = [this](const QString &text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, text); // QTest types ASCII alone
        QCoreApplication::sendEvent(m_edit, &press);
    };
    type(u"\u2022"_s);
    QVERIFY(m_field->isEmpty());
    QVERIFY(m_edit->text().isEmpty());
    type(u"ab"_s);
    m_edit->setCursorPosition(1);
    type(u"\u2022"_s);
    QCOMPARE(key(), QByteArray("ab"));
    QCOMPARE(m_edit->text().size(), 2);
    QCOMPARE(m_edit->cursorPosition(), 1);
    type(u"X"_s);
    QCOMPARE(key(), QByteArray("aXb"));
    QCOMPARE(m_edit->text().size(), 3);
}

void TestKeyField::pastedWithoutWhiteSpace()
{
    QGuiApplication::clipboard()->setText(u" \t0123abcd\r\n"_s);
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(key(), QByteArray("0123abcd"));
    QCOMPARE(m_edit->text().size(), 8);
    m_edit->setCursorPosition(4);
    QGuiApplication::clipboard()->setText(u"\nXX\n"_s);
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(key(), QByteArray("0123XXabcd"));
    QCOMPARE(m_edit->cursorPosition(), 6);
    // What the person copied is still theirs.
    QCOMPARE(QGuiApplication::clipboard()->text(), u"\nXX\n"_s);
    // No more than fits.
    QGuiApplication::clipboard()->setText(QString(10'000, u'k'));
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QCOMPARE(key().size(), ui::KeyEdit::longest);
}

void TestKeyField::nothingToUndoOrCopy()
{
    QTest::keyClicks(m_edit, u"secret"_s);
    QVERIFY(!m_edit->isUndoAvailable());
    m_field->clear();
    m_edit->undo();
    QVERIFY(m_field->isEmpty());

    QTest::keyClicks(m_edit, u"secret"_s);
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_edit->selectAll();
    QTest::keySequence(m_edit, QKeySequence::Copy);
    QTest::keySequence(m_edit, QKeySequence::Cut);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QVERIFY(!m_edit->completer());
    QVERIFY(m_edit->inputMethodHints() & Qt::ImhSensitiveData);
}

void TestKeyField::assistiveTechnologyHearsBullets()
{
    told.clear();
    QAccessible::setActive(true);
    const auto before = QAccessible::installUpdateHandler(hear);
    QTest::keyClicks(m_edit, u"Q7Q"_s);
    QGuiApplication::clipboard()->setText(u"W8W"_s);
    QTest::keySequence(m_edit, QKeySequence::Paste);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    QTest::mousePress(m_show, Qt::LeftButton);
    auto *interface = QAccessible::queryAccessibleInterface(m_edit);
    QVERIFY(interface->state().passwordEdit);
    told += interface->text(QAccessible::Value);
    told += interface->textInterface()->text(0, 5);
    QTest::mouseRelease(m_show, Qt::LeftButton);
    QAccessible::installUpdateHandler(before);
    QCOMPARE(key(), QByteArray("Q7QW8"));
    QVERIFY(!told.isEmpty());
    for (const auto &text : std::as_const(told)) {
        for (const auto c : u"Q7W8"_s)
            QVERIFY2(!text.contains(c), qPrintable(text));
    }
}

void TestKeyField::assistiveTechnologyCanType()
{
    auto *interface = QAccessible::queryAccessibleInterface(m_edit);
    interface->editableTextInterface()->insertText(0, u" given "_s);
    QCOMPARE(key(), QByteArray("given"));
    interface->setText(QAccessible::Value, u"another"_s);
    QCOMPARE(key(), QByteArray("another"));
    QVERIFY(!m_edit->text().contains(u'a'));
}

void TestKeyField::shownWhileHeld()
{
    m_edit->setKey(SecretBytes("WWWWWWWW"));
    m_show->setFocus(); // no blinking cursor
    QTRY_VERIFY(m_show->hasFocus());
    m_field->repaint();
    const auto bullets = onScreen();
    QTest::mousePress(m_show, Qt::LeftButton);
    QVERIFY(m_edit->isRevealed());
    m_edit->repaint();
    const auto held = onScreen();
    QVERIFY(held.copy(m_edit->geometry()) != bullets.copy(m_edit->geometry()));
    // Another key looks otherwise, so it is the key that stands there.
    m_edit->setKey(SecretBytes("iiiiiiii"));
    m_edit->repaint();
    QVERIFY(onScreen().copy(m_edit->geometry()) != held.copy(m_edit->geometry()));
    QTest::mouseRelease(m_show, Qt::LeftButton);
    QVERIFY(!m_edit->isRevealed());
    m_edit->repaint();
    QCOMPARE(onScreen().copy(m_edit->geometry()), bullets.copy(m_edit->geometry()));

    QTest::keyPress(m_show, Qt::Key_Space);
    QVERIFY(m_edit->isRevealed());
    m_edit->setFocus();
    QVERIFY(!m_edit->isRevealed());
}

void TestKeyField::hiddenWithTheWindow()
{
    m_edit->setKey(SecretBytes("abc"));
    QTest::mousePress(m_show, Qt::LeftButton);
    QVERIFY(m_edit->isRevealed());
    m_field->hide();
    QVERIFY(!m_edit->isRevealed());
}

void TestKeyField::picturesKeepBullets()
{
    m_edit->setKey(SecretBytes("WWWWWWWW"));
    m_show->setFocus();
    const auto before = m_edit->grab().toImage();
    QTest::mousePress(m_show, Qt::LeftButton);
    QVERIFY(m_edit->isRevealed());
    QCOMPARE(m_edit->grab().toImage(), before);
    QImage whole(m_field->size(), QImage::Format_ARGB32_Premultiplied);
    m_field->render(&whole);
    QImage other(whole.size(), whole.format());
    m_edit->setKey(SecretBytes("iiiiiiii"));
    m_field->render(&other);
    QCOMPARE(other, whole);
}

QTEST_MAIN(TestKeyField)

#include "tst_keyfield.moc"
