// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds day = 86'400'000;

std::uint32_t managedIn(const Call &call, std::uint32_t company)
{
    return endpointsIn(call.tenant, {Kind::Company, company}, true, Which::Managed, call.now)->size();
}

QJsonObject keyEntry(const Licenses::Key &key, std::uint32_t used)
{
    return {{u"subscriptionType"_s, int(Licenses::LicenseKey)},
            {u"isAddon"_s, key.isAddon},
            {u"expiryDate"_s, text(timeText(key.ends))},
            {u"usedSlots"_s, static_cast<qint64>(used)},
            {u"totalSlots"_s, key.seats},
            {u"licenseKey"_s, key.text}};
}

/// The licence that is in force.
QJsonObject licenseOf(const Call &call, std::uint32_t company)
{
    const Licenses &licenses = call.tenant.licenses;
    const std::uint32_t used = managedIn(call, company);
    const int type = licenses.typeOf(company);
    const Milliseconds made = call.tenant.places.companies()[company].createdAt;
    if (const auto keys = licenses.keysOf(company); !keys.empty())
        return keyEntry(keys.front(), used);
    if (type == Licenses::Trial || type == Licenses::LicenseKey) {
        // Trials last a month; those of the seed were begun lately.
        const Milliseconds ends = std::max(made, call.tenant.startedAt - (company % 40) * day) + 30 * day;
        return {{u"subscriptionType"_s, int(Licenses::Trial)},
                {u"isAddon"_s, false},
                {u"expiryDate"_s, text(timeText(ends))},
                {u"usedSlots"_s, static_cast<qint64>(used)},
                {u"totalSlots"_s, 25},
                {u"licenseKey"_s,
                 u"TRIAL-%1"_s.arg(qulonglong(hashOf(call.tenant.seed, 73, company) % 0xffffff), 6, 36, QChar(u'0'))
                     .toUpper()}};
    }
    QJsonObject license = licenses.subscriptionOf(company);
    license.remove("type"_L1);
    const QJsonValue reserved = license.take("reservedSlots"_L1);
    license.insert(u"subscriptionType"_s, type);
    license.insert(u"isAddon"_s, false);
    license.insert(u"expiryDate"_s, QJsonValue::Null);
    license.insert(u"usedSlots"_s, static_cast<qint64>(used));
    license.insert(u"totalSlots"_s, reserved.toInt() > 0 ? reserved : QJsonValue(QJsonValue::Null));
    return license;
}

QByteArray getLicenseInfo(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const QJsonObject license = licenseOf(call, company);
    if (!call.params.value("returnAllProducts"_L1).toBool())
        return json(license);
    QJsonArray all{license};
    const auto keys = call.tenant.licenses.keysOf(company);
    for (std::size_t number = 1; number < keys.size(); ++number)
        all.append(keyEntry(keys[number], managedIn(call, company) / 2));
    return json(all);
}

/// What may be changed, and by whom: nobody changes the subscription that came from above.
std::uint32_t billedCompanyOf(const Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    if (company == Places::own)
        reject(u"companyId"_s, u"names the company of the key, whose subscription its own partner sets"_s);
    return company;
}

QByteArray setMonthlySubscription(Call &call)
{
    const std::uint32_t company = billedCompanyOf(call);
    Licenses &licenses = call.tenant.licenses;
    const QJsonObject own = call.params.value("ownUse"_L1).toObject();
    const QJsonObject resell = call.params.value("resell"_L1).toObject();
    QJsonObject changes = call.params;
    changes.remove("companyId"_L1);
    changes.remove("removeReservedSlots"_L1);
    for (const QLatin1StringView name : Licenses::switches()) {
        const QString plain = name;
        if (call.params.contains(plain) && (own.contains(plain) || resell.contains(plain + u"Resell"_s)))
            reject(plain, u"stands in ownUse or resell too"_s);
        if (!call.params.contains(plain))
            changes.insert(plain, own.value(plain).toBool());
    }
    const QString model =
        call.params.value("assignedProtectionModel"_L1)
            .toString(licenses.subscriptionOf(company).value("assignedProtectionModel"_L1).toString());
    if (changes.value("manageRemoteEnginesScanning"_L1).toBool() && model != "aLaCarte"_L1)
        reject(u"manageRemoteEnginesScanning"_s, u"needs the protection model aLaCarte"_s);
    const QJsonArray products = call.params.value("additionalProductTypes"_L1).toArray();
    if (!products.isEmpty() && !products.contains(call.params.value("assignedProductType"_L1).toInt(0)))
        reject(u"additionalProductTypes"_s, u"lacks the product that is assigned"_s);
    const QString ends = textOf(call, u"endSubscription"_s);
    if (!ends.isEmpty() && !QDateTime::fromString(ends, Qt::ISODate).isValid())
        reject(u"endSubscription"_s, u"is not a date"_s);
    if (call.params.value("removeReservedSlots"_L1).toBool())
        changes.insert(u"reservedSlots"_s, 0);
    changes.insert(u"type"_s, int(Licenses::Monthly));
    licenses.change(company, changes);
    return json(QJsonValue::Null);
}

