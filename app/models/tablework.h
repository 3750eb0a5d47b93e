// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orderedtablemodel.h"

#include <QHash>
#include <QThreadPool>
#include <QVariant>

// What tables of records work out, away from what a record is. Pure functions, any thread.

namespace models {

/// Rows as search and diff compare them.
struct TableIndex {
    QList<RowKey> keys;
    QHash<RowKey, int> byKey;
    QByteArrayList searched;    ///< folded texts of a row, a line each
    std::vector<size_t> prints; ///< two rows that show the same have the same

    qsizetype size() const { return keys.size(); }
};

/// What a value is sorted by. Texts come before numbers and times, what is not known comes last either way.
struct SortKey {
    enum class Rank { Text, Number, Unknown };
    Rank rank = Rank::Unknown;
    double number = 0; ///< times in ms since 1970
    QByteArray text;   ///< folded

    static SortKey of(const QVariant &value);
};

/// What a search finds of a value: nothing of flags, and of times their day.
QString searchedText(const QVariant &value);
size_t printOf(const QVariant &value, size_t seed);

/// Rows in which all words stand, in the order of the table.
std::vector<int> matching(const TableIndex &index, const QByteArrayList &words);
/// Stable. \p keys: by row.
void sortRows(std::vector<int> &rows, const std::vector<SortKey> &keys, Qt::SortOrder order);

OrderChange changeBetween(const TableIndex &before, const std::vector<int> &orderBefore, const TableIndex &after,
                          std::vector<int> orderAfter);

/// Gives back the memory of what many rows took in a worker, if nobody else holds it.
template <typename T>
void dropElsewhere(T &&value)
{
    QThreadPool::globalInstance()->start([dropped = std::forward<T>(value)] { Q_UNUSED(dropped) });
}

} // namespace models
