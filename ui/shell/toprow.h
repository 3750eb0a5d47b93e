// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/connectionswitcher.h"

class QMenu;

namespace ui {

/// The row above the columns: the connection's colour, the switcher, the way into the palette, refresh, look and help.
class TopRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes nothing; \p refresh and \p palette are the window's.
    TopRow(ConnectionSwitcher *switcher, QAction *palette, QAction *refresh, QMenu *look, QMenu *help,
           QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(const QString &iconName, const QString &name);

    ConnectionSwitcher *m_switcher;
};

} // namespace ui
