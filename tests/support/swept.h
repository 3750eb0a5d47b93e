// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "store/cache.h"
#include "support/await.h"
#include "sync/sweep.h"

#include <algorithm>

// For tests that link session.
namespace support {

/// All lists of the session were seen whole since it was opened.
inline bool isSwept(session::Session &session)
{
    const auto all = session.sweep().listings();
    return std::ranges::all_of(all, [](const auto *one) {
        return one->status().state == syncing::ListingStatus::State::Complete && one->status().isWhole;
    });
}

/// How its lists and itself stand, for a test that fails.
inline QByteArray standingOf(session::Session &session)
{
    QStringList lines;
    for (const auto *one : session.sweep().listings()) {
        const auto &status = one->status();
        lines.append(
            one->kind() + u' ' + nameOf(status.state) + u' '
            + (status.error ? nameOf(status.error->kind) + QStringLiteral(": ") + status.error->message : QString()));
    }
    lines.append(nameOf(session.standing().state));
    return lines.join(QStringLiteral("; ")).toUtf8();
}

/// How many records of this kind its cache holds.
inline qint64 rowsOf(session::Session &session, const QString &kind)
{
    return valueOf(session.cache().read([kind](const store::CacheReader &reader) {
        return reader.holding({kind, std::nullopt}).rows;
    }));
}

} // namespace support

/// Every list is asked for and kept, on a disk that may be busy.
#define VERIFY_SWEPT(session) \
    QTRY_VERIFY2_WITH_TIMEOUT(support::isSwept(*session), support::standingOf(*session).constData(), 30'000)
