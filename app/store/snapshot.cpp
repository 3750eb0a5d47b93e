// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshot.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace store {

namespace {

/// More than this, and more than a twentieth of the base, is folded into it.
constexpr quint32 largestDelta = 8192;

/// The first bytes of a text as a number that sorts like them.
quint64 prefixOf(std::string_view text)
{
    quint64 prefix = 0;
    for (size_t i = 0; i < 8; ++i)
        prefix = prefix << 8 | (i < text.size() ? static_cast<quint8>(text[i]) : 0u);
    return prefix;
}

} // namespace

InventorySegment::InventorySegment(const QString &connection, std::shared_ptr<const InventoryColumns> base)
    : m_connection(connection),
      m_base(std::move(base))
{
    auto empty = std::make_shared<InventoryColumns>();
    empty->finish();
    m_delta = std::move(empty);
}

std::optional<InventoryRow> InventorySegment::find(const QString &id) const
{
    if (const auto row = m_delta->find(id))
        return m_delta->row(*row);
    if (const auto row = m_base->find(id); row && !isHidden(*row))
        return m_base->row(*row);
    return std::nullopt;
}

std::shared_ptr<const InventorySegment> InventorySegment::changed(const QList<InventoryRow> &rows,
                                                                  const QStringList &gone) const
{
    QHash<QString, const InventoryRow *> latest;
    for (const InventoryRow &row : rows)
        latest.insert(row.id, &row);
    const QSet<QString> removed(gone.begin(), gone.end());

    auto next = std::make_shared<InventorySegment>(*this);
    if (next->m_hidden.empty())
        next->m_hidden.resize(m_base->size());
    const auto hide = [&next](const QString &id) {
        const auto row = next->m_base->find(id);
        if (row && !next->m_hidden[*row]) {
            next->m_hidden[*row] = true;
            ++next->m_hiddenCount;
        }
    };
    auto delta = std::make_shared<InventoryColumns>();
    for (quint32 row = 0; row < m_delta->size(); ++row) {
        const QString id = m_delta->id(row);
        if (removed.contains(id))
            continue;
        const auto newer = latest.constFind(id);
        if (newer == latest.cend()) {
            delta->add(m_delta->row(row));
        } else {
            delta->add(**newer);
            latest.erase(newer);
        }
    }
    // In the order they came.
    for (const InventoryRow &row : rows) {
        if (latest.value(row.id) != &row || removed.contains(row.id))
            continue;
        hide(row.id);
        delta->add(row);
    }
    for (const QString &id : gone)
        hide(id);
    delta->finish();
    next->m_delta = std::move(delta);
    if (next->m_delta->size() + next->m_hiddenCount <= std::max(largestDelta, m_base->size() / 20))
        return next;

    auto folded = std::make_shared<InventoryColumns>();
    for (quint32 row = 0; row < next->m_base->size(); ++row) {
        if (!next->m_hidden[row])
            folded->add(next->m_base->row(row));
    }
    for (quint32 row = 0; row < next->m_delta->size(); ++row)
        folded->add(next->m_delta->row(row));
    folded->finish();
    return std::make_shared<InventorySegment>(m_connection, std::move(folded));
}

Snapshot::Snapshot(std::vector<std::shared_ptr<const InventorySegment>> segments) : m_segments(std::move(segments))
{
    quint32 offset = 0;
    for (const auto &segment : m_segments) {
        for (const bool isBase : {true, false}) {
            const InventoryColumns &columns = isBase ? segment->base() : segment->delta();
            m_parts.push_back({segment.get(), &columns, offset, isBase});
            offset += columns.size();
        }
        m_size += segment->size();
    }
}

const Snapshot::Part &Snapshot::partOf(quint32 number) const
{
    const auto next = std::upper_bound(m_parts.begin(), m_parts.end(), number,
                                       [](quint32 wanted, const Part &part) { return wanted < part.offset; });
    return *std::prev(next);
}

InventoryRow Snapshot::row(quint32 number) const
{
    const Part &part = partOf(number);
    return part.columns->row(number - part.offset);
}

