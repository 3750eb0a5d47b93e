// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"

namespace syncing {

/// The server answered, and took the key: it only would not do or tell this.
bool isRefusedByServer(const base::ApiError &error);

} // namespace syncing
