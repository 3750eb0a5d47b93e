// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled by two tests: as it is, it must compile; with MISSING it must not.
#include "schema/methods.h"

QString nameOfMethod()
{
#ifdef MISSING
    return schema::method::general::getApiKeyDetials;
#else
    return schema::method::general::getApiKeyDetails;
#endif
}
