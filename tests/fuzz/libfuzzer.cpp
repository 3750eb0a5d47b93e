// SPDX-License-Identifier: GPL-3.0-or-later
// The same inputs under libFuzzer, which looks for those that reach new code. See tests/fuzz/run.
#include "inputs.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    fuzz::prepare();
    fuzz::tryInput(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    return 0;
}
