// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/page.h"

#include <QHash>

#include <limits>

namespace records {

using namespace Qt::StringLiterals;

namespace {

std::optional<int> count(const QJsonObject &json, QLatin1StringView name)
{
    const auto number = integer(json, name);
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return std::nullopt;
    return static_cast<int>(*number);
}

std::optional<qint64> total(const QJsonObject &json)
{
    const auto number = integer(json, "total"_L1);
    return number && *number >= 0 ? number : std::nullopt;
}

size_t fingerprintOf(const QJsonArray &items)
{
    size_t seed = 0;
    for (const auto &item : items) {
        const auto itemId = id(item.toObject(), "id"_L1);
        seed = itemId.isEmpty() ? qHashMulti(seed, QJsonValue(item)) : qHashMulti(seed, itemId);
    }
    return seed;
}

} // namespace

namespace detail {

base::ApiError unexpectedAnswer(const QString &wanted)
{
    base::ApiError error;
    error.kind = base::ApiError::Kind::Undecodable;
    error.outcome = base::ApiError::Outcome::Unknown;
    error.message = u"the answer is not of the expected type (%1)"_s.arg(wanted);
    return error;
}

base::Result<QJsonArray> openPage(const QJsonValue &answer, PageFacts &facts)
{
    QJsonArray items;
    if (answer.isArray()) {
        items = answer.toArray();
        facts.bare = true;
    } else {
        const auto json = answer.toObject();
        auto list = json.value("items"_L1);
        if (!list.isArray())
            list = json.value("data"_L1);
        if (!list.isArray())
            return base::Failure(unexpectedAnswer(u"list"_s));
        items = list.toArray();
        facts.page = count(json, "page"_L1);
        facts.perPage = count(json, "perPage"_L1);
        facts.total = total(json);
        if (!facts.total)
            facts.total = total(object(json, "meta"_L1));
        facts.pagesCount = count(json, "pagesCount"_L1);
        facts.hasMore = flag(json, "hasMoreRecords"_L1);
        facts.next = text(object(json, "links"_L1), "next"_L1);
    }
    facts.count = items.size();
    facts.fingerprint = fingerprintOf(items);
    return items;
}

} // namespace detail

} // namespace records
