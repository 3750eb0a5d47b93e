// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

#include <tl/expected.hpp>

namespace base {

/// A value, or why there is none.
template <typename T>
using Result = tl::expected<T, ApiError>;

using Failure = tl::unexpected<ApiError>;

} // namespace base
