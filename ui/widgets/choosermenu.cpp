// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choosermenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace ui {

bool ChooserMenu::toggle(QAction *action)
{
    if (!action || !action->isCheckable())
        return false;
    action->trigger(); // does nothing when it is disabled
    return true;
}

void ChooserMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!toggle(actionAt(event->position().toPoint())))
        QMenu::mouseReleaseEvent(event);
}

void ChooserMenu::keyPressEvent(QKeyEvent *event)
{
    const bool chooses =
        event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!chooses || !toggle(activeAction()))
        QMenu::keyPressEvent(event);
}

} // namespace ui
