// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/roles.h"

namespace simulator {

using namespace Qt::StringLiterals;

QJsonObject rightsOf(int role)
{
    const bool admin = role == CompanyAdmin || role == PartnerRole;
    const bool network = admin || role == NetworkAdmin;
    return {{u"manageCompanies"_s, role == PartnerRole},
            {u"manageInventory"_s, network},
            {u"managePoliciesRead"_s, network},
            {u"managePoliciesWrite"_s, network},
            {u"manageUsers"_s, admin},
            {u"manageReports"_s, true},
            {u"companyManager"_s, admin},
            {u"manageRemoteShell"_s, admin}};
}

} // namespace simulator
