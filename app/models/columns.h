// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordfeed.h"
#include "records/cloudsecurity.h"
#include "records/policy.h"
#include "records/task.h"

// The columns of each kind of record, as data. Titles and fixed words are translated when the function is called;
// whatever comes from a tenant is plain text. sourced() adds the connection.

namespace models {

/// A scan account with the name of its group, which the list of accounts does not say.
struct ScanAccountRow {
    QString id;
    records::ScanAccount account;
    QString groupName; ///< empty: in none that is known
};

QList<Column<records::PolicyItem>> policyColumns();
QList<Column<records::ScanTask>> scanTaskColumns();
QList<Column<ScanAccountRow>> scanAccountColumns();
QList<Column<records::ScanGroup>> scanGroupColumns();
QList<Column<records::Check>> checkColumns();

/// For RecordFeedOf<ScanAccountRow>.
QList<Sourced<ScanAccountRow>> readScanAccounts(const store::CacheReader &reader);
/// For RecordFeedOf<records::Check>: the failed ones, without what the server told besides.
QList<Sourced<records::Check>> readFindings(const store::CacheReader &reader);

Tone toneOf(records::Severity severity);
Tone toneOf(records::CheckResult result);

} // namespace models
