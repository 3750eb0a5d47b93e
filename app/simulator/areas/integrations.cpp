// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"
#include "simulator/page.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds hour = 3'600'000;
constexpr qsizetype mostFound = 25; ///< getCompanyDetailsByAWSAccountId gives no more

// Virtualization platforms ---------------------------------------------------------------------------------------------

const QJsonObject &integrationOf(const Call &call)
{
    const QJsonObject *integration = call.tenant.integrations.find(textOf(call, u"integrationId"_s));
    if (!integration)
        reject(u"integrationId"_s, u"is not the id of an integration"_s);
    return *integration;
}

/// What may be read back: no password, and every default.
QJsonObject specificsFrom(QJsonObject given, QJsonObject before)
{
    if (before.isEmpty()) {
        before = {{u"port"_s, 443},
                  {u"retryAuthentication"_s, true},
                  {u"retryAuthenticationTimeToWait"_s, 5},
                  {u"retryAuthenticationMaxAttempts"_s, 3},
                  {u"verifyTLSCertificate"_s, true},
                  {u"viewType"_s, 1}};
    }
    given.remove("password"_L1);
    for (auto member = given.begin(); member != given.end(); ++member)
        before.insert(member.key(), member.value());
    if (before.value("viewType"_L1) != 2)
        before.insert(u"viewType"_s, 1); // a view that does not exist becomes the first, without a word
    return before;
}

QJsonObject shown(const Call &call, QJsonObject integration)
{
    const QString company = integration.take("companyId"_L1).toString();
    const auto place = placeOf(call.tenant, company);
    integration.insert(u"category"_s, QJsonObject{{u"name"_s, u"Virtualization"_s}});
    integration.insert(
        u"company"_s,
        QJsonObject{{u"id"_s, company},
                    {u"name"_s, place ? text(call.tenant.places.companies()[place->index].name) : QString()}});
    return integration;
}

QByteArray createIntegration(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    const QString name = textOf(call, u"name"_s);
    if (call.tenant.integrations.isTaken(u"name"_s, name, {}))
        reject(u"name"_s, u"is the name of another integration"_s);
    const QJsonObject specifics = call.params.value("specifics"_L1).toObject();
    if (specifics.value("hostname"_L1).toString().trimmed().isEmpty())
        reject(u"specifics.hostname"_s, u"is empty"_s);
    const QString id = call.tenant.integrations.create({{u"name"_s, name},
                                                        {u"type"_s, call.params.value("type"_L1)},
                                                        {u"specifics"_s, specificsFrom(specifics, {})},
                                                        {u"companyId"_s, company},
                                                        {u"status"_s, 5}});
    return json(QJsonObject{{u"success"_s, true}, {u"records"_s, QJsonArray{id}}});
}

QByteArray updateIntegration(Call &call)
{
    const QJsonObject integration = integrationOf(call);
    QJsonObject changes;
    if (call.params.contains("name"_L1))
        changes.insert(u"name"_s, call.params.value("name"_L1));
    if (call.params.contains("specifics"_L1))
        changes.insert(u"specifics"_s, specificsFrom(call.params.value("specifics"_L1).toObject(),
                                                     integration.value("specifics"_L1).toObject()));
    call.tenant.integrations.update(integration.value("id"_L1).toString(), changes);
    return json(QJsonObject{{u"success"_s, true}});
}

QByteArray getIntegrationDetails(Call &call)
{
    return json(QJsonObject{{u"success"_s, true}, {u"data"_s, shown(call, integrationOf(call))}});
}

/// The entries stand below `data` here.
QByteArray getConfiguredIntegrations(Call &call)
{
    const QString company = call.tenant.id(Kind::Company, companyOf(call, u"companyId"_s));
    const auto all = call.tenant.integrations.list(
        [&company](const QJsonObject &one) { return one.value("companyId"_L1).toString() == company; });
    const Page page = Page::of(call.params);
    QJsonArray data;
    for (qsizetype at = static_cast<qsizetype>(page.from()); at < all.size() && data.size() < page.size; ++at)
        data.append(shown(call, all[at]));
    return json(QJsonObject{{u"total"_s, static_cast<int>(all.size())}, {u"data"_s, data}});
}

QByteArray manageIntegration(Call &call)
{
    const QString id = integrationOf(call).value("id"_L1).toString();
    call.tenant.integrations.update(id, {{u"status"_s, textOf(call, u"action"_s) == "enable"_L1 ? 5 : 2}});
    return json(QJsonObject{{u"success"_s, true}});
}

QByteArray deleteIntegration(Call &call)
{
    call.tenant.integrations.remove(integrationOf(call).value("id"_L1).toString());
    return json(QJsonObject{{u"success"_s, true}});
}

// Amazon EC2 -----------------------------------------------------------------------------------------------------------

QByteArray getHourlyUsageForAmazonEC2Instances(Call &call)
{
    static constexpr std::array<const char *, 5> classes{"micro", "small", "medium", "large", "xlarge"};
    const Tenant &tenant = call.tenant;
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const int now = monthOf(call.now);
    const int month = targetMonthOf(call);
    const bool isConnected = std::ranges::any_of(
        tenant.awsAccounts, [&](const Tenant::AwsAccount &account) { return account.company == company; });
    const QDateTime today = QDateTime::fromMSecsSinceEpoch(call.now, Qt::UTC);
    const int soFar =
        month == now ? (today.date().day() - 1) * 24 + today.time().hour() : today.date().daysInMonth() * 24;
    QJsonObject usage;
    for (std::size_t kind = 0; kind < classes.size() && isConnected && month <= now; ++kind) {
        Dice dice(hashOf(tenant.seed, 99, std::uint64_t{company} * 8 + kind));
        usage.insert(QLatin1StringView(classes[kind]), static_cast<int>(dice.below(6)) * soFar);
    }
    return json(usage);
}

