// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/packagemodules.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastPassword = 6;

/// The package of that id that the key may see.
const QJsonObject &packageOf(const Call &call)
{
    const QJsonObject *package = call.tenant.packages.find(textOf(call, u"packageId"_s));
    if (!package)
        reject(u"packageId"_s, u"is not the id of a package"_s);
    return *package;
}

void checkName(const Call &call, const QString &exceptId)
{
    const QString name = textOf(call, u"packageName"_s);
    if (name.trimmed().isEmpty())
        reject(u"packageName"_s, u"is empty"_s);
    if (call.tenant.packages.isTaken(u"packageName"_s, name, exceptId, Qt::CaseInsensitive))
        reject(u"packageName"_s, u"is the name of another package"_s);
}

/// The modules as they are read back: all of them, those that were not named off.
QJsonObject modulesFrom(const QJsonObject &given, int productType)
{
    QJsonObject modules;
    for (const QLatin1StringView name : packageModules)
        modules.insert(name, given.value(name).toInt());
    if (given.contains("atc"_L1) && !given.contains("advancedThreatControl"_L1))
        modules.insert(u"advancedThreatControl"_s, given.value("atc"_L1).toInt());
    static constexpr std::array<const char *, 3> content{"userControl", "antiphishing", "trafficScan"};
    if (given.contains("contentControl"_L1)) {
        const QJsonValue together = given.value("contentControl"_L1);
        for (const char *part : content) {
            if (given.contains(QLatin1StringView(part)) && given.value(QLatin1StringView(part)) != together)
                reject(u"modules.contentControl"_s, u"differs from a module that it stands for"_s);
            modules.insert(QLatin1StringView(part), together);
        }
    }
    if (productType == 3) { // reporting only: there is nothing to choose
        for (const QLatin1StringView name : packageModules)
            modules.insert(name, 0);
        for (const auto name : {"edrSensor"_L1, "userControl"_L1, "antiphishing"_L1, "trafficScan"_L1,
                                "networkAttackDefense"_L1, "advancedThreatControl"_L1})
            modules.insert(name, 1);
    }
    const bool all = std::all_of(content.begin(), content.end(), [&modules](const char *part) {
        return modules.value(QLatin1StringView(part)).toInt() == 1;
    });
    modules.insert(u"contentControl"_s, all ? 1 : 0);
    modules.insert(u"antimalware"_s, 1);
    return modules;
}

/// A package as a call describes it, whole: what is left out has its default.
QJsonObject packageFrom(const Call &call)
{
    QJsonObject settings = call.params.value("settings"_L1).toObject();
    if (settings.contains("uninstallPassword"_L1)
        && !isStrong(settings.take("uninstallPassword"_L1).toString(), leastPassword))
        reject(u"settings.uninstallPassword"_s, u"is too simple"_s);
    for (const auto &name : {u"customGroupId"_s, u"vmsCustomGroupId"_s}) {
        if (settings.contains(name))
            groupOf(call, u"settings."_s + name, settings.value(name).toString());
    }
    settings.insert(u"scanBeforeInstall"_s, settings.value("scanBeforeInstall"_L1).toInt() == 1);
    QJsonObject deployment = call.params.value("deploymentOptions"_L1).toObject();
    deployment.remove("proxyPassword"_L1);
    if (!deployment.contains("type"_L1))
        deployment.insert(u"type"_s, 1);
    QJsonObject scanMode = call.params.value("scanMode"_L1).toObject();
    if (!scanMode.contains("type"_L1))
        scanMode.insert(u"type"_s, 1);
    for (const auto &machines : {u"computers"_s, u"vms"_s, u"ec2"_s}) {
        QJsonObject engines = scanMode.value(machines).toObject();
        if (engines.contains("fallback"_L1) && engines.value("main"_L1) != 1) {
            engines.remove("fallback"_L1); // the central scan alone falls back
            scanMode.insert(machines, engines);
        }
    }
    const QJsonObject roles = call.params.value("roles"_L1).toObject();
    const int product = call.params.value("productType"_L1).toInt(0);
    return {{u"packageName"_s, textOf(call, u"packageName"_s)},
            {u"description"_s, textOf(call, u"description"_s)},
            {u"language"_s, call.params.value("language"_L1).toString(u"en_US"_s)},
            {u"modules"_s, modulesFrom(call.params.value("modules"_L1).toObject(), product)},
            {u"roles"_s, QJsonObject{{u"relay"_s, roles.value("relay"_L1).toInt()},
                                     {u"exchange"_s, roles.value("exchange"_L1).toInt()}}},
            {u"scanMode"_s, scanMode},
            {u"settings"_s, settings},
            {u"deploymentOptions"_s, deployment},
            {u"productType"_s, product}};
}

