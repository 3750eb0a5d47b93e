// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/archive.h"
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds working = 20'000;          ///< from being asked for to being there
constexpr Milliseconds kept = 23LL * 3600 * 1000; ///< of a report that ran once
constexpr Milliseconds hour = 3600LL * 1000;
constexpr Milliseconds day = 24 * hour;
constexpr Milliseconds longAgo = 4000 * day; ///< schedules are not followed further back
constexpr std::uint32_t rowsInReport = 300;
constexpr qsizetype runsInArchive = 10;
constexpr auto path = "/api/v1.0/http/downloadReportZip";
constexpr int networkStatus = 14; ///< a kind of report
constexpr int productTrials = 41; ///< a kind of report
constexpr int lastKnown = 24;     ///< of newer kinds nobody knows the options
constexpr int unknownStatus = 2;  ///< a filterType

enum Occurrence { Once = 1, Hourly, Daily, Weekly, Monthly, Yearly };

Occurrence occurrenceOf(const QJsonObject &schedule)
{
    return static_cast<Occurrence>(schedule.value("occurrence"_L1).toInt(Once));
}

bool runsOn(const QDate &date, const QJsonObject &schedule)
{
    const int monthDay = std::min(schedule.value("day"_L1).toInt(1), date.daysInMonth());
    switch (occurrenceOf(schedule)) {
    case Weekly: return schedule.value("days"_L1).toArray({1}).contains(date.dayOfWeek() % 7);
    case Monthly: return date.day() == monthDay;
    case Yearly: return date.day() == monthDay && date.month() == schedule.value("month"_L1).toInt(1);
    default: return true;
    }
}

/// When a report ran, so far, newest first; at most as many as an archive holds.
QList<Milliseconds> runsOf(const QJsonObject &report, Milliseconds now)
{
    const auto made = static_cast<Milliseconds>(report.value("madeAt"_L1).toDouble());
    const QJsonObject schedule = report.value("scheduledInfo"_L1).toObject();
    QList<Milliseconds> runs;
    if (occurrenceOf(schedule) == Once) {
        if (now >= made + working && now < made + kept)
            runs.append(made + working);
        return runs;
    }
    if (occurrenceOf(schedule) == Hourly) {
        const Milliseconds step = schedule.value("interval"_L1).toInt(1) * hour;
        for (Milliseconds at = made + (now - made) / step * step; at > made && runs.size() < runsInArchive; at -= step)
            runs.append(at);
        return runs;
    }
    const QTime time(schedule.value("startHour"_L1).toInt(), schedule.value("startMinute"_L1).toInt());
    QDate date = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).date();
    for (; runs.size() < runsInArchive; date = date.addDays(-1)) {
        const Milliseconds at = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch() + working;
        if (at < made || at < now - longAgo)
            break;
        if (at <= now && runsOn(date, schedule))
            runs.append(at);
    }
    return runs;
}

/// Some kinds are about companies, and take nothing else.
bool isAboutCompanies(int type)
{
    static constexpr std::array kinds{4, 10, 13, 20, 24};
    return std::find(kinds.begin(), kinds.end(), type) != kinds.end();
}

void checkTargets(const Call &call, int type)
{
    for (const QJsonValue &target : call.params.value("targetIds"_L1).toArray()) {
        const auto place = placeOf(call.tenant, target.toString());
        if (isAboutCompanies(type) && (!place || place->kind != Kind::Company))
            reject(u"targetIds"_s, u"names something that is no company"_s);
        if (!place)
            endpointOf(call, u"targetIds"_s, target.toString());
    }
}

