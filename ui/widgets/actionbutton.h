// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace ui {

/// A push button that is an action: text with its mnemonic, icon, tool tip and whether it can be used, as the action has
/// them. It goes quiet when the action is destroyed.
class ActionButton final : public QPushButton {
    Q_OBJECT

public:
    enum class Letter {
        Own,  ///< Alt and the action's letter press it
        None, ///< another button of the window has that letter already
    };
    /// \p action is borrowed.
    explicit ActionButton(QAction *action, QWidget *parent = nullptr, Letter letter = Letter::Own);
};

} // namespace ui
