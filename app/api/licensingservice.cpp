// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/licensingservice.h"

#include "api/params.h"
#include "schema/methods.h"

namespace api {

using namespace Qt::StringLiterals;
namespace method = schema::method;

base::Call<records::LicenseInfo> LicensingService::license(const QString &companyId, Priority priority) const
{
    return m_client->get({.method = method::licensing::getLicenseInfo,
                          .params = Params().text(u"companyId"_s, m_client->companyToName(companyId)),
                          .priority = priority},
                         records::LicenseInfo::fromAnswer);
}

} // namespace api
