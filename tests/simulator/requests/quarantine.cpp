// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject itemsOf(Place &at, const QString &service)
{
    const QJsonArray items = at.demo.all(u"quarantine.getQuarantineItemsList."_s + service);
    return {{u"quarantineItemsIds"_s, QJsonArray{items.first()["id"_L1]}}};
}

QJsonObject files(Place &at)
{
    return itemsOf(at, u"computers"_s);
}

QJsonObject mails(Place &at)
{
    return itemsOf(at, u"exchange"_s);
}

} // namespace

void addQuarantine(Requests &requests)
{
    requests[u"quarantine.createRemoveQuarantineItemTask"_s] = files;
    requests[u"quarantine.createRestoreQuarantineItemTask"_s] = files;
    requests[u"quarantine.createRestoreQuarantineExchangeItemTask"_s] = [](Place &at) {
        QJsonObject params = mails(at);
        params.insert(u"username"_s, u"svc@company.example"_s);
        params.insert(u"password"_s, u"not-a-real-one"_s);
        return params;
    };
    requests[u"quarantine.createReleaseQuarantineExchangeItemTask"_s] = mails;
    requests[u"quarantine.createAddFileToQuarantineTask"_s] = [](Place &at) {
        return QJsonObject{{u"endpointIds"_s, QJsonArray{at.endpoint()}}, {u"filePath"_s, u"C:\\Temp\\a.exe"_s}};
    };
}

} // namespace requests
