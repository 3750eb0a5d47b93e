// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/policysettings.h"

#include "simulator/hash.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <span>

namespace simulator {

using namespace Qt::StringLiterals;
using schema::Field;

namespace {

/// Numbers whose name says what they count: what ends so lies between these. The first that fits decides.
struct Range {
    QLatin1StringView ending;
    int from, to;
};
constexpr std::array<Range, 32> ranges{{
    {"startHour"_L1, 0, 11},
    {"endHour"_L1, 12, 23},
    {"Hour"_L1, 0, 23},
    {"hour"_L1, 0, 23},
    {"hours"_L1, 1, 12},
    {"Minute"_L1, 0, 59},
    {"minutes"_L1, 0, 59},
    {"days"_L1, 1, 7},
    {"day"_L1, 1, 7},
    {"OlderThan"_L1, 7, 90},
    {"Depth"_L1, 1, 16},
    {"Size"_L1, 1, 200},
    {"size"_L1, 1, 200},
    {"SizeKB"_L1, 1, 64},
    {"SizeMB"_L1, 1, 50},
    {"listenPort"_L1, 1344, 1344},
    {"SslPort"_L1, 11344, 11344},
    {"port"_L1, 3128, 3130},
    {"Timeout"_L1, 500, 5000},
    {"Connections"_L1, 100, 300},
    {"After"_L1, 1, 60},
    {"maxim"_L1, 100, 4000},
    {"Interval"_L1, 1, 24},
    {"runEvery"_L1, 1, 7},
    {"Notifications"_L1, 0, 1},
    {"DaySun"_L1, 0, 1},
    {"DayMon"_L1, 0, 1},
    {"DayTue"_L1, 0, 1},
    {"DayWed"_L1, 0, 1},
    {"DayThu"_L1, 0, 1},
    {"DayFri"_L1, 0, 1},
    {"DaySat"_L1, 0, 1},
}};
/// What other numbers are: choices that nobody has named.
constexpr Range anyChoice{{}, 1, 3};

struct Words {
    QLatin1StringView ending;
    QLatin1StringView text;
};
constexpr std::array<Words, 37> words{{
    {"extensions"_L1, "exe"_L1},
    {"Extensions"_L1, "iso"_L1},
    {"svaIps"_L1, "192.0.2.20"_L1},
    {"ip"_L1, "192.0.2.21"_L1},
    {"hostname"_L1, "sandbox.lanternlight.example"_L1},
    {"username"_L1, "updates"_L1},
    {"serverOrder"_L1, "1"_L1},
    {"server"_L1, "updates.lanternlight.example"_L1},
    {"processName"_L1, "winword.exe"_L1},
    {"applicationName"_L1, "Office programs"_L1},
    {"onAccessUnixPaths"_L1, "/home"_L1},
    {"downloadFolder"_L1, "C:\\Mirror"_L1},
    {"applictionPath"_L1, "C:\\Program Files\\Backup\\agent.exe"_L1},
    {"applicationMd5"_L1, "0f343b0931126a20f133d67c2b018a3b"_L1},
    {"portRange"_L1, "443-445"_L1},
    {"ruleId"_L1, "5f0000000000000000000001"_L1},
    {"ruleName"_L1, "Company devices"_L1},
    {"rblDnsAddress"_L1, "192.0.2.53"_L1},
    {"rblServers"_L1, "rbl.lanternlight.example"_L1},
    {"headerName"_L1, "X-Spam"_L1},
    {"headerValue"_L1, "yes"_L1},
    {"modifySubjectText"_L1, "[spam]"_L1},
    {"footerText"_L1, "Scanned for malware."_L1},
    {"infectedText"_L1, "An infected attachment was removed."_L1},
    {"quarantinedText"_L1, "An attachment is in quarantine."_L1},
    {"InfectedText"_L1, "An attachment that cannot be scanned was removed."_L1},
    {"QuarantinedText"_L1, "An attachment that cannot be scanned is in quarantine."_L1},
    {"replacementText"_L1, "An attachment was removed."_L1},
    {"list"_L1, "newsletter@partner.example"_L1},
    {"trustedSenders"_L1, "billing@partner.example"_L1},
    {"trustedRecipients"_L1, "abuse@lanternlight.example"_L1},
    {"serviceName"_L1, "scan"_L1},
    {"url"_L1, "https://siem.lanternlight.example/collect"_L1},
    {"website"_L1, "https://support.example"_L1},
    {"email"_L1, "helpdesk@support.example"_L1},
    {"phone"_L1, "+15550100"_L1},
    {"name"_L1, "Default rule"_L1},
}};

template <typename Row, std::size_t Count>
const Row *rowFor(const std::array<Row, Count> &rows, const QString &name)
{
    const auto found = std::ranges::find_if(rows, [&name](const Row &row) { return name.endsWith(row.ending); });
    return found == rows.end() ? nullptr : &*found;
}

int numberFor(const Field &field, Dice &dice)
{
    Range range = anyChoice;
    if (const Range *known = rowFor(ranges, field.name))
        range = *known;
    const int from = field.minimum ? static_cast<int>(*field.minimum) : range.from;
    const int to = std::max(from, field.maximum ? static_cast<int>(*field.maximum) : range.to);
    return from + static_cast<int>(dice.below(static_cast<std::size_t>(to - from + 1)));
}

QString textFor(const Field &field)
{
    const Words *known = field.secret ? nullptr : rowFor(words, field.name);
    return known ? QString(known->text) : QString();
}

QJsonValue valueFor(const Field &field, schema::Edition edition, Dice &dice);

/// The values that \p key can have, where a list holds one element for each.
QList<QJsonValue> numberedBy(const Field &key)
{
    QList<QJsonValue> all;
    for (const schema::Choice &choice : key.choices)
        all.append(choice.value);
    if (all.isEmpty() && key.type == Field::Type::Integer && key.minimum && key.maximum) {
        for (int number = static_cast<int>(*key.minimum); number <= static_cast<int>(*key.maximum); ++number)
            all.append(number);
    }
    return all;
}

QJsonArray listFor(const Field &field, schema::Edition edition, Dice &dice)
{
    if (field.items.isEmpty())
        return {};
    Field element = field.items.first();
    if (element.type != Field::Type::Object) {
        element.name = field.name; // it is the list that tells what they are
        const QJsonValue value = valueFor(element, edition, dice);
        return value.toString(u"-"_s).isEmpty() ? QJsonArray() : QJsonArray{value};
    }
    const Field *key = element.member(u"name");
    const QList<QJsonValue> numbers = key ? numberedBy(*key) : QList<QJsonValue>();
    if (numbers.isEmpty()) {
        const QJsonObject one = valueFor(element, edition, dice).toObject();
        const bool saysNothing =
            std::ranges::all_of(one, [](const QJsonValue &value) { return value == QJsonValue(QString()); });
        return saysNothing ? QJsonArray() : QJsonArray{one};
    }
    QJsonArray list;
    for (const QJsonValue &number : numbers) {
        QJsonObject one = valueFor(element, edition, dice).toObject();
        one.insert(key->name, number);
        list.append(one);
    }
    return list;
}

QJsonValue valueFor(const Field &field, schema::Edition edition, Dice &dice)
{
    if (!field.choices.isEmpty())
        return field.choices.at(dice.below(static_cast<std::size_t>(field.choices.size()))).value;
    switch (field.type) {
    case Field::Type::Boolean: return dice.perMille(500);
    case Field::Type::Integer:
    case Field::Type::Number: return numberFor(field, dice);
    case Field::Type::Object: return policySettings(field, edition, dice);
    case Field::Type::Array: return listFor(field, edition, dice);
    default: return textFor(field);
    }
}

} // namespace

QJsonObject policySettings(const Field &layout, schema::Edition edition, Dice &dice)
{
    QJsonObject settings;
    for (const Field &field : layout.fields) {
        if (!field.placeholder && (!field.editions || field.editions.testFlag(edition)))
            settings.insert(field.name, valueFor(field, edition, dice));
    }
    return settings;
}

} // namespace simulator
