// SPDX-License-Identifier: GPL-3.0-or-later
#include "requests.h"

namespace requests {

using namespace Qt::StringLiterals;

namespace {

QJsonObject aReport(Place &at)
{
    return {{u"reportId"_s, at.demo.all(u"reports.getReportsList"_s).first()["id"_L1]}};
}

} // namespace

void addReports(Requests &requests)
{
    requests[u"reports.createReport"_s] = [](Place &at) {
        return QJsonObject{{u"name"_s, u"Licences"_s}, {u"type"_s, 10}, {u"targetIds"_s, QJsonArray{at.own()}}};
    };
    requests[u"reports.getDownloadLinks"_s] = aReport;
    requests[u"reports.deleteReport"_s] = aReport;
}

} // namespace requests
