// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/endpointtablemodel.h"

#include "base/foldedtext.h"
#include "models/words.h"

#include <QThreadPool>

#include <algorithm>

namespace models {

using namespace Qt::StringLiterals;
using store::InventoryColumn;
using store::InventoryRow;

namespace {

/// Between two refreshes, at least: pages of an inventory come many a second.
constexpr auto shortestRest = std::chrono::milliseconds(200);
/// A table of more rows is not compared with one that was read anew: it is reset.
constexpr size_t mostCompared = 250'000;

struct EndpointColumn {
    QString id;
    QString title;
    int width;
    bool shown;
    std::optional<InventoryColumn> sortBy; ///< unset: by the connection
    QVariant (*value)(const InventoryRow &row) = nullptr;
    QString (*text)(const InventoryRow &row) = nullptr; ///< in place of what display() makes of the value
    Tone (*tone)(const InventoryRow &row) = nullptr;
};

Tone badWhen(std::optional<bool> flag, Tone tone)
{
    return flag.value_or(false) ? tone : Tone::Neutral;
}

QList<EndpointColumn> endpointColumns()
{
    using Row = InventoryRow;
    return {
        {u"name"_s, Words::tr("Name"), 24, true, InventoryColumn::Name, [](const Row &row) { return shown(row.name); }},
        {u"company"_s, Words::tr("Company"), 20, true, InventoryColumn::Company,
         [](const Row &row) { return shown(row.companyName); }},
        {u"group"_s, Words::tr("Group"), 18, false, InventoryColumn::Group,
         [](const Row &row) { return shown(row.groupName); }},
        {u"operatingSystem"_s, Words::tr("Operating system"), 24, true, InventoryColumn::OperatingSystem,
         [](const Row &row) { return shown(row.operatingSystem); }},
        {u"ip"_s, Words::tr("IP address"), 15, true, InventoryColumn::Ip, [](const Row &row) { return shown(row.ip); }},
        {u"mac"_s, Words::tr("MAC address"), 18, false, InventoryColumn::Mac,
         [](const Row &row) { return shown(row.macs.join(u", "_s)); }},
        {u"policy"_s, Words::tr("Policy"), 22, true, InventoryColumn::Policy,
         [](const Row &row) { return shown(row.policy); },
         [](const Row &row) {
             if (row.policy.isEmpty() || row.policyApplied.value_or(true))
                 return QString();
             //: %1 is a policy that is assigned to an endpoint
             return Words::tr("%1 (not applied yet)").arg(row.policy);
         },
         [](const Row &row) { return row.policyApplied.value_or(true) ? Tone::Neutral : Tone::Warning; }},
        {u"agent"_s, Words::tr("Agent"), 12, false, InventoryColumn::Agent,
         [](const Row &row) { return shown(row.agent); }},
        {u"outdated"_s, Words::tr("Agent outdated"), 14, true, InventoryColumn::ProductOutdated,
         [](const Row &row) { return shown(row.productOutdated); }, nullptr,
         [](const Row &row) { return badWhen(row.productOutdated, Tone::Warning); }},
        {u"signatures"_s, Words::tr("Signatures outdated"), 18, false, InventoryColumn::SignatureOutdated,
         [](const Row &row) { return shown(row.signatureOutdated); }, nullptr,
         [](const Row &row) { return badWhen(row.signatureOutdated, Tone::Warning); }},
        {u"infected"_s, Words::tr("Infected"), 10, true, InventoryColumn::Infected,
         [](const Row &row) { return shown(row.infected); }, nullptr,
         [](const Row &row) { return badWhen(row.infected, Tone::Bad); }},
        {u"lastScan"_s, Words::tr("Last scan"), 13, true, InventoryColumn::LastScan,
         [](const Row &row) { return shown(row.lastScan); }},
        {u"lastSeen"_s, Words::tr("Last seen"), 13, true, InventoryColumn::LastSeen,
         [](const Row &row) { return shown(row.lastSeen); }},
        {u"state"_s, Words::tr("State"), 11, false, InventoryColumn::State,
         [](const Row &row) { return shown(row.state); }},
        {u"managed"_s, Words::tr("Managed"), 10, false, InventoryColumn::Managed,
         [](const Row &row) { return shown(row.isManaged); }},
        {u"label"_s, Words::tr("Label"), 20, false, InventoryColumn::Label,
         [](const Row &row) { return shown(row.label); }},
        {u"connection"_s, Words::tr("Connection"), 18, false, std::nullopt},
    };
}

/// Made once, in the language of the first table.
const QList<EndpointColumn> &table()
{
    static const QList<EndpointColumn> columns = endpointColumns();
    return columns;
}

} // namespace

/// What a worker makes of the inventory.
struct EndpointTableModel::Result {
    std::shared_ptr<const store::Snapshot> snapshot;
    Wanted wanted;
    qint64 total = 0;
    bool isDiff = false;
    OrderChange change; ///< without a diff only its order
};

EndpointTableModel::EndpointTableModel(store::Inventory &inventory, base::Clock &clock, QObject *parent)
    : OrderedTableModel(parent),
      m_inventory(inventory),
      m_clock(clock),
      m_snapshot(std::make_shared<const store::Snapshot>())
{
    for (const EndpointColumn &column : table())
        m_columns.append({column.id, column.title, false, column.shown, column.width});
    connect(&m_inventory, &store::Inventory::changed, this, &EndpointTableModel::inventoryChanged);
}

EndpointTableModel::~EndpointTableModel() = default;

void EndpointTableModel::setConnections(const QList<Connection> &connections)
{
    Wanted wanted = m_wanted;
    wanted.connections = connections;
    want(wanted);
    ColumnInfo &column = m_columns.last();
    if (std::exchange(column.shown, connections.size() > 1) != column.shown)
        Q_EMIT columnsChanged();
}

void EndpointTableModel::setCompanies(const std::optional<QStringList> &companies)
{
    Wanted wanted = m_wanted;
    wanted.companies = companies;
    want(wanted);
}

void EndpointTableModel::setFilter(const QString &words)
{
    m_filter = words;
    Wanted wanted = m_wanted;
    wanted.words = QString::fromUtf8(base::foldedWords(words).join(' '));
    want(wanted);
}

void EndpointTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < -1 || column >= m_columns.size())
        return;
    Wanted wanted = m_wanted;
    wanted.column = column;
    wanted.order = order;
    want(wanted);
}

