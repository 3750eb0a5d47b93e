// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretbytes.h"

#include <QLineEdit>

namespace ui {

/// A line for a key. Its text, as Qt and screen readers see it, is only placeholders, one for each character; the key
/// itself lies in a buffer of its own, which is overwritten whenever it changes. So there is nothing to undo, to copy, to
/// complete or to read aloud.
class KeyEdit final : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyEdit(QWidget *parent = nullptr);
    ~KeyEdit() override;

    /// Without white space around it.
    session::SecretBytes key() const;
    void setKey(const session::SecretBytes &key);
    /// Draws the key instead of bullets, on the screen alone: pictures of the window keep their bullets.
    void setRevealed(bool revealed);
    bool isRevealed() const { return m_revealed; }

    static constexpr int longest = 4096; ///< characters; real ones have 64

Q_SIGNALS:
    void keyChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void takeIn(const QString &seen);
    void replace(qsizetype from, qsizetype size, QStringView with);
    void paste(bool ofSelection);
    bool paintsScreen() const;

    QString m_key; ///< never shared
    bool m_revealed = false;
};

} // namespace ui
