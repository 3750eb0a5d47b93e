// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds hour = 3'600'000;
constexpr std::uint32_t appliances = 2;
constexpr std::uint32_t submissions = 40; ///< one an hour, the newest still running

QString applianceId(const Tenant &tenant, std::uint32_t number)
{
    return tenant.id(Kind::Submission, 1000 + number);
}

QByteArray getSandboxAnalyzerInstancesList(Call &call)
{
    const Tenant &tenant = call.tenant;
    QList<QJsonObject> all;
    for (std::uint32_t number = 0; number < appliances; ++number) {
        const QString ip = u"192.0.2.%1"_s.arg(40 + number);
        all.append(
            {{u"sandboxId"_s, applianceId(tenant, number)},
             {u"name"_s, u"sandbox-0%1"_s.arg(number + 1)},
             {u"ip"_s, ip},
             {u"macs"_s, QJsonArray{u"00505600000%1"_s.arg(number)}},
             {u"ssid"_s, QString()},
             {u"detonatedSamples"_s, static_cast<int>(120 + 700 * number + (call.now - tenant.startedAt) / hour)},
             {u"diskUsage"_s, static_cast<int>(31 + 20 * number)},
             {u"installationStatus"_s, 2},
             {u"lastSeen"_s, text(timeText(call.now - 60'000))},
             {u"configuredConcurrentDetonations"_s, 4},
             {u"maximumConcurrentDetonations"_s, 12},
             {u"submissionUrl"_s, u"https://"_s + ip + u"/submit"_s}});
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray getImagesList(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QString appliance = textOf(call, u"sandboxId"_s);
    std::uint32_t number = 0;
    while (number < appliances && applianceId(tenant, number) != appliance)
        ++number;
    if (number == appliances)
        reject(u"sandboxId"_s, u"is not the id of an appliance"_s);
    static constexpr std::array<const char *, 3> systems{"Windows 10 Enterprise", "Windows 11 Pro",
                                                         "Windows Server 2022"};
    QList<QJsonObject> all;
    for (std::uint32_t image = 0; image < systems.size(); ++image) {
        all.append({{u"id"_s, tenant.id(Kind::Submission, 2000 + number * 10 + image)},
                    {u"name"_s, u"Image %1"_s.arg(image + 1)},
                    {u"status"_s, 1},
                    {u"operatingSystem"_s, QString::fromLatin1(systems[image])},
                    {u"dateAdded"_s, text(timeText(tenant.startedAt - (90 + image) * 24 * hour))},
                    {u"isDefault"_s, image == 0},
                    {u"actionInProgress"_s, false}});
    }
    return pageText(call, Page::of(call.params), all);
}

/// The submission of that id, by its number: the higher, the older.
std::uint32_t submissionOf(const Call &call)
{
    const auto name = call.tenant.ids.nameOf(textOf(call, u"submissionId"_s).toStdString());
    if (!name || name->kind != Kind::Submission || name->index >= submissions)
        reject(u"submissionId"_s, u"is not the id of a submission"_s);
    return name->index;
}

bool isFinished(const Call &call, std::uint32_t submission)
{
    return call.now >= call.tenant.startedAt - submission * hour + 120'000;
}

QByteArray getSubmissionStatus(Call &call)
{
    return json(QJsonObject{{u"status"_s, isFinished(call, submissionOf(call)) ? 1 : 0}});
}

QByteArray getDetonationDetails(Call &call)
{
    const std::uint32_t submission = submissionOf(call);
    if (!isFinished(call, submission))
        throw Fault{Fault::InvalidParams, u"The submission is not finished."_s, 200, {}};
    Dice dice(hashOf(call.tenant.seed, 95, submission));
    const auto score = static_cast<int>(dice.below(101));
    QJsonArray tags;
    if (score > 60) {
        tags = {QJsonObject{{u"category"_s, u"Defense Evasion"_s},
                            {u"techniques"_s, QJsonArray{u"Process Injection"_s, u"Masquerading"_s}}},
                QJsonObject{{u"category"_s, u"Persistence"_s}, {u"techniques"_s, QJsonArray{u"Registry Run Keys"_s}}}};
    }
    return json(QJsonObject{{u"detailsReportUrl"_s, u"https://192.0.2.40/report/%1"_s.arg(submission)},
                            {u"score"_s, score},
                            {u"verdict"_s, score > 60 ? 1 : 0},
                            {u"mitreTags"_s, tags}});
}

} // namespace

void addSandbox(Router &router)
{
    router.add(u"sandbox.getSandboxAnalyzerInstancesList"_s, getSandboxAnalyzerInstancesList);
    router.add(u"sandbox.getImagesList"_s, getImagesList);
    router.add(u"sandbox.getSubmissionStatus"_s, getSubmissionStatus);
    router.add(u"sandbox.getDetonationDetails"_s, getDetonationDetails);
}

} // namespace simulator
