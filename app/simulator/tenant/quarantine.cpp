// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/quarantine.h"

#include "simulator/hash.h"
#include "simulator/tenant/names.h"

#include <QJsonArray>

#include <array>

namespace simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int files = 180;
constexpr int mails = 40;
constexpr int tries = 40; ///< to find an endpoint of the right kind: not every tenant has one

struct Threat {
    const char16_t *name;
    const char16_t *windows;
    const char16_t *elsewhere;
};
constexpr std::array<Threat, 8> threats{{
    {u"Gen:Variant.Lantern.4471", u"C:\\Users\\Public\\Downloads\\invoice_2026.exe", u"/tmp/.cache/updater"},
    {u"Trojan.GenericKD.70311842", u"C:\\ProgramData\\svchostx.exe", u"/opt/tools/helper"},
    {u"EICAR-Test-File (not a virus)", u"C:\\Temp\\eicar.com", u"/home/dev/eicar.com"},
    {u"Application.Hacktool.KMS.31", u"D:\\Tools\\activator.exe", u"/srv/share/activator.exe"},
    {u"JS:Trojan.Cryxos.<b>2</b>", u"C:\\Users\\müller\\AppData\\Local\\Temp\\Rechnung.js",
     u"/home/müller/Rechnung.js"},
    {u"Heur.BZC.PZQ.Boxter.791", u"C:\\Windows\\Temp\\run.ps1", u"/var/tmp/run.sh"},
    {u"Exploit.CVE-2025-21298.Gen", u"C:\\Users\\開発\\Desktop\\見積書.rtf", u"/home/dev/見積書.rtf"},
    {u"Ransom.Example.Wave", u"C:\\Users\\Public\\readme.hta", u"/mnt/data/locker"},
}};

} // namespace

Quarantine::Quarantine(std::uint64_t seed, Milliseconds startedAt, const Endpoints &endpoints)
{
    Dice dice(hashOf(seed, 92, 0));
    const auto pick = [&](auto fits) -> std::optional<std::uint32_t> {
        for (int turn = 0; turn < tries && endpoints.count() > 0; ++turn) {
            const std::uint32_t endpoint = dice.below(endpoints.count());
            if (endpoints.factsOf(endpoint).managed && endpoints.exists(endpoint) && fits(endpoints.factsOf(endpoint)))
                return endpoint;
        }
        return std::nullopt;
    };
    for (int number = 0; number < files + mails; ++number) {
        const bool isMail = number >= files;
        const auto endpoint = pick([&](const EndpointFacts &facts) {
            return !isMail || (facts.server && operatingSystems()[facts.system].family == OperatingSystem::Windows);
        });
        if (!endpoint)
            continue;
        const Threat &threat = threats[dice.below(threats.size())];
        Item item;
        item.service = isMail ? Service::Exchange : Service::Computers;
        item.endpoint = *endpoint;
        item.putAwayAt = startedAt - Milliseconds{dice.below(90 * 24 * 3600)} * 1000;
        item.threat = QString::fromUtf16(threat.name);
        item.sha256 = QString::fromStdString(fileHash(dice, 64));
        if (isMail) {
            const QString sender = QString::fromStdString(slug(personName(dice))) + u"@mail.example"_s;
            item.details = {
                {u"threatName"_s, item.threat},
                {u"itemType"_s, dice.perMille(700) ? 0 : 1},
                {u"detectionPoint"_s, static_cast<int>(dice.below(4))},
                {u"email"_s, QJsonObject{{u"senderIP"_s, u"198.51.100.%1"_s.arg(1 + dice.below(250))},
                                         {u"senderEmail"_s, sender},
                                         {u"subject"_s, u"Re: Rechnung <%1>"_s.arg(1000 + dice.below(9000))},
                                         {u"recipients"_s, QJsonArray{u"office@company.example"_s}}}}};
        } else {
            const auto family = operatingSystems()[endpoints.factsOf(*endpoint).system].family;
            item.details = {{u"filePath"_s, QString::fromUtf16(family == OperatingSystem::Windows ? threat.windows
                                                                                                  : threat.elsewhere)}};
        }
        m_items.push_back(std::move(item));
    }
}

} // namespace simulator
