// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/companytreemodel.h"

#include "records/inventoryitem.h"
#include "store/inventory.h"

#include <QSet>

namespace models {

using namespace Qt::StringLiterals;

namespace {

QVariant typeOf(const CompanyRow &row)
{
    return row.isFolder ? QVariant(Words::tr("Folder")) : shown(row.type);
}

CompanyRow companyOf(const QJsonObject &json)
{
    CompanyRow row;
    // An item of the inventory has a parent, and its type is that of an item.
    if (json.contains("parentId"_L1)) {
        const auto item = records::InventoryItem::from(json);
        row.isFolder = item.kind.value == records::InventoryKind::CompanyFolder;
        row.parent = item.parentId;
    } else {
        row.type = records::CompanyDetails::from(json).type;
    }
    const auto node = records::CompanyNode::from(json);
    row.id = node.id;
    row.name = node.name;
    row.raw = node.raw;
    return row;
}

/// The companies of one connection as branches.
class Branches {
public:
    void add(const Sourced<CompanyRow> &row)
    {
        m_ids.append(row.record.id);
        m_rows.insert(row.record.id, &row);
        m_below[row.record.parent].append(row.record.id);
    }

    std::vector<TreeItem> take()
    {
        std::vector<TreeItem> top;
        for (const QString &id : std::as_const(m_ids)) {
            if (!m_rows.contains(m_rows.value(id)->record.parent))
                top.push_back(branch(id));
        }
        // Parents in a circle: each stands at the top rather than nowhere.
        for (const QString &id : std::as_const(m_ids)) {
            if (!m_used.contains(id))
                top.push_back(branch(id));
        }
        return top;
    }

private:
    TreeItem branch(const QString &id)
    {
        m_used.insert(id);
        const Sourced<CompanyRow> &row = *m_rows.value(id);
        TreeItem item{id, {shown(row.record.name), typeOf(row.record), shown(row.record.endpoints)},
                      {}, {row.connection, id},
                      {}, {}};
        for (const QString &child : m_below.value(id)) {
            if (!m_used.contains(child))
                item.children.push_back(branch(child));
        }
        return item;
    }

    QStringList m_ids;
    QHash<QString, const Sourced<CompanyRow> *> m_rows;
    QHash<QString, QStringList> m_below;
    QSet<QString> m_used;
};

} // namespace

QList<Column<CompanyRow>> companyColumns()
{
    using Row = CompanyRow;
    return {
        {u"name"_s, Words::tr("Name"), [](const Row &row) { return shown(row.name); }, false, 32},
        {u"type"_s, Words::tr("Type"), [](const Row &row) { return typeOf(row); }, false, 12},
        {u"below"_s, Words::tr("Below"), [](const Row &row) { return shown(row.parentName); }, false, 28},
        {u"endpoints"_s, Words::tr("Endpoints"), [](const Row &row) { return shown(row.endpoints); }, true, 11},
        {u"id"_s, Words::tr("Id"), [](const Row &row) { return shown(row.id); }, false, 26, false},
    };
}

QList<Sourced<CompanyRow>> readCompanies(const store::CacheReader &reader, const QHash<QString, qint64> &endpoints)
{
    const auto objectOf = [](const store::RowView &row) {
        return QJsonDocument::fromJson(QByteArray::fromRawData(row.json.data(), row.json.size())).object();
    };
    QList<Sourced<CompanyRow>> rows;
    QHash<QString, QString> names;
    reader.forEach({store::kinds::company, std::nullopt}, [&](const store::RowView &row) {
        CompanyRow company = companyOf(objectOf(row));
        if (company.parent.isEmpty())
            company.parent = QString::fromUtf8(row.company);
        if (company.parent == company.id)
            company.parent.clear();
        if (const auto count = endpoints.constFind(company.id); count != endpoints.cend())
            company.endpoints = *count;
        names.insert(company.id, company.name);
        rows.append({{}, {}, company.parent, QDateTime::fromMSecsSinceEpoch(row.seenAt, Qt::UTC), std::move(company)});
        return true;
    });
    QHash<QString, records::Coded<records::CompanyType>> types;
    reader.forEach({store::kinds::companyDetails, std::nullopt}, [&](const store::RowView &row) {
        const auto details = records::CompanyDetails::from(objectOf(row));
        types.insert(details.id, details.type);
        return true;
    });
    for (Sourced<CompanyRow> &row : rows) {
        row.record.parentName = names.value(row.record.parent);
        row.record.type = types.value(row.record.id, row.record.type);
    }
    return rows;
}

RecordFeedOf<CompanyRow>::MakeReader companyReader(const store::Inventory &inventory)
{
    return [&inventory](const Source &source) {
        return [snapshot = inventory.snapshot(), connection = source.connection](const store::CacheReader &reader) {
            return readCompanies(reader, snapshot->countByCompany(connection));
        };
    };
}

CompanyTreeModel::CompanyTreeModel(const CompanyTableModel &table, QObject *parent)
    : TreeModel({{u"name"_s, Words::tr("Name"), false, true, 40},
                 {u"type"_s, Words::tr("Type"), false, true, 12},
                 {u"endpoints"_s, Words::tr("Endpoints"), true, true, 11}},
                parent),
      m_table(table)
{
    sort(0);
    connect(&table, &TableModel::countsChanged, this, &CompanyTreeModel::catchUp);
    catchUp();
}

void CompanyTreeModel::catchUp()
{
    // The table says so for its filter too.
    if (m_rows.isSharedWith(m_table.rows()))
        return;
    m_rows = m_table.rows();
    QStringList connections;
    QHash<QString, QString> names;
    std::map<QString, Branches> branches;
    for (const Sourced<CompanyRow> &row : std::as_const(m_rows)) {
        if (!names.contains(row.connection))
            connections.append(row.connection);
        names.insert(row.connection, row.connectionName);
        branches[row.connection].add(row);
    }
    std::vector<TreeItem> items;
    for (const QString &connection : std::as_const(connections)) {
        std::vector<TreeItem> below = branches[connection].take();
        if (connections.size() == 1)
            items = std::move(below);
        else
            items.push_back({u'/' + connection,
                             {shown(names.value(connection)), Words::tr("Connection"), {}},
                             {},
                             {connection, {}},
                             std::move(below),
                             {}});
    }
    setItems(std::move(items));
}

} // namespace models
