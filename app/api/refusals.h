// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/apierror.h"
#include "schema/check.h"

namespace api {

// Our own refusals at the door: nothing was sent.

base::ApiError noSuchMethod(const QString &id);
base::ApiError badParams(const QList<schema::Violation> &violations);
base::ApiError badLink();

} // namespace api
