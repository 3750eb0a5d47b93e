// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/licenses.h"

#include "simulator/hash.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr Milliseconds day = 86'400'000;
constexpr auto member = "licenseSubscription"_L1;

} // namespace

std::span<const QLatin1StringView> Licenses::switches()
{
    static constexpr std::array names{"manageExchange"_L1,
                                      "manageEncryption"_L1,
                                      "manageRemoteEnginesScanning"_L1,
                                      "manageHyperDetect"_L1,
                                      "manageSandboxAnalyzer"_L1,
                                      "managePatchManagement"_L1,
                                      "manageEventCorrelator"_L1,
                                      "manageEmailSecurity"_L1,
                                      "manageContainerProtection"_L1,
                                      "manageIntegrityMonitoring"_L1,
                                      "manageMobileSecurity"_L1};
    return names;
}

int Licenses::typeOf(std::uint32_t company) const
{
    const Places::Company &holder = m_places->companies()[company];
    int usual = Monthly;
    if (!holder.partner && company != Places::own)
        usual = company % 17 == 2 ? Trial : company % 7 == 3 ? LicenseKey : Monthly;
    return holder.changes.value(member).toObject().value("type"_L1).toInt(usual);
}

QJsonObject Licenses::seeded(std::uint32_t company) const
{
    static constexpr std::array<const char *, 4> models{"aLaCarte", "mspSecure", "mspSecurePlus", "mspSecureExtra"};
    static constexpr std::array<std::uint32_t, 11> shares{120, 380, 90, 500, 450, 550, 600, 300, 60, 150, 200};
    const Places::Company &holder = m_places->companies()[company];
    const bool partner = holder.partner;
    Dice dice(hashOf(m_seed, 75, company));
    const int product = company % 19 == 4 ? 3 : 0;
    const std::size_t model = dice.below(models.size());
    QJsonObject all{{u"assignedProductType"_s, product},
                    {u"assignedProtectionModel"_s, QString::fromLatin1(models[model])},
                    {u"autoRenewPeriod"_s, 12}};
    if (partner)
        all.insert(u"additionalProductTypes"_s, QJsonArray{0, 3});
    if (const std::uint32_t more = 5 * dice.below(20); !partner && dice.perMille(150))
        all.insert(u"reservedSlots"_s, static_cast<int>(holder.end - holder.begin + more));
    if (dice.perMille(100))
        all.insert(u"minimumUsage"_s, QJsonObject{{u"endpointMonthlyUsage"_s, static_cast<int>(5 + dice.below(40))}});
    for (std::size_t number = 0; number < switches().size(); ++number) {
        // Virtual machines scanned from outside come with the à-la-carte model only.
        const bool possible = number != 2 || model == 0;
        all.insert(switches()[number], dice.perMille(shares[number]) && possible);
    }
    return all;
}

QJsonObject Licenses::subscriptionOf(std::uint32_t company) const
{
    QJsonObject all;
    if (m_places->companies()[company].made) {
        all = {
            {u"assignedProductType"_s, 0}, {u"assignedProtectionModel"_s, u"mspSecure"_s}, {u"autoRenewPeriod"_s, 12}};
        for (const QLatin1StringView name : switches())
            all.insert(name, false);
    } else {
        all = seeded(company);
    }
    const QJsonObject changes = m_places->companies()[company].changes.value(member).toObject();
    for (auto one = changes.begin(); one != changes.end(); ++one)
        all.insert(one.key(), one.value());
    all.insert(u"type"_s, typeOf(company));
    return all;
}

void Licenses::change(std::uint32_t company, const QJsonObject &changes)
{
    QJsonObject &profile = m_places->company(company).changes;
    QJsonObject all = profile.value(member).toObject();
    for (auto one = changes.begin(); one != changes.end(); ++one)
        all.insert(one.key(), one.value());
    profile.insert(member, all);
    m_places->touch(); // lists filter by what stands there
}

std::vector<Licenses::Key> Licenses::keysOf(std::uint32_t company) const
{
    if (typeOf(company) != LicenseKey)
        return {};
    if (const auto kept = m_keys.find(company); kept != m_keys.end())
        return kept->second;
    Dice dice(hashOf(m_seed, 76, company));
    const auto text = [&dice](QLatin1StringView kind) {
        return kind
               + u"-%1-%2"_s.arg(dice.below(0xffffff), 6, 36, QChar(u'0'))
                     .arg(dice.below(0xffffff), 6, 36, QChar(u'0'))
                     .toUpper();
    };
    const Places::Company &holder = m_places->companies()[company];
    // Some seats are free, some licences end soon, a few have ended.
    const int seats = static_cast<int>((holder.end - holder.begin) * (105 + dice.below(60)) / 100 + 1);
    const Milliseconds ends = m_startedAt + (static_cast<Milliseconds>(dice.below(420)) - 20) * day;
    std::vector<Key> keys{{text("BASE"_L1), false, ends, seats}};
    if (dice.perMille(600))
        keys.push_back({text("ADDON"_L1), true, ends, seats});
    return keys;
}

void Licenses::setKeys(std::uint32_t company, std::vector<Key> keys)
{
    const bool none = keys.empty();
    m_keys[company] = std::move(keys);
    change(company, {{u"type"_s, none ? int(Trial) : int(LicenseKey)}});
}

bool Licenses::isTaken(const QString &key, std::uint32_t company) const
{
    return std::ranges::any_of(m_keys, [&](const auto &one) {
        return one.first != company && m_places->companies()[one.first].alive
               && std::ranges::any_of(one.second, [&key](const Key &has) { return has.text == key; });
    });
}

} // namespace simulator