/// A key as it is written on paper; there is no telling here what was bought with it, so the word in it decides.
Licenses::Key keyFrom(const Call &call, std::uint32_t company)
{
    const QString key = textOf(call, u"licenseKey"_s);
    const bool isWritten = std::ranges::all_of(key, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'-';
    });
    if (key.size() < 4 || key.size() > 64 || !isWritten)
        reject(u"licenseKey"_s, u"is not a licence key"_s);
    if (call.tenant.licenses.isTaken(key, company))
        reject(u"licenseKey"_s, u"is used by another company"_s);
    return {key, key.contains("ADD"_L1, Qt::CaseInsensitive), call.now + 365 * day, 100};
}

void keepContact(const Call &call, std::uint32_t company)
{
    QJsonObject contact = call.params.value("mdrContactInformation"_L1).toObject();
    if (contact.isEmpty())
        return;
    contact.remove("emailVerificationCode"_L1); // was good for one use
    call.tenant.places.company(company).changes.insert(u"mdrContactInformation"_s, contact);
}

QByteArray setLicenseKey(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const Licenses::Key key = keyFrom(call, company);
    if (key.isAddon)
        reject(u"licenseKey"_s, u"is the key of an add-on, which needs a product"_s);
    call.tenant.licenses.setKeys(company, {key});
    keepContact(call, company);
    return json(QJsonValue::Null);
}

QByteArray addProductKey(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const Licenses::Key key = keyFrom(call, company);
    auto keys = call.tenant.licenses.keysOf(company);
    const auto isSame = [&key](const Licenses::Key &has) { return has.text == key.text; };
    if (std::ranges::any_of(keys, isSame))
        reject(u"licenseKey"_s, u"is there already"_s);
    if (key.isAddon) {
        if (keys.empty())
            reject(u"licenseKey"_s, u"is the key of an add-on, which needs a product"_s);
        keys.push_back(key);
    } else {
        // Two products cannot stand beside each other.
        if (!keys.empty() && !call.params.value("replaceIncompatibleKeys"_L1).toBool(true))
            reject(u"licenseKey"_s, u"cannot stand beside the keys that are there"_s);
        std::erase_if(keys, [](const Licenses::Key &has) { return !has.isAddon; });
        keys.insert(keys.begin(), key);
    }
    call.tenant.licenses.setKeys(company, std::move(keys));
    keepContact(call, company);
    return json(QJsonValue::Null);
}

QByteArray removeProductKey(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const QString key = textOf(call, u"licenseKey"_s);
    auto keys = call.tenant.licenses.keysOf(company);
    const auto found = std::ranges::find_if(keys, [&key](const Licenses::Key &has) { return has.text == key; });
    if (found == keys.end())
        reject(u"licenseKey"_s, u"is not a key of this company"_s);
    if (found->isAddon)
        keys.erase(found);
    else
        keys.clear(); // add-ons go with the product
    call.tenant.licenses.setKeys(company, std::move(keys));
    return json(QJsonValue::Null);
}

} // namespace

void addLicensing(Router &router)
{
    router.add(u"licensing.getLicenseInfo"_s, getLicenseInfo);
    router.add(u"licensing.setMonthlySubscription"_s, setMonthlySubscription);
    router.add(u"licensing.setLicenseKey"_s, setLicenseKey);
    router.add(u"licensing.addProductKey"_s, addProductKey);
    router.add(u"licensing.removeProductKey"_s, removeProductKey);
}

} // namespace simulator
