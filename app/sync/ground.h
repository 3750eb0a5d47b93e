// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client.h"
#include "store/cache.h"

namespace store {
class Inventory;
}

namespace transport {
class Redactor;
}

namespace syncing {

class TenantBinding;

/// What everything that fills the cache of one connection stands on. Borrowed; must outlive it.
struct Ground {
    QString connection; ///< its id
    api::Client &client;
    base::Clock &clock;
    store::Cache &cache;
    store::Inventory &inventory;
    const transport::Redactor &redactor; ///< secret members never reach the cache
    TenantBinding &binding;
    QThreadPool &workers; ///< make of a page what is kept
};

/// \p raw, an answer of \p method or a part of one, as it may be kept. Any thread.
store::Item itemOf(const transport::Redactor &redactor, const QString &id, const schema::Document &raw,
                   const QString &method);

} // namespace syncing
