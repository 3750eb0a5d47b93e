// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "store/message.h"

#include <QString>
#include <QStringList>

namespace store {

/// Moves a database with its -wal and -shm to `NAME.aside-UTC[-n]` in the same folder and answers the new path. Nobody
/// may have it open for writing. Killed in the middle, it leaves every byte under the old name, the new one or both.
tl::expected<QString, Message> setAside(const QString &path);

/// What setAside() has moved away from \p path so far, oldest first, without -wal and -shm.
QStringList setAsideFiles(const QString &path);

/// Removes a database with its -wal and -shm; true when none of them is left.
bool removeDatabase(const QString &path);

} // namespace store
