// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace schema {

/// The one of \p names that \p word was probably meant to be: no more than a third of its letters wrong, missing, too
/// many or swapped, upper and lower case alike. Empty when none is near or \p word is longer than any name.
QString nearest(QStringView word, const QStringList &names);

} // namespace schema
