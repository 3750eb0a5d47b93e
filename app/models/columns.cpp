// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

#include "models/words.h"

namespace models {

using namespace Qt::StringLiterals;

QList<Column<CompanyRow>> companyColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const CompanyRow &row) { return shown(row.node.name); }},
        {u"parent"_s, Words::tr("Below"), [](const CompanyRow &row) { return shown(row.parentName); }},
        {u"depth"_s, Words::tr("Level"), [](const CompanyRow &row) { return QVariant(row.depth); }, true},
        {u"id"_s, Words::tr("Id"), [](const CompanyRow &row) { return shown(row.node.id); }},
    };
}

QList<Column<EndpointRow>> endpointColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const EndpointRow &row) { return shown(row.endpoint.name); }},
        {u"company"_s, Words::tr("Company"), [](const EndpointRow &row) { return shown(row.companyName); }},
        {u"operatingSystem"_s, Words::tr("Operating system"),
         [](const EndpointRow &row) { return shown(row.endpoint.operatingSystem); }},
        {u"ip"_s, Words::tr("IP address"), [](const EndpointRow &row) { return shown(row.endpoint.ip); }},
        {u"mac"_s, Words::tr("MAC address"),
         [](const EndpointRow &row) { return shown(row.endpoint.macs.join(u", "_s)); }},
        {u"policy"_s, Words::tr("Policy"), [](const EndpointRow &row) { return shown(row.endpoint.policy.name); }},
        {u"applied"_s, Words::tr("Applied"), [](const EndpointRow &row) { return shown(row.endpoint.policy.applied); }},
        {u"managed"_s, Words::tr("Managed"), [](const EndpointRow &row) { return shown(row.endpoint.isManaged); }},
        {u"outdated"_s, Words::tr("Agent outdated"),
         [](const EndpointRow &row) { return shown(row.endpoint.productOutdated); }},
        {u"lastScan"_s, Words::tr("Last scan"),
         [](const EndpointRow &row) { return shown(row.endpoint.lastSuccessfulScan.date); }},
        {u"label"_s, Words::tr("Label"), [](const EndpointRow &row) { return shown(row.endpoint.label); }},
    };
}

QList<Column<records::PolicyItem>> policyColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const records::PolicyItem &row) { return shown(row.name); }},
        {u"company"_s, Words::tr("Company"), [](const records::PolicyItem &row) { return shown(row.companyName); }},
        {u"id"_s, Words::tr("Id"), [](const records::PolicyItem &row) { return shown(row.id); }},
    };
}

QList<Column<records::ScanTask>> scanTaskColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const records::ScanTask &row) { return shown(row.name); }},
        {u"status"_s, Words::tr("Status"), [](const records::ScanTask &row) { return shown(row.status); }},
        {u"startDate"_s, Words::tr("Started"), [](const records::ScanTask &row) { return shown(row.startDate); }},
        {u"id"_s, Words::tr("Id"), [](const records::ScanTask &row) { return shown(row.id); }},
    };
}

QList<Column<records::ScanAccount>> scanAccountColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const records::ScanAccount &row) { return shown(row.name); }},
        {u"target"_s, Words::tr("Cloud account"), [](const records::ScanAccount &row) { return shown(row.target); }},
        {u"enabled"_s, Words::tr("Enabled"), [](const records::ScanAccount &row) { return shown(row.isEnabled); }},
        {u"archived"_s, Words::tr("Archived"), [](const records::ScanAccount &row) { return shown(row.isArchived); }},
        {u"created"_s, Words::tr("Created"), [](const records::ScanAccount &row) { return shown(row.createdAt); }},
        {u"id"_s, Words::tr("Id"), [](const records::ScanAccount &row) { return shown(row.id); }},
    };
}

QList<Column<records::ScanGroup>> scanGroupColumns()
{
    return {
        {u"name"_s, Words::tr("Name"), [](const records::ScanGroup &row) { return shown(row.name); }},
        {u"description"_s, Words::tr("Description"),
         [](const records::ScanGroup &row) { return shown(row.description); }},
        {u"schedule"_s, Words::tr("Schedule"), [](const records::ScanGroup &row) { return shown(row.schedule); }},
        {u"accounts"_s, Words::tr("Accounts"),
         [](const records::ScanGroup &row) { return QVariant(row.scanIds.size()); }, true},
        {u"created"_s, Words::tr("Created"), [](const records::ScanGroup &row) { return shown(row.createdAt); }},
    };
}

QList<Column<records::Check>> checkColumns()
{
    return {
        {u"severity"_s, Words::tr("Severity"), [](const records::Check &row) { return shown(row.severity); }},
        {u"result"_s, Words::tr("Result"), [](const records::Check &row) { return shown(row.result); }},
        {u"status"_s, Words::tr("Status"), [](const records::Check &row) { return shown(row.status); }},
        {u"resource"_s, Words::tr("Resource"), [](const records::Check &row) { return shown(row.resourceName); }},
        {u"type"_s, Words::tr("Resource type"), [](const records::Check &row) { return shown(row.resourceType); }},
        {u"region"_s, Words::tr("Region"), [](const records::Check &row) { return shown(row.resourceRegion); }},
        {u"scan"_s, Words::tr("Scan account"), [](const records::Check &row) { return shown(row.scanName); }},
        {u"group"_s, Words::tr("Scan group"), [](const records::Check &row) { return shown(row.scanGroupName); }},
        {u"created"_s, Words::tr("Created"), [](const records::Check &row) { return shown(row.createdAt); }},
    };
}

} // namespace models