QString Snapshot::id(quint32 number) const
{
    const Part &part = partOf(number);
    return part.columns->id(number - part.offset);
}

QString Snapshot::connection(quint32 number) const
{
    return partOf(number).segment->connection();
}

std::optional<quint32> Snapshot::find(const QString &connection, const QString &id) const
{
    for (const Part &part : m_parts) {
        if (part.segment->connection() != connection)
            continue;
        const auto row = part.columns->find(id);
        if (row && !(part.isBase && part.segment->isHidden(*row)))
            return part.offset + *row;
    }
    return std::nullopt;
}

size_t Snapshot::memory() const
{
    return std::accumulate(m_segments.begin(), m_segments.end(), size_t(0),
                           [](size_t sum, const auto &segment) { return sum + segment->memory(); });
}

Succession Snapshot::since(const Snapshot &earlier) const
{
    Succession result;
    result.to.assign(earlier.numbers(), Succession::gone);
    result.same.resize(numbers());
    for (const Part &before : earlier.m_parts) {
        const QString &connection = before.segment->connection();
        const auto now = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part &part) {
            return part.isBase == before.isBase && part.segment->connection() == connection;
        });
        if (now == m_parts.end())
            continue;
        const bool isTheSame = now->columns == before.columns;
        result.isSlight = result.isSlight && (isTheSame || !before.isBase);
        for (quint32 row = 0; row < before.columns->size(); ++row) {
            if (before.isBase && before.segment->isHidden(row))
                continue;
            quint32 &to = result.to[before.offset + row];
            if (isTheSame && !(now->isBase && now->segment->isHidden(row))) {
                to = now->offset + row;
                result.same[to] = true;
            } else {
                to = find(connection, before.columns->id(row)).value_or(Succession::gone);
            }
        }
    }
    return result;
}

QHash<QString, qint64> Snapshot::countByCompany(const QString &connection) const
{
    QHash<QString, qint64> counts;
    for (const Part &part : m_parts) {
        if (part.segment->connection() != connection)
            continue;
        part.columns->countByCompany([&part](quint32 row) { return !(part.isBase && part.segment->isHidden(row)); },
                                     counts);
    }
    return counts;
}

InventoryIndex Snapshot::rows(const InventoryQuery &query) const
{
    InventoryIndex index = filter(query);
    if (query.sortBy)
        sort(index, *query.sortBy, query.order);
    return index;
}

InventoryIndex Snapshot::filter(const InventoryQuery &query) const
{
    const InventoryWords words(query.words);
    InventoryIndex index;
    std::vector<quint8> hit;
    std::vector<quint8> ofCompany;
    for (const Part &part : m_parts) {
        if (query.connections && !query.connections->contains(part.segment->connection()))
            continue;
        const quint32 count = part.columns->size();
        hit.assign(count, words.isEmpty() ? 1 : 0);
        if (!words.isEmpty())
            part.columns->search(words, hit);
        if (query.companies) {
            ofCompany.assign(count, 0);
            part.columns->searchCompanies(*query.companies, ofCompany);
        }
        for (quint32 row = 0; row < count; ++row) {
            if (hit[row] && (!query.companies || ofCompany[row]) && !(part.isBase && part.segment->isHidden(row)))
                index.push_back(part.offset + row);
        }
    }
    return index;
}

