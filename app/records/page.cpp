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

/// Text, or JSON:API's link object.
QString nextLink(const QJsonValue &link)
{
    return link.isObject() ? text(link.toObject(), "href"_L1) : link.toString();
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

base::Result<QJsonArray> openPage(const schema::Document &answer, const QString &list, PageFacts &facts)
{
    QJsonArray items;
    if (answer.value().isArray()) {
        items = answer.value().toArray();
        facts.bare = true;
    } else {
        const auto json = answer.value().toObject();
        auto found = list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : answer.at(list);
        for (const auto name : {"items"_L1, "data"_L1}) {
            if (!found.isArray())
                found = json.value(name);
        }
        if (!found.isArray())
            return base::Failure(unexpectedAnswer(u"list"_s));
        items = found.toArray();
        facts.page = count(json, "page"_L1);
        facts.perPage = count(json, "perPage"_L1);
        facts.total = total(json);
        if (!facts.total)
            facts.total = total(object(json, "meta"_L1));
        facts.pagesCount = count(json, "pagesCount"_L1);
        facts.hasMore = flag(json, "hasMoreRecords"_L1);
        facts.next = nextLink(object(json, "links"_L1).value("next"_L1));
    }
    facts.count = items.size();
    facts.fingerprint = fingerprintOf(items);
    return items;
}

} // namespace detail

} // namespace records
