// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class SignLabel;

/// What stands where rows would be, or above them: an icon, a sentence, what can be done about it, and more words behind
/// *Details*. Plain text.
class Placard final : public QWidget {
    Q_OBJECT

public:
    struct Words {
        models::Tone tone = models::Tone::Neutral; ///< Neutral: `iconName`
        QString iconName{};
        QString sentence{};
        QString hint{};    ///< what to do; may be empty
        QString details{}; ///< behind *Details*; empty: no such button
        QString verb{};    ///< on the button; empty: none

        bool operator==(const Words &) const = default;
    };
    enum class Form {
        Page, ///< in the middle of a page
        Line, ///< above rows, one line where it fits
    };

    explicit Placard(Form form, QWidget *parent = nullptr);

    void tell(const Words &words);

Q_SIGNALS:
    void pressed();

private:
    Words m_words;
    SignLabel *m_icon;
    QLabel *m_sentence;
    QLabel *m_hint;
    QLabel *m_details;
    QPushButton *m_button;
    QPushButton *m_more;
};

} // namespace ui
