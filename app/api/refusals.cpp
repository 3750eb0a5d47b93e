// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/refusals.h"

namespace api {

using namespace Qt::StringLiterals;
using base::ApiError;

namespace {

ApiError notSent(ApiError::Kind kind, const QString &message)
{
    ApiError error;
    error.kind = kind;
    error.outcome = ApiError::Outcome::NotSent;
    error.message = message;
    return error;
}

QString wordsFor(const schema::Violation &violation)
{
    const auto words = violation.pointer + u": "_s + nameOf(violation.kind);
    return violation.limit.isEmpty() ? words : words + u" ("_s + violation.limit + u')';
}

} // namespace

ApiError noSuchMethod(const QString &id)
{
    return notSent(ApiError::Kind::NotSupported, u"the documents hold no such method: %1"_s.arg(id));
}

ApiError badParams(const QList<schema::Violation> &violations)
{
    auto error = notSent(ApiError::Kind::BadParams, wordsFor(violations.first()));
    error.pointer = violations.first().pointer;
    QStringList lines;
    for (const auto &violation : violations)
        lines.append(wordsFor(violation));
    error.details = lines.join(u'\n');
    return error;
}

ApiError badLink()
{
    return notSent(ApiError::Kind::BadParams, u"there is no link to fetch"_s);
}

} // namespace api
