// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/listing.h"

namespace syncing {

/// What the status bar says of a sweep. A value.
struct SweepProgress {
    enum class State {
        Waiting, ///< nothing to do until `next`, or not begun
        Running,
        Paused, ///< by a person, or because the connection does not work
    };
    State state = State::Waiting;
    QString kind;      ///< Running: the list that is being read, as store::kinds names it
    qint64 items = 0;  ///< of that list, so far
    std::optional<qint64> total;
    QDateTime next;    ///< Waiting: UTC, when the next round begins; invalid: not planned
};

/// The background pass that fills the cache of one connection: list by list, page by page, with the lowest priority, again
/// and again with pauses between the rounds. GUI thread; owned by its session.
class Sweep final : public QObject {
    Q_OBJECT

public:
    /// All lists of this connection, in the order they are swept. They belong to the sweep.
    QList<Listing *> listings() const;
    /// nullptr where this kind of connection has no such list.
    Listing *listing(const QString &kind) const;

    SweepProgress progress() const;
    bool isPaused() const;
    /// By a person: finishes the page that is on its way, then waits. Lists that are asked for by a page go on.
    void pause();
    void resume();

Q_SIGNALS:
    /// progress() is another; at most a few times a second.
    void changed();
};

} // namespace syncing
