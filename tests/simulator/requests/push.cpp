// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

void addPush(Requests &requests)
{
    static const auto settings = [](Place &) {
        return QJsonObject{{u"status"_s, 1},
                           {u"serviceType"_s, u"jsonRPC"_s},
                           {u"serviceSettings"_s, QJsonObject{{u"url"_s, u"https://collector.example/gz"_s}}},
                           {u"subscribeToEventTypes"_s, QJsonObject{{u"av"_s, true}}}};
    };
    requests[u"push.setPushEventSettings"_s] = settings;
    requests[u"push.sendTestPushEvent"_s] = [](Place &at) {
        at.demo.result(u"push.setPushEventSettings"_s, settings(at));
        return QJsonObject{{u"eventType"_s, u"av"_s}};
    };
}

} // namespace requests
