// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/values.h"
#include "schema/document.h"

// Facts: Cloud Security API, /setting/scans, /setting/scan_groups, /cspm/checks. Objects are
// {id, type, attributes, relationships, links}.

namespace records {

enum class CheckResult { Unknown, Pass, Fail };
enum class Severity { Unknown, Informational, Low, Medium, High, Critical }; ///< low to high
enum class CheckStatus { Unknown, Open, Remediated, RiskAccepted, FalsePositive, NeedsReview };

/// A scan account: one cloud account that is looked at.
struct ScanAccount {
    QString id;
    QString name;
    QString target; ///< the account's name at its provider
    QString groupId;
    std::optional<bool> isEnabled;
    std::optional<bool> isArchived; ///< independent of isEnabled
    Moment createdAt;
    schema::Document raw;

    static ScanAccount from(const QJsonObject &json);
};

struct ScanGroup {
    QString id;
    QString name;
    QString description;
    QString schedule; ///< text of unknown format, shown as it is
    Moment createdAt;
    QStringList scanIds;
    schema::Document raw;

    static ScanGroup from(const QJsonObject &json);
};

/// One rule evaluated on one resource. A finding is a check with result Fail.
struct Check {
    QString id;
    QString resourceId;
    QString resourceName;
    QString resourceType;
    QString resourceRegion;
    Worded<CheckResult> result;
    Worded<Severity> severity;
    Worded<CheckStatus> status; ///< means something for failed checks only
    Moment createdAt;
    QString scanName;
    QString scanGroupName;
    schema::Document raw;

    static Check from(const QJsonObject &json);
};

/// As the API spells them; empty for Unknown.
QString wordOf(CheckResult value);
QString wordOf(Severity value);
QString wordOf(CheckStatus value);

} // namespace records
