// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/field.h"

#include <algorithm>

namespace schema {

const Field *Field::member(QStringView memberName) const
{
    const auto it = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &f) { return f.name == memberName; });
    return it == fields.cend() ? nullptr : &*it;
}

bool Field::existsIn(QStringView version) const
{
    return versions.isEmpty() || versions.contains(version);
}

VersionLimits Field::limitsIn(QStringView version) const
{
    VersionLimits limits{version.toString(), minimum, maximum, minItems, maxItems};
    for (const VersionLimits &other : limitsByVersion) {
        if (other.version != version)
            continue;
        limits.minimum = other.minimum ? other.minimum : limits.minimum;
        limits.maximum = other.maximum ? other.maximum : limits.maximum;
        limits.minItems = other.minItems ? other.minItems : limits.minItems;
        limits.maxItems = other.maxItems ? other.maxItems : limits.maxItems;
    }
    return limits;
}

} // namespace schema
