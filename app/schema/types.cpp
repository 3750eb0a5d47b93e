// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/types.h"

#include "schema/wordtable.h"

using namespace Qt::StringLiterals;

namespace schema {

namespace {

constexpr std::array<Word<Effect>, 5> effects{{
    {Effect::Read, "read"_L1},
    {Effect::Create, "create"_L1},
    {Effect::Update, "update"_L1},
    {Effect::Delete, "delete"_L1},
    {Effect::Task, "task"_L1},
}};
constexpr std::array<Word<Edition>, 3> editions{{
    {Edition::Partner, "partner"_L1},
    {Edition::Company, "company"_L1},
    {Edition::OnPremises, "on-prem"_L1},
}};
constexpr std::array<Word<Pagination>, 3> paginations{{
    {Pagination::None, "none"_L1},
    {Pagination::Pages, "pages"_L1},
    {Pagination::Cursor, "cursor"_L1},
}};
constexpr std::array<Word<Confidence>, 3> confidences{{
    {Confidence::Documented, "documented"_L1},
    {Confidence::ClientCode, "client-code"_L1},
    {Confidence::Recalled, "recalled"_L1},
}};

} // namespace

QString nameOf(Effect effect)
{
    return textOf(effects, effect);
}

QString nameOf(Edition edition)
{
    return textOf(editions, edition);
}

QString nameOf(Pagination pagination)
{
    return textOf(paginations, pagination);
}

QString nameOf(Confidence confidence)
{
    return textOf(confidences, confidence);
}

QStringList namesOf(Editions set)
{
    QStringList names;
    for (const auto &word : editions) {
        if (set.testFlag(word.value))
            names.append(word.text);
    }
    return names;
}

std::optional<Effect> effectNamed(QStringView name)
{
    return valueOf(effects, name);
}

std::optional<Edition> editionNamed(QStringView name)
{
    return valueOf(editions, name);
}

std::optional<Pagination> paginationNamed(QStringView name)
{
    return valueOf(paginations, name);
}

std::optional<Confidence> confidenceNamed(QStringView name)
{
    return valueOf(confidences, name);
}

} // namespace schema
