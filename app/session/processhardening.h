// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace session {

/// Keeps keys out of the easy reach of others on this machine: no core dumps, and no other process of the same user may
/// read our memory (debuggers as well). Call first thing in main(), before a key is read. False where the system refused
/// or has no such thing; the program runs on either way. /proc/self becomes root's: nothing here relies on it.
bool forbidMemoryDumps();

} // namespace session