void EndpointTableModel::want(const Wanted &wanted)
{
    if (wanted == m_wanted)
        return;
    m_wanted = wanted;
    askAtOnce();
}

void EndpointTableModel::askAtOnce()
{
    m_rest.reset();
    ask();
    if (!std::exchange(m_isBusy, true))
        Q_EMIT countsChanged();
}

void EndpointTableModel::inventoryChanged()
{
    // What is asked already is let come to its end: under a sweep there would be no end of beginning anew.
    m_isStale = !m_isAwake || m_work.isActive() || m_rest;
    if (!m_isStale)
        ask();
}

void EndpointTableModel::setAwake(bool awake)
{
    m_isAwake = awake;
    if (m_isAwake && m_isStale && !m_work.isActive())
        askAtOnce();
}

void EndpointTableModel::ask()
{
    m_isStale = false;
    m_asked = m_clock.now();
    store::InventoryQuery query{.words = m_wanted.words, .companies = m_wanted.companies};
    query.connections.emplace();
    for (const Connection &connection : std::as_const(m_wanted.connections))
        query.connections->append(connection.id);
    if (m_wanted.column >= 0)
        query.sortBy = table().at(m_wanted.column).sortBy;
    query.order = m_wanted.order;

    const auto complete = [query, wanted = m_wanted, before = m_snapshot, order = order(),
                           isDiff = m_wanted == m_shown](store::InventoryView &&view) -> base::Result<Result> {
        const store::Snapshot &now = *view.snapshot;
        Result result{view.snapshot, wanted, static_cast<qint64>(view.index.size()), isDiff, {}};
        if (!query.words.isEmpty()) {
            store::InventoryQuery all = query;
            all.words.clear();
            all.sortBy.reset();
            result.total = static_cast<qint64>(now.rows(all).size());
        }
        if (wanted.column >= 0 && !query.sortBy) {
            std::vector<qsizetype> ranks;
            for (const quint32 number : view.index) {
                if (number >= ranks.size())
                    ranks.resize(std::max<size_t>(number + 1, ranks.size() * 2));
                ranks[number] = query.connections->indexOf(now.connection(number));
            }
            const bool isUp = wanted.order == Qt::AscendingOrder;
            std::stable_sort(view.index.begin(), view.index.end(),
                             [&](quint32 a, quint32 b) { return isUp ? ranks[a] < ranks[b] : ranks[b] < ranks[a]; });
        }
        result.change.order.assign(view.index.begin(), view.index.end());
        if (!isDiff)
            return result;
        const store::Succession succession = now.since(*before);
        if (!succession.isSlight && std::max(order.size(), view.index.size()) > mostCompared) {
            result.isDiff = false;
            return result;
        }
        std::vector<int> positions;
        for (size_t position = 0; position < view.index.size(); ++position) {
            if (view.index[position] >= positions.size())
                positions.resize(std::max<size_t>(view.index[position] + 1, positions.size() * 2), -1);
            positions[view.index[position]] = static_cast<int>(position);
        }
        result.change.changed.resize(view.index.size());
        for (const int row : order) {
            const quint32 number = succession.to[static_cast<size_t>(row)];
            const int to = number < positions.size() ? positions[number] : -1;
            result.change.to.push_back(to);
            if (to >= 0 && !succession.same[number])
                result.change.changed[static_cast<size_t>(to)] =
                    before->row(static_cast<quint32>(row)) != now.row(number);
        }
        return result;
    };
    m_work = m_inventory.view(query)
                 .mapOn(QThreadPool::globalInstance(), complete)
                 .then(
                     this, [this](Result &&result) { take(std::move(result)); }, [](const base::ApiError &) {});
}

