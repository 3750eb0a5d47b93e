// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue.h"

namespace fuzz {

inline const schema::Catalogue &catalogue()
{
    static const schema::Catalogue documents;
    return documents;
}

} // namespace fuzz
