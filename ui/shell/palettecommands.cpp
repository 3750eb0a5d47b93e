// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettecommands.h"

#include "session/settings.h"
#include "session/workspace.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/scope.h"
#include "ui/theme/theme.h"
#include "ui/widgets/colordot.h"

#include <QAction>
#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::MainWindow)
};

} // namespace

QString shortcutText(const QAction &action)
{
    return action.shortcut().toString(QKeySequence::NativeText);
}

PaletteCommand paletteCommand(QAction *action, const QString &detail)
{
    return {action->text().remove(u'&'),
            detail,
            action->icon(),
            shortcutText(*action),
            action->isEnabled(),
            [at = QPointer(action)] {
                if (at)
                    at->trigger();
            }};
}

QList<PaletteCommand> connectionCommands(session::Workspace &workspace, const Scope &scope, MainWindow *window)
{
    QList<PaletteCommand> commands;
    const auto offer = [&commands](const QString &name, const QString &detail, const QIcon &mark,
                                   std::function<void()> run) {
        commands.append({name, detail, mark, {}, true, std::move(run)});
    };
    const auto open = scope.open();
    if (open.size() > 1)
        offer(Words::tr("All connections"), Words::tr("Connection"), icon(u"connections"_s),
              [window] { window->lookAt({}); });
    for (const auto *session : open) {
        const auto &connection = session->connection();
        offer(connection.name, Words::tr("Connection"), colorDot(connection.color),
              [window, id = connection.id] { window->lookAt(id); });
    }
    for (const auto &entry : workspace.settings().connections()) {
        const auto &connection = entry.connection;
        if (workspace.session(connection.id))
            continue;
        offer(connection.name, Words::tr("Closed connection"), colorDot(connection.color),
              [window, id = connection.id] { window->lookAt(id); });
    }
    return commands;
}

} // namespace ui
