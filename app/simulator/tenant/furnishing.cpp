// SPDX-License-Identifier: GPL-3.0-or-later
// What lies in the tenant's collections at the start.
#include "simulator/hash.h"
#include "simulator/tenant/names.h"
#include "simulator/tenant/packagemodules.h"
#include "simulator/tenant/roles.h"
#include "simulator/tenant/tenant.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds day = 86'400'000;

QJsonObject accountOf(Dice &dice, const QString &company, const QString &mail, int role)
{
    static constexpr std::array<const char *, 4> zones{"Europe/Berlin", "America/Los_Angeles", "UTC", "Asia/Tokyo"};
    return {{u"email"_s, mail},
            {u"userName"_s, mail.section(u'@', 0, 0)},
            {u"profile"_s, QJsonObject{{u"fullName"_s, QString::fromStdString(personName(dice))},
                                       {u"timezone"_s, QString::fromLatin1(zones[dice.below(zones.size())])},
                                       {u"language"_s, dice.perMille(300) ? u"de_DE"_s : u"en_US"_s}}},
            {u"role"_s, role},
            {u"rights"_s, rightsOf(role == CustomRole ? NetworkAdmin : role)},
            {u"twoFactorAuthenticationStatus"_s, dice.perMille(700)},
            {u"companyId"_s, company},
            {u"targetIds"_s, QJsonArray{company}}};
}

QJsonObject packageOf(const QString &name, const QString &company, bool relay, bool edrOnly)
{
    QJsonObject modules;
    for (const QLatin1StringView module : packageModules)
        modules.insert(module, 0);
    for (const auto on : {"advancedThreatControl"_L1, "contentControl"_L1, "userControl"_L1, "antiphishing"_L1,
                          "trafficScan"_L1, "edrSensor"_L1, "networkAttackDefense"_L1})
        modules.insert(on, 1);
    modules.insert(u"firewall"_s, edrOnly ? 0 : 1);
    modules.insert(u"antimalware"_s, 1);
    return {{u"packageName"_s, name},
            {u"companyId"_s, company},
            {u"type"_s, 4},
            {u"description"_s, relay ? u"For servers that pass updates on."_s : QString()},
            {u"language"_s, u"en_US"_s},
            {u"modules"_s, modules},
            {u"roles"_s, QJsonObject{{u"relay"_s, relay ? 1 : 0}, {u"exchange"_s, 0}}},
            {u"scanMode"_s, QJsonObject{{u"type"_s, 1}}},
            {u"settings"_s, QJsonObject{{u"scanBeforeInstall"_s, false}, {u"removeCompetitors"_s, true}}},
            {u"deploymentOptions"_s, QJsonObject{{u"type"_s, 1}}},
            {u"productType"_s, edrOnly ? 3 : 0}};
}

} // namespace

