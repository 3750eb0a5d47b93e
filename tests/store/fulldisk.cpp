// SPDX-License-Identifier: GPL-3.0-or-later
#include "fulldisk.h"

#include <cerrno>
#include <sqlite3.h>
#include <sys/types.h>

namespace storetest {

namespace {

ssize_t refuse(int, const void *, size_t)
{
    errno = ENOSPC;
    return -1;
}

ssize_t refuseAt(int, const void *, size_t, off_t)
{
    errno = ENOSPC;
    return -1;
}

void replace(bool full)
{
    auto *vfs = sqlite3_vfs_find(nullptr);
    const auto set = [vfs](const char *name, auto function) {
        vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(function));
    };
    set("write", full ? &refuse : nullptr);
    set("pwrite", full ? &refuseAt : nullptr);
    set("pwrite64", full ? &refuseAt : nullptr);
}

} // namespace

FullDisk::FullDisk()
{
    replace(true);
}

FullDisk::~FullDisk()
{
    replace(false);
}

} // namespace storetest