void EndpointTableModel::take(Result &&result)
{
    if (m_isStale && result.snapshot->size() == 0) {
        ask(); // what was loading meanwhile has come: nobody needs to see that there was nothing
        return;
    }
    m_total = result.total;
    m_shown = result.wanted;
    m_isBusy = false;
    m_before = std::exchange(m_snapshot, result.snapshot);
    if (result.isDiff) {
        follow(std::move(result.change));
    } else {
        beginResetModel();
        setOrder(std::move(result.change.order));
        endResetModel();
    }
    m_read = {};
    m_before.reset();
    if (m_snapshot->size() > 0) { // the first rows are waited for
        const auto rest = std::max<base::Clock::Duration>(m_clock.now() - m_asked, shortestRest);
        m_rest = m_clock.at(m_clock.now() + rest, [this] {
            m_rest.reset();
            if (m_isStale && m_isAwake)
                ask();
        });
    }
    Q_EMIT countsChanged();
}

const EndpointTableModel::Read &EndpointTableModel::read(int position) const
{
    const int shown = shownAt(position);
    const store::Snapshot *snapshot = shown >= 0 ? m_snapshot.get() : m_before.get();
    if (m_read.shown != shown || m_read.snapshot != snapshot) {
        const auto number = static_cast<quint32>(shown >= 0 ? shown : ~shown);
        m_read = {shown, snapshot, snapshot->connection(number), snapshot->row(number)};
    }
    return m_read;
}

std::optional<store::InventoryRow> EndpointTableModel::find(const RowKey &key) const
{
    const auto number = m_snapshot->find(key.connection, key.id);
    return number ? std::optional(m_snapshot->row(*number)) : std::nullopt;
}

RowKey EndpointTableModel::keyAt(int row) const
{
    const int shown = shownAt(row);
    const store::Snapshot &snapshot = shown >= 0 ? *m_snapshot : *m_before;
    const auto number = static_cast<quint32>(shown >= 0 ? shown : ~shown);
    return {snapshot.connection(number), snapshot.id(number)};
}

int EndpointTableModel::rowOf(const RowKey &key) const
{
    const auto number = m_snapshot->find(key.connection, key.id);
    return number ? positionOf(static_cast<int>(*number)) : -1;
}

QString EndpointTableModel::nameOf(const QString &connection) const
{
    for (const Connection &known : m_wanted.connections) {
        if (known.id == connection)
            return known.name;
    }
    return {};
}

QVariant EndpointTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EndpointColumn &column = table().at(index.column());
    const auto value = [&] {
        const Read &row = read(index.row());
        return column.value ? column.value(row.row) : shown(nameOf(row.connection));
    };
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = column.text ? column.text(read(index.row()).row) : QString();
        return text.isEmpty() ? display(value(), m_clock.utc()) : text;
    }
    case Qt::ToolTipRole: return shown(exactTime(value()));
    case Qt::TextAlignmentRole: return headerData(index.column(), Qt::Horizontal, role);
    case ValueRole: return value();
    case ToneRole: return static_cast<int>(column.tone ? column.tone(read(index.row()).row) : Tone::Neutral);
    default: return {};
    }
}

} // namespace models
