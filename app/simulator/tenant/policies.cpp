// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/policies.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"
#include "simulator/tenant/policysettings.h"

#include <algorithm>
#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

/// Where a switch of setPolicyModulesState stands in the tree that getPolicyDetails gives. Ten of them have no place in
/// the layout that is known: they are kept and not shown.
struct Switch {
    const char16_t *dotted;
    const char16_t *path;
};
constexpr std::array<Switch, 24> switches{{
    {u"antimalware.onAccess.onAccessScanning", u"antimalware.onAccess.onAccessScanning.enable"},
    {u"antimalware.onExecute.cloudBasedThreatDetection", u"antimalware.onExecute.theta.enabled"},
    {u"antimalware.onExecute.advancedThreatControl", u"antimalware.onAccess.virusControl.enable"},
    {u"antimalware.onExecute.filelessAttackProtection", u"antimalware.onExecute.commandLineScanning.enable"},
    {u"antimalware.onExecute.ransomwareMitigation", u"antimalware.onExecute.ransomwareRemediation.enable"},
    {u"antimalware.hyperDetect", u"antimalware.dynamicThreatDefense.enable"},
    {u"antimalware.advancedAntiExploit", u"antimalware.antiExploit.enable"},
    {u"firewall.general.firewall", u"firewall.settings.enable"},
    {u"firewall.general.ids", u"firewall.settings.instructionsDetectionSystem.enable"},
    {u"networkProtection.general.scanHttps", u"general.advanced.settings.scanSsl"},
    {u"networkProtection.webProtection.antiphishing", u"contentControl.antiphishing.enable"},
    {u"networkProtection.webProtection.webTrafficScan", u"contentControl.traffic.trafficScan.webTraffic"},
    {u"networkProtection.webProtection.emailTrafficScan", u"contentControl.traffic.trafficScan.incomingEmails"},
    {u"networkProtection.networkAttacks.networkAttackDefense", u"contentControl.networkMonitor.enable"},
    {u"networkProtection.contentControl.webAccessControl", u"contentControl.webAccess.enable"},
    {u"networkProtection.contentControl.applicationBlacklist", u"contentControl.application.enable"},
    {u"networkProtection.contentControl.dataProtection", u"contentControl.dataProtection.enable"},
    {u"sandboxAnalyzer.endpointSensor.automaticSampleSubmissionFromManagedEndpoints", u"networkSandboxing.enabled"},
    {u"encryption.general.encryption", u"encryption.enabled"},
    {u"incidentsSensor.general.incidentsSensor", u"edrSensor.general.enabled"},
    {u"general.agent.notifications", u"general.display.silentMode.showPopups.enable"},
    {u"general.agent.update.productUpdate", u"general.update.settings.productUpdateScheduler.enabled"},
    {u"general.agent.update.securityContentUpdate", u"general.update.settings.signatureUpdateScheduler.enabled"},
    {u"general.policy.details.allowOtherUsersToChangeThisPolicy", u"general.allowChangeByOtherUsers"},
}};

QJsonObject with(QJsonObject tree, QStringView path, const QJsonValue &value)
{
    const qsizetype dot = path.indexOf(u'.');
    const QString head = path.first(dot < 0 ? path.size() : dot).toString();
    tree[head] = dot < 0 ? value : QJsonValue(with(tree[head].toObject(), path.sliced(dot + 1), value));
    return tree;
}

} // namespace

Policies::Policies(std::uint64_t seed, const Places &places) : m_seed(scramble(seed))
{
    const auto &companies = places.companies();
    m_ofCompany.resize(companies.size());
    for (std::uint32_t company = 0; company < companies.size(); ++company) {
        Dice dice(hashOf(m_seed, 51, company));
        Range &range = m_ofCompany[company];
        range.begin = static_cast<std::uint32_t>(m_policies.size());
        const std::uint32_t count = 1 + (company == Places::own ? 3 : dice.below(4));
        for (std::uint32_t number = 0; number < count; ++number) {
            const auto index = static_cast<std::uint32_t>(m_policies.size());
            Policy policy;
            policy.isDefault = number == 0;
            policy.name = policy.isDefault ? "Default policy" : policyName(dice);
            policy.company = company;
            policy.createdAt = Milliseconds{Ids::madeAt(Kind::Policy, index)} * 1000;
            policy.changedAt = policy.createdAt + Milliseconds{dice.below(90'000)} * 86'400;
            m_policies.push_back(std::move(policy));
        }
        range.end = static_cast<std::uint32_t>(m_policies.size());
    }
}

std::vector<std::uint32_t> Policies::visibleTo(std::uint32_t company, const Places &places) const
{
    std::vector<std::uint32_t> found;
    for (auto here = static_cast<std::int32_t>(company); here != Places::none;
         here = places.companies()[static_cast<std::size_t>(here)].parent) {
        if (static_cast<std::size_t>(here) >= m_ofCompany.size())
            continue; // made by a call: it has what it inherits
        const Range range = m_ofCompany[static_cast<std::size_t>(here)];
        for (std::uint32_t policy = range.begin; policy < range.end; ++policy) {
            if (static_cast<std::uint32_t>(here) == company || m_policies[policy].isDefault)
                found.push_back(policy);
        }
    }
    return found;
}

std::uint32_t Policies::usual(std::uint32_t company, std::uint64_t choice, const Places &places) const
{
    while (company >= m_ofCompany.size())
        company = static_cast<std::uint32_t>(places.companies()[company].parent);
    const Range range = m_ofCompany[company];
    // Most endpoints have the default one.
    return choice % 4 != 0 ? range.begin
                           : range.begin + static_cast<std::uint32_t>(choice / 4 % (range.end - range.begin));
}

QJsonObject Policies::settingsOf(std::uint32_t index, const schema::Field &layout, schema::Edition edition) const
{
    const Policy &policy = m_policies[index];
    Dice dice(hashOf(m_seed, 52, index));
    QJsonObject tree = policySettings(layout, edition, dice);
    for (const Switch &one : switches) {
        const bool usually = dice.perMille(650);
        const auto set = policy.switches.find(QString::fromUtf16(one.dotted));
        tree = with(tree, QStringView(one.path), set == policy.switches.end() ? usually : set->second);
    }
    return tree;
}

} // namespace simulator
