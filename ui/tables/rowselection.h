// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"

#include <QSet>

#include <optional>

class QItemSelectionModel;

namespace ui {

/// What is selected in a table, kept by who the rows are while a filter or a sort swaps their order. What a filter hides
/// is not selected, and is so again when it is shown again, unless a person selected something else meanwhile.
///
/// "All" and "all but these" are kept as that: never a million persistent indexes.
class RowSelection : public QObject {
    Q_OBJECT

public:
    /// Both are borrowed and must outlive this.
    RowSelection(models::TableModel &model, QItemSelectionModel &selection, QObject *parent = nullptr);

    qsizetype count() const;
    /// In the order shown; \p most < 0: all.
    QList<models::RowKey> keys(qsizetype most = -1) const;

Q_SIGNALS:
    void changed();
    /// The model was reset, and the current row is where it is now; -1: hidden.
    void restored(int currentRow);

private:
    struct Remembered {
        bool allBut = false; ///< every row but `keys`
        QSet<models::RowKey> keys;
    };
    void remember();
    void restore();
    Remembered whatIsSelected() const;

    models::TableModel &m_model;
    QItemSelectionModel &m_selection;
    std::optional<Remembered> m_remembered; ///< set while nobody but us changed the selection since
    models::RowKey m_current;
    bool m_restoring = false;
};

} // namespace ui
