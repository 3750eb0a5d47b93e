// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/treemodel.h"

#include <QTreeView>

namespace ui {

/// Trees with the look of our tables.
class TreeView final : public QTreeView {
    Q_OBJECT

public:
    explicit TreeView(QWidget *parent = nullptr);

    /// Once. \p model must outlive the view.
    void setTree(models::TreeModel &model);
    models::RowKey currentKey() const;
    /// Selects this line and opens those above it; false when it is not shown.
    bool selectKey(const models::RowKey &key);

Q_SIGNALS:
    /// Another line is current, by a person or by selectKey(); invalid for one that is no record.
    void currentKeyChanged(const models::RowKey &key);
    /// Enter or a double click.
    void rowOpened(const models::RowKey &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    models::TreeModel *m_model = nullptr;
    bool m_isRemoving = false; ///< what is current then is so because another line goes
};

} // namespace ui
