// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/lookup.h"
#include "simulator/page.h"
#include "simulator/tenant/roles.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastPassword = 12;

/// The account of a parameter; by default the one the key belongs to, which is the first.
const QJsonObject &accountOf(const Call &call)
{
    const QString own = call.tenant.id(Kind::Account, 0);
    const QJsonObject *account = call.tenant.accounts.find(call.params.value("accountId"_L1).toString(own));
    if (!account)
        reject(u"accountId"_s, u"is not the id of an account"_s);
    return *account;
}

void checkPassword(const Call &call)
{
    if (call.params.contains("password"_L1) && !isStrong(textOf(call, u"password"_s), leastPassword))
        reject(u"password"_s, u"is too simple"_s);
}

void checkNames(const Call &call, const QString &exceptId)
{
    for (const auto &name : {u"email"_s, u"userName"_s}) {
        if (!call.params.contains(name))
            continue;
        const QString value = textOf(call, name);
        if (value.trimmed().isEmpty() || (name == "email"_L1 && !value.contains(u'@')))
            reject(name, name == "email"_L1 ? u"is not an e-mail address"_s : u"is empty"_s);
        if (call.tenant.accounts.isTaken(name, value, exceptId, Qt::CaseInsensitive))
            reject(name, u"belongs to another account"_s);
    }
}

/// Rights as they are kept: those of the role, or those that were sent.
QJsonObject rightsFrom(const Call &call, int role)
{
    if (role == PartnerRole && !call.tenant.isPartner())
        reject(u"role"_s, u"is for partners"_s);
    if (role != CustomRole)
        return rightsOf(role);
    QJsonObject given = call.params.value("rights"_L1).toObject();
    if (given.value("manageNetworks"_L1).toBool()) {
        // The old switch stands for several, and none of them may say otherwise.
        for (const auto &part : {u"manageInventory"_s, u"managePoliciesRead"_s, u"managePoliciesWrite"_s}) {
            if (given.contains(part) && !given.value(part).toBool())
                reject(u"rights."_s + part, u"differs from manageNetworks"_s);
            given.insert(part, true);
        }
        given.insert(u"manageReports"_s, true);
    }
    QJsonObject rights;
    for (const QString &name : rightsOf(role).keys())
        rights.insert(name, given.value(name).toBool());
    if (std::none_of(rights.begin(), rights.end(), [](const QJsonValue &right) { return right.toBool(); }))
        reject(u"rights"_s, u"names no right that is on"_s);
    return rights;
}

void checkTargets(const Call &call)
{
    for (const QJsonValue &target : call.params.value("targetIds"_L1).toArray()) {
        if (!placeOf(call.tenant, target.toString()))
            reject(u"targetIds"_s, u"names nothing in the inventory"_s);
    }
}

/// As lists show it.
QJsonObject shown(const Call &call, QJsonObject account)
{
    const auto place = placeOf(call.tenant, account.value("companyId"_L1).toString());
    account.remove("targetIds"_L1);
    account.remove("phoneNumber"_L1);
    account.remove("authenticationMethod"_L1);
    if (call.tenant.edition == schema::Edition::OnPremises) {
        account.remove("companyId"_L1);
    } else {
        account.remove("userName"_L1);
        if (place)
            account.insert(u"companyName"_s, text(call.tenant.places.companies()[place->index].name));
    }
    return account;
}

QByteArray getAccountsList(Call &call)
{
    const bool everywhere = !call.params.contains("companyId"_L1);
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    QList<QJsonObject> all;
    for (const QJsonObject &account : call.tenant.accounts.list()) {
        const bool isOwn = account.value("id"_L1) == call.tenant.id(Kind::Account, 0);
        const bool isThere = placeOf(call.tenant, account.value("companyId"_L1).toString()).has_value();
        if (!isOwn && isThere && (everywhere || account.value("companyId"_L1) == company))
            all.append(shown(call, account));
    }
    return pageText(call, Page::of(call.params), all);
}

