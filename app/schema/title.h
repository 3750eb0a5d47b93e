// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace schema {

/// What people read where overlay.json has no title: \p name of a method or field as words, sentence case, with the
/// usual abbreviations. `policyName` → "Policy name", `macs` → "MACs", `page_cursor` → "Page cursor", `isManaged` →
/// "Managed", `a.b.scanHttps` → "Scan HTTPS". Never empty unless \p name is.
QString titleFromName(QStringView name);

} // namespace schema
