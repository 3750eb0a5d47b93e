// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

class QAction;

namespace session {
class Workspace;
}

namespace ui {

class MainWindow;
class Scope;

/// The keys of an action, as this desktop writes them; empty: none.
QString shortcutText(const QAction &action);
/// \p detail: what kind of thing it is. The action may go meanwhile.
PaletteCommand paletteCommand(QAction *action, const QString &detail);
/// To look at one connection, at all of them, or to open one that is not. Borrowed; must live as long as the commands.
QList<PaletteCommand> connectionCommands(session::Workspace &workspace, const Scope &scope, MainWindow *window);

} // namespace ui
