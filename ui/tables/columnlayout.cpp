// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columnlayout.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView choices[] = {"-"_L1, "shown"_L1, "hidden"_L1}; // by ColumnLayout::Choice

} // namespace

// `name 1600 -;company 1200 hidden;sort name descending`
QString ColumnLayout::toText() const
{
    QStringList parts;
    for (const Entry &entry : entries)
        parts += u"%1 %2 %3"_s.arg(entry.id, QString::number(entry.width), choices[static_cast<int>(entry.choice)]);
    if (!sortBy.isEmpty())
        parts += u"sort %1 %2"_s.arg(sortBy, order == Qt::AscendingOrder ? u"ascending"_s : u"descending"_s);
    return parts.join(u';');
}

ColumnLayout ColumnLayout::fromText(const QString &text)
{
    ColumnLayout layout;
    const auto parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const auto words = part.split(u' ');
        if (words.size() != 3)
            continue;
        if (words.first() == "sort"_L1) {
            layout.sortBy = words.at(1);
            layout.order = words.at(2) == "descending"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
            continue;
        }
        bool isNumber = false;
        const int width = words.at(1).toInt(&isNumber);
        const auto *choice = std::find(std::begin(choices), std::end(choices), words.at(2));
        if (isNumber && width >= 0 && choice != std::end(choices))
            layout.entries.append({words.first(), static_cast<Choice>(choice - std::begin(choices)), width});
    }
    return layout;
}

} // namespace ui
