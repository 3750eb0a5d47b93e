// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace session {

/// An API's name to compare by. Servers spell it with and without underscores, in either case: `patchManagement`,
/// `patch_management`.
QString plainArea(QString area);

} // namespace session