void checkSchedule(const QJsonObject &schedule, int type, const QJsonValue &interval)
{
    const Occurrence occurrence = occurrenceOf(schedule);
    const bool isUsage = type == 13 || type == 24;
    if (isUsage && occurrence != Weekly && occurrence != Monthly)
        reject(u"scheduledInfo.occurrence"_s, u"is neither weekly nor monthly"_s);
    if (interval.isUndefined() || occurrence == Once)
        return;
    static const QMap<int, QList<int>> allowed{{Hourly, {0}},
                                               {Daily, {0, 1, 2}},
                                               {Weekly, {0, 1, 2, 3, 4}},
                                               {Monthly, {0, 1, 2, 3, 4, 5, 6, 7, 8}},
                                               {Yearly, {8, 9}}};
    const QList<int> fitting = !isUsage               ? allowed.value(occurrence)
                               : occurrence == Weekly ? QList<int>{4}
                                                      : QList<int>{4, 5, 8};
    if (!fitting.contains(interval.toInt()))
        reject(u"options.reportingInterval"_s, u"does not go with how often the report runs"_s);
}

/// Whether \p option has a meaning for reports of that kind, as far as the documents know it.
bool isOptionOf(const schema::Field &option, int type)
{
    return std::ranges::all_of(option.onlyWhen, [type](const schema::Dependency &when) {
        return when.field != "/type"_L1 || when.values.contains(QJsonValue(type));
    });
}

void checkOptions(const Call &call, int type)
{
    const QJsonObject options = call.params.value("options"_L1).toObject();
    if (options.value("filterType"_L1) == unknownStatus && type != networkStatus)
        reject(u"options.filterType"_s, u"is for the network status alone"_s);
    if (type > lastKnown)
        return;
    const schema::Field *known = call.documented.params.member(u"options");
    for (auto option = options.begin(); option != options.end(); ++option) {
        const schema::Field *field = known->member(option.key());
        if (!field || !isOptionOf(*field, type))
            reject(u"options."_s + option.key(), u"does not belong to this kind of report"_s);
    }
}

QByteArray createReport(Call &call)
{
    if (textOf(call, u"name"_s).trimmed().isEmpty())
        reject(u"name"_s, u"is empty"_s);
    const int type = call.params.value("type"_L1).toInt();
    const QJsonObject schedule = call.params.value("scheduledInfo"_L1).toObject();
    checkTargets(call, type);
    const QJsonValue options = call.params.value("options"_L1);
    checkSchedule(schedule, type, options["reportingInterval"_L1]);
    checkOptions(call, type);
    if (type == productTrials && !call.tenant.isPartner())
        reject(u"type"_s, u"is for partners"_s);
    if (call.params.contains("emailList"_L1) && occurrenceOf(schedule) == Once)
        reject(u"emailList"_s, u"is for scheduled reports"_s);
    QJsonObject report{{u"name"_s, textOf(call, u"name"_s)},
                       {u"type"_s, type},
                       {u"targetIds"_s, call.params.value("targetIds"_L1)},
                       {u"scheduledInfo"_s, schedule},
                       {u"madeAt"_s, static_cast<qint64>(call.now)}};
    return json(call.tenant.reports.create(report));
}

QByteArray getReportsList(Call &call)
{
    const QString name = textOf(call, u"name"_s);
    const QJsonValue type = call.params.value("type"_L1);
    QList<QJsonObject> all;
    for (const QJsonObject &report : call.tenant.reports.list()) {
        const Occurrence occurrence = occurrenceOf(report.value("scheduledInfo"_L1).toObject());
        if (occurrence == Once || (!type.isUndefined() && report.value("type"_L1) != type)
            || (!name.isEmpty() && !matchesName(report.value("name"_L1).toString(), name)))
            continue;
        all.append({{u"id"_s, report.value("id"_L1)},
                    {u"name"_s, report.value("name"_L1)},
                    {u"type"_s, report.value("type"_L1)},
                    {u"occurrence"_s, int(occurrence)}});
    }
    return pageText(call, Page::of(call.params), all);
}

const QJsonObject &reportOf(const Call &call)
{
    const QJsonObject *report = call.tenant.reports.find(textOf(call, u"reportId"_s));
    if (!report)
        reject(u"reportId"_s, u"is not the id of a report"_s);
    return *report;
}

