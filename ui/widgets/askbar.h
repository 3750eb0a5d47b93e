// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QFrame>
#include <QList>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class SignLabel;

/// A sentence within a dialog or a page, with a sign for its weight and up to three verbs. It asks without a window of its
/// own, and is hidden while there is nothing to say.
class AskBar final : public QFrame {
    Q_OBJECT

public:
    struct Verb {
        QString name; ///< objectName of its button
        QString text;
        std::function<void()> run; ///< the bar is cleared before
    };
    static constexpr int mostVerbs = 3;

    explicit AskBar(QWidget *parent = nullptr);

    /// In place of what it said before; \p text is plain and may have several lines. Told to screen readers as well.
    void say(models::Tone tone, const QString &text, const QList<Verb> &verbs = {});
    void clear();
    QString text() const;

Q_SIGNALS:
    /// It says something else, and may need another height.
    void changed();

private:
    SignLabel *m_sign;
    QLabel *m_text;
    QList<QPushButton *> m_buttons;
    QList<Verb> m_verbs;
};

} // namespace ui
