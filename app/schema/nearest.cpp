// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/nearest.h"

#include <algorithm>
#include <array>

namespace schema {

namespace {

constexpr qsizetype longestName = 64;

/// Optimal string alignment distance of two words of at most `longestName` letters.
int distance(QStringView a, QStringView b)
{
    using Row = std::array<int, longestName + 1>;
    Row beforeLast{};
    Row last{};
    Row current{};
    const auto at = [](qsizetype i) { return static_cast<std::size_t>(i); };
    for (qsizetype j = 0; j <= b.size(); ++j)
        last[at(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        current[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int changed = last[at(j - 1)] + (a[i - 1] == b[j - 1] ? 0 : 1);
            int best = std::min({changed, last[at(j)] + 1, current[at(j - 1)] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                best = std::min(best, beforeLast[at(j - 2)] + 1);
            current[at(j)] = best;
        }
        beforeLast = last;
        last = current;
    }
    return last[at(b.size())];
}

} // namespace

QString nearest(QStringView word, const QStringList &names)
{
    const QString folded = word.first(std::min(word.size(), longestName + 1)).toString().toLower();
    if (folded.size() > longestName)
        return {};
    QString best;
    qsizetype bestDistance = folded.size() / 3 + 1;
    for (const QString &name : names) {
        if (name.size() > longestName || std::abs(name.size() - folded.size()) >= bestDistance)
            continue;
        const QString other = name.toLower();
        if (other.size() > longestName)
            continue; // a few letters grow when folded
        const int d = distance(folded, other);
        if (d < bestDistance) {
            bestDistance = d;
            best = name;
        }
    }
    return best;
}

} // namespace schema
