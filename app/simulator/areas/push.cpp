// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

int Push::events(Milliseconds now) const
{
    constexpr Milliseconds betweenEvents = 45'000;
    return eventsBefore + (isOn() ? static_cast<int>((now - countsFrom) / betweenEvents) : 0);
}

namespace {

constexpr qint64 bytesPerEvent = 751;

QByteArray setPushEventSettings(Call &call)
{
    const QJsonObject service = call.params.value("serviceSettings"_L1).toObject();
    const QUrl url(service.value("url"_L1).toString(), QUrl::StrictMode);
    if (url.scheme() != "https"_L1 || url.host().isEmpty())
        reject(u"serviceSettings.url"_s, u"is not an https address"_s);
    if (call.params.value("serviceType"_L1) == "splunk"_L1) {
        const QString token =
            service.value("authorization"_L1).toString(service.value("splunkAuthorization"_L1).toString());
        if (!token.startsWith("Splunk "_L1))
            reject(u"serviceSettings.authorization"_s, u"does not begin with the word Splunk"_s);
    }
    for (const QJsonValue &company : call.params.value("subscribeToCompanies"_L1).toArray()) {
        const auto place = placeOf(call.tenant, company.toString());
        if (!place || place->kind != Kind::Company)
            reject(u"subscribeToCompanies"_s, u"names no company"_s);
    }
    Push &push = call.tenant.push;
    const int events = push.events(call.now);
    const bool wasOn = push.isOn();
    push.settings = call.params;
    QJsonObject kept = service;
    kept.remove("authorization"_L1);
    kept.remove("splunkAuthorization"_L1);
    if (!kept.contains("requireValidSslCertificate"_L1))
        kept.insert(u"requireValidSslCertificate"_s, true);
    push.settings.insert(u"serviceSettings"_s, kept);
    push.eventsBefore = events;
    if (push.isOn() && !wasOn) { // counted from the moment it is switched on
        push.eventsBefore = 0;
        push.testEvents = 0;
        push.testBytes = 0;
    }
    push.countsFrom = call.now;
    return json(true);
}

QByteArray getPushEventSettings(Call &call)
{
    QJsonObject settings = call.tenant.push.settings;
    if (settings.isEmpty())
        settings = {{u"status"_s, 0},
                    {u"serviceType"_s, u"jsonRPC"_s},
                    {u"serviceSettings"_s, QJsonObject{{u"url"_s, QString()}, {u"requireValidSslCertificate"_s, true}}},
                    {u"subscribeToEventTypes"_s, QJsonObject()}};
    if (call.tenant.isPartner() && !settings.contains("subscribeToCompanies"_L1))
        settings.insert(u"subscribeToCompanies"_s, QJsonValue::Null);
    return json(settings);
}

QByteArray sendTestPushEvent(Call &call)
{
    Push &push = call.tenant.push;
    if (!push.isOn())
        throw Fault{Fault::ServerError, u"Event push is not set up, or is off."_s, 200, {}};
    QJsonObject event{{u"module"_s, textOf(call, u"eventType"_s)},
                      {u"_testEvent_"_s, true},
                      {u"companyId"_s, call.tenant.id(Kind::Company, Places::own)},
                      {u"computer_name"_s, u"TEST-ENDPOINT"_s},
                      {u"timestamp"_s, text(timeText(call.now))}};
    const QJsonObject data = call.params.value("data"_L1).toObject();
    for (auto member = data.begin(); member != data.end(); ++member)
        event.insert(member.key(), member.value());
    event.insert(u"_testEvent_"_s, true);
    ++push.testEvents;
    push.testBytes += QJsonDocument(event).toJson(QJsonDocument::Compact).size();
    return json(event);
}

QByteArray getPushEventStats(Call &call)
{
    const Push &push = call.tenant.push;
    const int events = push.events(call.now);
    QJsonObject error;
    for (const auto name : {"connectionError"_L1, "configurationError"_L1, "serviceError"_L1, "statusCode2xx"_L1,
                            "statusCode300"_L1, "statusCode400"_L1, "statusCode500"_L1, "timeout"_L1})
        error.insert(name, 0);
    return json(QJsonObject{{u"count"_s, QJsonObject{{u"events"_s, events},
                                                     {u"testEvents"_s, push.testEvents},
                                                     {u"sentMessages"_s, events + push.testEvents},
                                                     {u"errorMessages"_s, 0},
                                                     {u"sentBytes"_s, events * bytesPerEvent + push.testBytes}}},
                            {u"error"_s, error},
                            {u"lastUpdateTime"_s, text(timeText(call.now))}});
}

QByteArray resetPushEventStats(Call &call)
{
    Push &push = call.tenant.push;
    push.eventsBefore = 0;
    push.testEvents = 0;
    push.testBytes = 0;
    push.countsFrom = call.now;
    return json(true);
}

} // namespace

void addPush(Router &router)
{
    router.add(u"push.setPushEventSettings"_s, setPushEventSettings);
    router.add(u"push.getPushEventSettings"_s, getPushEventSettings);
    router.add(u"push.sendTestPushEvent"_s, sendTestPushEvent);
    router.add(u"push.getPushEventStats"_s, getPushEventStats);
    router.add(u"push.resetPushEventStats"_s, resetPushEventStats);
}

} // namespace simulator
