// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablework.h"

#include "base/foldedtext.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace models {

using namespace Qt::StringLiterals;

SortKey SortKey::of(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::QString: return {Rank::Text, 0, base::folded(value.toString())};
    case QMetaType::QDateTime: return {Rank::Number, static_cast<double>(value.toDateTime().toMSecsSinceEpoch()), {}};
    default: return {Rank::Number, value.toDouble(), {}};
    }
}

QString searchedText(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
    case QMetaType::Bool: return {};
    case QMetaType::QDateTime: return value.toDateTime().toLocalTime().toString(u"yyyy-MM-dd"_s);
    default: return value.toString();
    }
}

size_t printOf(const QVariant &value, size_t seed)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return ::qHash(0, seed);
    case QMetaType::QString: return ::qHash(value.toString(), seed);
    case QMetaType::QDateTime: return ::qHash(value.toDateTime().toMSecsSinceEpoch(), seed);
    default: return ::qHash(value.toDouble(), seed ^ 1);
    }
}

std::vector<int> matching(const TableIndex &index, const QByteArrayList &words)
{
    std::vector<int> rows;
    if (words.isEmpty()) {
        rows.resize(static_cast<size_t>(index.size()));
        std::iota(rows.begin(), rows.end(), 0);
        return rows;
    }
    for (qsizetype row = 0; row < index.size(); ++row) {
        const QByteArray &searched = index.searched.at(row);
        if (std::all_of(words.begin(), words.end(),
                        [&searched](const QByteArray &word) { return searched.contains(word); }))
            rows.push_back(static_cast<int>(row));
    }
    return rows;
}

void sortRows(std::vector<int> &rows, const std::vector<SortKey> &keys, Qt::SortOrder order)
{
    const auto keyOf = [&keys](int row) -> const SortKey & { return keys[static_cast<size_t>(row)]; };
    const auto known = std::stable_partition(rows.begin(), rows.end(),
                                             [&keyOf](int row) { return keyOf(row).rank != SortKey::Rank::Unknown; });
    const auto isLess = [&keyOf](int a, int b) {
        const SortKey &left = keyOf(a);
        const SortKey &right = keyOf(b);
        if (left.rank != right.rank)
            return left.rank < right.rank;
        return left.rank == SortKey::Rank::Text ? left.text < right.text : left.number < right.number;
    };
    if (order == Qt::AscendingOrder)
        std::stable_sort(rows.begin(), known, isLess);
    else
        std::stable_sort(rows.begin(), known, [&isLess](int a, int b) { return isLess(b, a); });
}

OrderChange changeBetween(const TableIndex &before, const std::vector<int> &orderBefore, const TableIndex &after,
                          std::vector<int> orderAfter)
{
    std::vector<int> positions(static_cast<size_t>(after.size()), -1);
    for (size_t position = 0; position < orderAfter.size(); ++position)
        positions[static_cast<size_t>(orderAfter[position])] = static_cast<int>(position);

    OrderChange change;
    change.to.reserve(orderBefore.size());
    change.changed.resize(orderAfter.size());
    for (const int row : orderBefore) {
        const int now = after.byKey.value(before.keys.at(row), -1);
        const int to = now < 0 ? -1 : positions[static_cast<size_t>(now)];
        change.to.push_back(to);
        if (to >= 0 && before.prints[static_cast<size_t>(row)] != after.prints[static_cast<size_t>(now)])
            change.changed[static_cast<size_t>(to)] = true;
    }
    change.order = std::move(orderAfter);
    return change;
}

} // namespace models
