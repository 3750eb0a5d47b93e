// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/method.h"

#include <QJsonObject>

namespace schema {

/// One thing that is wrong with parameters.
struct Violation {
    enum class Kind {
        Missing,      ///< mandatory and not there; limit: the sibling that would do instead, or that asks for it
        Unknown,      ///< no such parameter; limit: the nearest known name, if one is near
        WrongType,    ///< limit: the type that is wanted (`integer`, `array of string`)
        Null,         ///< null was given; the API wants optional members left out
        TooSmall,     ///< limit: the minimum
        TooLarge,     ///< limit: the maximum
        TooShort,     ///< limit: least number of characters
        TooLong,      ///< limit: greatest number of characters
        TooFew,       ///< limit: least number of items
        TooMany,      ///< limit: greatest number of items
        NotAChoice,   ///< limit: the choices, comma-separated
        WrongPattern, ///< limit: the pattern
        WrongFormat,  ///< limit: the format in the documents' word (`date`, `date-time`, `time`, `month`)
        WrongEdition, ///< keys of this edition may not send it; limit: the editions that may
        WrongVersion, ///< it does not exist in this version; limit: the versions
        NotNow,       ///< refused while another field has the value it has; limit: that field
        Placeholder,  ///< its real name is not known
    };
    Kind kind{};
    QString pointer; ///< JSON pointer (`/filters/depth/allItemsRecursively`), RFC 6901 escapes
    QString limit;
};

/// Where check() stops counting.
inline constexpr int mostViolations = 200;

/// For whom a call is checked.
struct Caller {
    QString version;                ///< empty: not known (or REST), nothing is rejected for it
    std::optional<Edition> edition; ///< unset: not known, nothing is rejected for it
};

/// Checks \p params of \p method: all violations in the order of the fields, unknown members last, at most
/// `mostViolations`; empty means it may be sent. Nothing whose confidence is Recalled is held against a value. Holds no
/// value of \p params, so no secret. Pure, any thread, time bounded by the size of \p params.
QList<Violation> check(const MethodSchema &schema, const QJsonObject &params, const Caller &caller);

/// The same for one value against one field; \p pointer is where the value stands.
QList<Violation> check(const Field &field, const QJsonValue &value, const QString &pointer, const Caller &caller);

QString nameOf(Violation::Kind kind);

} // namespace schema
