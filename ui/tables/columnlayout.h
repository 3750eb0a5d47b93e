// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

/// How a person arranged the columns of a table. A value; kept as text in the settings.
struct ColumnLayout {
    enum class Choice {
        None, ///< as the model says
        Shown,
        Hidden,
    };
    struct Entry {
        QString id; ///< models::ColumnInfo::id
        Choice choice = Choice::None;
        int width = 0; ///< in hundredths of an average character, so that it fits another font too; 0: as it begins

        bool operator==(const Entry &) const = default;
    };

    QList<Entry> entries{}; ///< from left to right; columns that are not named stand behind, as they begin
    QString sortBy{};       ///< empty: as the rows came
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const ColumnLayout &) const = default;
    QString toText() const;
    /// What cannot be read is left out.
    static ColumnLayout fromText(const QString &text);
};

} // namespace ui
