// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject aPackage(Place &at)
{
    return {{u"packageId"_s, at.demo.all(u"packages.getPackagesList"_s).first()["id"_L1]}};
}

} // namespace

void addPackages(Requests &requests)
{
    requests[u"packages.createPackage"_s] = [](Place &) {
        return QJsonObject{{u"packageName"_s, u"New package"_s}, {u"modules"_s, QJsonObject{{u"firewall"_s, 1}}}};
    };
    requests[u"packages.deletePackage"_s] = aPackage;
    requests[u"packages.getPackageDetails"_s] = aPackage;
    requests[u"packages.updatePackage"_s] = [](Place &at) {
        QJsonObject params = aPackage(at);
        params.insert(u"packageName"_s, u"Renamed"_s);
        return params;
    };
}

} // namespace requests
