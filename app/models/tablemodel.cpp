// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tablemodel.h"

namespace models {

size_t qHash(const RowKey &key, size_t seed)
{
    return qHashMulti(seed, key.connection, key.id);
}

} // namespace models
