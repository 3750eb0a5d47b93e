// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/tenant/names.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFound = 25; ///< findCompaniesByName gives no more, and does not say so

QString userOf(std::uint32_t company)
{
    return u"admin@company-%1.example"_s.arg(company);
}

/// What the seed says of a company beyond its name and kind.
QJsonObject profileOf(const Tenant &tenant, std::uint32_t index)
{
    static constexpr std::array<std::pair<const char *, const char *>, 6> countries{
        {{"US", "US-WA"}, {"DE", "DE-BY"}, {"FR", "FR-IDF"}, {"JP", "JP-13"}, {"GB", "GB-LND"}, {"N/A", "N/A"}}};
    static constexpr std::array<int, 7> skips{0, 1, 3, 7, 14, 30, 90};
    static constexpr std::array<int, 8> industries{0, 19, 21, 28, 30, 32, 1601, 3004};
    Dice dice(hashOf(tenant.seed, 61, index));
    const auto &[country, state] = dice.pick(std::span(countries));
    const std::uint32_t risk = dice.below(90);
    const QString impact = risk < 30 ? u"Low"_s : risk < 70 ? u"Medium"_s : u"High"_s;
    const auto share = [&dice, risk] { return u"%1%"_s.arg(dice.below(risk + 1)); };
    const auto phone = [&dice] {
        return dice.perMille(700) ? u"+1555%1"_s.arg(1'000'000 + dice.below(8'000'000)) : QString();
    };
    return {
        {u"address"_s, dice.perMille(800) ? u"%1 Harbour Rd"_s.arg(1 + dice.below(200)) : QString()},
        {u"phone"_s, phone()},
        {u"canBeManagedByAbove"_s, dice.perMille(950)},
        {u"skip2FAPeriod"_s, dice.pick(std::span(skips))},
        {u"country"_s, QString::fromLatin1(country)},
        {u"state"_s, QString::fromLatin1(state)},
        {u"industry"_s, dice.pick(std::span(industries))},
        {u"contactPerson"_s, QJsonObject{{u"fullName"_s, text(personName(dice))},
                                         {u"email"_s, userOf(index)},
                                         {u"phoneNumber"_s, phone()}}},
        {u"riskScore"_s, QJsonObject{{u"value"_s, u"%1%"_s.arg(risk)},
                                     {u"impact"_s, impact},
                                     {u"misconfigurations"_s, share()},
                                     {u"appVulnerabilities"_s, share()},
                                     {u"humanRisks"_s, share()},
                                     {u"industryModifier"_s, u"0%"_s}}},
    };
}

QJsonObject detailsOf(const Tenant &tenant, std::uint32_t index)
{
    const Places::Company &company = tenant.places.companies()[index];
    QJsonObject details =
        company.made
            ? QJsonObject{{u"address"_s, QString()}, {u"phone"_s, QString()},  {u"canBeManagedByAbove"_s, true},
                          {u"skip2FAPeriod"_s, 0},   {u"country"_s, u"N/A"_s}, {u"state"_s, u"N/A"_s},
                          {u"industry"_s, 0}}
            : profileOf(tenant, index);
    if (tenant.edition != schema::Edition::Company)
        details.insert(u"customFields"_s, QJsonObject());
    details.insert(u"type"_s, company.partner ? 0 : 1);
    details.insert(u"name"_s, text(company.name));
    details.insert(u"id"_s, tenant.id(Kind::Company, index));
    details.insert(u"isSuspended"_s, company.suspended);
    details.insert(u"enforce2FA"_s, true);
    details.insert(u"createdAt"_s, text(timeText(company.createdAt)));
    for (auto member = company.changes.begin(); member != company.changes.end(); ++member)
        details.insert(member.key(), member.value());
    details.remove("accountEmail"_L1); // for finding it by its user
    return details;
}

void checkName(const Call &call, std::uint32_t company, bool isNew)
{
    const QString name = textOf(call, u"name"_s);
    if (name.trimmed().isEmpty())
        reject(u"name"_s, u"is empty"_s);
    if (name.contains(u'<') || name.contains(u'>'))
        reject(u"name"_s, u"has angle brackets"_s);
    const Places &places = call.tenant.places;
    const bool unchanged = !isNew && text(places.companies()[company].name) == name;
    if (!unchanged && places.isNameTaken(name.toStdString()))
        reject(u"name"_s, u"is the name of another company"_s);
}

void checkCustomFields(const Call &call)
{
    const QJsonObject fields = call.params.value("customFields"_L1).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const auto same = call.tenant.customFields.list(
            [&field](const QJsonObject &known) { return known.value("name"_L1).toString() == field.key(); });
        if (same.isEmpty())
            reject(u"customFields."_s + field.key().left(60), u"is not the name of a custom field"_s);
    }
}

