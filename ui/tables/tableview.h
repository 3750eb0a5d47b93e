// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "ui/tables/columnlayout.h"

#include <QTableView>

namespace session {
class Settings;
}

namespace ui {

class CellDelegate;
class RowSelection;

/// The one look of tables: one row height, no grid, whole rows selected, text as it is and never markup. Columns are
/// chosen, moved, sized and sorted by people, and stay so. Works the same at a million rows.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget *parent = nullptr);
    ~TableView() override;

    /// Once. \p model must outlive the view; \p settings keeps the columns under `columns/NAME`, nullptr: nobody does.
    /// \p begin: how they stand before a person arranged them.
    void setTable(models::TableModel &model, session::Settings *settings = nullptr, const QString &name = {},
                  const ColumnLayout &begin = {});

    qsizetype selectedCount() const;
    /// In the order shown; \p most < 0: all.
    QList<models::RowKey> selectedKeys(qsizetype most = -1) const;
    models::RowKey currentKey() const;
    /// Selects this row alone and scrolls to it; false when it is not shown.
    bool selectKey(const models::RowKey &key);

    void popupColumns(const QPoint &globalPosition);
    void resetColumns();
    /// What the menu of a row offers, before *Copy*. Borrowed.
    void setRowActions(const QList<QAction *> &actions);
    /// Puts the selected rows on the clipboard, with headers, as shown; says so by told().
    void copy();

Q_SIGNALS:
    void selectedRowsChanged();
    /// Enter or a double click.
    void rowOpened(const models::RowKey &key);
    /// One sentence about what was done.
    void told(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void hover(int row);
    void takeFont();
    void followDefaults();
    void apply(const ColumnLayout &layout);
    ColumnLayout keptLayout() const;
    ColumnLayout currentLayout() const;
    void keepLayout();
    void sortChanged(int column, Qt::SortOrder order);
    void fillWidth();
    int indexOfColumn(const QString &id) const;
    int pixels(int hundredths) const;

    models::TableModel *m_model = nullptr;
    session::Settings *m_settings = nullptr;
    QString m_name;
    ColumnLayout m_begin;
    RowSelection *m_rows = nullptr;
    CellDelegate *m_cells;
    QList<QAction *> m_rowActions;
    QHash<QString, bool> m_chosen; ///< shown or not, where a person chose; by column
    QList<int> m_widths;           ///< pixels that people want; the last shown one may be wider to fill the row
    bool m_arranging = false;      ///< the header is changed by us
};

} // namespace ui
