// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columns.h"

namespace models {

using namespace Qt::StringLiterals;

QList<Column<records::PolicyItem>> policyColumns()
{
    using Row = records::PolicyItem;
    return {
        {u"name"_s, Words::tr("Name"), [](const Row &row) { return shown(row.name); }, false, 32},
        {u"company"_s, Words::tr("Company"), [](const Row &row) { return shown(row.companyName); }, false, 24},
        {u"id"_s, Words::tr("Id"), [](const Row &row) { return shown(row.id); }, false, 26, false},
    };
}

QList<Column<records::ScanTask>> scanTaskColumns()
{
    using Row = records::ScanTask;
    return {
        {u"name"_s, Words::tr("Name"), [](const Row &row) { return shown(row.name); }, false, 36},
        {.id = u"status"_s,
         .title = Words::tr("Status"),
         .value = [](const Row &row) { return shown(row.status); },
         .width = 14,
         .order = [](const Row &row) { return shown(row.status.number); }},
        {u"startDate"_s, Words::tr("Started"), [](const Row &row) { return shown(row.startDate); }, false, 14},
        {u"id"_s, Words::tr("Id"), [](const Row &row) { return shown(row.id); }, false, 26, false},
    };
}

QList<Column<ScanAccountRow>> scanAccountColumns()
{
    using Row = ScanAccountRow;
    return {
        {u"name"_s, Words::tr("Name"), [](const Row &row) { return shown(row.account.name); }, false, 28},
        {u"group"_s, Words::tr("Group"), [](const Row &row) { return shown(row.groupName); }, false, 22},
        {u"target"_s, Words::tr("Cloud account"), [](const Row &row) { return shown(row.account.target); }, false, 24},
        {u"enabled"_s, Words::tr("Enabled"), [](const Row &row) { return shown(row.account.isEnabled); }, false, 9},
        {u"archived"_s, Words::tr("Archived"), [](const Row &row) { return shown(row.account.isArchived); }, false, 9},
        {u"created"_s, Words::tr("Created"), [](const Row &row) { return shown(row.account.createdAt); }, false, 12},
        {u"id"_s, Words::tr("Id"), [](const Row &row) { return shown(row.id); }, false, 26, false},
    };
}

QList<Column<records::ScanGroup>> scanGroupColumns()
{
    using Row = records::ScanGroup;
    return {
        {u"name"_s, Words::tr("Name"), [](const Row &row) { return shown(row.name); }, false, 28},
        {u"description"_s, Words::tr("Description"), [](const Row &row) { return shown(row.description); }, false, 32},
        {u"schedule"_s, Words::tr("Schedule"), [](const Row &row) { return shown(row.schedule); }},
        {u"accounts"_s, Words::tr("Accounts"), [](const Row &row) { return QVariant(row.scanIds.size()); }, true, 10},
        {u"created"_s, Words::tr("Created"), [](const Row &row) { return shown(row.createdAt); }, false, 12},
    };
}

QList<Column<records::Check>> checkColumns()
{
    using Row = records::Check;
    return {
        {.id = u"severity"_s,
         .title = Words::tr("Severity"),
         .value = [](const Row &row) { return shown(row.severity); },
         .width = 14,
         .order =
             [](const Row &row) {
                 const auto severity = row.severity.value;
                 return severity == records::Severity::Unknown ? QVariant() : QVariant(static_cast<int>(severity));
             },
         .tone = [](const Row &row) { return toneOf(row.severity.value); }},
        {.id = u"result"_s,
         .title = Words::tr("Result"),
         .value = [](const Row &row) { return shown(row.result); },
         .width = 9,
         .shown = false,
         .tone = [](const Row &row) { return toneOf(row.result.value); }},
        {u"status"_s, Words::tr("Status"), [](const Row &row) { return shown(row.status); }, false, 14},
        {u"resource"_s, Words::tr("Resource"), [](const Row &row) { return shown(row.resourceName); }, false, 30},
        {u"type"_s, Words::tr("Resource type"), [](const Row &row) { return shown(row.resourceType); }, false, 20},
        {u"region"_s, Words::tr("Region"), [](const Row &row) { return shown(row.resourceRegion); }},
        {u"scan"_s, Words::tr("Scan account"), [](const Row &row) { return shown(row.scanName); }, false, 20},
        {u"group"_s, Words::tr("Scan group"), [](const Row &row) { return shown(row.scanGroupName); }, false, 20},
        {u"created"_s, Words::tr("Created"), [](const Row &row) { return shown(row.createdAt); }, false, 12},
    };
}

QList<Sourced<ScanAccountRow>> readScanAccounts(const store::CacheReader &reader)
{
    QHash<QString, QString> groups;
    for (const auto &row : RecordFeedOf<records::ScanGroup>::all(reader, store::kinds::scanGroup))
        groups.insert(row.record.id, row.record.name);
    QList<Sourced<ScanAccountRow>> rows;
    for (auto &row : RecordFeedOf<records::ScanAccount>::all(reader, store::kinds::scanAccount)) {
        const QString group = groups.value(row.record.groupId);
        rows.append({{}, {}, row.company, row.seenAt, {row.record.id, row.record, group}});
    }
    return rows;
}

QList<Sourced<records::Check>> readFindings(const store::CacheReader &reader)
{
    auto rows = RecordFeedOf<records::Check>::all(reader, store::kinds::check);
    rows.removeIf([](const auto &row) { return row.record.result.value != records::CheckResult::Fail; });
    for (auto &row : rows)
        row.record.raw = {}; // a kilobyte each; details read it again
    return rows;
}

Tone toneOf(records::Severity severity)
{
    switch (severity) {
    case records::Severity::Unknown:
    case records::Severity::Informational:
    case records::Severity::Low: return Tone::Neutral;
    case records::Severity::Medium: return Tone::Warning;
    case records::Severity::High:
    case records::Severity::Critical: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

Tone toneOf(records::CheckResult result)
{
    switch (result) {
    case records::CheckResult::Unknown: return Tone::Neutral;
    case records::CheckResult::Pass: return Tone::Good;
    case records::CheckResult::Fail: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace models
