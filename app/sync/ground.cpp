// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/ground.h"

#include "transport/redactor.h"

namespace syncing {

store::Item itemOf(const transport::Redactor &redactor, const QString &id, const schema::Document &raw,
                   const QString &method)
{
    return {id, redactor.value(raw.value(), method).toObject()};
}

} // namespace syncing
