// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ground.h"

#include "transport/redactor.h"

namespace syncing {

store::Item itemOf(const Ground &ground, const QString &id, const schema::Document &raw, const QString &method)
{
    return {id, ground.redactor.value(raw.value(), method).toObject()};
}

} // namespace syncing
