// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/page.h"

#include <algorithm>

namespace simulator {

using namespace Qt::StringLiterals;

Page Page::of(const QJsonObject &holder, std::uint32_t usual)
{
    const auto at = [&holder](QLatin1StringView name, std::uint32_t otherwise) {
        const qint64 value = holder.value(name).toInteger(otherwise);
        return static_cast<std::uint32_t>(std::clamp<qint64>(value, 1, 2'000'000'000));
    };
    return {at("page"_L1, 1), at("perPage"_L1, usual)};
}

std::uint32_t Page::countOf(std::uint64_t total) const
{
    return from() >= total ? 0 : static_cast<std::uint32_t>(std::min<std::uint64_t>(size, total - from()));
}

QByteArray pageText(const Call &call, const Page &page, const QList<QJsonObject> &all, PageForm form)
{
    const auto total = static_cast<std::uint64_t>(all.size());
    const auto items = [&](JsonWriter &out) {
        for (std::uint32_t at = 0; at < page.countOf(total); ++at)
            out.value(QJsonValue(all.at(static_cast<qsizetype>(page.from() + at))));
    };
    return pageText(call, page, total, items, form);
}

} // namespace simulator