QByteArray getDownloadLinks(Call &call)
{
    const QJsonObject &report = reportOf(call);
    QJsonObject links{{u"readyForDownload"_s, !runsOf(report, call.now).isEmpty()}};
    if (!links.value("readyForDownload"_L1).toBool())
        return json(links);
    const QString link = call.origin + QLatin1StringView(path)
                         + u"?reportId=%1&allInstances=%2&serviceType=1"_s.arg(report.value("id"_L1).toString());
    links.insert(u"lastInstanceUrl"_s, link.arg(0));
    if (occurrenceOf(report.value("scheduledInfo"_L1).toObject()) != Once)
        links.insert(u"allInstancesUrl"_s, link.arg(1));
    return json(links);
}

QByteArray deleteReport(Call &call)
{
    reportOf(call);
    call.tenant.reports.remove(textOf(call, u"reportId"_s));
    return json(true);
}

// What can be downloaded ----------------------------------------------------------------------------------------------

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', u"\"\""_s) + u'"';
}

/// The endpoints that a report is about: name, company, system, address, state.
QList<QStringList> rowsOf(const Tenant &tenant, const QJsonObject &report, Milliseconds now)
{
    QList<QStringList> rows;
    const auto add = [&](std::uint32_t endpoint) {
        const EndpointFacts facts = tenant.endpoints.factsOf(endpoint);
        rows.append({text(tenant.endpoints.nameOf(endpoint)),
                     text(tenant.places.companies()[tenant.endpoints.companyOf(endpoint)].name),
                     text(std::string(operatingSystems()[facts.system].name)), text(tenant.endpoints.ipOf(endpoint)),
                     tenant.endpoints.isManaged(endpoint, now) ? u"managed"_s : u"not managed"_s});
    };
    for (const QJsonValue &target : report.value("targetIds"_L1).toArray()) {
        const auto place = placeOf(tenant, target.toString());
        const auto name = tenant.ids.nameOf(target.toString().toStdString());
        if (!place && name && name->kind == Kind::Endpoint && tenant.endpoints.exists(name->index))
            add(name->index);
        if (!place)
            continue;
        const auto found = endpointsIn(tenant, *place, true, Which::All, now);
        found->visit(0, std::min(found->size(), rowsInReport), add);
    }
    return rows.mid(0, rowsInReport);
}

std::optional<Download> downloadReport(DownloadCall &call)
{
    const QJsonObject *report = call.tenant.reports.find(call.query.value(u"reportId"_s));
    if (!report)
        return std::nullopt;
    QList<Milliseconds> runs = runsOf(*report, call.now);
    if (runs.isEmpty())
        return std::nullopt;
    if (call.query.value(u"allInstances"_s) != "1"_L1)
        runs = runs.mid(0, 1);
    const QString title = report->value("name"_L1).toString();
    QString csv = u"\ufeff\"Endpoint\",\"Company\",\"Operating system\",\"IP\",\"State\"\r\n"_s;
    QStringList lines;
    for (const QStringList &row : rowsOf(call.tenant, *report, call.now)) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quoted(cell));
        csv += cells.join(u',') + u"\r\n"_s;
        lines.append(row.join(u"   "_s));
    }
    QList<ArchivedFile> files;
    for (const Milliseconds run : runs) {
        const QString name = u"report-"_s + text(timeText(run)).remove(u':');
        files.append({name + u".csv"_s, csv.toUtf8()});
        files.append({name + u".pdf"_s, plainPdf(title + u" - "_s + text(timeText(run)), lines)});
    }
    return Download{zipArchive(files), "application/zip", u"report.zip"_s};
}

} // namespace

void addReports(Router &router)
{
    router.add(u"reports.createReport"_s, createReport);
    router.add(u"reports.getReportsList"_s, getReportsList);
    router.add(u"reports.getDownloadLinks"_s, getDownloadLinks);
    router.add(u"reports.deleteReport"_s, deleteReport);
    router.addDownload(QLatin1StringView(path), u"reports"_s, downloadReport);
}

} // namespace simulator
