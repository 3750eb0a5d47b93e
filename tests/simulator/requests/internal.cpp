// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 untilItEnded = 120'000;

QJsonObject liveSearch(Place &at)
{
    return {{u"endpoints"_s, QJsonArray{at.endpoint()}},
            {u"queryType"_s, u"QUERY_PROCESS_PER_HASH"_s},
            {u"querySpecifics"_s, QJsonObject{{u"hash"_s, QString(64, u'0')}}}};
}

} // namespace

void addInternal(Requests &requests)
{
    requests[u"internal.runPredefinedLiveSearchQuery"_s] = liveSearch;
    requests[u"internal.getLiveSearchQueryTaskResult"_s] = [](Place &at) {
        const QJsonValue task = at.demo.result(u"internal.runPredefinedLiveSearchQuery"_s, liveSearch(at));
        at.demo.pass(untilItEnded);
        return QJsonObject{{u"taskId"_s, task}};
    };
}

} // namespace requests
