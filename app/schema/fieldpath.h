// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace schema {

// A field pointer names a field below the parameters or an answer: `/filters/depth`, `/items/*/name`. Its steps are
// names of members, `*` stands for the elements of a list; what lies in alternatives is named as if it lay in the field.

/// \p pointer to a value as a field pointer: `/items/3/name` → `/items/*/name`.
QString fieldPointer(QStringView pointer);
/// The name of what \p pointer names; for elements that of their list. Empty for the whole.
QString nameIn(QStringView pointer);
/// nullptr when there is none.
const Field *fieldAt(const Field &root, QStringView pointer);

} // namespace schema
