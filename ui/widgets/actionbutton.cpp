// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actionbutton.h"

#include <QAction>

namespace ui {

ActionButton::ActionButton(QAction *action, QWidget *parent, Letter letter) : QPushButton(parent)
{
    setObjectName(QStringLiteral("button.") + action->objectName());
    const auto follow = [this, action, letter] {
        setText(letter == Letter::Own ? action->text() : action->text().remove(u'&'));
        setIcon(action->icon());
        setEnabled(action->isEnabled());
        setVisible(action->isVisible());
        // without one of its own, Qt makes up the text
        setToolTip(action->toolTip() == action->iconText() ? QString() : action->toolTip());
    };
    follow();
    setAutoDefault(false);
    connect(action, &QAction::changed, this, follow);
    connect(action, &QObject::destroyed, this, [this] { setEnabled(false); });
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
}

} // namespace ui