std::vector<quint64> Snapshot::keys(const InventoryIndex &index, InventoryColumn column) const
{
    // Names have numbers of their own in each part: one order for all of them.
    std::vector<std::vector<quint64>> ranks(m_parts.size());
    if (InventoryColumns::sortOf(column) == InventoryColumns::Sort::Named) {
        std::vector<std::pair<std::string_view, std::pair<size_t, quint32>>> names;
        for (size_t part = 0; part < m_parts.size(); ++part) {
            const Dictionary &dictionary = m_parts[part].columns->names(column);
            ranks[part].assign(dictionary.size(), InventoryColumns::notTold);
            for (quint32 number = 1; number < dictionary.size(); ++number)
                names.push_back({dictionary.folded(number), {part, number}});
        }
        std::sort(names.begin(), names.end());
        quint64 rank = 0;
        for (size_t i = 0; i < names.size(); ++i) {
            rank += i > 0 && names[i].first != names[i - 1].first ? 1 : 0;
            ranks[names[i].second.first][names[i].second.second] = rank;
        }
    }
    std::vector<quint64> keys;
    keys.reserve(index.size());
    size_t part = 0;
    for (const quint32 number : index) {
        if (number < m_parts[part].offset || (part + 1 < m_parts.size() && number >= m_parts[part + 1].offset))
            part = static_cast<size_t>(&partOf(number) - m_parts.data());
        const InventoryColumns &columns = *m_parts[part].columns;
        const quint32 row = number - m_parts[part].offset;
        switch (InventoryColumns::sortOf(column)) {
        case InventoryColumns::Sort::Text: break; // sortByText()
        case InventoryColumns::Sort::Named: keys.push_back(ranks[part][columns.numbers(column)[row]]); break;
        case InventoryColumns::Sort::Number: keys.push_back(columns.number(column, row)); break;
        }
    }
    return keys;
}

void Snapshot::sort(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const
{
    if (InventoryColumns::sortOf(column) == InventoryColumns::Sort::Text)
        sortByText(index, column, order);
    else
        sortByKey(index, column, order);
}

void Snapshot::sortByKey(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const
{
    struct Keyed {
        quint64 key;
        quint32 number;
    };
    const std::vector<quint64> found = keys(index, column);
    std::vector<Keyed> keyed(index.size());
    for (size_t i = 0; i < index.size(); ++i)
        keyed[i] = {found[i], index[i]};
    const auto end = std::stable_partition(keyed.begin(), keyed.end(),
                                           [](const Keyed &row) { return row.key != InventoryColumns::notTold; });
    const bool isUp = order == Qt::AscendingOrder;
    std::sort(keyed.begin(), end, [isUp](const Keyed &a, const Keyed &b) {
        return a.key != b.key ? (a.key < b.key) == isUp : a.number < b.number;
    });
    std::transform(keyed.begin(), keyed.end(), index.begin(), [](const Keyed &row) { return row.number; });
}

/// Eight bytes at a time: names of one company begin alike, and comparing whole texts misses the processor's cache with
/// every comparison.
void Snapshot::sortByText(InventoryIndex &index, InventoryColumn column, Qt::SortOrder order) const
{
    struct Keyed {
        std::string_view text;
        quint64 key;
        quint32 number;
    };
    std::vector<Keyed> keyed(index.size());
    std::transform(index.begin(), index.end(), keyed.begin(), [this, column](quint32 number) {
        const Part &part = partOf(number);
        return Keyed{part.columns->text(column, number - part.offset), 0, number};
    });
    const auto end =
        std::stable_partition(keyed.begin(), keyed.end(), [](const Keyed &row) { return !row.text.empty(); });

    struct Run {
        size_t begin;
        size_t end;
        size_t depth;
    };
    const bool isUp = order == Qt::AscendingOrder;
    std::vector<Run> open{{0, static_cast<size_t>(end - keyed.begin()), 0}};
    while (!open.empty()) {
        const Run run = open.back();
        open.pop_back();
        const auto at = [&keyed](size_t i) { return keyed.begin() + static_cast<std::ptrdiff_t>(i); };
        for (auto row = at(run.begin); row != at(run.end); ++row)
            row->key = prefixOf(row->text.substr(std::min(run.depth, row->text.size())));
        std::sort(at(run.begin), at(run.end), [isUp](const Keyed &a, const Keyed &b) {
            return a.key != b.key ? (a.key < b.key) == isUp : a.number < b.number;
        });
        for (size_t first = run.begin; first < run.end;) {
            size_t last = first + 1;
            while (last < run.end && keyed[last].key == keyed[first].key)
                ++last;
            // Texts hold no NUL, so a last byte tells that there is more.
            if (last - first > 1 && (keyed[first].key & 0xff) != 0)
                open.push_back({first, last, run.depth + 8});
            first = last;
        }
    }
    std::transform(keyed.begin(), keyed.end(), index.begin(), [](const Keyed &row) { return row.number; });
}

} // namespace store
