// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/tenant/cloud.h"

#include "simulator/hash.h"

#include <algorithm>
#include <array>

namespace simulator {

namespace {

std::string uuid(Dice &dice)
{
    static constexpr char hex[] = "0123456789abcdef";
    std::string text = "xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx";
    for (char &c : text) {
        if (c == 'x')
            c = hex[dice.below(16)];
        else if (c == 'y')
            c = hex[8 + dice.below(4)];
    }
    return text;
}

constexpr std::array<std::string_view, 8> types{"S3 Bucket",       "EC2 Instance",      "IAM User",
                                                "Security Group",  "RDS Instance",      "Configuration Recorder",
                                                "Storage Account", "Kubernetes Cluster"};
constexpr std::array<std::string_view, 6> regions{"eu-central-1", "us-east-1",  "ap-northeast-1",
                                                  "eu-west-3",    "westeurope", "global"};
constexpr std::array<std::string_view, 6> subjects{"public_access", "encryption_at_rest", "logging",
                                                   "mfa",           "open_ports",         "backup"};
constexpr std::array<std::string_view, 6> subjectTitles{"is not open to everyone",       "is encrypted at rest",
                                                        "writes an access log",          "asks for a second factor",
                                                        "has no port open to the world", "is backed up"};
constexpr std::array<std::string_view, 10> words{"harbor",  "lantern", "quarry", "maple",          "ledger",
                                                 "invoice", "staging", "büro",   "<svg onload=x>", "=2+2"};

std::string lowerSlug(std::string_view text)
{
    std::string out;
    for (const char c : text)
        out += c == ' ' ? '_' : static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    return out;
}

} // namespace

bool Cloud::Standard::uses(std::size_t rule) const
{
    return std::ranges::any_of(controls, [rule](const Control &control) {
        return std::ranges::find(control.rules, rule) != control.rules.end();
    });
}

const std::vector<std::string> &Cloud::severities()
{
    static const std::vector<std::string> all{"informational", "low", "medium", "high", "critical"};
    return all;
}

const std::string &Cloud::Check::statusOn(const std::string &today) const
{
    static const std::string review = "needs_review";
    return status == "risk_accepted" && !expires.empty() && expires < today ? review : status;
}

Cloud::Cloud(std::uint64_t seed, Milliseconds now)
{
    Dice dice(hashOf(seed, 101, 0));
    const auto daysAgo = [&dice, now](std::size_t most) {
        return now - Milliseconds{1 + dice.below(most)} * 86'400'000 + dice.below(86'400'000);
    };

    for (const auto &[name, schedule] : {std::pair{"Production", "daily"},
                                         {"Staging", "weekly"},
                                         {"Entwicklung", "0 3 * * *"},
                                         {"<b>Old</b> accounts", ""}})
        groups.push_back({uuid(dice), name, "Accounts of one kind.", schedule, daysAgo(700), {}});
    for (std::size_t number = 0; number < 12; ++number) {
        Account account{uuid(dice),
                        std::string(words[number % words.size()]) + ' ' + std::to_string(number + 1),
                        {},
                        dice.perMille(900),
                        dice.perMille(80),
                        daysAgo(600),
                        number % groups.size()};
        account.target = lowerSlug(account.name);
        groups[account.group].accounts.push_back(accounts.size());
        accounts.push_back(std::move(account));
    }
    for (std::size_t number = 0; number < 600; ++number) {
        const std::string_view word = dice.pick(std::span(words));
        resources.push_back({uuid(dice), std::string(word) + '-' + std::to_string(number),
                             std::string(dice.pick(std::span(regions))), std::string(types[number % types.size()]),
                             dice.below(accounts.size())});
    }
    for (const std::string_view type : types) {
        for (std::size_t subject = 0; subject < subjects.size(); ++subject) {
            rules.push_back({uuid(dice), lowerSlug(type) + '_' + std::string(subjects[subject]),
                             std::string(type) + ' ' + std::string(subjectTitles[subject]), severities()[dice.below(5)],
                             std::string(type), static_cast<int>(1 + dice.below(4))});
        }
    }

    for (const auto &[id, title] : {std::pair{"GDPR", "General Data Protection Regulation"},
                                    {"ISO27001", "ISO/IEC 27001"},
                                    {"PCI DSS", "PCI DSS 4.0"},
                                    {"CIS/AWS", "CIS benchmark for AWS"}}) {
        Standard standard{id, title, {}};
        for (std::size_t section = 1; section <= 4; ++section) {
            for (std::size_t number = 1; number <= 3; ++number) {
                Control control{std::to_string(section) + '.' + std::to_string(number),
                                "Keep what is stored and sent from strangers.",
                                std::to_string(section),
                                "Section " + std::to_string(section),
                                {}};
                for (std::size_t rule = 0; rule < rules.size(); ++rule) {
                    if (dice.perMille(70))
                        control.rules.push_back(rule);
                }
                standard.controls.push_back(std::move(control));
            }
        }
        standards.push_back(std::move(standard));
    }

    static constexpr std::array<std::string_view, 5> statuses{"open", "remediated", "risk_accepted", "false_positive",
                                                              "needs_review"};
    for (std::size_t resource = 0; resource < resources.size(); ++resource) {
        for (std::size_t rule = 0; rule < rules.size(); ++rule) {
            if (rules[rule].resourceType != resources[resource].type)
                continue;
            Check check;
            check.id = uuid(dice);
            check.rule = rule;
            check.resource = resource;
            check.failed = dice.perMille(300);
            check.severity = dice.perMille(930) ? rules[rule].severity : severities()[dice.below(5)];
            if (check.failed)
                check.status = dice.perMille(700) ? statuses[0] : dice.pick(std::span(statuses));
            check.createdAt = daysAgo(30);
            checkById.emplace(check.id, checks.size());
            checks.push_back(std::move(check));
        }
    }
}

} // namespace simulator
