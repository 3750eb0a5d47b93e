// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

void addFew(Requests &requests)
{
    requests[u"general.generateEmailVerificationCode"_s] = [](Place &) {
        return QJsonObject{{u"email"_s, u"a@b.example"_s}, {u"purpose"_s, 1}};
    };
    requests[u"policies.getPolicyDetails"_s] = [](Place &at) { return QJsonObject{{u"policyId"_s, at.policy()}}; };
    requests[u"policies.setPolicyModulesState"_s] = [](Place &at) {
        return QJsonObject{{u"policyId"_s, at.policy()},
                           {u"settings"_s, QJsonObject{{u"firewall.general.firewall"_s, u"enabled"_s}}}};
    };
}

} // namespace requests