QByteArray getAccountDetails(Call &call)
{
    const QJsonObject &account = accountOf(call);
    QJsonObject details = shown(call, account);
    details.insert(u"targetIds"_s, account.value("targetIds"_L1).toArray());
    return json(details);
}

QByteArray createAccount(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    checkNames(call, {});
    checkPassword(call);
    checkTargets(call);
    const int role = call.params.value("role"_L1).toInt(1);
    QJsonObject profile = call.params.value("profile"_L1).toObject();
    if (!profile.contains("timezone"_L1))
        profile.insert(u"timezone"_s, u"UTC"_s);
    if (!profile.contains("language"_L1))
        profile.insert(u"language"_s, u"en_US"_s);
    const QString companyId = call.tenant.id(Kind::Company, company);
    QJsonObject account{{u"email"_s, textOf(call, u"email"_s)},
                        {u"profile"_s, profile},
                        {u"role"_s, role},
                        {u"rights"_s, rightsFrom(call, role)},
                        {u"twoFactorAuthenticationStatus"_s, false},
                        {u"companyId"_s, companyId},
                        {u"targetIds"_s, call.params.value("targetIds"_L1).toArray({companyId})}};
    for (const auto &name : {u"userName"_s, u"phoneNumber"_s}) {
        if (call.params.contains(name))
            account.insert(name, call.params.value(name));
    }
    return json(call.tenant.accounts.create(account));
}

QByteArray updateAccount(Call &call)
{
    const QJsonObject account = accountOf(call);
    const QString id = account.value("id"_L1).toString();
    checkNames(call, id);
    checkPassword(call);
    checkTargets(call);
    QJsonObject changes = call.params;
    changes.remove("accountId"_L1);
    changes.remove("password"_L1);
    if (changes.contains("profile"_L1)) {
        QJsonObject profile = account.value("profile"_L1).toObject();
        const QJsonObject given = changes.value("profile"_L1).toObject();
        for (auto one = given.begin(); one != given.end(); ++one)
            profile.insert(one.key(), one.value());
        changes.insert(u"profile"_s, profile);
    }
    const int role = changes.value("role"_L1).toInt(account.value("role"_L1).toInt());
    if (changes.contains("role"_L1) || (changes.contains("rights"_L1) && role == CustomRole))
        changes.insert(u"rights"_s, rightsFrom(call, role));
    else
        changes.remove("rights"_L1); // other roles ignore them
    call.tenant.accounts.update(id, changes);
    return json(true);
}

QByteArray deleteAccount(Call &call)
{
    const QString id = accountOf(call).value("id"_L1).toString();
    if (id == call.tenant.id(Kind::Account, 0))
        reject(u"accountId"_s, u"names the account that the key belongs to"_s);
    call.tenant.accounts.remove(id);
    call.tenant.notifications.erase(id);
    return json(QJsonValue::Null);
}

// Notifications -------------------------------------------------------------------------------------------------------

constexpr std::array<int, 25> kinds{1,  2,  3,  4,  5,  9,  10, 11, 13, 17, 18, 19, 20,
                                    21, 22, 23, 24, 25, 26, 27, 32, 33, 34, 35, 36};

bool hasSettings(int kind)
{
    return kind != 11 && !(kind >= 32 && kind <= 36);
}

QJsonObject usualNotification(int kind, schema::Edition edition)
{
    QJsonObject own{{u"receiveForChildCompany"_s, false}};
    if (kind == 1 || kind == 25)
        own = {{u"useThreshold"_s, false}, {u"threshold"_s, 10}};
    if (kind == 5)
        own = {{u"showConsoleUpdate"_s, true}, {u"showPackageUpdate"_s, true}, {u"showProductUpdate"_s, true}};
    if (kind == 23)
        own = {{u"notUpdated"_s, true}, {u"reboot"_s, true}, {u"stopped"_s, true}};
    if (kind == 26)
        own = {{u"statusThreshold"_s, 2}};
    QJsonObject shown{{u"showInConsole"_s, true},
                      {u"sendPerEmail"_s, false},
                      {u"useCustomEmailDistribution"_s, false},
                      {u"emails"_s, QJsonArray()}};
    if (edition == schema::Edition::OnPremises)
        shown.insert(u"logToServer"_s, false);
    QJsonObject notification{{u"type"_s, kind}, {u"enabled"_s, kind != 22}, {u"visibilitySettings"_s, shown}};
    if (hasSettings(kind))
        notification.insert(u"configurationSettings"_s, own);
    return notification;
}

