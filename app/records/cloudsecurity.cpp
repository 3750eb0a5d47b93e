// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/cloudsecurity.h"

#include <QJsonArray>

namespace records {

using namespace Qt::StringLiterals;

namespace {

constexpr WordOf<CheckResult> checkResults[] = {
    {"pass"_L1, CheckResult::Pass},
    {"fail"_L1, CheckResult::Fail},
};

constexpr WordOf<Severity> severities[] = {
    {"informational"_L1, Severity::Informational},
    {"low"_L1, Severity::Low},
    {"medium"_L1, Severity::Medium},
    {"high"_L1, Severity::High},
    {"critical"_L1, Severity::Critical},
};

constexpr WordOf<CheckStatus> checkStatuses[] = {
    {"open"_L1, CheckStatus::Open},
    {"remediated"_L1, CheckStatus::Remediated},
    {"risk_accepted"_L1, CheckStatus::RiskAccepted},
    {"false_positive"_L1, CheckStatus::FalsePositive},
    {"needs_review"_L1, CheckStatus::NeedsReview},
};

template <typename E>
QString spelling(E value, std::span<const WordOf<E>> table)
{
    for (const auto &row : table) {
        if (row.value == value)
            return row.text.toString();
    }
    return {};
}

QJsonValue related(const QJsonObject &json, QLatin1StringView name)
{
    return object(object(json, "relationships"_L1), name).value("data"_L1);
}

} // namespace

ScanAccount ScanAccount::from(const QJsonObject &json)
{
    const auto attributes = object(json, "attributes"_L1);
    return {
        .id = records::id(json, "id"_L1),
        .name = text(attributes, "name"_L1),
        .target = text(attributes, "target"_L1),
        .groupId = records::id(related(json, "scan_group"_L1).toObject(), "id"_L1),
        .isEnabled = flag(attributes, "is_enabled"_L1),
        .isArchived = flag(attributes, "is_archived"_L1),
        .createdAt = moment(attributes, "created_at"_L1),
        .raw = schema::Document(json),
    };
}

ScanGroup ScanGroup::from(const QJsonObject &json)
{
    const auto attributes = object(json, "attributes"_L1);
    ScanGroup group{
        .id = records::id(json, "id"_L1),
        .name = text(attributes, "name"_L1),
        .description = text(attributes, "description"_L1),
        .schedule = text(attributes, "schedule"_L1),
        .createdAt = moment(attributes, "created_at"_L1),
        .scanIds = {},
        .raw = schema::Document(json),
    };
    const auto scans = related(json, "scans"_L1).toArray();
    for (const auto &scan : scans) {
        if (const auto scanId = records::id(scan.toObject(), "id"_L1); !scanId.isEmpty())
            group.scanIds.append(scanId);
    }
    return group;
}

Check Check::from(const QJsonObject &json)
{
    const auto attributes = object(json, "attributes"_L1);
    return {
        .id = records::id(json, "id"_L1),
        .resourceId = records::id(attributes, "resource_id"_L1),
        .resourceName = text(attributes, "resource_name"_L1),
        .resourceType = text(attributes, "resource_type"_L1),
        .resourceRegion = text(attributes, "resource_region"_L1),
        .result = worded<CheckResult>(attributes, "result"_L1, checkResults),
        .severity = worded<Severity>(attributes, "severity"_L1, severities),
        .status = worded<CheckStatus>(attributes, "status"_L1, checkStatuses),
        .createdAt = moment(attributes, "created_at"_L1),
        .scanName = text(attributes, "scan_name"_L1),
        .scanGroupName = text(attributes, "scan_group_name"_L1),
        .raw = schema::Document(json),
    };
}

QString wordOf(CheckResult value)
{
    return spelling<CheckResult>(value, checkResults);
}

QString wordOf(Severity value)
{
    return spelling<Severity>(value, severities);
}

QString wordOf(CheckStatus value)
{
    return spelling<CheckStatus>(value, checkStatuses);
}

} // namespace records
