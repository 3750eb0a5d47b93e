// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/jsonwriter.h"
#include "simulator/router.h"

namespace simulator {

/// Which page is asked for; the limits of page and perPage are the documents' business.
struct Page {
    std::uint32_t number = 1;
    std::uint32_t size = 30;

    /// \p holder has `page` and `perPage`, or not; \p usual is what perPage is then.
    static Page of(const QJsonObject &holder, std::uint32_t usual = 30);
    std::uint64_t from() const { return std::uint64_t{number - 1} * size; }
    std::uint32_t countOf(std::uint64_t total) const;
};

/// Older: total and pagesCount on every page (0 pages when there is nothing). Newer: only on the first, and
/// hasMoreRecords. Most lists take the older in v1.0 and the newer from v1.1 on.
enum class PageForm { ByVersion, Older };

/// The envelope of paged lists; \p writeItems writes as many values as the page has.
template <typename WriteItems>
QByteArray pageText(const Call &call, const Page &page, std::uint64_t total, WriteItems writeItems,
                    PageForm form = PageForm::ByVersion)
{
    const std::uint64_t pages = (total + page.size - 1) / page.size;
    const bool newer = form == PageForm::ByVersion && call.isAtLeast(u"v1.1");
    JsonWriter out;
    out.reserve(static_cast<qsizetype>(page.countOf(total)) * 640 + 128);
    out.beginObject();
    out.member("page", page.number);
    out.member("perPage", page.size);
    if (!newer || page.number == 1) {
        out.member("pagesCount", pages);
        out.member("total", total);
    }
    if (newer)
        out.member("hasMoreRecords", page.number < pages);
    out.key("items");
    out.beginArray();
    writeItems(out);
    out.endArray();
    out.endObject();
    return out.take();
}

/// The same for a list that is there as a whole.
QByteArray pageText(const Call &call, const Page &page, const QList<QJsonObject> &all,
                    PageForm form = PageForm::ByVersion);

} // namespace simulator