QByteArray connectAccount(Call &call, const QString &account, const QString &name)
{
    Tenant &tenant = call.tenant;
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    for (const Tenant::AwsAccount &known : tenant.awsAccounts) {
        if (known.company == company && known.name == name && known.id == account)
            return json(QJsonValue::Null); // once more what is there already
        if (known.company == company && known.name == name)
            reject(u"integrationName"_s, u"is the name of another integration"_s);
    }
    tenant.awsAccounts.push_back({company, account, name});
    return json(QJsonValue::Null);
}

QByteArray configureAmazonEC2Integration(Call &call)
{
    const QString key = textOf(call, u"keyId"_s);
    if (key.trimmed().isEmpty() || textOf(call, u"keySecret"_s).isEmpty())
        reject(key.trimmed().isEmpty() ? u"keyId"_s : u"keySecret"_s, u"is empty"_s);
    const QString account = QString::number(100'000'000'000 + static_cast<qint64>(qHash(key) % 899'999'999));
    return connectAccount(call, account, account);
}

QByteArray configureAmazonEC2IntegrationUsingCrossAccountRole(Call &call)
{
    static const QRegularExpression form(u"\\Aarn:aws[a-z-]*:iam::([0-9]{12}):role/.+\\z"_s);
    const auto role = form.match(textOf(call, u"crossAccountRoleArn"_s));
    if (!role.hasMatch())
        reject(u"crossAccountRoleArn"_s, u"is not the name of a role"_s);
    const QString name = textOf(call, u"integrationName"_s);
    return connectAccount(call, role.captured(1), name.isEmpty() ? role.captured(1) : name);
}

QString externalId(const Tenant &tenant)
{
    return u"gz-%1"_s.arg(static_cast<qulonglong>(hashOf(tenant.seed, 100, tenant.awsExternalIds)), 16, 16,
                          QChar(u'0'));
}

QByteArray generateAmazonEC2ExternalIdForCrossAccountRole(Call &call)
{
    ++call.tenant.awsExternalIds;
    return json(externalId(call.tenant));
}

QByteArray getAmazonEC2ExternalIdForCrossAccountRole(Call &call)
{
    return json(externalId(call.tenant));
}

QByteArray disableAmazonEC2Integration(Call &call)
{
    const std::uint32_t company = companyOf(call, u"companyId"_s);
    const QString name = textOf(call, u"integrationName"_s);
    auto &accounts = call.tenant.awsAccounts;
    const auto before = accounts.size();
    std::erase_if(accounts, [&](const Tenant::AwsAccount &account) {
        return account.company == company && (name.isEmpty() || account.name == name);
    });
    if (accounts.size() == before)
        reject(u"integrationName"_s, u"is not the name of an integration"_s);
    return json(QJsonValue::Null);
}

QByteArray getCompanyDetailsByAWSAccountId(Call &call)
{
    const Tenant &tenant = call.tenant;
    QJsonArray found;
    for (const Tenant::AwsAccount &account : tenant.awsAccounts) {
        const Places::Company &company = tenant.places.companies()[account.company];
        if (account.id != textOf(call, u"accountId"_s) || !company.alive || found.size() == mostFound)
            continue;
        found.append(QJsonObject{{u"id"_s, tenant.id(Kind::Company, account.company)},
                                 {u"name"_s, text(company.name)},
                                 {u"type"_s, company.partner ? 0 : 1},
                                 {u"address"_s, QString()},
                                 {u"phone"_s, QString()},
                                 {u"canBeManagedByAbove"_s, true},
                                 {u"isSuspended"_s, company.suspended}});
    }
    return json(found);
}

} // namespace

void addIntegrations(Router &router)
{
    router.add(u"integrations.createIntegration"_s, createIntegration);
    router.add(u"integrations.updateIntegration"_s, updateIntegration);
    router.add(u"integrations.getIntegrationDetails"_s, getIntegrationDetails);
    router.add(u"integrations.getConfiguredIntegrations"_s, getConfiguredIntegrations);
    router.add(u"integrations.manageIntegration"_s, manageIntegration);
    router.add(u"integrations.deleteIntegration"_s, deleteIntegration);
    router.add(u"integrations.getHourlyUsageForAmazonEC2Instances"_s, getHourlyUsageForAmazonEC2Instances);
    router.add(u"integrations.configureAmazonEC2Integration"_s, configureAmazonEC2Integration);
    router.add(u"integrations.configureAmazonEC2IntegrationUsingCrossAccountRole"_s,
               configureAmazonEC2IntegrationUsingCrossAccountRole);
    router.add(u"integrations.generateAmazonEC2ExternalIdForCrossAccountRole"_s,
               generateAmazonEC2ExternalIdForCrossAccountRole);
    router.add(u"integrations.getAmazonEC2ExternalIdForCrossAccountRole"_s, getAmazonEC2ExternalIdForCrossAccountRole);
    router.add(u"integrations.disableAmazonEC2Integration"_s, disableAmazonEC2Integration);
    router.add(u"integrations.getCompanyDetailsByAWSAccountId"_s, getCompanyDetailsByAWSAccountId);
}

} // namespace simulator
