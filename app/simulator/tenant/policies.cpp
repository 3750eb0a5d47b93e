// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/policies.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"

#include <QJsonArray>

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

QJsonObject Policies::settingsOf(std::uint32_t index) const
{
    const Policy &policy = m_policies[index];
    Dice dice(hashOf(m_seed, 52, index));
    const auto integer = [&dice](int from, int to) {
        return from + static_cast<int>(dice.below(static_cast<std::size_t>(to - from + 1)));
    };
    const auto actions = [&integer] { return QJsonObject{{u"action"_s, integer(1, 3)}, {u"then"_s, integer(1, 3)}}; };

    QJsonObject tree{
        {u"antimalware"_s,
         QJsonObject{
             {u"onAccess"_s,
              QJsonObject{
                  {u"onAccessScanning"_s,
                   QJsonObject{
                       {u"profile"_s, integer(1, 4)},
                       {u"settings"_s,
                        QJsonObject{
                            {u"general"_s,
                             QJsonObject{
                                 {u"archives"_s, QJsonObject{{u"enable"_s, dice.perMille(400)},
                                                             {u"limitArchiveSize"_s, integer(1, 200)},
                                                             {u"maximumArchiveDepth"_s, integer(1, 16)}}},
                                 {u"miscellaneous"_s, QJsonObject{{u"scanBootSectors"_s, true},
                                                                  {u"scanOnlyNewChangeFiles"_s, dice.perMille(700)},
                                                                  {u"scanForKeyloggers"_s, dice.perMille(300)},
                                                                  {u"scanPUA"_s, dice.perMille(600)},
                                                                  {u"deferredScanning"_s, false}}},
                                 {u"scanAction"_s,
                                  QJsonObject{{u"infectedFiles"_s, actions()}, {u"suspectFiles"_s, actions()}}}}}}}}},
                  {u"ransomwareProtection"_s, QJsonObject{{u"enable"_s, dice.perMille(500)}}},
                  {u"virusControl"_s,
                   QJsonObject{{u"profile"_s, integer(1, 4)}, {u"defaultAction"_s, integer(1, 3)}}}}},
             {u"onDemand"_s, QJsonObject{{u"scanTask"_s, QJsonArray()},
                                         {u"deviceScanning"_s, QJsonObject{{u"enable"_s, dice.perMille(500)},
                                                                           {u"scanProfile"_s, integer(1, 4)}}},
                                         {u"contextualScan"_s, QJsonObject{{u"scanProfile"_s, integer(1, 4)}}}}},
             {u"settings"_s, QJsonObject{{u"activateExclusions"_s,
                                          QJsonObject{{u"enable"_s, true}, {u"exclusionsItems"_s, QJsonArray()}}},
                                         {u"useBuiltInExclusions"_s, true},
                                         {u"deleteFilesOlderThan"_s, integer(7, 90)},
                                         {u"rescanQuarantine"_s, dice.perMille(800)},
                                         {u"allowUserQuarantineActions"_s, dice.perMille(200)}}}}},
        {u"firewall"_s, QJsonObject{{u"advanced"_s, QJsonObject{{u"createAgresiveRules"_s, dice.perMille(200)},
                                                                {u"monitorProcessChanges"_s, dice.perMille(300)},
                                                                {u"protectionLevel"_s, integer(1, 6)},
                                                                {u"rule"_s, QJsonArray()}}},
                                    {u"settings"_s, QJsonObject{{u"blockPortScan"_s, dice.perMille(400)},
                                                                {u"instructionsDetectionSystem"_s,
                                                                 QJsonObject{{u"profile"_s, integer(1, 3)}}}}}}},
        {u"deviceControl"_s,
         QJsonObject{{u"dataLossPrevention"_s,
                      QJsonObject{{u"enable"_s, dice.perMille(300)},
                                  {u"rules"_s, QJsonArray{QJsonObject{
                                                   {u"ruleName"_s, u"External storage"_s},
                                                   {u"deviceClass"_s, 21},
                                                   {u"permissions"_s, QJsonObject{{u"ALL"_s, integer(1, 3)}}}}}}}}}},
        {u"general"_s,
         QJsonObject{{u"advanced"_s, QJsonObject{{u"settings"_s, QJsonObject{{u"submitReports"_s, true},
                                                                             {u"sendTelemetry"_s, dice.perMille(500)}}},
                                                 {u"powerUser"_s, QJsonObject{{u"enabled"_s, dice.perMille(100)}}}}},
                     {u"display"_s,
                      QJsonObject{{u"silentMode"_s, QJsonObject{{u"enable"_s, dice.perMille(300)}}},
                                  {u"supportInformation"_s, QJsonObject{{u"website"_s, u"https://support.example"_s},
                                                                        {u"email"_s, u"helpdesk@support.example"_s},
                                                                        {u"phone"_s, u"+15550100"_s}}}}}}},
        {u"relay"_s,
         QJsonObject{{u"update"_s, QJsonObject{{u"updateInterval"_s,
                                                QJsonObject{{u"enable"_s, true}, {u"hours"_s, integer(1, 12)}}}}}}},
    };
    for (const Switch &one : switches) {
        const bool usually = dice.perMille(650);
        const auto set = policy.switches.find(QString::fromUtf16(one.dotted));
        tree = with(tree, QStringView(one.path), set == policy.switches.end() ? usually : set->second);
    }
    return tree;
}

} // namespace simulator