/// What a call may set and getCompanyDetails gives back.
QJsonObject profileFrom(const Call &call)
{
    static constexpr std::array<const char *, 13> kept{"address",
                                                       "phone",
                                                       "country",
                                                       "state",
                                                       "industry",
                                                       "contactPerson",
                                                       "canBeManagedByAbove",
                                                       "enforce2FA",
                                                       "skip2FAPeriod",
                                                       "customFields",
                                                       "licenseSubscription",
                                                       "mdrContactInformation",
                                                       "accountEmail"};
    QJsonObject profile;
    for (const char *name : kept) {
        const QJsonValue value = call.params.value(QLatin1StringView(name));
        if (!value.isUndefined())
            profile.insert(QLatin1StringView(name), value);
    }
    // An empty list clears the custom fields.
    if (profile.value("customFields"_L1).isArray())
        profile.insert(u"customFields"_s, QJsonObject());
    // Secrets of the request are not for reading back.
    QJsonObject licence = profile.value("licenseSubscription"_L1).toObject();
    licence.remove("licenseKey"_L1);
    if (profile.contains("licenseSubscription"_L1))
        profile.insert(u"licenseSubscription"_s, licence);
    QJsonObject contact = profile.value("mdrContactInformation"_L1).toObject();
    contact.remove("emailVerificationCode"_L1);
    if (profile.contains("mdrContactInformation"_L1))
        profile.insert(u"mdrContactInformation"_s, contact);
    return profile;
}

QByteArray createCompany(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t parent = companyOf(call, u"parentId"_s);
    if (!tenant.places.companies()[parent].partner && parent != Places::own)
        reject(u"parentId"_s, u"is not the id of a partner company"_s);
    checkName(call, Places::own, true);
    checkCustomFields(call);
    if (!call.params.value("canBeManagedByAbove"_L1).toBool(true)) {
        for (const auto &name : {u"accountEmail"_s, u"accountFullName"_s}) {
            if (textOf(call, name).isEmpty())
                throw Fault{Fault::InvalidParams, u"The required parameter '%1' is missing."_s.arg(name), 200, {}};
        }
    }
    const QJsonObject licence = call.params.value("licenseSubscription"_L1).toObject();
    if (licence.value("type"_L1).toInt() == 2 && licence.value("licenseKey"_L1).toString().isEmpty())
        throw Fault{
            Fault::InvalidParams, u"The required parameter 'licenseSubscription.licenseKey' is missing."_s, 200, {}};

    QJsonObject profile = profileFrom(call);
    // Left out, it is a trial.
    if (licence.isEmpty())
        profile.insert(u"licenseSubscription"_s, QJsonObject{{u"type"_s, 1}});
    const std::uint32_t company = tenant.places.addCompany(textOf(call, u"name"_s).toStdString(),
                                                           call.params.value("type"_L1).toInt() == 0, parent, call.now);
    tenant.places.company(company).changes = profile;
    if (const QString key = licence.value("licenseKey"_L1).toString(); !key.isEmpty())
        tenant.licenses.setKeys(company, {{key, false, call.now + 365LL * 86'400'000, 100}});
    return json(tenant.id(Kind::Company, company));
}

QByteArray deleteCompany(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t index = companyOf(call, u"companyId"_s);
    if (index == Places::own)
        reject(u"companyId"_s, u"names the company of the key"_s);
    const Places::Company &company = tenant.places.companies()[index];
    if (!company.companies.empty() || !company.folders.empty())
        reject(u"companyId"_s, u"names a company that has companies below it"_s);
    tenant.places.removeCompany(index);
    return json(QJsonValue::Null);
}

QByteArray updateCompanyDetails(Call &call)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t index = companyOf(call, u"id"_s);
    const QJsonValue type = call.params.value("type"_L1);
    if (!type.isUndefined() && index == Places::own)
        reject(u"type"_s, u"cannot be changed for the company of the key"_s);
    if (call.params.contains("name"_L1))
        checkName(call, index, false);
    checkCustomFields(call);
    if (!type.isUndefined()) {
        const bool partner = type.toInt() == 0;
        const Places::Company &company = tenant.places.companies()[index];
        if (!partner && (!company.companies.empty() || !company.folders.empty()))
            reject(u"type"_s, u"cannot be customer while companies are below it"_s);
        tenant.places.company(index).partner = partner;
    }
    if (call.params.contains("name"_L1))
        tenant.places.renameCompany(index, textOf(call, u"name"_s).toStdString());
    QJsonObject &changes = tenant.places.company(index).changes;
    const QJsonObject profile = profileFrom(call);
    for (auto member = profile.begin(); member != profile.end(); ++member) {
        QJsonValue value = member.value();
        // Fields that are not named keep their values; the empty list has become an empty object and clears.
        if (member.key() == "customFields"_L1 && !value.toObject().isEmpty()) {
            QJsonObject fields = changes.value("customFields"_L1).toObject();
            const QJsonObject given = value.toObject();
            for (auto field = given.begin(); field != given.end(); ++field)
                fields.insert(field.key(), field.value());
            value = fields;
        }
        changes.insert(member.key(), value);
    }
    tenant.places.touch(); // lists filter by what stands there
    return json(QJsonValue::Null);
}

QByteArray getCompanyDetails(Call &call)
{
    return json(detailsOf(call.tenant, companyOf(call, u"companyId"_s)));
}

