// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace ui {

/// The one look of tables: one row height, no grid, whole rows selected, text as it is and never markup.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);

    /// Widths that fit the first rows, measured once there are enough of them or \p complete says that no more will
    /// come; later rows never move a column.
    void fitColumnsOnce(bool complete);

private:
    bool m_fitted = false;
};

} // namespace ui
