// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordtablemodel.h"
#include "records/cloudsecurity.h"
#include "records/company.h"
#include "records/endpoint.h"
#include "records/policy.h"
#include "records/task.h"

// The columns of each kind of record, as data. Titles and fixed words are translated when the function is called;
// whatever comes from a tenant is plain text.

namespace models {

/// A company with where it stands; getCompaniesList does not say it.
struct CompanyRow {
    records::CompanyNode node;
    QString parentName; ///< empty for the key's own company
    int depth = 0;      ///< 0: the key's own company
};

/// An endpoint with whose it is; getEndpointsList does not say it.
struct EndpointRow {
    records::Endpoint endpoint;
    QString companyName;
};

QList<Column<CompanyRow>> companyColumns();
QList<Column<EndpointRow>> endpointColumns();
QList<Column<records::PolicyItem>> policyColumns();
QList<Column<records::ScanTask>> scanTaskColumns();
QList<Column<records::ScanAccount>> scanAccountColumns();
QList<Column<records::ScanGroup>> scanGroupColumns();
QList<Column<records::Check>> checkColumns();

} // namespace models