QJsonObject notificationsOf(const Tenant &tenant, const QString &account)
{
    if (const auto kept = tenant.notifications.find(account); kept != tenant.notifications.end())
        return kept->second;
    QJsonArray all;
    for (const int kind : kinds)
        all.append(usualNotification(kind, tenant.edition));
    return {{u"deleteAfter"_s, 30},
            {u"includeDeviceName"_s, false},
            {u"includeDeviceFQDN"_s, false},
            {u"sendOnlyPlainTextEmail"_s, false},
            {u"emailAddresses"_s, QJsonArray()},
            {u"notificationsSettings"_s, all}};
}

QJsonObject merged(QJsonObject kept, const QJsonObject &given)
{
    for (auto one = given.begin(); one != given.end(); ++one) {
        kept.insert(one.key(), one->isObject() ? QJsonValue(merged(kept.value(one.key()).toObject(), one->toObject()))
                                               : one.value());
    }
    return kept;
}

void checkNotification(const QJsonObject &given, const QJsonObject &now)
{
    const QString where = u"notificationsSettings"_s;
    if (!hasSettings(given.value("type"_L1).toInt()) && given.contains("configurationSettings"_L1))
        reject(where, u"has configurationSettings for a kind without any"_s);
    const QJsonObject shows = now.value("visibilitySettings"_L1).toObject();
    if (now.value("enabled"_L1).toBool() && !shows.value("showInConsole"_L1).toBool()
        && !shows.value("sendPerEmail"_L1).toBool())
        reject(where, u"has a notification that is on and shown nowhere"_s);
    if (shows.value("useCustomEmailDistribution"_L1).toBool() && shows.value("emails"_L1).toArray().isEmpty())
        reject(where, u"lacks the addresses of useCustomEmailDistribution"_s);
}

QByteArray configureNotificationsSettings(Call &call)
{
    const QString account = accountOf(call).value("id"_L1).toString();
    QJsonObject settings = notificationsOf(call.tenant, account);
    QJsonArray all = settings.value("notificationsSettings"_L1).toArray();
    for (const QJsonValue &given : call.params.value("notificationsSettings"_L1).toArray()) {
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&given](const QJsonValue &one) { return one["type"_L1] == given["type"_L1]; });
        const QJsonObject before =
            same == all.end() ? usualNotification(given["type"_L1].toInt(), call.tenant.edition) : (*same).toObject();
        const QJsonObject now = merged(before, given.toObject());
        checkNotification(given.toObject(), now);
        if (same == all.end())
            all.append(now);
        else
            *same = now;
    }
    for (const auto &name : {u"deleteAfter"_s, u"emailAddresses"_s, u"includeDeviceName"_s, u"includeDeviceFQDN"_s,
                             u"sendOnlyPlainTextEmail"_s}) {
        if (call.params.contains(name))
            settings.insert(name, call.params.value(name));
    }
    settings.insert(u"notificationsSettings"_s, all);
    call.tenant.notifications[account] = settings;
    return json(true);
}

QByteArray getNotificationsSettings(Call &call)
{
    return json(notificationsOf(call.tenant, accountOf(call).value("id"_L1).toString()));
}

} // namespace

void addAccounts(Router &router)
{
    router.add(u"accounts.getAccountsList"_s, getAccountsList);
    router.add(u"accounts.getAccountDetails"_s, getAccountDetails);
    router.add(u"accounts.createAccount"_s, createAccount);
    router.add(u"accounts.updateAccount"_s, updateAccount);
    router.add(u"accounts.deleteAccount"_s, deleteAccount);
    router.add(u"accounts.configureNotificationsSettings"_s, configureNotificationsSettings);
    router.add(u"accounts.getNotificationsSettings"_s, getNotificationsSettings);
}

} // namespace simulator
