// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject endpointsFor(Place &at)
{
    return {{u"endpointsIds"_s, QJsonArray{at.endpoint()}}};
}

} // namespace

void addPatchManagement(Requests &requests)
{
    requests[u"patchManagement.getMissingPatches"_s] = endpointsFor;
    requests[u"patchManagement.getInstalledPatches"_s] = endpointsFor;
}

} // namespace requests
