// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storetest {

/// While it lives, every write of the database library meets ENOSPC: the library's own way of replacing system calls.
class FullDisk {
public:
    FullDisk();
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;
};

} // namespace storetest