void Tenant::furnishCollections()
{
    Dice dice(hashOf(seed, 93, 0));
    const QString own = id(Kind::Company, Places::own);
    const auto companies = static_cast<std::uint32_t>(places.companies().size());
    const auto some = [&] { return id(Kind::Company, dice.below(companies)); };

    accounts.create(accountOf(dice, own, u"ops@lanternlight.example"_s, 1));
    for (int number = 0; number < 12; ++number) {
        static constexpr std::array<int, 4> roles{1, 2, 3, 5};
        accounts.create(accountOf(dice, number < 5 ? own : some(), u"user%1@lanternlight.example"_s.arg(number),
                                  roles[dice.below(roles.size())]));
    }

    packages.create(packageOf(u"Workstations"_s, own, false, false));
    packages.create(packageOf(u"Server mit Relay"_s, own, true, false));
    packages.create(packageOf(u"Sensor <report only>"_s, own, false, true));
    for (int number = 0; number < 9; ++number)
        packages.create(packageOf(u"Standard %1"_s.arg(number + 1), some(), false, false));

    static constexpr std::array<int, 5> kinds{8, 12, 10, 22, 19};
    for (std::size_t number = 0; number < kinds.size(); ++number) {
        const bool isWeekly = number % 2 == 0;
        QJsonObject schedule{{u"occurrence"_s, isWeekly ? 4 : 3}, {u"startHour"_s, 6}, {u"startMinute"_s, 30}};
        if (isWeekly)
            schedule.insert(u"days"_s, QJsonArray{1});
        reports.create({{u"name"_s, isWeekly ? u"Wochenbericht %1"_s.arg(number) : u"Daily status %1"_s.arg(number)},
                        {u"type"_s, kinds[number]},
                        {u"targetIds"_s, QJsonArray{own}},
                        {u"scheduledInfo"_s, schedule},
                        {u"madeAt"_s, static_cast<qint64>(startedAt - Milliseconds{60 + dice.below(300)} * day)}});
    }

    integrations.create({{u"name"_s, u"Main vCenter"_s},
                         {u"type"_s, 1},
                         {u"specifics"_s, QJsonObject{{u"hostname"_s, u"vcenter.lanternlight.example"_s},
                                                      {u"port"_s, 443},
                                                      {u"username"_s, u"reader@vsphere.local"_s},
                                                      {u"verifyTLSCertificate"_s, true},
                                                      {u"viewType"_s, 1}}},
                         {u"companyId"_s, own},
                         {u"status"_s, 5}});
    for (const auto &name : {u"Server Sonntag"_s, u"Workstations, nights"_s}) {
        maintenanceWindows.create(
            {{u"name"_s, name},
             {u"companyId"_s, own},
             {u"type"_s, 0},
             {u"allowChangeByOtherUsers"_s, true},
             {u"createdBy"_s, u"ops@lanternlight.example"_s},
             {u"createDate"_s, QString::fromStdString(timeText(startedAt - 200 * day))},
             {u"lastModifiedBy"_s, u"ops@lanternlight.example"_s},
             {u"lastModifyDate"_s, QString::fromStdString(timeText(startedAt - 20 * day))},
             {u"settings"_s, QJsonObject{{u"downloadSettings"_s, QJsonObject{{u"cachingServers"_s, QJsonArray()},
                                                                             {u"fallbackOnDirectDownload"_s, true}}},
                                         {u"scanPatchesSettings"_s,
                                          QJsonObject{{u"enabled"_s, true}, {u"runOnSystemChanges"_s, true}}},
                                         {u"installPatchesSettings"_s, QJsonObject{{u"enabled"_s, true}}}}}});
    }
    for (int number = 0; number < 30; ++number) {
        static constexpr std::array<int, 10> categories{1, 1, 2, 2, 3, 3, 4, 5, 5, 5};
        const std::uint32_t rule = dice.below(categories.size());
        phasrRecommendations.create(
            {{u"companyId"_s, number < 12 ? own : some()},
             {u"ruleId"_s, static_cast<int>(rule + 1)},
             {u"categoryId"_s, categories[rule]},
             {u"type"_s, number % 3},
             {u"actionTaken"_s, number % 5 == 4 ? 1 : 0},
             {u"attackSurfaceReduction"_s, static_cast<int>(dice.below(40))},
             {u"createdOn"_s, QString::fromStdString(timeText(startedAt - Milliseconds{dice.below(90)} * day))}});
    }

    for (int number = 0; number < 6; ++number) {
        const bool isSha = number % 2 == 1;
        blocklist.create(
            {{u"type"_s, u"hash"_s},
             {u"note"_s, u"Incident %1"_s.arg(number + 3)},
             {u"companyId"_s, number < 4 ? own : some()},
             {u"addedOn"_s, QString::fromStdString(timeText(startedAt - Milliseconds{dice.below(60)} * day))},
             {u"details"_s, QJsonObject{{u"algorithm"_s, isSha ? u"sha256"_s : u"md5"_s},
                                        {u"hash"_s, QString::fromStdString(fileHash(dice, isSha ? 64 : 32))}}}});
    }
    for (int number = 0; number < 4; ++number) {
        customRules.create({{u"name"_s, number % 2 == 0 ? u"Odd admin tool"_s : u"Backup software, <allowed>"_s},
                            {u"type"_s, 1 + number % 2},
                            {u"subtype"_s, 0},
                            {u"description"_s, QString()},
                            {u"tags"_s, QJsonArray{u"ops"_s}},
                            {u"companyId"_s, own},
                            {u"settings"_s, QJsonObject{{u"status"_s, 1}, {u"severity"_s, 2}, {u"target"_s, 1}}}});
    }
}

} // namespace simulator
