// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/values.h"
#include "schema/document.h"

#include <QJsonArray>
#include <QUrl>

namespace records {

/// What an answer says about its place among the pages. Everything a server may leave out is optional; what it says is
/// not to be trusted without api::PageCursor.
struct PageFacts {
    std::optional<int> page;
    std::optional<int> perPage;
    std::optional<qint64> total; ///< from v1.1 on the first page only; Cloud Security: meta.total
    std::optional<int> pagesCount;
    std::optional<bool> hasMore; ///< `hasMoreRecords`
    QString next;                ///< Cloud Security: links.next as it came; empty on the last page
    bool bare = false;           ///< the answer was a list without an envelope: there is nothing more
    qsizetype count = 0;         ///< items that came
    size_t fingerprint = 0;      ///< of the items' ids, else of the items: equal pages have equal ones
};

/// One page of a list.
template <typename T>
struct Page {
    QList<T> items;
    PageFacts facts;
    int unreadable = 0; ///< items that were not objects and are not among `items`
};

namespace detail {

/// The items and what is said about them; Undecodable when there is no list.
base::Result<QJsonArray> openPage(const schema::Document &answer, const QString &list, PageFacts &facts);

base::ApiError unexpectedAnswer(const QString &wanted);

} // namespace detail

/// Decodes `{items: […]}`, `{data: […]}`, bare lists, and lists that stand at the JSON pointer \p list. Pure, any thread.
template <typename T>
base::Result<Page<T>> pageFrom(const schema::Document &answer, const QString &list = {})
{
    Page<T> page;
    const auto items = detail::openPage(answer, list, page.facts);
    if (!items)
        return base::Failure(items.error());
    page.items.reserve(items->size());
    for (const auto &item : *items) {
        if (item.isObject())
            page.items.append(T::from(item.toObject()));
        else
            ++page.unreadable;
    }
    return page;
}

/// Decodes an answer that is one object. Pure, any thread.
template <typename T>
base::Result<T> recordFrom(const schema::Document &answer)
{
    if (!answer.value().isObject())
        return base::Failure(detail::unexpectedAnswer(QStringLiteral("object")));
    return T::from(answer.value().toObject());
}

/// Cloud Security: `data` is the object, or a list with just that one.
template <typename T>
base::Result<T> dataFrom(const schema::Document &answer)
{
    auto data = answer.value().toObject().value(QLatin1StringView("data"));
    if (data.isArray() && data.toArray().size() == 1)
        data = data.toArray().first();
    return recordFrom<T>(schema::Document(data));
}

} // namespace records
