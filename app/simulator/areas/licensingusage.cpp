// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/areas/areas.h"
#include "simulator/hash.h"
#include "simulator/lookup.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

enum Counter : std::size_t {
    Endpoint,
    ALaCarte,
    MspSecureEssentials,
    MspSecure,
    MspSecurePlus,
    MspSecureExtra,
    MdrFoundations,
    MdrResponse,
    EmailSecurity,
    MobileSecurity,
    Exchange,
    Encryption,
    Ats,
    Edr,
    PatchManagement,
    ContainerProtection,
    Integrity,
    Integrity90,
    Integrity180,
    IntegrityYear,
    XdrIdentity,
    XdrProductivity,
    XdrNetwork,
    XdrCloud,
    SveVs,
    SveVdi,
    Compliance,
    Phasr,
    ExtendedEmail,
    Edr90,
    Edr180,
    EdrYear,
    Easm,
    Counters,
};
constexpr std::array<const char *, Counters> counterNames{"endpointMonthlyUsage",
                                                          "aLaCarteMonthlyUsage",
                                                          "mspSecureEssentialsMonthlyUsage",
                                                          "mspSecureMonthlyUsage",
                                                          "mspSecurePlusMonthlyUsage",
                                                          "mspSecureExtraMonthlyUsage",
                                                          "mdrFoundationsMonthlyUsage",
                                                          "mdrResponseMonthlyUsage",
                                                          "emailSecurityMonthlyUsage",
                                                          "mobileSecurityMonthlyUsage",
                                                          "exchangeMonthlyUsage",
                                                          "encryptionMonthlyUsage",
                                                          "atsMonthlyUsage",
                                                          "edrMonthlyUsage",
                                                          "patchManagementMonthlyUsage",
                                                          "containerProtectionMonthlyUsage",
                                                          "integrityMonitoringUsage",
                                                          "integrityMonitoring90DaysUsage",
                                                          "integrityMonitoring180DaysUsage",
                                                          "integrityMonitoring1YearUsage",
                                                          "xdrIdentitySensorsMonthlyUsage",
                                                          "xdrProductivitySensorsMonthlyUsage",
                                                          "xdrNetworkSensorsMonthlyUsage",
                                                          "xdrCloudSensorsMonthlyUsage",
                                                          "sveVsMonthlyUsage",
                                                          "sveVdiMonthlyUsage",
                                                          "complianceMonthlyUsage",
                                                          "phasrMonthlyUsage",
                                                          "extendedEmailSecurityMonthlyUsage",
                                                          "edrStorage90DaysUsage",
                                                          "edrStorage180DaysUsage",
                                                          "edrStorage1YearUsage",
                                                          "easmMonthlyUsage"};

struct Usage {
    std::array<std::uint64_t, Counters> counts{};
    std::uint64_t minimum = 0;
};

/// Endpoints of one company that were seen in \p month: more from month to month, and through the month that runs.
std::uint64_t seenIn(const Call &call, std::uint32_t company, int month)
{
    const Tenant &tenant = call.tenant;
    const Places::Company &holder = tenant.places.companies()[company];
    const int back = monthOf(call.now) - month;
    if (back < 0 || month < monthOf(holder.createdAt))
        return 0;
    std::uint64_t managed = 0;
    for (std::uint32_t endpoint = holder.begin; endpoint < holder.end; ++endpoint)
        managed += tenant.endpoints.factsOf(endpoint).managed ? 1 : 0;
    Dice dice(hashOf(tenant.seed, 74, std::uint64_t{company} * 4096 + static_cast<std::uint64_t>(month)));
    const int left = std::max(100, 1000 - 14 * back - static_cast<int>(dice.below(10)));
    const QDate today = QDateTime::fromMSecsSinceEpoch(call.now, Qt::UTC).date();
    const int soFar = back > 0 ? 1000 : 700 + 300 * today.day() / today.daysInMonth();
    return managed * static_cast<std::uint64_t>(left) / 1000 * static_cast<std::uint64_t>(soFar) / 1000;
}

