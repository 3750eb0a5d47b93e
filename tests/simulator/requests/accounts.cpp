// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject anAccount(Place &at)
{
    return {{u"accountId"_s, at.demo.all(u"accounts.getAccountsList"_s).first()["id"_L1]}};
}

} // namespace

void addAccounts(Requests &requests)
{
    requests[u"accounts.getAccountDetails"_s] = anAccount;
    requests[u"accounts.createAccount"_s] = [](Place &at) {
        QJsonObject params{
            {u"email"_s, u"new@company.example"_s},
            {u"profile"_s,
             QJsonObject{{u"fullName"_s, u"N. N."_s}, {u"timezone"_s, u"UTC"_s}, {u"language"_s, u"en_US"_s}}},
            {u"role"_s, 5},
            {u"rights"_s, QJsonObject{{u"manageReports"_s, true}}}};
        if (at.edition == schema::Edition::OnPremises)
            params.insert(u"userName"_s, u"new"_s);
        return params;
    };
    requests[u"accounts.updateAccount"_s] = [](Place &at) {
        QJsonObject params = anAccount(at);
        params.insert(u"role"_s, 3);
        return params;
    };
    requests[u"accounts.deleteAccount"_s] = anAccount;
    requests[u"accounts.configureNotificationsSettings"_s] = [](Place &) {
        return QJsonObject{{u"deleteAfter"_s, 60},
                           {u"notificationsSettings"_s, QJsonArray{QJsonObject{{u"type"_s, 1}, {u"enabled"_s, true}}}}};
    };
}

} // namespace requests