QByteArray getCompanyDetailsByUser(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QString user = textOf(call, u"username"_s);
    for (std::uint32_t index = 0; index < tenant.places.companies().size(); ++index) {
        const Places::Company &company = tenant.places.companies()[index];
        if (company.alive
            && (userOf(index) == user
                || (!user.isEmpty() && company.changes.value("accountEmail"_L1).toString() == user)))
            return json(detailsOf(tenant, index));
    }
    reject(u"username"_s, u"is not the name of a user"_s);
}

QByteArray findCompaniesByName(Call &call)
{
    const Tenant &tenant = call.tenant;
    const QString filter = textOf(call, u"nameFilter"_s);
    QJsonArray found;
    // The key's own company is not one of those it manages.
    for (std::uint32_t index = 1; index < tenant.places.companies().size() && found.size() < mostFound; ++index) {
        const Places::Company &company = tenant.places.companies()[index];
        if (company.alive && matchesName(text(company.name), filter))
            found.append(detailsOf(tenant, index));
    }
    return json(found);
}

QByteArray setSuspended(Call &call, bool suspended)
{
    Places &places = call.tenant.places;
    const std::uint32_t index = companyOf(call, u"companyId"_s);
    if (index == Places::own)
        reject(u"companyId"_s, u"names the company of the key"_s);
    places.company(index).suspended = suspended;
    if (!call.params.value("recursive"_L1).toBool())
        return json(QJsonValue::Null);
    for (std::uint32_t other = 1; other < places.companies().size(); ++other) {
        if (places.companies()[other].alive && places.isBelow({Kind::Company, other}, {Kind::Company, index}))
            places.company(other).suspended = suspended;
    }
    return json(QJsonValue::Null);
}

void checkFieldName(const Call &call)
{
    const QString name = textOf(call, u"name"_s);
    if (name.trimmed().isEmpty())
        reject(u"name"_s, u"is empty"_s);
    if (!call.tenant.customFields
             .list([&name](const QJsonObject &known) { return known.value("name"_L1).toString() == name; })
             .isEmpty())
        reject(u"name"_s, u"is the name of another custom field"_s);
}

QByteArray createCustomFieldDefinition(Call &call)
{
    checkFieldName(call);
    return json(call.tenant.customFields.create({{u"name"_s, textOf(call, u"name"_s)}}));
}

const QJsonObject &customFieldOf(const Call &call)
{
    const QJsonObject *field = call.tenant.customFields.find(textOf(call, u"id"_s));
    if (!field)
        reject(u"id"_s, u"is not the id of a custom field"_s);
    return *field;
}

/// The values go with the field: under its new name, or away when \p to is empty.
void carryValues(Tenant &tenant, const QString &from, const QString &to)
{
    for (std::uint32_t index = 0; index < tenant.places.companies().size(); ++index) {
        QJsonObject &changes = tenant.places.company(index).changes;
        QJsonObject values = changes.value("customFields"_L1).toObject();
        if (!values.contains(from))
            continue;
        const QJsonValue value = values.take(from);
        if (!to.isEmpty())
            values.insert(to, value);
        changes.insert(u"customFields"_s, values);
    }
}

QByteArray updateCustomFieldDefinition(Call &call)
{
    const QString before = customFieldOf(call).value("name"_L1).toString();
    const QString name = textOf(call, u"name"_s);
    if (name != before) {
        checkFieldName(call);
        call.tenant.customFields.update(textOf(call, u"id"_s), {{u"name"_s, name}});
        carryValues(call.tenant, before, name);
    }
    return json(QJsonValue::Null);
}

QByteArray getCustomFieldsDefinitions(Call &call)
{
    QJsonArray found;
    for (const QJsonObject &field : call.tenant.customFields.list())
        found.append(field);
    return json(found);
}

QByteArray deleteCustomFieldDefinition(Call &call)
{
    const QString name = customFieldOf(call).value("name"_L1).toString();
    call.tenant.customFields.remove(textOf(call, u"id"_s));
    carryValues(call.tenant, name, {});
    return json(QJsonValue::Null);
}

} // namespace

void addCompanies(Router &router)
{
    router.add(u"companies.createCompany"_s, createCompany);
    router.add(u"companies.deleteCompany"_s, deleteCompany);
    router.add(u"companies.updateCompanyDetails"_s, updateCompanyDetails);
    router.add(u"companies.getCompanyDetails"_s, getCompanyDetails);
    router.add(u"companies.getCompanyDetailsByUser"_s, getCompanyDetailsByUser);
    router.add(u"companies.findCompaniesByName"_s, findCompaniesByName);
    router.add(u"companies.suspendCompany"_s, [](Call &call) { return setSuspended(call, true); });
    router.add(u"companies.activateCompany"_s, [](Call &call) { return setSuspended(call, false); });
    router.add(u"companies.createCustomFieldDefinition"_s, createCustomFieldDefinition);
    router.add(u"companies.updateCustomFieldDefinition"_s, updateCustomFieldDefinition);
    router.add(u"companies.getCustomFieldsDefinitions"_s, getCustomFieldsDefinitions);
    router.add(u"companies.deleteCustomFieldDefinition"_s, deleteCustomFieldDefinition);
}

} // namespace simulator
