// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesearch.h"

#include <QFrame>
#include <QIcon>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListWidget;

namespace ui {

/// What the palette can do besides finding things: a page, a connection, an action.
struct PaletteCommand {
    QString title;
    QString detail{}; ///< what sort of thing it is
    QIcon icon{};
    QString keys{};
    bool enabled = true;
    std::function<void()> run{};
};

/// Ctrl+K: one field from which everything is reached by typing. Arrows choose, Enter goes there, Esc leaves. Lies over its
/// window.
class CommandPalette final : public QFrame {
    Q_OBJECT

public:
    /// \p workspace must outlive it.
    CommandPalette(session::Workspace &workspace, QWidget *window);

    /// Shows itself with these commands and nothing typed.
    void begin(QList<PaletteCommand> commands);
    void leave();

Q_SIGNALS:
    void placeWanted(const ui::Place &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void present();
    void add(const PaletteCommand &entry);
    void move(int step);
    void enter();
    void runCurrent();
    void arrange();

    PaletteSearch m_search;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_nothing;
    QList<PaletteCommand> m_commands;
    QList<PaletteHit> m_hits;
    QList<std::function<void()>> m_runs; ///< by row
    int m_commandCount = 0;              ///< rows; what was found comes after them
    bool m_hasMoved = false;             ///< by hand from the first entry
    bool m_isRunWanted = false;          ///< Enter came before the answer
    QPointer<QWidget> m_before;          ///< had the focus
};

} // namespace ui
