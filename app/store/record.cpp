// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record.h"

#include <QJsonDocument>

#include <algorithm>

namespace store {

QJsonObject Record::object() const
{
    return QJsonDocument::fromJson(json).object();
}

Age ageOf(const QDateTime &seenAt, const QDateTime &now)
{
    using std::chrono::milliseconds;
    const milliseconds passed(seenAt.msecsTo(now));
    return {std::max(passed, milliseconds::zero()), passed > -std::chrono::minutes(1)};
}

} // namespace store
