// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/field.h"

namespace schema {

/// The documents' word for a type: `integer`, `date-time`, `array of string`, `string or integer`.
QString typeName(const Field &field);

/// Whether \p text is what a Date, DateTime, Time or Month field holds. True for every other type.
bool hasFormat(Field::Type type, QStringView text);

} // namespace schema