void addUsage(Usage &sum, const Call &call, std::uint32_t company, int month, int product)
{
    const Licenses &licenses = call.tenant.licenses;
    if (licenses.typeOf(company) != Licenses::Monthly)
        return;
    const QJsonObject subscription = licenses.subscriptionOf(company);
    if (subscription.value("assignedProductType"_L1).toInt() != product)
        return;
    const std::uint64_t seen = seenIn(call, company, month);
    const auto count = [&](Counter counter, std::uint64_t perMille) { sum.counts[counter] += seen * perMille / 1000; };
    const auto has = [&subscription](QLatin1StringView name) { return subscription.value(name).toBool(); };
    sum.minimum += static_cast<std::uint64_t>(
        std::max(0, subscription.value("minimumUsage"_L1)["endpointMonthlyUsage"_L1].toInt()));
    if (product == 3) {
        count(Edr, 1000);
        count(Edr90, 1000);
        return;
    }
    if (product == 5) {
        count(Phasr, 1000);
        return;
    }
    count(Endpoint, 1000);
    const QString model = subscription.value("assignedProtectionModel"_L1).toString();
    count(model == "aLaCarte"_L1         ? ALaCarte
          : model == "mspSecurePlus"_L1  ? MspSecurePlus
          : model == "mspSecureExtra"_L1 ? MspSecureExtra
                                         : MspSecure,
          1000);
    if (has("manageExchange"_L1))
        count(Exchange, 800);
    if (has("manageEncryption"_L1))
        count(Encryption, 450);
    if (has("manageHyperDetect"_L1) && has("manageSandboxAnalyzer"_L1))
        count(Ats, 900);
    if (has("manageEventCorrelator"_L1)) {
        count(Edr, 700);
        count(Edr90, 300);
    }
    if (has("managePatchManagement"_L1))
        count(PatchManagement, 850);
    if (has("manageEmailSecurity"_L1))
        count(EmailSecurity, 1100);
    if (has("manageContainerProtection"_L1))
        count(ContainerProtection, 40);
    if (has("manageIntegrityMonitoring"_L1)) {
        count(Integrity, 120);
        count(Integrity90, 120);
    }
    if (has("manageMobileSecurity"_L1))
        count(MobileSecurity, 300);
    if (has("manageRemoteEnginesScanning"_L1)) {
        count(SveVs, 150);
        count(SveVdi, 24'000); // hours
    }
    if (model == "mspSecureExtra"_L1) {
        count(MdrFoundations, 500);
        count(XdrIdentity, 400);
    }
}

/// Counters of the company and of all below it; \p counts says which of these count.
template <typename Counts>
QJsonObject usageOf(const Call &call, std::uint32_t company, int month, int product, Counts counts)
{
    const Places &places = call.tenant.places;
    Usage sum;
    for (std::uint32_t one = 0; one < places.companies().size(); ++one) {
        if (places.companies()[one].alive && isCompanyBelow(call.tenant, one, company)
            && counts(places.companies()[one]))
            addUsage(sum, call, one, month, product);
    }
    QJsonObject usage;
    for (std::size_t number = 0; number < Counters; ++number)
        usage.insert(QLatin1StringView(counterNames[number]), static_cast<qint64>(sum.counts[number]));
    if (sum.minimum > 0)
        usage.insert(u"minimumUsage"_s, QJsonObject{{u"endpointMonthlyUsage"_s, static_cast<qint64>(sum.minimum)}});
    return usage;
}

QByteArray getMonthlyUsage(Call &call)
{
    std::optional<Milliseconds> after, before;
    if (call.params.contains("usageCoverageType"_L1)) {
        after = momentOf(call.params.value("companyRegistrationStartDate"_L1), u"companyRegistrationStartDate"_s);
        before = momentOf(call.params.value("companyRegistrationEndDate"_L1), u"companyRegistrationEndDate"_s);
    }
    return json(usageOf(call, companyOf(call, u"companyId"_s), targetMonthOf(call),
                        call.params.value("productType"_L1).toInt(), [&](const Places::Company &company) {
                            return (!after || company.createdAt > *after) && (!before || company.createdAt < *before);
                        }));
}

QByteArray getMonthlyUsagePerProductType(Call &call)
{
    QJsonArray usages;
    for (const int product : {0, 3, 5}) {
        QJsonObject usage = usageOf(call, companyOf(call, u"companyId"_s), targetMonthOf(call), product,
                                    [](const Places::Company &) { return true; });
        usage.insert(u"productType"_s, product);
        usages.append(usage);
    }
    return json(QJsonObject{{u"usages"_s, usages}});
}

} // namespace

void addLicensingUsage(Router &router)
{
    router.add(u"licensing.getMonthlyUsage"_s, getMonthlyUsage);
    router.add(u"licensing.getMonthlyUsagePerProductType"_s, getMonthlyUsagePerProductType);
}

} // namespace simulator
