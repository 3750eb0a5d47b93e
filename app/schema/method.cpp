// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/method.h"

namespace schema {

const Field &MethodSchema::resultOf(QStringView version) const
{
    for (const auto &[name, field] : resultByVersion) {
        if (name == version)
            return field;
    }
    return result;
}

} // namespace schema
