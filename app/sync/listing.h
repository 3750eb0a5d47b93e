// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/request.h"
#include "base/apierror.h"

#include <QDateTime>
#include <QObject>

#include <optional>

// Not named like its folder: POSIX has a function sync() in the global namespace.
namespace syncing {

/// How one list of a server stands here. A value.
struct ListingStatus {
    enum class State {
        Waiting,    ///< not asked yet since the connection was opened; the cache may have rows all the same
        Running,    ///< being asked
        Complete,   ///< all of it was seen since the connection was opened
        Failed,     ///< the last attempt ended in `error`; the cache has what came before
        NoRight,    ///< the key may not ask for this
        NotOffered, ///< this server has no such method
    };
    State state = State::Waiting;
    QDateTime completeAt;                ///< UTC; when all of it was last seen, earlier starts included; invalid: never
    std::optional<base::ApiError> error; ///< Failed, NoRight and NotOffered: why
    qint64 items = 0;                    ///< Running: that came so far
    std::optional<qint64> total;         ///< Running: of so many, where the server says it
};

/// One list of a server, kept in the cache: asks for it page by page, hands every page to the store thread, and removes
/// what a complete pass no longer saw. GUI thread; owned by the Sweep of its session.
class Listing : public QObject {
    Q_OBJECT

public:
    /// The kind of record it keeps, as store::kinds names it.
    virtual QString kind() const = 0;
    const ListingStatus &status() const { return m_status; }

    /// Asks anew. While it runs already nothing is begun, but \p priority is taken over by the pages that are still to
    /// come if it is higher. What was found to be NoRight or NotOffered is asked again only when \p anyway.
    void refresh(api::Priority priority, bool anyway = false);
    /// Ends what runs; the rows that came stay, none is removed, and the status is what it was before.
    void stop();

Q_SIGNALS:
    void statusChanged();
    /// The cache holds other rows than before. At most a few times a second.
    void rowsChanged();

protected:
    using QObject::QObject;

    ListingStatus m_status;
};

} // namespace syncing
