// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "schema/method.h"

namespace api {

/// Asked at the one door before anything else: may this method be called now? The session gives it (read-only switch,
/// rights of the key). GUI thread; must answer at once.
class WritePolicy {
public:
    virtual ~WritePolicy() = default;
    /// Nothing, or why not: ReadOnly or Forbidden, NotSent, with words.
    virtual std::optional<base::ApiError> refusal(const schema::Method &method) const = 0;
};

} // namespace api
