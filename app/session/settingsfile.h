// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/settings.h"

class QSettings;

// How connections stand in settings.ini: all as text that a person can read. Keys and passwords have no words here.

namespace session {

/// Into the current group of \p file.
void write(QSettings &file, const ConnectionEntry &entry);
/// From the current group. Nothing when what a connection needs is missing or senseless.
std::optional<ConnectionEntry> readConnection(QSettings &file, const QString &id);

void write(QSettings &file, const RemovedConnection &removed);
RemovedConnection readRemoved(QSettings &file, const QString &id);

} // namespace session