QByteArray getInstallationLinks(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QString name = textOf(call, u"packageName"_s);
    const bool everywhere = !call.params.contains("companyId"_L1);
    const QString wanted = tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QJsonArray links;
    for (const QJsonObject &package : tenant.packages.list()) {
        const QString company = package.value("companyId"_L1).toString();
        if ((!everywhere && company != wanted) || (!name.isEmpty() && package.value("packageName"_L1) != name))
            continue;
        const auto place = placeOf(tenant, company);
        if (!place)
            continue; // its company is gone
        const quint64 token = hashOf(tenant.seed, 94, qHash(package.value("id"_L1).toString()));
        const QString host = u"https://cloud.plumbline.example/Packages/"_s;
        const QString mark = QString::number(token, 36);
        QJsonObject entry{{u"packageName"_s, package.value("packageName"_L1)},
                          {u"installLinkWindows"_s, host + u"BSTWIN/0/setupdownloader_["_s + mark + u"].exe"_s},
                          {u"installLinkMac"_s, host + u"MAC/0/"_s + mark + u"/antivirus_for_mac.pkg"_s},
                          {u"installLinkLinux"_s, host + u"BSTNIX/0/"_s + mark + u"/installer"_s}};
        if (tenant.isPartner()) {
            entry.insert(u"companyName"_s, text(tenant.places.companies()[place->index].name));
            entry.insert(u"companyId"_s, company);
        }
        links.append(entry);
    }
    return json(links);
}

QByteArray createPackage(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    checkName(call, {});
    QJsonObject package = packageFrom(call);
    package.insert(u"companyId"_s, call.tenant.id(Kind::Company, company));
    package.insert(u"type"_s, 4);
    const QString id = call.tenant.packages.create(package);
    return json(QJsonArray{QJsonObject{{u"success"_s, true}, {u"records"_s, QJsonArray{id}}}});
}

QByteArray getPackagesList(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QList<QJsonObject> all;
    for (const QJsonObject &package : call.tenant.packages.list()) {
        if (package.value("companyId"_L1) != company)
            continue;
        all.append({{u"id"_s, package.value("id"_L1)},
                    {u"name"_s, package.value("packageName"_L1)},
                    {u"type"_s, package.value("type"_L1)}});
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray deletePackage(Call &call)
{
    packageOf(call);
    call.tenant.packages.remove(textOf(call, u"packageId"_s));
    return json(QJsonValue::Null);
}

QByteArray getPackageDetails(Call &call)
{
    QJsonObject package = packageOf(call);
    for (const auto name : {"id"_L1, "companyId"_L1, "type"_L1})
        package.remove(name);
    return json(package);
}

QByteArray updatePackage(Call &call)
{
    const QString id = packageOf(call).value("id"_L1).toString();
    companyOf(call, u"companyId"_s);
    checkName(call, id);
    call.tenant.packages.update(id, packageFrom(call));
    return json(true);
}

} // namespace

void addPackages(Router &router)
{
    router.add(u"packages.getInstallationLinks"_s, getInstallationLinks);
    router.add(u"packages.createPackage"_s, createPackage);
    router.add(u"packages.getPackagesList"_s, getPackagesList);
    router.add(u"packages.deletePackage"_s, deletePackage);
    router.add(u"packages.getPackageDetails"_s, getPackageDetails);
    router.add(u"packages.updatePackage"_s, updatePackage);
}

} // namespace simulator
